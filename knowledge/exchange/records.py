"""What reading files gives, whatever their kind: records by the standard's field names.

A record's values are as JSON has them (texts, numbers, lists), one for each field of the
standard, so that they can be compared and kept as what the last import said.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from knowledge.exchange.faults import Fault

Values = dict[str, Any]

# Not a field of the standard's: hours as typed that nobody could read (France services).
HOURS_TEXT = "horaires_texte"


class Kind(StrEnum):
    STRUCTURE = "structure"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Record:
    """One valid entry of a file."""

    kind: Kind
    values: Mapping[str, Any]
    file: str = ""

    @property
    def source(self) -> str:
        return str(self.values["source"])

    @property
    def id(self) -> str:
        return str(self.values["id"])

    @property
    def nom(self) -> str:
        return str(self.values["nom"])


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read from one file or several.

    ``seen``: kind, source and id of every entry, refused ones included, so that none of
    them is taken for gone. ``kinds``: the kinds that a file was given for.
    """

    records: tuple[Record, ...] = ()
    rejected: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    seen: frozenset[tuple[Kind, str, str]] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    refused_entries: int = 0

    def with_(self, other: "Parsed") -> "Parsed":
        """Both together."""
        return Parsed(
            self.records + other.records,
            self.rejected + other.rejected,
            self.warnings + other.warnings,
            self.seen | other.seen,
            self.kinds | other.kinds,
            self.refused_entries + other.refused_entries,
        )

    def of(self, kind: Kind) -> tuple[Record, ...]:
        return tuple(r for r in self.records if r.kind is kind)
