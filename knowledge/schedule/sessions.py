"""Open now, the next session, all sessions of a window.

Owns the questions that are asked of a timetable. Days are evaluated by ``days`` and
``exceptions``, put end to end by ``periods``.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from knowledge.schedule.calendar import Calendar
from knowledge.schedule.days import ALL_DAY, Doubt
from knowledge.schedule.exceptions import covers
from knowledge.schedule.periods import Session, merged_openings, session_of
from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    DatedException,
    ExceptionKind,
    Rule,
    Schedule,
    Timetable,
)

__all__ = [
    "AlwaysOpen",
    "AppointmentOnly",
    "Closed",
    "Doubt",
    "Open",
    "OpenState",
    "Session",
    "Unconfirmed",
    "UnknownHours",
    "next_session",
    "sessions",
    "state_at",
]

HORIZON_DAYS = 400

# Most answers lie within these days; what is open for longer has no end in sight.
_NEAR_DAYS = 62

# A period is followed beyond a window's edges for this long; one that lasts longer is cut.
_LONGEST_DAYS = 31

_ALWAYS = Rule(slots=(ALL_DAY,))


@dataclass(frozen=True, slots=True)
class Open:
    """Somebody is there, for sure. ``until`` is when this period ends."""

    until: datetime
    by_appointment: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class AlwaysOpen:
    """Open, with no end in sight."""


@dataclass(frozen=True, slots=True)
class Closed:
    """``next``: the session to come (it may be unconfirmed). ``exception``: what closes it
    today, where it is not the ordinary hours."""

    next: Session | None = None
    exception: DatedException | None = None


@dataclass(frozen=True, slots=True)
class AppointmentOnly:
    """Nobody is received without an appointment, and no hours are said."""


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """It may be open. ``text``: hours as somebody typed them; or ``session``: the one that
    would be running now, but for its doubt. ``next``: the session to come.
    """

    text: str = ""
    session: Session | None = None
    next: Session | None = None


@dataclass(frozen=True, slots=True)
class UnknownHours:
    """No hours are known."""


OpenState = Open | AlwaysOpen | Closed | AppointmentOnly | Unconfirmed | UnknownHours


def sessions(
    timetable: Timetable, calendar: Calendar, tz: ZoneInfo, start: datetime, end: datetime
) -> list[Session]:
    """All open periods that overlap [start, end), whole, by their start.

    A public holiday closes nothing by itself: the session is listed, unconfirmed unless
    the hours speak of public holidays. Periods that touch or overlap are one where they
    are alike (appointment, doubt, comment); beyond a month they are cut.
    """
    if start.astimezone(UTC) >= end.astimezone(UTC):
        return []
    first, last = start.astimezone(tz).date(), end.astimezone(tz).date()
    reach = _reach(timetable)
    earliest, latest = _days_after(first, -reach), _days_after(last, reach)
    begin, finish = _wall_minute(first), _wall_minute(last) + MINUTES_A_DAY
    found = [
        session_of(opening, tz)
        for opening in merged_openings(timetable, calendar, earliest, latest)
        if opening.end > begin and opening.start < finish
    ]
    return [s for s in found if _before(s.start, end) and _before(start, s.end) and _real(s)]


def next_session(
    timetable: Timetable,
    calendar: Calendar,
    tz: ZoneInfo,
    now: datetime,
    horizon_days: int = HORIZON_DAYS,
) -> Session | None:
    """The session that is running, or the first to come within the horizon.

    It may be unconfirmed. Of several that run, the one that is surest and needs no
    appointment.
    """
    running, coming = _around(timetable, calendar, tz, now, horizon_days)
    return running or coming


def state_at(timetable: Timetable, calendar: Calendar, tz: ZoneInfo, now: datetime) -> OpenState:
    """Whether somebody can be met at this moment, and else when."""
    schedule = timetable.schedule
    if not timetable.exceptions and schedule.rules == (_ALWAYS,) and _walk_in(schedule):
        return AlwaysOpen()
    running, coming = _around(timetable, calendar, tz, now, HORIZON_DAYS)
    if running is not None:
        if not running.confirmed:
            return Unconfirmed(session=running, next=coming)
        in_sight = now.astimezone(tz).date() + timedelta(_NEAR_DAYS)
        if running.end.date() > in_sight and not running.by_appointment:
            return AlwaysOpen()
        return Open(running.end, running.by_appointment, running.comment)
    exception = _closing(timetable, tz, now)
    if exception is not None:
        return Closed(coming, exception)
    if schedule.text:
        return Unconfirmed(text=schedule.text, next=coming)
    if schedule.known or coming is not None:
        return Closed(coming)
    return AppointmentOnly() if schedule.appointment_only else UnknownHours()


def _around(
    timetable: Timetable, calendar: Calendar, tz: ZoneInfo, now: datetime, horizon_days: int
) -> tuple[Session | None, Session | None]:
    """The running session and the first one to come."""
    running, coming = _within(timetable, calendar, tz, now, min(horizon_days, _NEAR_DAYS))
    if coming is not None or (running is not None and running.confirmed):
        return running, coming
    if horizon_days <= _NEAR_DAYS:
        return running, coming
    return _within(timetable, calendar, tz, now, horizon_days)


def _within(
    timetable: Timetable, calendar: Calendar, tz: ZoneInfo, now: datetime, days: int
) -> tuple[Session | None, Session | None]:
    local = now.astimezone(tz)
    today = local.date()
    # A clock change moves the wall by an hour: nothing that ended before that still runs.
    over = _wall_minute(today) + local.hour * 60 + local.minute - 60
    first, last = _days_after(today, -_reach(timetable)), _days_after(today, days)
    running: list[Session] = []
    coming: Session | None = None
    for opening in merged_openings(timetable, calendar, first, last):
        if opening.end < over:
            continue
        session = session_of(opening, tz)
        if not _real(session) or not _before(now, session.end):
            continue
        if _before(now, session.start):
            coming = session
            break
        running.append(session)
    best = min(running, key=lambda s: (not s.confirmed, s.by_appointment), default=None)
    return best, coming


def _closing(timetable: Timetable, tz: ZoneInfo, now: datetime) -> DatedException | None:
    """The exception that closes the place at this moment: a closure of the day, of these
    hours of it, or the session of today held on another day. The last one entered."""
    local = now.astimezone(tz)
    minute = local.hour * 60 + local.minute
    for exception in reversed(timetable.exceptions):
        if exception.kind is ExceptionKind.EXTRA or not covers(exception, local.date()):
            continue
        moved = exception.kind is ExceptionKind.MOVED
        if moved or not exception.slots:
            return exception
        if any(s.start <= minute < s.end for s in exception.slots):
            return exception
    return None


def _walk_in(schedule: Schedule) -> bool:
    return schedule.known and not schedule.appointment_only


def _reach(timetable: Timetable) -> int:
    """How many days around a window may hold a part of a period that overlaps it."""
    schedule = timetable.schedule
    slots = [s for r in schedule.rules for s in r.slots]
    slots += [s for e in timetable.exceptions for s in e.slots]
    lasting = schedule.osm or any(s.end >= MINUTES_A_DAY for s in slots)
    return _LONGEST_DAYS if lasting else 1


def _days_after(day: date, days: int) -> date:
    """The calendar's own ends are never passed."""
    ordinal = day.toordinal() + days
    return date.fromordinal(max(2, min(ordinal, date.max.toordinal() - 3)))


def _wall_minute(day: date) -> int:
    return day.toordinal() * MINUTES_A_DAY


def _before(one: datetime, other: datetime) -> bool:
    # By instants: datetimes of one zone would be compared by their wall clocks.
    return one.astimezone(UTC) < other.astimezone(UTC)


def _real(session: Session) -> bool:
    """Not the slot of 02:10 to 02:40 on the night when the clock skips that hour."""
    return _before(session.start, session.end)
