"""Every field of an entry that an agent may change, and the form its value is typed in.

Owns which fields there are, in the order in which they are shown. Reading a typed value is
``typed``; a field's label is the message ``field-<last part of its path>``.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from knowledge.directory.entries import CareForm, CareRhythm, Permanence, Service, Structure
from knowledge.directory.vocabulary import (
    Frais,
    ModeAccueil,
    ModeMobilisation,
    PersonneMobilisatrice,
    Public,
    ReseauPorteur,
    Thematique,
    TypeService,
)
from knowledge.store.shape import Entry


class Form(StrEnum):
    """How a value is given. ONE and SEVERAL are chosen among a closed list by buttons, or
    typed by their label; ZONE and CTG are several of the territory's own."""

    TEXT = "text"
    TEXTS = "texts"
    TELEPHONE = "telephone"
    EMAIL = "email"
    LINK = "link"
    POSTCODE = "postcode"
    SIRET = "siret"
    AGES = "ages"
    DAY = "day"
    NUMBER = "number"
    ONE = "one"
    SEVERAL = "several"
    COMMUNE = "commune"
    ZONE = "zone"
    CTG = "ctg"
    HOURS = "hours"
    STATUS = "status"
    YES_NO = "yes-no"
    EXCEPTIONS = "exceptions"


CHOSEN = frozenset({Form.ONE, Form.SEVERAL, Form.COMMUNE, Form.ZONE, Form.CTG, Form.YES_NO})
MANY = frozenset({Form.SEVERAL, Form.ZONE, Form.CTG})


@dataclass(frozen=True, slots=True)
class Field:
    """``key``: its short name in callbacks, unique within the kind of entry. ``labels``: the
    prefix of its values' messages. ``longest``: in characters. ``required``: never empty."""

    key: str
    path: str
    form: Form = Form.TEXT
    options: type[StrEnum] | None = None
    labels: str = ""
    longest: int = 500
    shortest: int = 1
    required: bool = False

    @property
    def name(self) -> str:
        """What its label's message is called after."""
        return self.path.rpartition(".")[2] if self.path not in _OWN_LABEL else self.path


_OWN_LABEL = frozenset({"place.nom"})

_NAME = Field("n", "nom", longest=150, shortest=3, required=True)
_STATUS = Field("st", "status", Form.STATUS)
_CONTACT = (
    Field("t", "contact.telephone", Form.TELEPHONE),
    Field("m", "contact.courriel", Form.EMAIL),
    Field("w", "contact.site_web", Form.LINK),
    Field("pe", "contact.personne"),
)
_PLACE = (
    Field("pn", "place.nom"),
    Field("pa", "place.adresse"),
    Field("pc", "place.complement_adresse"),
    Field("pp", "place.code_postal", Form.POSTCODE),
    Field("pv", "place.commune", Form.COMMUNE),
    Field("px", "place.accessibilite", longest=1000),
)

SERVICE_FIELDS = (
    _NAME,
    Field("d", "description", longest=10_000, shortest=5, required=True),
    *_CONTACT,
    Field("f", "frais", Form.ONE, Frais, "frais"),
    Field("fp", "frais_precisions"),
    Field("do", "documents", Form.TEXTS),
    Field("a", "age", Form.AGES),
    Field("pu", "publics", Form.SEVERAL, Public, "public"),
    Field("pt", "publics_precisions"),
    Field("th", "thematiques", Form.SEVERAL, Thematique, "thematique"),
    Field("ca", "conditions_acces", longest=1000),
    Field("z", "zone_eligibilite", Form.ZONE),
    Field("rh", "registration.how", longest=1000),
    Field("rl", "registration.link", Form.LINK),
    Field("ro", "registration.opens", Form.DAY),
    Field("rc", "registration.closes", Form.DAY),
    Field("cr", "childcare.rhythms", Form.SEVERAL, CareRhythm, "care"),
    Field("cf", "childcare.forms", Form.SEVERAL, CareForm, "care"),
    Field("wo", "words", Form.TEXTS),
    Field("ty", "type", Form.ONE, TypeService, "type"),
    Field("ma", "modes_accueil", Form.SEVERAL, ModeAccueil, "accueil"),
    Field("mm", "modes_mobilisation", Form.SEVERAL, ModeMobilisation, "mobilisation"),
    Field("mp", "mobilisable_par", Form.SEVERAL, PersonneMobilisatrice, "personne"),
    Field("mt", "mobilisation_precisions", longest=2000),
    Field("ml", "lien_mobilisation", Form.LINK),
    Field("vh", "volume_horaire_hebdomadaire", Form.NUMBER),
    Field("it", "itinerant", Form.YES_NO),
    Field("ct", "ctg", Form.CTG),
    _STATUS,
)
PERMANENCE_FIELDS = (
    Field("h", "schedule", Form.HOURS),
    Field("e", "exceptions", Form.EXCEPTIONS),
    *_PLACE,
    Field("n", "nom"),
    _STATUS,
)
STRUCTURE_FIELDS = (
    _NAME,
    Field("d", "description", longest=10_000, shortest=5),
    *_CONTACT,
    Field("h", "schedule", Form.HOURS),
    *_PLACE,
    Field("si", "siret", Form.SIRET),
    Field("re", "reseaux_porteurs", Form.SEVERAL, ReseauPorteur, "reseau"),
    _STATUS,
)


def fields_of(entry: Entry) -> tuple[Field, ...]:
    match entry:
        case Service():
            return SERVICE_FIELDS
        case Permanence():
            return PERMANENCE_FIELDS
        case Structure():
            return STRUCTURE_FIELDS


def field_of(entry: Entry, key: str) -> Field | None:
    return next((f for f in fields_of(entry) if f.key == key), None)


def value_of(entry: Entry, field: Field) -> Any:
    value: Any = entry
    for step in field.path.split("."):
        value = getattr(value, step)
    return value
