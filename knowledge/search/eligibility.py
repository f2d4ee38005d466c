"""Who may go: communes, ages and publics of a service beside those of the question.

Nothing here hides a service: what does not fit ranks below what does, and says why when it
is all there is. What a service does not say excludes nobody.
"""

import re
from dataclasses import dataclass
from math import cos, hypot, radians

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.vocabulary import Public
from knowledge.search.ages import ages_served
from knowledge.search.query import Query

Flags = NDArray[np.bool_]
_Point = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """How each service stands to a commune: open to it, placed in it, how far (degrees)."""

    open: Flags
    within: Flags
    distance: NDArray[np.float32]


class Eligibility:
    """Arrays over the services of an index; what a commune changes is worked out once for
    each. Ages in months, both included."""

    def __init__(self, directory: Directory, services: tuple[Service, ...]) -> None:
        self._territory = directory.territory
        self.zones = tuple(_zone(directory, s) for s in services)
        self._places = tuple(_places(directory, s) for s in services)
        self._points = tuple(_point(directory, s) for s in services)
        ages = [ages_served(s) for s in services]
        self._youngest = np.array([low for low, _ in ages], np.int32)
        self._oldest = np.array([high for _, high in ages], np.int32)
        self._publics = tuple(_publics(s) for s in services)
        everywhere = np.ones(len(services), bool)
        self._nowhere = Standing(everywhere, ~everywhere, np.zeros(len(services), np.float32))
        self._standings: dict[str, Standing] = {}

    def standing(self, commune: str | None) -> Standing:
        if commune is None:
            return self._nowhere
        found = self._standings.get(commune)
        if found is None:
            home = self._territory.commune(commune)
            point = (home.latitude, home.longitude) if home else (None, None)
            found = self._standings[commune] = Standing(
                open=np.array([z is None or commune in z for z in self.zones], bool),
                within=np.array([commune in places for places in self._places], bool),
                distance=np.array([_distance(point, p) for p in self._points], np.float32),
            )
        return found

    def elsewhere(self, service: int, commune: str | None) -> bool:
        """All its places are known and in other communes."""
        places = self._places[service]
        return commune is not None and bool(places) and commune not in places

    def of_age(self, query: Query) -> Flags:
        if query.age_months is None:
            return np.ones(len(self._youngest), bool)
        low, high = query.age_months
        fits: Flags = (low <= self._oldest) & (high >= self._youngest)
        return fits

    def for_public(self, query: Query) -> Flags:
        asked = set(query.publics)
        if not asked:
            return np.ones(len(self._publics), bool)
        return np.array([not ps or bool(ps & asked) for ps in self._publics], bool)


def _zone(directory: Directory, service: Service) -> frozenset[str] | None:
    """The communes of the territory that a service is reserved to, None for everybody.

    A code that is no commune, EPCI or département of the territory is taken for a wider
    area: a service must not vanish for a code that is not known here."""
    if not service.zone_eligibilite:
        return None
    territory = directory.territory
    communes = {c.code_insee for c in territory.communes}
    if any(not re.fullmatch(r"\d[\dAB]\d{3}", code) for code in service.zone_eligibilite):
        return None
    zone = frozenset(service.zone_eligibilite)
    return None if communes and communes <= zone else zone


def _places(directory: Directory, service: Service) -> frozenset[str]:
    found = (directory.place_of(p).code_insee for p in directory.permanences_of(service))
    return frozenset(code for code in found if code)


def _publics(service: Service) -> frozenset[str]:
    if not service.publics or Public.TOUS_PUBLICS in service.publics:
        return frozenset()
    return frozenset(service.publics)


def _point(directory: Directory, service: Service) -> _Point:
    """Where its first placed permanence is."""
    for permanence in directory.permanences_of(service):
        place = directory.place_of(permanence)
        if place.latitude is not None and place.longitude is not None:
            return place.latitude, place.longitude
    return None, None


def _distance(one: _Point, other: _Point) -> float:
    """Degrees of latitude, near enough to order places of one territory; unknown is 0."""
    if one[0] is None or one[1] is None or other[0] is None or other[1] is None:
        return 0.0
    return hypot(one[0] - other[0], (one[1] - other[1]) * cos(radians(one[0])))
