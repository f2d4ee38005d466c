"""What reading hours comes to: understood, ambiguous or rejected, as values.

Owns the three outcomes and their reasons; the words for them are messages.
"""

from dataclasses import dataclass
from enum import StrEnum

from knowledge.french.text import Correction
from knowledge.schedule.rules import Schedule, Weekday


class Doubt(StrEnum):
    """What is missing, or what can be understood in two ways."""

    DAYS = "days"
    HOURS = "hours"
    END = "end"
    START = "start"
    ANCHOR = "anchor"
    SEASON = "season"
    HOLIDAYS = "holidays"
    AFTERNOON = "afternoon"
    RANGE = "range"
    OVERLAP = "overlap"
    OTHER_DAYS = "other-days"
    SCOPE = "scope"
    APPOINTMENT = "appointment"
    PLACES = "places"
    PIECE = "piece"
    PAIRING = "pairing"
    WORKING_DAYS = "working-days"
    HALF = "half"


class Refusal(StrEnum):
    """Why hours cannot be taken as they are."""

    EMPTY = "empty"
    NO_HOURS = "no-hours"
    IMPOSSIBLE_TIME = "impossible-time"
    END_BEFORE_START = "end-before-start"
    IMPOSSIBLE_DATE = "impossible-date"
    WEEKDAY_DATE = "weekday-date"
    PAST_DATE = "past-date"
    QUESTION = "question"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Understood:
    """Exactly this schedule; ``notes`` are the typos that were corrected."""

    schedule: Schedule
    notes: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """``readings``: the schedules that may be meant, where they can be told; ``doubt`` and
    ``piece`` say what is asked otherwise.
    """

    doubt: Doubt
    piece: str = ""
    readings: tuple[Schedule, ...] = ()
    by_appointment: bool = False
    notes: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    reason: Refusal
    piece: str = ""


HoursReading = Understood | Ambiguous | Rejected


@dataclass(frozen=True, slots=True)
class Choices:
    """How what has two readings is taken: None to find out or doubt.

    ``dash_as_range``: "mardi-jeudi" is from Tuesday to Thursday, or both. ``afternoon``:
    "2h à 5h" is 14h to 17h, or as typed. ``added``: hours of a day that has others come
    besides them, or instead. ``others_closed``: days that a period's hours do not name are
    closed in it, or as ever. ``last_only``: what ends the sentence is said of its last
    clause, or of all. ``days``: those of hours that name none. ``skip_unread``: what is not
    understood changes nothing.
    """

    dash_as_range: bool | None = None
    afternoon: bool | None = None
    added: bool | None = None
    others_closed: bool | None = None
    last_only: bool | None = None
    days: frozenset[Weekday] | None = None
    skip_unread: bool | None = None


class Doubtful(Exception):
    """Raised within the reading, where it cannot go on for sure."""

    def __init__(self, doubt: Doubt, piece: str = "", readings: tuple[Schedule, ...] = ()) -> None:
        super().__init__(doubt, piece)
        self.doubt, self.piece, self.readings = doubt, piece, readings


class Refused(Exception):
    """Raised within the reading, where what was typed cannot be."""

    def __init__(self, reason: Refusal, piece: str = "") -> None:
        super().__init__(reason, piece)
        self.reason, self.piece = reason, piece
