"""Events as they are kept, and their journal. A change of one raises the directory's revision."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import insert, select, update

from knowledge.events.event import Event
from knowledge.store import tables
from knowledge.store.database import Session
from knowledge.store.errors import CodeTaken, NoSuchEntry, StaleEntry
from knowledge.store.holding import hold
from knowledge.store.journal import WHO_LENGTH

_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


class EventAction(StrEnum):
    CREATE = "create"
    EDIT = "edit"
    POSTPONE = "postpone"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class EventChange:
    """One change of an event; ``before`` None for a new one."""

    id: int
    at: datetime
    who: str
    event: str
    action: EventAction
    version: int
    before: Event | None
    after: Event


def event_to_json(event: Event) -> dict[str, Any]:
    """What equals its default is left out, so that a later Guichet reads older rows."""
    found: dict[str, Any] = _EVENT.dump_python(event, mode="json", exclude_defaults=True)
    return found


def event_from_json(data: Any) -> Event:
    return _EVENT.validate_python(data)


async def all_events(session: Session) -> tuple[Event, ...]:
    rows = await session.execute(select(tables.events.c.data).order_by(tables.events.c.code))
    return tuple(event_from_json(row.data) for row in rows)


async def event_of(session: Session, code: str) -> Event | None:
    found = await session.execute(select(tables.events.c.data).where(tables.events.c.code == code))
    data = found.scalar_one_or_none()
    return None if data is None else event_from_json(data)


async def events_of(session: Session, codes: Iterable[str]) -> dict[str, Event]:
    wanted = tables.events.c.code.in_(sorted(set(codes)))
    rows = await session.execute(select(tables.events.c.data).where(wanted))
    return {e.code: e for e in (event_from_json(row.data) for row in rows)}


async def create_event(session: Session, event: Event, *, who: str, at: datetime) -> Event:
    """Keep a new event. Raises CodeTaken."""
    await hold(session)
    if await event_of(session, event.code) is not None:
        raise CodeTaken(event.code)
    made = replace(event, version=1, edited=at)
    await session.execute(insert(tables.events).values(_row(made)))
    await _note(session, EventAction.CREATE, None, made, who, at)
    return made


async def replace_event(
    session: Session,
    event: Event,
    action: EventAction,
    *,
    who: str,
    at: datetime,
    expected_version: int,
) -> Event:
    """Keep an event's new form. Raises NoSuchEntry, and StaleEntry where somebody changed it
    since ``expected_version``; a form that changes nothing leaves no trace."""
    await hold(session)
    before = await event_of(session, event.code)
    if before is None:
        raise NoSuchEntry(event.code)
    if before.version != expected_version:
        last = await event_changes(session, event.code, limit=1)
        who_last = last[0].who if last else ""
        raise StaleEntry(event.code, expected_version, before.version, {}, who_last)
    if replace(event, version=before.version, edited=before.edited) == before:
        return before
    kept = replace(event, version=before.version + 1, edited=at)
    there = tables.events.c.code == event.code
    await session.execute(update(tables.events).where(there).values(_row(kept)))
    await _note(session, action, before, kept, who, at)
    return kept


async def event_changes(
    session: Session, event: str | None = None, limit: int = 50
) -> tuple[EventChange, ...]:
    """The last changes of an event, or of all, the latest first."""
    columns = tables.event_changes.c
    wanted = select(tables.event_changes).order_by(columns.id.desc()).limit(limit)
    if event is not None:
        wanted = wanted.where(columns.event == event)
    return tuple(
        EventChange(
            row.id,
            row.at,
            row.who,
            row.event,
            EventAction(row.action),
            row.version,
            None if row.before is None else event_from_json(row.before),
            event_from_json(row.after),
        )
        for row in await session.execute(wanted)
    )


async def _note(
    session: Session,
    action: EventAction,
    before: Event | None,
    after: Event,
    who: str,
    at: datetime,
) -> None:
    row = {
        "at": at,
        "who": who[:WHO_LENGTH],
        "event": after.code,
        "action": action.value,
        "version": after.version,
        "before": None if before is None else event_to_json(before),
        "after": event_to_json(after),
    }
    await session.execute(insert(tables.event_changes).values(row))


def _row(event: Event) -> dict[str, Any]:
    return {
        "code": event.code,
        "version": event.version,
        "state": event.state.value,
        "data": event_to_json(event),
    }
