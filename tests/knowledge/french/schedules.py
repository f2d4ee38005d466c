"""Schedules at random, as an agent may keep them, for the properties of reading."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from knowledge.schedule.rules import (
    NO_END,
    DateSpan,
    Fortnight,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
    WeekParity,
    YearSpan,
)

TODAY = date(2026, 12, 1)
_MORNINGS = [Slot(480, 720), Slot(510, 750), Slot(540, 720), Slot(555, 705), Slot(600, 720)]
_AFTERNOONS = [Slot(810, 1020), Slot(840, 1050), Slot(825, 990), Slot(840, 1080)]
_SLOTS = st.one_of(
    st.sampled_from([(m,) for m in (*_MORNINGS, *_AFTERNOONS)]),
    st.tuples(st.sampled_from(_MORNINGS), st.sampled_from(_AFTERNOONS)),
)
_YEARS = [
    YearSpan((7, 1), (8, 31)),
    YearSpan((9, 1), (6, 30)),
    YearSpan((4, 1), (9, 30)),
    YearSpan((12, 15), (1, 15)),
    YearSpan((8, 1), (8, 31)),
]
_DATES = [DateSpan(date(2027, 1, 4), NO_END), DateSpan(date(2027, 1, 4), date(2027, 4, 30))]


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """One to three groups of weekdays with their hours, under one condition or none."""
    days = draw(st.lists(st.sampled_from(list(Weekday)), min_size=1, max_size=6, unique=True))
    parts = draw(st.integers(1, min(3, len(days))))
    groups = [frozenset(days[n::parts]) for n in range(parts)]
    shared = Rule(
        public_holidays=draw(st.sampled_from([Holidays.ANY, Holidays.ANY, Holidays.EXCEPT])),
        school_holidays=draw(st.sampled_from([Holidays.ANY, Holidays.ANY, Holidays.EXCEPT])),
    )
    rules = []
    for group in groups:
        nths = draw(
            st.sampled_from([(), (), (), (1,), (1, 3), (2, 4), (-1,)])
            if len(group) == 1
            else st.just(())
        )
        rules.append(
            Rule(
                slots=draw(_SLOTS),
                weekdays=group,
                nths=frozenset(nths),
                public_holidays=shared.public_holidays,
                school_holidays=shared.school_holidays,
            )
        )
    if draw(st.booleans()):
        return Schedule(tuple(rules))
    return Schedule(tuple(_conditioned(rule, draw) for rule in rules[:1]))


def _conditioned(rule: Rule, draw: st.DrawFn) -> Rule:
    kind = draw(st.sampled_from(["years", "dates", "parity", "fortnight", "school", "booked"]))
    match kind:
        case "years":
            return replace(rule, years=(draw(st.sampled_from(_YEARS)),))
        case "dates":
            return replace(rule, dates=(draw(st.sampled_from(_DATES)),))
        case "parity":
            return replace(rule, parity=draw(st.sampled_from(list(WeekParity))), nths=frozenset())
        case "fortnight":
            day = min(rule.weekdays)
            anchor = date.fromordinal(TODAY.toordinal() + (day - TODAY.weekday()) % 7)
            return replace(
                rule,
                weekdays=frozenset({day}),
                nths=frozenset(),
                fortnight=Fortnight(anchor),
                dates=(DateSpan(anchor, NO_END),),
            )
        case "school":
            return replace(rule, school_holidays=Holidays.ONLY)
        case _:
            return replace(rule, by_appointment=True)
