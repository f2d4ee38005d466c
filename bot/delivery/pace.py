"""This process's share of the pace that all processes of the bot keep together.

Owns the slots that were reserved and not yet used. An answer to a resident uses one up, so
that the whole stays under the pace; where none is in hand, the next reservation begins later.

A slot is used within ``latest`` or not at all. So however many processes share the pace, what
leaves in any second is at most the pace, a twentieth of it (two messages at least), and one.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

from bot.delivery.budget import Budget
from knowledge.clock import Clock
from knowledge.delivery.slots import Pace, closed_for, latest
from knowledge.store import paces
from knowledge.store.database import Database
from knowledge.store.errors import StoreError

log = logging.getLogger(__name__)

# Slots reserved at once: few, so that no process has to keep up the whole pace alone for long,
# and that a kill wastes little; not so few that the database has a write for each message.
_RESERVED_SECONDS = 0.05
_RESERVED_SLOTS = 5
# The next free slot is no further away than that while somebody sends.
_SENDING = timedelta(seconds=1)
# Telegram finds calls ignorant of a pause that come later than this.
WATCH_SECONDS = 0.2
_REST_SECONDS = 1.0


class SharedPace:
    """``bot``: Telegram's id of the bot, which is what Telegram's limits count by."""

    def __init__(
        self,
        database: Database,
        bot: int,
        rate: float,
        budget: Budget,
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.rate, self.budget = rate, budget
        self._database, self._bot, self._clock, self._sleep = database, bot, clock, sleep
        self._latest = latest(rate)
        self._block = max(_RESERVED_SLOTS, round(rate * _RESERVED_SECONDS))
        self._slots: deque[datetime] = deque()
        self._filling: asyncio.Task[None] | None = None
        self._telling: set[asyncio.Task[None]] = set()
        self._busy_until = clock()
        budget.on_close = self._tell

    async def turn(self) -> None:
        """Return at this process's next slot, unless a pause or an answer takes it away."""
        while True:
            await self.budget.opened()
            await self._fill()
            while self.budget.debt and self._slots:
                self._slots.popleft()
                self.budget.debt -= 1
            if not self._slots:
                continue
            slot = self._slots.popleft()
            # In short sleeps: a clock that is set back must not make this one last an hour.
            while 0 < (left := (slot - self._clock()).total_seconds()) < 60:
                await self._sleep(min(left, _REST_SECONDS))
            if self._clock() - slot > self._latest:
                continue
            if self.budget.closed_for:
                self._slots.clear()
            elif self.budget.debt:
                self.budget.debt -= 1
            else:
                return

    async def watch(self) -> None:
        """Take the pauses that other processes were asked for, until cancelled."""
        while True:
            busy = self._clock() < self._busy_until
            await asyncio.sleep(WATCH_SECONDS if busy else _REST_SECONDS)
            with suppress(StoreError):
                await self.look()

    async def look(self) -> None:
        """See what the others do: whether they send, whether they were asked to wait. Answers
        that no slot of this process's own made room for are taken from their pace."""
        async with self._database.read() as session:
            pace = await paces.pace_of(session, self._bot)
        if pace is None:
            return
        self._take(pace)
        if self.budget.debt and not self._slots:
            await self._reserve(0, self._clock())

    async def told(self) -> None:
        """Wait until the others know of the pauses that this process was asked for, and of the
        slots that it took."""
        under_way = {*self._telling, *([self._filling] if self._filling else [])}
        if under_way:
            await asyncio.wait(under_way)

    async def _fill(self) -> None:
        """Have a slot in hand. The next ones are asked for before the last is used, so that the
        pace does not wait for the database."""
        # One that is done may not have been told so yet: to wait for it again would wait for
        # nothing, for ever.
        idle = self._filling is None or self._filling.done()
        if idle and len(self._slots) <= self._block // 2:
            self._filling = asyncio.create_task(self._reserve(self._block, self._clock()))
            self._filling.add_done_callback(_looked_at)
        if not self._slots and self._filling is not None:
            # Shielded: what was reserved for a message that is given up is the next one's.
            await asyncio.shield(self._filling)

    async def _reserve(self, wanted: int, now: datetime) -> None:
        answered, self.budget.debt = self.budget.debt, 0
        async with self._database.write() as session:
            pace, slots = await paces.reserve(session, self._bot, now, self.rate, wanted, answered)
        self._slots.extend(slots.begin + i * slots.every for i in range(slots.count))
        self._take(pace)

    def _take(self, pace: Pace) -> None:
        now = self._clock()
        if abs(pace.next_at - now) < _SENDING:
            self._busy_until = now + timedelta(seconds=5)
            self.budget.bulk_elsewhere()
        left = closed_for(pace, now).total_seconds()
        # The row is a little older than the pause that this process already keeps.
        if left > self.budget.closed_for + 0.5:
            self.budget.close(left, tell=False)

    def _tell(self, seconds: float) -> None:
        task = asyncio.create_task(self._write_down(seconds))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _write_down(self, seconds: float) -> None:
        try:
            async with self._database.write() as session:
                await paces.close(session, self._bot, self._clock(), seconds)
        except StoreError as error:
            log.warning("the other processes could not be told to wait: %s", error)


def _looked_at(task: asyncio.Task[None]) -> None:
    """Whoever waits for it is told what went wrong; else it is tried again before the slots run
    out."""
    if not task.cancelled():
        task.exception()
