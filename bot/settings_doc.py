"""The README's table of settings, made from their descriptions.

``python -m bot.settings_doc README.md`` writes it anew; a test holds the two equal.
"""

import sys
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo

from bot.settings import Settings

BEGIN, END = "<!-- settings -->", "<!-- /settings -->"


def settings_table() -> str:
    """Markdown: a row for each setting, in the order in which they are declared."""
    prefix = Settings.model_config.get("env_prefix", "")
    rows = (
        f"| `{prefix}{name}`".upper() + f" | {_default(field)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    )
    return "\n".join(("| Setting | Default | What it does |", "| --- | --- | --- |", *rows))


def documented(text: str) -> str:
    """A file's text with the table between its two marks; ValueError where it lacks them."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"no {BEGIN} … {END}")
    return f"{before}{BEGIN}\n{settings_table()}\n{END}{after}"


def _default(field: FieldInfo) -> str:
    value: Any = field.get_default(call_default_factory=True, validated_data={})
    if value is None or value in ((), ""):
        return "none"
    # The same on every machine.
    return f"`{value}`".replace(str(Path.home()), "~")


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        path.write_text(documented(path.read_text(encoding="utf-8")), encoding="utf-8")
