"""Who may go: communes, ages and publics of a service beside those of the question.

Nothing here hides a service: what does not fit ranks below what does, and says why when it
is all there is. What a service does not say excludes nobody.
"""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.vocabulary import Public
from knowledge.search.query import Query
from knowledge.search.text import plain

_MONTHS = {"semaine": 12 / 52, "mois": 1.0, "an": 12.0}
_UNIT = r"(semaines?|mois|ans?)"
_BETWEEN = re.compile(rf"(\d+)\s*{_UNIT}?\s*(?:a|-|et|–)\s*(\d+)\s*{_UNIT}")
_BELOW = re.compile(rf"(?:moins de|jusqu'a|avant)\s*(\d+)\s*{_UNIT}")
_ABOVE = re.compile(rf"(?:plus de|a partir de|des)\s*(?:l'age de\s*)?(\d+)\s*{_UNIT}")
OLDEST = 1500


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Arrays over the services of an index. Ages in months, both included."""

    zones: tuple[frozenset[str] | None, ...]
    places: tuple[frozenset[str], ...]
    youngest: NDArray[np.int32]
    oldest: NDArray[np.int32]
    publics: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, directory: Directory, services: tuple[Service, ...]) -> "Eligibility":
        ages = [ages_served(s) for s in services]
        return cls(
            zones=tuple(_zone(directory, s) for s in services),
            places=tuple(_places(directory, s) for s in services),
            youngest=np.array([low for low, _ in ages], np.int32),
            oldest=np.array([high for _, high in ages], np.int32),
            publics=tuple(_publics(s) for s in services),
        )

    def open_to(self, service: int, commune: str | None) -> bool:
        zone = self.zones[service]
        return commune is None or zone is None or commune in zone

    def within(self, service: int, commune: str | None) -> bool:
        """The service has a place in this very commune."""
        return commune is not None and commune in self.places[service]

    def elsewhere(self, service: int, commune: str | None) -> bool:
        """All its places are known and in other communes."""
        places = self.places[service]
        return commune is not None and bool(places) and commune not in places

    def of_age(self, service: int, query: Query) -> bool:
        if query.age_months is None:
            return True
        low, high = query.age_months
        return bool(low <= self.oldest[service] and high >= self.youngest[service])

    def for_public(self, service: int, query: Query) -> bool:
        publics = self.publics[service]
        return not query.publics or not publics or bool(publics & set(query.publics))


def ages_served(service: Service) -> tuple[int, int]:
    """The service's age range, else what its conditions say in words ("de 6 à 11 ans")."""
    low, high = service.age.min_months, service.age.max_months
    if low is not None or high is not None:
        return low or 0, OLDEST if high is None else high
    said = plain(f"{service.conditions_acces or ''} ; {service.publics_precisions or ''}")
    between = _BETWEEN.search(said)
    if between:
        first, unit, last, last_unit = between.groups()
        return _months(first, unit or last_unit), _last_month(last, last_unit)
    below = _BELOW.search(said)
    if below and "parent" not in said:
        return 0, _months(*below.groups())
    above = _ABOVE.search(said)
    if above and "parent" not in said:
        return _months(*above.groups()), OLDEST
    return 0, OLDEST


def _months(number: str, unit: str) -> int:
    return int(int(number) * _MONTHS[unit.rstrip("s") if unit != "mois" else unit])


def _last_month(number: str, unit: str) -> int:
    """The last month of an age: 3 years end with the 47th month."""
    months = _months(number, unit)
    return months + 11 if unit.startswith("an") else months


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
