"""Comparing what files say with the directory: pure, from values to a plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from knowledge.directory.entries import Permanence, Service, State, Status, Structure
from knowledge.exchange.faults import Fault, Reason, shown
from knowledge.exchange.fields import Offer, Subject, with_values
from knowledge.exchange.merging import merge
from knowledge.exchange.plan import (
    Addition,
    Changed,
    Conflict,
    FieldChange,
    ImportPlan,
    Named,
    Replacement,
)
from knowledge.exchange.present import Key, Present, key_of
from knowledge.exchange.records import Kind, Parsed, Record, Values
from knowledge.store.entries import Stored

# In the baseline of what an import ended: a later one that has it again brings it back.
GONE = "@gone"

Rows = Mapping[Key, Mapping[str, Any]]


def plan_import(
    stored: Mapping[str, Stored],
    parsed: Parsed,
    *,
    said: Rows | None = None,
    keep_valid: bool = False,
    end_missing: bool = False,
) -> ImportPlan:
    """What the files would change. ``stored``: every entry, by code; ``said``: the rows of
    our own export of it. Only entries that an import gave, of a source and a kind that the
    files speak of, are ever taken for gone.
    """
    planner = _Planner(stored, parsed, said or {})
    for record in parsed.of(Kind.STRUCTURE):
        planner.structure(record)
    for record in parsed.of(Kind.SERVICE):
        planner.service(record)
    planner.missing(end_missing)
    rejected = parsed.rejected + tuple(planner.rejected)
    return ImportPlan(
        tuple(planner.new),
        tuple(planner.changed),
        tuple(planner.untouched),
        tuple(planner.conflicts),
        tuple(planner.gone),
        rejected,
        parsed.refused_entries + len(planner.rejected),
        parsed.warnings,
        refused=bool(rejected) and not keep_valid,
        ends=end_missing,
        additions=tuple(planner.additions),
        replacements=tuple(planner.replacements),
    )


@dataclass
class _Planner:
    stored: Mapping[str, Stored]
    parsed: Parsed
    said: Rows
    new: list[Named] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    untouched: list[Named] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    gone: list[Named] = field(default_factory=list)
    rejected: list[Fault] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    replacements: list[Replacement] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.present = Present(self.stored)

    def structure(self, record: Record) -> None:
        code = self.present.code(Kind.STRUCTURE, record.source, record.id)
        if code is not None:
            self._merge(record, self.stored[code], None)
            return
        code = self.present.new(Kind.STRUCTURE, record.source, record.id)
        blank = Structure(code, record.id, record.source, record.nom, date.min)
        self._add(record, blank)

    def service(self, record: Record) -> None:
        structure = self._structure_of(record)
        if structure is None:
            return
        code = self.present.code(Kind.SERVICE, record.source, record.id)
        if code is not None:
            self._merge(record, self.stored[code], structure)
            return
        code = self.present.new(Kind.SERVICE, record.source, record.id)
        service = Service(
            code,
            record.id,
            record.source,
            structure,
            str(record.values["structure_id"]),
            record.nom,
            "",
            date.min,
        )
        self._add(record, Offer(service, self.present.new_permanence(service)))

    def missing(self, end: bool) -> None:
        """What an import gave once and the files of its source no longer have."""
        sources = {(kind, source) for kind, source, _ in self.parsed.seen}
        for kept in self.stored.values():
            entry = kept.entry
            if isinstance(entry, Permanence) or kept.baseline is None:
                continue
            key = key_of(entry)
            if key[:2] not in sources or key in self.parsed.seen:
                continue
            if entry.status.state is State.ENDED:
                continue
            self.gone.append(_named(entry))
            if end:
                ended = replace(entry, status=Status(State.ENDED))
                baseline = {**kept.baseline, GONE: True}
                self.replacements.append(Replacement(entry, ended, kept.version, baseline))

    def _add(self, record: Record, blank: Subject) -> None:
        values = dict(record.values)
        subject = with_values(blank, values)
        if isinstance(subject, Offer):
            self.new.append(_named(subject.service))
            self.additions += (Addition(subject.service, values), Addition(subject.permanence))
        else:
            self.new.append(_named(subject))
            self.additions.append(Addition(subject, values))

    def _merge(self, record: Record, kept: Stored, structure: str | None) -> None:
        entry = kept.entry
        if isinstance(entry, Permanence):  # only structures and services are known by id
            return
        named = _named(entry)
        subject: Subject
        if isinstance(entry, Structure):
            subject, permanence = entry, None
        else:
            permanence = self.present.permanence_of(entry)
            subject = Offer(entry, permanence)
        edited = entry.edited_on is not None
        if permanence is not None:
            edited = edited or permanence.edited_on is not None
        merged = merge(
            subject,
            named,
            record.values,
            kept.baseline,
            self.said.get((record.kind, record.source, record.id), {}),
            edited,
        )
        changes, conflicts = list(merged.changes), list(merged.conflicts)
        after: Structure | Service
        if isinstance(merged.subject, Offer):
            after = merged.subject.service
            if structure is not None and after.structure_id == record.values["structure_id"]:
                after = replace(after, structure=structure)
            if permanence is not None:
                self._replace_permanence(permanence, merged.subject.permanence)
        else:
            after = merged.subject
        if after.status.state is State.ENDED:
            if kept.baseline is not None and kept.baseline.get(GONE):
                changes.append(FieldChange("status", State.ENDED.value, State.ACTIVE.value))
                after = replace(after, status=Status())
            else:
                ended, active = State.ENDED.value, State.ACTIVE.value
                conflicts.append(Conflict(named, "status", ended, active, False))
        if after != entry or merged.baseline != kept.baseline:
            self.replacements.append(Replacement(entry, after, kept.version, merged.baseline))
        self.conflicts += conflicts
        if changes:
            self.changed.append(Changed(_named(after), tuple(changes)))
        elif not conflicts:
            self.untouched.append(named)

    def _replace_permanence(self, before: Permanence, after: Permanence) -> None:
        kept = self.stored.get(before.code)
        if kept is None:
            self.additions.append(Addition(after))
        elif after != before:
            self.replacements.append(Replacement(before, after, kept.version, kept.baseline))

    def _structure_of(self, record: Record) -> str | None:
        """None where there is none, which refuses the record."""
        wanted = str(record.values["structure_id"])
        code = self.present.structure(record.source, wanted)
        if code is not None:
            return code
        refused = any(k is Kind.STRUCTURE and i == wanted for k, _, i in self.parsed.seen)
        reason = Reason.REJECTED_STRUCTURE if refused else Reason.NO_SUCH_STRUCTURE
        self.rejected.append(
            Fault(record.file, shown(record.id), "structure_id", shown(wanted), reason)
        )
        return None


def _named(entry: Structure | Service) -> Named:
    kind = Kind.STRUCTURE if isinstance(entry, Structure) else Kind.SERVICE
    return Named(kind, entry.id, entry.nom, entry.code)


__all__ = ["GONE", "Values", "plan_import"]
