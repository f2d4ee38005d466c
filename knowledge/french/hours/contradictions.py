"""Clauses held against each other: apart, added, replaced, or in contradiction.

Owns which doubts two clauses of the same days raise.
"""

from itertools import combinations

from knowledge.french.hours.items import NO_CONDITION, Condition
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful
from knowledge.french.hours.overlaps import (
    apart,
    disjoint,
    narrower,
    nested,
    overlap,
    same_days,
    weekdays,
)
from knowledge.french.hours.rule_making import Timed
from knowledge.schedule.rules import Weekday


def check_together(timed: list[Timed], general: Condition, choices: Choices, text: str) -> None:
    """Doubtful where two clauses give a day different hours, and none is said to win.

    Clauses found to come besides others are marked ``also``. ``general``: the condition of
    the whole sentence.
    """
    for first, second in combinations(timed, 2):
        if not overlap(first.clause, second.clause):
            continue
        if apart(first.condition, second.condition):
            continue
        _check_pair(first, second, choices, text)
    _check_headings(timed, general, choices, text)


def _check_pair(first: Timed, second: Timed, choices: Choices, text: str) -> None:
    one, two = first.clause, second.clause
    if first.condition == second.condition and not (one.overrides or two.overrides):
        if one.closed or two.closed:
            if one.closed != two.closed and not nested(one, two):
                raise Doubtful(Doubt.OVERLAP, two.piece(text))
            return
        no_overlap = disjoint(one.slots, two.slots)
        if sorted(one.slots) == sorted(two.slots):
            return
        if two.until is not None or two.since is not None:
            return
        same = same_days(one, two)
        if no_overlap and (same or two.also or two.joined or choices.added):
            two.also = True
            return
        if choices.added is False and not same:
            return
        raise Doubtful(Doubt.OVERLAP, two.piece(text))
    if NO_CONDITION not in (first.condition, second.condition) and not narrower(
        first.condition, second.condition
    ):
        raise Doubtful(Doubt.OVERLAP, two.piece(text))
    if two.also and disjoint(one.slots, two.slots):
        return
    two.also = False


def _check_headings(timed: list[Timed], general: Condition, choices: Choices, text: str) -> None:
    """Days that a heading's group leaves out, while others hold without a condition."""
    if choices.others_closed is not None:
        return
    base = {w for t in timed if t.condition == general for w in weekdays(t.clause)}
    headings: dict[Condition, set[Weekday]] = {}
    for one in timed:
        if one.clause.heading != NO_CONDITION:
            days = headings.setdefault(one.clause.heading, set())
            days |= weekdays(one.clause)
    for heading, days in headings.items():
        if base and base - days and not heading.rhythm_only:
            raise Doubtful(Doubt.OTHER_DAYS, text)
