from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.directory.entries import Place
from knowledge.events.event import Event, EventState, Occurrence, moved
from knowledge.events.ics import calendar_file, file_name
from tests.knowledge.events.rfc5545 import parse
from tests.valbrune import AT_ORMOY, TERRITORY, TUESDAY_10

PARIS = ZoneInfo("Europe/Paris")
CAFE = Event(
    "v0000cafe",
    "Café des parents, « éveil ; et jeux »",
    (Occurrence(date(2026, 12, 5), 600, 720),),
    text="Un moment pour souffler.\nOn parle\\on joue, on rit ; on chante.",
    place=AT_ORMOY,
    registration="sur inscription au 01 99 00 00 10",
    edited=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
)


def test_the_file_is_read_by_icalendar_and_by_a_strict_reader() -> None:
    data = calendar_file(CAFE, TERRITORY, TUESDAY_10)
    (entry,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert entry.decoded("dtstart") == datetime(2026, 12, 5, 10, 0, tzinfo=PARIS)
    assert entry.decoded("dtend") == datetime(2026, 12, 5, 12, 0, tzinfo=PARIS)
    (read,) = parse(data).all("VEVENT")
    assert read["SUMMARY"].text == CAFE.title
    assert read["DTSTART"].value == "20261205T100000"
    assert read["DTSTART"].parameters == {"TZID": "Europe/Paris"}
    assert read["LOCATION"].text == "2 rue du Pont, 98110 Saint-Ormoy"
    assert read["DESCRIPTION"].text == (
        "Un moment pour souffler.\nOn parle\\on joue, on rit ; on chante.\n"
        "sur inscription au 01 99 00 00 10"
    )
    assert read["UID"].value == "v0000cafe-1@guichet"
    assert read["DTSTAMP"].value == "20261124T090000Z"


def test_a_postponed_date_keeps_its_uid_and_counts_up() -> None:
    later = replace(
        moved(CAFE, 1, Occurrence(date(2026, 12, 12), 840, 960)),
        version=2,
        edited=datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
    )
    (read,) = parse(calendar_file(later, TERRITORY, TUESDAY_10)).all("VEVENT")
    assert read["UID"].value == "v0000cafe-1@guichet"
    assert read["SEQUENCE"].value == "1"
    assert read["DTSTART"].value == "20261212T140000"


def test_a_cancelled_event_says_so() -> None:
    cancelled = replace(CAFE, state=EventState.CANCELLED)
    (read,) = parse(calendar_file(cancelled, TERRITORY, TUESDAY_10)).all("VEVENT")
    assert read["STATUS"].value == "CANCELLED"


def test_an_event_of_a_whole_day_has_dates_without_times() -> None:
    fair = replace(CAFE, occurrences=(Occurrence(date(2027, 4, 9)),))
    (read,) = parse(calendar_file(fair, TERRITORY, TUESDAY_10)).all("VEVENT")
    assert read["DTSTART"].moment == date(2027, 4, 9)
    assert read["DTEND"].moment == date(2027, 4, 10)


def test_a_night_ends_the_day_after_and_an_unknown_end_is_left_out() -> None:
    night = replace(CAFE, occurrences=(Occurrence(date(2026, 12, 5), 1200, 1560),))
    (read,) = parse(calendar_file(night, TERRITORY, TUESDAY_10)).all("VEVENT")
    assert read["DTEND"].value == "20261206T020000"
    open_end = replace(CAFE, occurrences=(Occurrence(date(2026, 12, 5), 1200),))
    (read,) = parse(calendar_file(open_end, TERRITORY, TUESDAY_10)).all("VEVENT")
    assert not read.has("DTEND")


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2027, 3, 27), "2027-03-27T09:00:00+00:00"),
        (date(2027, 3, 28), "2027-03-28T08:00:00+00:00"),
        (date(2026, 10, 25), "2026-10-25T09:00:00+00:00"),
        (date(2026, 10, 24), "2026-10-24T08:00:00+00:00"),
    ],
)
def test_ten_o_clock_is_ten_o_clock_across_clock_changes(day: date, utc: str) -> None:
    event = replace(CAFE, occurrences=(Occurrence(day, 600, 660),))
    now = datetime(2026, 10, 1, tzinfo=UTC)
    (entry,) = icalendar.Calendar.from_ical(calendar_file(event, TERRITORY, now)).walk("VEVENT")
    assert entry.decoded("dtstart").astimezone(UTC).isoformat() == utc


def test_the_dates_to_come_are_in_the_file_and_the_others_are_not() -> None:
    both = replace(
        CAFE,
        occurrences=(
            Occurrence(date(2026, 11, 3), 600),
            Occurrence(date(2026, 12, 5), 600, 720, 2),
        ),
    )
    (read,) = parse(calendar_file(both, TERRITORY, TUESDAY_10)).all("VEVENT")
    assert read["UID"].value == "v0000cafe-2@guichet"


def test_the_file_is_named_after_the_event() -> None:
    assert file_name(CAFE) == "cafe-des-parents-eveil-et-jeux.ics"
    assert file_name(replace(CAFE, title="!!!")) == "v0000cafe.ics"


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=200), st.text(max_size=300))
def test_any_title_makes_a_file_that_both_readers_take(title: str, text: str) -> None:
    event = replace(CAFE, title=title, text=text or None, place=Place(nom=title))
    data = calendar_file(event, TERRITORY, TUESDAY_10)
    icalendar.Calendar.from_ical(data)
    parse(data)
