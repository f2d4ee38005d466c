"""What the directory holds already, found as a file names it; codes for what is new."""

from collections.abc import Mapping

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import Permanence, Service, State, Structure
from knowledge.exchange.fields import KEY
from knowledge.exchange.records import Kind
from knowledge.store.entries import Stored

Key = tuple[Kind, str, str]


class Present:
    """The directory's codes by kind, source and id. Grows with what an import adds."""

    def __init__(self, stored: Mapping[str, Stored]) -> None:
        self._taken = set(stored)
        self._codes: dict[Key, str] = {}
        self._structures: dict[str, list[str]] = {}
        self._permanences: dict[str, list[Permanence]] = {}
        for kept in stored.values():
            match kept.entry:
                case Permanence() as permanence:
                    self._permanences.setdefault(permanence.service, []).append(permanence)
                case Structure() | Service() as entry:
                    self._add(key_of(entry), entry.code)

    def code(self, kind: Kind, source: str, entry_id: str) -> str | None:
        return self._codes.get((kind, source, entry_id))

    def structure(self, source: str, entry_id: str) -> str | None:
        """By source and id, else by an id that only one structure has."""
        code = self.code(Kind.STRUCTURE, source, entry_id)
        others = self._structures.get(entry_id, [])
        return code if code is not None else others[0] if len(others) == 1 else None

    def new(self, kind: Kind, source: str, entry_id: str) -> str:
        """The code of a structure or service that is added."""
        entry_kind = EntryKind.STRUCTURE if kind is Kind.STRUCTURE else EntryKind.SERVICE
        code = self._code(entry_kind, entry_id)
        self._add((kind, source, entry_id), code)
        return code

    def permanence_of(self, service: Service) -> Permanence:
        """The one that the standard's address and hours are of: that of an import, else the
        first that is not ended, else a new one.
        """
        found = sorted(self._permanences.get(service.code, ()), key=lambda p: p.key)
        live = [p for p in found if p.status.state is not State.ENDED] or found
        own = next((p for p in live if p.key == KEY), None)
        return own or (live[0] if live else self.new_permanence(service))

    def new_permanence(self, service: Service) -> Permanence:
        code = self._code(EntryKind.PERMANENCE, permanence_id(service.id, KEY))
        return Permanence(code, service.code, KEY)

    def _add(self, key: Key, code: str) -> None:
        self._codes[key] = code
        if key[0] is Kind.STRUCTURE:
            self._structures.setdefault(key[2], []).append(code)

    def _code(self, kind: EntryKind, entry_id: str) -> str:
        code = public_code(kind, entry_id, self._taken)
        self._taken.add(code)
        return code


def key_of(entry: Structure | Service) -> Key:
    kind = Kind.STRUCTURE if isinstance(entry, Structure) else Kind.SERVICE
    return kind, entry.source, entry.id
