"""A clause: days, their hours, and when they hold.

Owns the values that ``clauses`` fills in and ``compiling`` turns into rules.
"""

from dataclasses import dataclass, field

from knowledge.french.hours.items import NO_CONDITION, Condition, Exclusion, Selector
from knowledge.schedule.rules import Weekday

_HALVES = {
    "morning": (0, 14 * 60),
    "afternoon": (11 * 60 + 30, 24 * 60),
    "evening": (16 * 60, 30 * 60),
}
EVERY_DAY = (Selector(),)
HourSpan = tuple[int, int]


@dataclass(slots=True)
class Clause:
    """Days and their hours. ``heading``: its condition was said ahead of it, of a group.

    ``also``: said to come besides. ``overrides``: said to replace ("sauf le vendredi
    9h-12h"). ``slots`` with True are by appointment; ``until``: the day ends at that time,
    as it would have otherwise. No slots and ``closed``: shut.
    """

    selectors: tuple[Selector, ...] = ()
    slots: list[HourSpan] = field(default_factory=list)
    booked: list[bool | None] = field(default_factory=list)
    condition: Condition = NO_CONDITION
    heading: Condition = NO_CONDITION
    closed: bool = False
    closed_half: str = ""
    also: bool = False
    joined: bool = False
    overrides: bool = False
    otherwise: bool = False
    until: int | None = None
    since: int | None = None
    halves: list[str] = field(default_factory=list)
    every_half: bool = False
    conditioned_after: bool = False
    again: bool = False
    opened: str = ""
    begin: int = 0
    end: int = 0

    @property
    def whole(self) -> Condition:
        return self.heading.joined(self.condition)

    @property
    def complete(self) -> bool:
        return bool(self.slots) or self.closed or self.until is not None or self.since is not None

    def piece(self, text: str) -> str:
        """Its words in the sentence, or the whole sentence where it has none."""
        return text[self.begin : self.end].strip() or text


@dataclass(slots=True)
class Sentence:
    """All clauses, and the exclusions and conditions that hold for the whole."""

    clauses: list[Clause] = field(default_factory=list)
    exclusions: list[tuple[Exclusion, Clause | None]] = field(default_factory=list)
    general: Condition = NO_CONDITION
    loose_appointment: bool = False


def gathered(selectors: tuple[Selector, ...]) -> tuple[Selector, ...]:
    """Weekdays with the same conditions as one selector."""
    grouped: dict[frozenset[int], frozenset[Weekday]] = {}
    others: list[Selector] = []
    for selector in selectors:
        if selector.dates or selector.public or not selector.weekdays:
            others.append(selector)
        else:
            days = grouped.get(selector.nths, frozenset())
            grouped[selector.nths] = days | selector.weekdays
    return (*(Selector(days, nths) for nths, days in grouped.items()), *dict.fromkeys(others))


def fits(slot: HourSpan, half: str) -> bool:
    """Whether hours may be called those of a morning, an afternoon or an evening."""
    low, high = _HALVES[half]
    return low <= slot[0] and slot[1] <= high and (half != "morning" or slot[0] < 12 * 60)
