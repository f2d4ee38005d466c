"""An event: what, when, where, for whom. Immutable values.

An event is no service: it has dates of its own and is over after the last one. Its times are
the territory's local ones, so that a clock change moves nothing.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from knowledge.directory.entries import NOWHERE, AgeRange, Place
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Frais
from knowledge.schedule.rules import MINUTES_A_DAY


class EventState(StrEnum):
    """A cancelled event stays until its date, so that nobody goes there in vain."""

    ACTIVE = "active"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of an event. ``start`` and ``end``: minutes from its midnight; ``end`` may pass
    1440; no ``start``: all day, no ``end``: not said. ``key`` numbers the dates of an event
    and stays when one is postponed: calendars know it by that.
    """

    day: date
    start: int | None = None
    end: int | None = None
    key: int = 1

    def begins(self, tz: tzinfo) -> datetime:
        return local_moment(self.day, self.start or 0, tz)

    def ends(self, tz: tzinfo) -> datetime:
        """An end that was not said is taken to be two hours on, but never the day after."""
        if self.start is None:
            return local_moment(self.day, MINUTES_A_DAY, tz)
        guessed = max(min(self.start + _USUAL_MINUTES, MINUTES_A_DAY), self.start + 1)
        return local_moment(self.day, self.end or guessed, tz)


_USUAL_MINUTES = 120
ANY_AGE = AgeRange()


def local_moment(day: date, minute: int, tz: tzinfo) -> datetime:
    """A local time as an aware moment; one that a clock change skips is the first after it."""
    day += timedelta(days=minute // MINUTES_A_DAY)
    local = datetime.combine(day, time(minute % MINUTES_A_DAY // 60, minute % 60), tz)
    return local.astimezone(UTC).astimezone(tz)


@dataclass(frozen=True, slots=True)
class Event:
    """``public``: for whom, in the agent's words; ``age`` in months. ``registration``: how, in
    words, with the number to call; ``picture``: a Telegram ``file_id``. ``discreet``: about
    what nobody should see announced on somebody's telephone: it is never sent to followers.
    ``edited``: when it was last changed; ``version`` counts the changes, from 1.
    """

    code: str
    title: str
    occurrences: tuple[Occurrence, ...] = ()
    text: str | None = None
    theme: Theme | None = None
    public: str | None = None
    age: AgeRange = ANY_AGE
    place: Place = NOWHERE
    registration: str | None = None
    capacity: int | None = None
    frais: Frais | None = None
    price: str | None = None
    organiser: str | None = None
    picture: str | None = None
    discreet: bool = False
    state: EventState = EventState.ACTIVE
    edited: datetime | None = None
    version: int = 1

    @property
    def cancelled(self) -> bool:
        return self.state is EventState.CANCELLED

    def to_come(self, now: datetime, tz: tzinfo) -> tuple[Occurrence, ...]:
        """The dates that are not over, the running one included, in order."""
        return tuple(o for o in self.occurrences if o.ends(tz) > now)

    def next(self, now: datetime, tz: tzinfo) -> Occurrence | None:
        return next(iter(self.to_come(now, tz)), None)

    def occurrence(self, key: int) -> Occurrence | None:
        return next((o for o in self.occurrences if o.key == key), None)


def numbered(occurrences: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    """In the order of time, each date once, numbered from 1."""
    once = dict.fromkeys(replace(o, key=0) for o in occurrences)
    ordered = sorted(once, key=lambda o: (o.day, o.start or 0, o.end or 0))
    return tuple(replace(o, key=i) for i, o in enumerate(ordered, 1))


def moved(event: Event, key: int, to: Occurrence) -> Event:
    """The event with one date held at another time; its number stays."""
    kept = [replace(to, key=key) if o.key == key else o for o in event.occurrences]
    return replace(event, occurrences=tuple(sorted(kept, key=lambda o: (o.day, o.start or 0))))


def keys_kept(before: Event, after: Event) -> Event:
    """``after`` with the numbers of the dates that stay; new dates get new numbers."""
    known = {replace(o, key=0): o.key for o in before.occurrences}
    following = max((o.key for o in before.occurrences), default=0) + 1
    found = []
    for occurrence in after.occurrences:
        key = known.get(replace(occurrence, key=0))
        if key is None:
            key, following = following, following + 1
        found.append(replace(occurrence, key=key))
    return replace(after, occurrences=tuple(found))
