"""What a file is, by its content and not by its name: its encoding, its kind, its rows.

Owns decoding and finding the rows; what the rows say is ``datainclusion``'s and
``france_services``'.
"""

import csv
import io
import json
from pathlib import Path
from typing import Any, NoReturn

from knowledge.exchange.datainclusion import read_rows
from knowledge.exchange.faults import Fault, Reason, shown
from knowledge.exchange.france_services import COLUMNS, read_counters
from knowledge.exchange.records import Kind, Parsed
from knowledge.wording.messages import Messages

# The names under which exports of the standard put a list of entries.
_NAMED = {
    "structures": Kind.STRUCTURE,
    "services": Kind.SERVICE,
}
_WRAPPERS = ("data", "items", "results", "entries")

# Fields that only one of the two kinds has.
_SERVICE_ONLY = frozenset(
    {"structure_id", "thematiques", "frais", "publics", "modes_accueil", "zone_eligibilite"}
)


class _Refused(Exception):
    def __init__(self, reason: Reason, value: str = "", line: int = 0, column: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.value = value
        self.line = line
        self.column = column


def read_paths(paths: tuple[Path, ...], words: Messages) -> Parsed:
    """All the files, as one: an id may stand only once in them. ``words`` are those of what
    a file leaves unsaid and the standard demands (a description).
    """
    parsed = Parsed()
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            missing = isinstance(error, FileNotFoundError)
            reason = Reason.NOT_FOUND if missing else Reason.UNREADABLE
            fault = Fault(str(path), "", "", "", reason)
            parsed = parsed.with_(Parsed(rejected=(fault,)))
            continue
        parsed = parsed.with_(read_file(path.name, content, words, parsed))
    return parsed


def read_file(name: str, content: bytes, words: Messages, before: Parsed | None = None) -> Parsed:
    """One file's entries. ``before``: what other files gave, whose ids may not come again."""
    seen = before.seen if before else frozenset()
    warnings: tuple[Fault, ...] = ()
    try:
        text, other_encoding = decoded(content)
        if other_encoding:
            warnings = (Fault(name, "", "", "Windows-1252", Reason.OTHER_ENCODING),)
        if text.lstrip()[:1] in ("[", "{"):
            parsed = _read_json(name, text, seen)
        else:
            parsed = _read_csv(name, text, seen, words)
    except _Refused as refused:
        arguments = {"line": refused.line, "column": refused.column}
        fault = Fault(name, "", "", refused.value, refused.reason, arguments)
        return Parsed(rejected=(fault,), warnings=warnings)
    return Parsed(warnings=warnings).with_(parsed)


def decoded(content: bytes) -> tuple[str, bool]:
    """The text, and whether it was Windows-1252 and not UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16"), False
        except UnicodeDecodeError:
            raise _Refused(Reason.ENCODING) from None
    try:
        return content.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        pass
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        raise _Refused(Reason.ENCODING) from None
    if any(c < " " and c not in "\t\n\r\f" for c in text):
        # Any bytes at all are nearly Windows-1252: a picture or an archive is not.
        raise _Refused(Reason.ENCODING)
    return text, True


def decoded_text(content: bytes) -> str | None:
    """The text of a file; None where its encoding is none that is read."""
    try:
        return decoded(content)[0]
    except _Refused:
        return None


def standard_file(name: str, content: bytes, words: Messages) -> Parsed | None:
    """The entries of a file in a form known beforehand (data·inclusion, France services);
    None for any other table, which needs a mapping of its columns."""
    text = decoded_text(content)
    if text is None or content.startswith(b"PK\x03\x04"):
        return None
    if text.lstrip()[:1] in ("[", "{"):
        return read_file(name, content, words)
    header = text.lstrip("\n\r").split("\n", 1)[0].casefold()
    known = sum(column in header for column in COLUMNS)
    return read_file(name, content, words) if known > len(COLUMNS) // 2 else None


def _read_json(name: str, text: str, seen: frozenset[tuple[Kind, str, str]]) -> Parsed:
    parsed = Parsed()
    for kind, rows in _lists(_loaded(text)):
        parsed = parsed.with_(read_rows(name, kind, rows, seen | parsed.seen))
    return parsed


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        near = shown(text[max(0, error.pos - 20) : error.pos + 20])
        raise _Refused(Reason.BROKEN_JSON, near, error.lineno, error.colno) from None
    except (ValueError, RecursionError):
        # NaN, a number of thousands of digits, lists within lists without end.
        raise _Refused(Reason.BROKEN_JSON) from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _lists(data: Any) -> list[tuple[Kind, list[Any]]]:
    """The lists of entries in a JSON document: itself, or the values of known names."""
    if isinstance(data, list):
        return [(_kind_of(data), data)]
    if isinstance(data, dict):
        named = [(kind, data[n]) for n, kind in _NAMED.items() if isinstance(data.get(n), list)]
        if named:
            return named
        wrapped = next((data[w] for w in _WRAPPERS if isinstance(data.get(w), list)), None)
        if wrapped is not None:
            return [(_kind_of(wrapped), wrapped)]
    raise _Refused(Reason.NOT_A_LIST_OF_ENTRIES)


def _kind_of(rows: list[Any]) -> Kind:
    entries = [row for row in rows if isinstance(row, dict)]
    if not rows:
        raise _Refused(Reason.EMPTY_FILE)
    if not entries:
        raise _Refused(Reason.NOT_A_LIST_OF_ENTRIES)
    if not any({"id", "nom", "source"} & row.keys() for row in entries):
        raise _Refused(Reason.UNKNOWN_FILE)
    services = sum(1 for row in entries if _SERVICE_ONLY & row.keys())
    return Kind.SERVICE if 2 * services >= len(entries) else Kind.STRUCTURE


def _read_csv(
    name: str, text: str, seen: frozenset[tuple[Kind, str, str]], words: Messages
) -> Parsed:
    if not text.strip():
        raise _Refused(Reason.EMPTY_FILE)
    header = text.lstrip("\n\r").split("\n", 1)[0]
    separator = max(",;\t|", key=header.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise _Refused(Reason.UNKNOWN_FILE, shown(str(error))) from None
    columns = [c.strip().casefold() for c in rows[0]]
    missing = [c for c in COLUMNS if c not in columns]
    if len(missing) > len(COLUMNS) // 2:
        raise _Refused(Reason.UNKNOWN_FILE)
    if missing:
        raise _Refused(Reason.MISSING_COLUMNS, ", ".join(missing))
    return read_counters(name, columns, rows[1:], seen, words)
