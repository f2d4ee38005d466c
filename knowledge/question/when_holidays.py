"""Feasts, public and school holidays that items of time mean, seen from today.

School holidays are those of the calendar's zone; named ones are told by their month.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from knowledge.question.phrases import Match
from knowledge.question.when_dates import nth_week
from knowledge.question.when_span import Days, one_day
from knowledge.schedule.calendar import Calendar

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)

# The bridge of Ascension is no "vacances": nobody means four days by the word.
_SHORTEST_HOLIDAYS: Final = timedelta(days=7)
_LOOKED_AHEAD: Final = 430

_HOLIDAY_MONTHS: Final = {
    "toussaint": (10, 11),
    "noel": (12, 1),
    "hiver": (2, 3),
    "printemps": (4, 5),
    "ete": (6, 7, 8, 9),
}
_FEASTS: Final = {
    "noel": (12, 25),
    "jour-de-l-an": (1, 1),
    "reveillon": (12, 24),
    "saint-sylvestre": (12, 31),
    "toussaint": (11, 1),
    "armistice": (11, 11),
    "assomption": (8, 15),
    "fete-nationale": (7, 14),
    "fete-du-travail": (5, 1),
    "halloween": (10, 31),
    "saint-valentin": (2, 14),
    "fete-de-la-musique": (6, 21),
}
_AFTER_EASTER: Final = {
    "mardi-gras": -47,
    "vendredi-saint": -2,
    "paques": 0,
    "lundi-de-paques": 1,
    "ascension": 39,
    "pentecote": 49,
    "lundi-de-pentecote": 50,
}


def holiday_days(item: Match, today: date, calendar: Calendar) -> Days | None:
    match item.tag:
        case "feast":
            return _feast(item.values[0], today)
        case "feast_after" | "feast_before":
            days = _feast((item.values or ("ascension",))[0], today)
            return (
                one_day(days.end if item.tag == "feast_after" else days.start - _DAY)
                if days
                else None
            )
        case "public_holiday":
            ahead = (today + _DAY * n for n in range(_LOOKED_AHEAD))
            day = next((d for d in ahead if calendar.public_holiday(d)), None)
            return Days(day, day + _DAY) if day else None
        case "holidays":
            return next(_school_holidays(today, calendar), None)
        case "next_holidays":
            return next((h for h in _school_holidays(today, calendar) if h.start > today), None)
        case "named_holidays":
            return _named(item.values[0], today, calendar)
        case "summer_holidays":
            return _named("ete", today, calendar)
        case "christmas_holidays":
            return _named("noel", today, calendar)
        case "after_holidays":
            holidays = next(_school_holidays(today, calendar), None)
            return Days(holidays.end, holidays.end + _WEEK) if holidays else None
        case "nth_week_holidays":
            holidays = next(_school_holidays(today, calendar), None)
            return nth_week(int(item.values[0]), holidays) if holidays else None
        case "back_after" | "after_named_holidays":
            holidays = _named(item.values[0], today, calendar)
            return Days(holidays.end, holidays.end + _WEEK) if holidays else None
        case "back_to_school":
            holidays = _named("ete", today, calendar)
            return Days(holidays.end, holidays.end + _WEEK) if holidays else None
    return None


def _feast(name: str, today: date) -> Days | None:
    for year in (today.year, today.year + 1):
        if name in _FEASTS:
            day = date(year, *_FEASTS[name])
        else:
            day = _easter(year) + _DAY * _AFTER_EASTER[name]
        # Easter and Pentecost are a Sunday and its Monday.
        last = day + _DAY if name in ("paques", "pentecote") else day
        if last >= today:
            return Days(day, last + _DAY)
    return None


def _named(name: str, today: date, calendar: Calendar) -> Days | None:
    for holidays in _school_holidays(today, calendar):
        middle = holidays.start + (holidays.end - holidays.start) / 2
        if middle.month in _HOLIDAY_MONTHS[name]:
            return holidays
    return None


def _school_holidays(today: date, calendar: Calendar) -> Iterator[Days]:
    """The current holidays and those after them, whole, as far as the calendar knows."""
    day = today
    while calendar.school_holiday(day - _DAY) and calendar.school_holiday(today):
        day -= _DAY
    start: date | None = None
    for _ in range(_LOOKED_AHEAD):
        inside = calendar.school_holiday(day)
        if inside and start is None:
            start = day
        elif not inside and start is not None:
            if day - start >= _SHORTEST_HOLIDAYS:
                yield Days(start, day, holidays=True)
            start = None
        if inside is None:
            return
        day += _DAY


def _easter(year: int) -> date:
    """The Sunday of Easter (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
