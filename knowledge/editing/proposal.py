"""A change of one entry, as it is shown before it is published.

Owns what a proposal is and what it would make of the directory. It is kept as JSON in a
draft, so that it survives a restart.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import TypeAdapter

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.directory.snapshot import Directory
from knowledge.schedule.rules import DatedException
from knowledge.store.shape import Entry, field_from_json, field_to_json, with_changes

SCHEDULE, EXCEPTIONS, STATUS, VERIFIED = "schedule", "exceptions", "status", "verified_on"

_EXCEPTIONS: TypeAdapter[tuple[DatedException, ...]] = TypeAdapter(tuple[DatedException, ...])


@dataclass(frozen=True, slots=True)
class Proposal:
    """``values``: new values by field ("contact.telephone"). ``added``: exceptions besides
    those that there are, so that two agents' closures never replace each other. ``notes``:
    what was corrected in the sentence, in words. ``version``: of the entry that was read.
    """

    entry: str
    version: int
    values: Mapping[str, Any]
    added: tuple[DatedException, ...] = ()
    notes: tuple[str, ...] = ()

    def on(self, entry: Entry) -> dict[str, Any]:
        """The new values by field, for the entry as it is now."""
        values = dict(self.values)
        if self.added and isinstance(entry, Permanence):
            values[EXCEPTIONS] = (*entry.exceptions, *self.added)
        return values

    def to_json(self, entry: Entry) -> dict[str, Any]:
        # By path: a new telephone must not bring an older e-mail address back.
        kept = {f: field_to_json(type(entry), f, v) for f, v in self.values.items()}
        return {
            "entry": self.entry,
            "version": self.version,
            "values": kept,
            "added": _EXCEPTIONS.dump_python(self.added, mode="json"),
            "notes": list(self.notes),
        }


def from_json(data: Mapping[str, Any], entry: Entry) -> Proposal:
    """The proposal that a draft holds; ``entry`` is the one it is about, as it is now."""
    values = {f: field_from_json(type(entry), f, v) for f, v in data["values"].items()}
    added = _EXCEPTIONS.validate_python(data["added"])
    return Proposal(data["entry"], data["version"], values, added, tuple(data["notes"]))


def entry_of(code: str, directory: Directory) -> Entry | None:
    found: Structure | Service | Permanence | None = (
        directory.services.get(code)
        or directory.permanences.get(code)
        or directory.structures.get(code)
    )
    return found


def service_behind(entry: Entry, directory: Directory) -> Service | None:
    """The service that residents know an entry by; None for a structure."""
    match entry:
        case Service():
            return entry
        case Permanence():
            return directory.services.get(entry.service)
    return None


def after(entry: Entry, proposal: Proposal) -> Entry:
    """The entry as it would be."""
    return with_changes(entry, proposal.on(entry))


def preview(directory: Directory, changed: Entry) -> Directory:
    """The directory as residents would see it with one entry changed."""
    match changed:
        case Permanence():
            permanences = dict(directory.permanences) | {changed.code: changed}
            return Directory.of(
                directory.territory,
                tuple(directory.structures.values()),
                tuple(directory.services.values()),
                tuple(permanences.values()),
                directory.revision,
                directory.events.values(),
            )
        case Service():
            return replace(directory, services=dict(directory.services) | {changed.code: changed})
        case Structure():
            return replace(
                directory, structures=dict(directory.structures) | {changed.code: changed}
            )
