"""What exclusions and bounds leave of the hours: days shut, halves and times cut out.

Owns the rules of "sauf …", "fermé …" and "jusqu'à …", over the rules before them. The last
rule that matches a day wins (``schedule.rules``).
"""

from dataclasses import replace

from knowledge.french.hours.clause import Clause, fits
from knowledge.french.hours.items import NO_CONDITION, Condition, Excluded, Exclusion, Selector
from knowledge.french.hours.outcome import Doubt, Doubtful
from knowledge.french.hours.overlaps import WHOLE_WEEK, cut, meet, rule_meets, weekdays, without
from knowledge.french.hours.rule_making import Timed, condition_of, rule_of
from knowledge.schedule.rules import Holidays, Rule, Slot


def taken_out(
    exclusion: Exclusion, clause: Clause | None, before: list[Rule], text: str
) -> list[Rule]:
    """The rules that an exclusion adds to those before: shut, or with the hours that are left.

    ``clause``: the only one that it is said of. Holidays taken out are no rule, but a
    condition of the others (``holidays_out``).
    """
    rules: list[Rule] = []
    for thing in exclusion.things:
        if thing.days is None and holidays_out(thing) is not None:
            continue
        rules += _one_out(thing, exclusion, clause, [*before, *rules], text)
    return rules


def _one_out(
    thing: Excluded,
    exclusion: Exclusion,
    clause: Clause | None,
    before: list[Rule],
    text: str,
) -> list[Rule]:
    piece = text[exclusion.begin : exclusion.end]
    if thing.condition is not None:
        condition = thing.condition
        if condition.weeks is not None:
            raise Doubtful(Doubt.ANCHOR, piece)
        selectors = clause.selectors if clause else (Selector(),)
        if condition == NO_CONDITION:
            raise Doubtful(Doubt.PIECE, piece)
        return [rule_of(s, condition, ()) for s in selectors]
    if thing.days is None:
        return _break(thing, piece, clause, before)
    rules: list[Rule] = []
    for selector in thing.days.selectors:
        if selector.public:
            continue
        if thing.hours is not None and not exclusion.closed:
            if thing.hours.since is not None or thing.hours.until is not None:
                part = Clause(selectors=(selector,), since=thing.hours.since)
                part.until = thing.hours.until
                rules += trimmed(Timed(part, NO_CONDITION), before, text)
                continue
            if thing.half and not all(fits(s, thing.half.word) for s in thing.hours.slots):
                raise Doubtful(Doubt.HALF, piece)
            base = next((r for r in before if meet(Selector(r.weekdays, r.nths), selector)), None)
            condition = condition_of(base) if base else NO_CONDITION
            rules.append(rule_of(selector, condition, thing.hours.slots))
        elif thing.half is not None or thing.hours is not None:
            rules += _partly(selector, thing, piece, before)
        else:
            rules.append(rule_of(selector, NO_CONDITION, ()))
    return rules


def _break(thing: Excluded, piece: str, clause: Clause | None, before: list[Rule]) -> list[Rule]:
    """ "fermé de 12h à 14h", "fermé le matin": of every day, or of one clause's."""
    bases = [r for r in before if r.slots and (clause is None or rule_meets(r, clause))]
    rules = []
    for base in bases:
        selectors = clause.selectors if clause else (Selector(base.weekdays, base.nths),)
        for selector in selectors:
            rules += _partly(selector, thing, piece, [base])
    return [r for r in rules if not any(r == b for b in bases)]


def _partly(selector: Selector, thing: Excluded, piece: str, before: list[Rule]) -> list[Rule]:
    """Days that keep the rest of their hours: closed a half of the day, or for a time."""
    bases = [r for r in before if r.slots and meet(Selector(r.weekdays, r.nths, r.dates), selector)]
    if not bases:
        raise Doubtful(Doubt.PIECE, piece)
    rules = []
    for base in bases:
        if not selector.dates and selector.weekdays and base.weekdays:
            common = selector.weekdays & base.weekdays
        else:
            common = selector.weekdays or base.weekdays
        kept: tuple[Slot, ...]
        if thing.hours is not None:
            kept = without(base.slots, thing.hours.slots)
            if kept == base.slots:
                raise Doubtful(Doubt.PIECE, piece)
        else:
            half = thing.half.word if thing.half else ""
            if any(s.start < 12 * 60 and s.end > 14 * 60 for s in base.slots):
                raise Doubtful(Doubt.HALF, piece)
            kept = tuple(s for s in base.slots if not fits((s.start, s.end), half))
        rules.append(
            replace(
                base,
                weekdays=frozenset(common),
                nths=selector.nths or base.nths,
                dates=selector.dates or base.dates,
                slots=kept,
            )
        )
    return rules


def trimmed(one: Timed, before: list[Rule], text: str) -> list[Rule]:
    """ "vendredi jusqu'à 15h30": the hours it has otherwise, cut at that time."""
    clause = one.clause
    days = weekdays(clause)
    bases = [r for r in before if r.slots and days <= (r.weekdays or WHOLE_WEEK)]
    if not bases or any(s.nths or s.dates for s in clause.selectors):
        raise Doubtful(Doubt.END if clause.until is None else Doubt.START, clause.piece(text))
    slots = tuple(s for r in bases for s in r.slots)
    kept = cut(slots, clause.since or 0, clause.until or 48 * 60)
    if not kept or kept == slots:
        raise Doubtful(Doubt.END if clause.until is None else Doubt.START, clause.piece(text))
    booked = any(r.by_appointment for r in bases)
    return [
        replace(bases[0], weekdays=frozenset(days), slots=kept, by_appointment=booked, extra=False)
    ]


def holidays_out(thing: Excluded) -> Condition | None:
    """The condition that excluded holidays put on the rest; None for other exclusions."""
    if thing.condition is not None and thing.condition.school is Holidays.ONLY:
        return Condition(school=Holidays.EXCEPT)
    if thing.condition is not None and thing.condition.school is Holidays.EXCEPT:
        return Condition(school=Holidays.ONLY)
    if thing.days is not None and any(s.public for s in thing.days.selectors):
        return Condition(public=Holidays.EXCEPT) if len(thing.days.selectors) >= 1 else None
    return None
