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

# Telegram counts about 30 messages a second; what is on its way may arrive closer together.
CEILING = 29
# What answers may still take when broadcasts have filled the second.
_LEFT_TO_ANSWERS = 1
_CHAT_GAP = 1.0
# A group takes 20 messages a minute.
_GROUP_GAP = 3.0
_CHATS_KEPT = 10_000

# Set around a broadcast's call, whose pace and retries are the sender's own.
in_bulk: ContextVar[bool] = ContextVar("in_bulk", default=False)

_COUNTED = ("Send", "Copy", "Forward", "Edit")


def counts(method: TelegramMethod[Any]) -> bool:
    """Whether Telegram counts a call among the messages: edits count too."""
    return type(method).__name__.startswith(_COUNTED) and not isinstance(method, SendChatAction)


class Budget:
    """``debt``: answers sent since, which take slots from broadcasts. Times are monotonic."""

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
        self._last_second: deque[float] = deque(maxlen=ceiling + 1)
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

    async def answer(self, chat: int | None) -> None:
        """Take what an answer needs. Beside a broadcast it keeps to Telegram's limit; alone
        it waits for nothing but a pause: how much Telegram takes then is Telegram's to say."""
        if self._now() - self._last_bulk < 1:
            await self._room(self._ceiling)
            # What was answered before a broadcast began is no debt of the broadcast's.
            self.debt += 1
        else:
            await self.opened()
            self.debt = 0
        self._note(chat)

    async def broadcast(self, chat: int) -> None:
        """Take what one broadcast message needs, after its slot in the shared pace."""
        await self._room(self._ceiling - _LEFT_TO_ANSWERS)
        self._last_bulk = self._now()
        self._note(chat)

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

    async def _room(self, ceiling: int) -> None:
        while True:
            await self.opened()
            now = self._now()
            while self._last_second and self._last_second[0] <= now - 1:
                self._last_second.popleft()
            if len(self._last_second) < ceiling:
                return
            await self._sleep(self._last_second[0] + 1 - now)

    def _note(self, chat: int | None) -> None:
        now = self._now()
        self._last_second.append(now)
        if chat is not None:
            self._chats[chat] = now
            self._chats.move_to_end(chat)
            if len(self._chats) > _CHATS_KEPT:
                self._chats.popitem(last=False)
