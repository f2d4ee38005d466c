"""Valbrune: a territory of two communes and a few services, for tests that need literal answers.

Its clock stands at Tuesday 24 November 2026, 10:00 in Paris, unless a test says otherwise.
"""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import (
    AgeRange,
    Contact,
    Permanence,
    Place,
    Service,
    State,
    Status,
    Structure,
)
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import (
    Commune,
    Counter,
    HolidayRegion,
    SchoolZone,
    Territory,
)
from knowledge.directory.vocabulary import Frais, Public, Thematique
from knowledge.schedule.osm import read_osm
from knowledge.schedule.rules import UNKNOWN, Schedule

PARIS = ZoneInfo("Europe/Paris")
TUESDAY_10 = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
UPDATED = date(2026, 10, 1)

VALBRUNE = Commune(
    "98101",
    "Valbrune",
    ("98100",),
    Counter("Accueil du CCAS", "01 99 00 00 01", "du lundi au vendredi, de 9 h à 12 h"),
    47.0,
    3.0,
)
ORMOY = Commune(
    "98102",
    "Saint-Ormoy",
    ("98110",),
    Counter("Mairie de Saint-Ormoy", "01 99 00 00 02", "le mardi, de 14 h à 17 h"),
    47.1,
    3.1,
)
TERRITORY = Territory(
    nom="Pays de Valbrune",
    timezone=PARIS,
    school_zone=SchoolZone.A,
    holiday_region=HolidayRegion.METROPOLE,
    communes=(VALBRUNE, ORMOY),
    epci="200000001",
    departement="981",
)

STRUCTURE = Structure(
    code=public_code(EntryKind.STRUCTURE, "maison"),
    id="maison",
    source="test",
    nom="Maison des familles",
    date_maj=UPDATED,
    place=Place(
        adresse="1 place de la Mairie",
        code_postal="98100",
        commune="Valbrune",
        code_insee="98101",
        latitude=47.0,
        longitude=3.0,
    ),
    contact=Contact(telephone="01 99 00 00 10"),
)

AT_ORMOY = Place(
    adresse="2 rue du Pont",
    code_postal="98110",
    commune="Saint-Ormoy",
    code_insee="98102",
    latitude=47.1,
    longitude=3.1,
)


def service(
    key: str,
    nom: str,
    description: str,
    *,
    thematiques: tuple[Thematique, ...] = (Thematique.FAMILLE__GARDE_DENFANTS,),
    **fields: object,
) -> Service:
    """A service of the Maison des familles; ``key`` is its id."""
    return Service(
        code=public_code(EntryKind.SERVICE, key),
        id=key,
        source="test",
        structure=STRUCTURE.code,
        structure_id=STRUCTURE.id,
        nom=nom,
        description=description,
        date_maj=UPDATED,
        thematiques=thematiques,
        **fields,  # type: ignore[arg-type]
    )


def permanence(
    of: Service,
    hours: str = "",
    *,
    key: str = "main",
    place: Place | None = None,
    **fields: object,
) -> Permanence:
    schedule: Schedule = read_osm(hours) if hours else UNKNOWN
    return Permanence(
        code=public_code(EntryKind.PERMANENCE, permanence_id(of.id, key)),
        service=of.code,
        key=key,
        schedule=schedule,
        place=place or Place(),
        **fields,  # type: ignore[arg-type]
    )


CRECHE = service(
    "creche",
    "Crèche Les Lucioles",
    "Accueil régulier des enfants de moins de trois ans, du lundi au vendredi.",
    age=AgeRange(2, 36),
    frais=Frais.PAYANT,
    frais_precisions="selon le quotient familial",
    publics=(Public.FAMILLES,),
    documents=("livret de famille", "justificatif de domicile"),
    verified_on=date(2026, 11, 2),
)
AVOCAT = service(
    "avocat",
    "Permanence d'avocat",
    "Consultation juridique gratuite avec un avocat.",
    thematiques=(
        Thematique.DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__ACCOMPAGNEMENT_POUR_LACCES_AUX_DROITS,
    ),
    frais=Frais.GRATUIT,
)
BUS = service(
    "bus",
    "Bus numérique",
    "Aide aux démarches en ligne, dans un bus qui va de commune en commune.",
    thematiques=(Thematique.NUMERIQUE__ACCEDER_A_DES_SERVICES_EN_LIGNE,),
    itinerant=True,
)
EPICERIE = service(
    "epicerie",
    "Épicerie sociale",
    "Produits alimentaires à petit prix sur orientation d'un travailleur social.",
    thematiques=(Thematique.EQUIPEMENT_ET_ALIMENTATION__ALIMENTATION,),
    status=Status(State.SUSPENDED, date(2027, 1, 4), "travaux"),
)
BIZARRE = service(
    "bizarre",
    "<b>Atelier</b> & \u202eéchange",
    "<script>alert('x')</script> " + "très long " * 900,
    thematiques=(Thematique.REMOBILISATION__LIEN_SOCIAL,),
)

PERMANENCES = (
    permanence(CRECHE, "Mo-Fr 07:30-18:30; PH off"),
    permanence(AVOCAT, "Tu[1,3] 09:00-12:00; PH off"),
    permanence(BUS, "Tu 09:00-12:00", key="valbrune"),
    permanence(BUS, "We 14:00-17:00", key="ormoy", place=AT_ORMOY),
    permanence(EPICERIE, "Th 14:00-17:00"),
    permanence(BIZARRE),
)
SERVICES = (CRECHE, AVOCAT, BUS, EPICERIE, BIZARRE)


def directory(revision: int = 1) -> Directory:
    return Directory.of(TERRITORY, (STRUCTURE,), SERVICES, PERMANENCES, revision)
