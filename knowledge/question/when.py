"""The moment that a resident says: "dimanche vers 15h", "quand y a pas école", "tonight".

Owns putting days and hours together, seen from now, in seven languages. A moment is one
period; of several that are said, the first. What is past or over gives None.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from knowledge.question.phrases import Match
from knowledge.question.when_days import BARE, days_of, resolved, weekday_of, weekday_within
from knowledge.question.when_hours import PARTS, Hours, hours_of, is_small
from knowledge.question.when_span import Days
from knowledge.question.when_words import time_items
from knowledge.schedule.calendar import Calendar

_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_LIMITS: Final = ("by", "before", "from", "from_weak", "after")
_DATES: Final = ("date", "date_english", "date_first", "date_figures", "day_of_month")
_ENDS: Final = ("month_end", "week_end_part", "late_month", "year_end")


class WhenKind(StrEnum):
    """NOW; HOURS of a day; DAY, a whole one; DAYS, several; HOLIDAYS, school holidays."""

    NOW = "now"
    HOURS = "hours"
    DAY = "day"
    DAYS = "days"
    HOLIDAYS = "holidays"


@dataclass(frozen=True, slots=True)
class When:
    """From ``start`` to ``end`` (excluded), aware, in the zone of the question's now."""

    start: datetime
    end: datetime
    kind: WhenKind


def read_when(text: str, now: datetime, calendar: Calendar) -> When | None:
    """The period that is said, None where none is. ``now`` is aware and local.

    Hours without a day are those of today while they last, else tomorrow's. Hours said of
    today that are over give None: nothing can be open then any more. So does a day beyond the
    last that there is, in the year 9999.
    """
    items = [resolved(item, now.date()) for item in time_items(text)]
    if not items:
        return None
    try:
        return _period(items, now, calendar)
    except OverflowError:
        return None


def _period(items: Sequence[Match], now: datetime, calendar: Calendar) -> When | None:
    days, items = _days(items, now, calendar)
    hours = hours_of(items)
    if days is None:
        if hours and not all(is_small(item) for item in items):
            return _next(hours, now)
        return _soon(items, now)
    if days.from_now and hours is not None:
        last = _instant(days.end - _DAY, hours.end, now)
        end = _instant(days.end, hours.start, now) if days.before else last
        return When(_floor(now), end, WhenKind.HOURS) if end > now else None
    if hours is None or (days.end - days.start > 2 * _DAY):
        return _whole(days, now)
    found = _at(days.start, hours, now, WhenKind.HOURS)
    if days.today and days.single:
        return _of_today(items, found, now)
    return found if found.end > now else None


def _days(
    items: Sequence[Match], now: datetime, calendar: Calendar
) -> tuple[Days | None, Sequence[Match]]:
    """The first days said, narrowed by a weekday ("le mercredi pendant les vacances") or told
    by their date ("samedi matin, le 5"); and the items up to another day that is said once
    the first has its hours ("demain matin ou jeudi à 15h").
    """
    today = now.date()
    said: Days | None = None
    first: Match | None = None
    limit: Match | None = None
    for n, item in enumerate(items):
        if item.tag in _LIMITS:
            limit = item
            continue
        bound = limit is not None and item.start - limit.end <= 1
        found = days_of(item, today, calendar) if bound or item.tag not in BARE else None
        if found is None:
            continue
        if limit is not None and bound:
            found = _limited(limit.tag, item.tag, found, today)
        limit = None
        if said is None or first is None:
            said, first = found, item
            continue
        weekday = weekday_of(first)
        if weekday is not None and not found.single:
            return weekday_within(weekday, found) or said, items
        if found.single and not said.single:
            day = weekday_of(item)
            return (weekday_within(day, said) if day is not None else None) or found, items
        if not found.single or not said.single:
            continue
        if "weekday" in first.tag and item.tag in _DATES and _same_weekday(said, found):
            return found, items
        if hours_of(items[:n]):
            return said, items[:n]
    return said, items


def _same_weekday(said: Days, found: Days) -> bool:
    return said.start.weekday() == found.start.weekday()


def _limited(limit: str, tag: str, days: Days, today: date) -> Days:
    """ "d'ici vendredi" includes that day, "avant" does not; "dès" and "après" are a week."""
    match limit:
        case "by":
            return Days(today, days.end, from_now=True)
        case "before" if tag in _ENDS:
            return Days(today, days.end, from_now=True)
        case "before":
            return Days(today, days.start, from_now=True, before=True)
        case "from":
            return Days(days.start, max(days.end, days.start + _WEEK))
        case "after":
            return Days(days.end, days.end + _WEEK)
    return days


def _whole(days: Days, now: datetime) -> When | None:
    kind = WhenKind.DAY if days.single else WhenKind.DAYS
    start = _floor(now) if days.from_now else _instant(days.start, 0, now)
    end = _instant(days.end, 0, now)
    return When(start, end, WhenKind.HOLIDAYS if days.holidays else kind) if end > start else None


def _of_today(items: Sequence[Match], found: When, now: datetime) -> When | None:
    """Of this evening, what is left of the day when its hours are over."""
    if found.end > now:
        return found
    evening = any(i.tag == "tonight" or PARTS["evening"] == hours_of([i]) for i in items)
    if not evening:
        return None
    return When(_floor(now), _instant(now.date() + _DAY, 0, now), WhenKind.HOURS)


def _soon(items: Sequence[Match], now: datetime) -> When | None:
    """Now, or so many minutes from now; each is the hour that begins then."""
    for item in items:
        match item.tag:
            case "now":
                ahead = 0
            case "in_hours":
                ahead = 60 * int(item.values[0])
            case "in_clock":
                ahead = int(item.values[0][:-1])
            case "in_one_hour":
                ahead = 60
            case "in_quarter_hour":
                ahead = 15
            case "in_half_hour":
                ahead = 30
            case "in_three_quarters":
                ahead = 45
            case "in_minutes":
                ahead = int(item.values[0])
            case _:
                continue
        start = _floor(now) + timedelta(minutes=ahead)
        return When(start, start + _HOUR, WhenKind.HOURS if ahead else WhenKind.NOW)
    return None


def _next(hours: Hours, now: datetime) -> When:
    """These hours of today while they last, else tomorrow's; a night may have begun before."""
    first = now.date() - _DAY
    candidates = (_at(first + _DAY * n, hours, now, WhenKind.HOURS) for n in range(3))
    return next(c for c in candidates if c.end > now)


def _at(day: date, hours: Hours, now: datetime, kind: WhenKind) -> When:
    return When(_instant(day, hours.start, now), _instant(day, hours.end, now), kind)


def _instant(day: date, minute: int, now: datetime) -> datetime:
    midnight = datetime.combine(day, time(), now.tzinfo)
    return midnight + timedelta(minutes=minute)


def _floor(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
