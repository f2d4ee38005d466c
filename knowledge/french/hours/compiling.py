"""Clauses turned into rules, where no two of them contradict each other.

Owns the order of the rules, and rhythms tied to their first date. Two clauses of one day are
``contradictions``, what is taken out ``exclusions``. The last rule that matches a day wins,
unless it is ``extra`` (``schedule.rules``).
"""

from dataclasses import replace

from knowledge.french.hours.clause import Clause, HourSpan, Sentence
from knowledge.french.hours.contradictions import check_together
from knowledge.french.hours.exclusions import holidays_out, taken_out, trimmed
from knowledge.french.hours.items import NO_CONDITION, Condition, Selector
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful
from knowledge.french.hours.overlaps import meet, rule_meets
from knowledge.french.hours.rule_making import Timed, rule_of, slots_of
from knowledge.schedule.rules import Fortnight, Holidays, Rule, Schedule


def compiled(sentence: Sentence, text: str, choices: Choices) -> Schedule:
    """The schedule that the clauses say; Doubtful where they leave a doubt."""
    clauses = [c for c in sentence.clauses if c.slots]
    if not clauses:
        bounded = [c for c in sentence.clauses if c.since is not None or c.until is not None]
        if bounded:
            missing = Doubt.END if bounded[0].until is None else Doubt.START
            raise Doubtful(missing, bounded[0].piece(text))
        raise Doubtful(Doubt.HOURS, text)
    compiler = _Compiler(sentence, text, choices)
    return compiler.schedule()


class _Compiler:
    def __init__(self, sentence: Sentence, text: str, choices: Choices) -> None:
        self.sentence, self.text, self.choices = sentence, text, choices
        self.general = sentence.general
        self.scoped: dict[int, Condition] = {}

    def schedule(self) -> Schedule:
        self._conditions_of_exclusions()
        timed = [Timed(c, self._condition(c)) for c in self.sentence.clauses]
        check_together(timed, self.general, self.choices, self.text)
        ordered = sorted(timed, key=_rank)
        rules: list[Rule] = []
        for one in ordered:
            rules += self._rules(one, rules)
        for exclusion, clause in self.sentence.exclusions:
            rules += taken_out(exclusion, clause, rules, self.text)
        return Schedule(tuple(rules))

    def _conditions_of_exclusions(self) -> None:
        """Holidays that are excluded are a condition of the open rules."""
        for exclusion, clause in self.sentence.exclusions:
            for thing in exclusion.things:
                condition = holidays_out(thing)
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
            raise Doubtful(Doubt.SCOPE, clause.piece(self.text))
        condition = general.joined(condition)
        if condition.dates and any(s.dates for s in clause.selectors):
            raise Doubtful(Doubt.SCOPE, clause.piece(self.text))
        if condition.weeks is None:
            return condition
        anchor = condition.anchor
        if anchor is None:
            raise Doubtful(Doubt.ANCHOR, clause.piece(self.text))
        weekdays = {w for s in clause.selectors for w in s.weekdays}
        if not weekdays:
            raise Doubtful(Doubt.DAYS, clause.piece(self.text))
        if anchor.weekday() not in weekdays:
            raise Doubtful(Doubt.ANCHOR, clause.piece(self.text))
        fortnight = Fortnight(anchor, condition.weeks)
        return replace(condition, weeks=None, fortnight=fortnight)

    def _rules(self, one: Timed, before: list[Rule]) -> list[Rule]:
        clause, condition = one.clause, one.condition
        if clause.until is not None or clause.since is not None:
            return trimmed(one, before, self.text)
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
                rules.append(rule_of(selector, condition, slots, booked=flag, extra=extra))
        if self.choices.others_closed and clause.heading != NO_CONDITION:
            closing = rule_of(Selector(), clause.heading, ())
            if closing not in before:
                rules.insert(0, closing)
        return rules

    def _repeats(self, selector: Selector, clause: Clause, before: list[Rule]) -> bool:
        """Same hours said twice for a day: added, so that nothing is replaced."""
        if clause.closed or selector.dates:
            return False
        slots = slots_of(tuple(clause.slots))
        always = (r for r in before if not (r.dates or r.years or r.parity))
        return any(
            r.slots == slots and meet(Selector(r.weekdays, r.nths), selector) for r in always
        )


def _rank(one: Timed) -> int:
    """Rules without condition come first, what replaces or adds to them after."""
    clause, condition = one.clause, one.condition
    if clause.until is not None or clause.since is not None:
        return 3
    special = (
        bool(condition.years or condition.dates or condition.parity or condition.fortnight)
        or Holidays.ONLY in (condition.school, condition.public)
        or any(s.public or s.dates for s in clause.selectors)
    )
    if special and not clause.otherwise:
        return 2
    return 1 if any(s.nths for s in clause.selectors) or clause.also else 0
