"""When to send, as an agent types it: "jeudi 9h", "demain 18h", "le 3 décembre à 9 h 30".

A local time that a clock change skips becomes the first that exists; one that it repeats, the
first of both.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from knowledge.french.clock import find_stretches
from knowledge.french.dates import find_dates
from knowledge.french.text import fold
from knowledge.schedule.rules import MINUTES_A_DAY

# Beyond that a date is rather a slip than a plan.
_FURTHEST = timedelta(days=366)
_IN = re.compile(
    r"\bdans (?P<count>\d{1,3}|une?|deux|trois|quatre) ?(?P<unit>heures?|h|minutes?|mn|min)\b"
)
_COUNTS = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4}
_YESTERDAY = re.compile(r"\b(?:avant-?)?hier\b")


class Doubt(StrEnum):
    """Why no moment was read. A message says each: ``when-<value>``."""

    UNREAD = "unread"
    NO_TIME = "no-time"
    IMPOSSIBLE = "impossible"
    PAST = "past"
    TOO_FAR = "too-far"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class NoMoment:
    doubt: Doubt


def read_moment(text: str, now: datetime, tz: tzinfo) -> datetime | NoMoment:
    """A moment after ``now``, in UTC. A time alone is the next one that comes."""
    folded = fold(text)
    today = now.astimezone(tz).date()
    if said := _IN.search(folded):
        count = _COUNTS.get(said["count"]) or int(said["count"])
        hours = said["unit"].startswith("h")
        return now + (timedelta(hours=count) if hours else timedelta(minutes=count))
    if _YESTERDAY.search(folded):
        return NoMoment(Doubt.PAST)
    mentions = find_dates(folded, today)
    if any(m.problem for m in mentions):
        return NoMoment(Doubt.IMPOSSIBLE)
    days = {d for m in mentions for d in m.days}
    # A date is no time: "le 3.12" must not be read as twelve past three.
    spared = _without(folded, [(m.begin, m.end) for m in mentions])
    times = {s.since for s in find_stretches(spared) if s.since == s.until}
    if len(days) > 1 or len(times) > 1 or len(mentions) > 1:
        return NoMoment(Doubt.SEVERAL)
    if mentions and not days:
        return NoMoment(Doubt.UNREAD)
    minute = times.pop() if times else None
    if minute is None:
        return NoMoment(Doubt.NO_TIME if days else Doubt.UNREAD)
    return _checked(days.pop() if days else None, minute, now, tz)


def _checked(day: date | None, minute: int, now: datetime, tz: tzinfo) -> datetime | NoMoment:
    if day is None:
        today = now.astimezone(tz).date()
        moment = _at(today, minute, tz)
        return moment if moment > now else _at(today + timedelta(days=1), minute, tz)
    moment = _at(day, minute, tz)
    if moment <= now:
        return NoMoment(Doubt.PAST)
    return NoMoment(Doubt.TOO_FAR) if moment - now > _FURTHEST else moment


def _at(day: date, minute: int, tz: tzinfo) -> datetime:
    day += timedelta(days=minute // MINUTES_A_DAY)
    local = datetime.combine(day, time(minute % MINUTES_A_DAY // 60, minute % 60), tz)
    return local.astimezone(UTC)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for begin, end in spans:
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text
