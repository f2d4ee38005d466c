"""The rule that days, hours and a condition make.

Owns the passage from what was read to ``schedule.rules``, and back to a rule's condition.
"""

from dataclasses import dataclass

from knowledge.french.hours.clause import Clause, HourSpan
from knowledge.french.hours.items import Condition, Selector
from knowledge.schedule.rules import Holidays, Rule, Slot


@dataclass(frozen=True, slots=True)
class Timed:
    """A clause with its condition settled."""

    clause: Clause
    condition: Condition


def rule_of(
    selector: Selector,
    condition: Condition,
    slots: tuple[HourSpan, ...],
    *,
    booked: bool = False,
    extra: bool = False,
) -> Rule:
    public = Holidays.ONLY if selector.public else condition.public
    return Rule(
        slots=slots_of(slots),
        weekdays=selector.weekdays,
        nths=selector.nths,
        years=condition.years,
        dates=selector.dates or condition.dates,
        parity=condition.parity,
        fortnight=condition.fortnight,
        public_holidays=public,
        school_holidays=condition.school,
        by_appointment=booked,
        extra=extra,
    )


def condition_of(rule: Rule) -> Condition:
    return Condition(
        years=rule.years,
        dates=rule.dates,
        parity=rule.parity,
        fortnight=rule.fortnight,
        public=rule.public_holidays,
        school=rule.school_holidays,
    )


def slots_of(slots: tuple[HourSpan, ...]) -> tuple[Slot, ...]:
    return tuple(Slot(start, end) for start, end in sorted(slots))
