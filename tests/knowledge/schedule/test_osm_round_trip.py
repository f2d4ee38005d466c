from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from opening_hours import OpeningHours

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.days import openings_by_rules
from knowledge.schedule.osm import read_osm, write_osm
from knowledge.schedule.rules import Holidays, Rule, Schedule, Timetable
from knowledge.schedule.sessions import sessions
from tests.knowledge.schedule.strategies import days, rules, schedules

ZONE_B = Calendar(SchoolZone.B, HolidayRegion.METROPOLE)

# Every condition of the year meets these days: two years, a step that no week divides.
SAMPLE = [date(2026, 1, 1) + timedelta(days=5 * i) for i in range(150)]
SAMPLE += [date(2026, 5, 1), date(2026, 12, 25), date(2026, 12, 26), date(2027, 3, 29)]


def opened(schedule: Schedule, day: date) -> set[tuple[int, bool]]:
    return {
        (minute, o.by_appointment)
        for o in openings_by_rules(schedule, day, ZONE_B)
        for minute in range(o.start, o.end, 15)
    }


@given(schedules(osm=True))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_what_is_written_reads_as_the_same_hours(schedule: Schedule) -> None:
    written = write_osm(schedule)
    if written.osm is None:
        assert written.text
        return
    again = read_osm(written.osm)
    assert again.known
    assert not again.osm
    for day in SAMPLE:
        assert opened(again, day) == opened(schedule, day), (written.osm, day)


@given(schedules(osm=True))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_what_is_written_is_valid(schedule: Schedule) -> None:
    written = write_osm(schedule)
    assume(written.osm is not None)
    OpeningHours(written.osm or "")


@given(st.lists(rules(osm=True, by_holidays=False), min_size=1, max_size=4))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_what_is_written_and_read_is_written_the_same(some: list[Rule]) -> None:
    written = write_osm(Schedule(tuple(some)))
    assert written.osm
    assert write_osm(read_osm(written.osm)) == written


@given(st.lists(rules(osm=True, overnight=False, by_holidays=False), min_size=1, max_size=4), days)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_rules_open_what_the_library_opens(some: list[Rule], first: date) -> None:
    """Without holidays within rules, comments and nights, which it reads another way."""
    written = write_osm(Schedule(tuple(some))).osm
    assert written
    value = OpeningHours(written)
    start = datetime.combine(first, time.min)
    theirs = {
        int((minute - start).total_seconds() // 900)
        for begin, end, state, _ in value.intervals(start, start + timedelta(days=30))
        if str(state) == "open"
        for minute in _quarters(begin, end)
    }
    timetable = Timetable(Schedule(tuple(some)))
    utc = ZoneInfo("UTC")
    found = sessions(
        timetable, ZONE_B, utc, start.replace(tzinfo=UTC), start.replace(tzinfo=UTC) + timedelta(30)
    )
    ours = {
        int((minute - start).total_seconds() // 900)
        for s in found
        for minute in _quarters(s.start.replace(tzinfo=None), s.end.replace(tzinfo=None))
        if start <= minute < start + timedelta(days=30)
    }
    assert ours == theirs, written


def _quarters(begin: datetime, end: datetime) -> list[datetime]:
    return [
        begin + timedelta(minutes=15 * i) for i in range((end - begin) // timedelta(minutes=15))
    ]


@pytest.mark.parametrize("public", [Holidays.EXCEPT, Holidays.ANY])
@given(rules(osm=True, overnight=False, by_holidays=False))
@settings(max_examples=40, deadline=None, derandomize=True)
def test_closing_public_holidays_is_what_the_library_closes(public: Holidays, rule: Rule) -> None:
    rule = replace(rule, public_holidays=public, comment="", by_appointment=False)
    written = write_osm(Schedule((rule,))).osm
    assert written
    value = OpeningHours(written, country="FR")
    for day in (date(2026, 5, 1), date(2026, 5, 14), date(2026, 11, 11), date(2027, 1, 1)):
        noon = datetime.combine(day, time(12))
        found = any(
            o.start <= 720 < o.end for o in openings_by_rules(Schedule((rule,)), day, ZONE_B)
        )
        assert found == value.is_open(noon), (written, day)
