"""Conditions added to a sentence: what heads days, and what a qualifier at the end is said of.

Owns the scope of "en période scolaire", of dates and of rhythms.
"""

from knowledge.french.hours.draft import Draft
from knowledge.french.hours.items import (
    NO_CONDITION,
    STRONG,
    Condition,
    Days,
    Exclusion,
    Half,
    Hours,
    Item,
    When,
)
from knowledge.french.hours.outcome import Doubt, Doubtful
from knowledge.schedule.rules import Holidays


def add_condition(draft: Draft, item: When) -> None:
    current, condition = draft.current, item.condition
    before = draft.part_before()
    if isinstance(before, Exclusion) and draft.sign_before() not in STRONG and current.complete:
        # "sauf en juillet, en août …": is it excluded as well?
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    following = draft.next_part()
    core_next = isinstance(following, Days | Hours | Half)
    sign = draft.sign_before()
    if not current.complete and not current.selectors:
        _head(draft, item)
        return
    if not current.complete:
        current.condition = _merged(draft, current.condition, condition, item)
        return
    heads = core_next and (
        draft.sign_after() == ":"
        or sign in STRONG
        or (sign == "-" and draft.sign_after() in ("", ":"))
        or item.otherwise
        or draft.heading.clashes(condition)
    )
    if draft.hours_first and not current.selectors:
        current.condition = _merged(draft, current.condition, condition, item)
        return
    if heads and (not isinstance(following, Hours) or draft.sign_after() == ":"):
        draft.finish()
        _head(draft, item)
        return
    if item.otherwise:
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    if draft.sign_after() == "" and core_next and not draft.hours_first:
        if sign == "" and not isinstance(draft.items[-1], When):
            # "9h-12h pendant les vacances 14h-17h": of the hours before, or after?
            raise Doubtful(Doubt.SCOPE, draft.piece(item))
        if sign != "" and isinstance(following, Hours | Half):
            _again(draft, item, sign)
            return
    if core_next or draft.more_core():
        if sign not in ("", "(", ":") and isinstance(following, Days):
            raise Doubtful(Doubt.SCOPE, draft.piece(item))
        current.condition = _merged(draft, current.condition, condition, item)
        current.conditioned_after = True
        return
    _last(draft, item, sign)


def _again(draft: Draft, item: When, sign: str) -> None:
    """ "mercredi 9h-12h, pendant les vacances 14h-17h": other hours of the same days, then.

    They replace the others, as those under a heading do; an "et" may add them.
    """
    if sign == "and" and draft.choices.added is None:
        raise Doubtful(Doubt.OVERLAP, draft.piece(item))
    others = draft.current
    draft.finish()
    current = draft.current
    current.selectors, current.begin, current.again = others.selectors, item.begin, True
    current.condition = item.condition
    if sign == "and" and draft.choices.added:
        current.slots, current.booked = list(others.slots), list(others.booked)


def _of_last_hours(draft: Draft, item: When) -> bool:
    """ "9h-12h, 14h-17h en juillet": whether it is said of the last hours alone.

    Only of a time of the year that is opened: what is left out is left out of all.
    """
    before, condition = draft.part_before(), item.condition
    opened = condition.school is Holidays.ONLY or condition.years
    if not isinstance(before, Hours) or len(before.slots) < 2 or not opened:
        return False
    if draft.sign_before() or "," not in draft.text[before.begin : before.end]:
        return False
    if draft.choices.last_only is None:
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    return draft.choices.last_only


def _last(draft: Draft, item: When, sign: str) -> None:
    """A condition that ends the sentence: of the only clause, or of all where it must."""
    condition = item.condition
    open_dates = condition.dates and not (condition.years or condition.parity)
    others = draft.sentence.clauses
    apart = sign == "(" and draft.current.opened in STRONG
    if _of_last_hours(draft, item):
        slot, booked = draft.current.slots.pop(), draft.current.booked.pop()
        _again(draft, item, ",")
        draft.current.slots, draft.current.booked = [slot], [booked]
        draft.current.end = item.end
        return
    # "mardi 14h-18h semaines paires, jeudi 14h-18h semaines impaires"
    each = bool(others) and all(c.conditioned_after for c in others)
    if not others or draft.current.again or apart or each:
        draft.current.condition = _merged(draft, draft.current.condition, condition, item)
        return
    overall = open_dates and sign not in ("", "and")
    if overall or sign in STRONG or draft.choices.last_only is False or condition.weeks:
        draft.sentence.general = _merged(draft, draft.sentence.general, condition, item)
        return
    if draft.choices.last_only is None:
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    draft.current.condition = _merged(draft, draft.current.condition, condition, item)


def _merged(draft: Draft, one: Condition, other: Condition, item: Item) -> Condition:
    if one.clashes(other) and not (one.dates and other.weeks):
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    return one.joined(other)


def _head(draft: Draft, item: When) -> None:
    """A condition ahead of its days; a new one replaces the one that it contradicts."""
    draft.heading_otherwise = item.otherwise
    if item.otherwise:
        draft.heading = NO_CONDITION
    elif isinstance(draft.part_before(), When):
        draft.heading = _merged(draft, draft.heading, item.condition, item)
    elif draft.heading.clashes(item.condition):
        draft.heading = item.condition
    else:
        draft.heading = draft.heading.joined(item.condition)
