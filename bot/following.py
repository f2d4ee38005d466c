"""What the clock brings to followers: reminders, digests, needs that are met at last.

Wakes up what asks our tables what is due; a moment where nothing is costs two short reads.
"""

from collections.abc import Callable

from bot.live import Live
from knowledge.clock import Clock
from knowledge.following.clockwork import compose_digests, due_reminders, forget_past
from knowledge.following.telling import tell_met_needs
from knowledge.store.database import Database
from knowledge.store.news import news_due
from knowledge.store.reminders import any_due


class FollowUp:
    """``nudge`` wakes the sender."""

    def __init__(
        self, database: Database, live: Live, clock: Clock, nudge: Callable[[], None]
    ) -> None:
        self._database, self._live, self._clock, self._nudge = database, live, clock, nudge
        self._looked_at = -1

    async def tick(self) -> None:
        """Each kind in a transaction of its own."""
        now, world = self._clock(), self._live.world
        async with self._database.read() as session:
            reminding, digesting = await any_due(session, now), await news_due(session, now)
        if reminding:
            async with self._database.write() as session:
                await due_reminders(session, world.directory, now)
        if digesting:
            async with self._database.write() as session:
                await compose_digests(session, world.directory, now)
        if reminding or digesting:
            self._nudge()
        if world.directory.revision != self._looked_at:
            await self._look_at_needs()

    async def forget_past(self) -> None:
        async with self._database.write() as session:
            await forget_past(session, self._clock(), self._live.world.directory)

    async def _look_at_needs(self) -> None:
        """Only a directory that changed can meet a need that nobody met."""
        world = self._live.world
        async with self._database.write() as session:
            met = await tell_met_needs(session, world, self._clock())
        self._looked_at = world.directory.revision
        if met:
            self._nudge()
