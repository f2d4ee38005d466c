"""Residents' commands, declared once: read by the menus, by the help and by the tests."""

from dataclasses import dataclass

from aiogram.types import BotCommand

from knowledge.wording.messages import messages


@dataclass(frozen=True, slots=True)
class Command:
    """``name`` as typed after the slash; its description is the message ``command-<name>``."""

    name: str
    aliases: tuple[str, ...] = ()


START = Command("start")
THEMES = Command("themes", ("theme",))
WELCOME = Command("bienvenue")
EMERGENCY = Command("urgence", ("urgences",))
COMMUNE = Command("commune")
HELP = Command("aide", ("help",))
MY_DATA = Command("mesdonnees", ("mesdonnées",))
FORGET = Command("oublier")
AGENDA = Command("agenda", ("evenements", "événements"))
LANGUAGE = Command("langue", ("language", "lang", "idioma", "lingua", "dil", "mova"))
FOLLOWED = Command("abonnements", ("abonnement",))

RESIDENT_COMMANDS = (
    THEMES,
    AGENDA,
    FOLLOWED,
    WELCOME,
    EMERGENCY,
    COMMUNE,
    LANGUAGE,
    HELP,
    MY_DATA,
    FORGET,
)


def menu(language: str = "fr") -> list[BotCommand]:
    """What Telegram shows under the menu button."""
    say = messages(language)
    return [
        BotCommand(command=c.name, description=say(f"command-{c.name}")) for c in RESIDENT_COMMANDS
    ]
