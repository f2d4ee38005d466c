"""Reading a territory's folder: ``territoire.yaml``, ``structures.yaml``, ``services/*.yaml``,
and ``evenements.yaml`` where there is one.

All or nothing: every fault of every file is gathered, then TerritoryError raised.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Territory
from knowledge.events.event import Event
from knowledge.territories.build import Builder
from knowledge.territories.events import EventsFile, Planned, planned
from knowledge.territories.faults import Fault, Reason, TerritoryError
from knowledge.territories.forms import (
    Form,
    SaidPlace,
    ServiceForm,
    ServicesFile,
    StructureForm,
    StructuresFile,
    TerritoireForm,
)
from knowledge.territories.territory import territory_of
from knowledge.territories.text_yaml import read_text_yaml

_F = TypeVar("_F", bound=Form)

DEMO = Path(__file__).parent / "demo"

TERRITORY_FILE = "territoire.yaml"
STRUCTURES_FILE = "structures.yaml"
SERVICES_FOLDER = "services"
EVENTS_FILE = "evenements.yaml"

# How pydantic's own refusals are told; those of ``fields`` are Reasons already.
_REASONS = {
    "missing": Reason.MISSING,
    "extra_forbidden": Reason.UNKNOWN_KEY,
    "list_type": Reason.NOT_A_LIST,
    "model_type": Reason.NOT_A_GROUP,
    "model_attributes_type": Reason.NOT_A_GROUP,
    "dict_type": Reason.NOT_A_GROUP,
    "too_short": Reason.EMPTY,
}


@dataclass(frozen=True, slots=True)
class LoadedTerritory:
    """A territory's files, read and right."""

    territory: Territory
    source: str
    structures: tuple[Structure, ...]
    services: tuple[Service, ...]
    permanences: tuple[Permanence, ...]
    planned: tuple[Planned, ...] = ()

    def events(self, today: date) -> tuple[Event, ...]:
        """The events, their dates counted from this day."""
        return tuple(p.since(today) for p in self.planned)

    def directory(self, revision: int = 0) -> Directory:
        return Directory.of(
            self.territory, self.structures, self.services, self.permanences, revision
        )


def load_territory(folder: Path) -> LoadedTerritory:
    """Raises TerritoryError with every fault of the folder's files."""
    if not folder.is_dir():
        raise TerritoryError((Fault(folder.name, "", "", "", Reason.NOT_A_FOLDER),))
    faults: list[Fault] = []
    territory_form = _read(folder / TERRITORY_FILE, TerritoireForm, faults)
    structures_form = _read(folder / STRUCTURES_FILE, StructuresFile, faults)
    services_forms = [
        (path.name, _read(path, ServicesFile, faults))
        for path in sorted((folder / SERVICES_FOLDER).glob("*.yaml"))
    ]
    events_form = EventsFile(evenements=[])
    if (folder / EVENTS_FILE).is_file():
        events_form = _read(folder / EVENTS_FILE, EventsFile, faults) or events_form
    if faults or territory_form is None or structures_form is None:
        raise TerritoryError(tuple(faults))

    builder = Builder(
        territory_of(territory_form), territory_form.source, territory_form.maj, faults
    )
    structure: StructureForm
    service: ServiceForm
    for structure in structures_form.structures:
        builder.add_structure(structure, STRUCTURES_FILE)
    for name, services_form in services_forms:
        for service in services_form.services if services_form else ():
            builder.add_service(service, name)
    builder.check_welcome(TERRITORY_FILE)
    events = tuple(planned(form, builder, EVENTS_FILE) for form in events_form.evenements)
    if faults:
        raise TerritoryError(tuple(faults))
    return LoadedTerritory(
        territory=builder.territory,
        source=builder.source,
        structures=tuple(builder.structures.values()),
        services=tuple(builder.services.values()),
        permanences=tuple(builder.permanences),
        planned=events,
    )


def _read(path: Path, form: type[_F], faults: list[Fault]) -> _F | None:
    try:
        data = read_text_yaml(path)
        return form.model_validate(data)
    except TerritoryError as error:
        faults.extend(error.faults)
    except ValidationError as error:
        faults.extend(_fault(path.name, data, e) for e in error.errors(include_url=False))
    return None


def _fault(file: str, data: object, error: ErrorDetails) -> Fault:
    """The entry is the last thing on the way that is listed at the top of the file."""
    way = [p for p in error["loc"] if p not in tuple(SaidPlace)]
    kind = error["type"]
    reason = _REASONS[kind] if kind in _REASONS else Reason(kind)
    entry, rest = _entry(data, way)
    value = "" if reason is Reason.MISSING else _shown(error["input"])
    detail = str(error.get("ctx", {}).get("detail", ""))
    return Fault(file, entry, ".".join(map(_step, rest)), value, reason, detail)


def _entry(data: object, way: Sequence[int | str]) -> tuple[str, list[int | str]]:
    """The listed entry's id or name (else its rank), and the way within it."""
    if len(way) < 2 or not isinstance(way[1], int) or not isinstance(data, Mapping):
        return "", list(way)
    entries = data.get(way[0])
    entry = entries[way[1]] if isinstance(entries, list) else None
    said = entry.get("id") or entry.get("nom") if isinstance(entry, Mapping) else None
    return (said if isinstance(said, str) else f"n° {way[1] + 1}"), list(way[2:])


def _step(step: int | str) -> str:
    """Lists are counted from one, as people count."""
    return str(step + 1) if isinstance(step, int) else step


def _shown(value: object) -> str:
    """A short text of a refused value."""
    text = value if isinstance(value, str) else type(value).__name__
    return text if len(text) <= 80 else text[:79] + "…"
