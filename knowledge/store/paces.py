"""The pace and the pause of each bot, shared by all its processes through one row."""

from datetime import datetime

from sqlalchemy import select, update

from knowledge.delivery.slots import Pace, Slots
from knowledge.delivery.slots import closed as closed_pace
from knowledge.delivery.slots import reserve as reserve_slots
from knowledge.store.database import Session
from knowledge.store.once import insert_once
from knowledge.store.tables import paces


async def reserve(
    session: Session, bot: int, now: datetime, rate: float, wanted: int, answered: int
) -> tuple[Pace, Slots]:
    """Slots that no other process has; see ``knowledge.delivery.slots.reserve``."""
    pace, slots = reserve_slots(await _held(session, bot, now), now, rate, wanted, answered)
    await _keep(session, bot, pace)
    return pace, slots


async def close(session: Session, bot: int, now: datetime, seconds: float) -> Pace:
    """Make every process wait."""
    pace = closed_pace(await _held(session, bot, now), now, seconds)
    await _keep(session, bot, pace)
    return pace


async def pace_of(session: Session, bot: int) -> Pace | None:
    row = (await session.execute(select(paces).where(paces.c.bot == bot))).one_or_none()
    return None if row is None else Pace(row.next_at, row.closed_at, row.closed_until)


async def _held(session: Session, bot: int, now: datetime) -> Pace:
    """The pace, which no other process changes before this transaction ends."""
    held = select(paces).where(paces.c.bot == bot).with_for_update()
    row = (await session.execute(held)).one_or_none()
    if row is not None:
        return Pace(row.next_at, row.closed_at, row.closed_until)
    await session.execute(insert_once(session, paces).values(bot=bot, next_at=now))
    # On PostgreSQL another process may have made it first, and hold it: wait for its end.
    row = (await session.execute(held)).one()
    return Pace(row.next_at, row.closed_at, row.closed_until)


async def _keep(session: Session, bot: int, pace: Pace) -> None:
    values = {
        "next_at": pace.next_at,
        "closed_at": pace.closed_at,
        "closed_until": pace.closed_until,
    }
    await session.execute(update(paces).where(paces.c.bot == bot).values(values))
