"""Which events a question brings. It is Tuesday 24 November 2026, 10:00."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import pytest

from knowledge.directory.entries import AgeRange, Place
from knowledge.directory.snapshot import Directory
from knowledge.events.asking import Wanted, events_for
from knowledge.events.event import Event, EventState, Occurrence
from knowledge.question.age import read_age
from knowledge.question.public import read_publics
from knowledge.question.when import read_when
from knowledge.schedule.calendar import Calendar
from tests.valbrune import PARIS, TERRITORY, TUESDAY_10, directory

NOW = TUESDAY_10.astimezone(PARIS)
CALENDAR = Calendar(TERRITORY.school_zone, TERRITORY.holiday_region)
VALBRUNE = Place(nom="Médiathèque", commune="Valbrune", code_insee="98101")
ORMOY = Place(nom="Salle des fêtes", commune="Saint-Ormoy", code_insee="98102")


def event(code: str, title: str, day: date, **fields: object) -> Event:
    values: dict[str, object] = {"place": VALBRUNE, "occurrences": (Occurrence(day, 600, 720),)}
    return Event(code, title, **(values | fields))  # type: ignore[arg-type]


SATURDAY = date(2026, 11, 28)
CAFE = event("cafe", "Café des parents", SATURDAY, public="les parents")
CONTE = event("conte", "L’heure du conte", SATURDAY, age=AgeRange(36, 95))
LOTO = event("loto", "Loto des aînés", SATURDAY, public="les seniors", place=ORMOY)
TEENS = event(
    "ados", "Journée des adolescents", date(2027, 4, 9), age=AgeRange(132, 215), place=ORMOY
)
NOEL = event("noel", "Marché de Noël", date(2026, 12, 12), place=ORMOY)
OVER = event("over", "Fête du jeu", date(2026, 11, 21))
OFF = replace(event("off", "Fête annulée", SATURDAY), state=EventState.CANCELLED)
EVENTS = (CAFE, CONTE, LOTO, TEENS, NOEL, OVER, OFF)


def known(*events: Event) -> Directory:
    return replace(directory(), events={e.code: e for e in events})


def asked(text: str, now: datetime = NOW, events: Sequence[Event] = EVENTS) -> Wanted:
    when, age = read_when(text, now, CALENDAR), read_age(text, now)
    return events_for(
        text,
        known(*events),
        now,
        start=when.start if when else None,
        end=when.end if when else None,
        age_months=(age.min_months, age.max_months) if age and age.max_months else None,
        publics=tuple(p.value for p in read_publics(text)),
    )


def codes(wanted: Wanted) -> set[str]:
    return {h.event.code for h in wanted.events}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quoi de prévu samedi pour un enfant de 6 ans ?", {"cafe", "conte"}),
        ("quoi de prevu samedi", {"cafe", "conte", "loto"}),
        ("qu'est-ce qu'il y a à faire samedi avec un enfant de 4 ans", {"cafe", "conte"}),
        ("que faire ce week-end", {"cafe", "conte", "loto"}),
        ("quoi de prévu samedi pour les retraités", {"loto"}),
        ("quels événements en décembre", {"noel"}),
        ("ce mercredi quoi de prévu", set()),
        ("what's on saturday", {"cafe", "conte", "loto"}),
        ("c'est quand le café des parents ?", {"cafe"}),
        ("journée des ados", {"ados"}),
        ("la journée des adolescants c'est quel jour", {"ados"}),
        ("il y a un loto ?", {"loto"}),
        ("marché de noel", {"noel"}),
        ("quand est la fête du jeu", set()),
    ],
)
def test_a_question_brings_the_events_that_it_asks_for(text: str, expected: set[str]) -> None:
    assert codes(asked(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "où trouver une crèche",
        "je cherche une association de foot",
        "que faire si je suis expulsé",
        "mon mari sort de prison samedi",
        "les horaires de la mairie samedi",
        "quels papiers pour la cantine",
    ],
)
def test_a_question_about_services_brings_none(text: str) -> None:
    wanted = asked(text)
    assert codes(wanted) == set()
    assert not wanted.agenda


def test_what_began_is_shown_until_it_is_over() -> None:
    running = datetime(2026, 11, 28, 11, 30, tzinfo=PARIS)
    over = datetime(2026, 11, 28, 12, 0, tzinfo=PARIS)
    assert "cafe" in codes(asked("quoi de prévu aujourd'hui", running))
    assert codes(asked("c'est quand le café des parents", over)) == set()


def test_a_named_commune_leaves_the_others_out_and_a_declared_one_comes_first() -> None:
    named = events_for("quoi de prévu", known(*EVENTS), NOW, commune="98102")
    assert codes(named) == {"loto"}
    many = [event(f"e{i}", f"Atelier {i}", date(2026, 11, 26), place=VALBRUNE) for i in range(6)]
    near = events_for("quoi de prévu", known(*many, LOTO), NOW, near="98102")
    assert "loto" in codes(near)
    assert len(near.events) == 5


def test_nothing_on_is_an_answer_where_the_agenda_was_asked() -> None:
    assert asked("quoi de prévu mercredi") == Wanted((), agenda=True)
