"""Whom a criterion selects, as SQL: recipients are copied inside the database, never listed.

A new criterion is a new entry of ``AUDIENCES``: a function from its value to a SELECT of one
column, the chats, each once.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Select, func, select

from knowledge.delivery.audience import Criterion
from knowledge.store.database import Session
from knowledge.store.tables import people

Chats = Select[tuple[int]]


def _everybody(_: str) -> Chats:
    """Whoever declared a commune, which is how one asks for the territory's news."""
    return select(people.c.chat).where(people.c.commune.is_not(None))


def _commune(code_insee: str) -> Chats:
    return select(people.c.chat).where(people.c.commune == code_insee)


AUDIENCES: dict[str, Callable[[str], Chats]] = {"everybody": _everybody, "commune": _commune}


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
