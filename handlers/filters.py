"""Conditions on a message, as coroutines: aiogram runs a plain function, magic filters
included, in a thread, and a thread for each condition costs more than the condition."""

from collections.abc import Collection

from aiogram.enums import ChatType
from aiogram.filters import BaseFilter
from aiogram.types import Message

_GROUPS = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})


class InGroup(BaseFilter):
    async def __call__(self, message: Message) -> bool:
        return message.chat.type in _GROUPS


class IsCommand(BaseFilter):
    async def __call__(self, message: Message) -> bool:
        return message.text is not None and message.text.startswith("/")


class IsQuestion(BaseFilter):
    """Words of somebody's own: a text that is no command, or the caption of a picture."""

    async def __call__(self, message: Message) -> bool:
        if message.text is not None:
            return not message.text.startswith("/")
        return bool(message.caption)


class IsPosition(BaseFilter):
    async def __call__(self, message: Message) -> bool:
        return message.location is not None


class OfKind(BaseFilter):
    """``kinds``: values of Telegram's ContentType."""

    def __init__(self, kinds: Collection[str]) -> None:
        self.kinds = frozenset(kinds)

    async def __call__(self, message: Message) -> bool:
        return message.content_type in self.kinds
