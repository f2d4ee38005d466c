"""The same service in several places: one answer with its places.

Sisters carry the same name once places are left out of it ("Mairie annexe de X"), and say
nearly the same of themselves. Two services of one structure at one place are not sisters.
"""

from collections import defaultdict
from dataclasses import dataclass

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.search.text import EMPTY, stem, words

_SITE = frozenset(
    """
    site antenne annexe agence bureau principal principale secondaire siege relais pole
    secteur commune ville mairie centre nord sud est ouest bourg
    """.split()  # noqa: SIM905
)
ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Sisters:
    """``group``: for each service's number, the numbers of all its family, itself included."""

    group: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, directory: Directory, services: tuple[Service, ...]) -> "Sisters":
        places = _place_words(directory)
        by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
        said: list[frozenset[str]] = []
        for number, service in enumerate(services):
            full = [w for w in words(service.nom) if w not in places and w not in EMPTY]
            core = [w for w in full if w not in _SITE] or full
            by_name[tuple(sorted({stem(w) for w in core}))].append(number)
            said.append(frozenset(stem(w) for w in words(service.description)) - EMPTY - places)
        group: list[tuple[int, ...]] = [(i,) for i in range(len(services))]
        for name, numbers in by_name.items():
            if not name or len(numbers) < 2:
                continue
            for family in _alike(numbers, said):
                for number in family:
                    group[number] = family
        return cls(tuple(group))


def _alike(numbers: list[int], said: list[frozenset[str]]) -> list[tuple[int, ...]]:
    families: list[list[int]] = []
    for number in numbers:
        for family in families:
            first = said[family[0]]
            union = len(first | said[number])
            if not union or len(first & said[number]) / union >= ALIKE:
                family.append(number)
                break
        else:
            families.append([number])
    return [tuple(f) for f in families]


def _place_words(directory: Directory) -> frozenset[str]:
    names = [directory.territory.nom]
    for commune in directory.territory.communes:
        names += [commune.nom, *commune.aliases]
    names += [s.place.commune for s in directory.structures.values() if s.place.commune]
    return frozenset(w for name in names for w in words(name) if w not in EMPTY)
