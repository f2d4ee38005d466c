"""Days, hours and halves of days added to a sentence, in either order.

Owns whose hours are whose, and the doubts where two readings are left.
"""

import re

from knowledge.french.hours.clause import Clause, HourSpan, fits
from knowledge.french.hours.draft import Draft
from knowledge.french.hours.items import (
    STRONG,
    Appointment,
    Days,
    Exclusion,
    Half,
    Hours,
    Item,
    Mark,
    Only,
    Selector,
    When,
)
from knowledge.french.hours.outcome import Doubt, Doubtful


def add_days(draft: Draft, item: Days) -> None:
    current = draft.current
    if draft.hours_first:
        if current.selectors and current.slots and draft.sign_before() in STRONG:
            raise Doubtful(Doubt.HOURS, draft.piece(item))
        if not current.slots:
            raise Doubtful(Doubt.HOURS, draft.piece(item))
        current.selectors += item.selectors
        current.end = item.end
        return
    if _narrows(draft, item):
        current.selectors = tuple(
            Selector(s.weekdays or own.weekdays, s.nths)
            for s in item.selectors
            for own in current.selectors
        )
        return
    between = draft.text[current.end : item.begin]
    ends = current.condition.dates and not isinstance(draft.items[-1], When)
    if current.complete and ends and re.search(r"\b(?:puis|ensuite)\b", between):
        # "lundi jusqu'au 18 décembre puis mardi": from then on, or as ever?
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    if current.selectors and not current.complete and draft.sign_before() == ":":
        # "Mercredi : férié Jeudi : 9h-12h"
        raise Doubtful(Doubt.HOURS, draft.text[current.begin : item.begin].strip())
    if any(s.nths and not s.weekdays for s in item.selectors):
        raise Doubtful(Doubt.DAYS, draft.piece(item))
    opened = draft.sign_before()
    if current.complete:
        joined = opened == "and"
        draft.finish()
        draft.current.joined = joined
        current = draft.current
    elif current.selectors and draft.sign_before() in STRONG:
        raise Doubtful(Doubt.HOURS, draft.text[current.begin : item.begin].strip())
    elif current.selectors and current.halves:
        _again_half(draft, item)
    if not current.selectors:
        current.begin, current.opened = item.begin, opened
    current.selectors += item.selectors
    current.end = item.end


def _narrows(draft: Draft, item: Days) -> bool:
    """ "samedi 9h-12h (uniquement les 2 premiers samedis)": the same day, made rarer."""
    current = draft.current
    if not current.selectors or draft.sign_before() not in ("(", ","):
        return False
    if current.slots and isinstance(draft.next_part(), Hours):
        return False
    only = isinstance(draft.items[draft.at - 1], Only) or draft.sign_before() == "("
    own = {s.weekdays for s in current.selectors}
    same = all(not s.weekdays or {s.weekdays} == own for s in item.selectors)
    return only and same and all(s.nths for s in item.selectors) and len(own) == 1


def _again_half(draft: Draft, item: Days) -> None:
    """ "lundi matin et jeudi après-midi 9h-12h" leaves open which hours are whose."""
    following = draft.next_part()
    if not isinstance(following, Half) or following.word != draft.current.halves[-1]:
        raise Doubtful(Doubt.HOURS, draft.text[draft.current.begin : item.end])


def add_hours(draft: Draft, item: Hours) -> None:
    current = draft.current
    if draft.hours_first and current.selectors and current.slots:
        draft.finish()
        current = draft.current
    before = draft.part_before()
    things = before.things if isinstance(before, Exclusion) else ()
    if things and current.slots and not draft.hours_first:
        # "9h-12h (sauf mercredi), 14h-17h": of which hours?
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    if current.closed and not current.closed_half:
        raise Doubtful(Doubt.HOURS, draft.piece(item))
    if current.slots and current.conditioned_after:
        # "14h-16h (semaine paire) ou 16h-18h (semaine impaire)": the same days again.
        selectors = current.selectors
        draft.finish()
        current = draft.current
        current.selectors = selectors
        current.begin = item.begin
        current.again = True
    if item.since is not None or item.until is not None:
        current.until, current.since = item.until, item.since
        if current.slots:
            raise Doubtful(Doubt.PAIRING, draft.piece(item))
    if not current.begin and not current.selectors:
        current.begin = item.begin
    for slot in item.slots:
        _check_half(draft, current, slot, item)
        current.slots.append(slot)
        current.booked.append(
            draft.heading_booked if draft.booked_next is None else draft.booked_next
        )
    draft.booked_next = None
    current.end = item.end


def _check_half(draft: Draft, current: Clause, slot: HourSpan, item: Item) -> None:
    shut = current.closed_half
    kept = slot[0] >= 12 * 60 if shut == "morning" else slot[1] <= 13 * 60
    if shut and not kept:
        raise Doubtful(Doubt.HALF, draft.piece(item))
    if current.halves and not any(fits(slot, half) for half in current.halves):
        raise Doubtful(Doubt.HALF, draft.piece(item))


def add_half(draft: Draft, item: Half) -> None:
    current = draft.current
    current.every_half = current.every_half or item.every
    if current.closed and not current.slots and draft.sign_before() == "":
        current.closed_half, current.closed = item.word, False
        return
    if isinstance(draft.part_before(), Exclusion):
        # "sauf le mercredi, ouvert l'après-midi"
        raise Doubtful(Doubt.HALF, draft.piece(item))
    following = draft.next_part()
    if isinstance(following, Appointment):
        following = next(
            (i for i in draft.items[draft.at + 1 :] if not isinstance(i, Mark | Appointment)),
            None,
        )
    ahead = draft.sign_after() in ("", ":", "(") and isinstance(following, Hours)
    slots = following.slots if isinstance(following, Hours) else ()
    if ahead and all(fits(s, item.word) for s in slots):
        current.halves = [*current.halves, item.word] if not current.slots else [item.word]
        return
    if current.slots:
        if not fits(current.slots[-1], item.word) or ahead:
            raise Doubtful(Doubt.HALF, draft.piece(item))
        current.halves = []
        return
    current.halves.append(item.word)
