"""Things that come back and are done once, whatever process does them: the weekly review."""

from datetime import datetime

from sqlalchemy import insert, select, update

from knowledge.store import tables
from knowledge.store.database import Session


async def claim(session: Session, name: str, at: datetime, due: datetime) -> bool:
    """Whether the thing was due since ``due`` and is now this caller's to do.

    The first time ever only sets the mark: a bot that is new has missed nothing.
    """
    columns = tables.marks.c
    known = (await session.execute(select(columns.at).where(columns.name == name))).one_or_none()
    if known is None:
        await session.execute(insert(tables.marks).values(name=name, at=at))
        return False
    taken = await session.execute(
        update(tables.marks)
        .where(columns.name == name, columns.at < due, columns.at <= at)
        .values(at=at)
    )
    return bool(taken.rowcount)  # type: ignore[attr-defined]
