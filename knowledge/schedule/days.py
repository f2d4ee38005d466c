"""Which periods a schedule opens on one day, before any dated exception.

Times are wall-clock minutes from the day's midnight. A day is evaluated once, whatever
the number of its minutes.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple

from knowledge.schedule.calendar import Calendar
from knowledge.schedule.intervals import difference, intersection
from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    Fortnight,
    Holidays,
    Rule,
    Schedule,
    Slot,
    WeekParity,
    YearSpan,
)

ALL_DAY = Slot(0, MINUTES_A_DAY)


class Doubt(StrEnum):
    """Why a session that the rules give may not be held.

    PUBLIC_HOLIDAY: the day is one, and the hours do not say what happens then.
    SCHOOL_CALENDAR: it depends on school holidays that are not published.
    NOT_SURE: the hours themselves say so, or have no exact time (sunset, open end).
    """

    PUBLIC_HOLIDAY = "public-holiday"
    SCHOOL_CALENDAR = "school-calendar"
    NOT_SURE = "not-sure"


class Opening(NamedTuple):
    """An open period in minutes from its day's midnight; ``end`` may pass 1440."""

    start: int
    end: int
    by_appointment: bool = False
    comment: str = ""
    doubt: Doubt | None = None


def openings_by_rules(schedule: Schedule, day: date, calendar: Calendar) -> list[Opening]:
    """What the rules open on a day, in the order of the rules.

    Where the school calendar is not known, the day is decided as if it were a holiday and
    as if it were not: what only one of the two opens is listed with a doubt.
    """
    school = calendar.school_holiday(day)
    if school is not None:
        return _decided(schedule, day, calendar, school)
    with_school = _decided(schedule, day, calendar, False)
    if all(r.school_holidays is Holidays.ANY for r in schedule.rules):
        return with_school
    return _in_doubt(with_school, _decided(schedule, day, calendar, True))


def _decided(schedule: Schedule, day: date, calendar: Calendar, school: bool) -> list[Opening]:
    holiday = calendar.public_holiday(day) is not None
    chosen: list[Rule] = []
    for rule in schedule.rules:
        if _matches(rule, day, holiday, school):
            if rule.extra:
                chosen.append(rule)
            else:
                chosen = [rule]
    return [
        Opening(
            slot.start,
            slot.end,
            rule.by_appointment or schedule.appointment_only,
            rule.comment,
            Doubt.PUBLIC_HOLIDAY
            if holiday and not _speaks_of_holidays(rule, schedule.rules, day)
            else None,
        )
        for rule in chosen
        for slot in rule.slots
    ]


def _matches(rule: Rule, day: date, holiday: bool, school: bool) -> bool:
    return (
        (not rule.weekdays or day.weekday() in rule.weekdays)
        and (not rule.nths or _is_nth(day, rule.nths))
        and _stands(rule.public_holidays, holiday)
        and _stands(rule.school_holidays, school)
        and (not rule.dates or any(s.start <= day <= s.end for s in rule.dates))
        and (not rule.years or any(_in_span(day, s) for s in rule.years))
        and (rule.parity is None or _in_parity(day, rule.parity))
        and (rule.fortnight is None or _in_fortnight(day, rule.fortnight))
    )


def _stands(condition: Holidays, holiday: bool) -> bool:
    return condition is Holidays.ANY or (condition is Holidays.ONLY) == holiday


def _is_nth(day: date, nths: frozenset[int]) -> bool:
    if (day.day - 1) // 7 + 1 in nths:
        return True
    left = monthrange(day.year, day.month)[1] - day.day
    return -(left // 7 + 1) in nths


def _in_span(day: date, span: YearSpan) -> bool:
    here = (day.month, day.day)
    if span.start <= span.end:
        return span.start <= here <= span.end
    return here >= span.start or here <= span.end


def _in_parity(day: date, parity: WeekParity) -> bool:
    return (day.isocalendar().week % 2 == 0) == (parity is WeekParity.EVEN)


def _in_fortnight(day: date, fortnight: Fortnight) -> bool:
    monday = fortnight.anchor.toordinal() - fortnight.anchor.weekday()
    return (day.toordinal() - monday) // 7 % fortnight.weeks == 0


def _speaks_of_holidays(rule: Rule, rules: Sequence[Rule], day: date) -> bool:
    """Whether the hours say themselves that this rule holds on public holidays.

    They do with a later rule for public holidays, by naming this very date, or when they
    never close. Hours that are silent are not proof that somebody will be there on
    11 November; nor is "PH off" written before the rule that, by the letter, undoes it.
    """
    if (
        rule.public_holidays is not Holidays.ANY
        or any(s.start == s.end == day for s in rule.dates)
        or (not rule.weekdays and ALL_DAY in rule.slots)
    ):
        return True
    later = takewhile(lambda r: r is not rule, reversed(rules))
    return any(r.public_holidays is Holidays.ONLY for r in later)


def _in_doubt(one: list[Opening], other: list[Opening]) -> list[Opening]:
    if one == other:
        return one
    found: list[Opening] = []
    kinds = dict.fromkeys((o.by_appointment, o.comment) for o in (*one, *other))
    for kind in kinds:
        here, there = (
            [(o.start, o.end) for o in side if (o.by_appointment, o.comment) == kind]
            for side in (one, other)
        )
        for start, end in intersection(here, there):
            found.append(Opening(start, end, *kind, _doubt_at(start, one)))
        either = difference(here, there) + difference(there, here)
        found += [Opening(s, e, *kind, Doubt.SCHOOL_CALENDAR) for s, e in either]
    return found


def _doubt_at(minute: int, openings: list[Opening]) -> Doubt | None:
    return next((o.doubt for o in openings if o.start <= minute < o.end), None)
