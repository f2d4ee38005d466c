"""Closures and extra sessions: which days, and which hours of them.

Owns which window goes with which days, late openings and early endings.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from knowledge.french.change.outcome import (
    Action,
    Change,
    ChangeDoubt,
    Closing,
    Doubtful,
    Opening,
)
from knowledge.french.change.spotting import Days, Spotted, Window
from knowledge.french.change.words import (
    EARLY_END,
    EXCEPT,
    FURTHER_NOTICE,
    INSTEAD,
    LATE_START,
    NEXT_ONE,
    RESUME,
    UNTIL_THERE,
)
from knowledge.schedule.rules import MINUTES_A_DAY, Slot

_A_DAY = timedelta(days=1)
# An opening said for so early is as likely to be earlier than usual.
_EARLY = 8 * 60 + 30


@dataclass(slots=True)
class Group:
    days: list[Days]
    windows: list[Window]


def closed(spotted: Spotted) -> Change:
    """The closure that a sentence says; Doubtful where a part of it is missing."""
    _check_spans(spotted)
    bounded = _bounded(spotted)
    if bounded is not None:
        return bounded
    open_end = spotted.take(FURTHER_NOTICE) is not None
    _leave_next(spotted)
    resume = _resume(spotted)
    excepted = _excepted(spotted)
    groups = grouped(spotted)
    closings: list[Closing] = []
    for group in groups:
        slots = _slots(group)
        for days in group.days:
            closings += _closings(days, slots, spotted.today, open_end)
    if not closings:
        if resume is None and not open_end:
            raise Doubtful(ChangeDoubt.DATE)
        last = resume - _A_DAY if resume else None
        closings = [Closing(spotted.today, last)]
    elif resume is not None:
        closings = _until_resumed(closings, resume)
    for day in excepted:
        closings = [part for closing in closings for part in _without(closing, day)]
    return Change(Action.CLOSE, closed=tuple(dict.fromkeys(closings)))


def added(spotted: Spotted) -> Change:
    """The extra sessions that a sentence says: days and hours are both needed."""
    openings: list[Opening] = []
    groups = grouped(spotted)
    if not groups:
        raise Doubtful(ChangeDoubt.DATE)
    for group in groups:
        slots = [w.slot for w in group.windows if w.slot is not None and not w.half]
        if any(w.minute is not None for w in group.windows):
            raise Doubtful(ChangeDoubt.END)
        if any(s.start == 0 or s.end == MINUTES_A_DAY for s in slots if not s.end < 12 * 60):
            raise Doubtful(ChangeDoubt.HOURS)
        if not slots:
            raise Doubtful(ChangeDoubt.HOURS)
        for days in group.days:
            for day in _each(days):
                openings += [Opening(day, slot) for slot in slots]
    return Change(Action.ADD, open=tuple(dict.fromkeys(openings)))


def grouped(spotted: Spotted) -> list[Group]:
    """Windows with the days they are said of: those before them, or the first that follow."""
    groups: list[Group] = []
    waiting: list[Window] = []
    events: list[Days | Window] = [*spotted.days, *spotted.windows]
    events.sort(key=lambda e: (e.begin, e.end))
    for event in events:
        if isinstance(event, Window):
            if groups:
                groups[-1].windows.append(event)
            else:
                waiting.append(event)
        elif groups and not groups[-1].windows:
            groups[-1].days.append(event)
        else:
            groups.append(Group([event], waiting))
            waiting = []
    for group in groups:
        _check(group, spotted.text)
    return groups


def _check_spans(spotted: Spotted) -> None:
    """ "du 24 décembre 12h au 4 janvier" is one closure, with hours at its edges."""
    for one, two in pairwise(spotted.days):
        between = spotted.text[one.end : two.begin]
        said = spotted.text[two.begin : two.end]
        joined = between.rstrip().endswith((" au", " jusqu'au")) or said.startswith(
            ("au ", "jusqu")
        )
        if joined and any(one.end <= w.begin <= two.begin for w in spotted.windows):
            raise Doubtful(ChangeDoubt.END, spotted.text[one.begin : two.end])


def _check(group: Group, text: str) -> None:
    """ "jeudi et vendredi matin" may close all of Thursday."""
    halves = [w for w in group.windows if w.half]
    after = halves and halves[0].begin >= group.days[-1].end
    span = any(not d.days for d in group.days)
    if after and (len(group.days) > 1 or (span and not halves[0].every)):
        raise Doubtful(ChangeDoubt.HALF, text[group.days[0].begin : halves[-1].end])


def _slots(group: Group) -> tuple[Slot, ...]:
    if any(w.minute is not None for w in group.windows):
        raise Doubtful(ChangeDoubt.END)
    hours = [w.slot for w in group.windows if w.slot and not w.half]
    halves = [w.slot for w in group.windows if w.slot and w.half]
    # "jeudi matin de 9h à 12h": the hours say more than the half they are in.
    return tuple(sorted(set(hours or halves), key=lambda s: s.start))


def _closings(days: Days, slots: tuple[Slot, ...], today: date, open_end: bool) -> list[Closing]:
    if days.days:
        if open_end and len(days.days) == 1:
            return [Closing(days.days[0], None, slots)]
        return [Closing(d, d, slots) for d in days.days]
    first = days.first or today
    return [Closing(max(first, today) if days.only_until else first, days.last, slots)]


def _each(days: Days) -> list[date]:
    if days.days:
        return list(days.days)
    if days.first is None or days.last is None or (days.last - days.first).days > 31:
        raise Doubtful(ChangeDoubt.DATE)
    return [days.first + timedelta(days=n) for n in range((days.last - days.first).days + 1)]


def _leave_next(spotted: Spotted) -> None:
    """ "…, prochaine permanence le 7 janvier": said besides, it closes nothing."""
    for days in spotted.days[1:]:
        match = NEXT_ONE.search(spotted.text[: days.begin])
        if match and days.one:
            spotted.days.remove(days)
            spotted.mark(*match.span())


def _resume(spotted: Spotted) -> date | None:
    """ "reprise le 5 janvier": the first open day again."""
    for days in spotted.days:
        match = RESUME.search(spotted.text[: days.begin])
        if match and days.one:
            spotted.days.remove(days)
            spotted.mark(*match.span())
            spotted.take(UNTIL_THERE)
            return days.one
    return None


def _until_resumed(closings: list[Closing], resume: date) -> list[Closing]:
    last = closings[-1]
    if last.last is not None and last.last + _A_DAY == resume and len(closings) == 1:
        return closings
    if last.last is None and last.first < resume and len(closings) == 1:
        return [Closing(last.first, resume - _A_DAY, last.slots)]
    raise Doubtful(ChangeDoubt.PIECE, resume.isoformat())


def _excepted(spotted: Spotted) -> list[date]:
    """ "sauf le 28 décembre": whole days, said after all others."""
    match = EXCEPT.search(spotted.text)
    if match is None:
        return []
    after = [d for d in spotted.days if d.begin >= match.start()]
    if not after or any(w.begin > match.start() for w in spotted.windows):
        return []
    spotted.mark(*match.span())
    spotted.days = [d for d in spotted.days if d not in after]
    return [day for days in after for day in _each(days)]


def _without(closing: Closing, day: date) -> list[Closing]:
    if day < closing.first or (closing.last is not None and day > closing.last):
        return [closing]
    parts = []
    if day > closing.first:
        parts.append(Closing(closing.first, day - _A_DAY, closing.slots))
    if closing.last is None or day < closing.last:
        parts.append(Closing(day + _A_DAY, closing.last, closing.slots))
    return parts


# --- late openings, early endings


def _bounded(spotted: Spotted) -> Change | None:
    """ "ouverture à 10h au lieu de 9h", "on ferme à 16h": None where it is no such thing."""
    lone = [w for w in spotted.windows if w.minute is not None]
    if not lone or len(lone) != len([w for w in spotted.windows if not w.half]) or len(lone) > 2:
        return None
    instead = INSTEAD.search(spotted.text)
    if len(lone) == 2 and instead is None:
        return None
    word = spotted.text[lone[0].begin : lone[0].end]
    if word[0].isalpha() and not spotted.text[: lone[0].begin].endswith("a "):
        # "fermé demain midi" is no "fermé à midi"
        raise Doubtful(ChangeDoubt.END, word)
    new = lone[0]
    old = lone[1] if len(lone) == 2 else None
    if old and instead and instead.end() <= new.begin and not instead.end() <= old.begin - 1:
        new, old = old, new
    if old and instead and abs(instead.end() - new.begin) < 4:
        new, old = old, new
    if instead and old is None:
        return None
    late = _nearest(LATE_START, spotted.text, new.begin)
    early = _nearest(EARLY_END, spotted.text, new.begin)
    if late == early:
        return None
    opening = late > early
    days = [day for d in spotted.days for day in _each(d)]
    if not days:
        raise Doubtful(ChangeDoubt.DATE)
    spotted.take_all(INSTEAD)
    spotted.take_all(LATE_START if opening else EARLY_END)
    at = new.minute or 0
    before = old.minute if old else None
    if before is None and opening and at <= _EARLY:
        raise Doubtful(ChangeDoubt.HOURS)
    slot, shuts = _difference(at, before, opening)
    if slot is None:
        raise Doubtful(ChangeDoubt.HOURS)
    if shuts:
        return Change(Action.CLOSE, closed=tuple(Closing(d, d, (slot,)) for d in days))
    return Change(Action.ADD, open=tuple(Opening(d, slot) for d in days))


def _difference(at: int, before: int | None, opening: bool) -> tuple[Slot | None, bool]:
    """What is shut, or open besides, by beginning or ending at another time."""
    if at == before:
        return None, True
    if before is None:
        return (Slot(0, at), True) if opening else (Slot(at, MINUTES_A_DAY), True)
    low, high = sorted((at, before))
    return Slot(low, high), (at > before) == opening


def _nearest(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where the last match before a position begins, -1 for none."""
    found = [m.start() for m in pattern.finditer(text) if m.end() <= position]
    return found[-1] if found else -1
