"""What begins, what ends, what was forsaken: looked up in our tables, each second.

The scheduler only wakes this up; what is to be done stands in the database, so that a restart
forgets nothing. Of several processes, the one whose write comes first does a thing. What an
author must be told goes through the queue in the same transaction: a kill does not lose it.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from knowledge.clock import Clock
from knowledge.delivery.audience import Criterion
from knowledge.delivery.lateness import BEAT, forsaken, too_late
from knowledge.delivery.payload import Payload
from knowledge.delivery.states import BroadcastState, Kind
from knowledge.store import broadcasts as kept
from knowledge.store.broadcasts import Broadcast, Recipient
from knowledge.store.database import Database, Session
from knowledge.store.tallies import Tally, reasons, sweep, sweepable, tally
from knowledge.wording.buttons import View

log = logging.getLogger(__name__)

# A little more than from one tick to the next.
_AHEAD = timedelta(seconds=1.5)


class Words(Protocol):
    """How an author is told; ``admin.views.broadcast`` has them."""

    def report(
        self, broadcast: Broadcast, done: Tally, why: dict[tuple[str, str], int]
    ) -> View: ...
    def missed(self, broadcast: Broadcast) -> View: ...
    def withheld(self, broadcast: Broadcast) -> View: ...
    def held(self, broadcast: Broadcast, done: Tally) -> View: ...


class Gauge(Protocol):
    async def show(self, broadcast: Broadcast, done: Tally) -> None:
        """Show in its author's chat how far a broadcast is."""
        ...


class Keeper:
    """``nudge`` wakes the sender; ``wake`` asks for a tick in so many seconds. ``allowed``:
    whether those whom a criterion selects may be written to, which discretion may have
    forbidden since the broadcast was planned."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        words: Words,
        gauge: Gauge,
        nudge: Callable[[], None],
        allowed: Callable[[Criterion], bool] = lambda _: True,
        wake: Callable[[float], None] = lambda _: None,
    ) -> None:
        self._database, self._clock, self._words = database, clock, words
        self._gauge, self._nudge = gauge, nudge
        self._allowed, self._wake = allowed, wake

    async def tick(self) -> None:
        """Begin what is due, look after what runs, end what is done. What is due before the
        next tick has one of its own, at its time."""
        now = self._clock()
        async with self._database.read() as session:
            soon = await kept.due(session, now + _AHEAD)
            running = await kept.running(session)
            exhausted = await kept.exhausted(session)
        due = [b for b in soon if b.due <= now]
        for broadcast in due:
            await self._begin(broadcast, now)
        if len(soon) > len(due):
            self._wake((soon[len(due)].due - self._clock()).total_seconds())
        for broadcast in running:
            await self._look_after(broadcast, now)
        for broadcast in exhausted:
            await self._end(broadcast, now)

    async def sweep(self, before: datetime) -> None:
        """Erase the deliveries of what was over before a moment; how many there were is kept."""
        while True:
            async with self._database.read() as session:
                over = await sweepable(session, before)
            if not over:
                return
            for number in over:
                async with self._database.write() as session:
                    await sweep(session, number)

    async def _begin(self, broadcast: Broadcast, now: datetime) -> None:
        if too_late(broadcast.due, broadcast.late, now):
            async with self._database.write() as session:
                if await kept.lead(session, broadcast.id, BroadcastState.MISSED, now):
                    log.warning("broadcast %s was missed", broadcast.id)
                    await self._tell(session, broadcast, self._words.missed(broadcast), now)
        elif broadcast.criterion is not None and not self._allowed(broadcast.criterion):
            async with self._database.write() as session:
                if await kept.lead(session, broadcast.id, BroadcastState.STOPPED, now):
                    await self._tell(session, broadcast, self._words.withheld(broadcast), now)
        else:
            async with self._database.write() as session:
                began = await kept.begin(session, broadcast, now)
                done = await tally(session, broadcast.id)
            if began:
                log.info("broadcast %s begins, %s s late", broadcast.id, _late(broadcast, now))
                self._nudge()
                await self._gauge.show(_in_state(broadcast, BroadcastState.RUNNING), done)
                return
        self._nudge()

    async def _look_after(self, broadcast: Broadcast, now: datetime) -> None:
        if forsaken(broadcast.beat, broadcast.late, now):
            async with self._database.write() as session:
                if await kept.lead(session, broadcast.id, BroadcastState.PAUSED, now):
                    done = await tally(session, broadcast.id)
                    await self._tell(session, broadcast, self._words.held(broadcast, done), now)
            self._nudge()
            return
        if broadcast.beat is not None and abs(now - broadcast.beat) < BEAT:
            return
        async with self._database.write() as session:
            mine = await kept.beat(session, broadcast.id, now, BEAT)
            done = await tally(session, broadcast.id) if mine else Tally()
        if mine:
            self._nudge()
            await self._gauge.show(broadcast, done)

    async def _end(self, broadcast: Broadcast, now: datetime) -> None:
        told = broadcast.kind is Kind.DIFFUSION
        async with self._database.write() as session:
            ended = await kept.finish(session, broadcast.id, now)
            if ended and told:
                done = await tally(session, broadcast.id)
                why = await reasons(session, broadcast.id)
                named = {(state.value, error): number for (state, error), number in why.items()}
                view = self._words.report(broadcast, done, named)
                await self._tell(session, broadcast, view, now)
        if ended and told:
            self._nudge()
            await self._gauge.show(_in_state(broadcast, BroadcastState.DONE), done)

    async def _tell(
        self, session: Session, broadcast: Broadcast, view: View, now: datetime
    ) -> None:
        if broadcast.author is not None:
            await kept.enqueue(
                session,
                Kind.REPORT,
                Payload.of(view),
                [Recipient(broadcast.author, now)],
                at=now,
                at_night=True,
            )


def _late(broadcast: Broadcast, now: datetime) -> int:
    return round((now - broadcast.due).total_seconds())


def _in_state(broadcast: Broadcast, state: BroadcastState) -> Broadcast:
    return replace(broadcast, state=state)
