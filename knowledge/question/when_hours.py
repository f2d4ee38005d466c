"""The hours of a day that items of time mean, in minutes from its midnight.

Matin is 8-12 h, après-midi 12-18 h, soir 18-22 h, nuit from 22 h to 6 h the next day. An
hour said alone, à or vers, is the hour that begins then: "vers 15h" is 15:00-16:00. From 1
to 5 without another word it is of the afternoon: nobody goes to a counter at 3 at night.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.question.phrases import Match
from knowledge.question.when_marks import MINUTES_A_DAY, NOON

_HOUR: Final = 60
_AT: Final = ("at", "at_number", "at_morning", "at_evening", "short_at", "weekday_day_at")
_LATE_PARTS: Final = ("afternoon", "evening", "night")


@dataclass(frozen=True, slots=True)
class Hours:
    """From ``start`` to ``end`` (excluded); ``end`` may run into the next day."""

    start: int
    end: int


PARTS: Final[Mapping[str, Hours]] = {
    "morning": Hours(8 * _HOUR, 12 * _HOUR),
    "noon": Hours(12 * _HOUR, 14 * _HOUR),
    "afternoon": Hours(12 * _HOUR, 18 * _HOUR),
    "evening": Hours(18 * _HOUR, 22 * _HOUR),
    "night": Hours(22 * _HOUR, 30 * _HOUR),
}
_NAMED: Final[Mapping[str, Hours]] = {
    "tonight": PARTS["evening"],
    "tomorrow_morning": PARTS["morning"],
    "early_morning": Hours(6 * _HOUR, 9 * _HOUR),
    "start_morning": Hours(8 * _HOUR, 10 * _HOUR),
    "mid_morning": Hours(9 * _HOUR, 11 * _HOUR),
    "late_morning": Hours(10 * _HOUR, 12 * _HOUR),
    "early_afternoon": Hours(12 * _HOUR, 15 * _HOUR),
    "mid_afternoon": Hours(14 * _HOUR, 16 * _HOUR),
    "late_afternoon": Hours(16 * _HOUR, 18 * _HOUR),
    "late_day": Hours(16 * _HOUR, 19 * _HOUR),
    "early_evening": Hours(18 * _HOUR, 20 * _HOUR),
    "late_evening": Hours(20 * _HOUR, 24 * _HOUR),
    "daytime": Hours(8 * _HOUR, 18 * _HOUR),
    "lunch": PARTS["noon"],
    "after_work": PARTS["evening"],
    "before_work": Hours(6 * _HOUR, 9 * _HOUR),
    "after_school": Hours(16 * _HOUR, 18 * _HOUR + 30),
    "before_school": Hours(7 * _HOUR, 8 * _HOUR + 30),
}


def hours_of(items: Sequence[Match]) -> Hours | None:
    """What all the items say together: an hour said wins over a part of the day, limits
    ("après 18h", "avant 20h", "le matin") narrow one another.
    """
    parts = [v for item in items if item.tag.endswith("part") for v in item.values]
    late = any(part in _LATE_PARTS for part in parts) or any(i.tag == "tonight" for i in items)
    morning = "morning" in parts
    said: Hours | None = None
    for item in items:
        found = _hours(item, late, morning)
        if found is None:
            continue
        if item.tag in _AT or item.tag.endswith("between"):
            return found
        narrowed = _both(said, found) if said else found
        said = narrowed or said
    return said


def is_small(item: Match) -> bool:
    """ "3h", "1h30" and nothing around it: said without a day, as likely so long as then."""
    return item.tag == "at" and item.length == 1 and 0 < _said(item.values[0]) < 6 * _HOUR


def _hours(item: Match, late: bool, morning: bool) -> Hours | None:
    if item.tag in _NAMED:
        return _NAMED[item.tag]
    if item.tag.endswith("part") and item.values:
        return PARTS.get(item.values[-1])
    if item.tag == "day_of_month" and len(item.values) > 1:
        said = item.values[1]
        if said in PARTS:
            return PARTS[said]
        minute = _minute(said, late, morning)
        return Hours(minute, minute + _HOUR)
    if item.tag in _AT:
        minute = _minute(item.values[-1], late, morning)
        if item.tag == "at_morning":
            minute = _said(item.values[0])
        elif item.tag == "at_evening":
            minute = _said(item.values[0])
            minute += NOON if minute < NOON else 0
        return None if minute > MINUTES_A_DAY else Hours(minute, minute + _HOUR)
    match item.tag:
        case "between" | "weekday_between" | "bare_between":
            return _between(item.values[-2:], late)
        case "until_hour" | "before_hour":
            end = _minute(item.values[0], late, morning)
            return Hours(0, end) if 0 < end <= MINUTES_A_DAY else None
        case "after_hour":
            start = _minute(item.values[0], late, morning)
            return Hours(start, MINUTES_A_DAY) if start < MINUTES_A_DAY else None
    return None


def _between(values: Sequence[str], late: bool) -> Hours | None:
    start, end = _said(values[0]), _said(values[1])
    small = start < 6 * _HOUR and end < 6 * _HOUR
    if small or (late and start < NOON and end <= NOON):
        start, end = start + NOON, end + NOON
    elif values[0][-1] != "x" and start < 6 * _HOUR and start + NOON < end:
        start += NOON
    if end <= start:
        end += NOON if end + NOON > start and start < NOON else MINUTES_A_DAY
    return Hours(start, end) if start < MINUTES_A_DAY and end <= 2 * MINUTES_A_DAY else None


def _minute(value: str, late: bool, morning: bool) -> int:
    """The minute of the day; which half of it is told by what else is said."""
    minute = _said(value)
    if value.endswith("x") or minute >= NOON:
        return minute
    if late or (_HOUR <= minute < 6 * _HOUR and not morning):
        return minute + NOON
    return minute


def _said(value: str) -> int:
    """A clock's minutes, or a bare number's hours."""
    return int(value[:-1]) if value[-1] in "mx" else int(value) * _HOUR


def _both(first: Hours, second: Hours) -> Hours | None:
    start, end = max(first.start, second.start), min(first.end, second.end)
    return Hours(start, end) if start < end else None
