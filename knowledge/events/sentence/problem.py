"""Why something typed about an event cannot be taken. The words are ``event-problem-<kind>``."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """IMPOSSIBLE, PAST, WEEKDAY: of a date. RECURRING: "tous les mardis" without an end is a
    permanence. OPEN: a period without its other end; LONG: dates by the hundred. The others:
    nothing of the kind was read."""

    IMPOSSIBLE = "impossible"
    PAST = "past"
    WEEKDAY = "weekday"
    RECURRING = "recurring"
    OPEN = "open"
    LONG = "long"
    NO_DATE = "no-date"
    NO_HOURS = "no-hours"
    HOURS = "hours"
    AGE = "age"
    TITLE = "title"
    TELEPHONE = "telephone"
    COMMUNE = "commune"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class Problem:
    """``piece``: what was typed."""

    kind: ProblemKind
    piece: str = ""
