"""Quiet hours: when nobody's telephone is made to ring, in the territory's own time."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from knowledge.schedule.rules import MINUTES_A_DAY


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From ``begin`` to ``end``, in minutes from midnight, usually past midnight; none where
    both are equal."""

    begin: int = 21 * 60
    end: int = 8 * 60

    def covers(self, minute: int) -> bool:
        if self.begin <= self.end:
            return self.begin <= minute < self.end
        return minute >= self.begin or minute < self.end


def until(quiet: QuietHours, moment: datetime, tz: tzinfo) -> datetime | None:
    """When the quiet hours around a moment end; None where it lies in none."""
    local = moment.astimezone(tz)
    minute = local.hour * 60 + local.minute
    if not quiet.covers(minute):
        return None
    day = local.date()
    if minute >= quiet.end:
        day += timedelta(days=1)
    if quiet.end == MINUTES_A_DAY:
        return datetime.combine(day + timedelta(days=1), time(), tz)
    return datetime.combine(day, time(quiet.end // 60, quiet.end % 60), tz)
