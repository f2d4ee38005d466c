"""An import from beginning to end: read, compare, write, all or nothing.

Owns the order of these and trying again where somebody changed the directory between the
comparison and the writing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from knowledge.exchange.apply import apply_plan
from knowledge.exchange.export import export_datainclusion, rows_said
from knowledge.exchange.files import read_paths
from knowledge.exchange.plan import ImportPlan
from knowledge.exchange.planning import plan_import
from knowledge.exchange.records import Parsed
from knowledge.exchange.territory import territory_from
from knowledge.store.database import Database, Session
from knowledge.store.entries import (
    Stored,
    directory_of,
    load_all,
    load_territory,
    save_territory,
    territory_is_derived,
)
from knowledge.store.errors import CodeTaken, StaleEntry
from knowledge.store.shape import Entry
from knowledge.wording.messages import Messages

ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Choices:
    """``keep_valid``: leave out what is invalid rather than refuse all of it;
    ``end_missing``: end what the producer's files no longer have.
    """

    keep_valid: bool = False
    end_missing: bool = False


async def import_files(
    database: Database,
    paths: Iterable[Path],
    choices: Choices,
    words: Messages,
    *,
    who: str,
    at: datetime,
) -> ImportPlan:
    """Import files as one; the plan that was written, or that is refused and was not.

    Raises NoCommunes where the database has no territory and none can be made of the
    entries, StaleEntry or CodeTaken where the directory never stood still, StoreError.
    """
    parsed = read_paths(tuple(paths), words)
    attempt = 1
    while True:
        plan = await planned(database, parsed, choices, words, at.date())
        if plan.refused or plan.empty:
            return plan
        try:
            await write(database, plan, words, who=who, at=at)
        except (StaleEntry, CodeTaken):
            if attempt == ATTEMPTS:
                raise
            attempt += 1
        else:
            return plan


async def planned(
    database: Database, parsed: Parsed, choices: Choices, words: Messages, today: date
) -> ImportPlan:
    """What an import would change now."""
    async with database.read() as session:
        stored = await load_all(session)
        territory = await load_territory(session)
    said = {}
    if territory is not None and stored:
        directory = directory_of(territory, (kept.entry for kept in stored.values()))
        said = rows_said(export_datainclusion(directory, words, today))
    return plan_import(
        stored,
        parsed,
        said=said,
        keep_valid=choices.keep_valid,
        end_missing=choices.end_missing,
    )


async def write(
    database: Database, plan: ImportPlan, words: Messages, *, who: str, at: datetime
) -> None:
    """Write a plan, and the territory that a database without one makes of its entries."""
    async with database.write() as session:
        await apply_plan(session, plan, who=who, at=at)
        if await _makes_its_territory(session):
            stored: dict[str, Stored] = await load_all(session)
            entries: list[Entry] = [kept.entry for kept in stored.values()]
            await save_territory(session, territory_from(entries, words), derived=True)


async def _makes_its_territory(session: Session) -> bool:
    return await load_territory(session) is None or await territory_is_derived(session)
