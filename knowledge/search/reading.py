"""A question as the index reads it: weighted stems and a vector.

The same text processors as the index's; on top of them, a word the index does not know is
read as what it may have been meant to be.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from knowledge.search.encoder import Vectors, VectorStore
from knowledge.search.query import Query
from knowledge.search.text import EMPTY, plain, stem, words
from knowledge.search.vocabulary import Reading, Vocabulary

# Longer than any question; what follows adds time and no meaning.
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Question:
    """``terms``: stems and how sure each is (0 to 1); ``corrected``: words read as others;
    ``vector``: a unit vector, None without encoder."""

    query: Query
    words: tuple[str, ...]
    terms: Mapping[str, float]
    corrected: tuple[tuple[str, tuple[Reading, ...]], ...]
    vector: Vectors | None


class Reader:
    def __init__(
        self, known: Iterable[str], acronyms: Iterable[str], store: VectorStore | None
    ) -> None:
        self._vocabulary = Vocabulary(known, acronyms)
        self._store = store

    def read(self, query: Query) -> Question:
        text = query.text[:LONGEST]
        found = words(text)
        terms: dict[str, float] = {}
        corrected: list[tuple[str, tuple[Reading, ...]]] = []
        spelled: list[str] = []
        for word in found:
            readings = self._vocabulary.readings(word)
            if not readings:
                spelled.append(word)
                terms.setdefault(stem(word), 1.0)
                continue
            if readings[0].word != word:
                corrected.append((word, readings))
            spelled.append(readings[0].word)
            for reading in readings:
                if reading.word in EMPTY:
                    continue
                term = stem(reading.word)
                terms[term] = max(terms.get(term, 0.0), reading.weight)
        return Question(
            query=query,
            words=tuple(found),
            terms=terms,
            corrected=tuple(corrected),
            vector=self._vector(text, found, spelled, bool(corrected)),
        )

    def _vector(
        self, text: str, found: list[str], spelled: list[str], corrected: bool
    ) -> Vectors | None:
        """The encoder reads the question as typed, or as spelled out where SMS habits or
        slips made it something that it never saw."""
        if self._store is None or not found:
            return None
        habits = found != words_as_typed(text)
        seen = " ".join(spelled) if corrected or habits else text
        vector: Vectors = self._store.encoder.encode([seen])[0]
        return np.asarray(vector, np.float32)


def words_as_typed(text: str) -> list[str]:
    return plain(text).replace("'", " ").replace("-", " ").split()
