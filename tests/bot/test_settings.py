from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import Settings
from bot.settings_doc import documented, settings_table

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither this machine's .env nor its environment counts."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"GUICHET_{name.upper()}", raising=False)


def test_the_readme_describes_every_setting() -> None:
    """``python -m bot.settings_doc README.md`` brings it up to date."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme == documented(readme)


def test_every_setting_is_described_in_a_row_of_its_own() -> None:
    rows = settings_table().splitlines()[2:]
    assert len(rows) == len(Settings.model_fields)
    assert all(f.description for f in Settings.model_fields.values())
    assert "| `GUICHET_WEBHOOK_PORT` | `8080` | The port to listen on. |" in rows


def test_a_file_without_the_marks_is_not_touched() -> None:
    with pytest.raises(ValueError, match="settings"):
        documented("# Guichet")


def test_administrators_are_a_list_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUICHET_ADMINS", "12, 34,")
    assert Settings().admins == (12, 34)


def test_settings_are_read_from_a_file_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GUICHET_SEND_RATE=12.5\nAUTRE=1\n")
    assert Settings().send_rate == 12.5


@pytest.mark.parametrize(
    "wrong",
    [
        {"send_rate": 31},
        {"send_rate": 0},
        {"quiet_hours": "25:00-08:00"},
        {"admins": "moi"},
        {"api_url": "chez moi"},
        {"flood_burst": 1},
    ],
)
def test_a_setting_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings(**wrong)  # type: ignore[arg-type]


def test_secrets_are_not_shown() -> None:
    settings = Settings(token="1:secret", webhook_secret="caché")  # type: ignore[arg-type]
    assert "secret" not in repr(settings.token)
    assert "caché" not in str(settings)
    assert "1:secret" not in str(settings)
