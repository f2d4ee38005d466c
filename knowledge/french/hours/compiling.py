"""Clauses turned into rules, where no two of them contradict each other.

Owns overlaps (added, replaced, or doubtful), exclusions, and rhythms tied to their first
date. The last rule that matches a day wins, unless it is ``extra`` (``schedule.rules``).
"""

from dataclasses import dataclass, replace
from itertools import combinations

from knowledge.french.hours.clause import Clause, HourSpan, Sentence, fits
from knowledge.french.hours.items import NO_CONDITION, Condition, Excluded, Exclusion, Selector
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful
from knowledge.french.hours.overlaps import (
    WHOLE_WEEK,
    apart,
    cut,
    disjoint,
    meet,
    narrower,
    nested,
    overlap,
    rule_meets,
    same_days,
    weekdays,
    without,
)
from knowledge.schedule.rules import (
    Fortnight,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
)


@dataclass(frozen=True, slots=True)
class _Timed:
    """A clause with its condition settled."""

    clause: Clause
    condition: Condition


def compiled(sentence: Sentence, text: str, choices: Choices) -> Schedule:
    """The schedule that the clauses say; Doubtful where they leave a doubt."""
    clauses = [c for c in sentence.clauses if c.slots]
    if not clauses:
        bounded = [c for c in sentence.clauses if c.since is not None or c.until is not None]
        if bounded:
            missing = Doubt.END if bounded[0].until is None else Doubt.START
            raise Doubtful(missing, text[bounded[0].begin : bounded[0].end].strip())
        raise Doubtful(Doubt.HOURS, text)
    compiler = _Compiler(sentence, text, choices)
    return compiler.schedule()


class _Compiler:
    def __init__(self, sentence: Sentence, text: str, choices: Choices) -> None:
        self.sentence, self.text, self.choices = sentence, text, choices
        self.general = sentence.general
        self.scoped: dict[int, Condition] = {}
        self.late: list[Rule] = []

    def schedule(self) -> Schedule:
        self._conditions_of_exclusions()
        timed = [_Timed(c, self._condition(c)) for c in self.sentence.clauses]
        self._check(timed)
        ordered = sorted(timed, key=_rank)
        rules: list[Rule] = []
        for one in ordered:
            rules += self._rules(one, rules)
        for exclusion, clause in self.sentence.exclusions:
            rules += self._taken_out(exclusion, clause, rules)
        return Schedule(tuple(rules))

    # --- conditions

    def _conditions_of_exclusions(self) -> None:
        """Holidays that are excluded are a condition of the open rules."""
        for exclusion, clause in self.sentence.exclusions:
            for thing in exclusion.things:
                condition = _holidays_out(thing)
                if condition is None:
                    continue
                if clause is None:
                    self.general = self.general.joined(condition)
                else:
                    known = self.scoped.get(id(clause), NO_CONDITION)
                    self.scoped[id(clause)] = known.joined(condition)

    def _condition(self, clause: Clause) -> Condition:
        scoped = self.scoped.get(id(clause), NO_CONDITION)
        condition = clause.whole.joined(scoped)
        general = self.general
        if condition.school is Holidays.ONLY and general.school is Holidays.EXCEPT:
            raise Doubtful(Doubt.SCOPE, self._piece(clause))
        condition = general.joined(condition)
        if condition.dates and any(s.dates for s in clause.selectors):
            raise Doubtful(Doubt.SCOPE, self._piece(clause))
        if condition.weeks is None:
            return condition
        anchor = condition.anchor
        if anchor is None:
            raise Doubtful(Doubt.ANCHOR, self._piece(clause))
        weekdays = {w for s in clause.selectors for w in s.weekdays}
        if not weekdays:
            raise Doubtful(Doubt.DAYS, self._piece(clause))
        if anchor.weekday() not in weekdays:
            raise Doubtful(Doubt.ANCHOR, self._piece(clause))
        fortnight = Fortnight(anchor, condition.weeks)
        return replace(condition, weeks=None, fortnight=fortnight)

    # --- contradictions

    def _check(self, timed: list[_Timed]) -> None:
        for first, second in combinations(timed, 2):
            if not overlap(first.clause, second.clause):
                continue
            if apart(first.condition, second.condition):
                continue
            self._check_pair(first, second)
        self._check_headings(timed)

    def _check_pair(self, first: _Timed, second: _Timed) -> None:
        one, two = first.clause, second.clause
        if first.condition == second.condition and not (one.overrides or two.overrides):
            if one.closed or two.closed:
                if one.closed != two.closed and not nested(one, two):
                    raise Doubtful(Doubt.OVERLAP, self._piece(two))
                return
            no_overlap = disjoint(one.slots, two.slots)
            if sorted(one.slots) == sorted(two.slots):
                return
            if two.until is not None or two.since is not None:
                return
            same = same_days(one, two)
            if no_overlap and (same or two.also or two.joined or self.choices.added):
                two.also = True
                return
            if self.choices.added is False and not same:
                return
            raise Doubtful(Doubt.OVERLAP, self._piece(two))
        if NO_CONDITION not in (first.condition, second.condition) and not narrower(
            first.condition, second.condition
        ):
            raise Doubtful(Doubt.OVERLAP, self._piece(two))
        if two.also and disjoint(one.slots, two.slots):
            return
        two.also = False

    def _check_headings(self, timed: list[_Timed]) -> None:
        """Days that a heading's group leaves out, while others hold without a condition."""
        if self.choices.others_closed is not None:
            return
        base = {w for t in timed if t.condition == self.general for w in weekdays(t.clause)}
        headings: dict[Condition, set[Weekday]] = {}
        for one in timed:
            if one.clause.heading != NO_CONDITION:
                days = headings.setdefault(one.clause.heading, set())
                days |= weekdays(one.clause)
        for heading, days in headings.items():
            if base and base - days and not heading.rhythm_only:
                raise Doubtful(Doubt.OTHER_DAYS, self.text)

    # --- rules

    def _rules(self, one: _Timed, before: list[Rule]) -> list[Rule]:
        clause, condition = one.clause, one.condition
        if clause.until is not None or clause.since is not None:
            return self._trimmed(one, before)
        groups: list[tuple[tuple[HourSpan, ...], bool]]
        booked = [bool(b) for b in clause.booked]
        if clause.closed or len(set(booked)) <= 1:
            groups = [(tuple(clause.slots), bool(booked and booked[0]))]
        else:
            groups = [
                (tuple(s for s, b in zip(clause.slots, booked, strict=True) if b is flag), flag)
                for flag in (False, True)
            ]
        rules = []
        covered = any(rule_meets(r, clause) for r in before)
        for selector in clause.selectors:
            for n, (slots, flag) in enumerate(groups):
                repeated = self._repeats(selector, clause, before)
                extra = n > 0 or (covered and clause.also) or repeated
                rules.append(_rule(selector, condition, slots, booked=flag, extra=extra))
        if self.choices.others_closed and clause.heading != NO_CONDITION:
            closing = _rule(Selector(), clause.heading, ())
            if closing not in before:
                rules.insert(0, closing)
        return rules

    def _repeats(self, selector: Selector, clause: Clause, before: list[Rule]) -> bool:
        """Same hours said twice for a day: added, so that nothing is replaced."""
        slots = _slots(tuple(clause.slots))
        return any(
            r.slots == slots and meet(Selector(r.weekdays, r.nths), selector) and not clause.closed
            and not (r.dates or r.years or r.parity)
            for r in before
        ) and not selector.dates  # fmt: skip

    def _trimmed(self, one: _Timed, before: list[Rule]) -> list[Rule]:
        """ "vendredi jusqu'à 15h30": the hours it has otherwise, cut at that time."""
        clause = one.clause
        days = weekdays(clause)
        bases = [r for r in before if r.slots and days <= (r.weekdays or WHOLE_WEEK)]
        if not bases or any(s.nths or s.dates for s in clause.selectors):
            raise Doubtful(Doubt.END if clause.until is None else Doubt.START, self._piece(clause))
        slots = tuple(s for r in bases for s in r.slots)
        kept = cut(slots, clause.since or 0, clause.until or 48 * 60)
        if not kept or kept == slots:
            raise Doubtful(Doubt.END if clause.until is None else Doubt.START, self._piece(clause))
        booked = any(r.by_appointment for r in bases)
        return [
            replace(
                bases[0], weekdays=frozenset(days), slots=kept, by_appointment=booked, extra=False
            )
        ]

    # --- exclusions

    def _taken_out(
        self, exclusion: Exclusion, clause: Clause | None, before: list[Rule]
    ) -> list[Rule]:
        rules: list[Rule] = []
        for thing in exclusion.things:
            if _holidays_out(thing) is not None:
                continue
            rules += self._one_out(thing, exclusion, clause, [*before, *rules])
        return rules

    def _one_out(
        self, thing: Excluded, exclusion: Exclusion, clause: Clause | None, before: list[Rule]
    ) -> list[Rule]:
        piece = self.text[exclusion.begin : exclusion.end]
        if thing.condition is not None:
            condition = thing.condition
            if condition.weeks is not None:
                raise Doubtful(Doubt.ANCHOR, piece)
            selectors = clause.selectors if clause else (Selector(),)
            if condition == NO_CONDITION:
                raise Doubtful(Doubt.PIECE, piece)
            return [_rule(s, condition, ()) for s in selectors]
        if thing.days is None:
            return self._break(thing, piece, clause, before)
        rules: list[Rule] = []
        for selector in thing.days.selectors:
            if selector.public:
                continue
            if thing.hours is not None and not exclusion.closed:
                if thing.hours.since is not None or thing.hours.until is not None:
                    part = Clause(selectors=(selector,), since=thing.hours.since)
                    part.until = thing.hours.until
                    rules += self._trimmed(_Timed(part, NO_CONDITION), before)
                    continue
                if thing.half and not all(fits(s, thing.half.word) for s in thing.hours.slots):
                    raise Doubtful(Doubt.HALF, piece)
                base = next(
                    (r for r in before if meet(Selector(r.weekdays, r.nths), selector)), None
                )
                condition = _condition_of(base) if base else NO_CONDITION
                rules.append(_rule(selector, condition, thing.hours.slots))
            elif thing.half is not None or thing.hours is not None:
                rules += self._partly(selector, thing, piece, before)
            else:
                rules.append(_rule(selector, NO_CONDITION, ()))
        return rules

    def _break(
        self, thing: Excluded, piece: str, clause: Clause | None, before: list[Rule]
    ) -> list[Rule]:
        """ "fermé de 12h à 14h", "fermé le matin": of every day, or of one clause's."""
        bases = [r for r in before if r.slots and (clause is None or rule_meets(r, clause))]
        rules = []
        for base in bases:
            selectors = clause.selectors if clause else (Selector(base.weekdays, base.nths),)
            for selector in selectors:
                rules += self._partly(selector, thing, piece, [base])
        return [r for r in rules if not any(r == b for b in bases)]

    def _partly(
        self, selector: Selector, thing: Excluded, piece: str, before: list[Rule]
    ) -> list[Rule]:
        """Days that keep the rest of their hours: closed a half of the day, or for a time."""
        bases = [
            r for r in before if r.slots and meet(Selector(r.weekdays, r.nths, r.dates), selector)
        ]
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

    def _piece(self, clause: Clause) -> str:
        return self.text[clause.begin : clause.end].strip() or self.text


def _rank(one: _Timed) -> int:
    """Rules without condition come first, what replaces or adds to them after."""
    clause, condition = one.clause, one.condition
    if clause.until is not None or clause.since is not None:
        return 3
    special = (
        condition.years or condition.dates or condition.parity or condition.fortnight
        or condition.school is Holidays.ONLY or condition.public is Holidays.ONLY
    )  # fmt: skip
    special = special or any(s.public or s.dates for s in clause.selectors)
    if special and not clause.otherwise:
        return 2
    return 1 if any(s.nths for s in clause.selectors) or clause.also else 0


def _holidays_out(thing: Excluded) -> Condition | None:
    if thing.condition is not None and thing.condition.school is Holidays.ONLY:
        return Condition(school=Holidays.EXCEPT)
    if thing.condition is not None and thing.condition.school is Holidays.EXCEPT:
        return Condition(school=Holidays.ONLY)
    if thing.days is not None and any(s.public for s in thing.days.selectors):
        return Condition(public=Holidays.EXCEPT) if len(thing.days.selectors) >= 1 else None
    return None


def _rule(
    selector: Selector,
    condition: Condition,
    slots: tuple[HourSpan, ...],
    *,
    booked: bool = False,
    extra: bool = False,
) -> Rule:
    public = Holidays.ONLY if selector.public else condition.public
    return Rule(
        slots=_slots(slots),
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


def _condition_of(rule: Rule) -> Condition:
    return Condition(
        years=rule.years,
        dates=rule.dates,
        parity=rule.parity,
        fortnight=rule.fortnight,
        public=rule.public_holidays,
        school=rule.school_holidays,
    )


def _slots(slots: tuple[HourSpan, ...]) -> tuple[Slot, ...]:
    return tuple(Slot(start, end) for start, end in sorted(slots))
