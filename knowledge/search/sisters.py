"""The same service in several places: one answer with its places.

Sisters carry the same name once places are left out of it ("Mairie annexe de X"), and say
nearly the same of themselves. Two services of one structure at one place are not sisters.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from knowledge.directory.entries import Service
from knowledge.search.servicetext import ServiceText
from knowledge.search.text import EMPTY, stem, words

_SITE = frozenset(
    """
    site antenne annexe agence bureau principal principale secondaire siege relais pole
    secteur commune ville mairie centre nord sud est ouest bourg
    """.split()  # noqa: SIM905
)
# Words that two descriptions share, of all their words.
ALIKE = 0.15


@dataclass(frozen=True, slots=True)
class Sisters:
    """``group``: for each service's number, the numbers of all its family, itself included."""

    group: tuple[tuple[int, ...], ...]

    @classmethod
    def of(
        cls,
        services: Sequence[Service],
        texts: Sequence[ServiceText],
        zones: Sequence[frozenset[str] | None],
        needs: Sequence[int | None],
    ) -> "Sisters":
        """``zones``: the communes that each is reserved to; ``needs``: what each is mainly
        for. Services for one need that no commune shares are sisters whatever their names:
        nobody has a choice between them."""
        by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
        by_need: dict[int, list[int]] = defaultdict(list)
        for number, text in enumerate(texts):
            full = [w for w in words(text.core) if w not in EMPTY]
            core = [w for w in full if w not in _SITE] or full
            by_name[tuple(sorted({stem(w) for w in core}))].append(number)
            need = needs[number]
            if need is not None and zones[number] is not None:
                by_need[need].append(number)
        said = [frozenset(stem(w) for w in words(t.description)) - EMPTY for t in texts]
        group = list(range(len(services)))
        for name, numbers in by_name.items():
            if name and len(numbers) > 1:
                for family in _alike(numbers, services, said):
                    _join(group, family)
        for numbers in by_need.values():
            for one, other in combinations(numbers, 2):
                if not (zones[one] or frozenset()) & (zones[other] or frozenset()):
                    _join(group, (one, other))
        families: dict[int, list[int]] = defaultdict(list)
        for number, first in enumerate(group):
            families[first].append(number)
        return cls(tuple(tuple(families[first]) for first in group))


def _join(group: list[int], numbers: Sequence[int]) -> None:
    firsts = {group[n] for n in numbers}
    first = min(firsts)
    for number, its in enumerate(group):
        if its in firsts:
            group[number] = first


def _alike(
    numbers: list[int], services: Sequence[Service], said: list[frozenset[str]]
) -> list[tuple[int, ...]]:
    """Services of one name, apart where they are about different things."""
    families: list[list[int]] = []
    for number in numbers:
        for family in families:
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
