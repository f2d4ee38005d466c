"""What a change of the directory takes from, adds to or moves among a permanence's sessions.

Only dated changes are news: exceptions and suspensions. New weekly hours are not: they stand
on the card, and their sessions differ every week.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.directory.snapshot import Directory
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import ExceptionKind, Timetable
from knowledge.schedule.sessions import Session, sessions

# A closure further away will be told of by the card; nobody keeps such a date in mind.
HORIZON = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class SessionNews:
    """``restored``: held after all, as the weekly hours say; ``moved``: pairs of what was and
    what is instead. ``following``: the next session after the change. In the order of time."""

    permanence: Permanence
    cancelled: tuple[Session, ...] = ()
    added: tuple[Session, ...] = ()
    restored: tuple[Session, ...] = ()
    moved: tuple[tuple[Session, Session], ...] = ()
    following: Session | None = None

    @property
    def soonest(self) -> datetime:
        """The first moment that somebody could come in vain, or miss."""
        olds = (old for old, _ in self.moved)
        firsts = (*self.cancelled, *self.added, *self.restored, *olds)
        return min(s.start for s in firsts)


def session_news(
    before: Directory,
    after: Directory,
    changed: Structure | Service | Permanence,
    calendar: Calendar,
    now: datetime,
) -> tuple[SessionNews, ...]:
    """For each permanence of ``changed`` whose dated sessions differ between two directories."""
    concerned: tuple[Permanence, ...]
    match changed:
        case Permanence():
            concerned = (changed,)
        case Service():
            concerned = after.permanences_of(changed)
        case _:
            concerned = ()
    found = (_news(before, after, p, calendar, now) for p in concerned)
    return tuple(n for n in found if n is not None)


def _news(
    before: Directory, after: Directory, permanence: Permanence, calendar: Calendar, now: datetime
) -> SessionNews | None:
    old, new = before.permanences.get(permanence.code), after.permanences[permanence.code]
    if old is None:
        return None
    was, will = before.timetable_of(old), after.timetable_of(new)
    if was.schedule != will.schedule or was.exceptions == will.exceptions:
        return None
    tz = after.territory.timezone
    held = sessions(was, calendar, tz, now, now + HORIZON)
    to_be = sessions(will, calendar, tz, now, now + HORIZON)
    hours_before, hours_after = {_hours(s) for s in held}, {_hours(s) for s in to_be}
    gone = [s for s in held if _hours(s) not in hours_after and s.start > now]
    come = [s for s in to_be if _hours(s) not in hours_before and s.start > now]
    moves = [
        (e.start, e.moved_to)
        for e in will.exceptions
        if e.kind is ExceptionKind.MOVED and e not in was.exceptions
    ]
    # A session that is cut short, or goes on for longer, moved within its day.
    days = {s.start.astimezone(tz).date() for s in gone}
    pairs = []
    for source_day, target_day in (*moves, *((d, d) for d in sorted(days))):
        source = _on(source_day, gone, tz)
        target = _on(target_day, come, tz)
        if source is not None and target is not None:
            pairs.append((source, target))
            gone.remove(source)
            come.remove(target)
    if not (gone or come or pairs):
        return None
    usual = {
        _hours(s) for s in sessions(Timetable(will.schedule), calendar, tz, now, now + HORIZON)
    }
    return SessionNews(
        new,
        cancelled=tuple(gone),
        added=tuple(s for s in come if _hours(s) not in usual),
        restored=tuple(s for s in come if _hours(s) in usual),
        moved=tuple(pairs),
        following=next((s for s in to_be if s.start > now), None),
    )


def _on(day: date | None, held: list[Session], tz: tzinfo) -> Session | None:
    return next((s for s in held if s.start.astimezone(tz).date() == day), None)


def _hours(session: Session) -> tuple[datetime, datetime]:
    return session.start, session.end
