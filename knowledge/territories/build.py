"""From the forms of a territory's files to the entries of a directory.

Owns what ties entries to each other: structures, communes, zones, CTG actions, codes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import (
    NOWHERE,
    AgeRange,
    Childcare,
    Contact,
    Permanence,
    Place,
    Registration,
    Service,
    Structure,
)
from knowledge.directory.territory import Territory
from knowledge.directory.vocabulary import ModeAccueil, Thematique
from knowledge.territories.faults import Fault, Reason
from knowledge.territories.forms import (
    LieuForm,
    PermanenceForm,
    SeanceForm,
    ServiceForm,
    StructureForm,
)
from knowledge.territories.seances import Refuse, exception_of, schedule_of, status_of
from knowledge.territories.territory import commune_named, ctg_codes, zone_code

_T = TypeVar("_T")

MAIN = "main"


@dataclass(slots=True)
class Builder:
    """Builds entries one by one; what it refuses is kept in ``faults``."""

    territory: Territory
    source: str
    edited: date
    faults: list[Fault] = field(default_factory=list)
    structures: dict[str, Structure] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    permanences: list[Permanence] = field(default_factory=list)
    _codes: set[str] = field(default_factory=set)

    def add_structure(self, form: StructureForm, file: str) -> None:
        refuse = self.refusing(file, form.id)
        if form.id in self.structures:
            refuse("id", form.id, Reason.SAME_ID)
            return
        self.structures[form.id] = Structure(
            code=self.code_of(EntryKind.STRUCTURE, form.id),
            id=form.id,
            source=self.source,
            nom=form.nom,
            date_maj=form.maj or self.edited,
            siret=form.siret,
            description=form.description,
            reseaux_porteurs=_tuple(form.reseaux),
            place=self.place_of(form.lieu, refuse),
            contact=Contact(form.telephone, form.courriel, form.site, form.contact),
            schedule=schedule_of(form.horaires, None, False, refuse),
            horaires_accueil=form.horaires,
            accessibilite_lieu=form.accessibilite_lien,
            verified_on=form.verifie_le,
        )

    def add_service(self, form: ServiceForm, file: str) -> None:
        refuse = self.refusing(file, form.id)
        if form.id in self.services:
            refuse("id", form.id, Reason.SAME_ID)
            return
        structure = self.structures.get(form.structure)
        if structure is None:
            refuse("structure", form.structure, Reason.NO_SUCH_STRUCTURE)
            return
        actions = set(ctg_codes(self.territory.ctg))
        for action in form.ctg:
            if action not in actions:
                refuse("ctg", action, Reason.NO_SUCH_ACTION)
        service = Service(
            code=self.code_of(EntryKind.SERVICE, form.id),
            id=form.id,
            source=self.source,
            structure=structure.code,
            structure_id=structure.id,
            nom=form.nom,
            description=form.description,
            date_maj=form.maj or self.edited,
            type=form.type,
            thematiques=_tuple(form.thematiques),
            frais=form.frais,
            frais_precisions=form.tarif,
            publics=_tuple(form.publics),
            publics_precisions=form.publics_precisions,
            conditions_acces=form.conditions,
            contact=Contact(form.telephone, form.courriel, form.site, form.contact),
            modes_accueil=_tuple(form.modes_accueil),
            modes_mobilisation=_tuple(form.demarche),
            lien_mobilisation=form.lien,
            mobilisable_par=_tuple(form.mobilisable_par),
            mobilisation_precisions=form.demarche_precisions,
            zone_eligibilite=self._zones(form.ouvert_a, refuse),
            age=AgeRange(form.age.de, form.age.a) if form.age else AgeRange(),
            documents=tuple(form.documents),
            registration=_registration(form),
            childcare=_childcare(form),
            words=tuple(form.mots),
            ctg=tuple(form.ctg),
            itinerant=form.itinerant,
            status=status_of(form.statut),
            verified_on=form.verifie_le,
        )
        self.services[form.id] = service
        self.permanences.extend(self._permanences(form, service, refuse))

    def _permanences(
        self, form: ServiceForm, service: Service, refuse: Refuse
    ) -> Iterator[Permanence]:
        """Those of the file; else one, "main", unless the service is held nowhere."""
        if form.permanences:
            keys: set[str] = set()
            for rank, stop in enumerate(form.permanences, 1):
                if stop.cle in keys:
                    refuse(f"permanences.{rank}.cle", stop.cle, Reason.SAME_ID)
                    continue
                keys.add(stop.cle)
                yield self._permanence(
                    service, stop.cle, stop, _within(refuse, f"permanences.{rank}.")
                )
            return
        at_a_distance = form.modes_accueil == [ModeAccueil.A_DISTANCE]
        if form.lieu or form.horaires or form.sur_rendez_vous or not at_a_distance:
            yield self._permanence(service, MAIN, form, refuse)

    def _permanence(
        self, service: Service, key: str, form: SeanceForm, refuse: Refuse
    ) -> Permanence:
        permanence = Permanence(
            code=self.code_of(EntryKind.PERMANENCE, permanence_id(service.id, key)),
            service=service.code,
            key=key,
            place=self.place_of(form.lieu, refuse),
            schedule=schedule_of(
                form.horaires, form.quinzaine_depuis, form.sur_rendez_vous, refuse
            ),
            horaires_accueil=form.horaires,
            exceptions=tuple(map(exception_of, form.exceptions)),
        )
        if isinstance(form, PermanenceForm):
            return replace(
                permanence,
                nom=form.nom,
                status=status_of(form.statut),
                verified_on=form.verifie_le,
            )
        return permanence

    def place_of(self, form: LieuForm | str | None, refuse: Refuse) -> Place:
        """A place that is a structure's id is that structure's place."""
        if form is None:
            return NOWHERE
        if isinstance(form, str):
            structure = self.structures.get(form)
            if structure is None or not structure.place.known:
                refuse("lieu", form, Reason.NO_SUCH_STRUCTURE)
                return NOWHERE
            return structure.place
        commune = commune_named(self.territory, form.commune)
        if commune is None:
            refuse("lieu.commune", form.commune, Reason.NO_SUCH_COMMUNE)
            return NOWHERE
        latitude, longitude = form.coordonnees or (None, None)
        return Place(
            nom=form.nom,
            adresse=form.adresse,
            complement_adresse=form.complement,
            code_postal=form.code_postal or commune.codes_postaux[0],
            commune=commune.nom,
            code_insee=commune.code_insee,
            latitude=latitude,
            longitude=longitude,
            accessibilite=form.accessibilite,
        )

    def _zones(self, zones: list[str] | None, refuse: Refuse) -> tuple[str, ...] | None:
        if zones is None:
            return None
        found = []
        for zone in zones:
            code = zone_code(self.territory, zone)
            if code is None:
                refuse("ouvert_a", zone, Reason.NO_SUCH_ZONE)
            else:
                found.append(code)
        return tuple(found)

    def check_welcome(self, file: str) -> None:
        thematiques = {t.value for t in Thematique}
        for item in self.territory.welcome:
            if item not in self.services and item not in thematiques:
                self.refusing(file, "")("bienvenue", item, Reason.NO_SUCH_WELCOME)

    def refusing(self, file: str, entry: str) -> Refuse:
        def refuse(path: str, value: str, reason: Reason) -> None:
            self.faults.append(Fault(file, entry, path, value, reason))

        return refuse

    def code_of(self, kind: EntryKind, entry_id: str) -> str:
        code = public_code(kind, entry_id, self._codes)
        self._codes.add(code)
        return code


def _within(refuse: Refuse, prefix: str) -> Refuse:
    return lambda path, value, reason: refuse(prefix + path, value, reason)


def _tuple(values: list[_T] | None) -> tuple[_T, ...] | None:
    return None if values is None else tuple(values)


def _registration(form: ServiceForm) -> Registration:
    said = form.inscription
    if said is None:
        return Registration()
    return Registration(said.comment, said.lien, said.ouvre, said.ferme)


def _childcare(form: ServiceForm) -> Childcare:
    said = form.accueil_enfants
    if said is None:
        return Childcare()
    return Childcare(tuple(said.rythmes), tuple(said.formes))
