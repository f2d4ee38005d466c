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
        case "weekday_in_eight":
            return one_day(_next(weekday, today) + _WEEK)
        case "weekday_in_fifteen":
            return one_day(_next(weekday, today) + 2 * _WEEK)
        case "weekday_date":
            return one_or_none(next_date(int(item.values[1]), int(item.values[2]), today))
        case "weekday_day":
            return one_or_none(next_day_of_month(int(item.values[1]), today))
        case "weekday_range":
            return _weekday_range(weekday, int(item.values[1]), today)
    return None


def _weekday_range(first: int, last: int, today: date) -> Days:
    """ "du lundi au vendredi", "samedi et dimanche": days in a row are one period; of others
    ("mardi ou jeudi") the sooner one is meant as well as any.
    """
    start = _next(first, today)
    if (last - first) % 7 == 1 or last > first:
        return Days(start, start + _DAY * ((last - first) % 7 + 1))
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
            day = next_date(int(item.values[0]), int(item.values[1]), today - 6 * _DAY)
            return Days(day, day + _WEEK - _DAY * day.weekday()) if day else None
        case "weekdays":
            start = monday if today < saturday else monday + _WEEK
            return Days(start, start + _DAY * _SATURDAY)
        case "week_start":
            start = monday if today.weekday() < 2 else monday + _WEEK
            return Days(start, start + 2 * _DAY)
        case "week_end_part":
            start = monday if today < saturday else monday + _WEEK
            return Days(start + 3 * _DAY, start + _DAY * _SATURDAY)
    return None
