"""Months and dates that items of time mean, and the arithmetic of dates they need.

A date without a year is the next one, today included; a month that has begun is this
year's. Weekdays and weeks are ``when_days``.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from knowledge.question.phrases import Match
from knowledge.question.when_span import Days, one_day

_DAY: Final = timedelta(days=1)
_LONGEST_MONTH: Final = 31
_SEASON: Final = 3


def month_days(item: Match, today: date) -> Days | None:
    """The days of an item about a month, a part of one, or the summer; None for others."""
    first = today.replace(day=1)
    match item.tag:
        case "this_month":
            return Days(first, months_on(first, 1))
        case "next_month":
            return Days(months_on(first, 1), months_on(first, 2))
        case "month_end":
            return Days(months_on(first, 1) - 7 * _DAY, months_on(first, 1))
        case "month_start":
            start = months_on(first, 1)
            return Days(start, start + 10 * _DAY)
        case "summer":
            year = today.year + (today.month > 8)
            return Days(date(year, 7, 1), date(year, 9, 1))
        case "year" | "next_year":
            year = int((item.values or (str(today.year + 1),))[0])
            known = today.year <= year <= today.year + 2
            return Days(date(year, 1, 1), date(year + 1, 1, 1)) if known else None
        case "month_middle":
            start = first if today.day <= 20 else months_on(first, 1)
            return Days(start + 10 * _DAY, start + 20 * _DAY)
        case "nth_week_of":
            nth, number = (int(v) for v in item.values)
            start = date(today.year + (number < today.month), number, 1)
            return nth_week(nth, Days(start, months_on(start, 1)))
        case "year_end":
            return Days(date(today.year, 12, 16), date(today.year + 1, 1, 1))
        case "season":
            return _season(int(item.values[0]), today)
        case "month" | "bare_month" | "early_month" | "mid_month" | "late_month":
            number, *years = (int(v) for v in item.values)
            year = today.year + (number < today.month)
            if years and years[0] <= _LONGEST_MONTH:  # "March 3"
                return one_or_none(next_date(years[0], number, today))
            if years and not year <= (year := years[0]) <= year + 2:
                return None
            start = date(year, number, 1)
            end = months_on(start, 1)
            parts = {
                "early_month": Days(start, start + 10 * _DAY),
                "mid_month": Days(start + 10 * _DAY, start + 20 * _DAY),
                "late_month": Days(start + 20 * _DAY, end),
            }
            return parts.get(item.tag, Days(start, end))
    return None


def nth_week(nth: int, days: Days) -> Days | None:
    """The seven days that are the nth of a longer period, -1 the last ones."""
    start = days.start + 7 * _DAY * (nth - 1) if nth > 0 else days.end - 7 * _DAY
    return Days(start, min(start + 7 * _DAY, days.end)) if start < days.end else None


def _season(number: int, today: date) -> Days:
    """The three months from that one on, those that run now or the next."""
    start = date(today.year - 1, number, 1)
    while months_on(start, _SEASON) <= today:
        start = months_on(start, 12)
    return Days(start, months_on(start, _SEASON))


def date_days(item: Match, today: date) -> Days | None:
    """The days of an item about one date, or from one to another; None for others."""
    match item.tag:
        case "date":
            numbers = [int(v) for v in item.values]
            # "March 3rd" gives the month first, like "le 3 mars" its numbers; a pattern's
            # values come in the order of its words, so the list tells which is which.
            if len(numbers) == 3:
                return one_or_none(_valid(numbers[2], numbers[1], numbers[0]))
            return one_or_none(next_date(numbers[0], numbers[1], today))
        case "date_english":
            return one_or_none(next_date(int(item.values[1]), int(item.values[0]), today))
        case "date_first":
            return one_or_none(next_date(1, int(item.values[0]), today))
        case "date_figures":
            day, month, year = (int(v) for v in item.values[0].split("x"))
            known = _valid(year, month, day) if year else next_date(day, month, today)
            return one_or_none(known)
        case "day_of_month" | "bare_day":
            return one_or_none(next_day_of_month(int((item.values or ("1",))[0]), today))
        case "date_range":
            return _date_range([int(v) for v in item.values], today)
    return None


def _date_range(numbers: list[int], today: date) -> Days | None:
    """``numbers``: day, [month,] day, [month]; without a month, those of the next such days."""
    if len(numbers) == 2:
        first = next_day_of_month(numbers[0], today)
        last = next_day_of_month(numbers[1], first) if first else None
        return Days(first, last + _DAY) if first and last else None
    end = next_date(numbers[-2], numbers[-1], today)
    month = numbers[1] if len(numbers) == 4 else numbers[-1]
    if end is None:
        return None
    start = _valid(end.year - (month > end.month), month, numbers[0])
    return Days(start, end + _DAY) if start and start <= end else None


def one_or_none(day: date | None) -> Days | None:
    return None if day is None else one_day(day)


def _valid(year: int, month: int, day: int) -> date | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def next_date(day: int, month: int, today: date) -> date | None:
    """The next such day of the year, today included; 29 February waits for its year."""
    years = range(today.year, today.year + 5)
    found = (_valid(year, month, day) for year in years)
    return next((d for d in found if d and d >= today), None)


def next_day_of_month(day: int, today: date) -> date | None:
    """The next such day of any month, today included: "le 31" waits for a month that has it."""
    first = today.replace(day=1)
    months = (months_on(first, n) for n in range(13))
    found = (_valid(m.year, m.month, day) for m in months)
    return next((d for d in found if d and d >= today), None)


def months_on(day: date, months: int) -> date:
    """That many months later, at the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
