"""How somebody wants to hear of what they follow: at once or in a digest, and never at night."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from knowledge.delivery.quiet import QuietHours, until
from knowledge.events.event import local_moment

# A digest comes when people are home; the week's on Thursday, before the week-end's outings.
DIGEST_MINUTE = 18 * 60
DIGEST_WEEKDAY = 3


class Cadence(StrEnum):
    NOW = "now"
    DAILY = "daily"
    WEEKLY = "weekly"


# The quiet hours that are offered; the last one is none.
QUIET_CHOICES = (
    QuietHours(21 * 60, 8 * 60),
    QuietHours(20 * 60, 9 * 60),
    QuietHours(22 * 60, 7 * 60),
    QuietHours(0, 0),
)


@dataclass(frozen=True, slots=True)
class Follower:
    chat: int
    cadence: Cadence = Cadence.NOW
    quiet: QuietHours = field(default_factory=QuietHours)
    language: str = "fr"

    @property
    def chose_quiet(self) -> bool:
        """Whether they chose quiet hours other than everybody's."""
        return self.quiet != QuietHours()


def decent(moment: datetime, quiet: QuietHours, tz: tzinfo) -> datetime:
    """That moment, or the end of the quiet hours that it lies in."""
    return until(quiet, moment, tz) or moment


def next_digest(follower: Follower, now: datetime, tz: tzinfo) -> datetime:
    """When the next digest is due, after ``now``: at 18:00 local time on every day, or on
    Thursday, and later where that is quiet for this person. Of somebody told at once: now."""
    if follower.cadence is Cadence.NOW:
        return decent(now, follower.quiet, tz)
    day = now.astimezone(tz).date() - timedelta(days=1)
    while True:
        if follower.cadence is Cadence.DAILY or day.weekday() == DIGEST_WEEKDAY:
            due = decent(local_moment(day, DIGEST_MINUTE, tz), follower.quiet, tz)
            if due > now:
                return due
        day += timedelta(days=1)
