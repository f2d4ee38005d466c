"""Which events are to come: by week, commune, theme and age band.

Pure, on the snapshot. What is over, and what was cancelled, is not in the agenda.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from knowledge.directory.snapshot import Directory
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Public
from knowledge.events.event import Event, Occurrence
from knowledge.question.public import read_publics

_WEEK = timedelta(days=7)
_OPEN_TO_ALL = ("tout public", "tous publics", "pour tous", "à tous", "tout âge", "tous âges")
_YOUTH_FROM_MONTHS = 11 * 12


class Band(StrEnum):
    """The ages of children, as schools and services part them; never somebody's own age."""

    BABY = "0-2"
    LITTLE = "3-5"
    CHILD = "6-10"
    TEEN = "11-14"
    YOUTH = "15-17"

    @property
    def months(self) -> tuple[int, int]:
        """Both ends included."""
        low, _, high = self.value.partition("-")
        return int(low) * 12, int(high) * 12 + 11


@dataclass(frozen=True, slots=True)
class Filter:
    """What an agenda is narrowed to; None leaves that side open. ``commune``: an INSEE code."""

    theme: Theme | None = None
    commune: str | None = None
    band: Band | None = None

    @property
    def empty(self) -> bool:
        return self.theme is None and self.commune is None and self.band is None

    def takes(self, event: Event) -> bool:
        return (
            (self.theme is None or event.theme is self.theme)
            and (self.commune is None or event.place.code_insee == self.commune)
            and (self.band is None or suits(event, self.band.months))
        )


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Happening:
    """An event on one of its dates."""

    event: Event
    occurrence: Occurrence


def suits(event: Event, months: tuple[int, int]) -> bool:
    """Whether an event is said to be for these ages: by its own, else by its public."""
    low, high = months
    if event.age.min_months is not None or event.age.max_months is not None:
        oldest = event.age.max_months
        return (event.age.min_months or 0) <= high and (oldest is None or oldest >= low)
    publics = publics_of(event)
    return Public.FAMILLES in publics or (Public.JEUNES in publics and high >= _YOUTH_FROM_MONTHS)


def could_suit(event: Event, months: tuple[int, int]) -> bool:
    """Whether nothing says that an event is not for these ages."""
    if event.age.min_months is not None or event.age.max_months is not None:
        return suits(event, months)
    publics = publics_of(event)
    return not publics or suits(event, months)


def publics_of(event: Event) -> frozenset[Public]:
    """By the words of its public and of its title: nobody is asked for a list."""
    return _publics_said(" ".join(p for p in (event.public, event.title) if p))


@lru_cache(maxsize=2000)
def _publics_said(said: str) -> frozenset[Public]:
    found = read_publics(said)
    return found | {Public.FAMILLES} if _said_open(said) else found


def open_to_all(event: Event) -> bool:
    """Whether nobody is said to be meant more than others."""
    return event.public is None or _said_open(event.public)


def _said_open(said: str) -> bool:
    folded = said.casefold()
    return any(words in folded for words in _OPEN_TO_ALL)


def happenings(
    directory: Directory,
    start: datetime,
    end: datetime,
    now: datetime,
    only: Filter = EVERYTHING,
) -> tuple[Happening, ...]:
    """The dates between two moments that are not over yet, in order."""
    tz = directory.territory.timezone
    found = [
        Happening(event, occurrence)
        for event in shown(directory.events.values())
        if only.takes(event)
        for occurrence in event.to_come(now, tz)
        if occurrence.begins(tz) < end and occurrence.ends(tz) > start
    ]
    return tuple(sorted(found, key=lambda h: (h.occurrence.begins(tz), h.event.title)))


def shown(events: Iterable[Event]) -> Iterable[Event]:
    return (e for e in events if not e.cancelled)


def upcoming(directory: Directory, now: datetime) -> tuple[Happening, ...]:
    """Each event at its next date, the soonest first, the cancelled ones included."""
    tz = directory.territory.timezone
    found = [
        Happening(event, occurrence)
        for event in directory.events.values()
        if (occurrence := event.next(now, tz)) is not None
    ]
    return tuple(sorted(found, key=lambda h: (h.occurrence.begins(tz), h.event.title)))


def week_of(now: datetime, directory: Directory, ahead: int = 0) -> date:
    """The Monday of the week so many weeks ahead."""
    today = directory.territory.today(now)
    return today - timedelta(days=today.weekday()) + ahead * _WEEK


def in_week(
    directory: Directory, monday: date, now: datetime, only: Filter = EVERYTHING
) -> tuple[Happening, ...]:
    tz = directory.territory.timezone
    start = datetime(monday.year, monday.month, monday.day, tzinfo=tz)
    following = monday + _WEEK
    end = datetime(following.year, following.month, following.day, tzinfo=tz)
    return happenings(directory, start, end, now, only)


def weeks_ahead(
    directory: Directory, now: datetime, only: Filter = EVERYTHING, after: int = 0
) -> int | None:
    """How many weeks on, beyond ``after``, the next event is; None where there is none."""
    tz = directory.territory.timezone
    begins = [
        o.begins(tz).date()
        for e in shown(directory.events.values())
        if only.takes(e)
        for o in e.to_come(now, tz)
    ]
    monday = week_of(now, directory)
    weeks = sorted({(day - monday).days // 7 for day in begins})
    return next((w for w in weeks if w > after), None)
