"""An inverted index in numpy: BM25 weights worked out once, scores by adding rows."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]

# BM25's saturation of repeats, and how much a long field counts for less.
K1 = 1.2
B = 0.5


class Postings:
    """Documents as bags of weighted terms (a term's weight is the sum of its fields')."""

    def __init__(self, documents: Sequence[Mapping[str, float]]) -> None:
        self.size = len(documents)
        lengths = np.array([sum(d.values()) for d in documents] or [0.0], np.float32)
        mean = float(lengths.mean()) or 1.0
        rows: dict[str, list[tuple[int, float]]] = {}
        for number, document in enumerate(documents):
            norm = K1 * (1 - B + B * float(lengths[number]) / mean)
            for term, weight in document.items():
                rows.setdefault(term, []).append((number, weight * (K1 + 1) / (weight + norm)))
        self.idf = {
            term: math.log(1 + (self.size - len(found) + 0.5) / (len(found) + 0.5))
            for term, found in rows.items()
        }
        self._rows = {
            term: (
                np.array([n for n, _ in found], np.int32),
                np.array([w * self.idf[term] for _, w in found], np.float32),
            )
            for term, found in rows.items()
        }
        self.rarest = math.log(1 + (self.size + 0.5) / 0.5)

    def scores(self, query: Mapping[str, float]) -> Scores:
        """BM25 of every document for a question's weighted terms."""
        total = np.zeros(self.size, np.float32)
        for term, weight in query.items():
            row = self._rows.get(term)
            if row is not None:
                numbers, weights = row
                total[numbers] += weight * weights
        return total

    def weight(self, term: str) -> float:
        """The rarity of a term; one that no document has is as rare as can be."""
        return self.idf.get(term, self.rarest)


def bag(fields: Iterable[tuple[float, Sequence[str]]]) -> dict[str, float]:
    """Weighted fields of terms as one bag."""
    total: Counter[str] = Counter()
    for weight, found in fields:
        for term in found:
            total[term] += weight  # type: ignore[assignment]
    return dict(total)
