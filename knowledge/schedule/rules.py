"""What a schedule is: ordered rules over days, and what no rule can say.

Owns the values only. Reading and writing them as OSM opening_hours is ``osm``; which
minutes they open is ``sessions``; the French sentence is ``knowledge.wording.hours``.

A day is decided by the rules in order: among those whose days match it, the last one
replaces what came before (OSM's ``;``), unless it is ``extra``, which adds its slots
(OSM's ``,``). A rule without slots closes the days it matches.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

MINUTES_A_DAY = 24 * 60


class Weekday(IntEnum):
    """Monday is 0, as in ``date.weekday()``."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


class Holidays(StrEnum):
    """How a rule stands to public or to school holidays.

    ANY: they change nothing. EXCEPT: the rule does not match a day in them.
    ONLY: the rule matches no other day.
    """

    ANY = "any"
    EXCEPT = "except"
    ONLY = "only"


class WeekParity(StrEnum):
    """The parity of the ISO week number, as posted on doors ("semaines paires")."""

    EVEN = "even"
    ODD = "odd"


@dataclass(frozen=True, slots=True)
class Slot:
    """An open period of a day, in minutes from its midnight: 0 <= start < end.

    ``end`` may pass 1440: the period then runs into the next day.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < MINUTES_A_DAY or not self.start < self.end <= 2 * MINUTES_A_DAY:
            raise ValueError(f"no period of a day: {self.start}-{self.end}")


@dataclass(frozen=True, slots=True)
class YearSpan:
    """Days that come back each year, as (month, day) pairs, both ends included.

    A span may cross the new year (10-01 to 03-31). A month alone is its first to its
    last day; 02-29 as an end stands for the end of February.
    """

    start: tuple[int, int]
    end: tuple[int, int]


# The end of a span that has none ("à partir du 4 janvier"); opening_hours can write it.
NO_END = date(2099, 12, 31)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """Dates of given years, both ends included; ``end`` NO_END where no end was said."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Fortnight:
    """Every ``weeks`` weeks, counted from the Monday of the week that ``anchor`` is in.

    Anchored to a date, since week numbers give two odd weeks in a row at some new years.
    """

    anchor: date
    weeks: int = 2


@dataclass(frozen=True, slots=True)
class Rule:
    """Days, and the slots that are open on them. Every condition that is given must hold.

    ``weekdays`` empty: every day. ``nths`` (1 to 5, or -1 for the last, -2 for the one
    before): which of the month's such weekdays. ``years`` and ``dates``: in any of these
    spans, where there are some. ``slots`` empty: closed. ``by_appointment``: these slots
    are received on appointment only. ``comment``: what is said of these slots alone.
    """

    slots: tuple[Slot, ...] = ()
    weekdays: frozenset[Weekday] = frozenset()
    nths: frozenset[int] = frozenset()
    years: tuple[YearSpan, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    parity: WeekParity | None = None
    fortnight: Fortnight | None = None
    public_holidays: Holidays = Holidays.ANY
    school_holidays: Holidays = Holidays.ANY
    by_appointment: bool = False
    extra: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The rules of one place, or why there are none.

    ``rules`` empty and nothing else: no hours known. ``appointment_only``: nobody is
    received without an appointment (with rules, the hours in which one is given).
    ``text``: hours as somebody typed them, that could not be read or that something else
    changes; while it stands the place is never said to be open ("horaires à confirmer").
    ``appointment_otherwise``: at other times than the rules' an appointment may be had.
    ``osm``: an opening_hours value that is valid but beyond ``rules`` (sunrise, easter,
    week ranges); it is evaluated by opening-hours-py.
    """

    rules: tuple[Rule, ...] = ()
    appointment_only: bool = False
    text: str = ""
    osm: str = ""
    appointment_otherwise: bool = False

    @property
    def known(self) -> bool:
        """Whether open periods may be told from it."""
        return bool(self.rules or self.osm) and not self.text


UNKNOWN = Schedule()


class ExceptionKind(StrEnum):
    CLOSED = "closed"
    MOVED = "moved"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class DatedException:
    """What differs from the schedule on given dates; it wins over every rule.

    CLOSED: shut from ``start`` to ``end``, both included (``end`` None: until further
    notice); with ``slots``, only these periods of each of those days are shut.
    MOVED: the session of ``start`` is held on ``moved_to`` instead, in ``slots`` (empty:
    the hours it would have had). EXTRA: ``slots`` are open on each day of the span,
    besides what the schedule says.
    """

    kind: ExceptionKind
    start: date
    end: date | None = None
    slots: tuple[Slot, ...] = ()
    moved_to: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Timetable:
    """All that decides when one place is open: its schedule and its dated exceptions.

    Exceptions stand in the order in which they were entered: a later one wins over those
    before it.
    """

    schedule: Schedule = UNKNOWN
    exceptions: tuple[DatedException, ...] = field(default=())
