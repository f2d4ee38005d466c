"""A sentence while its parts are put together: the clauses so far, and a place in the parts.

Owns looking around from a part, headings, and closing a clause; what a part adds is
``clause_hours``, ``clause_conditions`` and ``clause_exclusions``.
"""

from knowledge.french.hours.clause import EVERY_DAY, Clause, Sentence, gathered
from knowledge.french.hours.items import (
    NO_CONDITION,
    STRONG,
    Also,
    Days,
    Hours,
    Item,
    Mark,
    Only,
    Selector,
)
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful


class Draft:
    """``at``: the part that is being added; ``heading``: a condition said ahead of days."""

    def __init__(self, items: list[Item], text: str, choices: Choices) -> None:
        self.items, self.text, self.choices = items, text, choices
        self.sentence = Sentence()
        self.current = Clause()
        self.heading = NO_CONDITION
        self.heading_otherwise = False
        self.heading_booked: bool | None = None
        self.booked_next: bool | None = None
        core = [i for i in items if isinstance(i, Days | Hours)]
        self.hours_first = bool(core) and isinstance(core[0], Hours)
        self.places: set[str] = set()
        self.at = 0

    def piece(self, item: Item) -> str:
        return self.text[item.begin : item.end].strip()

    def sign_before(self) -> str:
        """The strongest sign between this part and the one before."""
        signs = []
        for item in reversed(self.items[: self.at]):
            if isinstance(item, Only | Also):
                continue
            if not isinstance(item, Mark):
                break
            signs.append(item.sign)
        for strong in (*sorted(STRONG), "-", "/", ",", "(", "and", ":"):
            if strong in signs:
                return strong
        return ""

    def sign_after(self) -> str:
        following = self.items[self.at + 1] if self.at + 1 < len(self.items) else None
        return following.sign if isinstance(following, Mark) else ""

    def next_part(self) -> Item | None:
        return next((i for i in self.items[self.at + 1 :] if not isinstance(i, Mark)), None)

    def part_before(self) -> Item | None:
        return next((i for i in reversed(self.items[: self.at]) if not isinstance(i, Mark)), None)

    def more_core(self) -> bool:
        return any(isinstance(i, Days | Hours) for i in self.items[self.at + 1 :])

    def finish(self) -> None:
        clause = self.current
        if clause.selectors or clause.complete:
            if not clause.complete:
                raise Doubtful(Doubt.HOURS, self.text[clause.begin : clause.end].strip())
            if clause.again and clause.condition == NO_CONDITION:
                # "9h-12h pendant les vacances, 14h-17h": then as well, or otherwise?
                raise Doubtful(Doubt.SCOPE, clause.piece(self.text))
            if not clause.selectors:
                if clause.every_half:
                    clause.selectors = EVERY_DAY
                elif self.choices.days is not None:
                    clause.selectors = (Selector(self.choices.days),)
                else:
                    raise Doubtful(Doubt.DAYS, self.text[clause.begin : clause.end].strip())
            clause.selectors = gathered(clause.selectors)
            clause.heading, clause.otherwise = self.heading, self.heading_otherwise
            self.sentence.clauses.append(clause)
        self.current = Clause()
