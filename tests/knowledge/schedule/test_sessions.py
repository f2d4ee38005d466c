"""Literal dates. November 2026 is the present of these tests; the 19th is a Thursday."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from knowledge.directory.entries import State, Status
from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.osm import read_osm
from knowledge.schedule.rules import (
    DatedException,
    ExceptionKind,
    Fortnight,
    Schedule,
    Slot,
    Timetable,
)
from knowledge.schedule.sessions import (
    AlwaysOpen,
    AppointmentOnly,
    Closed,
    Doubt,
    Open,
    Session,
    Unconfirmed,
    UnknownHours,
    next_session,
    sessions,
    state_at,
)

PARIS = ZoneInfo("Europe/Paris")
ZONE_B = Calendar(SchoolZone.B, HolidayRegion.METROPOLE)
THURSDAYS = "Th 09:00-12:00"


def at(text: str) -> datetime:
    """A local time without its zone, as people write it."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


def timetable(value: str, *exceptions: DatedException) -> Timetable:
    return Timetable(read_osm(value), exceptions)


def listed(
    table: Timetable, start: str, end: str, calendar: Calendar = ZONE_B
) -> list[tuple[str, str]]:
    found = sessions(table, calendar, PARIS, at(start), at(end))
    return [
        (s.start.isoformat(timespec="minutes"), s.end.isoformat(timespec="minutes")) for s in found
    ]


def days(table: Timetable, start: str, end: str, calendar: Calendar = ZONE_B) -> list[str]:
    return [begin[:10] for begin, _ in listed(table, start, end, calendar)]


def state(table: Timetable, now: str, calendar: Calendar = ZONE_B) -> object:
    return state_at(table, calendar, PARIS, at(now))


def closed(start: date, end: date | None, *slots: Slot, reason: str = "") -> DatedException:
    return DatedException(ExceptionKind.CLOSED, start, end, slots, reason=reason)


class TestDays:
    def test_the_first_and_third_tuesdays_of_the_month(self) -> None:
        found = days(timetable("Tu[1,3] 09:00-12:00"), "2026-11-01", "2027-01-01")
        assert found == ["2026-11-03", "2026-11-17", "2026-12-01", "2026-12-15"]

    def test_the_last_friday_of_the_month(self) -> None:
        found = days(timetable("Fr[-1] 09:00-12:00"), "2027-01-01", "2027-04-01")
        assert found == ["2027-01-29", "2027-02-26", "2027-03-26"]

    def test_odd_weeks_follow_each_other_at_new_year(self) -> None:
        found = days(timetable("week 1-53/2 Th 09:00-12:00"), "2026-12-10", "2027-01-25")
        assert found == ["2026-12-17", "2026-12-31", "2027-01-07", "2027-01-21"]

    def test_an_anchored_fortnight_does_not(self) -> None:
        schedule = read_osm("week 1-53/2 Th 09:00-12:00", Fortnight(date(2026, 12, 3)))
        found = days(Timetable(schedule), "2026-12-01", "2027-01-25")
        assert found == ["2026-12-03", "2026-12-17", "2026-12-31", "2027-01-14"]

    def test_an_anchor_may_lie_ahead(self) -> None:
        schedule = read_osm("week 1-53/2 Th 09:00-12:00", Fortnight(date(2027, 1, 14)))
        assert days(Timetable(schedule), "2026-11-19", "2026-12-20") == [
            "2026-11-19",
            "2026-12-03",
            "2026-12-17",
        ]

    def test_a_season_over_the_new_year(self) -> None:
        found = days(timetable("Dec 30-Jan 02 10:00-12:00"), "2026-12-01", "2027-02-01")
        assert found == ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]

    def test_february_has_29_days_in_2028(self) -> None:
        assert days(timetable("Feb 10:00-12:00"), "2028-02-28", "2028-03-03") == [
            "2028-02-28",
            "2028-02-29",
        ]


class TestHolidays:
    @pytest.mark.parametrize(
        ("zone", "expected"),
        [
            (SchoolZone.A, ["2027-02-11", "2027-03-04", "2027-03-11"]),
            (SchoolZone.B, ["2027-02-11", "2027-02-18", "2027-03-11"]),
            (SchoolZone.C, ["2027-02-25", "2027-03-04", "2027-03-11"]),
        ],
    )
    def test_winter_holidays_go_by_zone(self, zone: SchoolZone, expected: list[str]) -> None:
        calendar = Calendar(zone, HolidayRegion.METROPOLE)
        table = timetable("Th 09:00-12:00; SH off")
        assert days(table, "2027-02-08", "2027-03-15", calendar) == expected

    def test_only_in_school_holidays(self) -> None:
        table = timetable("SH Mo-Fr 09:00-12:00")
        found = days(table, "2026-10-12", "2026-11-09")
        assert (found[0], found[-1], len(found)) == ("2026-10-19", "2026-10-30", 10)

    def test_public_holidays_close_only_what_says_so(self) -> None:
        silent, closing = timetable("We 09:00-12:00"), timetable("We 09:00-12:00; PH off")
        assert days(silent, "2026-11-09", "2026-11-13") == ["2026-11-11"]
        assert days(closing, "2026-11-09", "2026-11-13") == []

    def test_a_session_on_a_public_holiday_is_not_sure(self) -> None:
        session = next_session(timetable("We 09:00-12:00"), ZONE_B, PARIS, at("2026-11-10"))
        assert session is not None
        assert (session.confirmed, session.doubt) == (False, Doubt.PUBLIC_HOLIDAY)
        running = state(timetable("We 09:00-12:00"), "2026-11-11T10:00")
        assert isinstance(running, Unconfirmed)
        assert running.session == session

    @pytest.mark.parametrize(
        "value",
        ["24/7", "PH 09:00-12:00", "We 10:00-12:00; PH 09:00-12:00", "2026 Nov 11 09:00-12:00"],
    )
    def test_it_is_sure_where_the_hours_speak_of_it(self, value: str) -> None:
        assert isinstance(state(timetable(value), "2026-11-11T11:00"), Open | AlwaysOpen)

    def test_a_closure_before_the_rule_that_undoes_it_leaves_a_doubt(self) -> None:
        table = timetable("PH off; Mo-Fr 09:00-12:00")
        assert isinstance(state(table, "2026-11-11T10:00"), Unconfirmed)

    def test_alsace_and_moselle_have_two_more(self) -> None:
        there = Calendar(SchoolZone.B, HolidayRegion.ALSACE_MOSELLE)
        table = timetable("Mo-Su 09:00-12:00; PH off")
        assert "2026-12-26" in days(table, "2026-12-24", "2026-12-28")
        assert "2026-12-26" not in days(table, "2026-12-24", "2026-12-28", there)
        assert "2027-03-26" not in days(table, "2027-03-25", "2027-03-28", there)

    def test_beyond_the_known_calendar_nothing_is_sure(self) -> None:
        table = timetable("Th 09:00-12:00; SH off")
        found = sessions(table, ZONE_B, PARIS, at("2028-09-04"), at("2028-09-11"))
        assert [(s.start.date(), s.doubt) for s in found] == [
            (date(2028, 9, 7), Doubt.SCHOOL_CALENDAR)
        ]

    def test_what_holidays_do_not_change_stays_sure_beyond_it(self) -> None:
        table = timetable("Th 09:00-12:00; SH Th 10:00-12:00")
        found = sessions(table, ZONE_B, PARIS, at("2028-09-07"), at("2028-09-08"))
        assert [(s.start.hour, s.end.hour, s.confirmed) for s in found] == [
            (9, 10, False),
            (10, 12, True),
        ]


class TestClockChanges:
    def test_hours_are_those_on_the_wall(self) -> None:
        found = listed(timetable("09:00-12:00"), "2026-03-28", "2026-03-30")
        assert found == [
            ("2026-03-28T09:00+01:00", "2026-03-28T12:00+01:00"),
            ("2026-03-29T09:00+02:00", "2026-03-29T12:00+02:00"),
        ]

    @pytest.mark.parametrize("spring", ["2026-03-29", "2027-03-28"])
    def test_an_hour_that_the_clock_skips_begins_when_it_jumps(self, spring: str) -> None:
        found = listed(timetable("02:30-04:00"), spring, f"{spring}T12:00")
        assert found == [(f"{spring}T03:00+02:00", f"{spring}T04:00+02:00")]
        assert listed(timetable("01:00-02:30"), spring, f"{spring}T12:00") == [
            (f"{spring}T01:00+01:00", f"{spring}T03:00+02:00")
        ]

    def test_a_period_within_the_skipped_hour_does_not_take_place(self) -> None:
        assert listed(timetable("02:10-02:40"), "2026-03-29", "2026-03-30") == []
        session = next_session(timetable("02:10-02:40"), ZONE_B, PARIS, at("2026-03-29"))
        assert session is not None
        assert session.start == at("2026-03-30T02:10")

    def test_an_hour_that_comes_twice_is_the_first(self) -> None:
        found = listed(timetable("02:30-04:00"), "2026-10-25", "2026-10-25T12:00")
        assert found == [("2026-10-25T02:30+02:00", "2026-10-25T04:00+01:00")]

    def test_what_ended_in_the_first_of_two_hours_is_over_in_the_second(self) -> None:
        table = timetable("01:00-02:30")
        first = datetime(2026, 10, 25, 2, 15, tzinfo=PARIS)
        second = first.replace(fold=1)
        assert isinstance(state_at(table, ZONE_B, PARIS, first), Open)
        assert isinstance(state_at(table, ZONE_B, PARIS, second), Closed)

    @pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
    def test_a_night_shift_ends_when_the_clock_says(self, day: str) -> None:
        found = listed(timetable("Sa 22:00-06:00"), day, f"{day}T12:00")
        assert [end[:16] for _, end in found] == [f"{day}T06:00"]

    @pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25)])
    def test_a_day_that_is_open_whole_has_its_own_length(self, day: str, hours: int) -> None:
        (found,) = sessions(timetable("Su 00:00-24:00"), ZONE_B, PARIS, at(day), at(f"{day}T12:00"))
        assert found.end.astimezone(UTC) - found.start.astimezone(UTC) == timedelta(hours=hours)

    @pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
    def test_a_place_that_never_closes_has_no_seam(self, day: str) -> None:
        found = sessions(timetable("24/7"), ZONE_B, PARIS, at(day), at(day) + timedelta(days=2))
        assert len(found) == 1
        assert state(timetable("24/7"), f"{day}T02:30") == AlwaysOpen()


class TestNights:
    def test_a_night_belongs_to_the_day_it_begins_on(self) -> None:
        table = timetable("Fr 22:00-02:00")
        assert state(table, "2026-11-21T01:59") == Open(at("2026-11-21T02:00"))
        assert isinstance(state(table, "2026-11-21T02:00"), Closed)

    def test_the_next_day_off_does_not_cut_it(self) -> None:
        assert isinstance(state(timetable("Fr 22:00-02:00; Sa off"), "2026-11-21T01:00"), Open)

    def test_closing_the_day_it_begins_on_closes_it_whole(self) -> None:
        table = timetable("Fr 22:00-02:00", closed(date(2026, 11, 20), date(2026, 11, 20)))
        assert listed(table, "2026-11-20", "2026-11-22") == []

    def test_days_that_touch_at_midnight_are_one_period(self) -> None:
        table = timetable("Fr 20:00-24:00; Sa 00:00-03:00")
        assert listed(table, "2026-11-20", "2026-11-22") == [
            ("2026-11-20T20:00+01:00", "2026-11-21T03:00+01:00")
        ]


class TestExceptions:
    def test_a_closure_says_until_when_and_what_comes_after(self) -> None:
        closure = closed(date(2026, 12, 20), date(2027, 1, 2), reason="congés")
        now = state(timetable(THURSDAYS, closure), "2026-12-24T10:00")
        assert now == Closed(Session(at("2027-01-07T09:00"), at("2027-01-07T12:00")), closure)

    def test_before_it_the_closed_session_is_passed_over(self) -> None:
        table = timetable(THURSDAYS, closed(date(2026, 11, 26), date(2026, 11, 26)))
        assert days(table, "2026-11-19", "2026-12-05") == ["2026-11-19", "2026-12-03"]
        assert state(table, "2026-11-25T10:00") == Closed(
            Session(at("2026-12-03T09:00"), at("2026-12-03T12:00"))
        )

    def test_until_further_notice_nothing_comes(self) -> None:
        closure = closed(date(2026, 11, 1), None)
        assert state(timetable("24/7", closure), "2030-01-01T10:00") == Closed(None, closure)

    def test_a_part_of_the_day_may_be_closed(self) -> None:
        closure = closed(date(2026, 11, 19), date(2026, 11, 19), Slot(600, 660))
        table = timetable(THURSDAYS, closure)
        assert listed(table, "2026-11-19", "2026-11-20") == [
            ("2026-11-19T09:00+01:00", "2026-11-19T10:00+01:00"),
            ("2026-11-19T11:00+01:00", "2026-11-19T12:00+01:00"),
        ]
        assert state(table, "2026-11-19T10:30") == Closed(
            Session(at("2026-11-19T11:00"), at("2026-11-19T12:00")), closure
        )
        assert state(table, "2026-11-19T08:00") == Closed(
            Session(at("2026-11-19T09:00"), at("2026-11-19T10:00"))
        )

    def test_a_session_is_held_on_another_day(self) -> None:
        moved = DatedException(ExceptionKind.MOVED, date(2026, 12, 3), moved_to=date(2026, 12, 4))
        table = timetable(THURSDAYS, moved)
        assert listed(table, "2026-12-01", "2026-12-08") == [
            ("2026-12-04T09:00+01:00", "2026-12-04T12:00+01:00")
        ]
        assert state(table, "2026-12-03T10:00") == Closed(
            Session(at("2026-12-04T09:00"), at("2026-12-04T12:00")), moved
        )

    def test_and_at_other_hours(self) -> None:
        moved = DatedException(
            ExceptionKind.MOVED,
            date(2026, 12, 3),
            slots=(Slot(840, 960),),
            moved_to=date(2026, 12, 3),
        )
        assert listed(timetable(THURSDAYS, moved), "2026-12-01", "2026-12-08") == [
            ("2026-12-03T14:00+01:00", "2026-12-03T16:00+01:00")
        ]

    def test_a_session_moved_onto_a_public_holiday_is_sure(self) -> None:
        moved = DatedException(ExceptionKind.MOVED, date(2026, 11, 12), moved_to=date(2026, 11, 11))
        assert isinstance(state(timetable(THURSDAYS, moved), "2026-11-11T10:00"), Open)

    def test_an_extra_session_is_sure_even_where_hours_are_not(self) -> None:
        extra = DatedException(ExceptionKind.EXTRA, date(2026, 11, 21), slots=(Slot(540, 720),))
        table = Timetable(Schedule(text="le samedi, voir affiche"), (extra,))
        assert state(table, "2026-11-21T10:00") == Open(at("2026-11-21T12:00"))
        assert isinstance(state(table, "2026-11-20T10:00"), Unconfirmed)

    def test_a_closed_night_closes_the_hours_after_midnight_too(self) -> None:
        closure = closed(date(2026, 11, 19), date(2026, 11, 19), Slot(1320, 1560))
        assert listed(timetable("Fr 00:00-04:00", closure), "2026-11-20", "2026-11-21") == [
            ("2026-11-20T02:00+01:00", "2026-11-20T04:00+01:00")
        ]

    def test_hours_closed_in_the_morning_cut_the_night_before(self) -> None:
        closure = closed(date(2026, 11, 21), date(2026, 11, 21), Slot(60, 600))
        assert listed(timetable("Fr 22:00-02:00", closure), "2026-11-20", "2026-11-22") == [
            ("2026-11-20T22:00+01:00", "2026-11-21T01:00+01:00")
        ]

    def test_an_extra_session_may_be_moved(self) -> None:
        extra = DatedException(ExceptionKind.EXTRA, date(2026, 12, 1), slots=(Slot(840, 960),))
        moved = DatedException(ExceptionKind.MOVED, date(2026, 12, 1), moved_to=date(2026, 12, 2))
        table = timetable("We 09:00-12:00", extra, moved)
        assert listed(table, "2026-12-01", "2026-12-03") == [
            ("2026-12-02T09:00+01:00", "2026-12-02T12:00+01:00"),
            ("2026-12-02T14:00+01:00", "2026-12-02T16:00+01:00"),
        ]

    def test_a_session_that_was_cancelled_may_still_be_moved(self) -> None:
        moved = DatedException(ExceptionKind.MOVED, date(2026, 12, 3), moved_to=date(2026, 12, 4))
        table = timetable(THURSDAYS, closed(date(2026, 12, 3), date(2026, 12, 3)), moved)
        assert days(table, "2026-12-01", "2026-12-08") == ["2026-12-04"]

    def test_a_session_moved_to_no_date_is_not_held(self) -> None:
        moved = DatedException(ExceptionKind.MOVED, date(2026, 12, 3))
        assert days(timetable(THURSDAYS, moved), "2026-12-01", "2026-12-11") == ["2026-12-10"]

    def test_what_was_entered_last_wins(self) -> None:
        closure = closed(date(2026, 12, 20), date(2027, 1, 2))
        extra = DatedException(ExceptionKind.EXTRA, date(2026, 12, 28), slots=(Slot(540, 720),))
        assert days(timetable(THURSDAYS, closure, extra), "2026-12-20", "2027-01-03") == [
            "2026-12-28"
        ]
        assert days(timetable(THURSDAYS, extra, closure), "2026-12-20", "2027-01-03") == []

    def test_a_suspension_closes_until_its_last_day(self) -> None:
        suspended = Status(State.SUSPENDED, date(2026, 12, 3), "travaux")
        assert suspended.closure is not None
        table = timetable(THURSDAYS, suspended.closure)
        assert days(table, "2026-11-01", "2026-12-20") == ["2026-12-10", "2026-12-17"]
        assert Status().closure is None


class TestStates:
    def test_nothing_is_known_of_no_hours(self) -> None:
        assert state(Timetable(), "2026-11-19T10:00") == UnknownHours()

    def test_appointment_only(self) -> None:
        assert state(timetable('"sur rendez-vous"'), "2026-11-19T10:00") == AppointmentOnly()
        hours = timetable('Th 09:00-12:00 "sur rendez-vous"')
        assert state(hours, "2026-11-19T10:00") == Open(at("2026-11-19T12:00"), True)

    def test_hours_as_typed_are_never_open(self) -> None:
        table = Timetable(Schedule(text="semaines impaires à l'annexe"))
        assert state(table, "2026-11-19T10:00") == Unconfirmed("semaines impaires à l'annexe")

    def test_a_walk_in_session_counts_before_one_by_appointment(self) -> None:
        table = timetable('Th 09:00-12:00 "sur rendez-vous", Th 10:00-11:00')
        assert state(table, "2026-11-19T10:30") == Open(at("2026-11-19T11:00"))

    def test_the_end_is_not_open_any_more(self) -> None:
        assert isinstance(state(timetable(THURSDAYS), "2026-11-19T12:00"), Closed)
        assert state(timetable(THURSDAYS), "2026-11-19T09:00") == Open(at("2026-11-19T12:00"))

    def test_a_place_that_closes_one_day_is_open_until_then(self) -> None:
        table = timetable("24/7", closed(date(2026, 12, 25), date(2026, 12, 25)))
        assert state(table, "2026-11-19T10:00") == Open(at("2026-12-25"))

    def test_now_may_come_in_any_zone(self) -> None:
        now = datetime(2026, 11, 19, 8, 30, tzinfo=UTC)
        assert isinstance(state_at(timetable(THURSDAYS), ZONE_B, PARIS, now), Open)


class TestLibrary:
    def test_week_ranges_are_evaluated(self) -> None:
        found = days(timetable("week 47-48 Th 09:00-12:00"), "2026-11-01", "2026-12-31")
        assert found == ["2026-11-19", "2026-11-26"]

    def test_daylight_is_never_sure(self) -> None:
        assert isinstance(state(timetable("sunrise-sunset"), "2026-11-19T12:00"), Unconfirmed)
        assert isinstance(state(timetable("Th 09:00+"), "2026-11-19T12:00"), Unconfirmed)

    def test_regional_holidays_that_the_library_lacks_leave_a_doubt(self) -> None:
        there = Calendar(SchoolZone.B, HolidayRegion.ALSACE_MOSELLE)
        table = timetable("week 1-52 09:00-12:00; PH off")
        assert isinstance(state(table, "2025-12-26T10:00"), Open)
        assert isinstance(state(table, "2025-12-26T10:00", there), Unconfirmed)
        assert isinstance(state(table, "2026-11-11T10:00"), Closed)


def test_a_window_keeps_periods_that_reach_into_it_whole() -> None:
    table = timetable(THURSDAYS)
    assert listed(table, "2026-11-19T11:00", "2026-11-19T11:30") == [
        ("2026-11-19T09:00+01:00", "2026-11-19T12:00+01:00")
    ]
    assert listed(table, "2026-11-19T12:00", "2026-11-26T09:00") == []
    assert listed(table, "2026-11-26T10:00", "2026-11-26T09:00") == []


def test_periods_that_touch_are_one_only_where_they_are_alike() -> None:
    alike = timetable("Th 09:00-10:00,10:00-12:00")
    assert len(listed(alike, "2026-11-19", "2026-11-20")) == 1
    unlike = timetable('Th 09:00-10:00, Th 10:00-12:00 "sur rendez-vous"')
    found = sessions(unlike, ZONE_B, PARIS, at("2026-11-19"), at("2026-11-20"))
    assert [(s.start.hour, s.by_appointment) for s in found] == [(9, False), (10, True)]


def test_a_session_beyond_the_horizon_is_not_told() -> None:
    table = timetable("2027 Jun 01 09:00-12:00")
    assert next_session(table, ZONE_B, PARIS, at("2026-11-19"), horizon_days=30) is None
    assert next_session(table, ZONE_B, PARIS, at("2026-11-19")) is not None
