"""A structure and a service as data·inclusion v1 defines them, and what is wrong with one.

Held by a test against the standard's own JSON schemas. Fields that the standard does not
know are let through with a warning, and not kept.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from knowledge.directory import vocabulary as v
from knowledge.exchange.faults import Argument, Reason
from knowledge.exchange.formats import (
    Day,
    Description,
    Distinct,
    Email,
    Hours,
    InseeCode,
    Link,
    Name,
    Number,
    PostalCode,
    Siret,
    Text,
    Weeks,
    Zone,
)

# Values of the lists come as JSON text, which strict mode would not take for the enum's.
_lax = Field(strict=False)
_Reseau = Annotated[v.ReseauPorteur, _lax]
_Thematique = Annotated[v.Thematique, _lax]
_Frais = Annotated[v.Frais, _lax]
_Public = Annotated[v.Public, _lax]
_Accueil = Annotated[v.ModeAccueil, _lax]
_Mobilisation = Annotated[v.ModeMobilisation, _lax]
_Personne = Annotated[v.PersonneMobilisatrice, _lax]
_Type = Annotated[v.TypeService, _lax]


class _Record(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore")

    source: Text
    id: Text
    nom: Name
    date_maj: Day
    adresse: Text | None = None
    code_insee: InseeCode | None = None
    code_postal: PostalCode | None = None
    commune: Text | None = None
    complement_adresse: Text | None = None
    courriel: Email | None = None
    horaires_accueil: Text | None = None
    latitude: Number | None = None
    lien_source: Link | None = None
    longitude: Number | None = None
    telephone: Text | None = None


class StructureRecord(_Record):
    accessibilite_lieu: Link | None = None
    description: Description | None = None
    reseaux_porteurs: Annotated[list[_Reseau], Distinct] | None = None
    siret: Siret | None = None
    site_web: Link | None = None


class ServiceRecord(_Record):
    structure_id: Text
    description: Description
    conditions_acces: Text | None = None
    contact_nom_prenom: Text | None = None
    frais: _Frais | None = None
    frais_precisions: Text | None = None
    lien_mobilisation: Link | None = None
    mobilisable_par: Annotated[list[_Personne], Field(min_length=1), Distinct] | None = None
    mobilisation_precisions: Text | None = None
    modes_accueil: Annotated[list[_Accueil], Distinct] | None = None
    modes_mobilisation: Annotated[list[_Mobilisation], Field(min_length=1), Distinct] | None = None
    nombre_semaines: Weeks | None = None
    publics: Annotated[list[_Public], Field(min_length=1), Distinct] | None = None
    publics_precisions: Text | None = None
    thematiques: Annotated[list[_Thematique], Distinct] | None = None
    type: _Type | None = None
    volume_horaire_hebdomadaire: Hours | None = None
    zone_eligibilite: Annotated[list[Zone], Field(min_length=1)] | None = None


Values = dict[str, Any]
Wrong = tuple[str, object, Reason, Mapping[str, Argument]]


def checked(kind: type[StructureRecord] | type[ServiceRecord], row: Values) -> Values | list[Wrong]:
    """The row's values, one for each field of the standard, as JSON has them; or all that is
    wrong with it: field, value, reason, the reason's arguments.
    """
    try:
        return kind.model_validate(row).model_dump(mode="json")
    except ValidationError as error:
        return [_wrong(e, row) for e in error.errors(include_url=False)]


def odd(kind: type[StructureRecord] | type[ServiceRecord], row: Values) -> Iterator[Wrong]:
    """What a valid row says that is worth a warning."""
    for name in row:
        if name not in kind.model_fields and not name.startswith("_"):
            yield name, row[name], Reason.UNKNOWN_FIELD, {}
    for name, limit in (("latitude", 90), ("longitude", 180)):
        value = row.get(name)
        if value is not None and abs(value) > limit:
            yield name, value, Reason.COORDINATES, {"limit": limit}
    for name in ("lien_source", "lien_mobilisation", "site_web", "accessibilite_lieu"):
        value = row.get(name) if name in kind.model_fields else None
        if value is not None and not value.lower().startswith(("http://", "https://")):
            yield name, value, Reason.LINK_SCHEME, {}


_REASONS = {
    "missing": Reason.MISSING,
    "string_type": Reason.NOT_A_TEXT,
    "string_unicode": Reason.UNKEEPABLE,
    "string_too_short": Reason.TOO_SHORT,
    "string_too_long": Reason.TOO_LONG,
    "enum": Reason.NOT_IN_LIST,
    "list_type": Reason.NOT_A_LIST,
    "too_short": Reason.EMPTY_LIST,
    "float_type": Reason.NOT_A_NUMBER,
    "finite_number": Reason.NOT_A_NUMBER,
    "int_type": Reason.NOT_AN_INTEGER,
    "int_from_float": Reason.NOT_AN_INTEGER,
    "greater_than_equal": Reason.TOO_SMALL,
}

_LISTS: dict[str, list[str]] = {
    "reseaux_porteurs": [e.value for e in v.ReseauPorteur],
    "thematiques": [e.value for e in v.Thematique],
    "frais": [e.value for e in v.Frais],
    "publics": [e.value for e in v.Public],
    "modes_accueil": [e.value for e in v.ModeAccueil],
    "modes_mobilisation": [e.value for e in v.ModeMobilisation],
    "mobilisable_par": [e.value for e in v.PersonneMobilisatrice],
    "type": [e.value for e in v.TypeService],
}

_DIGITS = {"code_insee": 5, "code_postal": 5, "siret": 14}
_CLOSE = 75


def _wrong(error: ErrorDetails, row: Values) -> Wrong:
    name = str(error["loc"][0])
    context = error.get("ctx", {})
    value: object = error["input"]
    arguments: dict[str, Argument] = {}
    if error["type"] == "guichet":
        reason = Reason(context["reason"])
        value = context.get("item", value)
    else:
        reason = _REASONS.get(error["type"], Reason.SHAPE)
    match reason:
        case Reason.MISSING:
            value = ""
        case Reason.TOO_SHORT | Reason.TOO_LONG:
            limit = context["min_length" if reason is Reason.TOO_SHORT else "max_length"]
            arguments = {"limit": limit, "length": len(str(row.get(name)))}
        case Reason.TOO_SMALL:
            arguments = {"limit": int(context["ge"])}
        case Reason.SHAPE:
            arguments = {"length": _DIGITS.get(name, 0)}
        case Reason.NOT_IN_LIST:
            nearest = _nearest(name, value)
            arguments = {"nearest": nearest, "known": "yes" if nearest else "no"}
    return name, value, reason, arguments


def _nearest(field: str, value: object) -> str:
    """The value of the list that may have been meant; empty for none."""
    if not isinstance(value, str):
        return ""
    found = process.extractOne(value, _LISTS[field], scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return found[0] if found else ""
