"""The column mappings that somebody confirmed, by the signature of a sheet's headings."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select

from knowledge.store import tables
from knowledge.store.database import Session


async def remembered(session: Session, signature: str) -> tuple[str | None, ...] | None:
    """What each column was said to be; None for headings never seen."""
    wanted = select(tables.mappings.c.data).where(tables.mappings.c.signature == signature)
    found = (await session.execute(wanted)).scalar_one_or_none()
    return None if found is None else tuple(found["targets"])


async def remember(
    session: Session, signature: str, targets: Sequence[str | None], *, who: str, at: datetime
) -> None:
    there = tables.mappings.c.signature == signature
    await session.execute(delete(tables.mappings).where(there))
    row = {
        "signature": signature,
        "data": {"targets": list(targets)},
        "confirmed_by": who[:200],
        "at": at,
    }
    await session.execute(insert(tables.mappings).values(row))
