"""What a turn of conversation may end in. Values only; ``handlers.views`` words them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.directory.entries import Permanence, Service
from knowledge.directory.territory import Commune
from knowledge.events.agenda import Happening
from knowledge.schedule.sessions import Session


class Caveat(StrEnum):
    """Why an offer may not suit; it is shown with it."""

    OTHER_COMMUNE = "other-commune"
    NOT_ELIGIBLE = "not-eligible"
    OTHER_AGE = "other-age"
    SUSPENDED = "suspended"
    NOT_THEN = "not-then"


@dataclass(frozen=True, slots=True)
class Offer:
    """A service proposed, at the place that suits best.

    ``permanence`` None: the service names no place of its own. ``others``: its other
    places and those of its sisters. ``session``: the one in the time that was asked for.
    ``distance``: in metres, where the asker said where they are.
    """

    service: Service
    permanence: Permanence | None
    others: tuple[Permanence, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    session: Session | None = None
    distance: float | None = None
    need: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the question said besides its need; ``facet`` is what the answer begins with;
    ``avoided``: INSEE codes of the communes that are not wanted."""

    facet: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    commune: Commune | None = None
    avoided: frozenset[str] = frozenset()


NOTHING_ASKED = Asked()


@dataclass(frozen=True, slots=True)
class One:
    """One entry is meant. ``beyond``: the codes of those that come after, best first."""

    offer: Offer
    asked: Asked
    score: float
    beyond: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Several:
    """Two to five are plausible, the best first. ``beyond``: the codes of the others;
    ``needs``: the ids of the two or three needs that may be meant, the likelier first, where
    it is the need that is not clear."""

    offers: tuple[Offer, ...]
    asked: Asked
    score: float
    beyond: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


# Of a place that is not of this territory.
UNKNOWN_PLACE = "unknown-place"


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Nothing is offered. ``need`` and ``referral``: where the need itself was clear.

    ``misses`` counts the turns without an answer; from the second the counter comes first.
    """

    reason: str
    commune: Commune | None
    need: str | None = None
    referral: str | None = None
    misses: int = 1
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class OutOfScope:
    """Nothing that a directory of services could answer; ``reason`` says of what kind."""

    reason: str
    commune: Commune | None
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Chat:
    """A greeting, thanks, a goodbye: answered shortly and warmly. ``commune``: whose counter
    answers who asks for a human."""

    kind: str
    commune: Commune | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """Danger: the national numbers first, then whoever is near. ``dangers``: the kinds that
    were heard, the most pressing first; ``silent``: who writes cannot speak aloud."""

    dangers: tuple[str, ...]
    silent: bool = False
    offers: tuple[Offer, ...] = ()
    asked: Asked = NOTHING_ASKED


@dataclass(frozen=True, slots=True)
class Planned:
    """What is on, the soonest first; nothing is an answer too, where it was asked."""

    events: tuple[Happening, ...]
    asked: Asked


Answer = One | Several | NotKnown | OutOfScope | Chat | Alarm | Planned
