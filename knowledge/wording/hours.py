"""Hours as a person would say them: schedules, sessions, open or closed.

Owns the order in which a schedule is told. Rules that share their conditions (season,
holidays, fortnight, which of the month) are told together, weekdays with the same hours
once. The conditions' own words are in ``conditions``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    ExceptionKind,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
)
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
from knowledge.wording.conditions import days_in_words, framed, holidays_excepted
from knowledge.wording.dates import clock_in_words, day_in_words, short_date
from knowledge.wording.lists import list_in_words
from knowledge.wording.messages import Messages

_ALL_DAY = Slot(0, MINUTES_A_DAY)
_EVERY_DAY = frozenset(Weekday)


def schedule_in_words(schedule: Schedule, words: Messages, today: date | None = None) -> str:
    """The sentence that says a schedule, without a capital or a full stop.

    ``today``: a fortnight is then told with its next day, else with the one it is anchored
    to.
    """
    if schedule.text:
        return words("schedule-to-confirm", text=schedule.text)
    if schedule.osm:
        return words("schedule-to-confirm", text=schedule.osm)
    if not schedule.rules:
        return words(
            "schedule-appointment-only" if schedule.appointment_only else "schedule-unknown"
        )
    text = _rules_in_words(schedule.rules, words, today)
    if schedule.appointment_only:
        text = words("schedule-appointment", hours=text)
    if schedule.appointment_otherwise:
        text = words("schedule-appointment-otherwise", hours=text)
    return text


def _rules_in_words(rules: Sequence[Rule], words: Messages, today: date | None) -> str:
    rules = [r for r in rules if r.slots or not r.extra]
    opening = [r for r in rules if r.slots]
    if not opening and all(r == Rule() for r in rules):
        return words("schedule-closed")
    # What every rule excepts is said once, at the end.
    excepted = holidays_excepted(opening)
    term = not excepted.school and any(r.school_holidays is Holidays.ONLY for r in opening)
    rules = [excepted.lifted(r) for r in rules]
    parts = [_frame_in_words(f, words, today, term) for f in _frames(rules)]
    text = parts[-1]
    for part in reversed(parts[:-1]):
        text = words("schedule-then", hours=part, rest=text)
    return excepted.added(text, words)


def _frames(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules that differ by their weekdays and hours only, together; in order."""
    frames: dict[Rule, list[Rule]] = {}
    for rule in rules:
        conditions = replace(rule, slots=(), weekdays=frozenset(), extra=False)
        if not rule.slots and not rule.weekdays and not rule.nths:
            # Closed as a whole: "fermé du 1er au 31 août".
            frames[replace(rule, slots=(_ALL_DAY,), extra=True)] = [rule]
            continue
        frames.setdefault(conditions, []).append(rule)
    return list(frames.values())


@dataclass(frozen=True, slots=True)
class _Line:
    """Weekdays with the same hours."""

    weekdays: frozenset[Weekday]
    slots: tuple[Slot, ...]


def _frame_in_words(rules: Sequence[Rule], words: Messages, today: date | None, term: bool) -> str:
    frame = rules[0]
    lines = _lines(rules)
    if not any(line.slots for line in lines):
        days = [days_in_words(frame, line.weekdays, words) for line in lines if line.weekdays]
        return framed(frame, days, None, words, today, term)
    told = [_line_in_words(frame, line, words) for line in lines if line.slots]
    text = told[-1]
    for line in reversed(told[:-1]):
        text = words("list-more", first=line, rest=text)
    return framed(frame, [], text, words, today, term)


def _lines(rules: Sequence[Rule]) -> list[_Line]:
    """What each weekday has in the end, by the order of the rules; Monday first."""
    if all(not r.weekdays for r in rules):
        slots = tuple(s for r in rules for s in r.slots)
        return [_Line(frozenset(), rules[-1].slots if not rules[-1].extra else slots)]
    by_day: dict[Weekday, tuple[Slot, ...]] = {}
    for rule in rules:
        for day in sorted(rule.weekdays or _EVERY_DAY):
            by_day[day] = by_day.get(day, ()) + rule.slots if rule.extra else rule.slots
    by_slots: dict[tuple[Slot, ...], set[Weekday]] = {}
    for day in sorted(by_day):
        by_slots.setdefault(tuple(sorted(by_day[day], key=_by_start)), set()).add(day)
    return [_Line(frozenset(days), slots) for slots, days in by_slots.items()]


def _by_start(slot: Slot) -> int:
    return slot.start


def _line_in_words(frame: Rule, line: _Line, words: Messages) -> str:
    slots = _slots_in_words(line.slots, words)
    if frame.dates and not line.weekdays and all(s.start == s.end for s in frame.dates):
        return slots
    if frame.years and not line.weekdays and all(s.start == s.end for s in frame.years):
        return slots
    days = days_in_words(frame, line.weekdays, words)
    plain = frame.fortnight is None and frame.parity is None and not frame.nths
    apart = not plain or line.slots == (_ALL_DAY,)
    if frame.public_holidays is Holidays.ONLY and not line.weekdays:
        days, apart = words("days-public-holidays"), True
    return words("schedule-days-apart" if apart else "schedule-days", days=days, slots=slots)


def _slots_in_words(slots: Sequence[Slot], words: Messages) -> str:
    return list_in_words([_slot_in_words(s, words) for s in slots], words)


def _slot_in_words(slot: Slot, words: Messages) -> str:
    if slot == _ALL_DAY:
        return words("slot-all-day")
    start, end = clock_in_words(slot.start, words), clock_in_words(slot.end, words)
    return words("slot-overnight" if slot.end > MINUTES_A_DAY else "slot", start=start, end=end)


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
        "day": day_in_words(start.date(), words, today),
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
