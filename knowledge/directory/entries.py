"""The entries of a directory: who (structures), what (services), where and when (permanences).

Owns the values and the rules that hold within one entry. Field names are data·inclusion
v1's where the standard has the field; the others are Guichet's. How entries are kept is
``knowledge.store``; how they are read from files is ``knowledge.exchange``.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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
from knowledge.schedule.rules import UNKNOWN, DatedException, ExceptionKind, Schedule


class State(StrEnum):
    """ACTIVE; SUSPENDED (until a date or further notice); ENDED (kept, never shown)."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Status:
    """``until``: the last day of the suspension, None until further notice."""

    state: State = State.ACTIVE
    until: date | None = None
    reason: str = ""

    def state_on(self, day: date) -> State:
        """A suspension ends by itself on the day after its last day."""
        if self.state is State.SUSPENDED and self.until is not None and day > self.until:
            return State.ACTIVE
        return self.state

    @property
    def closure(self) -> DatedException | None:
        """The suspension as a closure: of all days until its last one."""
        if self.state is not State.SUSPENDED:
            return None
        return DatedException(ExceptionKind.CLOSED, date.min, self.until, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Place:
    """Where. ``nom`` is the building's ("Maison des associations"); coordinates in WGS 84."""

    nom: str | None = None
    adresse: str | None = None
    complement_adresse: str | None = None
    code_postal: str | None = None
    commune: str | None = None
    code_insee: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    accessibilite: str | None = None

    @property
    def known(self) -> bool:
        return any((self.adresse, self.commune, self.code_insee, self.nom))


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Contact:
    telephone: str | None = None
    courriel: str | None = None
    site_web: str | None = None
    personne: str | None = None


@dataclass(frozen=True, slots=True)
class AgeRange:
    """Ages served, in months, both included; None leaves a side open. 3 years is 36 to 47."""

    min_months: int | None = None
    max_months: int | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """How one registers: in words, by which link, and between which dates."""

    how: str | None = None
    link: str | None = None
    opens: date | None = None
    closes: date | None = None


class CareRhythm(StrEnum):
    REGULAR = "regulier"
    OCCASIONAL = "occasionnel"
    EMERGENCY = "urgence"


class CareForm(StrEnum):
    INDIVIDUAL = "individuel"
    COLLECTIVE = "collectif"


@dataclass(frozen=True, slots=True)
class Childcare:
    """What kind of childcare: its rhythms and forms."""

    rhythms: tuple[CareRhythm, ...] = ()
    forms: tuple[CareForm, ...] = ()


@dataclass(frozen=True, slots=True)
class Structure:
    """Who: a body that runs services. ``code`` is public and never changes; ``id`` is the
    producer's. ``contact`` and ``place`` serve the services that have none of their own.
    """

    code: str
    id: str
    source: str
    nom: str
    date_maj: date
    siret: str | None = None
    description: str | None = None
    reseaux_porteurs: tuple[ReseauPorteur, ...] | None = None
    place: Place = NOWHERE
    contact: Contact = Contact()
    schedule: Schedule = UNKNOWN
    horaires_accueil: str | None = None
    lien_source: str | None = None
    accessibilite_lieu: str | None = None
    status: Status = Status()
    edited_on: date | None = None
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Permanence:
    """A service at one place, at certain times. The stops of an itinerant service are its
    permanences. ``code`` survives imports. ``place`` or ``schedule`` not known: those of
    the service's structure hold (the standard's fallback).
    """

    code: str
    service: str
    key: str
    nom: str | None = None
    place: Place = NOWHERE
    schedule: Schedule = UNKNOWN
    horaires_accueil: str | None = None
    exceptions: tuple[DatedException, ...] = ()
    status: Status = Status()
    edited_on: date | None = None
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """What is offered. ``structure`` is the code of who offers it; ``words`` are residents'
    own; ``ctg`` the codes of the CTG actions it serves. A field that is None was not said.
    """

    code: str
    id: str
    source: str
    structure: str
    structure_id: str
    nom: str
    description: str
    date_maj: date
    type: TypeService | None = None
    thematiques: tuple[Thematique, ...] | None = None
    frais: Frais | None = None
    frais_precisions: str | None = None
    publics: tuple[Public, ...] | None = None
    publics_precisions: str | None = None
    conditions_acces: str | None = None
    contact: Contact = Contact()
    modes_accueil: tuple[ModeAccueil, ...] | None = None
    modes_mobilisation: tuple[ModeMobilisation, ...] | None = None
    lien_mobilisation: str | None = None
    mobilisable_par: tuple[PersonneMobilisatrice, ...] | None = None
    mobilisation_precisions: str | None = None
    zone_eligibilite: tuple[str, ...] | None = None
    volume_horaire_hebdomadaire: float | None = None
    nombre_semaines: int | None = None
    lien_source: str | None = None
    age: AgeRange = AgeRange()
    documents: tuple[str, ...] = ()
    registration: Registration = Registration()
    childcare: Childcare = Childcare()
    words: tuple[str, ...] = ()
    ctg: tuple[str, ...] = ()
    itinerant: bool = False
    status: Status = Status()
    edited_on: date | None = None
    verified_on: date | None = None
