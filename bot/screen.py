"""Showing views on Telegram: sending and editing, quietly where nothing changes."""

import logging

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)

from knowledge.wording.buttons import View
from knowledge.wording.fit import plain
from knowledge.wording.say import Say

log = logging.getLogger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramScreen:
    """``knowledge.wording.buttons.Screen``, with aiogram behind it."""

    async def say(self, message: Message, view: View) -> Message:
        return await message.answer(
            str(view.text),
            parse_mode="HTML",
            reply_markup=keyboard(view),
            link_preview_options=_NO_PREVIEW,
        )

    async def deliver(
        self,
        bot: Bot,
        chat: int,
        view: View,
        picture: str | None = None,
        timeout: int | None = None,  # noqa: ASYNC109 - passed on to aiogram
    ) -> Message:
        """A view to a chat that did not ask just now; with a picture, its text is the caption.
        ``timeout`` in seconds."""
        if picture is not None:
            return await bot.send_photo(
                chat,
                picture,
                caption=str(view.text),
                parse_mode="HTML",
                reply_markup=keyboard(view),
                request_timeout=timeout,
            )
        return await bot.send_message(
            chat,
            str(view.text),
            parse_mode="HTML",
            reply_markup=keyboard(view),
            link_preview_options=_NO_PREVIEW,
            request_timeout=timeout,
        )

    async def change(self, query: CallbackQuery, view: View, say: Say) -> None:
        message = query.message
        if not isinstance(message, Message):
            await query.answer(say.plain("stale-button"))
            return
        if message.text == plain(view.text).strip() and message.reply_markup == keyboard(view):
            await query.answer()
            return
        try:
            await message.edit_text(
                str(view.text),
                parse_mode="HTML",
                reply_markup=keyboard(view),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramBadRequest as refusal:
            if "not modified" not in refusal.message:
                log.info("an edit was refused: %s", refusal.message)
                await self.say(message, view)
        await query.answer()


def keyboard(view: View) -> InlineKeyboardMarkup | None:
    """None where the view has no buttons: Telegram refuses an empty keyboard."""
    rows = [
        [InlineKeyboardButton(text=b.text, callback_data=b.data, url=b.url) for b in row]
        for row in view.rows
        if row
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None
