from datetime import date, datetime

import pytest
from opening_hours import OpeningHours

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import Permanence, Place, State, Status
from knowledge.exchange.hours import read_hours
from knowledge.exchange.records import Kind
from knowledge.schedule.osm import read_osm
from knowledge.schedule.rules import DatedException, ExceptionKind, Schedule, Slot
from knowledge.store.entries import Stored
from tests.knowledge.exchange.directories import edited, exported, imported
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE, Row
from tests.knowledge.exchange.test_standard import VALIDATORS

E = public_code(EntryKind.STRUCTURE, "ccas")
S = public_code(EntryKind.SERVICE, "avocat")
P = public_code(EntryKind.PERMANENCE, permanence_id("avocat", "1"))

HOURS = SERVICE | {"horaires_accueil": "Th 09:00-12:00"}


def row_of(stored: dict[str, Stored]) -> Row:
    structures, services = exported(stored)
    for kind, rows in ((Kind.STRUCTURE, structures), (Kind.SERVICE, services)):
        for row in rows:
            VALIDATORS[kind].validate(row)
    return services[0]


def test_an_agents_hours_are_written_as_opening_hours() -> None:
    stored = edited(imported([STRUCTURE], [HOURS]), P, schedule=read_osm("Th[1,3] 09:00-12:00"))
    row = row_of(stored)
    assert row["horaires_accueil"] == "Th[1,3] 09:00-12:00"
    assert row["date_maj"] == "2026-11-23"
    assert row["mobilisation_precisions"] is None


def test_hours_that_are_text_are_text_and_the_structures_do_not_hold() -> None:
    stored = edited(
        imported([STRUCTURE], [HOURS]), P, schedule=Schedule(text='le jeudi, "en général"')
    )
    row = row_of(stored)
    assert row["mobilisation_precisions"] == 'Horaires : le jeudi, "en général"'
    # Neither open nor closed, for who evaluates it.
    assert row["horaires_accueil"] == '24/7 unknown "le jeudi, ”en général”"'
    evaluated = OpeningHours(row["horaires_accueil"])
    assert evaluated.is_unknown(datetime(2026, 11, 26, 10))  # noqa: DTZ001 - the library is naive
    assert read_hours(row["horaires_accueil"]).text == "le jeudi, ”en général”"


def test_appointments_alone_survive_another_import() -> None:
    by_appointment = Schedule(appointment_only=True)
    row = row_of(edited(imported([STRUCTURE], [HOURS]), P, schedule=by_appointment))
    assert read_hours(row["horaires_accueil"]) == by_appointment


def test_without_hours_of_the_structure_nothing_stands_for_text() -> None:
    bare = STRUCTURE | {"horaires_accueil": None}
    row = row_of(edited(imported([bare], [HOURS]), P, schedule=Schedule(text="le jeudi")))
    assert row["horaires_accueil"] is None


def test_a_structures_hours_in_words_stand_in_its_description() -> None:
    stored = edited(imported([STRUCTURE], [SERVICE]), E, schedule=Schedule(text="le matin"))
    (structure,), _ = exported(stored)
    assert (structure["horaires_accueil"], structure["description"]) == (
        None,
        "Horaires : le matin",
    )


@pytest.mark.parametrize(
    ("exception", "hours", "words"),
    [
        (
            DatedException(ExceptionKind.CLOSED, date(2026, 12, 24), date(2027, 1, 2)),
            "Th 09:00-12:00; 2026 Dec 24-2027 Jan 02 off",
            None,
        ),
        (
            DatedException(
                ExceptionKind.EXTRA, date(2026, 12, 4), date(2026, 12, 4), (Slot(840, 960),)
            ),
            "Th 09:00-12:00, 2026 Dec 04 14:00-16:00",
            None,
        ),
        (
            DatedException(ExceptionKind.MOVED, date(2026, 12, 3), moved_to=date(2026, 12, 4)),
            '24/7 unknown "Horaires : Th 09:00-12:00 La séance du 03/12/2026 est reportée au'
            ' 04/12/2026."',
            "Horaires : Th 09:00-12:00\nLa séance du 03/12/2026 est reportée au 04/12/2026.",
        ),
        (
            DatedException(ExceptionKind.CLOSED, date(2026, 12, 3)),
            "24/7 unknown \"Horaires : Th 09:00-12:00 Fermé à partir du 03/12/2026, jusqu'à"
            ' nouvel ordre."',
            "Horaires : Th 09:00-12:00\nFermé à partir du 03/12/2026, jusqu'à nouvel ordre.",
        ),
        (
            DatedException(ExceptionKind.CLOSED, date(2026, 11, 1), date(2026, 11, 22)),
            "Th 09:00-12:00",
            None,
        ),
    ],
)
def test_what_differs_on_dates_is_written_or_said(
    exception: DatedException, hours: str, words: str | None
) -> None:
    stored = edited(imported([STRUCTURE], [HOURS]), P, exceptions=(exception,))
    row = row_of(stored)
    assert (row["horaires_accueil"], row["mobilisation_precisions"]) == (hours, words)


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (None, "Suspendu jusqu'à nouvel ordre."),
        (date(2026, 12, 31), "Suspendu jusqu'au 31/12/2026 inclus."),
    ],
)
def test_a_suspended_service_is_closed_and_says_so(until: date | None, words: str) -> None:
    stored = imported([STRUCTURE], [HOURS])
    row = row_of(edited(stored, S, status=Status(State.SUSPENDED, until)))
    assert (row["horaires_accueil"], row["mobilisation_precisions"]) == ("off", words)


def test_a_suspension_that_is_over_says_nothing() -> None:
    stored = imported([STRUCTURE], [HOURS])
    row = row_of(edited(stored, S, status=Status(State.SUSPENDED, date(2026, 11, 22))))
    assert (row["horaires_accueil"], row["mobilisation_precisions"]) == ("Th 09:00-12:00", None)


def test_other_places_are_said_beside_the_first() -> None:
    stored = imported([STRUCTURE], [HOURS])
    place = Place(nom="Mairie annexe", commune="La Loge", code_postal="99200")
    stop = Permanence("p2", S, "2", place=place, schedule=read_osm("Tu 14:00-16:00"))
    row = row_of({**stored, "p2": Stored(stop, 1)})
    assert row["horaires_accueil"] == "Th 09:00-12:00"
    assert row["mobilisation_precisions"] == (
        "Autre lieu : Mairie annexe, 99200, La Loge (Tu 14:00-16:00)"
    )


def test_a_buildings_name_completes_the_address() -> None:
    stored = edited(imported([STRUCTURE], [SERVICE]), E, **{"place.nom": "Maison commune"})
    (structure,), _ = exported(stored)
    assert structure["complement_adresse"] == "Maison commune"


def test_what_ended_is_left_out() -> None:
    stored = imported([STRUCTURE], [SERVICE])
    ended = edited(stored, S, status=Status(State.ENDED))
    assert exported(ended)[1] == []
    assert exported(edited(ended, E, status=Status(State.ENDED))) == ([], [])


def test_rows_stand_in_the_order_of_source_and_id() -> None:
    rows = [STRUCTURE | {"id": i, "source": s} for s, i in (("z", "1"), ("a", "9"), ("a", "10"))]
    found, _ = exported(imported(rows, []))
    assert [(r["source"], r["id"]) for r in found] == [("a", "10"), ("a", "9"), ("z", "1")]
