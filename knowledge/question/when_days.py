"""The days that items of time mean, seen from today: weekdays, weeks, months, dates.

A bare weekday is the next such day, never today ("ce" or "aujourd'hui" says today's). Of a
period that has begun, the days that are over are left out. "dans 15 jours" is 15 days on,
as a calendar counts them. Feasts and holidays are ``when_holidays``.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from knowledge.question.phrases import Match
from knowledge.question.when_holidays import holiday_days
from knowledge.question.when_span import Days
from knowledge.schedule.calendar import Calendar

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_SATURDAY: Final = 5
_LONGEST_MONTH: Final = 31


def days_of(item: Match, today: date, calendar: Calendar) -> Days | None:
    """The days of an item; None where it is about no day, or about none to come."""
    found = (
        _near(item, today)
        or _weekday(item, today)
        or _week(item, today)
        or _month(item, today)
        or _date(item, today)
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
    return _one(day) if day < days.end else None


def _one(day: date, today: bool = False) -> Days:
    return Days(day, day + _DAY, today)


def _next(weekday: int, after: date) -> date:
    return after + _DAY * ((weekday - after.weekday() - 1) % 7 + 1)


def _near(item: Match, today: date) -> Days | None:
    match item.tag:
        case "today" | "this_part" | "tonight" | "today_weekday" | "whole_day":
            return _one(today, today=True)
        case "soon_today":
            return Days(today, today + _DAY, today=True, from_now=True)
        case "tomorrow" | "tomorrow_part" | "tomorrow_morning":
            return _one(today + _DAY)
        case "after_tomorrow":
            return _one(today + 2 * _DAY)
        case "in_days":
            return _one(today + _DAY * int(item.values[0]))
        case "in_weeks":
            return _one(today + _WEEK * int(item.values[0]))
        case "within_days":
            return Days(today, today + _DAY * (int(item.values[0]) + 1), from_now=True)
        case "within_weeks":
            return Days(today, today + _WEEK * int(item.values[0]) + _DAY, from_now=True)
        case "in_months":
            return _one(_months_on(today, int(item.values[0])))
    return None


def _weekday(item: Match, today: date) -> Days | None:
    if item.tag in ("nth_weekday", "nth_weekday_of"):
        nth, weekday, *month = (int(v) for v in item.values)
        return _one_or_none(_nth_weekday(nth, weekday, month, today))
    if not item.values or not item.values[0].isdigit():
        return None
    weekday = int(item.values[0])
    monday = today - _DAY * today.weekday()
    match item.tag:
        case "weekday" | "weekday_between" | "next_weekday" | "short_part" | "short_at":
            return _one(_next(weekday, today))
        case "this_weekday":
            return _one(_next(weekday, today - _DAY), today=weekday == today.weekday())
        case "weekday_this_week":
            return _one(monday + _DAY * weekday)
        case "weekday_next_week":
            return _one(monday + _WEEK + _DAY * weekday)
        case "weekday_in_eight":
            return _one(_next(weekday, today) + _WEEK)
        case "weekday_in_fifteen":
            return _one(_next(weekday, today) + 2 * _WEEK)
        case "weekday_date":
            return _one_or_none(_next_date(int(item.values[1]), int(item.values[2]), today))
        case "weekday_day":
            return _one_or_none(_next_day_of_month(int(item.values[1]), today))
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
    return _one(min(start, _next(last, today)))


def _nth_weekday(nth: int, weekday: int, month: list[int], today: date) -> date | None:
    """The next such day; ``month`` is empty for that of any month. ``nth`` -1 is the last."""
    first = today.replace(day=1)
    for start in (_months_on(first, n) for n in range(13)):
        if month and start.month != month[0]:
            continue
        if nth > 0:
            day = _next(weekday, start - _DAY) + _WEEK * (nth - 1)
        else:
            day = _next(weekday, _months_on(start, 1) - 8 * _DAY)
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
            day = _next_date(int(item.values[0]), int(item.values[1]), today - 6 * _DAY)
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


def _month(item: Match, today: date) -> Days | None:
    first = today.replace(day=1)
    match item.tag:
        case "this_month":
            return Days(first, _months_on(first, 1))
        case "next_month":
            return Days(_months_on(first, 1), _months_on(first, 2))
        case "month_end":
            return Days(_months_on(first, 1) - 7 * _DAY, _months_on(first, 1))
        case "month_start":
            start = _months_on(first, 1)
            return Days(start, start + 10 * _DAY)
        case "summer":
            year = today.year + (today.month > 8)
            return Days(date(year, 7, 1), date(year, 9, 1))
        case "month" | "early_month" | "mid_month" | "late_month":
            number, *years = (int(v) for v in item.values)
            year = today.year + (number < today.month)
            if years and years[0] <= _LONGEST_MONTH:  # "March 3"
                return _one_or_none(_next_date(years[0], number, today))
            if years and not year <= (year := years[0]) <= year + 2:
                return None
            start = date(year, number, 1)
            end = _months_on(start, 1)
            parts = {
                "early_month": Days(start, start + 10 * _DAY),
                "mid_month": Days(start + 10 * _DAY, start + 20 * _DAY),
                "late_month": Days(start + 20 * _DAY, end),
            }
            return parts.get(item.tag, Days(start, end))
    return None


def _date(item: Match, today: date) -> Days | None:
    match item.tag:
        case "date":
            numbers = [int(v) for v in item.values]
            # "March 3rd" gives the month first, like "le 3 mars" its numbers; a pattern's
            # values come in the order of its words, so the list tells which is which.
            if len(numbers) == 3:
                return _one_or_none(_valid(numbers[2], numbers[1], numbers[0]))
            return _one_or_none(_next_date(numbers[0], numbers[1], today))
        case "date_english":
            return _one_or_none(_next_date(int(item.values[1]), int(item.values[0]), today))
        case "date_first":
            return _one_or_none(_next_date(1, int(item.values[0]), today))
        case "date_figures":
            day, month, year = (int(v) for v in item.values[0].split("x"))
            known = _valid(year, month, day) if year else _next_date(day, month, today)
            return _one_or_none(known)
        case "day_of_month":
            return _one_or_none(_next_day_of_month(int((item.values or ("1",))[0]), today))
        case "date_range":
            return _date_range([int(v) for v in item.values], today)
    return None


def _date_range(numbers: list[int], today: date) -> Days | None:
    """``numbers``: day, [month,] day, month."""
    if len(numbers) == 2:
        numbers = [1, *numbers]
    end = _next_date(numbers[-2], numbers[-1], today)
    month = numbers[1] if len(numbers) == 4 else numbers[-1]
    if end is None:
        return None
    start = _valid(end.year - (month > end.month), month, numbers[0])
    return Days(start, end + _DAY) if start and start <= end else None


def _one_or_none(day: date | None) -> Days | None:
    return None if day is None else _one(day)


def _valid(year: int, month: int, day: int) -> date | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _next_date(day: int, month: int, today: date) -> date | None:
    """The next such day of the year, today included; 29 February waits for its year."""
    years = range(today.year, today.year + 5)
    found = (_valid(year, month, day) for year in years)
    return next((d for d in found if d and d >= today), None)


def _next_day_of_month(day: int, today: date) -> date | None:
    first = today.replace(day=1)
    months = (_months_on(first, n) for n in range(13))
    found = (_valid(m.year, m.month, day) for m in months)
    return next((d for d in found if d and d >= today), None)


def _months_on(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
