from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import Schedule, Timetable
from knowledge.schedule.sessions import (
    AlwaysOpen,
    Closed,
    Open,
    Session,
    Unconfirmed,
    next_session,
    sessions,
    state_at,
)
from tests.knowledge.schedule.oracle import open_minutes
from tests.knowledge.schedule.strategies import calendars, exceptions, moments, schedules

PARIS = ZoneInfo("Europe/Paris")
ZONE_B = Calendar(SchoolZone.B, HolidayRegion.METROPOLE)

# The oracle walks thousands of minutes an example: as many as the suite can afford.
bounded = settings(max_examples=50, deadline=None, derandomize=True)


def minutes_of(found: list[Session], start: datetime, end: datetime) -> set[int]:
    first, last = int(start.timestamp()) // 60, int(end.timestamp()) // 60
    return {
        minute
        for session in found
        for minute in range(
            max(first, int(session.start.timestamp()) // 60),
            min(last, int(session.end.timestamp()) // 60),
        )
    }


@st.composite
def timetables(draw: st.DrawFn) -> tuple[Timetable, datetime]:
    now = draw(moments())
    some = draw(st.lists(exceptions(now.date()), max_size=3))
    return Timetable(draw(schedules()), tuple(some)), now


@given(timetables(), calendars)
@bounded
def test_sessions_open_the_minutes_that_the_rules_open(
    case: tuple[Timetable, datetime], calendar: Calendar
) -> None:
    timetable, start = case
    end = start + timedelta(days=2, hours=3)
    listed, sure = open_minutes(timetable, calendar, PARIS, start, end)
    found = sessions(timetable, calendar, PARIS, start, end)
    assert minutes_of(found, start, end) == listed
    assert minutes_of([s for s in found if s.confirmed], start, end) == sure


@given(timetables(), calendars)
@bounded
def test_sessions_are_ordered_and_none_touches_its_like(
    case: tuple[Timetable, datetime], calendar: Calendar
) -> None:
    timetable, start = case
    end = start + timedelta(days=40)
    found = sessions(timetable, calendar, PARIS, start, end)
    assert [s.start for s in found] == sorted(s.start for s in found)
    for one in found:
        assert one.start.astimezone(UTC) < one.end.astimezone(UTC)
        assert one.confirmed == (one.doubt is None)
        for other in found:
            alike = (one.by_appointment, one.doubt) == (other.by_appointment, other.doubt)
            assert one is other or not alike or not one.start <= other.start <= one.end


@given(timetables(), calendars)
@bounded
def test_the_state_is_what_the_minute_says(
    case: tuple[Timetable, datetime], calendar: Calendar
) -> None:
    timetable, now = case
    listed, sure = open_minutes(timetable, calendar, PARIS, now, now + timedelta(minutes=1))
    state = state_at(timetable, calendar, PARIS, now)
    assert isinstance(state, Open | AlwaysOpen) == bool(sure)
    assert isinstance(state, Unconfirmed) == bool(listed and not sure)
    assert isinstance(state, Closed) == (not listed)


@given(timetables(), calendars)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_the_next_session_is_the_first_minute_that_opens(
    case: tuple[Timetable, datetime], calendar: Calendar
) -> None:
    timetable, now = case
    listed, _ = open_minutes(timetable, calendar, PARIS, now, now + timedelta(days=4))
    session = next_session(timetable, calendar, PARIS, now)
    if not listed:
        assert session is None or session.start.astimezone(UTC) >= now + timedelta(days=4)
    else:
        assert session is not None
        assert max(session.start.timestamp(), now.timestamp()) == min(listed) * 60


@given(moments(), st.sampled_from(["le jeudi 9h-12h", "semaines impaires à l'annexe"]))
@settings(max_examples=20, deadline=None, derandomize=True)
def test_hours_that_are_not_read_are_never_open(now: datetime, text: str) -> None:
    timetable = Timetable(Schedule(text=text))
    assert sessions(timetable, ZONE_B, PARIS, now, now + timedelta(days=7)) == []
