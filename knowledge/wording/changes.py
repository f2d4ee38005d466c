"""A dated change in words, as it is read back before it is published.

Owns the sentence of a ``knowledge.french.change.Change``; names of days are ``dates``.
"""

from collections.abc import Sequence
from datetime import date

from knowledge.french.change import Action, Change, Closing, Move
from knowledge.french.change.outcome import AFTERNOON, EVENING, MORNING
from knowledge.schedule.rules import MINUTES_A_DAY, Slot
from knowledge.wording.dates import clock_in_words, full_date
from knowledge.wording.messages import Messages

_HALVES = {MORNING: "change-morning", AFTERNOON: "change-afternoon", EVENING: "change-evening"}


def change_in_words(change: Change, words: Messages, today: date) -> str:
    """ "Fermé le jeudi 3 décembre, de 9 h à 12 h"; several dates in one sentence."""
    match change.action:
        case Action.CLOSE:
            told = [_closing(c, words, today) for c in change.closed]
            return words("change-close", when=_listed(told, words))
        case Action.ADD:
            told = [
                words(
                    "change-day-hours",
                    when=words("change-day", day=_day(o.day, words, today)),
                    hours=_slot(o.slot, words),
                )
                for o in change.open
            ]
            return words("change-add", when=_listed(told, words))
        case Action.MOVE:
            return _listed([_move(m, words, today) for m in change.moves], words)


def _closing(closing: Closing, words: Messages, today: date) -> str:
    first = _day(closing.first, words, today)
    if closing.last is None:
        when = words("change-open-end", first=first)
    elif closing.last == closing.first:
        when = words("change-day", day=first)
    else:
        when = words("change-span", first=first, last=_day(closing.last, words, today))
    if not closing.slots:
        return when
    hours = _listed([_slot(s, words) for s in closing.slots], words)
    return words("change-day-hours", when=when, hours=hours)


def _move(move: Move, words: Messages, today: date) -> str:
    hours = _listed([_slot(s, words) for s in move.slots], words) if move.slots else ""
    if move.source is None:
        source = words("change-source-next")
    else:
        source = words("change-source", day=_day(move.source, words, today))
    if hours and move.source == move.target:
        return words("change-same-day", source=source, hours=hours)
    target = words("change-target", day=_day(move.target, words, today))
    if hours:
        return words("change-move-hours", source=source, target=target, hours=hours)
    return words("change-move", source=source, target=target)


def _day(day: date, words: Messages, today: date) -> str:
    return full_date(day, words, year=abs((day - today).days) > 180)


def _slot(slot: Slot, words: Messages) -> str:
    half = _HALVES.get(slot)
    if half:
        return words(half)
    if slot.end == MINUTES_A_DAY:
        return words("change-since", start=clock_in_words(slot.start, words))
    if slot.start == 0:
        return words("change-until", end=clock_in_words(slot.end, words))
    start, end = clock_in_words(slot.start, words), clock_in_words(slot.end, words)
    return words("change-slot", start=start, end=end)


def _listed(parts: Sequence[str], words: Messages) -> str:
    if len(parts) == 1:
        return parts[0]
    told = words("change-and", first=parts[-2], second=parts[-1])
    for part in reversed(parts[:-2]):
        told = words("change-list", first=part, rest=told)
    return told
