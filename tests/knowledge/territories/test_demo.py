"""One test run over every file of the demo territory."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from knowledge.directory.entries import CareForm, CareRhythm, State
from knowledge.directory.territory import CtgNode
from knowledge.directory.vocabulary import Frais
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import UNKNOWN, ExceptionKind, Timetable
from knowledge.schedule.sessions import next_session, sessions
from knowledge.territories.load import DEMO, LoadedTerritory, load_territory
from knowledge.territories.territory import ctg_codes

FICTION = re.compile(r"0(?:1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d\d \d\d")
NUMBER = re.compile(r"\b0[1-9](?: ?\d\d){4}\b")
HOST = re.compile(r"(?:https?://|@)([a-z0-9.-]+)")
FILES = sorted(DEMO.rglob("*.yaml"))


@pytest.fixture(scope="module")
def demo() -> LoadedTerritory:
    return load_territory(DEMO)


def test_the_territory_is_as_large_as_promised(demo: LoadedTerritory) -> None:
    assert len(demo.territory.communes) >= 9
    assert len(demo.structures) >= 45
    assert len(demo.services) >= 160


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_telephone_numbers_are_fictional(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert [n for n in NUMBER.findall(text) if not FICTION.fullmatch(n)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_addresses_on_the_internet_are_at_example_org(file: Path) -> None:
    hosts = HOST.findall(file.read_text(encoding="utf-8"))
    assert [h for h in hosts if h != "example.org" and not h.endswith(".example.org")] == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_files_are_written_in_typed_characters(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "\t" not in text
    assert "\r" not in text
    assert text.endswith("\n")


def test_codes_are_unique_and_fit_a_button(demo: LoadedTerritory) -> None:
    codes = [
        *(s.code for s in demo.structures),
        *(s.code for s in demo.services),
        *(p.code for p in demo.permanences),
    ]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z0-9]{1,10}", c) for c in codes)


def test_names_of_services_are_unique(demo: LoadedTerritory) -> None:
    names = Counter(s.nom for s in demo.services)
    assert [n for n, count in names.items() if count > 1] == []


def test_every_structure_has_a_service(demo: LoadedTerritory) -> None:
    used = {s.structure for s in demo.services}
    held = {p.place.commune for p in demo.permanences}
    idle = [s for s in demo.structures if s.code not in used and s.place.commune not in held]
    # Mairies of villages without a service of their own stand for their counter.
    assert [s.id for s in idle if not s.id.startswith("mairie-")] == []


def test_every_service_is_reachable(demo: LoadedTerritory) -> None:
    directory = demo.directory()
    mute = [s.id for s in demo.services if not directory.contact_of(s).telephone]
    assert mute == []


def test_every_permanence_has_a_place_unless_its_address_is_kept_secret(
    demo: LoadedTerritory,
) -> None:
    directory = demo.directory()
    nowhere = {
        directory.services[p.service].id
        for p in demo.permanences
        if not directory.place_of(p).known
    }
    assert nowhere == {"accueil-jour-violences", "hebergement-urgence-violences"}


def test_places_are_within_twenty_kilometres(demo: LoadedTerritory) -> None:
    places = [s.place for s in demo.structures] + [p.place for p in demo.permanences]
    located = [p for p in places if p.latitude is not None and p.longitude is not None]
    assert len(located) > 100
    assert all(
        47.18 < (p.latitude or 0) < 47.45 and 2.75 < (p.longitude or 0) < 3.15 for p in located
    )


def test_every_hour_is_read_as_rules(demo: LoadedTerritory) -> None:
    unread = [
        (p.key, p.horaires_accueil)
        for p in demo.permanences
        if p.horaires_accueil and not p.schedule.rules
    ]
    unread += [
        (s.id, s.horaires_accueil)
        for s in demo.structures
        if s.horaires_accueil and not s.schedule.rules
    ]
    assert unread == []


def test_every_permanence_with_hours_has_a_session_within_a_year(demo: LoadedTerritory) -> None:
    calendar = Calendar(demo.territory.school_zone, demo.territory.holiday_region)
    tz = demo.territory.timezone
    directory, now = demo.directory(), datetime(2026, 11, 22, 12, tzinfo=tz)
    timetables = {p.code: directory.timetable_of(p) for p in demo.permanences}
    never = [
        p.key
        for p in demo.permanences
        if timetables[p.code].schedule.rules
        and next_session(timetables[p.code], calendar, tz, now, horizon_days=366) is None
    ]
    assert never == []


def test_an_exception_of_one_day_falls_on_a_session(demo: LoadedTerritory) -> None:
    calendar = Calendar(demo.territory.school_zone, demo.territory.holiday_region)
    tz = demo.territory.timezone
    astray = []
    for permanence in demo.permanences:
        for exception in permanence.exceptions:
            one_day = exception.start == (exception.end or exception.start)
            if exception.kind is ExceptionKind.EXTRA or not one_day:
                continue
            start = datetime.combine(exception.start, time(), tz)
            usual = Timetable(permanence.schedule)
            if not sessions(usual, calendar, tz, start, start + timedelta(days=1)):
                astray.append((permanence.key, exception.start))
    assert astray == []


def test_every_mairie_and_counter_has_hours(demo: LoadedTerritory) -> None:
    assert all(c.counter.horaires and c.counter.telephone for c in demo.territory.communes)
    mairies = [s for s in demo.structures if s.id.startswith("mairie-")]
    assert len(mairies) == len(demo.territory.communes)
    assert all(m.schedule != UNKNOWN for m in mairies)


def test_every_theme_has_its_file() -> None:
    assert {f.stem for f in (DEMO / "services").glob("*.yaml")} == {
        "acces-aux-droits",
        "culture-sport-loisirs",
        "demarches",
        "emploi",
        "enfance",
        "environnement",
        "handicap",
        "jeunesse",
        "logement",
        "mobilites",
        "numerique",
        "parentalite",
        "petite-enfance",
        "sante",
        "seniors-aidants",
        "solidarite",
        "vie-sociale",
        "violences",
    }


def test_every_kind_of_case_stands_in_the_data(demo: LoadedTerritory) -> None:
    services, permanences = demo.services, demo.permanences
    stops = Counter(p.service for p in permanences)
    assert sum(s.itinerant and stops[s.code] > 1 for s in services) >= 8
    assert sum(s.status.state is State.SUSPENDED for s in services) >= 5
    assert any(s.status.state is State.SUSPENDED and s.status.until is None for s in services)
    assert sum(p.schedule.appointment_only for p in permanences) >= 40
    assert {e.kind for p in permanences for e in p.exceptions} == set(ExceptionKind)
    assert {r for s in services for r in s.childcare.rhythms} == set(CareRhythm)
    assert {f for s in services for f in s.childcare.forms} == set(CareForm)
    assert {s.frais for s in services} >= set(Frais)
    rules = [rule for p in permanences for rule in p.schedule.rules]
    assert any(r.fortnight for r in rules)
    assert any(r.nths for r in rules)
    assert any(r.nths == {-1} for r in rules)


def test_eligibility_goes_from_a_commune_to_everywhere(demo: LoadedTerritory) -> None:
    zones = {z for s in demo.services for z in s.zone_eligibilite or ()}
    assert {"96001", "999600019", "96", "france"} <= zones


def test_many_services_have_residents_words_documents_and_a_price(
    demo: LoadedTerritory,
) -> None:
    assert sum(bool(s.words) for s in demo.services) >= 120
    assert sum(bool(s.documents) for s in demo.services) >= 50
    assert all(s.frais for s in demo.services)
    assert all(s.frais_precisions for s in demo.services if s.frais is Frais.PAYANT)


def test_the_ctg_tree_is_dotted_and_every_action_has_a_service(demo: LoadedTerritory) -> None:
    codes = list(ctg_codes(demo.territory.ctg))
    assert len(set(codes)) == len(codes)
    assert all(
        child.code.rpartition(".")[0] == node.code
        for node in _nodes(demo.territory.ctg)
        for child in node.children
    )
    assert len(demo.territory.ctg) >= 5
    actions = {n.code for n in _nodes(demo.territory.ctg) if not n.children}
    assert actions == {code for s in demo.services for code in s.ctg}


def _nodes(nodes: tuple[CtgNode, ...]) -> Iterator[CtgNode]:
    for node in nodes:
        yield node
        yield from _nodes(node.children)
