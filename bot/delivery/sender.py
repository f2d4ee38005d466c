"""The sender: takes deliveries in small batches, sends each at its slot, writes down the end.

A place in flight is given to another message only when the one before is written down. So
of messages that Telegram accepted, a kill leaves unwritten at most ``IN_FLIGHT``: these alone
may arrive twice.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from bot.delivery.courier import TIMEOUT_SECONDS, Courier
from bot.delivery.identity import dead_with, process_name
from bot.delivery.ledger import Ledger
from bot.delivery.pace import SharedPace
from knowledge.clock import Clock
from knowledge.delivery.lateness import too_late
from knowledge.delivery.outcomes import (
    Asked,
    Gone,
    Lapsed,
    Outcome,
    Postponed,
    Stumbled,
    settle,
)
from knowledge.delivery.quiet import QuietHours
from knowledge.delivery.states import Kind
from knowledge.store.broadcasts import Broadcast, broadcast_of
from knowledge.store.database import Database
from knowledge.store.deliveries import Claimed, claim, release, release_dead
from knowledge.store.errors import StoreError

log = logging.getLogger(__name__)

# At 25 a second this bears answers of Telegram's that take 320 ms, the writing included.
IN_FLIGHT = 8
LEASE = timedelta(seconds=60)
# What is left of a lease when a message is sent must outlast the call.
_LEASE_LEFT = timedelta(seconds=TIMEOUT_SECONDS + 10)
_BATCH_SECONDS = 1.0
_IDLE_SECONDS = 1.0
# So many failures in a row are an outage: tries become rarer, up to one a minute.
_OUTAGE = 5
_LONGEST_REST = 60.0
_PAYLOADS_KEPT = 32

Quiet = Callable[[QuietHours | None, datetime], datetime | None]
"""When the quiet hours that somebody chose (None: everybody's) end, if this moment lies in
them."""
Farewell = Callable[[int], Awaitable[None]]
"""Called with the chat of somebody who is gone."""


class Sender:
    """One a process. ``me``: the name under which it claims."""

    def __init__(
        self,
        database: Database,
        courier: Courier,
        pace: SharedPace,
        clock: Clock,
        *,
        quiet: Quiet,
        on_gone: Farewell,
        me: str = "",
        in_flight: int = IN_FLIGHT,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.me = me or process_name()
        self._database, self._courier, self._pace, self._clock = database, courier, pace, clock
        self._quiet, self._on_gone, self._sleep = quiet, on_gone, sleep
        self._ledger = Ledger(database, self.me, sleep)
        self._places = asyncio.Semaphore(in_flight)
        self._batch = max(in_flight, round(pace.rate * _BATCH_SECONDS))
        self._flying: set[asyncio.Task[None]] = set()
        self._broadcasts: dict[int, Broadcast] = {}
        self._nudged = asyncio.Event()
        self._stopping = False
        self._failed_in_a_row = 0

    def nudge(self) -> None:
        """There is something to send now."""
        self._nudged.set()

    async def run(self) -> None:
        """Send what is due until ``stop``; a moment's trouble of the database is passed over."""
        await self._bury()
        failing = False
        while not self._stopping:
            self._nudged.clear()
            try:
                sent = await self.send_batch()
                failing = False
            except StoreError as error:
                if not failing:
                    log.warning("broadcasts wait for the database: %s", error)
                failing, sent = True, 0
            if not sent and not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._nudged.wait(), _IDLE_SECONDS)

    async def send_batch(self) -> int:
        """Claim what is due, one batch, and send it; how many were claimed."""
        if self._in_outage:
            await self._rest()
        # In an outage, one message tries whether it is over.
        limit = 1 if self._in_outage else self._batch
        async with self._database.write() as session:
            taken = await claim(session, self.me, self._clock(), LEASE, limit)
        left = list(taken)
        try:
            while left and not self._stopping:
                if self._in_outage and len(left) > 1:
                    break
                await self._begin(left[0])
                left.pop(0)
        finally:
            if left:
                await self._give_back(left)
        return len(taken)

    async def drain(self) -> None:
        """Wait until all that is in flight is written down."""
        while self._flying:
            await asyncio.wait(set(self._flying))

    async def stop(self, seconds: float) -> None:
        """Take nothing more; what is in flight is written down, the rest given back."""
        self._stopping = True
        self.nudge()
        if self._flying:
            _, late = await asyncio.wait(set(self._flying), timeout=seconds)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)

    async def _begin(self, claimed: Claimed) -> None:
        """Give a delivery its place and its slot, and send it on its way."""
        broadcast = await self._broadcast(claimed.broadcast)
        held = self._held_back(claimed, broadcast)
        if held is not None:
            # Without waiting for it to be written: at nightfall all that is left is put off.
            self._fly(self._note(claimed, held))
            return
        await self._places.acquire()
        try:
            await self._pace.turn()
            # The wait may have been long: what another process could have taken is left to it.
            still_ours = claimed.lease_ends - self._clock() >= _LEASE_LEFT
            if self._stopping or not still_ours:
                self._places.release()
                await self._give_back([claimed])
                return
            leaving = await self._pace.budget.broadcast(claimed.chat)
        except BaseException:
            self._places.release()
            raise
        self._fly(self._send(claimed, broadcast, leaving))

    def _fly(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._flying.add(task)
        task.add_done_callback(self._flying.discard)

    def _held_back(self, claimed: Claimed, broadcast: Broadcast) -> Outcome | None:
        """Why a delivery is not sent now, if there is a reason."""
        now = self._clock()
        # An agent's broadcast is held or given up whole (``keeper``).
        if broadcast.kind is not Kind.DIFFUSION and too_late(claimed.due, broadcast.late, now):
            return Lapsed()
        if not broadcast.at_night and (morning := self._quiet(claimed.quiet, now)) is not None:
            return Postponed(morning)
        peace = self._pace.budget.peace_left(claimed.chat)
        return Asked(peace) if peace else None

    async def _send(self, claimed: Claimed, broadcast: Broadcast, left: float) -> None:
        try:
            try:
                outcome = await self._courier.send(claimed.chat, broadcast.payload)
            except Exception:
                # A fault of ours must not lose the delivery, nor stop the others.
                log.exception("delivery %s failed", claimed.id)
                outcome = Stumbled("fault")
            finally:
                self._pace.budget.landed(left)
            if isinstance(outcome, Asked):
                self._pace.budget.close(outcome.seconds)
            stumbled = isinstance(outcome, Stumbled)
            self._failed_in_a_row = self._failed_in_a_row + 1 if stumbled else 0
            await self._note(claimed, outcome)
        finally:
            self._places.release()
        if isinstance(outcome, Gone):
            try:
                await self._on_gone(claimed.chat)
            except StoreError as error:
                log.warning("somebody who is gone could not be erased: %s", error)

    async def _note(self, claimed: Claimed, outcome: Outcome) -> None:
        await self._ledger.note(claimed, settle(outcome, claimed.attempts, self._clock()))

    @property
    def _in_outage(self) -> bool:
        return self._failed_in_a_row >= _OUTAGE

    async def _rest(self) -> None:
        """In an outage, try more rarely; nothing is claimed meanwhile."""
        await self.drain()
        left = min(2.0 ** (self._failed_in_a_row - _OUTAGE), _LONGEST_REST)
        while left > 0 and self._in_outage and not self._stopping:
            await self._sleep(min(left, 1.0))
            left -= 1

    async def _give_back(self, claimed: list[Claimed]) -> None:
        with suppress(StoreError):
            async with self._database.write() as session:
                await release(session, self.me, [c.id for c in claimed], self._clock())

    async def _broadcast(self, number: int) -> Broadcast:
        """What a broadcast sends does not change once it runs, and is read once."""
        known = self._broadcasts.get(number)
        if known is None:
            async with self._database.read() as session:
                known = await broadcast_of(session, number)
            assert known is not None
            if len(self._broadcasts) >= _PAYLOADS_KEPT:
                self._broadcasts.pop(next(iter(self._broadcasts)))
            self._broadcasts[number] = known
        return known

    async def _bury(self) -> None:
        """What processes of this machine had claimed that are dead goes back at once."""
        with suppress(StoreError):
            async with self._database.write() as session:
                await release_dead(session, dead_with(self.me), self._clock())
