"""A message ready to be shown: its text, and rows of buttons. Telegram's own types are bot/'s."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from markupsafe import Markup

from knowledge.wording.fit import BUTTON_UNITS, cut
from knowledge.wording.say import Say


@dataclass(frozen=True, slots=True)
class Button:
    """``data``: what comes back when it is pressed; ``url``: where it leads instead."""

    text: str
    data: str | None = None
    url: str | None = None


Row = Sequence[Button]


@dataclass(frozen=True, slots=True)
class View:
    """``text`` is Telegram HTML. ``rows`` without buttons are left out."""

    text: Markup
    rows: tuple[Row, ...] = ()


class Packed(Protocol):
    """What a button carries: aiogram's CallbackData is one."""

    def pack(self) -> str: ...


class Screen(Protocol):
    """Where views are shown. ``where`` is aiogram's Message or CallbackQuery."""

    async def say(self, message: Any, view: View) -> Any:
        """A new message in the chat of ``message``."""
        ...

    async def deliver(self, bot: Any, chat: int, view: View, picture: str | None = None) -> Any:
        """A view to a chat that did not ask just now; ``picture``: a Telegram file_id."""
        ...

    async def change(self, query: Any, view: View, say: Say) -> None:
        """Edit the message under which ``query`` was pressed, and answer it. A second tap
        changes nothing; what can no longer be edited is answered by a new message."""
        ...


def button(text: str, carries: Packed) -> Button:
    return Button(cut(text, BUTTON_UNITS), data=carries.pack())


def link(text: str, url: str) -> Button:
    return Button(cut(text, BUTTON_UNITS), url=url)


def rows(*given: Row) -> tuple[Row, ...]:
    """The rows that have buttons."""
    return tuple(row for row in given if row)


def in_rows(buttons: Iterable[Button], width: int) -> list[Row]:
    found = list(buttons)
    return [found[i : i + width] for i in range(0, len(found), width)]
