"""Keeping entries: the whole directory as a snapshot, one entry, new and replaced ones.

Owns the rows of ``entries`` and the territory's. What is written here raises the
revision; the history of agents' changes is written by ``edits`` and ``journal``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.engine import Row
from sqlalchemy.exc import IntegrityError

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Territory
from knowledge.events.event import Event
from knowledge.store import tables
from knowledge.store.database import Session
from knowledge.store.errors import CodeTaken, NoSuchEntry, NoTerritory
from knowledge.store.events import all_events
from knowledge.store.holding import hold, revision_of
from knowledge.store.shape import (
    SHAPE,
    Entry,
    from_json,
    kind_of,
    territory_from_json,
    territory_to_json,
    to_json,
)

Baseline = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry as it is kept. ``version`` counts its changes, from 1; ``baseline`` is what
    the last import said of it (None: it was not imported).
    """

    entry: Entry
    version: int
    baseline: Baseline | None = None


async def load_directory(session: Session) -> Directory:
    """Everything, at this transaction's moment. Raises NoTerritory in an empty database."""
    territory = await load_territory(session)
    if territory is None:
        raise NoTerritory
    columns = (tables.entries.c.kind, tables.entries.c.data)
    rows = await session.execute(select(*columns).order_by(tables.entries.c.code))
    entries = [from_json(kind, data) for kind, data in rows]
    known = await all_events(session)
    return directory_of(territory, entries, await revision_of(session), known)


def directory_of(
    territory: Territory,
    entries: Iterable[Entry],
    revision: int = 0,
    events: Iterable[Event] = (),
) -> Directory:
    """The snapshot of these entries; a service's permanences in the order of their keys."""
    found = tuple(entries)
    permanences = [e for e in found if isinstance(e, Permanence)]
    return Directory.of(
        territory,
        tuple(e for e in found if isinstance(e, Structure)),
        tuple(e for e in found if isinstance(e, Service)),
        tuple(sorted(permanences, key=lambda p: (p.service, p.key))),
        revision,
        events,
    )


async def load_territory(session: Session) -> Territory | None:
    found = (await session.execute(select(tables.territory.c.data))).scalar_one_or_none()
    return None if found is None else territory_from_json(found)


async def save_territory(session: Session, territory: Territory, derived: bool = False) -> None:
    """``derived``: made of what was imported, and not written by somebody."""
    await hold(session)
    values = {"data": territory_to_json(territory), "derived": derived}
    replaced = await session.execute(update(tables.territory).values(values))
    if replaced.rowcount == 0:  # type: ignore[attr-defined]
        await session.execute(insert(tables.territory).values(id=1, **values))


async def territory_is_derived(session: Session) -> bool:
    """False where there is none."""
    found = await session.execute(select(tables.territory.c.derived))
    return bool(found.scalar_one_or_none())


async def load_all(session: Session) -> dict[str, Stored]:
    """Every entry with its version and baseline, by code."""
    rows = await session.execute(select(*_COLUMNS))
    return {row.code: _stored(row) for row in rows}


async def load(session: Session, code: str) -> Stored:
    """One entry. Raises NoSuchEntry."""
    row = (
        await session.execute(select(*_COLUMNS).where(tables.entries.c.code == code))
    ).one_or_none()
    if row is None:
        raise NoSuchEntry(code)
    return _stored(row)


async def add(
    session: Session,
    new: Iterable[Entry],
    baselines: Mapping[str, Baseline] | None = None,
) -> None:
    """Keep new entries, in one go. Structures come before services before permanences,
    whatever the order given. Raises CodeTaken.
    """
    await hold(session)
    known = baselines or {}
    order = {"structure": 0, "service": 1, "permanence": 2}
    found = sorted(new, key=lambda e: order[kind_of(e)])
    rows = [_row(entry) | {"version": 1, "baseline": known.get(entry.code)} for entry in found]
    if not rows:
        return
    try:
        await session.execute(insert(tables.entries), rows)
    except IntegrityError as error:
        raise CodeTaken(rows[0]["code"] if len(rows) == 1 else "?") from error


async def versions_of(session: Session) -> dict[str, int]:
    """Every entry's version, by code."""
    rows = await session.execute(select(tables.entries.c.code, tables.entries.c.version))
    return {row.code: row.version for row in rows}


async def put(session: Session, stored: Stored, entry: Entry, baseline: Baseline | None) -> Stored:
    """Replace an entry that was read in this transaction, while the directory was held."""
    version = stored.version + 1
    await put_all(session, [(entry, version, baseline)])
    return Stored(entry, version, baseline)


async def put_all(session: Session, replaced: Iterable[tuple[Entry, int, Baseline | None]]) -> None:
    """Replace entries whose versions were read while the directory was held; with each, its
    new version and baseline.
    """
    rows = [
        _row(entry) | {"version": version, "baseline": baseline, "_code": entry.code}
        for entry, version, baseline in replaced
    ]
    await _update(session, rows)


async def put_baselines(session: Session, baselines: Iterable[tuple[str, Baseline | None]]) -> None:
    """Replace what the last import said of entries, by code; the entries stay as they are."""
    await _update(session, [{"_code": code, "baseline": kept} for code, kept in baselines])


async def _update(session: Session, rows: list[dict[str, Any]]) -> None:
    """Each row's columns, at its ``_code``; all rows have the same ones."""
    if not rows:
        return
    values: dict[str, Any] = {
        name: bindparam(name) for name in rows[0] if name not in ("_code", "code")
    }
    where = tables.entries.c.code == bindparam("_code")
    # On the connection: a session would take many rows for objects of its own.
    connection = await session.connection()
    await connection.execute(update(tables.entries).where(where).values(values), rows)


def identity(entry: Entry) -> str:
    """What an entry is recognised by: a structure or service by source and id, a permanence
    by its service and key.
    """
    if isinstance(entry, Permanence):
        parts = ("permanence", entry.service, entry.key)
    else:
        parts = (kind_of(entry), entry.source, entry.id)
    return sha256("\0".join(parts).encode()).hexdigest()


_COLUMNS = (
    tables.entries.c.code,
    tables.entries.c.kind,
    tables.entries.c.version,
    tables.entries.c.data,
    tables.entries.c.baseline,
)


def _stored(row: Row[Any, Any, Any, Any, Any]) -> Stored:
    return Stored(from_json(row.kind, row.data), row.version, row.baseline)


def _row(entry: Entry) -> dict[str, Any]:
    match entry:
        case Service():
            parent: str | None = entry.structure
        case Permanence():
            parent = entry.service
        case _:
            parent = None
    return {
        "code": entry.code,
        "kind": kind_of(entry),
        "identity": identity(entry),
        "parent": parent,
        "state": entry.status.state.value,
        "shape": SHAPE,
        "data": to_json(entry),
    }
