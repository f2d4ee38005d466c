"""Closures and exceptions added to a sentence: of one clause, or of all.

Owns the scope of "sauf …" and "fermé …"; the rules they come to are ``exclusions``.
"""

from dataclasses import replace

from knowledge.french.hours.clause import Clause
from knowledge.french.hours.draft import Draft
from knowledge.french.hours.items import (
    STRONG,
    Days,
    Excluded,
    Exclusion,
    Half,
    Hours,
)
from knowledge.french.hours.outcome import Doubt, Doubtful
from knowledge.schedule.rules import Holidays


def add_exclusion(draft: Draft, item: Exclusion) -> None:
    current, sign = draft.current, draft.sign_before()
    if not item.things:
        if not item.closed or not current.selectors or current.slots:
            raise Doubtful(Doubt.PIECE, draft.piece(item))
        if current.halves:
            # "(lundi et jeudi matin fermé)": the rest of these days stays.
            days = Days(current.begin, current.end, current.selectors)
            half = Half(item.begin, item.end, current.halves[-1])
            if len(current.halves) > 1:
                raise Doubtful(Doubt.HALF, draft.piece(item))
            closing = Exclusion(current.begin, item.end, (Excluded(days, half),), closed=True)
            draft.sentence.exclusions.append((closing, None))
            draft.current = Clause()
            return
        current.closed = True
        return
    if _heads(draft, item):
        return
    if not current.selectors and not current.slots and not draft.sentence.clauses:
        draft.sentence.exclusions.append((item, None))
        return
    alone = not draft.sentence.clauses
    mid = draft.more_core()
    if alone and not (mid and sign in ("", "(")):
        draft.sentence.exclusions.append((item, None))
        return
    if mid:
        if sign in ("", "(", ":") or not current.complete:
            draft.sentence.exclusions.append((item, current))
            return
        if sign in STRONG or item.closed or _days_only(item):
            draft.sentence.exclusions.append((item, None))
            return
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    if all(t.days is None and (t.half or t.hours) for t in item.things):
        _of_hours(draft, item, sign)
        return
    of_days = _days_only(item)
    if of_days or sign in (*STRONG, ",", "-") or item.closed or draft.choices.last_only is False:
        draft.sentence.exclusions.append((item, None))
        return
    if draft.choices.last_only is None:
        raise Doubtful(Doubt.SCOPE, draft.piece(item))
    draft.sentence.exclusions.append((item, current))


def _of_hours(draft: Draft, item: Exclusion, sign: str) -> None:
    """ "vendredi 8h-12h et fermé l'après-midi": of that day; after a full stop, of all."""
    if sign in STRONG or draft.choices.last_only is False:
        draft.sentence.exclusions.append((item, None))
    elif all(t.half for t in item.things) or draft.choices.last_only:
        draft.sentence.exclusions.append((item, draft.current))
    else:
        raise Doubtful(Doubt.SCOPE, draft.piece(item))


def _days_only(item: Exclusion) -> bool:
    """Exclusions that say themselves what they are of: days, or public holidays."""
    return all(t.days is not None or t.hours is not None for t in item.things)


def _heads(draft: Draft, item: Exclusion) -> bool:
    """ "hors vacances scolaires : …" heads what follows."""
    conditions = [t.condition for t in item.things]
    school = [c for c in conditions if c and c.school is Holidays.ONLY]
    if item.closed or len(item.things) != 1 or not school:
        return False
    nothing_yet = not draft.current.selectors and not draft.current.slots
    follows = isinstance(draft.next_part(), Days | Hours)
    opens = nothing_yet or draft.sign_before() in STRONG
    if draft.sign_after() != ":" and not (opens and follows):
        return False
    if draft.current.complete:
        draft.finish()
    elif not nothing_yet:
        return False
    draft.heading = replace(draft.heading, school=Holidays.EXCEPT)
    return True
