"""What can go wrong with what is kept, as facts; the words are messages."""

# A refusal is named by what is the matter.

from collections.abc import Mapping
from typing import Any


class StoreError(Exception):
    """Anything that the store refuses. Nothing of the transaction is kept."""


class DatabaseUnavailable(StoreError):
    """The database cannot be reached or opened. ``url`` is without password."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(f"{url}: {reason}")
        self.url = url
        self.reason = reason


class DatabaseFull(StoreError):
    """No room left on the disk; what was kept before still is."""


class DatabaseBusy(StoreError):
    """Another process has been writing for longer than the busy timeout."""


class DatabaseTooNew(StoreError):
    """The tables were made by a later Guichet, which knows migrations that this one lacks."""

    def __init__(self, found: str) -> None:
        super().__init__(found)
        self.found = found


class NotMigrated(StoreError):
    """The database has no tables of Guichet's, or older ones."""


class NoTerritory(StoreError):
    """The database has no territory yet: nothing was imported into it."""


class NoSuchEntry(StoreError):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CodeTaken(StoreError):
    """A new entry's code or (kind, source, id) is already in the directory."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class UnknownField(StoreError):
    """A change names a field that the entry does not have, or that never changes."""

    def __init__(self, code: str, field: str) -> None:
        super().__init__(f"{code}: {field}")
        self.code = code
        self.field = field


class InvalidValue(StoreError):
    """A change gives a field a value of another type or form."""

    def __init__(self, code: str, field: str, value: Any) -> None:
        super().__init__(f"{code}: {field}={value!r}")
        self.code = code
        self.field = field
        self.value = value


class StaleEntry(StoreError):
    """Somebody changed the entry since it was read.

    ``meanwhile``: the fields that differ from the version that was read, with their present
    values; empty when the history does not say. ``who`` made the last of these changes.
    """

    def __init__(
        self, code: str, expected: int, found: int, meanwhile: Mapping[str, Any], who: str
    ) -> None:
        super().__init__(f"{code}: version {found}, not {expected}")
        self.code = code
        self.expected = expected
        self.found = found
        self.meanwhile = meanwhile
        self.who = who


class CannotUndo(StoreError):
    """The change was undone already, or ``fields`` changed again since."""

    def __init__(self, change: int, fields: tuple[str, ...]) -> None:
        super().__init__(f"{change}: {', '.join(fields)}")
        self.change = change
        self.fields = fields
