"""An inverted index in numpy: BM25 weights worked out once, scores by adding rows."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Numbers = NDArray[np.int32]

# BM25's saturation of repeats, and how much a long field counts for less.
K1 = 1.2
B = 0.5


class Postings:
    """For each term, the numbers of the documents that have it and what it adds to each."""

    def __init__(
        self, size: int, terms: Sequence[str], starts: Numbers, numbers: Numbers, weights: Scores
    ) -> None:
        self.size = size
        self._rows = {
            term: (numbers[start:end], weights[start:end])
            for term, start, end in zip(terms, starts[:-1], starts[1:], strict=True)
        }
        self._idf = {t: _rarity(size, len(found)) for t, (found, _) in self._rows.items()}
        self.rarest = _rarity(size, 0)

    @classmethod
    def of(cls, documents: Sequence[Mapping[str, float]]) -> "Postings":
        """Documents are bags of weighted terms (a term's weight is the sum of its fields')."""
        lengths = np.array([sum(d.values()) for d in documents] or [0.0], np.float32)
        mean = float(lengths.mean()) or 1.0
        number = {term: i for i, term in enumerate(dict.fromkeys(t for d in documents for t in d))}
        count = sum(map(len, documents))
        term = np.fromiter((number[t] for d in documents for t in d), np.int32, count)
        weight = np.fromiter((w for d in documents for w in d.values()), np.float32, count)
        owner = np.repeat(np.arange(len(documents), dtype=np.int32), [len(d) for d in documents])
        norm = K1 * (1 - B + B * lengths / mean)
        order = np.argsort(term, kind="stable")
        found = np.bincount(term, minlength=len(number))
        size = len(documents)
        rarity = np.array([_rarity(size, n) for n in found.tolist()], np.float32)
        parts = weight * (K1 + 1) / (weight + norm[owner]) * rarity[term]
        return cls(
            size,
            list(number),
            np.concatenate([[0], np.cumsum(found)]).astype(np.int32),
            owner[order],
            parts[order].astype(np.float32),
        )

    def arrays(self) -> tuple[list[str], Numbers, Numbers, Scores]:
        """What makes it anew: terms, starts, numbers, weights."""
        rows = list(self._rows.values())
        empty = [np.zeros(0, np.int32)]
        return (
            list(self._rows),
            np.cumsum([0, *(len(numbers) for numbers, _ in rows)]).astype(np.int32),
            np.concatenate(empty + [numbers for numbers, _ in rows]),
            np.concatenate([np.zeros(0, np.float32)] + [weights for _, weights in rows]),
        )

    def scores(self, query: Mapping[str, float]) -> Scores:
        """BM25 of every document for a question's weighted terms."""
        total = np.zeros(self.size, np.float32)
        for term, weight in query.items():
            row = self._rows.get(term)
            if row is not None:
                numbers, weights = row
                total[numbers] += np.float32(weight) * weights
        return total

    def weight(self, term: str) -> float:
        """The rarity of a term; one that no document has is as rare as can be."""
        return self._idf.get(term, self.rarest)


def _rarity(size: int, found: int) -> float:
    return math.log(1 + (size - found + 0.5) / (found + 0.5))


def bag(fields: Iterable[tuple[float, Sequence[str]]]) -> dict[str, float]:
    """Weighted fields of terms as one bag."""
    total: Counter[str] = Counter()
    for weight, found in fields:
        for term in found:
            total[term] += weight  # type: ignore[assignment]
    return dict(total)
