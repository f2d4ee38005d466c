"""Creating an entry step by step: which step comes next, what an answer makes of it.

Owns the order of the steps and what is known so far, as a value that a draft keeps. Nothing
is created before the last tap; making the entries is ``creating``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from knowledge.directory.entries import Permanence, Service
from knowledge.directory.snapshot import Directory
from knowledge.editing.fields import PERMANENCE_FIELDS, SERVICE_FIELDS, Field
from knowledge.editing.typed import NONE, typed_values
from knowledge.editing.values import BadValue
from knowledge.french.hours import Ambiguous, Rejected, Understood, read_hours
from knowledge.french.text import Correction, fold
from knowledge.schedule.rules import Schedule
from knowledge.store.shape import field_from_json, field_to_json
from knowledge.team.roles import Member, Role


class Step(StrEnum):
    """In this order. Short values: they travel in callbacks."""

    STRUCTURE = "s"
    STRUCTURE_NAME = "sn"
    NAME = "n"
    DESCRIPTION = "d"
    WHERE = "w"
    ADDRESS = "a"
    COMMUNE = "c"
    HOURS = "h"
    TELEPHONE = "t"
    PRICE = "f"
    PUBLICS = "p"
    AGES = "g"
    DOCUMENTS = "o"
    RECAP = "r"


OPTIONAL = frozenset(
    {
        Step.ADDRESS,
        Step.HOURS,
        Step.TELEPHONE,
        Step.PRICE,
        Step.PUBLICS,
        Step.AGES,
        Step.DOCUMENTS,
    }
)
_OF_SERVICE = {
    Step.NAME: "nom",
    Step.DESCRIPTION: "description",
    Step.TELEPHONE: "contact.telephone",
    Step.PRICE: "frais",
    Step.PUBLICS: "publics",
    Step.AGES: "age",
    Step.DOCUMENTS: "documents",
}
_OF_PLACE = {Step.ADDRESS: "place.adresse", Step.COMMUNE: "place.commune", Step.HOURS: "schedule"}
_NAME = Field("sn", "nom", longest=150, shortest=3, required=True)


@dataclass(frozen=True, slots=True)
class Progress:
    """``structure``: the code of one that there is; None for a new one, of
    ``structure_name``. ``elsewhere``: not at the structure's own place. ``service`` and
    ``place``: values by path. ``readings``: what the hours may mean, to choose from."""

    step: Step = Step.STRUCTURE
    structure: str | None = None
    structure_name: str = ""
    elsewhere: bool = False
    service: Mapping[str, Any] = field(default_factory=dict)
    place: Mapping[str, Any] = field(default_factory=dict)
    ticked: tuple[str, ...] = ()
    readings: tuple[Schedule, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "step": self.step.value,
            "structure": self.structure,
            "structure_name": self.structure_name,
            "elsewhere": self.elsewhere,
            "service": {p: field_to_json(Service, p, v) for p, v in self.service.items()},
            "place": {p: field_to_json(Permanence, p, v) for p, v in self.place.items()},
            "ticked": list(self.ticked),
            "readings": [field_to_json(Permanence, "schedule", r) for r in self.readings],
        }


def from_json(data: Mapping[str, Any]) -> Progress:
    return Progress(
        Step(data["step"]),
        data["structure"],
        data["structure_name"],
        data["elsewhere"],
        {p: field_from_json(Service, p, v) for p, v in data["service"].items()},
        {p: field_from_json(Permanence, p, v) for p, v in data["place"].items()},
        tuple(data["ticked"]),
        tuple(field_from_json(Permanence, "schedule", r) for r in data["readings"]),
    )


@dataclass(frozen=True, slots=True)
class WhichHours:
    """The hours have a doubt: the readings are in ``progress``, or something is missing."""

    progress: Progress
    doubt: str
    piece: str


def first(member: Member, directory: Directory) -> Progress:
    """A partner with one structure is not asked which."""
    own = [c for c in member.structures if c in directory.structures]
    if member.role is Role.PARTNER and len(own) == 1:
        return Progress(Step.NAME, own[0])
    return Progress()


def structures_for(member: Member, directory: Directory) -> list[str]:
    """The codes of the structures that a new entry may be given to, by name."""
    codes = set(directory.structures)
    if member.role is Role.PARTNER:
        codes = {c for c in member.structures if c in directory.structures}
    return sorted(codes, key=lambda c: fold(directory.structures[c].nom))


def field_at(step: Step) -> Field | None:
    """The field that a step fills; None for the steps that fill none."""
    if step is Step.STRUCTURE_NAME:
        return _NAME
    fields = SERVICE_FIELDS if step in _OF_SERVICE else PERMANENCE_FIELDS
    path = _OF_SERVICE.get(step) or _OF_PLACE.get(step)
    return next((f for f in fields if f.path == path), None)


def answered(
    progress: Progress, text: str, directory: Directory, today: date
) -> tuple[Progress, tuple[Correction, ...]] | WhichHours:
    """The next step after a typed answer, and the typos that were mended. Raises BadValue;
    for hours its ``field`` is the refusal's message."""
    step, asked = progress.step, field_at(progress.step)
    if asked is None:
        raise BadValue("choice", text)
    if step is Step.STRUCTURE_NAME:
        values = typed_values(asked, text, _BLANK, directory.territory, today)
        named = replace(progress, structure=None, structure_name=values["nom"])
        return following(named, directory), ()
    if step is Step.HOURS and fold(text) not in NONE:
        return _hours(progress, text, directory, today)
    values = typed_values(asked, text, _BLANK, directory.territory, today)
    return following(given(progress, values), directory), ()


def given(progress: Progress, values: Mapping[str, Any]) -> Progress:
    """The values of the present step, noted."""
    if progress.step in _OF_PLACE:
        return replace(progress, place={**progress.place, **values}, readings=())
    return replace(progress, service={**progress.service, **values})


def following(progress: Progress, directory: Directory) -> Progress:
    """On to the next step that there is something to ask at."""
    return _moved(progress, directory, 1)


def back(progress: Progress, directory: Directory) -> Progress:
    """To the step before; what was answered there is kept until it is answered again."""
    return _moved(progress, directory, -1)


def skipped(progress: Progress, directory: Directory) -> Progress:
    """On without an answer; one that was given before is taken away."""
    paths = {_OF_SERVICE.get(progress.step), _OF_PLACE.get(progress.step)}
    return following(
        replace(
            progress,
            service={p: v for p, v in progress.service.items() if p not in paths},
            place={p: v for p, v in progress.place.items() if p not in paths},
            readings=(),
        ),
        directory,
    )


def namesake(progress: Progress, directory: Directory) -> Service | None:
    """A service of the same structure that bears this name already."""
    name = fold(str(progress.service.get("nom", "")))
    return next(
        (
            s
            for s in directory.services.values()
            if s.structure == progress.structure and fold(s.nom) == name
        ),
        None,
    )


_BLANK = Service("", "", "", "", "", "", "", date.min)


def _hours(
    progress: Progress, text: str, directory: Directory, today: date
) -> tuple[Progress, tuple[Correction, ...]] | WhichHours:
    match read_hours(text, today=today):
        case Understood(schedule, notes):
            return following(given(progress, {"schedule": schedule}), directory), notes
        case Ambiguous() as doubt:
            asked = replace(progress, readings=doubt.readings)
            return WhichHours(asked, f"hours-doubt-{doubt.doubt}", doubt.piece)
        case Rejected(reason, piece):
            raise BadValue(f"hours-refusal-{reason}", piece)


def _moved(progress: Progress, directory: Directory, by: int) -> Progress:
    steps = list(Step)
    at = steps.index(progress.step) + by
    while 0 < at < len(steps) - 1 and not _asked(steps[at], progress, directory):
        at += by
    reached = steps[max(0, min(at, len(steps) - 1))]
    ticked = progress.service.get("publics") or () if reached is Step.PUBLICS else ()
    return replace(progress, step=reached, readings=(), ticked=tuple(p.value for p in ticked))


def _asked(step: Step, progress: Progress, directory: Directory) -> bool:
    structure = directory.structures.get(progress.structure or "")
    match step:
        case Step.STRUCTURE_NAME:
            return structure is None
        case Step.WHERE:
            return structure is not None and structure.place.known
        case Step.ADDRESS | Step.COMMUNE:
            return progress.elsewhere or structure is None or not structure.place.known
    return True
