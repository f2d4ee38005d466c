"""The meanings of many services' texts, compared with a question's.

Owns how that stays quick in a large directory: a sketch of the first texts tells who is in
the running, and only theirs are compared whole.
"""

import numpy as np
from numpy.typing import NDArray

from knowledge.search.encoder import Vectors, pack, unpack

Array = NDArray[np.float32]

# Up to this many services, all their texts are compared with a question; beyond, the sketches
# of the first texts of all (core and description), and every text of those in the running.
ALL_TEXTS, FIRST, RUNNING = 600, 2, 300
# The dimensions of a sketch.
SKETCH = 40
# What a cosine is worth beside the other evidence, for that purpose.
WEIGHT = 6.0


class Meanings:
    """``texts``: unit vectors, each text once; ``rows``: those of each service, one service
    after the other; ``starts``: where each begins. None: no encoder, and so no meanings."""

    def __init__(
        self, texts: Vectors | None, rows: NDArray[np.intp], starts: NDArray[np.intp]
    ) -> None:
        self._size = len(starts)
        self._rows, self._starts = rows, starts
        self._texts = texts if texts is not None and len(texts) else None
        self._packed: NDArray[np.int8] | None = None
        if self._texts is None or self._size <= ALL_TEXTS:
            return
        self._lengths = np.diff(starts, append=len(rows))
        first = self._texts[rows[(starts[:, None] + np.arange(FIRST)).ravel()]]
        _, axes = np.linalg.eigh(first.T @ first)
        self._axes = np.ascontiguousarray(axes[:, -SKETCH:])
        self._sketches = first @ self._axes
        # A byte a number: a hundred thousand services are some 150 MB, not 600.
        self._packed, self._texts = pack(self._texts), None

    def best(self, asked: Vectors | None, evidence: Array) -> Array:
        """The best cosine of each service's texts with the question.

        In a large directory, a lower bound of it for services that neither the sketches nor
        the other ``evidence`` leave in the running: nobody else could win.
        """
        if asked is None or (self._texts is None and self._packed is None):
            return np.zeros(self._size, np.float32)
        if self._texts is not None:
            best: Array = np.maximum.reduceat((self._texts @ asked)[self._rows], self._starts)
            return best
        sketched = self._sketches @ (asked @ self._axes)
        best = sketched.reshape(-1, FIRST).max(axis=1)
        running = np.argpartition(-(evidence + np.float32(WEIGHT) * best), RUNNING)[:RUNNING]
        best[running] = self._whole(running, asked)
        return best

    def _whole(self, services: NDArray[np.intp], asked: Vectors) -> Array:
        assert self._packed is not None
        lengths = self._lengths[services]
        starts = np.cumsum(lengths) - lengths
        places = np.repeat(self._starts[services] - starts, lengths) + np.arange(lengths.sum())
        texts, again = np.unique(self._rows[places], return_inverse=True)
        cosines = unpack(self._packed[texts]) @ asked
        found: Array = np.maximum.reduceat(cosines[again], starts)
        return found
