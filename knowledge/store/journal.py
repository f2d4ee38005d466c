"""The history: who changed what, when, and what stood there before."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Row

from knowledge.store import tables
from knowledge.store.database import Session
from knowledge.store.shape import KINDS, Entry, changed, field_from_json, field_to_json

WHO_LENGTH = 200


class Action(StrEnum):
    """CREATE and IMPORT make an entry; EDIT is an agent's; END hides it; UNDO restores."""

    CREATE = "create"
    EDIT = "edit"
    IMPORT = "import"
    END = "end"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one entry. ``before`` and ``after`` hold the fields that it changed, as
    the entry's own values; both are empty for a new entry. ``undone_by`` is the change that
    took it back; ``batch`` is shared by all changes of one import.
    """

    id: int
    at: datetime
    who: str
    entry: str
    action: Action
    version: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    batch: str | None = None
    undone_by: int | None = None


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who makes changes, when, and in which batch. ``at`` is in the territory's time zone, as
    it says on which day an entry was edited.
    """

    who: str
    at: datetime
    batch: str | None = None


async def journal(
    session: Session,
    entry: str | None = None,
    who: str | None = None,
    since: datetime | None = None,
    before: int | None = None,
    limit: int = 50,
    among: Collection[str] | None = None,
) -> tuple[Change, ...]:
    """The last changes, the latest first; ``before`` a change's id: those that came earlier;
    ``among``: codes of the only entries whose changes are wanted."""
    wanted = _SELECT.order_by(tables.changes.c.id.desc()).limit(limit)
    if entry is not None:
        wanted = wanted.where(tables.changes.c.entry == entry)
    if among is not None:
        wanted = wanted.where(tables.changes.c.entry.in_(among))
    if who is not None:
        wanted = wanted.where(tables.changes.c.who == who)
    if since is not None:
        wanted = wanted.where(tables.changes.c.at >= since)
    if before is not None:
        wanted = wanted.where(tables.changes.c.id < before)
    return tuple(_change(row) for row in await session.execute(wanted))


async def change_of(session: Session, change: int) -> Change | None:
    row = (await session.execute(_SELECT.where(tables.changes.c.id == change))).one_or_none()
    return None if row is None else _change(row)


async def changes_since(session: Session, entry: str, version: int) -> tuple[Change, ...]:
    """What changed an entry after one of its versions, in order."""
    columns = tables.changes.c
    wanted = _SELECT.where(columns.entry == entry, columns.version > version)
    return tuple(_change(row) for row in await session.execute(wanted.order_by(columns.id)))


async def note(
    session: Session,
    action: Action,
    before: Entry | None,
    after: Entry,
    version: int,
    by: Authorship,
) -> int:
    """Write one change; its id."""
    row = note_row(action, before, after, version, by)
    statement = insert(tables.changes).values(row).returning(tables.changes.c.id)
    return int((await session.execute(statement)).scalar_one())


async def note_all(session: Session, rows: list[dict[str, Any]]) -> None:
    """Write many at once (an import's), as ``note_row`` made them."""
    if rows:
        await session.execute(insert(tables.changes), rows)


def note_row(
    action: Action, before: Entry | None, after: Entry, version: int, by: Authorship
) -> dict[str, Any]:
    fields = changed(before, after) if before is not None else ()
    kind = type(after)
    return {
        "at": by.at,
        "who": by.who[:WHO_LENGTH],
        "entry": after.code,
        "action": action.value,
        "version": version,
        "before": {f: field_to_json(kind, f, getattr(before, f)) for f in fields},
        "after": {f: field_to_json(kind, f, getattr(after, f)) for f in fields},
        "batch": by.batch,
    }


async def mark_undone(session: Session, change: int, by: int) -> None:
    statement = update(tables.changes).where(tables.changes.c.id == change)
    await session.execute(statement.values(undone_by=by))


_SELECT = select(tables.changes, tables.entries.c.kind).join_from(tables.changes, tables.entries)


def _change(row: Row[Any]) -> Change:
    kind = KINDS[row.kind]

    def values(kept: Mapping[str, Any] | None) -> dict[str, Any]:
        return {f: field_from_json(kind, f, v) for f, v in (kept or {}).items()}

    return Change(
        row.id,
        row.at,
        row.who,
        row.entry,
        Action(row.action),
        row.version,
        values(row.before),
        values(row.after),
        row.batch,
        row.undone_by,
    )
