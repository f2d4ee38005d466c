"""Dates and times of day in words, in any of the languages.

Names of days and months come from Babel, in the form that dates take (genitive months in
Ukrainian); how they stand together is each language's message.
"""

from datetime import date, timedelta

from babel.dates import get_day_names, get_month_names

from knowledge.schedule.rules import MINUTES_A_DAY, Weekday
from knowledge.wording.messages import Messages

# Beyond that a day and a month alone would be taken for the nearer one.
_YEAR_IS_CLEAR = timedelta(days=180)


def day_in_words(day: date, words: Messages, today: date | None = None) -> str:
    """ "aujourd'hui", "demain", "jeudi 3 décembre"; with its year where ``today`` is not
    near, or not given."""
    if today is not None and day == today:
        return words("date-today")
    if today is not None and day == today + timedelta(days=1):
        return words("date-tomorrow")
    return dated(day, words, today)


def dated(day: date, words: Messages, today: date | None = None) -> str:
    """ "jeudi 3 décembre", even where that is tomorrow; its year as for ``day_in_words``."""
    return full_date(day, words, year=_needs_year(day, today))


def on_day(day: date, words: Messages, today: date) -> str:
    """As something is said to happen on that day: "demain", "jeudi 3 décembre", "on
    Thursday 3 December"."""
    if today <= day <= today + timedelta(days=1):
        return day_in_words(day, words, today)
    rest = short_date(day, words, today)
    key = weekday_key(day.weekday())
    return words("date-on", date=dated(day, words, today), rest=rest, day=key)


def weekday_key(weekday: int) -> str:
    """How messages are told a weekday, 0 for Monday: "mon"."""
    return Weekday(weekday).name.lower()


def full_date(day: date, words: Messages, *, year: bool) -> str:
    """ "jeudi 3 décembre", "jeudi 3 décembre 2026"."""
    weekday = get_day_names("wide", "format", words.locale)[day.weekday()]
    parts = {"number": _number(day.day, words), "month": month_name(day.month, words)}
    if year:
        return words("date-full-year", weekday=weekday, year=str(day.year), **parts)
    return words("date-full", weekday=weekday, **parts)


def short_date(day: date, words: Messages, today: date | None = None) -> str:
    """ "3 décembre"; with its year where ``today`` is not near, or not given."""
    number, month = _number(day.day, words), month_name(day.month, words)
    if _needs_year(day, today):
        return words("date-short-year", number=number, month=month, year=str(day.year))
    return words("date-short", number=number, month=month)


def day_of_year(month: int, day: int, words: Messages) -> str:
    """ "1er avril"."""
    return words("date-short", number=_number(day, words), month=month_name(month, words))


def month_name(month: int, words: Messages, *, alone: bool = False) -> str:
    """``alone``: as it stands without a day ("en avril"), where that differs."""
    names = get_month_names("wide", "stand-alone" if alone else "format", words.locale)
    return str(names[month])


def clock_in_words(minute: int, words: Messages) -> str:
    """A time of day, in minutes from midnight: "9 h", "8 h 30", "minuit"; beyond 1440 it is
    the next day's."""
    if minute > MINUTES_A_DAY:
        minute -= MINUTES_A_DAY
    hour, rest = divmod(minute, 60)
    return words("date-clock", hour=hour, minute=rest, padded=f"{rest:02}")


def _number(day: int, words: Messages) -> str:
    return words("date-number", day=day)


def _needs_year(day: date, today: date | None) -> bool:
    return today is None or abs(day - today) > _YEAR_IS_CLEAR
