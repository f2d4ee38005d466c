"""One steady pace for all processes of a bot, as slots of time that each of them reserves.

Pure: a reservation is worked out from the pace that is kept and the present; the store makes
it atomic (``knowledge.store.paces``). Clocks that are set back, or machines that sleep, never
leave the pace in a far future, nor let what was missed be caught up in a burst.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

# What a late wake-up may make up for: a twentieth of a second, two slots at least.
_LATEST = timedelta(milliseconds=50)
_LATEST_SLOTS = 2
# Reservations are short: a next slot further ahead was reserved by another clock.
AHEAD = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Pace:
    """``next_at``: the first slot that nobody has. From ``closed_at`` until ``closed_until``
    nobody sends: Telegram asked for it."""

    next_at: datetime
    closed_at: datetime | None = None
    closed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """``count`` moments, the first at ``begin``, ``every`` apart."""

    begin: datetime
    every: timedelta
    count: int


def latest(rate: float) -> timedelta:
    """How late a slot may be used. One missed by more is given up: used then, it would be part
    of a burst, which Telegram punishes. What this takes is what any second may hold beyond the
    pace, and one message."""
    return max(_LATEST, timedelta(seconds=_LATEST_SLOTS / rate))


def reserve(
    pace: Pace, now: datetime, rate: float, wanted: int, answered: int
) -> tuple[Pace, Slots]:
    """The next ``wanted`` slots at ``rate`` a second, after those that ``answered`` messages to
    residents took since the last reservation."""
    every = timedelta(seconds=1 / rate)
    ahead = pace.next_at if pace.next_at <= now + AHEAD else now
    begin = max(ahead, now - latest(rate))
    closed = closed_for(pace, now)
    if closed:
        begin = max(begin, now + closed)
    begin += answered * every
    return replace(pace, next_at=begin + wanted * every), Slots(begin, every, wanted)


def closed(pace: Pace, now: datetime, seconds: float) -> Pace:
    """Telegram asked everybody to wait: the longest of the pauses asked for holds."""
    asked = timedelta(seconds=seconds)
    if closed_for(pace, now) >= asked:
        return pace
    return replace(pace, closed_at=now, closed_until=now + asked)


def closed_for(pace: Pace, now: datetime) -> timedelta:
    """How long the pause still lasts; never longer than it was asked for."""
    if pace.closed_at is None or pace.closed_until is None or pace.closed_until <= now:
        return timedelta(0)
    return min(pace.closed_until - now, pace.closed_until - pace.closed_at)
