from datetime import date

import pytest

from knowledge.schedule.osm import InvalidHours, read_osm, write_osm
from knowledge.schedule.rules import (
    DateSpan,
    Fortnight,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
    WeekParity,
    YearSpan,
)

MORNING = (Slot(540, 720),)
WEEK = frozenset(list(Weekday)[:5])
MON, TUE = frozenset({Weekday.MON}), frozenset({Weekday.TUE})

READ = [
    ("Mo 09:00-12:00", (Rule(MORNING, MON),)),
    ("mo 9:00-12:00", (Rule(MORNING, MON),)),
    ("09:00-12:00", (Rule(MORNING),)),
    ("Mo-Su 09:00-12:00", (Rule(MORNING),)),
    ("24/7", (Rule((Slot(0, 1440),)),)),
    ("Mo-Fr 09:00-12:00; PH off", (Rule(MORNING, WEEK, public_holidays=Holidays.EXCEPT),)),
    ("Mo-Fr 09:00-12:00; SH off", (Rule(MORNING, WEEK, school_holidays=Holidays.EXCEPT),)),
    (
        "Mo-Fr 09:00-12:00; PH,SH off",
        (Rule(MORNING, WEEK, public_holidays=Holidays.EXCEPT, school_holidays=Holidays.EXCEPT),),
    ),
    ("SH Mo-Fr 09:00-12:00", (Rule(MORNING, WEEK, school_holidays=Holidays.ONLY),)),
    (
        "Tu 09:00-12:00; SH off; SH Mo 09:00-12:00; PH off",
        (
            Rule(MORNING, TUE, public_holidays=Holidays.EXCEPT, school_holidays=Holidays.EXCEPT),
            Rule(MORNING, MON, public_holidays=Holidays.EXCEPT, school_holidays=Holidays.ONLY),
        ),
    ),
    (
        "SH,PH Mo 09:00-12:00",
        (
            Rule(MORNING, MON, school_holidays=Holidays.ONLY),
            Rule(MORNING, MON, public_holidays=Holidays.ONLY),
        ),
    ),
    ("Mo,PH 09:00-12:00", (Rule(MORNING, MON), Rule(MORNING, public_holidays=Holidays.ONLY))),
    ("Tu[1,3] 09:00-12:00", (Rule(MORNING, TUE, frozenset({1, 3})),)),
    ("Tu[-1] 09:00-12:00", (Rule(MORNING, TUE, frozenset({-1})),)),
    ("Tu[1-3] 09:00-12:00", (Rule(MORNING, TUE, frozenset({1, 2, 3})),)),
    ("week 1-53/2 Tu 09:00-12:00", (Rule(MORNING, TUE, parity=WeekParity.ODD),)),
    ("week 2-52/2 Tu 09:00-12:00", (Rule(MORNING, TUE, parity=WeekParity.EVEN),)),
    ("Apr-Sep Tu 09:00-12:00", (Rule(MORNING, TUE, years=(YearSpan((4, 1), (9, 30)),)),)),
    ("Feb: Tu 09:00-12:00", (Rule(MORNING, TUE, years=(YearSpan((2, 1), (2, 29)),)),)),
    ("Nov 15-Mar 14 09:00-12:00", (Rule(MORNING, years=(YearSpan((11, 15), (3, 14)),)),)),
    (
        "2026 Dec 20-2027 Jan 03 off",
        (Rule(dates=(DateSpan(date(2026, 12, 20), date(2027, 1, 3)),)),),
    ),
    (
        "2026 Dec 20-Jan 03 off",
        (Rule(dates=(DateSpan(date(2026, 12, 20), date(2027, 1, 3)),)),),
    ),
    ("2026 Nov 16-20 off", (Rule(dates=(DateSpan(date(2026, 11, 16), date(2026, 11, 20)),)),)),
    ("2026 Feb off", (Rule(dates=(DateSpan(date(2026, 2, 1), date(2026, 2, 28)),)),)),
    ("Fr 22:00-02:00", (Rule((Slot(1320, 1560),), frozenset({Weekday.FRI})),)),
    ("Fr 22:00-26:00", (Rule((Slot(1320, 1560),), frozenset({Weekday.FRI})),)),
    (
        "Mo 09:00-12:00, Tu 09:00-12:00",
        (Rule(MORNING, MON), Rule(MORNING, TUE, extra=True)),
    ),
    ('Mo 09:00-12:00 "sur RDV"', (Rule(MORNING, MON, by_appointment=True),)),
    ('Mo 09:00-12:00 "by appointment"', (Rule(MORNING, MON, by_appointment=True),)),
    ('Mo 09:00-12:00 "sans rendez-vous"', (Rule(MORNING, MON, comment="sans rendez-vous"),)),
    (
        'Mo 09:00-12:00 "avec ou sans rendez-vous"',
        (Rule(MORNING, MON, comment="avec ou sans rendez-vous"),),
    ),
    ("Mo 09:00-12:00;", (Rule(MORNING, MON),)),
    ("Mo 10:00-12:00; Mo off", (Rule((Slot(600, 720),), MON), Rule(weekdays=MON))),
]


@pytest.mark.parametrize(("value", "rules"), READ)
def test_values_are_read_as_rules(value: str, rules: tuple[Rule, ...]) -> None:
    assert read_osm(value) == Schedule(rules)


@pytest.mark.parametrize(("value", "rules"), READ)
def test_rules_are_written_as_values_that_read_the_same(
    value: str, rules: tuple[Rule, ...]
) -> None:
    written = write_osm(Schedule(rules))
    assert written.text is None
    assert written.osm is not None
    assert read_osm(written.osm) == Schedule(rules), value


@pytest.mark.parametrize(
    "value",
    ["lundi 9h-12h", "Mo 09h-12h", "", "Mo 25:00-26:00", "Nov 31 09:00-12:00", "Mo-"],
)
def test_what_is_no_value_is_refused(value: str) -> None:
    with pytest.raises(InvalidHours):
        read_osm(value)


def test_the_refusal_says_where_reading_stops() -> None:
    with pytest.raises(InvalidHours) as refusal:
        read_osm("Mo 09h-12h")
    assert (refusal.value.position, refusal.value.near) == (4, "09h-12h")


@pytest.mark.parametrize(
    "value",
    [
        "sunrise-sunset",
        "week 10-20 Mo 09:00-12:00",
        "easter -2 days off",
        "Mo 17:00+",
        "Mo 09:00-18:00; Mo 12:00-14:00 off",
        "Mo-Fr unknown",
    ],
)
def test_values_beyond_the_rules_are_left_to_the_library(value: str) -> None:
    assert read_osm(value) == Schedule(osm=value)
    assert write_osm(Schedule(osm=value)).osm == value


@pytest.mark.parametrize(
    "value",
    [
        "week 10-20 Mo 09:00-12:00; SH off",
        "Mo-Fr SH 09:00-12:00",
        "easter off; PH Mo 09:00-12:00",
        'Mo-Fr 09:00-12:00; "appelez avant de venir"',
        'week 10-20 Mo 09:00-12:00; "appelez avant de venir"',
    ],
)
def test_values_that_the_library_gets_wrong_are_kept_as_text(value: str) -> None:
    assert read_osm(value) == Schedule(text=value)


def test_appointments_are_read() -> None:
    assert read_osm('"sur rendez-vous"') == Schedule(appointment_only=True)
    assert read_osm('Mo 09:00-12:00 || "sur rendez-vous"') == Schedule(
        (Rule(MORNING, MON),), appointment_otherwise=True
    )
    assert read_osm('Mo 09:00-12:00; "by appointment"').appointment_otherwise


def test_a_fortnight_takes_the_place_of_odd_weeks() -> None:
    anchor = Fortnight(date(2026, 12, 3))
    schedule = read_osm("week 1-53/2 Tu 09:00-12:00", anchor)
    assert schedule == Schedule((Rule(MORNING, TUE, fortnight=anchor),))


def test_what_osm_cannot_say_is_written_in_words() -> None:
    fortnight = Rule(
        (Slot(840, 960),), frozenset({Weekday.THU}), fortnight=Fortnight(date(2026, 12, 3))
    )
    written = write_osm(Schedule((fortnight,)))
    assert written.osm is None
    assert written.text == "un jeudi sur deux, de 14 h à 16 h (dont le jeudi 3 décembre 2026)"
    assert write_osm(Schedule(appointment_only=True)).text == "sur rendez-vous"
    assert write_osm(Schedule(text="le jeudi, selon la lune")).text == "le jeudi, selon la lune"
    assert write_osm(Schedule()) == write_osm(Schedule(()))
    assert write_osm(Schedule()).osm is None
