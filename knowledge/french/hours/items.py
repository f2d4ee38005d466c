"""The parts of a sentence about hours: which days, which hours, when they hold.

Owns the values that ``reader`` makes of tokens and ``clauses`` puts together.
"""

from dataclasses import dataclass, replace
from datetime import date

from knowledge.schedule.rules import DateSpan, Fortnight, Holidays, Weekday, WeekParity, YearSpan


@dataclass(frozen=True, slots=True)
class Selector:
    """Days that share hours: weekdays, some of the month's, dates, or public holidays.

    All empty: every day.
    """

    weekdays: frozenset[Weekday] = frozenset()
    nths: frozenset[int] = frozenset()
    dates: tuple[DateSpan, ...] = ()
    public: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """When a clause holds, besides its days. ``weeks``: a rhythm still without anchor;
    ``anchor``: a first day that was said.
    """

    years: tuple[YearSpan, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    parity: WeekParity | None = None
    weeks: int | None = None
    fortnight: Fortnight | None = None
    anchor: date | None = None
    public: Holidays = Holidays.ANY
    school: Holidays = Holidays.ANY

    def joined(self, other: "Condition") -> "Condition":
        """Both at once; the other's word wins where both speak of the same thing."""
        return Condition(
            years=other.years or self.years,
            dates=other.dates or self.dates,
            parity=other.parity or self.parity,
            weeks=other.weeks or self.weeks,
            fortnight=other.fortnight or self.fortnight,
            anchor=other.anchor or self.anchor,
            public=other.public if other.public is not Holidays.ANY else self.public,
            school=other.school if other.school is not Holidays.ANY else self.school,
        )

    def clashes(self, other: "Condition") -> bool:
        """Whether both say something of the same kind that differs."""
        return any(
            a and b and a != b
            for a, b in (
                (self.years, other.years),
                (self.dates, other.dates),
                (self.parity, other.parity),
                (self.weeks, other.weeks),
                (self.said_public, other.said_public),
                (self.said_school, other.said_school),
            )
        )

    @property
    def said_public(self) -> Holidays | None:
        return None if self.public is Holidays.ANY else self.public

    @property
    def said_school(self) -> Holidays | None:
        return None if self.school is Holidays.ANY else self.school

    @property
    def rhythm_only(self) -> bool:
        return self == replace(NO_CONDITION, weeks=self.weeks, parity=self.parity)


NO_CONDITION = Condition()


@dataclass(frozen=True, slots=True)
class Part:
    """``begin:end`` in the corrected text."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Days(Part):
    selectors: tuple[Selector, ...] = ()


@dataclass(frozen=True, slots=True)
class Half(Part):
    """Morning, afternoon or evening; ``every``: said as "tous les matins"."""

    word: str = ""
    every: bool = False


@dataclass(frozen=True, slots=True)
class Hours(Part):
    """``slots`` in minutes, as typed; a lone time stands in ``since`` or ``until``."""

    slots: tuple[tuple[int, int], ...] = ()
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class When(Part):
    condition: Condition = NO_CONDITION
    otherwise: bool = False


@dataclass(frozen=True, slots=True)
class Excluded:
    """One thing that is taken out: days (or a half of them, or hours of them), or a time."""

    days: Days | None = None
    half: Half | None = None
    hours: Hours | None = None
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Exclusion(Part):
    """ "sauf …" or "fermé …"; nothing in ``things``: the days just named are closed."""

    things: tuple[Excluded, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Including(Part):
    """ "y compris …": what is said to change nothing."""


@dataclass(frozen=True, slots=True)
class Appointment(Part):
    """``needed`` False: said to be without."""

    needed: bool = True


@dataclass(frozen=True, slots=True)
class Also(Part):
    pass


@dataclass(frozen=True, slots=True)
class Only(Part):
    pass


@dataclass(frozen=True, slots=True)
class Continuous(Part):
    pass


@dataclass(frozen=True, slots=True)
class Place(Part):
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mark(Part):
    """Punctuation or a small word between parts: "," "." ":" "and" "or" "(" ")" "line"."""

    sign: str = ""


@dataclass(frozen=True, slots=True)
class Unread(Part):
    piece: str = ""


Item = (
    Days
    | Half
    | Hours
    | When
    | Exclusion
    | Including
    | Appointment
    | Also
    | Only
    | Continuous
    | Place
    | Mark
    | Unread
)

STRONG = frozenset({".", ";", "line"})
