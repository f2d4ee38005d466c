"""The themes residents browse by: data·inclusion's thematiques under everyday headings."""

from enum import StrEnum

from knowledge.directory.entries import Service
from knowledge.directory.vocabulary import Thematique


class Theme(StrEnum):
    """Short values: they travel in callback data."""

    FAMILY = "fam"
    RIGHTS = "dro"
    MONEY = "arg"
    HOUSING = "log"
    HEALTH = "san"
    WORK = "emp"
    MOBILITY = "mob"
    DIGITAL = "num"
    FOOD = "ali"
    LEISURE = "loi"
    LANGUAGE = "lan"
    OTHER = "aut"


_HEADS = {
    "famille": Theme.FAMILY,
    "difficultes-administratives-ou-juridiques": Theme.RIGHTS,
    "difficultes-financieres": Theme.MONEY,
    "logement-hebergement": Theme.HOUSING,
    "sante": Theme.HEALTH,
    "choisir-un-metier": Theme.WORK,
    "creer-une-entreprise": Theme.WORK,
    "preparer-sa-candidature": Theme.WORK,
    "se-former": Theme.WORK,
    "souvrir-a-linternational": Theme.WORK,
    "trouver-un-emploi": Theme.WORK,
    "mobilite": Theme.MOBILITY,
    "numerique": Theme.DIGITAL,
    "equipement-et-alimentation": Theme.FOOD,
    "remobilisation": Theme.LEISURE,
    "lecture-ecriture-calcul": Theme.LANGUAGE,
}


def theme_of(thematique: Thematique) -> Theme:
    return _HEADS[thematique.value.partition("--")[0]]


def themes_of(service: Service) -> frozenset[Theme]:
    """The headings a service stands under; OTHER where it names no thematique."""
    found = frozenset(theme_of(t) for t in service.thematiques or ())
    return found or frozenset({Theme.OTHER})
