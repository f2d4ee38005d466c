"""Changing one entry, and taking a change back. Every change is a row of the journal.

The one place through which agents write: it holds the directory, so that of two changes
at once the second sees the first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from knowledge.directory.entries import State, Status
from knowledge.store.database import Session
from knowledge.store.entries import (
    Baseline,
    Stored,
    add,
    load,
    put,
    put_all,
    put_baselines,
    versions_of,
)
from knowledge.store.errors import CannotUndo, StaleEntry
from knowledge.store.holding import hold
from knowledge.store.journal import (
    Action,
    Authorship,
    change_of,
    changes_since,
    mark_undone,
    note,
    note_all,
    note_row,
)
from knowledge.store.shape import Entry, changed, with_changes

# Saying that an entry is still true is no edit of it.
_NOT_AN_EDIT = frozenset({"verified_on"})


# Before, after, the version of before, what the import said, what to call it.
Replaced = tuple[Entry, Entry, int, Baseline | None, Action]


async def create(session: Session, entries: Iterable[Entry], *, who: str, at: datetime) -> None:
    """Keep new entries (a service with its permanences). Raises CodeTaken."""
    found = tuple(entries)
    await add(session, found)
    for entry in found:
        await note(session, Action.CREATE, None, entry, 1, Authorship(who, at))


async def edit(
    session: Session,
    code: str,
    change: Mapping[str, Any],
    *,
    who: str,
    at: datetime,
    expected_version: int | None = None,
) -> Stored:
    """Give fields of an entry new values ("nom", "schedule", "contact.telephone").

    ``edited_on`` becomes the day of ``at`` unless only ``verified_on`` changes. A change
    that changes nothing leaves no trace. With ``expected_version``, raises StaleEntry where
    somebody changed the entry since that version; also NoSuchEntry, UnknownField,
    InvalidValue.
    """
    await hold(session)
    stored = await load(session, code)
    if expected_version is not None and stored.version != expected_version:
        raise await _stale(session, stored, expected_version)
    after = with_changes(stored.entry, change)
    return await _keep(session, stored, after, Action.EDIT, Authorship(who, at))


async def undo(session: Session, change: int, *, who: str, at: datetime) -> Stored:
    """Give the fields of a change the values from before it; a new entry becomes ended.

    What others changed since in other fields stays. Raises CannotUndo where the change is
    not there, was undone, or one of its fields was changed again.
    """
    await hold(session)
    found = await change_of(session, change)
    if found is None or found.undone_by is not None:
        raise CannotUndo(change, ())
    stored = await load(session, found.entry)
    created = not found.before and found.version == 1
    if created:
        after = replace(stored.entry, status=Status(State.ENDED))
    else:
        again = tuple(f for f, v in found.after.items() if getattr(stored.entry, f) != v)
        if set(again) - {"edited_on"}:
            raise CannotUndo(change, again)
        before = {f: v for f, v in found.before.items() if f not in again}
        after = replace(stored.entry, **before)
    done = await put(session, stored, after, stored.baseline)
    undone = await note(
        session, Action.UNDO, stored.entry, after, done.version, Authorship(who, at)
    )
    await mark_undone(session, change, undone)
    return done


async def replace_all(session: Session, replacements: Iterable[Replaced], by: Authorship) -> None:
    """Write an import's entries in place of the versions that it was planned on.

    One that is the same but for its baseline is no change and has no row in the journal.
    Raises StaleEntry.
    """
    await hold(session)
    versions = await versions_of(session)
    replaced: list[tuple[Entry, int, Baseline | None]] = []
    baselines: list[tuple[str, Baseline | None]] = []
    rows: list[dict[str, Any]] = []
    for before, after, version, baseline, action in replacements:
        if versions.get(before.code) != version:
            raise await _stale(session, await load(session, before.code), version)
        if after == before:
            baselines.append((after.code, baseline))
        else:
            replaced.append((after, version + 1, baseline))
            rows.append(note_row(action, before, after, version + 1, by))
    await put_all(session, replaced)
    await put_baselines(session, baselines)
    await note_all(session, rows)


async def _keep(
    session: Session, stored: Stored, after: Entry, action: Action, by: Authorship
) -> Stored:
    touched = set(changed(stored.entry, after))
    if not touched:
        return stored
    if touched - _NOT_AN_EDIT and "edited_on" not in touched:
        after = replace(after, edited_on=by.at.date())
    kept = await put(session, stored, after, stored.baseline)
    await note(session, action, stored.entry, after, kept.version, by)
    return kept


async def _stale(session: Session, stored: Stored, expected: int) -> StaleEntry:
    since = await changes_since(session, stored.entry.code, expected)
    names = {name for change in since for name in change.after}
    known = {f.name for f in fields(stored.entry)}
    meanwhile = {n: getattr(stored.entry, n) for n in sorted(names & known)}
    who = since[-1].who if since else ""
    return StaleEntry(stored.entry.code, expected, stored.version, meanwhile, who)
