"""Where each field of the standard stands in the directory's entries.

A structure is one entry. A service of the standard is two: the service, and the
permanence that holds where and when. Owns going from one to the other, both ways, field by
field, so that an import changes nothing that the file does not speak of.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from pydantic import TypeAdapter

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.exchange.hours import hours_text, hours_value, read_hours
from knowledge.exchange.records import HOURS_TEXT, Values
from knowledge.schedule.rules import UNKNOWN, Schedule

# The key of the permanence that a file's service has; its others are the territory's own.
KEY = "1"

_PLACE = {
    "adresse": "place.adresse",
    "complement_adresse": "place.complement_adresse",
    "code_postal": "place.code_postal",
    "commune": "place.commune",
    "code_insee": "place.code_insee",
    "latitude": "place.latitude",
    "longitude": "place.longitude",
}
_CONTACT = {"telephone": "contact.telephone", "courriel": "contact.courriel"}

STRUCTURE: Mapping[str, str] = {
    **{n: n for n in ("nom", "date_maj", "siret", "description", "reseaux_porteurs")},
    **{n: n for n in ("lien_source", "accessibilite_lieu")},
    **_PLACE,
    **_CONTACT,
    "site_web": "contact.site_web",
}
SERVICE: Mapping[str, str] = {
    **{n: n for n in ("structure_id", "nom", "description", "date_maj", "type", "thematiques")},
    **{n: n for n in ("frais", "frais_precisions", "publics", "publics_precisions")},
    **{n: n for n in ("conditions_acces", "modes_accueil", "modes_mobilisation")},
    **{n: n for n in ("lien_mobilisation", "mobilisable_par", "mobilisation_precisions")},
    **{n: n for n in ("zone_eligibilite", "volume_horaire_hebdomadaire", "nombre_semaines")},
    "lien_source": "lien_source",
    **_CONTACT,
    "contact_nom_prenom": "contact.personne",
}
PERMANENCE: Mapping[str, str] = _PLACE

# Stands in ``schedule`` and ``horaires_accueil`` both.
HOURS = "horaires_accueil"


@dataclass(frozen=True, slots=True)
class Offer:
    """A service and the permanence that the standard's one address and hours are of."""

    service: Service
    permanence: Permanence


Subject = Structure | Offer


def values_of(subject: Subject) -> Values:
    """The subject as a record of the standard, and its hours as text where they are so."""
    match subject:
        case Structure():
            return {
                "source": subject.source,
                "id": subject.id,
                **_read(subject, STRUCTURE),
                **_hours_of(subject),
            }
        case Offer(service, permanence):
            return {
                "source": service.source,
                "id": service.id,
                **_read(service, SERVICE),
                **_read(permanence, PERMANENCE),
                **_hours_of(permanence),
            }


def with_values(subject: Subject, values: Mapping[str, Any]) -> Subject:
    """The subject with fields of the standard replaced. ``values`` are as JSON has them."""
    match subject:
        case Structure():
            structure: Structure = _with_hours(_written(subject, STRUCTURE, values), values)
            return structure
        case Offer(service, permanence):
            return Offer(
                _written(service, SERVICE, values),
                _with_hours(_written(permanence, PERMANENCE, values), values),
            )


def _hours_of(holder: Structure | Permanence) -> Values:
    """The value as it was imported while the schedule is still what that says."""
    raw = holder.horaires_accueil
    if raw is not None and read_hours(raw) == holder.schedule:
        return {HOURS: raw, HOURS_TEXT: None}
    return {HOURS: hours_value(holder.schedule), HOURS_TEXT: hours_text(holder.schedule)}


def _with_hours(holder: Any, values: Mapping[str, Any]) -> Any:
    if HOURS not in values and HOURS_TEXT not in values:
        return holder
    raw, text = values.get(HOURS), values.get(HOURS_TEXT)
    if text:
        return replace(holder, horaires_accueil=None, schedule=Schedule(text=text))
    schedule = UNKNOWN if raw is None else read_hours(raw)
    return replace(holder, horaires_accueil=raw, schedule=schedule)


def _read(entry: Any, paths: Mapping[str, str]) -> Values:
    found: Values = {}
    for name, path in paths.items():
        value = entry
        for step in path.split("."):
            value = getattr(value, step)
        found[name] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    match value:
        case tuple():
            return [_plain(item) for item in value]
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case _:
            return value


def _written(entry: Any, paths: Mapping[str, str], values: Mapping[str, Any]) -> Any:
    kind = type(entry)
    changes: dict[str, Any] = {}
    for name, value in values.items():
        path = paths.get(name)
        if path is None:
            continue
        outer, _, inner = path.partition(".")
        if inner:
            whole = changes.get(outer, getattr(entry, outer))
            changes[outer] = replace(whole, **{inner: value})
        else:
            changes[outer] = _FIELD_TYPES[kind][outer].validate_python(value)
    return replace(entry, **changes) if changes else entry


_FIELD_TYPES: dict[type, dict[str, TypeAdapter[Any]]] = {
    kind: {
        path: TypeAdapter(kind.__dataclass_fields__[path].type)
        for path in paths.values()
        if "." not in path
    }
    for kind, paths in ((Structure, STRUCTURE), (Service, SERVICE))
}
