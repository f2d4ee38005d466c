"""The same service in several places: one answer with its places.

Sisters carry the same name once places are left out of it ("Mairie annexe de X"), and say
nearly the same of themselves. Two services of one structure at one place are not sisters.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service
from knowledge.search.servicetext import Digest
from knowledge.search.text import stem

_SITE = frozenset(
    """
    site antenne annexe agence bureau permanence principal principale secondaire siege secteur
    nord sud est ouest bourg
    """.split()  # noqa: SIM905
)
# Words that two descriptions share, of all their words.
ALIKE = 0.15
# A service is compared with this many families of its name at most.
COMPARED = 50


@dataclass(frozen=True, slots=True)
class Sisters:
    """``family``: the number of each service's family; ``members``: each family's services."""

    family: NDArray[np.intp]
    members: tuple[NDArray[np.intp], ...]

    @classmethod
    def of(
        cls,
        services: Sequence[Service],
        digests: Sequence[Digest],
        zones: Sequence[frozenset[str] | None],
        needs: Sequence[int | None],
    ) -> "Sisters":
        """``zones``: the communes that each is reserved to; ``needs``: what each is mainly
        for. Services for one need that no commune shares are sisters whatever their names:
        nobody has a choice between them."""
        by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
        by_need: dict[int, list[tuple[int, frozenset[str]]]] = defaultdict(list)
        for number, found in enumerate(digests):
            core = [w for w in found.core if w not in _SITE] or found.core
            by_name[tuple(sorted({stem(w) for w in core}))].append(number)
            need, zone = needs[number], zones[number]
            if need is not None and zone:
                by_need[need].append((number, zone))
        said = [d.said for d in digests]
        first = list(range(len(services)))
        for name, numbers in by_name.items():
            if name and len(numbers) > 1:
                for family in _alike(numbers, services, said):
                    _join(first, family)
        for zoned in by_need.values():
            for family in _apart(zoned):
                _join(first, family)
        numbers_of: dict[int, list[int]] = defaultdict(list)
        for number in range(len(services)):
            numbers_of[_first(first, number)].append(number)
        ranks = np.zeros(len(services), np.intp)
        for rank, members in enumerate(numbers_of.values()):
            ranks[members] = rank
        return cls(ranks, tuple(np.array(m, np.intp) for m in numbers_of.values()))


def _first(first: list[int], number: int) -> int:
    while first[number] != number:
        first[number] = first[first[number]]
        number = first[number]
    return number


def _join(first: list[int], numbers: Sequence[int]) -> None:
    for number in numbers[1:]:
        one, other = sorted((_first(first, numbers[0]), _first(first, number)))
        first[other] = one


def _apart(zoned: Sequence[tuple[int, frozenset[str]]]) -> list[tuple[int, ...]]:
    """Families in which no two services share a commune."""
    families: list[tuple[list[int], set[str]]] = []
    for number, zone in zoned:
        for numbers, taken in families[:COMPARED]:
            if not taken & zone:
                numbers.append(number)
                taken |= zone
                break
        else:
            families.append(([number], set(zone)))
    return [tuple(numbers) for numbers, _ in families]


def _alike(
    numbers: list[int], services: Sequence[Service], said: list[frozenset[str]]
) -> list[tuple[int, ...]]:
    """Services of one name, apart where they are about different things."""
    families: list[list[int]] = []
    for number in numbers:
        for family in families[:COMPARED]:
            if _same(services[family[0]], services[number], said[family[0]], said[number]):
                family.append(number)
                break
        else:
            families.append([number])
    return [tuple(f) for f in families]


def _same(
    one: Service, other: Service, said_one: frozenset[str], said_other: frozenset[str]
) -> bool:
    themes = [set(s.thematiques or ()) for s in (one, other)]
    if themes[0] and themes[1] and not themes[0] & themes[1]:
        return False
    union = len(said_one | said_other)
    return not union or len(said_one & said_other) / union >= ALIKE
