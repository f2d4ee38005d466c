"""A sheet from its bytes to a plan, a hundred rows at a time, so that progress can be told.

Reading a thousand free-text hours takes seconds: it is done beside the loop that answers.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from knowledge.exchange.mapping import Mapping, Target, guess, signature
from knowledge.exchange.plan import ImportPlan
from knowledge.exchange.sheet_planning import plan_sheet
from knowledge.exchange.sheets import Sheet, read_sheet
from knowledge.exchange.spreadsheets import Wanted, read_row
from knowledge.store.database import Database
from knowledge.store.entries import directory_of, load_all, load_territory
from knowledge.store.errors import NoTerritory
from knowledge.store.mappings import remember, remembered
from knowledge.wording.reports import import_report
from knowledge.wording.say import Say

CHUNK = 100

Progress = Callable[[int, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Opened:
    """``known``: the mapping was confirmed before, for the same headings."""

    sheet: Sheet
    mapping: Mapping
    known: bool


async def silence(_done: int, _count: int) -> None:
    """Tells nobody."""


async def open_sheet(database: Database, name: str, content: bytes) -> Opened:
    """The sheet, and what its columns say: as confirmed before, else as guessed. Raises
    UnreadableSheet."""
    sheet = await asyncio.to_thread(read_sheet, name, content)
    async with database.read() as session:
        kept = await remembered(session, signature(sheet.columns))
    if kept is not None and len(kept) == len(sheet.columns):
        targets = tuple(Target(t) if t in list(Target) else None for t in kept)
        return Opened(sheet, Mapping(targets), known=True)
    return Opened(sheet, await asyncio.to_thread(guess, sheet), known=False)


async def plan_of(
    database: Database,
    sheet: Sheet,
    mapping: Mapping,
    say: Say,
    today: date,
    progress: Progress = silence,
) -> ImportPlan:
    """What the sheet would change now. Raises NoTerritory where nothing was ever imported."""
    async with database.read() as session:
        stored = await load_all(session)
        territory = await load_territory(session)
    if territory is None:
        raise NoTerritory
    directory = directory_of(territory, (kept.entry for kept in stored.values()))
    wanted: list[Wanted] = []
    for start in range(0, len(sheet.rows), CHUNK):
        chunk = list(enumerate(sheet.rows[start : start + CHUNK], sheet.first + start))

        def read(rows: list[tuple[int, tuple[str, ...]]] = chunk) -> list[Wanted | None]:
            return [read_row(n, row, mapping, territory, today) for n, row in rows]

        wanted += [w for w in await asyncio.to_thread(read) if w is not None]
        await progress(min(start + CHUNK, len(sheet.rows)), len(sheet.rows))
    return await asyncio.to_thread(plan_sheet, wanted, stored, directory, sheet.name, say, today)


async def confirm(
    database: Database, sheet: Sheet, mapping: Mapping, who: str, at: datetime
) -> None:
    """Remember what somebody said that the columns say."""
    targets = [t.value if t else None for t in mapping.targets]
    async with database.write() as session:
        await remember(session, signature(sheet.columns), targets, who=who, at=at)


def digest_of(plan: ImportPlan) -> str:
    """What a person was shown, so that nothing else is applied than what they confirmed."""
    told = import_report(plan, Say().messages, applied=False)
    return sha256(told.encode()).hexdigest()[:16]


def columns_report(opened: Opened, say: Say) -> str:
    """What was understood of the columns, a line each, for a terminal."""
    told = [
        say.plain(
            "files-column",
            column=column or "…",
            target=say.plain(f"target-{target.value}" if target else "files-ignored"),
        )
        for column, target in zip(opened.sheet.columns, opened.mapping.targets, strict=True)
    ]
    return "\n".join([say.plain("files-cli-columns", name=opened.sheet.name), *told])
