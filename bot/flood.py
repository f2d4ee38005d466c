"""Slowing down a chat that writes faster than a person does.

Owns each chat's allowance: a burst, then one message in a while. The first one too many is
answered with a word, the rest with nothing until the chat has calmed down.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Message, TelegramObject, Update

from bot.screen import TelegramScreen
from knowledge.wording.buttons import View
from knowledge.wording.say import Say

_KEPT = 10_000
# A tap edits a message that is there: it is lighter than a question.
_TAP = 0.5


@dataclass(slots=True)
class Allowance:
    left: float
    at: float
    told: bool = False


class FloodGate:
    """``burst`` messages at once, then one every ``every`` seconds."""

    def __init__(self, burst: int, every: float, now: Callable[[], float] = monotonic) -> None:
        self._burst, self._every, self._now = burst, every, now
        self._chats: OrderedDict[int, Allowance] = OrderedDict()

    def admit(self, chat: int, cost: float = 1.0) -> bool:
        """Whether one more message of this chat may be answered."""
        now = self._now()
        kept = self._chats.setdefault(chat, Allowance(self._burst, now))
        self._chats.move_to_end(chat)
        kept.left = min(self._burst, kept.left + (now - kept.at) / self._every)
        kept.at = now
        if len(self._chats) > _KEPT:
            self._chats.popitem(last=False)
        if kept.left < cost:
            return False
        kept.left -= cost
        if kept.left >= self._burst / 2:
            kept.told = False
        return True

    def tell_once(self, chat: int) -> bool:
        """Whether the chat is still to be told that it is being slowed down."""
        kept = self._chats.get(chat)
        if kept is None or kept.told:
            return False
        kept.told = True
        return True


class SlowDown(BaseMiddleware):
    """An outer middleware of updates: floods end here, before any work is done."""

    def __init__(
        self, gate: FloodGate, language: Callable[[TelegramObject, int], str] | None = None
    ) -> None:
        self._gate, self._language = gate, language

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        said = event.event if isinstance(event, Update) else event
        chat = said.chat.id if isinstance(said, Message) else None
        if isinstance(said, CallbackQuery):
            chat = said.from_user.id
        cost = _TAP if isinstance(said, CallbackQuery) else 1.0
        if chat is None or self._gate.admit(chat, cost):
            return await handler(event, data)
        say = Say(self._language(event, chat)) if self._language else Say()
        if isinstance(said, CallbackQuery):
            await said.answer(say.plain("flood"))
        elif isinstance(said, Message) and self._gate.tell_once(chat):
            await TelegramScreen().say(said, View(say("flood")))
        return None
