"""A Telegram that is not there: it takes the bot's calls and keeps the chats in memory.

Owns message ids, edits, deletions and the refusals that a bot meets every day (an edit that
changes nothing, a message that is gone, a blocked chat). It parses no HTML beyond stripping
tags and it checks no limits: that strictness is the examiner's, over HTTP.
"""

import re
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from itertools import count
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import (
    AnswerCallbackQuery,
    AnswerInlineQuery,
    CopyMessage,
    DeleteMessage,
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMe,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendVenue,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import (
    Chat,
    Document,
    File,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    User,
)

BOT = User(id=1, is_bot=True, first_name="Guichet", username="guichet_demo_bot")
_TAG = re.compile(r"<[^>]*>")


@dataclass(slots=True)
class Shown:
    """A message of the bot's, as its chat shows it now."""

    chat: int
    id: int
    text: str
    html: str = ""
    buttons: tuple[InlineKeyboardButton, ...] = ()
    venue: tuple[float, float] | None = None
    file: tuple[str, bytes] | None = None


@dataclass(slots=True)
class LocalChat:
    messages: dict[int, Shown] = field(default_factory=dict)
    blocked: bool = False


class LocalTelegram(BaseSession):
    """``on_shown(shown, edited)`` and ``on_notice(text)`` tell what a person would see."""

    def __init__(
        self,
        on_shown: Callable[[Shown, bool], None] = lambda _shown, _edited: None,
        on_notice: Callable[[str], None] = lambda _text: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self.calls: list[TelegramMethod[Any]] = []
        self.chats: dict[int, LocalChat] = {}
        self.files: dict[str, bytes] = {}
        self._ids = count(1)
        self._on_shown, self._on_notice, self._now = on_shown, on_notice, now

    def next_id(self) -> int:
        return next(self._ids)

    def chat(self, chat_id: int) -> LocalChat:
        return self.chats.setdefault(chat_id, LocalChat())

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        self.calls.append(method)
        return cast(TelegramType, await self._answer(bot, method))

    async def _answer(self, bot: Bot, method: TelegramMethod[Any]) -> object:
        match method:
            case GetMe():
                return BOT
            case SendMessage():
                return self._show(bot, method, method.text, method.reply_markup)
            case SendVenue():
                place = (method.latitude, method.longitude)
                text = f"{method.title}\n{method.address}"
                return self._show(bot, method, text, method.reply_markup, venue=place)
            case SendDocument() | SendPhoto():
                sent = method.document if isinstance(method, SendDocument) else method.photo
                file = await _content(bot, sent)
                caption = method.caption or ""
                return self._show(bot, method, caption, method.reply_markup, file=file)
            case EditMessageText() | EditMessageReplyMarkup():
                return self._edit(bot, method)
            case DeleteMessage():
                self.chat(int(method.chat_id)).messages.pop(method.message_id, None)
                return True
            case DeleteMessages():
                for message_id in method.message_ids:
                    self.chat(int(method.chat_id)).messages.pop(message_id, None)
                return True
            case AnswerCallbackQuery():
                if method.text:
                    self._on_notice(method.text)
                return True
            case GetFile():
                return File(
                    file_id=method.file_id, file_unique_id=method.file_id, file_path=method.file_id
                )
            case CopyMessage() | AnswerInlineQuery():
                return True
        return True

    def _show(
        self,
        bot: Bot,
        method: SendMessage | SendVenue | SendDocument | SendPhoto,
        html: str,
        markup: object,
        venue: tuple[float, float] | None = None,
        file: tuple[str, bytes] | None = None,
    ) -> Message:
        chat_id = int(method.chat_id)
        if self.chat(chat_id).blocked:
            raise TelegramForbiddenError(method, "Forbidden: bot was blocked by the user")
        shown = Shown(
            chat_id, self.next_id(), _plain(html), html, _buttons(markup), venue=venue, file=file
        )
        self.chat(chat_id).messages[shown.id] = shown
        self._on_shown(shown, False)
        return self._message(bot, shown, markup)

    def _edit(self, bot: Bot, method: EditMessageText | EditMessageReplyMarkup) -> Message:
        chat_id = int(method.chat_id or 0)
        shown = self.chat(chat_id).messages.get(method.message_id or 0)
        if shown is None:
            raise TelegramBadRequest(method, "Bad Request: message to edit not found")
        html = (method.text if isinstance(method, EditMessageText) else None) or shown.html
        buttons = _buttons(method.reply_markup)
        if (html, buttons) == (shown.html, shown.buttons):
            raise TelegramBadRequest(method, "Bad Request: message is not modified")
        shown.html, shown.text, shown.buttons = html, _plain(html), buttons
        self._on_shown(shown, True)
        return self._message(bot, shown, method.reply_markup)

    def _message(self, bot: Bot, shown: Shown, markup: object) -> Message:
        document = shown.file and Document(
            file_id=str(shown.id), file_unique_id=str(shown.id), file_name=shown.file[0]
        )
        return Message(
            message_id=shown.id,
            date=self._now(),
            chat=Chat(id=shown.chat, type="private"),
            from_user=BOT,
            text=shown.text,
            document=document or None,
            reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
        ).as_(bot)

    async def close(self) -> None:
        return None

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        yield self.files[url.rsplit("/", 1)[-1]]


async def _content(bot: Bot, sent: InputFile | str) -> tuple[str, bytes] | None:
    if isinstance(sent, str):
        return None
    return sent.filename or "", b"".join([chunk async for chunk in sent.read(bot)])


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html))


def _buttons(markup: object) -> tuple[InlineKeyboardButton, ...]:
    if not isinstance(markup, InlineKeyboardMarkup):
        return ()
    return tuple(button for row in markup.inline_keyboard for button in row)
