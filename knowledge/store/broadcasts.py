"""Broadcasts as they are kept: made, begun, paused, ended; and small ones, put in at once.

The states are decided here in one statement each, so that of two processes, or of two taps,
one alone does a thing. The deliveries themselves are ``knowledge.store.deliveries``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import exists, insert, literal, select, update
from sqlalchemy.engine import Row

from knowledge.delivery.audience import Criterion
from knowledge.delivery.payload import Payload
from knowledge.delivery.states import (
    LEADS,
    PRIORITY,
    WAITING,
    BroadcastState,
    DeliveryState,
    Kind,
)
from knowledge.store.audience import chats_of
from knowledge.store.database import Session
from knowledge.store.once import insert_once
from knowledge.store.tables import broadcasts, deliveries

# Rows that one INSERT carries.
_PAGE = 500
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Broadcast:
    """``due``: when its sending begins. ``late``: how much later it may still; None: at any
    time. ``beat``: when a process last had it in hand. ``counts``: what became of deliveries
    that are erased. ``progress``: the message in the author's chat that shows how far it is."""

    id: int
    kind: Kind
    payload: Payload
    author: int | None
    criterion: Criterion | None
    state: BroadcastState
    due: datetime
    late: timedelta | None
    at_night: bool
    beat: datetime | None
    finished: datetime | None
    counts: Mapping[str, int]
    progress: int | None


@dataclass(frozen=True, slots=True)
class Recipient:
    """``not_before``: this person's own decent hour."""

    chat: int
    not_before: datetime


async def schedule(
    session: Session,
    payload: Payload,
    criterion: Criterion,
    *,
    author: int,
    due: datetime,
    late: timedelta | None,
    at_night: bool = False,
) -> int:
    """An agent's broadcast, for whom the criterion selects when it begins; its id."""
    row = _row(Kind.DIFFUSION, payload, due, late, at_night) | {
        "author": author,
        "criterion": criterion.to_json(),
        "state": BroadcastState.SCHEDULED.value,
    }
    made = await session.execute(insert(broadcasts).values(row).returning(broadcasts.c.id))
    return int(made.scalar_one())


async def enqueue(
    session: Session,
    kind: Kind,
    payload: Payload,
    recipients: Iterable[Recipient],
    *,
    at: datetime,
    key: str | None = None,
    late: timedelta | None = None,
    at_night: bool = False,
) -> int:
    """Put one message in the queue for several chats; the id of its broadcast.

    ``key``: what it is about ("reminder:<event>:<date>"). A second call with the same key
    adds those who are not in it yet, with the payload of the first. ``late``: after how long
    a message is dropped rather than sent; ``at_night``: it was asked for at this very hour.
    """
    found = None if key is None else await _keyed(session, key)
    if found is None:
        row = _row(kind, payload, at, late, at_night) | {
            "key": key,
            "state": BroadcastState.RUNNING.value,
            "beat": at,
        }
        inserted = insert_once(session, broadcasts).values(row).returning(broadcasts.c.id)
        made = await session.execute(inserted)
        # None: another process made it meanwhile.
        found = made.scalar_one_or_none()
        if found is None and key is not None:
            found = await _keyed(session, key)
    assert found is not None
    pages = iter(recipients)
    while page := [_delivery(found, r.chat, r.not_before) for r in islice(pages, _PAGE)]:
        await session.execute(insert_once(session, deliveries), page)
    if key is not None:
        await _reopen(session, found)
    return found


async def begin(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    """Begin a scheduled broadcast: its recipients are those of this moment. Whether this call
    began it."""
    began = await _move(
        session,
        broadcast.id,
        BroadcastState.RUNNING,
        frozenset({BroadcastState.SCHEDULED}),
        beat=now,
    )
    if not began or broadcast.criterion is None:
        return began
    chosen = chats_of(broadcast.criterion).subquery()
    values = {
        "broadcast": literal(broadcast.id, broadcasts.c.id.type),
        "chat": chosen.c.chat,
        "state": literal(DeliveryState.PENDING.value),
        "attempts": literal(0),
        "due": literal(broadcast.due, broadcasts.c.due.type),
        "not_before": literal(broadcast.due, broadcasts.c.due.type),
    }
    rows = select(*(v.label(n) for n, v in values.items())).select_from(chosen)
    await session.execute(insert(deliveries).from_select(list(values), rows))
    return True


async def lead(session: Session, broadcast: int, to: BroadcastState, now: datetime) -> bool:
    """Pause, resume, stop or give up; False where its state no longer allows it."""
    ended = {"finished": now} if to in (BroadcastState.STOPPED, BroadcastState.MISSED) else {}
    return await _move(session, broadcast, to, LEADS[to], beat=now, **ended)


async def finish(session: Session, broadcast: int, now: datetime) -> bool:
    """End a running broadcast that has nothing left to send; whether this call ended it."""
    left = exists().where(
        deliveries.c.broadcast == broadcast,
        deliveries.c.state.in_([s.value for s in WAITING]),
    )
    there = (broadcasts.c.id == broadcast) & (broadcasts.c.state == BroadcastState.RUNNING.value)
    values = {"state": BroadcastState.DONE.value, "finished": now}
    ended = await session.execute(update(broadcasts).where(there, ~left).values(values))
    return bool(ended.rowcount)  # type: ignore[attr-defined]


async def exhausted(session: Session) -> tuple[Broadcast, ...]:
    """Running broadcasts that have nothing left to send."""
    left = exists().where(
        deliveries.c.broadcast == broadcasts.c.id,
        deliveries.c.state.in_([s.value for s in WAITING]),
    )
    running = broadcasts.c.state == BroadcastState.RUNNING.value
    rows = await session.execute(select(broadcasts).where(running, ~left).limit(_PAGE))
    return tuple(_broadcast(row) for row in rows)


async def beat(session: Session, broadcast: int, now: datetime, every: timedelta) -> bool:
    """Note that a running broadcast is in hand; False where that was noted less than ``every``
    ago, by whichever process."""
    last = broadcasts.c.beat
    # A beat far ahead is that of a clock that was set back since.
    lately = (last > now - every) & (last < now + every)
    there = (broadcasts.c.id == broadcast) & (broadcasts.c.state == BroadcastState.RUNNING.value)
    noted = await session.execute(
        update(broadcasts).where(there, last.is_(None) | ~lately).values(beat=now)
    )
    return bool(noted.rowcount)  # type: ignore[attr-defined]


async def reschedule(session: Session, broadcast: int, due: datetime) -> bool:
    """Give a broadcast that was missed another time."""
    missed = frozenset({BroadcastState.MISSED, BroadcastState.SCHEDULED})
    return await _move(session, broadcast, BroadcastState.SCHEDULED, missed, due=due, finished=None)


async def show_progress_in(session: Session, broadcast: int, message: int) -> None:
    there = broadcasts.c.id == broadcast
    await session.execute(update(broadcasts).where(there).values(progress=message))


async def broadcast_of(session: Session, broadcast: int) -> Broadcast | None:
    row = (
        await session.execute(select(broadcasts).where(broadcasts.c.id == broadcast))
    ).one_or_none()
    return None if row is None else _broadcast(row)


async def running(session: Session) -> tuple[Broadcast, ...]:
    """Agents' broadcasts that are being sent."""
    wanted = broadcasts.c.state == BroadcastState.RUNNING.value
    agents = broadcasts.c.kind == Kind.DIFFUSION.value
    rows = await session.execute(select(broadcasts).where(wanted, agents))
    return tuple(_broadcast(row) for row in rows)


async def due(session: Session, now: datetime) -> tuple[Broadcast, ...]:
    """Scheduled broadcasts whose time has come."""
    wanted = (broadcasts.c.state == BroadcastState.SCHEDULED.value) & (broadcasts.c.due <= now)
    rows = await session.execute(select(broadcasts).where(wanted).order_by(broadcasts.c.due))
    return tuple(_broadcast(row) for row in rows)


async def under_way(session: Session) -> tuple[Broadcast, ...]:
    """Agents' broadcasts that are not over, the soonest first."""
    states = [BroadcastState.SCHEDULED, BroadcastState.RUNNING, BroadcastState.PAUSED]
    wanted = broadcasts.c.state.in_([s.value for s in states])
    mine = wanted & (broadcasts.c.kind == Kind.DIFFUSION.value)
    rows = await session.execute(
        select(broadcasts).where(mine).order_by(broadcasts.c.due).limit(_SHOWN)
    )
    return tuple(_broadcast(row) for row in rows)


async def _keyed(session: Session, key: str) -> int | None:
    found = await session.execute(select(broadcasts.c.id).where(broadcasts.c.key == key))
    number = found.scalar_one_or_none()
    return None if number is None else int(number)


async def _reopen(session: Session, broadcast: int) -> None:
    """A broadcast that was done runs again where somebody was added."""
    left = exists().where(
        deliveries.c.broadcast == broadcast, deliveries.c.state == DeliveryState.PENDING.value
    )
    there = (broadcasts.c.id == broadcast) & (broadcasts.c.state == BroadcastState.DONE.value)
    values = {"state": BroadcastState.RUNNING.value, "finished": None}
    await session.execute(update(broadcasts).where(there, left).values(values))


async def _move(
    session: Session,
    broadcast: int,
    to: BroadcastState,
    since: frozenset[BroadcastState],
    **values: Any,
) -> bool:
    there = (broadcasts.c.id == broadcast) & broadcasts.c.state.in_([s.value for s in since])
    moved = await session.execute(update(broadcasts).where(there).values(state=to.value, **values))
    return bool(moved.rowcount)  # type: ignore[attr-defined]


def _row(
    kind: Kind, payload: Payload, at: datetime, late: timedelta | None, at_night: bool
) -> dict[str, Any]:
    return {
        "kind": kind.value,
        "priority": PRIORITY[kind],
        "payload": payload.to_json(),
        "due": at,
        "late": None if late is None else int(late.total_seconds()),
        "at_night": at_night,
        "counts": {},
    }


def _delivery(broadcast: int, chat: int, not_before: datetime) -> dict[str, Any]:
    return {
        "broadcast": broadcast,
        "chat": chat,
        "state": DeliveryState.PENDING.value,
        "attempts": 0,
        "due": not_before,
        "not_before": not_before,
    }


def _broadcast(row: Row[Any]) -> Broadcast:
    return Broadcast(
        row.id,
        Kind(row.kind),
        Payload.from_json(row.payload),
        row.author,
        None if row.criterion is None else Criterion.from_json(row.criterion),
        BroadcastState(row.state),
        row.due,
        None if row.late is None else timedelta(seconds=row.late),
        row.at_night,
        row.beat,
        row.finished,
        row.counts,
        row.progress,
    )
