"""Open periods across days: merged on the wall clock, then set in the time zone.

Between here and a session lies the clock change. A time on the wall means the first moment
at which the clock shows it or a later one: in spring 02:30 is the moment of the change, in
autumn the first of two. A place that never closes has no seam on either day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from knowledge.schedule.calendar import Calendar
from knowledge.schedule.days import Doubt, Opening
from knowledge.schedule.exceptions import openings_on
from knowledge.schedule.rules import MINUTES_A_DAY, Timetable

_MIDNIGHT = datetime.min.time()


@dataclass(frozen=True, slots=True)
class Session:
    """An open period, in the territory's time zone.

    Beware that Python compares and subtracts datetimes of one zone by their wall clocks:
    go through UTC where an hour more or less matters. ``confirmed`` is False where
    ``doubt`` says why it may not be held.
    """

    start: datetime
    end: datetime
    by_appointment: bool = False
    confirmed: bool = True
    comment: str = ""
    doubt: Doubt | None = None


def merged_openings(
    timetable: Timetable, calendar: Calendar, first: date, last: date
) -> Iterator[Opening]:
    """The periods that begin from ``first`` to ``last``, joined where they touch or overlap
    and are alike; by their start. Minutes are counted from the midnight of 31 December of
    the year before year 1 (``date.toordinal`` times 1440).
    """
    pending: list[Opening] = []
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        openings = openings_on(timetable, date.fromordinal(ordinal), calendar)
        if not openings and not pending:
            continue
        midnight = ordinal * MINUTES_A_DAY
        for opening in sorted(openings, key=_start):
            _join(
                pending,
                opening._replace(start=opening.start + midnight, end=opening.end + midnight),
            )
        closed = midnight + MINUTES_A_DAY
        # The next day may prolong what reaches its midnight, and nothing overtakes it.
        while pending and pending[0].end < closed:
            yield pending.pop(0)
    yield from pending


def _start(opening: Opening) -> int:
    return opening.start


def _join(pending: list[Opening], opening: Opening) -> None:
    for position, earlier in enumerate(pending):
        if earlier.end >= opening.start and earlier[2:] == opening[2:]:
            pending[position] = earlier._replace(end=max(earlier.end, opening.end))
            return
    pending.append(opening)


def session_of(opening: Opening, tz: ZoneInfo) -> Session:
    """The period of ``merged_openings`` in the time zone."""
    return Session(
        start=moment(opening.start, tz),
        end=moment(opening.end, tz),
        by_appointment=opening.by_appointment,
        confirmed=opening.doubt is None,
        comment=opening.comment,
        doubt=opening.doubt,
    )


def moment(minute: int, tz: ZoneInfo) -> datetime:
    """When the clock first shows a wall-clock minute (counted as above) or a later one."""
    day, rest = divmod(minute, MINUTES_A_DAY)
    wall = datetime.combine(date.fromordinal(day), _MIDNIGHT) + timedelta(minutes=rest)
    local = wall.replace(tzinfo=tz)
    before, after = local.utcoffset(), local.replace(fold=1).utcoffset()
    if before == after or before is None or after is None or before > after:
        return local
    return _end_of_gap(local, tz)


def _end_of_gap(local: datetime, tz: ZoneInfo) -> datetime:
    # Read with the offset of after the change, the missing time lies before it; and the
    # other way round. Between the two, the minute at which the offset changes.
    low = local.replace(fold=1).astimezone(UTC)
    high = local.astimezone(UTC)
    old = low.astimezone(tz).utcoffset()
    minutes = int((high - low) / timedelta(minutes=1))
    for past in range(1, minutes + 1):
        candidate = (low + timedelta(minutes=past)).astimezone(tz)
        if candidate.utcoffset() != old:
            return candidate
    return high.astimezone(tz)
