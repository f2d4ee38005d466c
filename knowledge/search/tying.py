"""Ties a directory's services to needs: what their texts have in common with the names that
services of each need bear, in words and in meaning.

What a service's texts give is kept by content between runs; what is new is worked out some
hundreds of services at a time, each text once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service
from knowledge.needs.thesaurus import Need, Renvoi
from knowledge.search.encoder import key
from knowledge.search.kept import KeptRows
from knowledge.search.needs import NeedIndex
from knowledge.search.servicetext import ServiceText
from knowledge.search.text import EMPTY, stem, words
from knowledge.search.ties import Ties

Array = NDArray[np.float32]

# Part of the kept ties' key: raise it when what is below changes.
VERSION = 3
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
# A counter of the body that a need is referred to is tied to it this much at least.
REFERRED = 0.2
# A service keeps its strongest ties only; a general counter has many.
MOST = 32
# So many services at a time: their texts' nearness to all names is some 50 MB.
AT_ONCE = 250


class Tier:
    """Ties services to the needs of one thesaurus.

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
        self._themes: dict[tuple[str, ...], Array] = {}

    def tie(
        self,
        services: Sequence[Service],
        texts: Sequence[ServiceText],
        bodies: Sequence[frozenset[Renvoi]],
    ) -> Ties:
        size = len(self._index.needs)
        if not services or not size:
            empty = np.zeros((len(services), 0), np.float32)
            return Ties.of(empty.astype(np.int32), empty, size, self._index.relays)
        keys = [
            key(repr((text, service.thematiques, sorted(of))))
            for service, text, of in zip(services, texts, bodies, strict=True)
        ]
        fresh = [i for i, name in enumerate(keys) if name not in self._kept]
        for start in range(0, len(fresh), AT_ONCE):
            some = fresh[start : start + AT_ONCE]
            strengths = self._strengths([services[i] for i in some], [texts[i] for i in some])
            for number, strength in zip(some, strengths, strict=True):
                if bodies[number]:
                    referred = [n.renvoi in bodies[number] for n in self._index.needs]
                    strength = np.maximum(strength, REFERRED * np.array(referred, np.float32))
                most = np.argsort(-strength, kind="stable")[: self._width].astype(np.int32)
                self._kept.put(keys[number], most, strength[most])
        self._kept.save()
        rows = [self._kept[name] for name in keys]
        numbers, tied = (np.stack(part) for part in zip(*rows, strict=True))
        return Ties.of(numbers, tied, size, self._index.relays)

    def _strengths(self, services: Sequence[Service], texts: Sequence[ServiceText]) -> Array:
        low, high = (
            (NONE_BELOW_WORDS, FULL_FROM_WORDS)
            if self._index.store is None
            else (NONE_BELOW, FULL_FROM)
        )
        total = self._by_words(texts)
        if self._index.store is not None:
            total += self._by_meaning(texts)
        total += np.stack([self._theme(s.thematiques or ()) for s in services])
        strengths: Array = np.clip((total - low) / (high - low), 0, 1).astype(np.float32)
        return strengths

    def _by_words(self, texts: Sequence[ServiceText]) -> Array:
        overlap = _once(self._overlap, _said(texts))
        total: Array = np.stack([NAME_WORDS * overlap[t.core] for t in texts])
        for row, text in zip(total, texts, strict=True):
            if parts := _parts(text):
                row += KEYWORD_WORDS * _most(overlap, parts)
            row += ALL_WORDS * self._best(self._cover(_stems(text.whole)) / self._weight)
        return total

    def _by_meaning(self, texts: Sequence[ServiceText]) -> Array:
        index = self._index
        said = list(dict.fromkeys([*_said(texts), *(t.said for t in texts)]))
        number = {text: i for i, text in enumerate(said)}
        vectors = index.vectors(said)
        near = np.maximum.reduceat(self._vectors @ vectors.T, self._starts).T
        nearest = dict(zip(said, near, strict=True))
        cores, whole = [number[t.core] for t in texts], [number[t.said] for t in texts]
        asked = _once(
            lambda core: index.asked(core, vectors[number[core]]), (t.core for t in texts)
        )
        total = (NAME_MEANING * near[cores] + TEXT_MEANING * near[whole]).astype(np.float32)
        total += NAME_CENTRE * index.centred(vectors[cores])
        total += TEXT_CENTRE * index.centred(vectors[whole])
        for row, text in zip(total, texts, strict=True):
            row += NAME_ASKED * asked[text.core]
            if parts := _parts(text):
                row += KEYWORD_MEANING * _most(nearest, parts)
        return total

    def _overlap(self, text: str) -> Array:
        """How nearly a text is one of each need's names: all its words, and few others."""
        bag = _stems(text)
        mine = self._total(bag)
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

    def _theme(self, thematiques: tuple[str, ...]) -> Array:
        if thematiques not in self._themes:
            alike = [_alike(thematiques, n) for n in self._index.needs]
            self._themes[thematiques] = np.array(alike, np.float32)
        return self._themes[thematiques]


@lru_cache(maxsize=4)
def _tier(index: NeedIndex) -> Tier:
    return Tier(index)


def _said(texts: Iterable[ServiceText]) -> list[str]:
    """What services are called and what they enumerate, each once."""
    return list(dict.fromkeys(p for t in texts for p in (t.core, *t.keywords, *t.clauses)))


def _parts(text: ServiceText) -> list[tuple[str, float]]:
    """What a service enumerates, with what each counts."""
    return [(k, 1.0) for k in text.keywords] + [(c, CLAUSE) for c in text.clauses]


def _most(of: Mapping[str, Array], parts: Sequence[tuple[str, float]]) -> Array:
    most: Array = np.max([weight * of[part] for part, weight in parts], axis=0)
    return most


def _once(made: Callable[[str], Array], texts: Iterable[str]) -> dict[str, Array]:
    return {text: made(text) for text in dict.fromkeys(texts)}


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words(text) if w not in EMPTY)


def _alike(thematiques: tuple[str, ...], need: Need) -> float:
    """Thematiques weigh little: producers choose them loosely."""
    if not thematiques or not need.thematiques:
        return 0.0
    if set(thematiques) & set(need.thematiques):
        return SAME_THEMATIQUE
    themes = {t.partition("--")[0] for t in need.thematiques}
    shared = any(t.partition("--")[0] in themes for t in thematiques)
    return SAME_THEME if shared else OTHER_THEME
