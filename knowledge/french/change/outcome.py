"""What reading a dated change comes to, as values; the words for them are messages."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.french.text import Correction
from knowledge.schedule.rules import MINUTES_A_DAY, Slot

# A half-day is closed or open whole: a session that begins at 7h30 or ends at 19h is in it.
MORNING = Slot(0, 12 * 60)
AFTERNOON = Slot(12 * 60, MINUTES_A_DAY)
EVENING = Slot(18 * 60, MINUTES_A_DAY)


class Action(StrEnum):
    CLOSE = "close"
    MOVE = "move"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Closing:
    """Shut from ``first`` to ``last``, both included (None: until further notice); with
    ``slots``, only these periods of each of those days.
    """

    first: date
    last: date | None
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """The session of ``source`` (None: the next one) is held on ``target``; ``slots`` empty:
    at the hours it would have had.
    """

    source: date | None
    target: date
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """An extra session."""

    day: date
    slot: Slot


@dataclass(frozen=True, slots=True)
class Change:
    action: Action
    closed: tuple[Closing, ...] = ()
    moves: tuple[Move, ...] = ()
    open: tuple[Opening, ...] = ()


class ChangeDoubt(StrEnum):
    """What is missing, or what can be understood in two ways."""

    ACTION = "action"
    DATE = "date"
    TARGET = "target"
    HOURS = "hours"
    END = "end"
    HALF = "half"
    WEEKDAY_TODAY = "weekday-today"
    PIECE = "piece"
    PAIRING = "pairing"


class ChangeRefusal(StrEnum):
    """Why a change cannot be made of it."""

    EMPTY = "empty"
    QUESTION = "question"
    NOTHING = "nothing"
    IMPOSSIBLE_DATE = "impossible-date"
    WEEKDAY_DATE = "weekday-date"
    PAST_DATE = "past-date"
    IMPOSSIBLE_TIME = "impossible-time"
    END_BEFORE_START = "end-before-start"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Understood:
    change: Change
    notes: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """``readings``: the changes that may be meant; ``doubt`` and ``piece``: what is asked."""

    doubt: ChangeDoubt
    piece: str = ""
    readings: tuple[Change, ...] = ()
    notes: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    reason: ChangeRefusal
    piece: str = ""


ChangeReading = Understood | Ambiguous | Rejected


class Doubtful(Exception):
    """Raised within the reading, where it cannot go on for sure."""

    def __init__(self, doubt: ChangeDoubt, piece: str = "") -> None:
        super().__init__(doubt, piece)
        self.doubt, self.piece = doubt, piece


class Refused(Exception):
    """Raised within the reading, where what was typed cannot be."""

    def __init__(self, reason: ChangeRefusal, piece: str = "") -> None:
        super().__init__(reason, piece)
        self.reason, self.piece = reason, piece
