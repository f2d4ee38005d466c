"""Comparing a sheet with the directory: which row is which entry, and what it would change.

A row is an entry by its code, else by the names of its structure and service and by where it
is. A cell that repeats what the directory already shows changes nothing. A value that an agent
changed since the last sheet, and that this sheet only repeats, stays the agent's.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from typing import Any

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import Permanence, Place, Service, State, Structure
from knowledge.directory.snapshot import Directory
from knowledge.exchange.faults import Fault, Reason, shown
from knowledge.exchange.mapping import Target
from knowledge.exchange.plan import (
    Addition,
    Changed,
    Conflict,
    FieldChange,
    ImportPlan,
    Named,
    Replacement,
)
from knowledge.exchange.records import Kind
from knowledge.exchange.said import value_said
from knowledge.exchange.spreadsheets import Odd, Wanted
from knowledge.exchange.tables import cells_of
from knowledge.french.text import fold
from knowledge.store.entries import Stored
from knowledge.store.shape import Entry, field_to_json, with_changes
from knowledge.wording.say import Say

SOURCE = "tableau"
SHEET = "@sheet"
FIRST_KEY = "1"
_SILENT = frozenset({"place.code_insee", "place.latitude", "place.longitude"})


def plan_sheet(
    wanted: Iterable[Wanted],
    stored: Mapping[str, Stored],
    directory: Directory,
    file: str,
    say: Say,
    today: date,
) -> ImportPlan:
    """Rows that are refused are left out, and told; the others may be applied."""
    rows = tuple(wanted)
    planner = _Planner(stored, directory, file, say, today, Counter(_key(w) for w in rows))
    for row in rows:
        planner.take(row)
    return planner.plan()


@dataclass
class _Edited:
    """An entry as the sheet leaves it. ``before`` None: new."""

    before: Stored | None
    entry: Entry
    baseline: dict[str, Any]
    changes: list[FieldChange] = field(default_factory=list)


@dataclass
class _Planner:
    stored: Mapping[str, Stored]
    directory: Directory
    file: str
    say: Say
    today: date
    rows_of: Counter[tuple[str, str]]
    edited: dict[str, _Edited] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    rejected: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    refused_rows: int = 0

    def __post_init__(self) -> None:
        self.taken = set(self.stored)
        self.structures = {
            fold(s.nom): s.code
            for s in self.directory.structures.values()
            if s.status.state is not State.ENDED
        }
        self.services: dict[tuple[str, str], list[str]] = {}
        for service in self.directory.services.values():
            if service.status.state is not State.ENDED:
                structure = self.directory.structure_of(service)
                self._index(service, structure.nom if structure else "")

    def take(self, row: Wanted) -> None:
        self.warnings += [self._fault(row, odd) for odd in row.warned]
        found = None if row.refused else self._entries(row)
        if found is None:
            odds = row.refused or (Odd(Target.CODE, shown(row.code), Reason.UNKNOWN_CODE),)
            self.rejected += [self._fault(row, odd) for odd in odds]
            self.refused_rows += 1
            return
        service, permanence = found
        said = self._said(service, permanence)
        repeated = {t for t, cell in row.cells.items() if fold(cell) == fold(said.get(t, ""))}
        self._write(service, row.service, repeated, row)
        if permanence is not None:
            self._write(permanence, row.place, repeated, row)

    def plan(self) -> ImportPlan:
        new: list[Named] = []
        changed: dict[str, list[FieldChange]] = {}
        untouched: list[Named] = []
        additions: list[Addition] = []
        replacements: list[Replacement] = []
        for item in self.edited.values():
            entry, named = item.entry, self._named(item.entry)
            baseline = {SHEET: item.baseline}
            if item.before is None:
                additions.append(Addition(entry, baseline))
                if isinstance(entry, Permanence):
                    if entry.service in self.stored:
                        where = FieldChange(self._label("place"), None, self._where(entry))
                        changed.setdefault(entry.service, []).append(where)
                else:
                    new.append(named)
                continue
            kept = item.before
            if item.changes:
                changed.setdefault(named.code, []).extend(item.changes)
                if isinstance(entry, Service):
                    entry = replace(entry, date_maj=self.today)
            elif isinstance(entry, Service):
                untouched.append(named)
            merged = {**(kept.baseline or {}), SHEET: {**_sheet(kept), **item.baseline}}
            if item.changes or merged != (kept.baseline or {}):
                replacements.append(Replacement(kept.entry, entry, kept.version, merged))
        services = {code: self._service(code) for code in changed}
        told = tuple(Changed(self._named(services[code]), tuple(c)) for code, c in changed.items())
        return ImportPlan(
            tuple(new),
            told,
            tuple(n for n in untouched if n.code not in changed),
            tuple(self.conflicts),
            (),
            tuple(self.rejected),
            self.refused_rows,
            tuple(self.warnings),
            additions=tuple(additions),
            replacements=tuple(replacements),
        )

    def _entries(self, row: Wanted) -> tuple[_Edited, _Edited | None] | None:
        """The service and permanence that a row is about, found or made; None for a code that
        nothing bears."""
        if row.code:
            known = self.stored.get(row.code)
            match known.entry if known else None:
                case Permanence() as permanence:
                    return self._of(permanence.service), self._of(permanence.code)
                case Service() as service:
                    own = self.directory.permanences_of(service)
                    one = self._of(own[0].code) if len(own) == 1 else None
                    return self._of(service.code), one or self._new_place_if_said(service, row)
            if known is not None or not row.name:
                return None
        code = self._found_service(row) or self._new_service(row)
        return self._of(code), self._place_of_row(code, row)

    def _of(self, code: str) -> _Edited:
        if code not in self.edited:
            kept = self.stored[code]
            self.edited[code] = _Edited(kept, kept.entry, {})
        return self.edited[code]

    def _found_service(self, row: Wanted) -> str | None:
        structure = row.structure or self.directory.territory.nom
        found = self.services.get((fold(structure), fold(row.name)), [])
        if not found and not row.structure:
            found = self.services.get(("", fold(row.name)), [])
        if len(found) <= 1:
            return found[0] if found else None
        here = [c for c in found if any(_same_place(p, row) for p in self._places(c))]
        return here[0] if here else found[0]

    def _new_service(self, row: Wanted) -> str:
        structure = self._structure(row)
        service_id = _digest(fold(structure.nom), fold(row.name))
        code = self._code(EntryKind.SERVICE, service_id)
        service = Service(
            code,
            service_id,
            SOURCE,
            structure.code,
            structure.id,
            row.name,
            row.name,
            self.today,
        )
        self.edited[code] = _Edited(None, service, {})
        self._index(service, structure.nom)
        return code

    def _structure(self, row: Wanted) -> Structure:
        name = row.structure or self.directory.territory.nom
        code = self.structures.get(fold(name))
        if code is None:
            structure_id = _digest(fold(name))
            code = self._code(EntryKind.STRUCTURE, structure_id)
            structure = Structure(code, structure_id, SOURCE, name[:150], self.today)
            self.edited[code] = _Edited(None, structure, {})
            self.structures[fold(name)] = code
        known = self.edited[code].entry if code in self.edited else self.stored[code].entry
        assert isinstance(known, Structure)
        return known

    def _place_of_row(self, service: str, row: Wanted) -> _Edited | None:
        """The service's permanence where the row is; its only one where the row is alone and
        says no other place."""
        places = self._places(service)
        said = any(p.startswith("place.") for p in row.place)
        same = next((p for p in places if _same_place(p, row)), None) if said else None
        if same is None and len(places) == 1 and (not said or self.rows_of[_key(row)] == 1):
            same = places[0]
        if same is None and places and not said:
            same = places[0]
        if same is not None:
            return self._of(same.code)
        if not row.place and service in self.stored:
            return None
        return self._new_place(service, row, first=not places)

    def _new_place_if_said(self, service: Service, row: Wanted) -> _Edited | None:
        return self._place_of_row(service.code, row) if row.place else None

    def _new_place(self, service: str, row: Wanted, *, first: bool) -> _Edited:
        owner = self._service(service)
        where = (str(row.place.get(f"place.{n}", "")) for n in ("nom", "adresse", "commune"))
        key = FIRST_KEY if first else _digest(*(fold(w) for w in where))
        code = self._code(EntryKind.PERMANENCE, permanence_id(owner.id, key))
        permanence = Permanence(code, service, key)
        self.edited[code] = _Edited(None, permanence, {})
        return self.edited[code]

    def _places(self, service: str) -> list[Permanence]:
        """As they stand in the directory, and those that this sheet adds."""
        known = self.directory.services.get(service)
        places = list(self.directory.permanences_of(known)) if known else []
        placed = [
            replace(p, place=self.directory.place_of(p)) if not p.place.known else p for p in places
        ]
        added = [
            e.entry
            for e in self.edited.values()
            if e.before is None and isinstance(e.entry, Permanence) and e.entry.service == service
        ]
        return [*placed, *(p for p in added if isinstance(p, Permanence))]

    def _said(self, service: _Edited, permanence: _Edited | None) -> Mapping[Target, str]:
        """What our own table shows of the entries as they are in the directory."""
        if service.before is None:
            return {}
        kept = service.before.entry
        place = permanence.before.entry if permanence and permanence.before else None
        assert isinstance(kept, Service)
        structure = self.directory.structure_of(kept)
        known = place if isinstance(place, Permanence) else None
        return cells_of(kept, known, structure, self.say, self.today)

    def _write(
        self, item: _Edited, values: Mapping[str, Any], repeated: set[Target], row: Wanted
    ) -> None:
        """The row's values where they differ from what is there."""
        kept = _sheet(item.before) if item.before else {}
        for path, value in values.items():
            if _target(path) in repeated:
                continue
            before = _value(item.entry, path)
            wish = field_to_json(type(item.entry), path, value)
            earlier = item.baseline.get(path)
            item.baseline[path] = wish
            if before == value:
                continue
            if earlier is not None and earlier != wish:
                # Another row of the same service said otherwise: the first one holds.
                item.baseline[path] = earlier
                target = _target(path) or Target.NAME
                odd = Odd(target, self._words(value, path), Reason.OTHER_VALUE)
                self.warnings.append(self._fault(row, odd))
                continue
            told = (self._words(before, path), self._words(value, path))
            if kept.get(path) == wish and item.before is not None:
                named = self._named(self._service_of(item.entry))
                self.conflicts.append(Conflict(named, self._label(path), *told, False))
                continue
            if path.startswith("place.") and before is None:
                self._take_structures_place(item)
            item.entry = with_changes(item.entry, {path: value})
            if path not in _SILENT:
                item.changes.append(FieldChange(self._label(path), *told))

    def _take_structures_place(self, item: _Edited) -> None:
        """A permanence that stood at its structure's place starts from there: one cell that
        changes must not lose the others."""
        entry = item.entry
        if isinstance(entry, Permanence) and not entry.place.known and item.before is not None:
            place = self.directory.place_of(entry)
            item.entry = with_changes(entry, {"place": place})

    def _service(self, code: str) -> Service:
        entry = self.edited[code].entry if code in self.edited else self.stored[code].entry
        return self._service_of(entry)

    def _service_of(self, entry: Entry) -> Service:
        if isinstance(entry, Permanence):
            return self._service(entry.service)
        assert isinstance(entry, Service)
        return entry

    def _named(self, entry: Entry) -> Named:
        if isinstance(entry, Structure):
            return Named(Kind.STRUCTURE, entry.id, entry.nom, entry.code)
        service = self._service_of(entry)
        return Named(Kind.SERVICE, service.id, service.nom, service.code)

    def _index(self, service: Service, structure: str) -> None:
        for key in ((fold(structure), fold(service.nom)), ("", fold(service.nom))):
            self.services.setdefault(key, []).append(service.code)

    def _code(self, kind: EntryKind, entry_id: str) -> str:
        code = public_code(kind, entry_id, self.taken)
        self.taken.add(code)
        return code

    def _fault(self, row: Wanted, odd: Odd) -> Fault:
        entry = self.say.plain("sheet-row", rank=str(row.rank), name=shown(row.name or row.code))
        label = self.say.plain(f"target-{odd.target.value}")
        return Fault(self.file, entry, label, odd.value, odd.reason)

    def _label(self, path: str) -> str:
        target = _target(path)
        return self.say.plain(f"target-{target.value}") if target else path

    def _where(self, permanence: Permanence) -> str:
        return self._words(permanence.place, "place")

    def _words(self, value: Any, path: str) -> str:
        return value_said(value, path, self.say, self.today)


_TARGETS: dict[str, Target] = {
    "nom": Target.NAME,
    "description": Target.DESCRIPTION,
    "contact.telephone": Target.TELEPHONE,
    "contact.courriel": Target.EMAIL,
    "contact.site_web": Target.SITE,
    "contact.personne": Target.PERSON,
    "frais": Target.PRICE,
    "frais_precisions": Target.PRICE,
    "publics": Target.PUBLIC,
    "publics_precisions": Target.PUBLIC,
    "age": Target.AGES,
    "documents": Target.DOCUMENTS,
    "conditions_acces": Target.CONDITIONS,
    "registration.how": Target.REGISTRATION,
    "words": Target.WORDS,
    "thematiques": Target.THEME,
    "verified_on": Target.VERIFIED,
    "schedule": Target.HOURS,
    "place": Target.PLACE,
    "place.nom": Target.PLACE,
    "place.adresse": Target.ADDRESS,
    "place.complement_adresse": Target.COMPLEMENT,
    "place.code_postal": Target.POSTCODE,
    "place.commune": Target.COMMUNE,
    "place.code_insee": Target.COMMUNE,
    "place.latitude": Target.LATITUDE,
    "place.longitude": Target.LONGITUDE,
    "place.accessibilite": Target.ACCESS,
}


def _target(path: str) -> Target | None:
    return _TARGETS.get(path)


def _sheet(kept: Stored) -> Mapping[str, Any]:
    """What the last sheet said of an entry."""
    found: Mapping[str, Any] = (kept.baseline or {}).get(SHEET, {})
    return found


def _value(entry: Entry, path: str) -> Any:
    value: Any = entry
    for step in path.split("."):
        value = getattr(value, step)
    return value


def _key(row: Wanted) -> tuple[str, str]:
    return fold(row.structure), fold(row.name)


def _same_place(permanence: Permanence, row: Wanted) -> bool:
    """The same street where both say one, else the same commune or building."""
    place: Place = permanence.place
    pairs = [
        (place.adresse, row.place.get("place.adresse")),
        (place.commune, row.place.get("place.commune")),
        (place.nom, row.place.get("place.nom")),
    ]
    both = [(fold(a), fold(str(b))) for a, b in pairs if a and b]
    return bool(both) and all(a == b for a, b in both)


def _digest(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()
