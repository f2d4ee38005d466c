"""What an agent is in the middle of, kept so that a restart loses nothing.

A draft ends once: of two taps on its button, one finds it open.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from knowledge.store import tables
from knowledge.store.database import Session


@dataclass(frozen=True, slots=True)
class Draft:
    """``kind`` says whose form ``data`` has; both belong to who wrote it."""

    id: int
    chat: int
    kind: str
    data: Mapping[str, Any]
    updated: datetime


async def begin(
    session: Session, chat: int, kind: str, data: Mapping[str, Any], *, at: datetime
) -> int:
    """A new draft; its id."""
    row = {"chat": chat, "kind": kind, "data": dict(data), "updated": at, "done": False}
    statement = insert(tables.drafts).values(row).returning(tables.drafts.c.id)
    return int((await session.execute(statement)).scalar_one())


async def draft_of(session: Session, draft: int, chat: int) -> Draft | None:
    """An open draft of this chat; None for another's, or one that has ended."""
    found = await session.execute(_SELECT.where(tables.drafts.c.id == draft, _open(chat)))
    row = found.one_or_none()
    return None if row is None else Draft(row.id, row.chat, row.kind, row.data, row.updated)


async def latest(session: Session, chat: int, *kinds: str) -> Draft | None:
    """The open draft of these kinds that was touched last."""
    wanted = _SELECT.where(_open(chat), tables.drafts.c.kind.in_(kinds))
    order = tables.drafts.c.updated.desc(), tables.drafts.c.id.desc()
    found = await session.execute(wanted.order_by(*order).limit(1))
    row = found.one_or_none()
    return None if row is None else Draft(row.id, row.chat, row.kind, row.data, row.updated)


async def rewrite(session: Session, draft: int, data: Mapping[str, Any], *, at: datetime) -> None:
    statement = update(tables.drafts).where(tables.drafts.c.id == draft)
    await session.execute(statement.values(data=dict(data), updated=at))


async def end(session: Session, draft: int, chat: int) -> bool:
    """End a draft; whether it was still open."""
    there = (tables.drafts.c.id == draft) & _open(chat)
    ended = await session.execute(update(tables.drafts).where(there).values(done=True))
    return bool(ended.rowcount)  # type: ignore[attr-defined]


async def end_all(session: Session, chat: int, kind: str) -> None:
    """End the open drafts of a kind: one question at a time awaits its answer."""
    there = _open(chat) & (tables.drafts.c.kind == kind)
    await session.execute(update(tables.drafts).where(there).values(done=True))


async def sweep(session: Session, before: datetime) -> None:
    """Erase drafts that nobody touched since."""
    await session.execute(delete(tables.drafts).where(tables.drafts.c.updated < before))


_SELECT = select(tables.drafts)


def _open(chat: int) -> Any:
    return (tables.drafts.c.chat == chat) & tables.drafts.c.done.is_(False)
