"""What this process may send at this moment: one pause for all, answers to residents first.

Owns the pause that Telegram asked for, the last second's messages, and how long each chat was
left in peace. Shared by ``bot.patience`` (answers) and ``bot.delivery`` (broadcasts).
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from time import monotonic
from typing import Any

from aiogram.methods import SendChatAction, TelegramMethod

# Telegram counts about 30 messages a second.
CEILING = 29
# What answers may still take when broadcasts have filled the second.
_LEFT_TO_ANSWERS = 1
_CHAT_GAP = 1.0
# A group takes 20 messages a minute.
_GROUP_GAP = 3.0
_CHATS_KEPT = 10_000
# How often to look for room while everything is on its way.
_LOOK_SECONDS = 0.02

# Set around a broadcast's call, whose pace and retries are the sender's own.
in_bulk: ContextVar[bool] = ContextVar("in_bulk", default=False)

_COUNTED = ("Send", "Copy", "Forward", "Edit")


def counts(method: TelegramMethod[Any]) -> bool:
    """Whether Telegram counts a call among the messages: edits count too."""
    return type(method).__name__.startswith(_COUNTED) and not isinstance(method, SendChatAction)


class Budget:
    """``debt``: answers sent since, which take slots from broadcasts. Times are monotonic.

    A message counts from when it leaves until a second after Telegram can have counted it at
    the latest: where a machine or the network stalls, what left in two seconds arrives in one.
    """

    def __init__(
        self,
        now: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        ceiling: int = CEILING,
    ) -> None:
        self.debt = 0
        self.on_close: Callable[[float], None] = lambda _: None
        self._now, self._sleep, self._ceiling = now, sleep, ceiling
        self._closed_until = float("-inf")
        self._last_second: deque[float] = deque(maxlen=2 * ceiling)
        self._leaving = 0
        self._answers_waiting = 0
        self._quickest = 0.0
        self._last_bulk = float("-inf")
        self._chats: OrderedDict[int, float] = OrderedDict()

    @property
    def closed_for(self) -> float:
        """Seconds that the pause still lasts."""
        return max(0.0, self._closed_until - self._now())

    def close(self, seconds: float, *, tell: bool = True) -> None:
        """Telegram asked to wait; ``tell`` the other processes, unless they told us."""
        self._closed_until = max(self._closed_until, self._now() + seconds)
        if tell:
            self.on_close(seconds)

    async def opened(self) -> None:
        """Return when no pause is asked for."""
        while (left := self.closed_for) > 0:
            await self._sleep(left)

    async def answer(self, chat: int | None) -> float:
        """Take what an answer needs; when it leaves, for ``landed``. Beside a broadcast it
        keeps to Telegram's limit; alone it waits for nothing but a pause: how much Telegram
        takes then is Telegram's to say."""
        if self._now() - self._last_bulk < 1:
            self._answers_waiting += 1
            try:
                await self._room(self._ceiling)
            finally:
                self._answers_waiting -= 1
            # What was answered before a broadcast began is no debt of the broadcast's.
            self.debt += 1
        else:
            await self.opened()
            self.debt = 0
        return self._note(chat)

    async def broadcast(self, chat: int) -> float:
        """Take what one broadcast message needs, after its slot in the shared pace; when it
        leaves."""
        await self._room(self._ceiling - _LEFT_TO_ANSWERS, behind_answers=True)
        self._last_bulk = self._now()
        return self._note(chat)

    def landed(self, left: float) -> None:
        """A message that left at that time was answered, or lost."""
        now = self._now()
        took = now - left
        # The way back of the quickest answer is what every answer takes at least.
        self._quickest = min(self._quickest * 1.02, took) if self._quickest else took
        self._leaving = max(0, self._leaving - 1)
        self._last_second.append(now - self._quickest / 2)

    def bulk_elsewhere(self) -> None:
        """Another process is broadcasting now: answers of this one take from its pace too."""
        self._last_bulk = self._now()

    def peace_left(self, chat: int) -> float:
        """Seconds before this chat may be written to again, answers apart."""
        last = self._chats.get(chat)
        if last is None:
            return 0.0
        gap = _GROUP_GAP if chat < 0 else _CHAT_GAP
        return max(0.0, last + gap - self._now())

    async def _room(self, ceiling: int, *, behind_answers: bool = False) -> None:
        while True:
            await self.opened()
            now = self._now()
            while self._last_second and self._last_second[0] <= now - 1:
                self._last_second.popleft()
            full = self._leaving + len(self._last_second) >= ceiling
            if not full and not (behind_answers and self._answers_waiting):
                return
            wait = self._last_second[0] + 1 - now if self._last_second and full else _LOOK_SECONDS
            await self._sleep(max(wait, 0.001))

    def _note(self, chat: int | None) -> float:
        now = self._now()
        self._leaving += 1
        if chat is not None:
            self._chats[chat] = now
            self._chats.move_to_end(chat)
            if len(self._chats) > _CHATS_KEPT:
                self._chats.popitem(last=False)
        return now
