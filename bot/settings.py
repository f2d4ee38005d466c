"""Every setting, described once; read from the environment (GUICHET_…) or a .env file.

README's table of settings is made from these descriptions, and a test holds them equal.
"""

from pathlib import Path
from typing import Annotated

from pydantic import Field, HttpUrl, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from knowledge.delivery.quiet import QuietHours


def home_database() -> str:
    """One SQLite file in the user's data folder: the embedded default."""
    return f"sqlite+aiosqlite:///{Path.home() / '.local/share/guichet/guichet.sqlite3'}"


class Settings(BaseSettings):
    """What a technician may set. Secrets never show in logs or in ``repr``."""

    model_config = SettingsConfigDict(env_prefix="GUICHET_", env_file=".env", extra="ignore")

    token: SecretStr | None = Field(
        default=None,
        description="The bot's token, as given by @BotFather. Needed by `guichet run`.",
    )
    bot_name: str = Field(default="", description="The bot's @name, for posters (`guichet qr`).")
    database_url: str = Field(
        default_factory=home_database,
        description="Where everything is kept: `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`.",
    )
    api_url: HttpUrl | None = Field(
        default=None, description="A Bot API server other than Telegram's own."
    )
    webhook_url: HttpUrl | None = Field(
        default=None,
        description="The public address Telegram calls. Set: webhook mode; not set: polling.",
    )
    webhook_secret: SecretStr | None = Field(
        default=None,
        description="The secret token Telegram repeats in each call. Needed in webhook mode.",
    )
    webhook_host: str = Field(default="127.0.0.1", description="The interface to listen on.")
    webhook_port: int = Field(default=8080, description="The port to listen on.")
    admins: Annotated[tuple[int, ...], NoDecode] = Field(
        default=(), description="Telegram ids of the first administrators, separated by commas."
    )
    send_rate: float = Field(
        default=25.0, gt=0, le=30, description="Messages a second that broadcasts may send."
    )
    quiet_hours: str = Field(
        default="21:00-08:00",
        pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$",
        description="When no broadcast rings, in the territory's time; equal ends: never quiet.",
    )
    late_minutes: int = Field(
        default=120,
        ge=1,
        description="Minutes after which what could not be sent in time is no longer sent unasked.",
    )
    deliveries_kept_days: int = Field(
        default=30,
        ge=1,
        description="Days after which it is forgotten who received a broadcast.",
    )
    flood_burst: int = Field(
        default=30, ge=5, description="Messages a chat may send at once before it is slowed down."
    )
    flood_every: float = Field(
        default=1.0, gt=0, description="Seconds after which a chat may send one message more."
    )
    thread_minutes: int = Field(
        default=30,
        ge=1,
        description="Minutes that a conversation's thread is held, in memory only.",
    )
    log_level: str = Field(default="INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @property
    def quiet(self) -> QuietHours:
        """``quiet_hours`` as a rule."""
        begin, end = (
            int(hour) * 60 + int(minute)
            for hour, minute in (t.split(":") for t in self.quiet_hours.split("-"))
        )
        return QuietHours(begin, end)

    @field_validator("admins", mode="before")
    @classmethod
    def _separated(cls, value: object) -> object:
        """ "12, 34" as well as a list."""
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value
