"""Which place of a service to propose, and what must be said with it.

Owns the choice of the permanence among those of a service and of its sisters (the same
service elsewhere): one that is open at the time asked for, the commune named or declared,
then the nearest.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import asin, cos, hypot, radians, sin, sqrt

from knowledge.conversation.answers import NOTHING_ASKED, Asked, Caveat, Offer
from knowledge.conversation.world import World
from knowledge.directory.entries import Permanence, Place, Service, State
from knowledge.directory.territory import Commune
from knowledge.schedule.sessions import Session, sessions
from knowledge.search.query import Candidate, Why

EARTH_METRES = 6_371_000


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody is, in WGS 84 degrees."""

    latitude: float
    longitude: float


# Of a long time (a summer), so much at a time: the first session is enough.
_LOOKED_AT_ONCE = timedelta(days=7)


def offer_of(
    candidate: Candidate,
    world: World,
    now: datetime,
    asked: Asked = NOTHING_ASKED,
    here: Position | None = None,
) -> Offer | None:
    """The offer of a matched service; None where the directory no longer has it."""
    service = world.directory.services.get(candidate.service)
    if service is None:
        return None
    found = replace(
        offer_of_service(service, world, now, asked, here, candidate.sisters), need=candidate.need
    )
    marks = {Why.NOT_ELIGIBLE: Caveat.NOT_ELIGIBLE, Why.OTHER_AGE: Caveat.OTHER_AGE}
    told = tuple(marks[w] for w in candidate.why if w in marks)
    return replace(found, caveats=told + found.caveats)


def offer_of_service(
    service: Service,
    world: World,
    now: datetime,
    asked: Asked = NOTHING_ASKED,
    here: Position | None = None,
    sisters: Sequence[str] = (),
) -> Offer:
    """The offer of a service at the place that suits best."""
    places = list(world.directory.permanences_of(service))
    for code in sisters:
        if sister := world.directory.services.get(code):
            places += world.directory.permanences_of(sister)
    then = {p.code: _session_then(p, world, asked) for p in places}
    places.sort(key=lambda p: _rank(p, world, asked, here, then[p.code] is not None))
    best = places[0] if places else None
    # A sister that is in the right place stands for the service.
    shown = world.directory.services.get(best.service, service) if best else service
    caveats = _caveats(shown, best, world, now, asked, best is not None and then[best.code] is None)
    return Offer(
        service=shown,
        permanence=best,
        others=tuple(places[1:]),
        caveats=caveats,
        session=then[best.code] if best else None,
        distance=distance_to(world.directory.place_of(best), here) if best else None,
    )


def at_place(offer: Offer, code: str) -> Offer:
    """The same offer at another of its places; unchanged where it has no such place."""
    everywhere = (*(() if offer.permanence is None else (offer.permanence,)), *offer.others)
    chosen = next((p for p in everywhere if p.code == code), None)
    if chosen is None:
        return offer
    return replace(offer, permanence=chosen, others=tuple(p for p in everywhere if p is not chosen))


def distance_to(place: Place, here: Position | None) -> float | None:
    """Metres along the great circle; None where either end is not known."""
    if here is None or place.latitude is None or place.longitude is None:
        return None
    north, south = radians(place.latitude), radians(here.latitude)
    climb, along = sin((north - south) / 2), sin(radians(place.longitude - here.longitude) / 2)
    return 2 * EARTH_METRES * asin(sqrt(climb**2 + cos(north) * cos(south) * along**2))


def _rank(
    permanence: Permanence, world: World, asked: Asked, here: Position | None, open_then: bool
) -> tuple[bool, bool, bool, float, str]:
    place = world.directory.place_of(permanence)
    wanted = asked.commune.code_insee if asked.commune else None
    return (
        place.code_insee in asked.avoided,
        asked.start is not None and not open_then,
        wanted is not None and place.code_insee != wanted,
        distance_to(place, here) or _between(place, asked.commune),
        permanence.key,
    )


def _between(place: Place, commune: Commune | None) -> float:
    """Roughly how far a place is from a commune, for ordering only."""
    if commune is None or commune.latitude is None or commune.longitude is None:
        return 0.0
    if place.latitude is None or place.longitude is None:
        return EARTH_METRES
    narrowing = cos(radians(commune.latitude))
    return hypot(
        place.latitude - commune.latitude, (place.longitude - commune.longitude) * narrowing
    )


def _session_then(permanence: Permanence, world: World, asked: Asked) -> Session | None:
    """A session in the time asked for that is sure to be held; None where none is."""
    if asked.start is None or asked.end is None:
        return None
    service = world.directory.services.get(permanence.service)
    if service is not None and service.status.state_on(asked.start.date()) is not State.ACTIVE:
        return None
    timetable = world.directory.timetable_of(permanence)
    tz = world.directory.territory.timezone
    begin = asked.start
    while begin < asked.end:
        end = min(asked.end, begin + _LOOKED_AT_ONCE)
        held = sessions(timetable, world.calendar, tz, begin, end)
        if found := next((s for s in held if s.confirmed), None):
            return found
        begin = end
    return None


def _caveats(
    service: Service,
    permanence: Permanence | None,
    world: World,
    now: datetime,
    asked: Asked,
    shut_then: bool,
) -> tuple[Caveat, ...]:
    found = []
    if service.status.state_on(world.directory.territory.today(now)) is State.SUSPENDED:
        found.append(Caveat.SUSPENDED)
    if asked.start is not None and shut_then:
        found.append(Caveat.NOT_THEN)
    if asked.commune is not None and permanence is not None:
        place = world.directory.place_of(permanence)
        if place.code_insee and place.code_insee != asked.commune.code_insee:
            found.append(Caveat.OTHER_COMMUNE)
    return tuple(found)
