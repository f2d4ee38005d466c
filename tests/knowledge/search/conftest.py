"""A small thesaurus and a small directory, and caches that leave no trace."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from knowledge.directory.entries import AgeRange, Permanence, Place, Service, Status, Structure
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import (
    Commune,
    Counter,
    HolidayRegion,
    SchoolZone,
    Territory,
)
from knowledge.needs.load import load
from knowledge.needs.thesaurus import Thesaurus

FILE = """
theme: essai
besoins:
  - id: garde-occasionnelle
    nom: Faire garder un tout-petit quelques heures
    phrases:
      fr:
        - je voudrais laisser mon bébé deux heures pour aller chez le médecin
        - un endroit où poser la petite le jeudi matin
        - halte-garderie
      en: [somewhere to leave my baby for a couple of hours]
      uk: [де залишити дитину на дві години]
    services: [halte-garderie, accueil occasionnel]
    thematiques: [famille--garde-denfants]
    pas: [periscolaire]
    age: {de: 2, a: 36}
  - id: periscolaire
    nom: La garderie avant et après l'école
    phrases:
      fr:
        - qui garde mon fils après la classe jusqu'à 18 h
        - garderie du matin à l'école primaire
    services: [accueil périscolaire, garderie périscolaire]
    thematiques: [famille--garde-denfants]
  - id: carte-identite
    nom: Faire une carte d'identité ou un passeport
    phrases:
      fr:
        - ma carte d'identité est périmée
        - où faire refaire un passeport
    services: [carte d'identité et passeport, titres d'identité]
    renvoi: mairie
  - id: conciliateur
    nom: Régler un conflit à l'amiable
    phrases:
      fr:
        - mon voisin fait du bruit et ne veut rien entendre
        - un différend avec mon artisan
    services: [conciliateur de justice]
  - id: patinoire
    nom: Patiner
    phrases:
      fr:
        - où faire du patin à glace
        - y a-t-il une patinoire
    services: [patinoire]
    renvoi: mairie
"""

OUTSIDE = """
theme: ailleurs
sujets:
  - id: meteo
    phrases:
      fr: [quel temps fera-t-il demain, va-t-il pleuvoir ce week-end]
      en: [what is the weather like tomorrow]
"""


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GUICHET_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def thesaurus(tmp_path_factory: pytest.TempPathFactory) -> Thesaurus:
    folder = tmp_path_factory.mktemp("needs")
    (folder / "in").mkdir()
    (folder / "out").mkdir()
    (folder / "in" / "essai.yaml").write_text(FILE, encoding="utf-8")
    (folder / "out" / "ailleurs.yaml").write_text(OUTSIDE, encoding="utf-8")
    return load(folder / "in", folder / "out")


LORVELLE, FERLIN = "96001", "96002"


def commune(code: str, nom: str, latitude: float) -> Commune:
    counter = Counter("Mairie", "01 99 00 00 00", "lundi 9 h – 12 h")
    return Commune(code, nom, (code,), counter, latitude, 3.0)


TERRITORY = Territory(
    nom="Pays d'essai",
    timezone=ZoneInfo("Europe/Paris"),
    school_zone=SchoolZone.A,
    holiday_region=HolidayRegion.METROPOLE,
    communes=(commune(LORVELLE, "Lorvelle", 47.0), commune(FERLIN, "Saint-Ferlin", 47.1)),
    epci="200000001",
    departement="96",
)


ANY_AGE, ACTIVE = AgeRange(), Status()


def service(
    code: str,
    nom: str,
    description: str = "",
    zone: tuple[str, ...] | None = None,
    age: AgeRange = ANY_AGE,
    status: Status = ACTIVE,
    words: tuple[str, ...] = (),
) -> Service:
    return Service(
        code=code,
        id=code,
        source="essai",
        structure="mairie",
        structure_id="mairie",
        nom=nom,
        description=description,
        date_maj=date(2026, 1, 1),
        zone_eligibilite=zone,
        age=age,
        status=status,
        words=words,
    )


def directory(*services: Service, placed: dict[str, str] | None = None) -> Directory:
    """Services of one structure; ``placed``: the commune of a service's permanence."""
    mairie = Structure("mairie", "mairie", "essai", "Mairie", date(2026, 1, 1))
    permanences = tuple(
        Permanence(f"p-{code}", code, "", place=Place(code_insee=insee))
        for code, insee in (placed or {}).items()
    )
    return Directory.of(TERRITORY, (mairie,), services, permanences)
