"""What an import would change: a value, that says it for a report and holds what to write.

``planning`` makes it, ``apply`` writes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from knowledge.exchange.faults import Fault
from knowledge.exchange.records import Kind
from knowledge.store.shape import Entry


@dataclass(frozen=True, slots=True)
class Named:
    """An entry as a report names it: kind, the producer's id, the name, the public code."""

    kind: Kind
    id: str
    nom: str
    code: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """``before`` and ``after`` as JSON has them."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Changed:
    entry: Named
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that an agent changed since the last import, and that the file says otherwise.

    ``kept`` is the agent's value, ``theirs`` the file's; ``also_changed``: the producer
    changed it since the last import, too.
    """

    entry: Named
    field: str
    kept: Any
    theirs: Any
    also_changed: bool


@dataclass(frozen=True, slots=True)
class Addition:
    entry: Entry
    baseline: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Replacement:
    """An entry to be written in place of its ``version``; ``after`` may be ``before``, with
    another baseline.
    """

    before: Entry
    after: Entry
    version: int
    baseline: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """``refused``: something is invalid and was not asked to be left out, so that nothing
    at all may be written. ``ends``: whether what is ``gone`` is ended by this import.
    ``conflicts`` keep the agents' values.
    """

    new: tuple[Named, ...] = ()
    changed: tuple[Changed, ...] = ()
    untouched: tuple[Named, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    gone: tuple[Named, ...] = ()
    rejected: tuple[Fault, ...] = ()
    rejected_entries: int = 0
    warnings: tuple[Fault, ...] = ()
    refused: bool = False
    ends: bool = False
    additions: tuple[Addition, ...] = ()
    replacements: tuple[Replacement, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """Whether residents would see no difference: at most baselines are written."""
        return not (self.new or self.changed or (self.ends and self.gone))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not self.additions and not self.replacements
