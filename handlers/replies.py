"""Sending and editing, as Telegram wants it done: quietly where nothing changes."""

import logging

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, LinkPreviewOptions, Message

from handlers.views.fit import plain
from handlers.views.say import Say, View

log = logging.getLogger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def say_in(message: Message, view: View) -> Message:
    """A new message in the chat of ``message``."""
    return await message.answer(
        str(view.text),
        parse_mode="HTML",
        reply_markup=view.keyboard,
        link_preview_options=_NO_PREVIEW,
    )


async def show_in_place(query: CallbackQuery, view: View, say: Say) -> None:
    """Edit the message that a button stands under; a second tap changes nothing.

    A message that can no longer be edited (too old, deleted) is answered by a new one.
    """
    message = query.message
    if not isinstance(message, Message):
        await query.answer(say.plain("stale-button"))
        return
    if message.text == plain(view.text).strip() and message.reply_markup == view.keyboard:
        await query.answer()
        return
    try:
        await message.edit_text(
            str(view.text),
            parse_mode="HTML",
            reply_markup=view.keyboard,
            link_preview_options=_NO_PREVIEW,
        )
    except TelegramBadRequest as refusal:
        if "not modified" not in refusal.message:
            log.info("an edit was refused: %s", refusal.message)
            await say_in(message, view)
    await query.answer()
