"""The queue of questions without an answer: noting one, and what waits in it.

Nothing is noted of a need that is nobody else's business (violence, health …), nor of what
redaction leaves nothing of.
"""

import logging
from datetime import datetime, timedelta

from knowledge.conversation.world import World
from knowledge.learning.grouping import Group, grouped
from knowledge.learning.redaction import known_words, redacted
from knowledge.needs.thesaurus import Thesaurus
from knowledge.search.query import Query
from knowledge.store.database import Database
from knowledge.store.errors import StoreError
from knowledge.store.questions import Kind, State, Unanswered, keep, questions, sweep

log = logging.getLogger(__name__)

# Longer ago than that, a question says nothing of what is lacking today.
KEPT = timedelta(days=400)
# A need is said to have been understood from this probability on.
_UNDERSTOOD = 0.5


class Queue:
    """Notes questions after they were replied to; a database in trouble stops no reply."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._thesaurus: Thesaurus | None = None
        self._revision = -1
        self._known: frozenset[str] = frozenset()

    async def note(
        self,
        text: str,
        world: World,
        now: datetime,
        *,
        commune: str | None = None,
        need: str | None = None,
        kind: Kind = Kind.UNKNOWN,
    ) -> bool:
        """Whether it was noted. ``need``: where it was clear; else the likeliest, if any is."""
        clean = redacted(text, self._words(world))
        if not clean:
            return False
        need = need or _likely_need(text, world, now)
        known = world.thesaurus.needs.get(need or "")
        if known is not None and known.discret:
            return False
        day = world.directory.territory.today(now)
        question = Unanswered(0, day, clean, kind, commune, need)
        try:
            async with self._database.write() as session:
                await keep(session, question)
                await sweep(session, day - KEPT)
        except StoreError:
            log.warning("a question without an answer could not be kept", exc_info=True)
            return False
        return True

    def _words(self, world: World) -> frozenset[str]:
        """Made anew only when the directory or the thesaurus is another."""
        revision = world.directory.revision
        if self._thesaurus is not world.thesaurus or self._revision != revision:
            self._known = known_words(world.thesaurus, world.directory)
            self._thesaurus, self._revision = world.thesaurus, revision
        return self._known


async def waiting(database: Database) -> tuple[Group, ...]:
    """What nobody has dealt with, the most frequent first."""
    async with database.read() as session:
        return grouped(await questions(session, (State.OPEN,)))


async def group_of(database: Database, question: int) -> Group | None:
    """The group that an open question is in now."""
    groups = await waiting(database)
    return next((g for g in groups if any(q.id == question for q in g.questions)), None)


def likely_needs(text: str, world: World, now: datetime, at_most: int = 5) -> tuple[str, ...]:
    """The needs that a question may be about, the likeliest first."""
    match = world.matcher.match(Query(text, now))
    return tuple(need for need, _ in match.needs if need in world.thesaurus.needs)[:at_most]


def _likely_need(text: str, world: World, now: datetime) -> str | None:
    match = world.matcher.match(Query(text, now))
    need, sure = match.needs[0] if match.needs else ("", 0.0)
    return need if sure >= _UNDERSTOOD and need in world.thesaurus.needs else None
