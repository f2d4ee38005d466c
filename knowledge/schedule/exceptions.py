"""What is open on one day once the dated exceptions have had their say.

Exceptions are applied in their order, so that what was entered last wins: a session added
in the middle of a closure is held, a session added and then cancelled is not. A period
belongs to the day it begins on: closing a day closes it whole, past midnight too.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from knowledge.schedule.calendar import Calendar
from knowledge.schedule.days import Opening, openings_by_rules
from knowledge.schedule.intervals import difference
from knowledge.schedule.osm_evaluation import openings_by_osm
from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    DatedException,
    ExceptionKind,
    Schedule,
    Slot,
    Timetable,
)


def openings_on(timetable: Timetable, day: date, calendar: Calendar) -> list[Opening]:
    """The day's open periods; empty where no hours are known."""
    if not timetable.exceptions:
        return _by_schedule(timetable.schedule, day, calendar)
    return _after(timetable.schedule, timetable.exceptions, day, calendar)


def covers(exception: DatedException, day: date) -> bool:
    """Whether a day is within the exception's dates."""
    if exception.kind is ExceptionKind.CLOSED:
        return exception.start <= day and (exception.end is None or day <= exception.end)
    if exception.kind is ExceptionKind.MOVED:
        return day == exception.start
    return exception.start <= day <= (exception.end or exception.start)


def _by_schedule(schedule: Schedule, day: date, calendar: Calendar) -> list[Opening]:
    if not schedule.known:
        return []
    if schedule.osm:
        return openings_by_osm(schedule.osm, day, calendar)
    return openings_by_rules(schedule, day, calendar)


def _after(
    schedule: Schedule, exceptions: Sequence[DatedException], day: date, calendar: Calendar
) -> list[Opening]:
    openings = _by_schedule(schedule, day, calendar)
    for position, exception in enumerate(exceptions):
        if exception.kind is ExceptionKind.CLOSED:
            if exception.slots:
                openings = _without(openings, exception, day)
            elif covers(exception, day):
                openings = []
        elif exception.kind is ExceptionKind.EXTRA:
            if covers(exception, day):
                openings = [*openings, *_given(schedule, exception.slots)]
        else:
            if day == exception.start:
                openings = []
            if day == exception.moved_to:
                moved = _moved(schedule, exceptions, position, calendar)
                openings = [*openings, *moved]
    return openings


def _moved(
    schedule: Schedule, exceptions: Sequence[DatedException], position: int, calendar: Calendar
) -> list[Opening]:
    """The periods that come from the moved day: the new hours, or those it would have had."""
    exception = exceptions[position]
    if exception.slots:
        return _given(schedule, exception.slots)
    had = _after(schedule, exceptions[:position], exception.start, calendar)
    had = had or _by_schedule(schedule, exception.start, calendar)
    # Somebody chose the new date: nothing that cast doubt on the old one holds.
    return [o._replace(doubt=None) for o in had]


def _given(schedule: Schedule, slots: Sequence[Slot]) -> list[Opening]:
    return [Opening(s.start, s.end, schedule.appointment_only) for s in slots]


def _without(openings: list[Opening], exception: DatedException, day: date) -> list[Opening]:
    """Cuts the closed minutes out, those of the days before and after included: a period
    and a closure may each run past midnight."""
    shut = [
        (slot.start + offset, slot.end + offset)
        for days, offset in ((-1, -MINUTES_A_DAY), (0, 0), (1, MINUTES_A_DAY))
        if covers(exception, day + timedelta(days))
        for slot in exception.slots
    ]
    return [
        o._replace(start=start, end=end)
        for o in openings
        for start, end in difference([(o.start, o.end)], shut)
    ]
