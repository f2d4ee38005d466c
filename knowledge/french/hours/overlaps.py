"""Which days clauses and rules share, and hours cut or taken out of others.

Owns the comparisons that ``compiling`` decides by.
"""

from knowledge.french.hours.clause import Clause, HourSpan
from knowledge.french.hours.items import Condition, Selector
from knowledge.schedule.rules import Holidays, Rule, Slot, Weekday, YearSpan

WHOLE_WEEK = frozenset(Weekday)


def weekdays(clause: Clause) -> set[Weekday]:
    plain = (s for s in clause.selectors if not s.public and not s.dates)
    return {w for s in plain for w in s.weekdays or WHOLE_WEEK}


def meet(one: Selector, two: Selector) -> bool:
    """Whether some day may be in both."""
    if one.public != two.public:
        return False
    if one.dates and two.dates:
        return any(a.start <= b.end and b.start <= a.end for a in one.dates for b in two.dates)
    if one.dates or two.dates:
        dated, other = (one, two) if one.dates else (two, one)
        if len(dated.dates) <= 31 and all(d.start == d.end for d in dated.dates):
            return any(d.start.weekday() in (other.weekdays or WHOLE_WEEK) for d in dated.dates)
        return True
    if not (one.weekdays or WHOLE_WEEK) & (two.weekdays or WHOLE_WEEK):
        return False
    if one.nths and two.nths:
        both = one.nths | two.nths
        from_end = any(n < 0 for n in both) and any(n > 2 for n in both)
        return bool(one.nths & two.nths) or from_end
    return True


def overlap(one: Clause, two: Clause) -> bool:
    return any(meet(a, b) for a in one.selectors for b in two.selectors)


def nested(one: Clause, two: Clause) -> bool:
    return weekdays(one) >= weekdays(two) or bool([s for s in two.selectors if s.dates or s.nths])


def same_days(one: Clause, two: Clause) -> bool:
    return set(one.selectors) == set(two.selectors) or (
        weekdays(one) == weekdays(two)
        and not any(s.nths or s.dates or s.public for c in (one, two) for s in c.selectors)
    )


def disjoint(one: list[HourSpan], two: list[HourSpan]) -> bool:
    return all(a[1] <= b[0] or b[1] <= a[0] for a in one for b in two)


def apart(one: Condition, two: Condition) -> bool:
    """Whether no day fits both."""
    if one.parity and two.parity and one.parity != two.parity:
        return True
    if {one.school, two.school} == {Holidays.ONLY, Holidays.EXCEPT}:
        return True
    if (
        one.dates
        and two.dates
        and not any(a.start <= b.end and b.start <= a.end for a in one.dates for b in two.dates)
    ):
        return True
    return bool(one.years and two.years) and not any(
        years_meet(a, b) for a in one.years for b in two.years
    )


def years_meet(one: YearSpan, two: YearSpan) -> bool:
    return bool(year_days(one) & year_days(two))


def year_days(span: YearSpan) -> set[tuple[int, int]]:
    days = {(m, d) for m in range(1, 13) for d in range(1, 32)}
    if span.start <= span.end:
        return {d for d in days if span.start <= d <= span.end}
    return {d for d in days if d >= span.start or d <= span.end}


def narrower(one: Condition, two: Condition) -> bool:
    """Whether the second only adds to what the first asks."""
    return one.joined(two) == two and one != two


def rule_meets(rule: Rule, clause: Clause) -> bool:
    return any(meet(Selector(rule.weekdays, rule.nths), s) for s in clause.selectors)


def cut(slots: tuple[Slot, ...], since: int, until: int) -> tuple[Slot, ...]:
    return tuple(
        Slot(max(s.start, since), min(s.end, until))
        for s in slots
        if max(s.start, since) < min(s.end, until)
    )


def without(slots: tuple[Slot, ...], out: tuple[HourSpan, ...]) -> tuple[Slot, ...]:
    kept = list(slots)
    for start, end in out:
        rest = []
        for slot in kept:
            if slot.end <= start or slot.start >= end:
                rest.append(slot)
                continue
            if slot.start < start:
                rest.append(Slot(slot.start, start))
            if slot.end > end:
                rest.append(Slot(end, slot.end))
        kept = rest
    return tuple(kept)
