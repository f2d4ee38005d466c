"""One person in front of the bot: what they type and tap becomes Updates for the Dispatcher."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.types import (
    CallbackQuery,
    Chat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
    User,
)

from bot.local.telegram import BOT, LocalTelegram, Shown

_updates = count(1)


class Person:
    """``chat_id`` is also the person's id, as in every private chat."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        bot: Bot,
        telegram: LocalTelegram,
        chat_id: int,
        now: Callable[[], datetime],
    ) -> None:
        self.dispatcher, self.bot, self.telegram, self.id = dispatcher, bot, telegram, chat_id
        self.user = User(id=chat_id, is_bot=False, first_name="Vous", language_code="fr")
        self.room = Chat(id=chat_id, type="private")
        self._now = now

    async def send(self, text: str | None = None, **content: Any) -> None:
        """A message of theirs; ``content`` as in Bot API's Message (location=…, photo=…)."""
        await self._feed(message=self._said(text, **content))

    async def edit(self, text: str) -> None:
        await self._feed(edited_message=self._said(text))

    async def press(self, button: InlineKeyboardButton, under: Shown) -> None:
        """Tap a button under a message; a link button does nothing here."""
        if button.callback_data is not None:
            await self.press_data(button.callback_data, under)

    async def press_data(self, data: str, under: Shown) -> None:
        message = Message(
            message_id=under.id,
            date=self._now(),
            chat=self.room,
            from_user=BOT,
            text=under.text,
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[b] for b in under.buttons])
            if under.buttons
            else None,
        )
        query = CallbackQuery(
            id=str(next(_updates)),
            from_user=self.user,
            chat_instance="local",
            message=message,
            data=data,
        )
        await self._feed(callback_query=query)

    @property
    def messages(self) -> list[Shown]:
        """What the bot shows them now, oldest first."""
        return list(self.telegram.chat(self.id).messages.values())

    @property
    def last(self) -> Shown:
        return self.messages[-1]

    def _said(self, text: str | None, **content: Any) -> Message:
        return Message(
            message_id=self.telegram.next_id(),
            date=self._now(),
            chat=self.room,
            from_user=self.user,
            text=text,
            **content,
        )

    async def _feed(self, **content: Any) -> None:
        await self.dispatcher.feed_update(self.bot, Update(update_id=next(_updates), **content))
