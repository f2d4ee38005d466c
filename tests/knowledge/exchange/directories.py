"""Importing rows into a directory in memory, without a database."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from knowledge.directory.snapshot import Directory
from knowledge.exchange.export import Rows, export_datainclusion, rows_said
from knowledge.exchange.files import read_file
from knowledge.exchange.plan import ImportPlan
from knowledge.exchange.planning import plan_import
from knowledge.exchange.records import Parsed
from knowledge.store import entries
from knowledge.store.entries import Stored
from knowledge.store.shape import with_changes
from knowledge.wording.messages import messages
from tests.knowledge.store.examples import TERRITORY

WORDS = messages("fr")
TODAY = date(2026, 11, 23)

Rowlist = list[dict[str, Any]]


def parsed(structures: Rowlist | None = None, services: Rowlist | None = None) -> Parsed:
    """As files of these rows would be read."""
    found = Parsed()
    for name, rows in (("structures", structures), ("services", services)):
        if rows is not None:
            content = json.dumps({name: rows}).encode()
            found = found.with_(read_file(f"{name}.json", content, WORDS, found))
    return found


def applied(stored: Mapping[str, Stored], plan: ImportPlan) -> dict[str, Stored]:
    """What a database holds after a plan."""
    after = dict(stored)
    for addition in plan.additions:
        after[addition.entry.code] = Stored(addition.entry, 1, addition.baseline)
    for r in plan.replacements:
        version = r.version if r.after == r.before else r.version + 1
        after[r.after.code] = Stored(r.after, version, r.baseline)
    return after


def imported(structures: Rowlist, services: Rowlist) -> dict[str, Stored]:
    plan = plan_import({}, parsed(structures, services))
    assert not plan.refused, plan.rejected
    return applied({}, plan)


def directory_of(stored: Mapping[str, Stored]) -> Directory:
    return entries.directory_of(TERRITORY, (kept.entry for kept in stored.values()))


def exported(stored: Mapping[str, Stored], today: date = TODAY) -> Rows:
    return export_datainclusion(directory_of(stored), WORDS, today)


def again(stored: Mapping[str, Stored], files: Parsed, *, end_missing: bool = False) -> ImportPlan:
    """Another import into the same directory."""
    said = rows_said(exported(stored))
    return plan_import(stored, files, said=said, end_missing=end_missing)


def edited(stored: Mapping[str, Stored], code: str, **values: Any) -> dict[str, Stored]:
    """As an agent changes fields of an entry today."""
    kept = stored[code]
    entry = with_changes(kept.entry, {"edited_on": TODAY, **values})
    return {**stored, code: Stored(entry, kept.version + 1, kept.baseline)}
