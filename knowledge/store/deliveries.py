"""The queue of deliveries: taken in small batches under a lease, settled one by one.

A process that dies leaves what it had taken to whoever comes after the lease's end. A
delivery that Telegram accepted is written down before its place is given to another, so that
what may be sent twice is no more than what was in flight at the kill.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, or_, select, update

from knowledge.delivery.lateness import ALIVE
from knowledge.delivery.outcomes import Settlement
from knowledge.delivery.quiet import QuietHours
from knowledge.delivery.states import WAITING, BroadcastState, DeliveryState, Kind
from knowledge.store.database import Session
from knowledge.store.subscriptions import chosen_quiet
from knowledge.store.tables import Instant, broadcasts, deliveries

# Broadcasts that one claim looks at; those of few recipients are soon done.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery in a process's hand until ``lease_ends``. ``attempts``: those that failed;
    ``quiet``: the quiet hours that its recipient chose, None where everybody's hold."""

    id: int
    broadcast: int
    chat: int
    attempts: int
    due: datetime
    lease_ends: datetime
    quiet: QuietHours | None = None


async def claim(
    session: Session, me: str, now: datetime, lease: timedelta, limit: int
) -> tuple[Claimed, ...]:
    """At most ``limit`` deliveries that are due, those of the most pressing broadcasts first.

    Of two processes that claim at once, each gets other rows. ``me`` names this process.
    """
    ends = now + lease
    taken: list[Claimed] = []
    for broadcast in await _ready(session, now):
        for state in (DeliveryState.CLAIMED, DeliveryState.PENDING):
            if len(taken) < limit:
                rows = await _take(session, broadcast, state, now, limit - len(taken))
                taken += [Claimed(r.id, broadcast, r.chat, r.attempts, r.due, ends) for r in rows]
    if taken:
        values = {
            "state": DeliveryState.CLAIMED.value,
            "claimed_by": me,
            "not_before": ends,
        }
        mine = deliveries.c.id.in_([c.id for c in taken])
        await session.execute(update(deliveries).where(mine).values(values))
        own = await chosen_quiet(session, [c.chat for c in taken])
        taken = [replace(c, quiet=own.get(c.chat)) for c in taken]
    return tuple(taken)


async def settle(session: Session, me: str, results: Sequence[tuple[Claimed, Settlement]]) -> None:
    """Write down what became of claimed deliveries.

    One that was sent is so whoever holds it by now; one that is to be tried again only while
    it is still this process's.
    """
    connection = await session.connection()
    for sent in (True, False):
        rows = [
            _values(claimed, settlement, me)
            for claimed, settlement in results
            if (settlement.state is DeliveryState.SENT) is sent and settlement.chat is None
        ]
        if rows:
            await connection.execute(_SETTLE_SENT if sent else _SETTLE_OTHER, rows)
    for claimed, settlement in results:
        if settlement.chat is not None:
            await _move(session, claimed, settlement, me)


async def release(session: Session, me: str, claimed: Iterable[int], now: datetime) -> None:
    """Give back, unsent, what this process has claimed."""
    mine = deliveries.c.id.in_(list(claimed)) & (deliveries.c.claimed_by == me)
    await session.execute(update(deliveries).where(mine, _IS_CLAIMED).values(_given_back(now)))


async def release_dead(session: Session, dead: Callable[[str], bool], now: datetime) -> None:
    """Give back what processes had claimed that are known to be dead, before its lease ends."""
    running = select(broadcasts.c.id).where(broadcasts.c.state == BroadcastState.RUNNING.value)
    claimed = deliveries.c.broadcast.in_(running) & _IS_CLAIMED
    holders = await session.execute(select(deliveries.c.claimed_by).where(claimed).distinct())
    gone = [name for (name,) in holders if name is not None and dead(name)]
    if gone:
        theirs = claimed & deliveries.c.claimed_by.in_(gone)
        await session.execute(update(deliveries).where(theirs).values(_given_back(now)))


_IS_CLAIMED = deliveries.c.state == DeliveryState.CLAIMED.value
_NEW: dict[str, Any] = {
    "state": bindparam("to_state"),
    "attempts": bindparam("to_attempts"),
    "not_before": func.coalesce(
        bindparam("to_not_before", type_=Instant()), deliveries.c.not_before
    ),
    "due": func.coalesce(bindparam("to_due", type_=Instant()), deliveries.c.due),
    "message": bindparam("to_message"),
    "error": bindparam("to_error"),
    "claimed_by": None,
}
# Not IN: SQLAlchemy expands its list for one statement only, not for many rows.
_WAITS = or_(*(deliveries.c.state == state.value for state in WAITING))
_THIS = (deliveries.c.id == bindparam("row")) & _WAITS
_SETTLE_SENT = update(deliveries).where(_THIS).values(_NEW)
_SETTLE_OTHER = (
    update(deliveries).where(_THIS, deliveries.c.claimed_by == bindparam("me")).values(_NEW)
)


async def _ready(session: Session, now: datetime) -> Sequence[int]:
    """Running broadcasts that have something due, the most pressing first. An agent's is only
    sent while its keeper looks after it: it may have been forsaken for too long."""

    def has(state: DeliveryState) -> Any:
        return exists().where(
            deliveries.c.broadcast == broadcasts.c.id,
            deliveries.c.state == state.value,
            deliveries.c.not_before <= now,
        )

    running = broadcasts.c.state == BroadcastState.RUNNING.value
    in_hand = (broadcasts.c.kind != Kind.DIFFUSION.value) | (broadcasts.c.beat >= now - ALIVE)
    rows = await session.execute(
        select(broadcasts.c.id)
        .where(running, in_hand, has(DeliveryState.PENDING) | has(DeliveryState.CLAIMED))
        .order_by(broadcasts.c.priority, broadcasts.c.id)
        .limit(_AT_ONCE)
    )
    return [row.id for row in rows]


async def _take(
    session: Session, broadcast: int, state: DeliveryState, now: datetime, limit: int
) -> Sequence[Any]:
    """Rows of one state that are due, held against other processes; read in the order of the
    index, so that a long queue is not sorted for each claim."""
    wanted = (
        select(deliveries.c.id, deliveries.c.chat, deliveries.c.attempts, deliveries.c.due)
        .where(
            deliveries.c.broadcast == broadcast,
            deliveries.c.state == state.value,
            deliveries.c.not_before <= now,
        )
        .order_by(deliveries.c.not_before)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await session.execute(wanted)).all()


def _values(claimed: Claimed, settlement: Settlement, me: str) -> dict[str, Any]:
    return {
        "row": claimed.id,
        "me": me,
        "to_state": settlement.state.value,
        "to_attempts": settlement.attempts,
        "to_not_before": settlement.not_before,
        "to_due": settlement.due,
        "to_message": settlement.message,
        "to_error": settlement.error,
    }


async def _move(session: Session, claimed: Claimed, settlement: Settlement, me: str) -> None:
    """A delivery follows its chat; where the new chat has one of this broadcast, that one is
    enough."""
    mine = (deliveries.c.id == claimed.id) & (deliveries.c.claimed_by == me)
    same = (deliveries.c.broadcast == claimed.broadcast) & (deliveries.c.chat == settlement.chat)
    if (await session.execute(select(deliveries.c.id).where(same))).first() is not None:
        await session.execute(delete(deliveries).where(mine))
        return
    values = {
        "chat": settlement.chat,
        "state": settlement.state.value,
        "attempts": settlement.attempts,
        "not_before": settlement.not_before,
        "claimed_by": None,
    }
    await session.execute(update(deliveries).where(mine).values(values))


def _given_back(now: datetime) -> dict[str, Any]:
    return {"state": DeliveryState.PENDING.value, "claimed_by": None, "not_before": now}
