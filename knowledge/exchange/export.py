"""The directory as data·inclusion v1: structures and services, as JSON has them.

Ended entries are left out. ``horaires_accueil`` says the schedule and its dated exceptions
or it says nothing: what opening_hours cannot say goes into words, with a service's
``mobilisation_precisions`` or a structure's ``description``, where people read it.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from knowledge.directory.entries import Permanence, Service, State, Structure
from knowledge.directory.snapshot import Directory
from knowledge.exchange.dated import said_hours
from knowledge.exchange.fields import HOURS, KEY, Offer, values_of
from knowledge.exchange.hours import unknown_hours
from knowledge.exchange.records import HOURS_TEXT, Kind, Values
from knowledge.exchange.standard import ServiceRecord, StructureRecord
from knowledge.wording.messages import Messages

Rows = tuple[list[Values], list[Values]]


def export_datainclusion(directory: Directory, words: Messages, today: date) -> Rows:
    """Structures and services, each by source and id, each with every field of the standard.

    ``words``: the messages of the texts that stand for what the standard has no field for.
    ``today``: exceptions that ended before it are left out.
    """
    services = [s for s in directory.services.values() if s.status.state is not State.ENDED]
    # A service without its structure is no row of the standard.
    needed = {s.structure for s in services}
    structures = [
        s
        for s in directory.structures.values()
        if s.status.state is not State.ENDED or s.code in needed
    ]
    by_code = {s.code: _structure(s, words, today) for s in structures}
    rows = [
        _service(s, directory, by_code[s.structure], words, today)
        for s in services
        if s.structure in by_code
    ]
    return sorted(by_code.values(), key=_order), sorted(rows, key=_order)


def rows_said(rows: Rows) -> dict[tuple[Kind, str, str], Values]:
    """The rows by kind, source and id, as ``plan_import`` compares files with them."""
    structures, services = rows
    found = {(Kind.STRUCTURE, r["source"], r["id"]): r for r in structures}
    return found | {(Kind.SERVICE, r["source"], r["id"]): r for r in services}


def _order(row: Values) -> tuple[str, str]:
    return row["source"], row["id"]


def _structure(structure: Structure, words: Messages, today: date) -> Values:
    values = values_of(structure)
    text = values.pop(HOURS_TEXT)
    values["date_maj"] = _updated(structure.date_maj, structure.edited_on)
    values["complement_adresse"] = _complement(structure)
    if text:
        values["description"] = _joined(
            values["description"], [words("exchange-hours-in-words", hours=text)], 10_000
        )
    if structure.status.state_on(today) is State.SUSPENDED:
        values[HOURS] = None
    return {name: values.get(name) for name in StructureRecord.model_fields}


def _service(
    service: Service, directory: Directory, structure: Values, words: Messages, today: date
) -> Values:
    permanences = directory.permanences_of(service)
    own = next((p for p in permanences if p.key == KEY), None)
    first = own or (permanences[0] if permanences else _nowhere(service))
    values = values_of(Offer(service, first))
    if values["structure_id"] != structure["id"]:
        values["structure_id"] = structure["id"]
    edits = [service.edited_on, *(p.edited_on for p in permanences)]
    values["date_maj"] = _updated(service.date_maj, *edits)
    values["complement_adresse"] = _complement(first)
    hours = said_hours(service, first, values, words, today)
    values[HOURS] = hours.value
    texts = list(hours.texts)
    if hours.value is None and texts and structure[HOURS]:
        # Without a value the standard would have the structure's hours hold.
        only = values[HOURS_TEXT] if len(texts) == 1 else None
        values[HOURS] = unknown_hours(only or " ".join(texts))
    texts += [
        _elsewhere(permanence, service, directory, words, today)
        for permanence in permanences
        if permanence is not first
    ]
    values["mobilisation_precisions"] = _joined(values["mobilisation_precisions"], texts)
    return {name: values.get(name) for name in ServiceRecord.model_fields}


def _elsewhere(
    permanence: Permanence, service: Service, directory: Directory, words: Messages, today: date
) -> str:
    """Another place of the service, in one line: the standard has room for one only."""
    place = directory.place_of(permanence)
    parts = (permanence.nom, place.nom, place.adresse, place.code_postal, place.commune)
    where = ", ".join(dict.fromkeys(part for part in parts if part))
    # Its own hours or its structure's: said here, where nothing falls back.
    shown = replace(permanence, schedule=directory.timetable_of(permanence).schedule)
    values = values_of(Offer(service, shown))
    hours = said_hours(service, shown, values, words, today)
    said = [hours.value] if hours.value else []
    return words(
        "exchange-other-place", place=where or "-", hours=" ".join([*said, *hours.texts]) or "-"
    )


def _nowhere(service: Service) -> Permanence:
    return Permanence("", service.code, KEY)


def _complement(holder: Structure | Permanence) -> str | None:
    """The standard has no field for a building's name: it completes the address."""
    place = holder.place
    return place.complement_adresse if place.complement_adresse is not None else place.nom


def _updated(day: date, *edits: date | None) -> str:
    return max([day, *(e for e in edits if e is not None)]).isoformat()


def _joined(text: str | None, more: list[str], limit: int | None = None) -> Any:
    if not more:
        return text
    whole = "\n".join([*([text] if text else []), *more])
    return whole if limit is None or len(whole) <= limit else text
