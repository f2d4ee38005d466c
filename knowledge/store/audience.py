"""Whom a criterion selects, as SQL: recipients are copied inside the database, never listed.

A new criterion is a new entry of ``AUDIENCES``: a function from its value to a SELECT of one
column, the chats, each once.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, or_, select

from knowledge.delivery.audience import FOLLOWERS, Criterion
from knowledge.following.topics import Topic, TopicKind, patterns_of, unpack
from knowledge.store.database import Session
from knowledge.store.tables import entries, people, subscriptions

Chats = Select[tuple[int]]


def _everybody(_: str) -> Chats:
    """Whoever declared a commune, which is how one asks for the territory's news."""
    return select(people.c.chat).where(people.c.commune.is_not(None))


def _commune(code_insee: str) -> Chats:
    return select(people.c.chat).where(people.c.commune == code_insee)


def _followers(packed: str) -> Chats:
    """Whoever follows something that a message about this topic concerns."""
    topic = unpack(packed)
    if topic is None:
        raise KeyError(packed)
    return select(subscriptions.c.chat).where(_concerns(topic)).distinct()


AUDIENCES: dict[str, Callable[[str], Chats]] = {
    "everybody": _everybody,
    "commune": _commune,
    FOLLOWERS: _followers,
}


def chats_of(criterion: Criterion) -> Chats:
    """Raises KeyError for a criterion that this version does not know."""
    return AUDIENCES[criterion.kind](criterion.value)


async def count(session: Session, criterion: Criterion) -> int:
    """How many a criterion selects now."""
    chosen = chats_of(criterion).subquery()
    found = await session.execute(select(func.count()).select_from(chosen))
    return int(found.scalar_one())


async def count_by_commune(session: Session) -> dict[str, int]:
    """How many there are in each commune that somebody declared."""
    grouped: Any = select(people.c.commune, func.count()).where(people.c.commune.is_not(None))
    rows = await session.execute(grouped.group_by(people.c.commune))
    return {row[0]: int(row[1]) for row in rows}


def _concerns(topic: Topic) -> ColumnElement[bool]:
    """A service concerns the followers of each of its permanences, a permanence those of its
    service; which belong together is looked up when it is asked."""
    followed = subscriptions.c.topic
    match topic.kind:
        case TopicKind.EVENTS:
            return or_(*(followed.like(pattern) for pattern in patterns_of(topic.only)))
        case TopicKind.SERVICE:
            theirs = literal(Topic(TopicKind.PERMANENCE, "").pack()) + entries.c.code
            of_it = entries.c.parent == topic.value
        case TopicKind.PERMANENCE:
            theirs = literal(Topic(TopicKind.SERVICE, "").pack()) + entries.c.parent
            of_it = entries.c.code == topic.value
        case TopicKind.NEED:
            return followed == topic.pack()
    return or_(followed == topic.pack(), followed.in_(select(theirs).where(of_it)))
