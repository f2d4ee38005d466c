"""Who may go: communes, ages and publics of a service beside those of the question.

Nothing here hides a service: what does not fit ranks below what does, and says why when it
is all there is. What a service does not say excludes nobody.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.vocabulary import Public
from knowledge.search.ages import ages_served
from knowledge.search.query import Query

Flags = NDArray[np.bool_]
# Communes whose standing is kept: it is some bytes a service.
COMMUNES = 64


@dataclass(frozen=True, slots=True)
class Standing:
    """How each service stands to a commune: open to it, placed in it, placed only in others,
    how far (degrees)."""

    open: Flags
    within: Flags
    elsewhere: Flags
    distance: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Fit:
    """Whom each service is for, beside who asks."""

    where: Standing
    of_age: Flags
    for_public: Flags


class Eligibility:
    """Arrays over the services of an index; what a commune changes is worked out once for
    each of those asked about lately. Ages in months, both included."""

    def __init__(self, directory: Directory, services: tuple[Service, ...]) -> None:
        size = len(services)
        self._territory = directory.territory
        self.zones = tuple(_zone(directory, s) for s in services)
        self._zoned = np.array([z is not None for z in self.zones], bool)
        self._open_to = _by_code(z or () for z in self.zones)
        places = [_places(directory, s) for s in services]
        self._placed = np.array([bool(p) for p in places], bool)
        self._placed_in = _by_code(places)
        self._points = np.array(
            [_point(directory, s) or (np.nan, np.nan) for s in services], np.float64
        ).reshape(size, 2)
        ages = np.array([ages_served(s) for s in services], np.int32).reshape(size, 2)
        self._youngest, self._oldest = ages[:, 0], ages[:, 1]
        publics = [_publics(s) for s in services]
        self._any_public = np.array([not p for p in publics], bool)
        self._for_public = _by_code(publics)
        self._everyone = np.ones(size, bool)
        nobody = ~self._everyone
        self._nowhere = Standing(self._everyone, nobody, nobody, np.zeros(size, np.float32))
        self._standing = lru_cache(maxsize=COMMUNES)(self._standing_of)

    def standing(self, commune: str | None) -> Standing:
        return self._nowhere if commune is None else self._standing(commune)

    def fit(self, query: Query) -> Fit:
        of_age = for_public = self._everyone
        if query.age_months is not None:
            low, high = query.age_months
            of_age = (low <= self._oldest) & (high >= self._youngest)
        if query.publics:
            for_public = _flagged(self._any_public, self._for_public, query.publics)
        return Fit(self.standing(query.commune), of_age, for_public)

    def _standing_of(self, commune: str) -> Standing:
        home = self._territory.commune(commune)
        within = _flagged(~self._everyone, self._placed_in, (commune,))
        distance = np.zeros(len(self._everyone), np.float32)
        if home is not None and home.latitude is not None and home.longitude is not None:
            # Degrees of latitude, near enough to order places of one territory; unknown is 0.
            north, east = (self._points - (home.latitude, home.longitude)).T
            distance = np.nan_to_num(np.hypot(north, east * cos(radians(home.latitude))))
        return Standing(
            open=_flagged(~self._zoned, self._open_to, (commune,)),
            within=within,
            elsewhere=self._placed & ~within,
            distance=distance.astype(np.float32),
        )


def _by_code(codes: Iterable[Iterable[str]]) -> dict[str, NDArray[np.int32]]:
    """By code, the numbers of the services that have it."""
    found: dict[str, list[int]] = {}
    for number, its in enumerate(codes):
        for code in its:
            found.setdefault(code, []).append(number)
    return {code: np.array(numbers, np.int32) for code, numbers in found.items()}


def _flagged(
    already: Flags, by_code: Mapping[str, NDArray[np.int32]], codes: Iterable[str]
) -> Flags:
    flags = already.copy()
    for code in codes:
        if code in by_code:
            flags[by_code[code]] = True
    return flags


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


def _point(directory: Directory, service: Service) -> tuple[float, float] | None:
    """Where its first placed permanence is."""
    for permanence in directory.permanences_of(service):
        place = directory.place_of(permanence)
        if place.latitude is not None and place.longitude is not None:
            return place.latitude, place.longitude
    return None
