"""Questions without an answer as they are kept, and what became of them.

What is written here was freed of persons before (``knowledge.learning.redaction``).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Row

from knowledge.store import tables
from knowledge.store.database import Session


class Kind(StrEnum):
    """UNKNOWN: the bot had no answer; WRONG: it had one, and was told it was not that."""

    UNKNOWN = "unknown"
    WRONG = "wrong"


class State(StrEnum):
    OPEN = "open"
    TAUGHT = "taught"
    UNMET = "unmet"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Unanswered:
    """``commune``: an INSEE code; ``need``: of the thesaurus; ``change``: the journal's, by
    which its words were given to an entry."""

    id: int
    day: date
    text: str
    kind: Kind = Kind.UNKNOWN
    commune: str | None = None
    need: str | None = None
    state: State = State.OPEN
    change: int | None = None


async def keep(session: Session, question: Unanswered) -> None:
    row = {
        "day": question.day,
        "text": question.text[:300],
        "kind": question.kind.value,
        "commune": question.commune,
        "need": question.need,
        "state": question.state.value,
        "change": question.change,
    }
    await session.execute(insert(tables.questions).values(row))


async def questions(
    session: Session, states: Collection[State], since: date | None = None, limit: int = 5000
) -> tuple[Unanswered, ...]:
    """Those in these states, the latest first."""
    columns = tables.questions.c
    wanted = select(tables.questions).where(columns.state.in_([s.value for s in states]))
    if since is not None:
        wanted = wanted.where(columns.day >= since)
    rows = await session.execute(wanted.order_by(columns.id.desc()).limit(limit))
    return tuple(_question(row) for row in rows)


async def settle(
    session: Session,
    ids: Iterable[int],
    state: State,
    *,
    need: str | None = None,
    change: int | None = None,
) -> int:
    """Say what became of open questions; how many were still open. ``need`` None keeps
    what was understood."""
    columns = tables.questions.c
    values: dict[str, Any] = {"state": state.value, "change": change}
    if need is not None:
        values["need"] = need
    there = columns.id.in_(list(ids)) & (columns.state == State.OPEN.value)
    settled = await session.execute(update(tables.questions).where(there).values(values))
    return int(settled.rowcount)  # type: ignore[attr-defined]


async def reopen(session: Session, change: int) -> None:
    """Put the questions that a change had settled back in the queue."""
    there = tables.questions.c.change == change
    values = {"state": State.OPEN.value, "change": None}
    await session.execute(update(tables.questions).where(there).values(values))


async def sweep(session: Session, before: date) -> None:
    """Erase what was asked before a day."""
    await session.execute(delete(tables.questions).where(tables.questions.c.day < before))


def _question(row: Row[Any]) -> Unanswered:
    return Unanswered(
        row.id,
        row.day,
        row.text,
        Kind(row.kind),
        row.commune,
        row.need,
        State(row.state),
        row.change,
    )
