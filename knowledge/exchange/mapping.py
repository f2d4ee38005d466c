"""Which column of a sheet says what: guessed from its heading and cells, confirmed by a person,
remembered for the next sheet with the same headings.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from rapidfuzz.distance import DamerauLevenshtein

from knowledge.exchange.sheets import Sheet
from knowledge.french.text import allowed_typos, fold


class Target(StrEnum):
    """What a column may say. The label is the message ``target-<value>``."""

    CODE = "code"
    STRUCTURE = "structure"
    NAME = "nom"
    DESCRIPTION = "description"
    HOURS = "horaires"
    MONDAY = "lundi"
    TUESDAY = "mardi"
    WEDNESDAY = "mercredi"
    THURSDAY = "jeudi"
    FRIDAY = "vendredi"
    SATURDAY = "samedi"
    SUNDAY = "dimanche"
    PLACE = "lieu"
    ADDRESS = "adresse"
    COMPLEMENT = "complement"
    POSTCODE = "code-postal"
    COMMUNE = "commune"
    INSEE = "code-insee"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    ACCESS = "accessibilite"
    TELEPHONE = "telephone"
    EMAIL = "courriel"
    SITE = "site"
    PERSON = "personne"
    PRICE = "prix"
    PUBLIC = "public"
    AGES = "ages"
    DOCUMENTS = "papiers"
    CONDITIONS = "conditions"
    REGISTRATION = "inscription"
    WORDS = "mots"
    THEME = "themes"
    VERIFIED = "verifie"


WEEKDAYS = (
    Target.MONDAY,
    Target.TUESDAY,
    Target.WEDNESDAY,
    Target.THURSDAY,
    Target.FRIDAY,
    Target.SATURDAY,
    Target.SUNDAY,
)

# Headings as communes write them, folded; the first of a line is our own export's.
_HEADINGS: dict[Target, tuple[str, ...]] = {
    Target.CODE: ("code", "code fiche", "code guichet", "identifiant guichet"),
    Target.STRUCTURE: (
        *("structure", "organisme", "association", "etablissement", "gestionnaire", "porteur"),
        *("nom de la structure", "nom structure", "partenaire", "operateur", "institution"),
        *("nom de l'organisme", "nom de l'association", "raison sociale", "organisateur"),
    ),
    Target.NAME: (
        *("service", "nom", "nom du service", "intitule", "libelle", "titre", "action"),
        *("permanence", "nom de la permanence", "activite", "dispositif", "intitule du service"),
        *("intitule de l'action", "nom de l'activite", "designation", "objet", "offre"),
    ),
    Target.DESCRIPTION: (
        *("presentation", "description", "descriptif", "detail", "details", "contenu"),
        *("missions", "mission", "resume", "commentaire", "commentaires", "objectif", "objectifs"),
    ),
    Target.HOURS: (
        *("horaires", "horaire", "jours et horaires", "jours et heures", "heures", "ouverture"),
        *("horaires d'ouverture", "jours/horaires", "permanences", "quand", "creneaux", "creneau"),
        *("jours d'ouverture", "jour et heure", "jours horaires", "date et horaires"),
        *("heures d'ouverture", "horaires de permanence", "horaires d'accueil"),
    ),
    **{day: (day.value, f"horaires {day.value}", day.value[:3]) for day in WEEKDAYS},
    Target.PLACE: ("nom du lieu", "lieu", "batiment", "site d'accueil", "salle", "lieu d'accueil"),
    Target.ADDRESS: (
        *("adresse", "rue", "adresse postale", "voie", "adresse 1", "numero et rue", "ou"),
        *("adresse du lieu", "adresse complete", "localisation", "lieu de permanence"),
    ),
    Target.COMPLEMENT: ("complement d'adresse", "complement", "complement adresse", "adresse 2"),
    Target.POSTCODE: ("code postal", "cp", "code_postal", "codepostal", "c.p."),
    Target.COMMUNE: ("commune", "ville", "localite", "nom de la commune"),
    Target.INSEE: ("code insee", "insee", "code_insee", "code commune", "insee_com"),
    Target.LATITUDE: ("latitude", "lat"),
    Target.LONGITUDE: ("longitude", "lon", "lng", "long"),
    Target.ACCESS: ("accessibilite", "acces pmr", "pmr", "accessible pmr", "accessibilite pmr"),
    Target.TELEPHONE: (
        *("telephone", "tel", "tel.", "n° tel", "n° de telephone", "numero", "numero de telephone"),
        *("telephone fixe", "portable", "tel fixe", "contact telephonique", "contact tel", "phone"),
    ),
    Target.EMAIL: (
        *("courriel", "mail", "email", "e-mail", "adresse mail", "adresse electronique", "mel"),
        *("adresse e-mail", "contact mail", "adresse email"),
    ),
    Target.SITE: (
        *("site", "site internet", "site web", "web", "url", "lien", "internet", "page web"),
        "adresse du site",
    ),
    Target.PERSON: (
        *("personne a contacter", "contact", "referent", "referente", "interlocuteur"),
        *("responsable", "nom du contact", "nom du referent", "personne contact", "intervenant"),
    ),
    Target.PRICE: ("prix", "tarif", "tarifs", "cout", "gratuit", "participation", "frais"),
    Target.PUBLIC: (
        "publics",
        "public",
        "public vise",
        "pour qui",
        "beneficiaires",
        "public cible",
    ),
    Target.AGES: ("ages", "age", "tranche d'age", "tranches d'age", "age du public"),
    Target.DOCUMENTS: (
        *("papiers a apporter", "documents", "pieces a fournir", "papiers", "justificatifs"),
        *("documents a apporter", "pieces justificatives", "a apporter"),
    ),
    Target.CONDITIONS: ("conditions", "conditions d'acces", "modalites", "modalites d'acces"),
    Target.REGISTRATION: (
        *("comment s'inscrire", "inscription", "inscriptions", "modalites d'inscription"),
        *("rendez-vous", "rdv", "prise de rdv", "prise de rendez-vous"),
    ),
    Target.WORDS: ("mots des habitants", "mots-cles", "mots cles", "tags", "motscles"),
    Target.THEME: ("themes", "thematique", "thematiques", "theme", "categorie", "domaine"),
    Target.VERIFIED: (
        *("verifie le", "date de verification", "mise a jour", "date de mise a jour", "maj"),
        *("derniere mise a jour", "date maj", "mis a jour le", "verification"),
    ),
}
_EXACT = {heading: target for target, all_ in _HEADINGS.items() for heading in all_}

_PHONE = re.compile(r"(?:\+33|0)?\s*[1-9](?:[ .-]?\d{2}){4}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_POSTCODE = re.compile(r"\d{5}")
_BY_CELLS = (
    (Target.EMAIL, _MAIL),
    (Target.TELEPHONE, _PHONE),
    (Target.SITE, _LINK),
)
_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class Mapping:
    """``targets``: what each column says, in order; None: nothing that is kept."""

    targets: tuple[Target | None, ...]

    def with_(self, column: int, target: Target | None) -> "Mapping":
        """One column says something else; what it says now no other does."""
        changed = [None if t is target else t for t in self.targets]
        changed[column] = target
        return replace(self, targets=tuple(changed))

    @property
    def usable(self) -> bool:
        """An entry is known by its name, or by its code."""
        return Target.NAME in self.targets or Target.CODE in self.targets


def signature(columns: Sequence[str]) -> str:
    """The same for the same headings in the same order, however they are capitalised."""
    return sha256("\x1f".join(fold(c) for c in columns).encode()).hexdigest()


def guess(sheet: Sheet) -> Mapping:
    """Each target once: exact headings first, then headings that hold one, then the cells."""
    found: list[Target | None] = [None] * len(sheet.columns)
    for matches in (_exact, _held, _near):
        for i, column in enumerate(sheet.columns):
            target = None if found[i] else matches(_plain(column))
            if target is not None and target not in found:
                found[i] = target
    for i in range(len(sheet.columns)):
        target = None if found[i] else _of_cells([row[i] for row in sheet.rows[:_LOOKED_AT]])
        if target is not None and target not in found:
            found[i] = target
    if Target.NAME not in found and Target.STRUCTURE in found:
        # A list of structures: each is its own service.
        found[found.index(Target.STRUCTURE)] = Target.NAME
    return Mapping(tuple(found))


def _plain(column: str) -> str:
    return " ".join(re.sub(r"[_*:()]+", " ", fold(column)).split())


def _exact(heading: str) -> Target | None:
    return _EXACT.get(heading)


def _held(heading: str) -> Target | None:
    """The longest known heading that stands in this one as whole words."""
    words = f" {re.sub(r'[^a-z0-9]+', ' ', heading)} "
    known = (k for k in _EXACT if len(k) > 2 and f" {re.sub(r'[^a-z0-9]+', ' ', k)} " in words)
    best = max(known, key=len, default=None)
    return _EXACT[best] if best else None


def _near(heading: str) -> Target | None:
    limit = allowed_typos(len(heading))
    if not limit:
        return None
    near = (
        (distance, known)
        for known in _EXACT
        if (distance := DamerauLevenshtein.distance(heading, known, score_cutoff=limit)) <= limit
    )
    best = min(near, default=None)
    return _EXACT[best[1]] if best else None


def _of_cells(cells: Sequence[str]) -> Target | None:
    """What most of the filled cells look like."""
    filled = [c for c in cells if c]
    if len(filled) < 2:
        return None
    for target, form in _BY_CELLS:
        if sum(form.search(c) is not None for c in filled) > 0.6 * len(filled):
            return target
    return Target.POSTCODE if all(_POSTCODE.fullmatch(c) for c in filled) else None
