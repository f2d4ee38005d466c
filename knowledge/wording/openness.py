"""Sessions, and whether a place is open, in words; from the moment at which it is said."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from knowledge.schedule.rules import MINUTES_A_DAY, ExceptionKind
from knowledge.schedule.sessions import (
    AlwaysOpen,
    AppointmentOnly,
    Closed,
    Open,
    OpenState,
    Session,
    Unconfirmed,
    UnknownHours,
)
from knowledge.wording.dates import clock_in_words, day_in_words, on_day, short_date
from knowledge.wording.messages import Messages


def session_in_words(session: Session, now: datetime, words: Messages, tz: ZoneInfo) -> str:
    """ "jeudi 3 décembre de 9 h à 12 h", "aujourd'hui de 9 h à 12 h, sur rendez-vous"."""
    start, end = session.start.astimezone(tz), session.end.astimezone(tz)
    today = now.astimezone(tz).date()
    last, minute = _ending(end)
    days = (last - start.date()).days
    parts = {
        "day": day_in_words(start.date(), words, today),
        "start": _clock(start, words),
        "end": clock_in_words(minute, words),
    }
    if days == 0 and minute - (start.hour * 60 + start.minute) == MINUTES_A_DAY:
        text = words("session-all-day", day=parts["day"])
    elif days == 0:
        text = words("session-same-day", **parts)
    elif days == 1:
        text = words("session-to-other-day", **parts)
    else:
        text = words("session-days", until=_until(end, today, words), **parts)
    if session.by_appointment:
        text = words("session-appointment", session=text)
    if session.comment:
        text = words("session-comment", session=text, comment=session.comment)
    if session.doubt is not None:
        text = words("session-doubtful", session=text, doubt=_doubt(session, words))
    return text


def state_in_words(state: OpenState, now: datetime, words: Messages, tz: ZoneInfo) -> str:
    """ "ouvert maintenant, jusqu'à 12 h", "fermé, rouvre lundi 23 novembre à 9 h"."""
    today = now.astimezone(tz).date()
    match state:
        case Open(until, by_appointment):
            key = "state-open-appointment" if by_appointment else "state-open"
            return words(key, until=_until(until.astimezone(tz), today, words))
        case AlwaysOpen():
            return words("state-always")
        case Unconfirmed(session=Session() as session):
            end = _until(session.end.astimezone(tz), today, words)
            return words("state-doubtful", until=end, doubt=_doubt(session, words))
        case Unconfirmed(text=text):
            return words("state-to-confirm", text=text)
        case AppointmentOnly():
            return words("state-appointment-only")
        case UnknownHours():
            return words("state-unknown")
        case Closed(coming, _):
            closed = _closed_in_words(state, today, words)
            return closed if coming is None else _reopening(state, closed, coming, now, words, tz)


def _closed_in_words(state: Closed, today: date, words: Messages) -> str:
    exception = state.exception
    if exception is None:
        return words("state-closed")
    if exception.kind is ExceptionKind.MOVED:
        text = words("state-moved")
    elif exception.slots:
        text = words("state-closed-hours")
    elif exception.end is None:
        text = words("state-closed-further-notice")
    elif exception.end == today:
        text = words("state-closed-today")
    else:
        text = words("state-closed-until", date=short_date(exception.end, words, today))
    if exception.reason:
        text = words("state-reason", closed=text, reason=exception.reason)
    return text


def _reopening(
    state: Closed, closed: str, coming: Session, now: datetime, words: Messages, tz: ZoneInfo
) -> str:
    start = coming.start.astimezone(tz)
    today = now.astimezone(tz).date()
    parts = {
        "closed": closed,
        "day": on_day(start.date(), words, today),
        "clock": _clock(start, words),
    }
    if coming.doubt is not None:
        return words("state-reopens-doubtful", doubt=_doubt(coming, words), **parts)
    if coming.by_appointment:
        return words("state-reopens-appointment", **parts)
    moved = state.exception is not None and state.exception.kind is ExceptionKind.MOVED
    return words("state-next-session" if moved else "state-reopens", **parts)


def _until(end: datetime, today: date, words: Messages) -> str:
    day, minute = _ending(end)
    clock = clock_in_words(minute, words)
    # The small hours of the coming night still belong to today's opening.
    tonight = day == today + timedelta(days=1) and minute <= 6 * 60
    if day == today or tonight:
        return words("until-clock", clock=clock)
    if day == today + timedelta(days=1):
        return words("until-tomorrow", clock=clock)
    return words("until-date", day=day_in_words(day, words, today), clock=clock)


def _ending(end: datetime) -> tuple[date, int]:
    """The day that a moment ends, and its minute: midnight is the 24th hour of a day."""
    minute = end.hour * 60 + end.minute
    if minute == 0:
        return end.date() - timedelta(days=1), MINUTES_A_DAY
    return end.date(), minute


def _clock(moment: datetime, words: Messages) -> str:
    return clock_in_words(moment.hour * 60 + moment.minute, words)


def _doubt(session: Session, words: Messages) -> str:
    return words("doubt", doubt=session.doubt or "")
