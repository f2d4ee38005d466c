"""What is wrong, or merely odd, in an imported file: facts; the words are messages."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

Argument = str | int | float


class Reason(StrEnum):
    """Why a value or a file is refused, or warned of; ``.value`` ends its message's key."""

    # of a whole file
    NOT_FOUND = "not-found"
    UNREADABLE = "unreadable"
    ENCODING = "encoding"
    OTHER_ENCODING = "other-encoding"
    BROKEN_JSON = "broken-json"
    NOT_A_LIST_OF_ENTRIES = "not-a-list-of-entries"
    UNKNOWN_FILE = "unknown-file"
    EMPTY_FILE = "empty-file"
    MISSING_COLUMNS = "missing-columns"
    # of an entry
    NOT_AN_ENTRY = "not-an-entry"
    SAME_ID = "same-id"
    NO_SUCH_STRUCTURE = "no-such-structure"
    REJECTED_STRUCTURE = "rejected-structure"
    ROW_LENGTH = "row-length"
    # of a value
    MISSING = "missing"
    NOT_A_TEXT = "not-a-text"
    UNKEEPABLE = "unkeepable"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    SHAPE = "shape"
    NOT_IN_LIST = "not-in-list"
    NOT_A_LIST = "not-a-list"
    EMPTY_LIST = "empty-list"
    REPEATED = "repeated"
    NOT_A_NUMBER = "not-a-number"
    NOT_AN_INTEGER = "not-an-integer"
    TOO_SMALL = "too-small"
    DATE = "date"
    EMAIL = "email"
    LINK = "link"
    ZONE = "zone"
    # of a cell of a sheet
    NAME_LENGTH = "name-length"
    TELEPHONE = "telephone"
    POSTCODE = "postcode"
    UNKNOWN_CODE = "unknown-code"
    # only warned of
    NO_TELEPHONE = "no-telephone"
    NO_EMAIL = "no-email"
    NO_LINK = "no-link"
    NO_AGES = "no-ages"
    UNKNOWN_THEME = "unknown-theme"
    OTHER_VALUE = "other-value"
    UNKNOWN_FIELD = "unknown-field"
    HOURS = "hours"
    SEVERAL_EMAILS = "several-emails"
    COORDINATES = "coordinates"
    LINK_SCHEME = "link-scheme"


@dataclass(frozen=True, slots=True)
class Fault:
    """One value that is refused, or warned of. ``entry`` is the entry's id, or its rank in
    the file ("n° 3") where it has none; empty for the whole file. ``value`` as it stood.
    """

    file: str
    entry: str
    field: str
    value: str
    reason: Reason
    arguments: Mapping[str, Argument] = dataclasses.field(
        default_factory=lambda: MappingProxyType({})
    )


SHOWN_CHARACTERS = 80


def shown(value: object) -> str:
    """A value as a report repeats it: on one line and not at length."""
    text = value if isinstance(value, str) else _plain(value)
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(text) > SHOWN_CHARACTERS:
        return text[: SHOWN_CHARACTERS - 1] + "…"
    return text


def _plain(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() if abs(value) >= 10**SHOWN_CHARACTERS:
            # Python refuses to write an integer of thousands of digits.
            return "…"
        case list() | dict():
            return repr(value)[: 4 * SHOWN_CHARACTERS] if _shallow(value) else "…"
        case _:
            return str(value)


def _shallow(value: object, depth: int = 0) -> bool:
    if depth > 4:
        return False
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(
        _shallow(v, depth + 1) and not (isinstance(v, int) and abs(v) > 10**80) for v in inner
    )
