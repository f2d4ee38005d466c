"""Rows of inline buttons."""

from collections.abc import Iterable, Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.views.fit import BUTTON_UNITS, cut

Row = list[InlineKeyboardButton]


def button(text: str, carries: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=cut(text, BUTTON_UNITS), callback_data=carries.pack())


def link(text: str, url: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=cut(text, BUTTON_UNITS), url=url)


def keyboard(rows: Iterable[Row]) -> InlineKeyboardMarkup | None:
    """The rows that have buttons; None where there are none."""
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(inline_keyboard=kept) if kept else None


def in_rows(buttons: Sequence[InlineKeyboardButton], width: int) -> list[Row]:
    return [list(buttons[i : i + width]) for i in range(0, len(buttons), width)]
