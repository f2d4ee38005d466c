"""Which needs a question speaks of: the index of the thesaurus, shared by all matchers.

Words: BM25-like overlap with each phrase. Meaning: the question's vector beside each
phrase's, in all languages at once. A need is as likely as its best phrases say.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.needs.thesaurus import Need, Thesaurus
from knowledge.search.encoder import DIMENSIONS, Encoder, Vectors, VectorStore
from knowledge.search.postings import Postings
from knowledge.search.reading import Question
from knowledge.search.text import EMPTY, stem, words

SHIPPED = Path(__file__).parent.parent / "needs" / "vectors.npz"
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class NeedScores:
    """One number a need, in the order of the index."""

    words: Scores
    meaning: Scores
    fused: Scores


class NeedIndex:
    def __init__(self, thesaurus: Thesaurus, encoder: Encoder | None) -> None:
        self.needs: tuple[Need, ...] = tuple(thesaurus.needs.values())
        self.number = {n.id: i for i, n in enumerate(self.needs)}
        spoken = [(i, p) for i, n in enumerate(self.needs) for _, p in n.phrases]
        spoken += [(i, n.nom) for i, n in enumerate(self.needs)]
        spoken += [(i, p) for i, n in enumerate(self.needs) for p in n.services]
        self._owner = np.array([i for i, _ in spoken], np.int32)
        split = [words(p) for _, p in spoken]
        self.words = frozenset(w for found in split for w in found)
        self._postings = Postings(
            [{stem(w): 1.0 for w in found if w not in EMPTY} for found in split]
        )
        norms = [
            sum(self._postings.weight(t) ** 2 for t in {stem(w) for w in f if w not in EMPTY})
            for f in split
        ]
        self._norms = np.sqrt(np.array(norms or [1.0], np.float32)) + 1e-6
        self.store = VectorStore(encoder, SHIPPED) if encoder is not None else None
        self._vectors: Vectors = np.zeros((0, DIMENSIONS), np.float32)
        if self.store is not None:
            self._vectors = self.store.vectors([p for _, p in spoken])
            self.store.save()

    @classmethod
    def of(cls, thesaurus: Thesaurus, encoder: Encoder | None) -> "NeedIndex":
        return _built(_Same(thesaurus, encoder))

    def likely(self, question: Question) -> NeedScores:
        size = len(self.needs)
        weights = self._postings
        query = {t: w * weights.weight(t) for t, w in question.terms.items()}
        length = float(np.sqrt(sum(v * v for v in query.values()))) or 1.0
        by_phrase = weights.scores(query) / (self._norms * np.float32(length))
        lexical = _best(by_phrase.astype(np.float32), self._owner, size)
        if question.vector is None or not len(self._vectors):
            meaning = np.zeros(size, np.float32)
        else:
            meaning = _best(self._vectors @ question.vector, self._owner, size)
        return NeedScores(lexical, meaning, 0.5 * lexical + meaning)


class _Same:
    """A cache key by identity that keeps its values alive."""

    def __init__(self, thesaurus: Thesaurus, encoder: Encoder | None) -> None:
        self.thesaurus, self.encoder = thesaurus, encoder

    def __hash__(self) -> int:
        return hash((id(self.thesaurus), id(self.encoder)))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same)
            and other.thesaurus is self.thesaurus
            and other.encoder is self.encoder
        )


@lru_cache(maxsize=4)
def _built(same: _Same) -> NeedIndex:
    return NeedIndex(same.thesaurus, same.encoder)


def _best(values: Scores, owner: NDArray[np.int32], size: int) -> Scores:
    top = np.zeros(size, np.float32)
    np.maximum.at(top, owner, values)
    return top
