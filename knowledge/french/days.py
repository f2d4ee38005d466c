"""The days that French names say: weekdays, months, and the date that a saying means.

Owns the names and turning a date as said into a day, seen from a given day. A date without
a year is the next one; a bare weekday is the next such day.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from knowledge.schedule.rules import Weekday

WEEKDAYS: Mapping[str, Weekday] = {
    "lundi": Weekday.MON,
    "mardi": Weekday.TUE,
    "mercredi": Weekday.WED,
    "jeudi": Weekday.THU,
    "vendredi": Weekday.FRI,
    "samedi": Weekday.SAT,
    "dimanche": Weekday.SUN,
}
MONTHS: Mapping[str, int] = {
    "janvier": 1,
    "fevrier": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "decembre": 12,
}
MONTH_ABBREVIATIONS: Mapping[str, int] = {
    "janv": 1,
    "jan": 1,
    "fevr": 2,
    "fev": 2,
    "avr": 4,
    "juil": 7,
    "juill": 7,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
NUMBERS: Mapping[str, int] = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "dix": 10,
    "quinze": 15,
}
A_WEEK = timedelta(days=7)
_JUST_GONE = timedelta(days=92)


class DateProblem(StrEnum):
    """Why a date that was said is none: no such day, gone by, or not that weekday."""

    IMPOSSIBLE = "impossible"
    PAST = "past"
    WEEKDAY = "weekday"


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A date as said: what is missing is None. ``month`` and ``year`` never stand alone."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: Weekday | None = None


def resolve(said: SaidDate, today: date) -> date | DateProblem:
    """The day meant: the next one from ``today`` (itself included) that fits what was said.

    A year that was said is kept, even gone by (PAST is told). Without month or year the
    weekday chooses nothing: the next 3rd that is no Thursday is WEEKDAY.
    """
    found = _next(said, today)
    if found is None:
        return DateProblem.IMPOSSIBLE
    if said.weekday is not None and found.weekday() != said.weekday:
        last_year = _day(found.year - 1, found.month, found.day)
        gone = said.month and not said.year and last_year
        return DateProblem.PAST if gone and gone.weekday() == said.weekday else DateProblem.WEEKDAY
    return DateProblem.PAST if found < today else found


def _next(said: SaidDate, today: date) -> date | None:
    if said.month is None:
        for ahead in range(12):
            year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
            found = _day(year, month + 1, said.day)
            if found and found >= today:
                return found
        return None
    if said.year is not None:
        return _day(said.year, said.month, said.day)
    # The 29th of February is at most eight years away (1896 to 1904).
    for year in range(today.year, today.year + 9):
        found = _day(year, said.month, said.day)
        if found and found >= today:
            return found
        if found is None and said.day != 29:
            return None
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def just_gone(day: date, today: date) -> bool:
    """Whether a day found without its year is next year's, its like being hardly gone by.

    "le 25 novembre" said on the 1st of December was hardly meant for next year.
    """
    return day > today and day - timedelta(days=365) >= today - _JUST_GONE


def next_weekday(weekday: Weekday, today: date, *, with_today: bool = False) -> date:
    """The next such weekday; a Thursday's own is seven days later unless ``with_today``."""
    ahead = (weekday - today.weekday()) % 7
    return today + timedelta(days=ahead if ahead or with_today else 7)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def month_number(word: str) -> int:
    """The month that a name or an abbreviation says; KeyError where it is none."""
    name = word.rstrip(".")
    return MONTHS[name] if name in MONTHS else MONTH_ABBREVIATIONS[name]
