"""The directory's table as files: XLSX with filters, CSV. One row a permanence.

A cell that a spreadsheet would take for a formula is given an apostrophe in front, which
reading such a file takes away again.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from knowledge.directory.snapshot import Directory
from knowledge.exchange.tables import headings, rows_of
from knowledge.wording.say import Say

_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")
_WIDTHS = {"Présentation": 60, "Horaires": 40}
_WIDTH = 22
# What a workbook's cell holds at most.
_LONGEST = 32_000
_UNKEEPABLE = dict.fromkeys(c for c in range(32) if c not in (9, 10, 13))


def neutral(text: str) -> str:
    """The text as no spreadsheet takes it for a formula."""
    clean = text.translate(_UNKEEPABLE)[:_LONGEST]
    return f"'{clean}" if clean.startswith(_FORMULAS) else clean


def as_workbook(directory: Directory, say: Say, today: date) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(say.plain("export-sheet"))
    titles = headings(say.messages)
    sheet.freeze_panes = "D2"
    for rank, title in enumerate(titles, 1):
        sheet.column_dimensions[get_column_letter(rank)].width = _WIDTHS.get(title, _WIDTH)
    sheet.append([_heading(sheet, t) for t in titles])
    count = 1
    for row in rows_of(directory, say, today):
        sheet.append([_cell(sheet, c) for c in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(titles))}{count}"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def as_csv(directory: Directory, say: Say, today: date) -> bytes:
    """With a byte order mark, by which Excel knows UTF-8."""
    return table_as_csv([headings(say.messages), *rows_of(directory, say, today)])


def table_as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerows([neutral(c) for c in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _heading(sheet: Any, title: str) -> Any:
    cell = WriteOnlyCell(sheet, value=title)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value=neutral(text) or None)
    if text:
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
