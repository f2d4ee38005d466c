"""Days that a change says otherwise than by a date: feasts, school holidays, "le 1er jeudi
de mars", whole months, the rest of the week.

Owns which days these are, seen from today. Dates are ``french.dates``.
"""

import re
from datetime import date, timedelta

from knowledge.french.change.outcome import ChangeDoubt, ChangeRefusal, Doubtful, Refused
from knowledge.french.change.pieces import Days, Spotted
from knowledge.french.change.words import (
    FEASTS,
    NAMED_DAYS,
    NTH_OF_MONTH,
    REST_OF_MONTH,
    REST_OF_WEEK,
    SCHOOL_HOLIDAYS,
    UNTOLD,
    WEEKDAYS_OF_MONTH,
    WHOLE_MONTH,
)
from knowledge.french.days import (
    MONTHS,
    WEEKDAYS,
    SaidDate,
    just_gone,
    monday_of,
    month_end,
    resolve,
)
from knowledge.schedule.calendar import Calendar

_NTHS = {
    "1er": 1,
    "premier": 1,
    "2e": 2,
    "2eme": 2,
    "deuxieme": 2,
    "second": 2,
    "3e": 3,
    "3eme": 3,
    "troisieme": 3,
    "4e": 4,
    "4eme": 4,
    "quatrieme": 4,
}
_FEASTS = {
    "easter": "easter-monday",
    "whit": "pentecost-monday",
    "ascension": "ascension",
    "saints": "all-saints",
    "assumption": "assumption",
    "armistice": "armistice",
}
_NAMED_HOLIDAYS = {
    "noel": (12, 1),
    "fin d'annee": (12, 1),
    "hiver": (2, 3),
    "fevrier": (2, 3),
    "printemps": (4, 5),
    "paques": (4, 5),
    "avril": (4, 5),
    "ete": (7, 8),
    "toussaint": (10, 11),
    "automne": (10, 11),
}


def special_days(spotted: Spotted, calendar: Calendar | None) -> str:
    """Days that are no plain dates; the text is returned without them."""
    today, blank = spotted.today, spotted.text
    if untold := UNTOLD.search(blank):
        raise Doubtful(ChangeDoubt.DATE, untold.group())
    found = [_weekdays_of_month(m, today) for m in WEEKDAYS_OF_MONTH.finditer(blank)]
    if holidays := SCHOOL_HOLIDAYS.search(blank):
        span = _school_holidays(holidays["name"], today, calendar)
        found.append(Days(*holidays.span(), first=span[0], last=span[1]))
    for pattern, last in (
        (REST_OF_MONTH, month_end(today)),
        (REST_OF_WEEK, monday_of(today) + timedelta(days=6)),
    ):
        if rest := pattern.search(blank):
            found.append(Days(*rest.span(), first=today, last=last))
    found += [_nth_of_month(m, today) for m in NTH_OF_MONTH.finditer(blank)]
    for match in WHOLE_MONTH.finditer(blank):
        # "tous les lundis en décembre" is no whole month.
        if not any(d.begin < match.end() and match.start() < d.end for d in found):
            found.append(_whole_month(match, today))
    found += [_feast(m, today, calendar) for m in FEASTS.finditer(blank)]
    for match in NAMED_DAYS.finditer(blank):
        said = SaidDate(1, 1) if match["newyear"] else SaidDate(25, 12)
        day = resolve(said, today)
        assert isinstance(day, date)
        found.append(Days(*match.span(), days=(day,)))
    for one in found:
        spotted.days.append(one)
        spotted.mark(one.begin, one.end)
        blank = blanked(blank, one.begin, one.end)
    return blank


def blanked(text: str, begin: int, end: int) -> str:
    """The text with a piece covered, so that it is not read twice."""
    return text[:begin] + "#" * (end - begin) + text[end:]


def _weekdays_of_month(match: re.Match[str], today: date) -> Days:
    first = _month(match, today)
    days = []
    for number in range(1, month_end(first).day + 1):
        day = first.replace(day=number)
        if day.weekday() == WEEKDAYS[match["day"]] and day >= today:
            days.append(day)
    if not days:
        raise Refused(ChangeRefusal.PAST_DATE, match.group())
    return Days(*match.span(), days=tuple(days))


def _month(match: re.Match[str], today: date) -> date:
    """The first day of the month that is said: this one, or the next of that name."""
    month = MONTHS[match["month"]]
    year = int(match["year"]) if match["year"] else today.year + (month < today.month)
    return date(year, month, 1)


def _nth_of_month(match: re.Match[str], today: date) -> Days:
    first = _month(match, today)
    nth = -1 if match["nth"] == "dernier" else _NTHS[match["nth"]] - 1
    days = [date(first.year, first.month, n) for n in range(1, month_end(first).day + 1)]
    day = [d for d in days if d.weekday() == WEEKDAYS[match["day"]]][nth]
    if day < today:
        raise Refused(ChangeRefusal.PAST_DATE, match.group())
    return Days(*match.span(), days=(day,))


def _whole_month(match: re.Match[str], today: date) -> Days:
    first = _month(match, today)
    last = month_end(first)
    if last < today:
        raise Refused(ChangeRefusal.PAST_DATE, match.group())
    return Days(*match.span(), first=max(first, today), last=last)


def _feast(match: re.Match[str], today: date, calendar: Calendar | None) -> Days:
    """The next public holiday of that name, moving ones included."""
    name = next(key for name, key in _FEASTS.items() if match[name])
    for ahead in range(400 if calendar else 0):
        day = today + timedelta(days=ahead)
        if calendar and calendar.public_holiday(day) == name:
            if just_gone(day, today):
                raise Refused(ChangeRefusal.PAST_DATE, match.group())
            return Days(*match.span(), days=(day,))
    raise Doubtful(ChangeDoubt.DATE, match.group())


def _school_holidays(name: str | None, today: date, calendar: Calendar | None) -> tuple[date, date]:
    """The holidays that run or come next, of that name where one is said."""
    day, starts = today, None
    months = _NAMED_HOLIDAYS.get(name or "")
    while calendar is not None and day < today + timedelta(days=400):
        off = calendar.school_holiday(day)
        if off is None:
            break
        if off and starts is None:
            starts = day
        if not off and starts is not None:
            last = day - timedelta(days=1)
            # The Ascension bridge is no holiday that anybody names so.
            long_enough = (last - starts).days > 4 or starts == today
            if long_enough and (months is None or last.month in months or starts.month in months):
                return starts, last
            starts = None
        day += timedelta(days=1)
    raise Doubtful(ChangeDoubt.DATE, name or "")
