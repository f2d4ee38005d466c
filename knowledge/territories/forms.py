"""The form of a territory's files: which keys they have, and what each value is.

Keys are French, for those who correct the files. What ties entries to each other (a
structure's id, a commune's name) is ``build``'s.
"""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, model_validator

from knowledge.directory.entries import CareForm, CareRhythm
from knowledge.directory.territory import HolidayRegion, SchoolZone
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
from knowledge.territories.faults import Reason
from knowledge.territories.fields import (
    AgeFrom,
    AgeTo,
    Coordinates,
    CtgCode,
    Day,
    Departement,
    Description,
    Email,
    Identifier,
    Insee,
    Link,
    Name,
    Periods,
    Postcode,
    Siren,
    Siret,
    Telephone,
    Text,
    Timezone,
    YesNo,
    one_of,
    refuse,
)


class Form(BaseModel):
    """Values are never converted but by ``fields``; a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class LieuForm(Form):
    nom: Text | None = None
    adresse: Text | None = None
    complement: Text | None = None
    code_postal: Postcode | None = None
    commune: Text
    coordonnees: Coordinates | None = None
    accessibilite: Text | None = None


class SaidPlace(StrEnum):
    """How a place is said; the tags that locations of errors carry."""

    HERE = "here"
    AT_A_STRUCTURE = "at-a-structure"


def _how_said(value: object) -> SaidPlace:
    return SaidPlace.AT_A_STRUCTURE if isinstance(value, str) else SaidPlace.HERE


Lieu = Annotated[
    Annotated[LieuForm, Tag(SaidPlace.HERE)] | Annotated[Identifier, Tag(SaidPlace.AT_A_STRUCTURE)],
    Discriminator(_how_said),
]


class Etat(StrEnum):
    SUSPENDU = "suspendu"
    TERMINE = "terminé"


class StatutForm(Form):
    """Suspended (until a last day, or further notice), or ended."""

    etat: Annotated[Etat, one_of(Etat)]
    jusqu_au: Day | None = None
    motif: Text | None = None


class FermeForm(Form):
    """``le``: that day; ``du`` … ``au``: both included; ``du`` alone: until further notice."""

    le: Day | None = None
    du: Day | None = None
    au: Day | None = None
    heures: Periods | None = None
    motif: Text | None = None

    @model_validator(mode="after")
    def _one_way_to_say_when(self) -> Self:
        if (self.le is None) == (self.du is None) or (self.le and self.au):
            refuse(Reason.ONE_DATE)
        if self.du and self.au and self.au < self.du:
            refuse(Reason.ORDER)
        return self


class SupplementaireForm(FermeForm):
    heures: Periods


class DeplaceForm(Form):
    """The session of ``le`` is held on ``au``, at its hours or at ``heures``."""

    le: Day
    au: Day
    heures: Periods | None = None
    motif: Text | None = None


class ExceptionForm(Form):
    """One kind of exception: ``ferme``, ``deplace`` or ``supplementaire``."""

    ferme: FermeForm | None = None
    deplace: DeplaceForm | None = None
    supplementaire: SupplementaireForm | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if sum(k is not None for k in (self.ferme, self.deplace, self.supplementaire)) != 1:
            refuse(Reason.ONE_KIND)
        return self


class SeanceForm(Form):
    """Where and when; ``lieu`` is a place, or the id of the structure that it is held at."""

    lieu: Lieu | None = None
    horaires: Text | None = None
    quinzaine_depuis: Day | None = None
    sur_rendez_vous: YesNo = False
    exceptions: list[ExceptionForm] = []


class PermanenceForm(SeanceForm):
    cle: Identifier
    nom: Name | None = None
    statut: StatutForm | None = None
    verifie_le: Day | None = None


class AgeForm(Form):
    de: AgeFrom | None = None
    a: AgeTo | None = None

    @model_validator(mode="after")
    def _youngest_first(self) -> Self:
        if self.de is not None and self.a is not None and self.a < self.de:
            refuse(Reason.ORDER)
        return self


class InscriptionForm(Form):
    comment: Text | None = None
    lien: Link | None = None
    ouvre: Day | None = None
    ferme: Day | None = None

    @model_validator(mode="after")
    def _opens_first(self) -> Self:
        if self.ouvre and self.ferme and self.ferme < self.ouvre:
            refuse(Reason.ORDER)
        return self


class AccueilEnfantsForm(Form):
    rythmes: list[Annotated[CareRhythm, one_of(CareRhythm)]] = []
    formes: list[Annotated[CareForm, one_of(CareForm)]] = []


class ServiceForm(SeanceForm):
    """A service. Held at one place: ``lieu``, ``horaires`` … stand on the service itself;
    at several: each in ``permanences``.
    """

    id: Identifier
    structure: Identifier
    nom: Name
    description: Description
    type: Annotated[TypeService, one_of(TypeService)] | None = None
    thematiques: list[Annotated[Thematique, one_of(Thematique)]] | None = None
    publics: list[Annotated[Public, one_of(Public)]] | None = None
    publics_precisions: Text | None = None
    conditions: Text | None = None
    age: AgeForm | None = None
    mots: list[Text] = []
    documents: list[Text] = []
    frais: Annotated[Frais, one_of(Frais)] | None = None
    tarif: Text | None = None
    telephone: Telephone | None = None
    courriel: Email | None = None
    site: Link | None = None
    contact: Text | None = None
    modes_accueil: list[Annotated[ModeAccueil, one_of(ModeAccueil)]] | None = None
    demarche: list[Annotated[ModeMobilisation, one_of(ModeMobilisation)]] | None = None
    demarche_precisions: Text | None = None
    lien: Link | None = None
    mobilisable_par: (
        list[Annotated[PersonneMobilisatrice, one_of(PersonneMobilisatrice)]] | None
    ) = None
    inscription: InscriptionForm | None = None
    accueil_enfants: AccueilEnfantsForm | None = None
    ouvert_a: list[Text] | None = None
    ctg: list[CtgCode] = []
    itinerant: YesNo = False
    permanences: list[PermanenceForm] = []
    statut: StatutForm | None = None
    maj: Day | None = None
    verifie_le: Day | None = None

    @model_validator(mode="after")
    def _here_or_below(self) -> Self:
        said_here = self.lieu or self.horaires or self.sur_rendez_vous or self.exceptions
        if self.permanences and (said_here or self.quinzaine_depuis):
            refuse(Reason.HERE_OR_BELOW)
        if self.publics and len(self.publics) > 1 and Public.TOUS_PUBLICS in self.publics:
            refuse(Reason.ALONE, Public.TOUS_PUBLICS.value)
        return self


class StructureForm(Form):
    id: Identifier
    nom: Name
    description: Description | None = None
    siret: Siret | None = None
    reseaux: list[Annotated[ReseauPorteur, one_of(ReseauPorteur)]] | None = None
    lieu: LieuForm | None = None
    telephone: Telephone | None = None
    courriel: Email | None = None
    site: Link | None = None
    contact: Text | None = None
    horaires: Text | None = None
    accessibilite_lien: Link | None = None
    maj: Day | None = None
    verifie_le: Day | None = None


class AccueilForm(Form):
    """The human counter of a commune."""

    nom: Name
    telephone: Telephone
    horaires: Text
    adresse: Text | None = None


class CommuneForm(Form):
    nom: Name
    code_insee: Insee
    codes_postaux: list[Postcode]
    coordonnees: Coordinates | None = None
    autres_noms: list[Text] = []
    accueil: AccueilForm


class CtgForm(Form):
    code: CtgCode
    nom: Name
    detail: list["CtgForm"] = []


class TerritoireForm(Form):
    nom: Name
    source: Identifier
    maj: Day
    fuseau: Timezone
    zone_scolaire: Annotated[SchoolZone, one_of(SchoolZone)]
    jours_feries: Annotated[HolidayRegion, one_of(HolidayRegion)]
    epci: Siren | None = None
    departement: Departement | None = None
    communes: Annotated[list[CommuneForm], Field(min_length=1)]
    bienvenue: list[Text] = []
    ctg: list[CtgForm] = []


class StructuresFile(Form):
    structures: list[StructureForm]


class ServicesFile(Form):
    theme: Name
    services: list[ServiceForm]
