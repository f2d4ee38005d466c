"""A sheet as people keep one, CSV or XLSX, into headings and rows of text.

Owns what a file's cells say as text; what its columns mean is ``mapping``. A sheet's heading
may stand below a title; what is above it is left out.
"""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook

from knowledge.exchange.faults import Reason
from knowledge.exchange.files import decoded_text

MOST_ROWS, MOST_COLUMNS = 20_000, 120
# A small archive may unfold into gigabytes.
MOST_UNFOLDED = 300_000_000
_SEPARATORS = ";,\t|"
_LOOKED_AT = 12


class UnreadableSheet(Exception):
    """``reason``: why; ``value``: what is the matter, where there is something to show."""

    def __init__(self, reason: Reason, value: str = "") -> None:
        super().__init__(reason)
        self.reason, self.value = reason, value


@dataclass(frozen=True, slots=True)
class Sheet:
    """``rows`` have as many cells as there are ``columns``; ``first`` is the number that the
    first of them bears in the file."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int = 2


def is_workbook(content: bytes) -> bool:
    return content.startswith(b"PK\x03\x04")


def read_sheet(name: str, content: bytes) -> Sheet:
    """Raises UnreadableSheet."""
    table = list(_workbook(content) if is_workbook(content) else _csv(content))
    if len(table) > MOST_ROWS + _LOOKED_AT:
        raise UnreadableSheet(Reason.UNREADABLE)
    at = _heading(table)
    columns = tuple(" ".join(c.split()) for c in table[at])[:MOST_COLUMNS]
    while columns and not columns[-1]:
        columns = columns[:-1]
    width = len(columns)
    rows = tuple(tuple([*row, *[""] * width][:width]) for row in table[at + 1 :])
    if width < 2 or not any(any(c for c in row) for row in rows):
        raise UnreadableSheet(Reason.EMPTY_FILE)
    return Sheet(name, columns, rows, at + 2)


def _heading(table: list[list[str]]) -> int:
    """The row with the most filled cells that look like titles, among the first ones."""

    def worth(row: list[str]) -> int:
        return sum(0 < len(c) <= 60 and "@" not in c and _digits(c) <= 2 for c in row)

    shown = table[:_LOOKED_AT]
    if not any(any(row) for row in shown):
        raise UnreadableSheet(Reason.EMPTY_FILE)
    best = max(worth(row) for row in shown)
    # The first that is nearly as full: rows below may be as wordy.
    return next(i for i, row in enumerate(shown) if worth(row) >= max(2, 0.7 * best) or best < 2)


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)


def _csv(content: bytes) -> Iterator[list[str]]:
    text = decoded_text(content)
    if text is None:
        raise UnreadableSheet(Reason.ENCODING)
    sample = text[:20_000]
    separator = max(_SEPARATORS, key=lambda s: _steadiness(sample, s))
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            yield [_unguarded(" ".join(c.split())) for c in row]
    except csv.Error as error:
        raise UnreadableSheet(Reason.UNREADABLE, str(error)) from error


def _steadiness(sample: str, separator: str) -> tuple[int, int]:
    """How many rows have the same number of cells, more than one, by this separator."""
    try:
        rows = list(csv.reader(io.StringIO(sample, newline=""), delimiter=separator))[:50]
    except csv.Error:
        return 0, 0
    counts = Counter(len(row) for row in rows if len(row) > 1)
    if not counts:
        return 0, 0
    width, times = counts.most_common(1)[0]
    return times, width


def _workbook(content: bytes) -> Iterator[list[str]]:
    """The first sheet that has rows; formulas by the value they had when it was saved."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(i.file_size for i in archive.infolist()) > MOST_UNFOLDED:
                raise UnreadableSheet(Reason.UNREADABLE)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except UnreadableSheet:
        raise
    except Exception as error:
        # A broken archive fails in as many ways as it has parts.
        raise UnreadableSheet(Reason.UNREADABLE) from error
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            rows = [[_said(v) for v in row[:MOST_COLUMNS]] for row in _values(sheet)]
            while rows and not any(rows[-1]):
                rows.pop()
            if len(rows) > 1:
                yield from rows
                return
    except UnreadableSheet:
        raise
    except Exception as error:
        raise UnreadableSheet(Reason.UNREADABLE) from error
    finally:
        book.close()


def _values(sheet: Any) -> Iterable[tuple[Any, ...]]:
    for rank, row in enumerate(sheet.iter_rows(values_only=True)):
        if rank > MOST_ROWS + _LOOKED_AT:
            raise UnreadableSheet(Reason.UNREADABLE)
        yield row


def _said(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "oui" if value else "non"
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return f"{value.hour}h{value.minute:02}"
        case float() if value.is_integer():
            return str(int(value))
    return _unguarded("\n".join(" ".join(line.split()) for line in str(value).splitlines()).strip())


def _unguarded(text: str) -> str:
    """Our own exports put an apostrophe before what a spreadsheet would take for a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text
