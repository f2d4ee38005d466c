"""``guichet import`` and ``guichet export``: files in and out, a French report, an exit code.

0: done. 1: refused, and nothing was changed. 2: the database or a folder cannot be used.
"""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from knowledge.exchange.export import export_datainclusion
from knowledge.exchange.faults import Fault
from knowledge.exchange.files import decoded_text, standard_file
from knowledge.exchange.importing import Choices, import_files, write
from knowledge.exchange.sheet_importing import columns_report, open_sheet, plan_of
from knowledge.exchange.sheets import UnreadableSheet, is_workbook
from knowledge.exchange.territory import NoCommunes
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.store.errors import CodeTaken, NoTerritory, StaleEntry, StoreError
from knowledge.store.migrating import migrate
from knowledge.wording.messages import Messages, messages
from knowledge.wording.reports import fault_in_words, import_report, store_error_in_words
from knowledge.wording.say import Say

DONE, REFUSED, UNUSABLE = 0, 1, 2

# A report on a terminal; what is refused is always told whole.
LINES_OF_A_KIND = 10


async def run_import(
    url: str,
    paths: Sequence[Path],
    keep_valid: bool,
    end_missing: bool,
    out: TextIO,
    *,
    at: datetime,
    who: str = "guichet import",
) -> int:
    words = messages("fr")
    choices = Choices(keep_valid, end_missing)
    sheets = await asyncio.to_thread(_sheets, paths, words)
    if sheets and len(sheets) < len(paths):
        return _tell(words("exchange-mixed-files"), out, REFUSED)
    try:
        async with Database.open(url) as database:
            await migrate(database)
            if sheets:
                return await _import_sheets(database, sheets, choices, out, at=at, who=who)
            plan = await import_files(database, paths, choices, words, who=who, at=at)
    except NoCommunes:
        return _tell(words("exchange-no-communes"), out, REFUSED)
    except NoTerritory:
        return _tell(words("no-territory"), out, REFUSED)
    except (StaleEntry, CodeTaken):
        return _tell(words("exchange-changed-meanwhile"), out, REFUSED)
    except StoreError as error:
        return _tell(store_error_in_words(error, words), out, UNUSABLE)
    applied = not plan.refused and not plan.empty
    limit = None if plan.refused else LINES_OF_A_KIND
    report = import_report(plan, words, applied=applied, at_most=limit)
    return _tell(report, out, REFUSED if plan.refused else DONE)


async def _import_sheets(
    database: Database,
    paths: Sequence[Path],
    choices: Choices,
    out: TextIO,
    *,
    at: datetime,
    who: str,
) -> int:
    """Each sheet by the mapping that was confirmed in the chat, else as its headings say; what
    was understood of the columns stands in the report."""
    say = Say()
    code = DONE
    for path in paths:
        content = await asyncio.to_thread(path.read_bytes)
        try:
            opened = await open_sheet(database, path.name, content)
        except UnreadableSheet as unreadable:
            fault = Fault(str(path), "", "", unreadable.value, unreadable.reason)
            _tell(fault_in_words(fault, say.messages), out, REFUSED)
            code = REFUSED
            continue
        _tell(columns_report(opened, say), out, DONE)
        if not opened.mapping.usable:
            code = _tell(say.plain("files-cli-no-name"), out, REFUSED)
            continue
        plan = await plan_of(database, opened.sheet, opened.mapping, say, at.date())
        if plan.rejected and not choices.keep_valid:
            plan = replace(plan, refused=True)
        if not plan.refused and not plan.empty:
            await write(database, plan, say.messages, who=who, at=at)
        applied = not plan.refused and not plan.empty
        limit = None if plan.refused else LINES_OF_A_KIND
        report = import_report(plan, say.messages, applied=applied, at_most=limit)
        _tell(report, out, DONE)
        code = REFUSED if plan.refused else code
    return code


def _sheets(paths: Sequence[Path], words: Messages) -> list[Path]:
    """The paths that are tables of no form known beforehand; a file that cannot be read is
    told by whom reads the others."""
    found = []
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError:
            continue
        table = is_workbook(content) or decoded_text(content)
        if table and standard_file(path.name, content, words) is None:
            found.append(path)
    return found


async def run_export(url: str, folder: Path, out: TextIO, *, at: datetime) -> int:
    """Writes ``structures.json`` and ``services.json``; each is whole or as it was."""
    words = messages("fr")
    try:
        async with Database.open(url) as database:
            await migrate(database)
            async with database.read() as session:
                directory = await load_directory(session)
    except NoTerritory:
        return _tell(words("exchange-nothing-to-export", url=database.name), out, REFUSED)
    except StoreError as error:
        return _tell(store_error_in_words(error, words), out, UNUSABLE)
    structures, services = export_datainclusion(directory, words, at.date())
    try:
        await asyncio.to_thread(_write, folder, {"structures": structures, "services": services})
    except OSError as error:
        refused = words(
            "exchange-folder-refused", folder=str(folder), reason=error.strerror or str(error)
        )
        return _tell(refused, out, UNUSABLE)
    return _tell(_written(words, structures, services, folder), out, DONE)


def _written(
    words: Messages, structures: Sequence[Any], services: Sequence[Any], folder: Path
) -> str:
    return words(
        "exchange-written",
        structures=len(structures),
        services=len(services),
        folder=str(folder),
    )


def _write(folder: Path, lists: dict[str, list[dict[str, Any]]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in lists.items():
        # Beside its place and then put there: a full disk leaves the last export.
        draft = folder / f".{name}.json.part"
        draft.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        draft.replace(folder / f"{name}.json")


def _tell(text: str, out: TextIO, code: int) -> int:
    out.write(text + "\n")
    return code
