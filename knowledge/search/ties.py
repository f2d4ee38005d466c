"""Which needs a service meets: read from what the service says of itself.

A service is tied to a need when its name, its keywords or its description resemble the
names that services of this kind bear (the thesaurus' ``services``), in words or in meaning,
or when its text speaks as those who have the need speak. Nobody has to tie anything by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service
from knowledge.needs.thesaurus import Need, Renvoi
from knowledge.search.encoder import key
from knowledge.search.kept import KeptRows, Row
from knowledge.search.needs import NeedIndex
from knowledge.search.servicetext import ServiceText
from knowledge.search.text import EMPTY, stem, words

Array = NDArray[np.float32]

# Part of the kept ties' key: raise it when what is below changes.
VERSION = 2
# What each resemblance says, added up; and the sums between which a tie grows from 0 to 1.
NAME_WORDS, KEYWORD_WORDS, ALL_WORDS = 1.0, 0.5, 0.3
# A clause of the description says less than a keyword.
CLAUSE = 0.8
NAME_MEANING, KEYWORD_MEANING, TEXT_MEANING = 0.8, 0.3, 0.5
NAME_CENTRE, TEXT_CENTRE = 1.0, 1.0
# What the index of needs makes of the name, were it a question.
NAME_ASKED = 1.0
SAME_THEMATIQUE, SAME_THEME, OTHER_THEME = 0.3, 0.1, -0.2
NONE_BELOW, FULL_FROM = 1.5, 3.3
# Without encoder the resemblances in words must do.
NONE_BELOW_WORDS, FULL_FROM_WORDS = 0.7, 1.6
# A word that no need's names have is most often a proper name: it weighs this much.
UNHEARD = 1.0
# A service meets a need that it is tied to at least this much, and at least this much of
# what it is tied to most.
MET, OF_MOST = 0.44, 0.5
# How much of the likely needs a service meets: weak ties are weaker than they look, and
# weaker still beside what the service is mainly for (fitted, docs/decisions/matching.md).
SHARPNESS, LEADING = 0.7, 5.5
# From this strength on, the need counts as met here.
CERTAIN = 0.05
# From this tie on, a service is for a need, mainly.
MAIN = 0.7
# A counter of the body that a need is referred to is tied to it this much at least.
REFERRED = 0.2
# Of more services than that, needs less likely than this are not looked at.
FEW, LEAST = 2_000, 1e-4
# A service keeps its strongest ties only; a general counter has many.
MOST = 32


@dataclass(frozen=True)
class Ties:
    """For each service (row), the numbers of its needs, how much it is tied to each (0 to 1,
    the most first) and what of the need it meets (``strength``, 0 to 1); ``met``: how well
    each need is met here (0 to 1), by whoever meets it best."""

    needs: NDArray[np.int32]
    tied: Array
    strength: Array
    met: Array

    @classmethod
    def of(cls, needs: NDArray[np.int32], tied: Array, size: int) -> "Ties":
        """``size``: how many needs there are."""
        strength: Array = ((tied * _leading(tied) ** LEADING) ** SHARPNESS).astype(np.float32)
        met = np.zeros(size, np.float32)
        np.maximum.at(met, needs.ravel(), strength.ravel())
        return cls(needs, tied, strength, np.minimum(1.0, met / CERTAIN))

    def meets(self) -> NDArray[np.bool_]:
        """Which ties are strong enough to say that the service meets the need."""
        found: NDArray[np.bool_] = (self.tied >= MET) & (_leading(self.tied) >= OF_MOST)
        return found

    @cached_property
    def _of_need(self) -> list[tuple[NDArray[np.int32], Array]]:
        """By need, its services and how strong each tie is; ties of no strength left out."""
        tied = np.flatnonzero(self.strength.ravel() > 0)
        needs = self.needs.ravel()[tied]
        order = np.argsort(needs, kind="stable")
        services = (tied[order] // max(1, self.needs.shape[1])).astype(np.int32)
        strengths = self.strength.ravel()[tied][order]
        cuts = np.searchsorted(needs[order], np.arange(1, len(self.met)))
        return list(zip(np.split(services, cuts), np.split(strengths, cuts), strict=True))

    def reach(self, likely: Array) -> Array:
        """How much of what the question is likely to speak of each service meets; where they
        are many, needs less likely than LEAST are left out, they would change nothing."""
        if len(self.needs) <= FEW:
            every: Array = (likely[self.needs] * self.strength).sum(axis=1)
            return every
        reached = np.zeros(len(self.needs), np.float32)
        for need in np.flatnonzero(likely >= LEAST).tolist():
            services, strengths = self._of_need[need]
            reached[services] += likely[need] * strengths
        return reached

    def main(self) -> list[int | None]:
        """What each service is mainly for, where that is clear."""
        if not self.needs.shape[1]:
            return [None] * len(self.needs)
        return [
            int(numbers[0]) if tied[0] >= MAIN else None
            for numbers, tied in zip(self.needs, self.tied, strict=True)
        ]

    def best_need(self, service: int, likely: Array) -> int | None:
        """The number of the need by which the question reaches a service."""
        if not self.needs.shape[1]:
            return None
        parts = likely[self.needs[service]] * self.strength[service]
        best = int(parts.argmax())
        return int(self.needs[service, best]) if parts[best] > 0 else None


def _leading(tied: Array) -> Array:
    """Each tie beside the strongest of its service."""
    most: Array = tied / np.maximum(tied.max(axis=1, keepdims=True, initial=0.0), 1e-6)
    return most


class Tier:
    """Ties services to the needs of one thesaurus; what a text gives is kept by content.

    One for each index of needs (``Tier.of``), so that a rebuilt matcher ties only what is
    new."""

    @classmethod
    def of(cls, index: NeedIndex) -> "Tier":
        return _tier(index)

    def __init__(self, index: NeedIndex) -> None:
        self._index = index
        names = index.names
        self._owner = np.array([i for i, _ in names], np.int32)
        self._starts = np.searchsorted(self._owner, np.arange(len(index.needs)))
        bags = [_stems(p) for _, p in names]
        found: dict[str, list[int]] = {}
        needs_of: dict[str, set[int]] = {}
        for number, bag in enumerate(bags):
            for term in bag:
                found.setdefault(term, []).append(number)
                needs_of.setdefault(term, set()).add(int(self._owner[number]))
        size = len(index.needs)
        self._idf = {
            t: float(np.log(1 + (size - len(ns) + 0.5) / (len(ns) + 0.5)))
            for t, ns in needs_of.items()
        }
        self._rows = {t: np.array(ns, np.int32) for t, ns in found.items()}
        self._weight = np.array([self._total(b) for b in bags], np.float32)
        self._vectors = index.name_vectors
        self._width = min(MOST, len(index.needs))
        self._kept = KeptRows(f"ties-{VERSION}-{index.key}", self._width)

    def tie(
        self,
        services: Sequence[Service],
        texts: Sequence[ServiceText],
        bodies: Sequence[frozenset[Renvoi]],
    ) -> Ties:
        size = len(self._index.needs)
        if not services or not size:
            empty = np.zeros((len(services), 0), np.float32)
            return Ties.of(empty.astype(np.int32), empty, size)
        rows = [self._row(s, t, b) for s, t, b in zip(services, texts, bodies, strict=True)]
        self._kept.save()
        numbers = np.stack([n for n, _ in rows])
        return Ties.of(numbers, np.stack([tied for _, tied in rows]), size)

    def _row(self, service: Service, text: ServiceText, bodies: frozenset[Renvoi]) -> Row:
        name = key(repr((text, service.thematiques, sorted(bodies))))
        row = self._kept.get(name)
        if row is None:
            strength = self._strength(service, text)
            if bodies:
                referred = [n.renvoi in bodies for n in self._index.needs]
                strength = np.maximum(strength, REFERRED * np.array(referred, np.float32))
            numbers = np.argsort(-strength, kind="stable")[: self._width].astype(np.int32)
            row = self._kept.put(name, numbers, strength[numbers])
        return row

    def resemblance(self, service: Service, text: ServiceText) -> Array:
        """The sum of a service's resemblances to each need, unbounded."""
        total = NAME_WORDS * self._overlap(_stems(text.core))
        parts = [(1.0, k) for k in text.keywords] + [(CLAUSE, c) for c in text.clauses]
        if parts:
            by_part = [w * self._overlap(_stems(p)) for w, p in parts]
            total += KEYWORD_WORDS * np.max(by_part, axis=0)
        total += ALL_WORDS * self._best(self._cover(_stems(text.whole)) / self._weight)
        if self._index.store is not None:
            total += self._meaning(text)
        total += np.array([_theme(service, n) for n in self._index.needs], np.float32)
        return total

    def _strength(self, service: Service, text: ServiceText) -> Array:
        low, high = (
            (NONE_BELOW_WORDS, FULL_FROM_WORDS)
            if self._index.store is None
            else (NONE_BELOW, FULL_FROM)
        )
        total = self.resemblance(service, text)
        strength: Array = np.clip((total - low) / (high - low), 0, 1).astype(np.float32)
        return strength

    def _meaning(self, text: ServiceText) -> Array:
        vectors = self._index.vectors([text.core, text.said, *text.keywords, *text.clauses])
        name, said, parts = vectors[0], vectors[1], vectors[2:]
        total = NAME_MEANING * self._best(self._vectors @ name)
        total += TEXT_MEANING * self._best(self._vectors @ said)
        if len(parts):
            nearness = self._vectors @ parts.T
            nearness[:, len(text.keywords) :] *= CLAUSE
            total += KEYWORD_MEANING * self._best(nearness.max(axis=1))
        total += NAME_ASKED * self._index.asked(text.core, name)
        total += NAME_CENTRE * self._index.centred(name)
        total += TEXT_CENTRE * self._index.centred(said)
        return total

    def _overlap(self, bag: frozenset[str]) -> Array:
        """How nearly a name is one of each need's: all its words, and few others."""
        mine = self._total(bag)
        if not mine:
            return np.zeros(len(self._index.needs), np.float32)
        common = self._cover(bag)
        return self._best(common / self._weight * np.sqrt(common / mine))

    def _cover(self, bag: frozenset[str]) -> Array:
        common = np.zeros(len(self._owner), np.float32)
        for term in bag:
            row = self._rows.get(term)
            if row is not None:
                common[row] += self._idf[term]
        return common

    def _total(self, bag: frozenset[str]) -> float:
        return sum(self._idf.get(t, UNHEARD) for t in bag) or 1e-6

    def _best(self, by_name: Array) -> Array:
        best: Array = np.maximum.reduceat(by_name, self._starts).astype(np.float32)
        return best


@lru_cache(maxsize=4)
def _tier(index: NeedIndex) -> Tier:
    return Tier(index)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words(text) if w not in EMPTY)


def _theme(service: Service, need: Need) -> float:
    """Thematiques weigh little: producers choose them loosely."""
    if not service.thematiques or not need.thematiques:
        return 0.0
    if set(service.thematiques) & set(need.thematiques):
        return SAME_THEMATIQUE
    themes = {t.partition("--")[0] for t in need.thematiques}
    shared = any(t.partition("--")[0] in themes for t in service.thematiques)
    return SAME_THEME if shared else OTHER_THEME
