"""Events of a territory's files, and those of the demo on whatever day it is begun."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.seeding import seed_demo
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Frais
from knowledge.events.agenda import Band, Filter, happenings, in_week, week_of
from knowledge.events.event import Occurrence
from knowledge.territories.events import DateForm
from knowledge.territories.load import DEMO, LoadedTerritory, load_territory
from tests.chats import FixedClock, running

SUNDAY = date(2026, 11, 22)
DAYS = [SUNDAY + timedelta(days=n) for n in range(400)]


@pytest.fixture(scope="module")
def demo() -> LoadedTerritory:
    return load_territory(DEMO)


def held(said: str, today: date = SUNDAY, hours: str | None = None) -> Occurrence:
    return DateForm.model_validate({"le": said, "heures": hours}).since(today)


def test_a_day_to_come_is_counted_from_the_day_of_reading_that_day_included() -> None:
    assert held("1er dimanche à venir").day == SUNDAY
    assert held("1er lundi à venir").day == date(2026, 11, 23)
    assert held("2e samedi à venir").day == date(2026, 12, 5)
    assert held("2e samedi à venir", date(2026, 11, 29)).day == date(2026, 12, 12)


def test_a_date_is_a_date_and_hours_are_one_period() -> None:
    found = held("2027-01-23", hours="10:30-11:15")
    assert found == Occurrence(date(2027, 1, 23), 630, 675)
    assert held("2027-01-23") == Occurrence(date(2027, 1, 23))


@pytest.mark.parametrize("said", ["samedi", "0e samedi à venir", "2027-02-30", "2e samdi à venir"])
def test_a_day_that_cannot_be_read_is_refused(said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        held(said)
    assert refused.value.errors()[0]["type"] == "coming-day"


def test_two_periods_of_one_date_are_refused() -> None:
    with pytest.raises(ValidationError):
        held("2027-01-23", hours="09:00-12:00, 14:00-17:00")


def test_an_event_has_all_that_its_file_says(demo: LoadedTerritory) -> None:
    found = next(e for e in demo.events(SUNDAY) if e.title == "Atelier cuisine parents-enfants")
    assert found.theme is Theme.FAMILY
    assert (found.age.min_months, found.age.max_months) == (60, 143)
    assert found.place.nom == "Centre social Les Tilleuls"
    assert found.place.code_insee == "96001"
    assert (found.frais, found.price) == (Frais.PAYANT, "2 € par famille")
    assert found.registration == "sur inscription au 02 61 91 14 00"
    assert found.occurrences == (Occurrence(date(2026, 12, 5), 600, 750),)


def test_the_demo_has_a_dozen_events_none_of_them_discreet(demo: LoadedTerritory) -> None:
    events = demo.events(SUNDAY)
    assert len(events) >= 12
    assert not any(e.discreet for e in events)
    assert len({e.place.code_insee for e in events}) >= 4


def test_whenever_it_is_begun_this_week_and_the_next_saturday_have_something(
    demo: LoadedTerritory,
) -> None:
    tz, for_six = demo.territory.timezone, Filter(band=Band.CHILD)
    empty = demo.directory()
    for begun in DAYS:
        now = datetime.combine(begun, time(21), tz)
        found = replace(empty, events={e.code: e for e in demo.events(begun)})
        assert in_week(found, week_of(now, found), now), begun
        saturday = begun + timedelta(days=(5 - begun.weekday()) % 7 or 7)
        start = datetime.combine(saturday, time(), tz)
        assert happenings(found, start, start + timedelta(days=1), now, for_six), begun


async def test_the_demo_is_asked_what_is_on_for_a_child_of_six(tmp_path: Path) -> None:
    clock = FixedClock()
    url = f"sqlite+aiosqlite:///{tmp_path / 'demo.sqlite3'}"
    await seed_demo(url, clock)
    async with running(url, clock) as chats:
        resident = chats.person()
        await resident.send("quoi de prévu samedi pour un enfant de 6 ans ?")
        assert "L'heure du conte" in resident.last.text
        assert "samedi 28 novembre de 10 h 30 à 11 h 15" in resident.last.text
        await resident.send("/agenda")
        assert "La fête du jeu" in resident.last.text
