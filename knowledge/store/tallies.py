"""How many: what became of a broadcast's deliveries, kept when the deliveries are erased.

A report tells how many were delivered and why others were not, never who.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, select, update

from knowledge.delivery.states import OVER, WAITING, DeliveryState, Kind
from knowledge.store.database import Session
from knowledge.store.tables import broadcasts, deliveries

_AT_ONCE = 50
_WAITING = [s.value for s in WAITING]
_LOST = [DeliveryState.BLOCKED.value, DeliveryState.FAILED.value]


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a broadcast is. ``unsent``: left when it was stopped."""

    waiting: int = 0
    sent: int = 0
    blocked: int = 0
    failed: int = 0
    unsent: int = 0

    @property
    def total(self) -> int:
        return self.waiting + self.sent + self.blocked + self.failed + self.unsent

    @property
    def settled(self) -> int:
        return self.sent + self.blocked + self.failed


async def tally(session: Session, broadcast: int) -> Tally:
    """How far a broadcast is, erased deliveries included."""
    counted = Counter(await _folded(session, broadcast))
    rows = await session.execute(
        select(deliveries.c.state, func.count())
        .where(deliveries.c.broadcast == broadcast)
        .group_by(deliveries.c.state)
    )
    state = await session.execute(select(broadcasts.c.state).where(broadcasts.c.id == broadcast))
    over = state.scalar_one_or_none() in [s.value for s in OVER]
    for name, number in rows:
        counted[name] += number
    left = sum(counted[s] for s in _WAITING)
    by_state: Counter[str] = Counter()
    for name, number in counted.items():
        by_state[name.partition(":")[0]] += number
    return Tally(
        waiting=0 if over else left,
        sent=by_state[DeliveryState.SENT],
        blocked=by_state[DeliveryState.BLOCKED],
        failed=by_state[DeliveryState.FAILED],
        unsent=by_state["unsent"] + (left if over else 0),
    )


async def reasons(session: Session, broadcast: int) -> dict[tuple[DeliveryState, str], int]:
    """Why deliveries of a broadcast did not arrive, and how many for each reason."""
    found: Counter[tuple[DeliveryState, str]] = Counter()
    for name, number in (await _folded(session, broadcast)).items():
        state, _, error = name.partition(":")
        if error:
            found[DeliveryState(state), error] += number
    grouped = (
        select(deliveries.c.state, deliveries.c.error, func.count())
        .where(deliveries.c.broadcast == broadcast, deliveries.c.state.in_(_LOST))
        .group_by(deliveries.c.state, deliveries.c.error)
    )
    for state, error, number in await session.execute(grouped):
        found[DeliveryState(state), error or ""] += number
    return dict(found)


async def forget_deliveries(session: Session, chat: int) -> None:
    """Erase all that a chat was sent or would be; only how many there were is kept."""
    mine = deliveries.c.chat == chat
    touched = await session.execute(select(deliveries.c.broadcast).where(mine).distinct())
    for (broadcast,) in touched.all():
        await _fold(session, broadcast, mine & deliveries.c.state.not_in(_WAITING))
    await session.execute(delete(deliveries).where(mine))


async def sweepable(session: Session, before: datetime) -> tuple[int, ...]:
    """Broadcasts that were over before a moment and still have deliveries, or nothing to
    tell."""
    has_rows = exists().where(deliveries.c.broadcast == broadcasts.c.id)
    nothing_to_tell = broadcasts.c.kind != Kind.DIFFUSION.value
    over = broadcasts.c.state.in_([s.value for s in OVER]) & (broadcasts.c.finished < before)
    rows = await session.execute(
        select(broadcasts.c.id).where(over, has_rows | nothing_to_tell).limit(_AT_ONCE)
    )
    return tuple(row.id for row in rows)


async def sweep(session: Session, broadcast: int) -> None:
    """Keep of an agent's broadcast how many, never who; of any other nothing."""
    await _fold(session, broadcast, deliveries.c.id.is_not(None))
    await session.execute(delete(deliveries).where(deliveries.c.broadcast == broadcast))
    there = (broadcasts.c.id == broadcast) & (broadcasts.c.kind != Kind.DIFFUSION.value)
    await session.execute(delete(broadcasts).where(there))


async def _folded(session: Session, broadcast: int) -> dict[str, int]:
    found = await session.execute(select(broadcasts.c.counts).where(broadcasts.c.id == broadcast))
    return dict(found.scalar_one_or_none() or {})


async def _fold(session: Session, broadcast: int, which: Any) -> None:
    """Add deliveries that are about to be erased to their broadcast's counts."""
    held = select(broadcasts.c.counts).where(broadcasts.c.id == broadcast).with_for_update()
    counts = Counter((await session.execute(held)).scalar_one_or_none() or {})
    grouped = (
        select(deliveries.c.state, deliveries.c.error, func.count())
        .where(deliveries.c.broadcast == broadcast, which)
        .group_by(deliveries.c.state, deliveries.c.error)
    )
    for state, error, number in await session.execute(grouped):
        name = "unsent" if state in _WAITING else f"{state}:{error}" if error else state
        counts[name] += number
    there = broadcasts.c.id == broadcast
    await session.execute(update(broadcasts).where(there).values(counts=dict(counts)))
