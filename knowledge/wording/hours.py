"""Hours as a person would say them: schedules, sessions, open or closed.

Owns the order in which a schedule is told. Rules that share their conditions (season,
holidays, fortnight, which of the month) are told together, weekdays with the same hours
once. The conditions' own words are in ``conditions``, sessions and open or closed in
``openness``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
)
from knowledge.wording.conditions import days_in_words, framed, holidays_excepted
from knowledge.wording.dates import clock_in_words
from knowledge.wording.lists import list_in_words
from knowledge.wording.messages import Messages
from knowledge.wording.openness import session_in_words, state_in_words

__all__ = ["schedule_in_words", "session_in_words", "state_in_words"]

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


def slot_in_words(slot: Slot, words: Messages) -> str:
    """ "de 9 h à 12 h", "24 h sur 24"."""
    if slot == _ALL_DAY:
        return words("slot-all-day")
    start, end = clock_in_words(slot.start, words), clock_in_words(slot.end, words)
    return words("slot-overnight" if slot.end > MINUTES_A_DAY else "slot", start=start, end=end)


def _slots_in_words(slots: Sequence[Slot], words: Messages) -> str:
    return list_in_words([slot_in_words(s, words) for s in slots], words)
