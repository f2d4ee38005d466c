from datetime import date
from pathlib import Path

import pytest

from knowledge.directory.entries import AgeRange, CareForm, Childcare, State, Status
from knowledge.schedule.rules import (
    DatedException,
    ExceptionKind,
    Fortnight,
    Slot,
)
from knowledge.territories.faults import Fault, Reason, TerritoryError
from knowledge.territories.load import LoadedTerritory, load_territory
from knowledge.wording.messages import messages

TERRITORY = """
nom: Pays d'essai
source: essai
maj: 2026-11-01
fuseau: Europe/Paris
zone_scolaire: B
jours_feries: metropole
epci: 999600001
departement: 96
communes:
  - nom: Norville-Essai
    code_insee: 01000
    codes_postaux: [01000]
    coordonnees: 47.30, 2.90
    accueil:
      nom: Mairie
      telephone: 02 61 91 00 01
      horaires: le matin
ctg:
  - code: 1
    nom: Axe
    detail:
      - {code: 1.1, nom: Action}
"""
STRUCTURES = """
structures:
  - id: mairie
    nom: Mairie
    lieu: {adresse: 1 rue Haute, commune: Norville-Essai}
    telephone: 02 61 91 00 01
    horaires: Mo-Fr 09:00-12:00
"""
SERVICES = """
theme: Essai
services:
  - id: creche
    structure: mairie
    nom: Crèche
    description: Des places pour les petits.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "services").mkdir()
    _write(tmp_path, services=SERVICES)
    return tmp_path


def _write(
    folder: Path,
    *,
    territory: str = TERRITORY,
    structures: str = STRUCTURES,
    services: str = SERVICES,
) -> None:
    (folder / "territoire.yaml").write_text(territory, encoding="utf-8")
    (folder / "structures.yaml").write_text(structures, encoding="utf-8")
    (folder / "services" / "essai.yaml").write_text(services, encoding="utf-8")


def _load(folder: Path, more: str) -> LoadedTerritory:
    _write(folder, services=SERVICES + more)
    return load_territory(folder)


def _faults(folder: Path) -> tuple[Fault, ...]:
    with pytest.raises(TerritoryError) as error:
        load_territory(folder)
    return error.value.faults


def test_texts_stay_as_they_are_typed(folder: Path) -> None:
    loaded = _load(folder, "    tarif: 12:30\n    mots: [no, 01000, 1e3, null, 2026-01-01]\n")
    service = loaded.services[0]
    assert service.frais_precisions == "12:30"
    assert service.words == ("no", "01000", "1e3", "null", "2026-01-01")
    assert loaded.territory.communes[0].codes_postaux == ("01000",)


def test_a_service_without_permanences_has_one_that_falls_back_on_its_structure(
    folder: Path,
) -> None:
    loaded = load_territory(folder)
    (permanence,) = loaded.permanences
    assert permanence.key == "main"
    directory = loaded.directory()
    assert directory.place_of(permanence).adresse == "1 rue Haute"
    assert directory.place_of(permanence).code_insee == "01000"
    assert directory.timetable_of(permanence).schedule == loaded.structures[0].schedule


def test_a_service_at_a_distance_and_without_hours_is_held_nowhere(folder: Path) -> None:
    assert _load(folder, "    modes_accueil: [a-distance]\n").permanences == ()


def test_a_place_may_be_that_of_a_structure(folder: Path) -> None:
    (permanence,) = _load(folder, "    lieu: mairie\n").permanences
    assert permanence.place.adresse == "1 rue Haute"


def test_ages_are_in_months_as_people_count_them(folder: Path) -> None:
    assert _load(folder, "    age: {de: 10 mois, a: 3 ans}\n").services[0].age == AgeRange(10, 47)
    assert _load(folder, "    age: {a: 36 mois}\n").services[0].age == AgeRange(None, 36)


def test_zones_are_the_codes_of_the_standard(folder: Path) -> None:
    zones = "    ouvert_a: [Norville-Essai, intercommunalité, département, partout]\n"
    assert _load(folder, zones).services[0].zone_eligibilite == (
        "01000",
        "999600001",
        "96",
        "france",
    )


def test_a_fortnight_holds_for_the_hours_and_is_anchored_to_its_date(folder: Path) -> None:
    (permanence,) = _load(
        folder, "    horaires: We 14:00-16:00; PH off\n    quinzaine_depuis: 2026-11-18\n"
    ).permanences
    opening = [r for r in permanence.schedule.rules if r.slots]
    assert opening
    assert all(r.fortnight == Fortnight(date(2026, 11, 18)) for r in opening)


def test_exceptions_are_closed_moved_or_extra(folder: Path) -> None:
    (permanence,) = _load(
        folder,
        """
    exceptions:
      - ferme: {du: 2026-12-24, au: 2027-01-03, motif: congés}
      - ferme: {le: 2027-02-01}
      - ferme: {du: 2027-03-01}
      - deplace: {le: 2027-01-05, au: 2027-01-07, heures: "14:00-17:00"}
      - supplementaire: {le: 2027-01-09, heures: "09:00-10:00, 11:00-12:00"}
""",
    ).permanences
    assert permanence.exceptions == (
        DatedException(ExceptionKind.CLOSED, date(2026, 12, 24), date(2027, 1, 3), reason="congés"),
        DatedException(ExceptionKind.CLOSED, date(2027, 2, 1), date(2027, 2, 1)),
        DatedException(ExceptionKind.CLOSED, date(2027, 3, 1), None),
        DatedException(
            ExceptionKind.MOVED,
            date(2027, 1, 5),
            slots=(Slot(840, 1020),),
            moved_to=date(2027, 1, 7),
        ),
        DatedException(
            ExceptionKind.EXTRA,
            date(2027, 1, 9),
            date(2027, 1, 9),
            (Slot(540, 600), Slot(660, 720)),
        ),
    )


def test_statuses_appointments_and_childcare(folder: Path) -> None:
    loaded = _load(
        folder,
        """
    sur_rendez_vous: oui
    statut: {etat: suspendu, jusqu_au: 2027-02-28, motif: travaux}
    accueil_enfants: {formes: [collectif]}
""",
    )
    assert loaded.services[0].status == Status(State.SUSPENDED, date(2027, 2, 28), "travaux")
    assert loaded.services[0].childcare == Childcare(forms=(CareForm.COLLECTIVE,))
    assert loaded.permanences[0].schedule.appointment_only


def test_codes_do_not_depend_on_the_rest_of_the_file(folder: Path) -> None:
    alone = load_territory(folder).services[0].code
    more = "\n  - {id: autre, structure: mairie, nom: Autre, description: Autre chose.}\n"
    assert _load(folder, more).services[0].code == alone


@pytest.mark.parametrize(
    ("line", "field", "value", "reason"),
    [
        ("frai: payant", "frai", "payant", Reason.UNKNOWN_KEY),
        ("frais: cher", "frais", "cher", Reason.NOT_IN_LIST),
        ("tarif:", "tarif", "", Reason.EMPTY),
        ("maj: 2026-02-30", "maj", "2026-02-30", Reason.DATE),
        ("maj: 12/03/2026", "maj", "12/03/2026", Reason.DATE),
        ("mots: nounou", "mots", "nounou", Reason.NOT_A_LIST),
        ("mots: [{a: b}]", "mots.1", "dict", Reason.NOT_A_TEXT),
        ("age: 3 ans", "age", "3 ans", Reason.NOT_A_GROUP),
        ("age: {de: 3}", "age.de", "3", Reason.AGE),
        ("age: {de: 3 ans, a: 2 ans}", "age", "dict", Reason.ORDER),
        ("itinerant: yes", "itinerant", "yes", Reason.YES_OR_NO),
        ("telephone: 02 61 91", "telephone", "02 61 91", Reason.TELEPHONE),
        ("courriel: a b@example.org", "courriel", "a b@example.org", Reason.EMAIL),
        ("site: example.org", "site", "example.org", Reason.LINK),
        ("lieu: {commune: Norville-Essai, coordonnees: 47}", "lieu.coordonnees", "47",
         Reason.COORDINATES),
        ("lieu: {commune: Ailleurs}", "lieu.commune", "Ailleurs", Reason.NO_SUCH_COMMUNE),
        ("lieu: gare", "lieu", "gare", Reason.NO_SUCH_STRUCTURE),
        ("horaires: lundi matin", "horaires", "lundi matin", Reason.HOURS),
        ("quinzaine_depuis: 2026-11-18", "quinzaine_depuis", "2026-11-18", Reason.FORTNIGHT),
        ("ouvert_a: [Ailleurs]", "ouvert_a", "Ailleurs", Reason.NO_SUCH_ZONE),
        ("ctg: [9.9]", "ctg", "9.9", Reason.NO_SUCH_ACTION),
        ("publics: [tous-publics, seniors]", "", "dict", Reason.ALONE),
        ("exceptions: [{}]", "exceptions.1", "dict", Reason.ONE_KIND),
        ("exceptions: [{ferme: {au: 2027-01-01}}]", "exceptions.1.ferme", "dict",
         Reason.ONE_DATE),
        ("exceptions: [{supplementaire: {le: 2027-01-01, heures: 9h-12h}}]",
         "exceptions.1.supplementaire.heures", "9h-12h", Reason.PERIODS),
        ("inscription: {ouvre: 2027-02-01, ferme: 2027-01-01}", "inscription", "dict",
         Reason.ORDER),
        ("permanences: [{cle: a}, {cle: a}]", "permanences.2.cle", "a", Reason.SAME_ID),
        ("permanences: [{cle: a, horaires: tôt}]", "permanences.1.horaires", "tôt",
         Reason.HOURS),
        ("permanences: [{cle: a}]\n    horaires: Mo 09:00-10:00", "", "dict",
         Reason.HERE_OR_BELOW),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_with_its_place_and_reason(
    folder: Path, line: str, field: str, value: str, reason: Reason
) -> None:
    _write(folder, services=f"{SERVICES}    {line}\n")
    (fault,) = _faults(folder)
    assert (fault.file, fault.entry, fault.field, fault.value, fault.reason) == (
        "essai.yaml",
        "creche",
        field,
        value,
        reason,
    )


def test_a_fault_is_told_in_french(folder: Path) -> None:
    _write(folder, services=SERVICES + "    horaires: lundi matin\n")
    (fault,) = _faults(folder)
    assert fault.say(messages("fr")) == (
        "essai.yaml, fiche « creche », champ « horaires », valeur « lundi matin » : "
        "ces horaires n'ont pas pu être lus."
    )


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_its_sentence(reason: Reason) -> None:
    assert Fault("f.yaml", "e", "c", "v", reason, "d").say(messages("fr")).endswith(".")


def test_all_faults_of_all_files_are_told_at_once(folder: Path) -> None:
    _write(
        folder,
        territory=TERRITORY.replace("zone_scolaire: B", "zone_scolaire: D"),
        structures=STRUCTURES.replace("nom: Mairie", "nom: ''"),
        services=SERVICES.replace("nom: Crèche", ""),
    )
    assert [(f.file, f.entry, f.field, f.reason) for f in _faults(folder)] == [
        ("territoire.yaml", "", "zone_scolaire", Reason.NOT_IN_LIST),
        ("structures.yaml", "mairie", "nom", Reason.EMPTY),
        ("essai.yaml", "creche", "nom", Reason.MISSING),
    ]


def test_an_entry_without_id_is_told_by_its_name_or_rank(folder: Path) -> None:
    _write(folder, services=SERVICES + "  - {structure: mairie, nom: Autre}\n  - vide\n")
    assert {(f.entry, f.field) for f in _faults(folder)} == {
        ("Autre", "id"),
        ("Autre", "description"),
        ("n° 3", ""),
    }


def test_an_id_is_given_once(folder: Path) -> None:
    _write(folder, services=SERVICES + SERVICES.partition("services:")[2])
    (fault,) = _faults(folder)
    assert (fault.field, fault.value, fault.reason) == ("id", "creche", Reason.SAME_ID)


def test_a_key_written_twice_is_refused(folder: Path) -> None:
    _write(folder, services=SERVICES + "    nom: Autre\n")
    (fault,) = _faults(folder)
    assert (fault.field, fault.reason, fault.detail) == ("nom", Reason.SAME_KEY, "8")


@pytest.mark.parametrize(
    "text", ["theme: [", "\tservices: x", "a: b: c", "&a [*a", "? [a]: b", "\x00", "!!python/x y"]
)
def test_what_is_no_yaml_is_told_and_not_raised(folder: Path, text: str) -> None:
    _write(folder, services=text)
    assert {f.file for f in _faults(folder)} == {"essai.yaml"}


def test_bytes_that_are_no_text_are_told(folder: Path) -> None:
    (folder / "services" / "essai.yaml").write_bytes(b"theme: \xff\xfe\n")
    (fault,) = _faults(folder)
    assert fault.reason is Reason.SYNTAX


def test_an_empty_file_and_a_missing_file_are_told(folder: Path) -> None:
    (folder / "services" / "essai.yaml").write_text("", encoding="utf-8")
    (folder / "structures.yaml").unlink()
    assert [(f.file, f.reason) for f in _faults(folder)] == [
        ("structures.yaml", Reason.SYNTAX),
        ("essai.yaml", Reason.NOT_A_GROUP),
    ]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path / "ailleurs")
    assert fault.reason is Reason.NOT_A_FOLDER


def test_what_a_newcomer_is_shown_must_exist(folder: Path) -> None:
    _write(folder, territory=TERRITORY + "bienvenue: [creche, famille--garde-denfants]\n")
    assert load_territory(folder).territory.welcome == ("creche", "famille--garde-denfants")
    _write(folder, territory=TERRITORY + "bienvenue: [piscine]\n")
    (fault,) = _faults(folder)
    assert (fault.field, fault.value, fault.reason) == (
        "bienvenue",
        "piscine",
        Reason.NO_SUCH_WELCOME,
    )
