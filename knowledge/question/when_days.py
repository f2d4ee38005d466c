"""The days that items of time mean, seen from today: near days, weekdays, weeks.

A bare weekday is the next such day, never today ("ce" or "aujourd'hui" says today's). Of a
period that has begun, the days that are over are left out. "dans 15 jours" is 15 days on,
as a calendar counts them. Months and dates are ``when_dates``, feasts and holidays
``when_holidays``.
"""

from datetime import date, timedelta
from typing import Final

from knowledge.question.phrases import Match
from knowledge.question.when_dates import (
    date_days,
    month_days,
    months_on,
    next_date,
    next_day_of_month,
    one_or_none,
)
from knowledge.question.when_holidays import holiday_days
from knowledge.question.when_span import Days, one_day
from knowledge.schedule.calendar import Calendar

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_SATURDAY: Final = 5
_MONTHS_FOR_A_WEEKDAY: Final = 4
_SOON: Final = 21
BARE: Final = ("bare_day", "bare_month")
"""Items that are days only behind "à partir du", "d'ici", "avant" and the like."""


def days_of(item: Match, today: date, calendar: Calendar) -> Days | None:
    """The days of an item; None where it is about no day, or about none to come."""
    found = (
        _near(item, today)
        or _weekday(item, today)
        or _week(item, today)
        or month_days(item, today)
        or date_days(item, today)
        or holiday_days(item, today, calendar)
    )
    if found is None or found.end <= today:
        return None
    if found.start < today:
        return Days(today, found.end, found.today, found.holidays)
    return found


def resolved(item: Match, today: date) -> Match:
    """ "samedi 5 à 9h" is a date and its hour when a Saturday soon is the 5th, else two hours."""
    if item.tag != "weekday_number_at":
        return item
    weekday, day = (int(v) for v in item.values[:2])
    soon = (today + _DAY * n for n in range(_SOON))
    known = any(d.day == day and d.weekday() == weekday for d in soon)
    tag = "weekday_day_at" if known else "weekday_between"
    return Match(item.start, item.end, tag, item.values)


def weekday_of(item: Match) -> int | None:
    """The weekday that the item names alone."""
    return int(item.values[0]) if item.tag in ("weekday", "weekday_day") else None


def weekday_within(weekday: int, days: Days) -> Days | None:
    """The first such weekday of these days."""
    day = days.start + _DAY * ((weekday - days.start.weekday()) % 7)
    return one_day(day) if day < days.end else None


def _next(weekday: int, after: date) -> date:
    return after + _DAY * ((weekday - after.weekday() - 1) % 7 + 1)


def _near(item: Match, today: date) -> Days | None:
    match item.tag:
        case "today" | "this_part" | "tonight" | "today_weekday" | "whole_day":
            return one_day(today, today=True)
        case "soon_today":
            return Days(today, today + _DAY, today=True, from_now=True)
        case "tomorrow" | "tomorrow_part" | "tomorrow_morning":
            return one_day(today + _DAY)
        case "today_in_eight":
            return one_day(today + _WEEK)
        case "in_fortnight":
            return one_day(today + 2 * _WEEK)
        case "tomorrow_in_eight":
            return one_day(today + _DAY + _WEEK)
        case "after_tomorrow":
            return one_day(today + 2 * _DAY)
        case "in_days":
            return one_day(today + _DAY * int(item.values[0]))
        case "in_weeks":
            return one_day(today + _WEEK * int(item.values[0]))
        case "within_days":
            return Days(today, today + _DAY * (int(item.values[0]) + 1), from_now=True)
        case "within_weeks":
            return Days(today, today + _WEEK * int(item.values[0]) + _DAY, from_now=True)
        case "within_months":
            end = months_on(today, int(item.values[0])) + _DAY
            return Days(today, end, from_now=True)
        case "coming_days":
            return Days(today, today + _WEEK, from_now=True)
        case "in_months":
            return one_day(months_on(today, int(item.values[0])))
    return None


def _weekday(item: Match, today: date) -> Days | None:
    if item.tag in ("nth_weekday", "nth_weekday_of"):
        nth, weekday, *month = (int(v) for v in item.values)
        return one_or_none(_nth_weekday(nth, weekday, month, today))
    if not item.values or not item.values[0].isdigit():
        return None
    weekday = int(item.values[0])
    monday = today - _DAY * today.weekday()
    match item.tag:
        case "weekday" | "weekday_between" | "next_weekday" | "short_part" | "short_at":
            return one_day(_next(weekday, today))
        case "this_weekday":
            return one_day(_next(weekday, today - _DAY), today=weekday == today.weekday())
        case "weekday_this_week":
            return one_day(monday + _DAY * weekday)
        case "weekday_next_week":
            return one_day(monday + _WEEK + _DAY * weekday)
        case "weekday_until":
            return Days(today, _next(weekday, today) + _DAY, from_now=True)
        case "weekday_before":
            return Days(today, _next(weekday, today), from_now=True, before=True)
        case "weekday_in_eight":
            return one_day(_next(weekday, today) + _WEEK)
        case "weekday_in_fifteen":
            return one_day(_next(weekday, today) + 2 * _WEEK)
        case "weekday_date":
            return one_or_none(next_date(int(item.values[1]), int(item.values[2]), today))
        case "weekday_day" | "weekday_day_at":
            return one_or_none(_weekday_the(weekday, int(item.values[1]), today))
        case "weekday_range":
            start = _next(weekday, today)
            return Days(start, start + _DAY * ((int(item.values[1]) - weekday) % 7 + 1))
        case "weekday_either":
            return _weekday_either(weekday, int(item.values[1]), today)
    return None


def _weekday_the(weekday: int, day: int, today: date) -> date | None:
    """ "samedi 5": the next 5th that is a Saturday, of the next months; else the next 5th."""
    found = first = next_day_of_month(day, today)
    for _ in range(_MONTHS_FOR_A_WEEKDAY):
        if found is None or found.weekday() == weekday:
            return found
        found = next_day_of_month(day, found + _DAY)
    return first


def _weekday_either(first: int, last: int, today: date) -> Days:
    """Days in a row ("samedi et dimanche") are one period; of others ("mardi ou jeudi") the
    sooner one is meant as well as any.
    """
    start = _next(first, today)
    if (last - first) % 7 == 1:
        return Days(start, start + 2 * _DAY)
    return one_day(min(start, _next(last, today)))


def _nth_weekday(nth: int, weekday: int, month: list[int], today: date) -> date | None:
    """The next such day; ``month`` is empty for that of any month. ``nth`` -1 is the last."""
    first = today.replace(day=1)
    for start in (months_on(first, n) for n in range(13)):
        if month and start.month != month[0]:
            continue
        if nth > 0:
            day = _next(weekday, start - _DAY) + _WEEK * (nth - 1)
        else:
            day = _next(weekday, months_on(start, 1) - 8 * _DAY)
        if day >= today and day.month == start.month:
            return day
    return None


def _said_day(item: Match, since: date) -> date | None:
    """The day of the month, and the month where one is said, that the item names first."""
    day, *month = (int(v) for v in item.values)
    return next_date(day, month[-1], since) if month else next_day_of_month(day, since)


def _week(item: Match, today: date) -> Days | None:
    monday = today - _DAY * today.weekday()
    saturday = monday + _DAY * _SATURDAY
    match item.tag:
        case "weekend":
            return Days(saturday, monday + _WEEK)
        case "next_weekend":
            start = saturday if today < saturday else saturday + _WEEK
            return Days(start, start + 2 * _DAY)
        case "this_week":
            return Days(monday, monday + _WEEK)
        case "next_week":
            return Days(monday + _WEEK, monday + 2 * _WEEK)
        case "week_after_next":
            return Days(monday + 2 * _WEEK, monday + 3 * _WEEK)
        case "week_of":
            day = _said_day(item, today - 6 * _DAY)
            return Days(day, day + _WEEK - _DAY * day.weekday()) if day else None
        case "weekend_of":
            day = _said_day(item, today - _DAY)
            return _weekend_of(day) if day else None
        case "weekdays":
            start = monday if today < saturday else monday + _WEEK
            return Days(start, start + _DAY * _SATURDAY)
        case "week_start":
            return _part_of_week(monday if today.weekday() < 2 else monday + _WEEK, 0, 2)
        case "week_middle":
            return _part_of_week(monday if today.weekday() < 4 else monday + _WEEK, 1, 4)
        case "week_end_part":
            return _part_of_week(monday if today < saturday else monday + _WEEK, 3, 5)
        case "week_start_next":
            return _part_of_week(monday + _WEEK, 0, 2)
        case "week_middle_next":
            return _part_of_week(monday + _WEEK, 1, 4)
        case "week_end_next":
            return _part_of_week(monday + _WEEK, 3, 5)
    return None


def _weekend_of(day: date) -> Days:
    """From that day, or the Saturday before it, to its Sunday: "week-end du vendredi 4"."""
    start = day - _DAY * max(day.weekday() - _SATURDAY, 0)
    return Days(start, start + _DAY * (7 - start.weekday()))


def _part_of_week(monday: date, first: int, end: int) -> Days:
    return Days(monday + _DAY * first, monday + _DAY * end)
