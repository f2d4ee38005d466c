"""Closures and extra sessions: which days, and which hours of them.

Owns reopenings, days excepted and endings unknown. Which window goes with which days is
``groups``; late openings and early endings are ``bounds``.
"""

from datetime import date, timedelta

from knowledge.french.change.bounds import bounded
from knowledge.french.change.groups import check_spans, grouped, slots_of
from knowledge.french.change.outcome import (
    Action,
    Change,
    ChangeDoubt,
    Closing,
    Doubtful,
    Opening,
)
from knowledge.french.change.pieces import Days, Spotted, each_day
from knowledge.french.change.words import (
    COMES,
    EXCEPT,
    FURTHER_NOTICE,
    NEXT_ONE,
    RESUME,
    UNTIL_THERE,
)
from knowledge.schedule.rules import MINUTES_A_DAY, Slot

_A_DAY = timedelta(days=1)


def closed(spotted: Spotted) -> Change:
    """The closure that a sentence says; Doubtful where a part of it is missing."""
    check_spans(spotted)
    other_bound = bounded(spotted)
    if other_bound is not None:
        return other_bound
    open_end = spotted.take(FURTHER_NOTICE) is not None
    _leave_next(spotted)
    _check_days(spotted)
    resume = _resume(spotted)
    excepted = _excepted(spotted)
    groups = grouped(spotted)
    closings: list[Closing] = []
    for group in groups:
        slots = slots_of(group)
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
            for day in each_day(days):
                openings += [Opening(day, slot) for slot in slots]
    return Change(Action.ADD, open=tuple(dict.fromkeys(openings)))


def _closings(days: Days, slots: tuple[Slot, ...], today: date, open_end: bool) -> list[Closing]:
    if days.days:
        if open_end and len(days.days) == 1:
            return [Closing(days.days[0], None, slots)]
        return [Closing(d, d, slots) for d in days.days]
    first = days.first or today
    return [Closing(max(first, today) if days.only_until else first, days.last, slots)]


def _check_days(spotted: Spotted) -> None:
    """Doubtful where a day is said to be held, or one weekday is said for two days."""
    seen: dict[date, str] = {}
    for days in spotted.days:
        said = spotted.text[days.begin : days.end]
        if COMES.search(spotted.text[: days.begin]):
            raise Doubtful(ChangeDoubt.ACTION, said)
        if days.one is None or any(c.isdigit() for c in said):
            continue
        # "lundi et lundi prochain"
        if days.one in seen and seen[days.one] != said:
            raise Doubtful(ChangeDoubt.DATE, said)
        seen[days.one] = said


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
    return [day for days in after for day in each_day(days)]


def _without(closing: Closing, day: date) -> list[Closing]:
    if day < closing.first or (closing.last is not None and day > closing.last):
        return [closing]
    parts = []
    if day > closing.first:
        parts.append(Closing(closing.first, day - _A_DAY, closing.slots))
    if closing.last is None or day < closing.last:
        parts.append(Closing(day + _A_DAY, closing.last, closing.slots))
    return parts
