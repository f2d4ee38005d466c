"""Reminders of an event: the day before at 18:00, or an hour before it begins."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from knowledge.events.event import Occurrence, local_moment

_EVE_MINUTE = 18 * 60
_HOUR = timedelta(hours=1)


class Lead(StrEnum):
    DAY = "day"
    HOUR = "hour"


@dataclass(frozen=True, slots=True)
class Reminder:
    chat: int
    event: str
    occurrence: int
    lead: Lead
    due: datetime


def due_of(occurrence: Occurrence, lead: Lead, tz: tzinfo) -> datetime:
    """The day before goes by the clock on the wall; the hour before by time itself, so that
    it is an hour across a clock change too."""
    if lead is Lead.DAY:
        return local_moment(occurrence.day - timedelta(days=1), _EVE_MINUTE, tz)
    # In universal time: a local clock would lose or gain an hour on those nights.
    return datetime.fromtimestamp(occurrence.begins(tz).timestamp() - _HOUR.total_seconds(), tz)


def leads_left(occurrence: Occurrence, now: datetime, tz: tzinfo) -> tuple[Lead, ...]:
    """The reminders that can still be asked for; no hour before a day without hours."""
    wanted = (Lead.DAY,) if occurrence.start is None else tuple(Lead)
    return tuple(lead for lead in wanted if due_of(occurrence, lead, tz) > now)
