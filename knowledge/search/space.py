"""Where the encoder places needs: a space in which what differs within a need counts less.

Made from the phrases' vectors, which are not needed afterwards. Whitening (linear
discriminant analysis) turns down the directions in which phrases of one need differ and
keeps those in which needs differ; centres and services are compared there. Phrases one by
one are compared in their principal plane.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.search.encoder import Vectors, pack

Scores = NDArray[np.float32]

# Fitted on the repository's own questions (docs/decisions/matching.md): what the centre and
# the phrases say, in the log-odds of one need against another.
CENTRE, NEAREST = 5.2, 12.9
# How much the closest phrases outweigh the others of a need.
SHARPNESS = 18.0
# The needs whose phrases are compared, and what their centres say for that purpose.
COMPARED, BY_CENTRE = 60, 8.0
# The whitening leans this much to the identity; the dimensions that are kept.
SHRINKAGE = 0.3
WHITE, PLANE = 160, 96


@dataclass(frozen=True)
class Space:
    """``phrases`` are packed (a byte a number) in the order of their needs, each need's from
    ``starts``; ``crowd`` makes up for needs that have many."""

    origin: Vectors
    whitening: Vectors
    plane: Vectors
    centres: Vectors
    phrases: NDArray[np.int8]
    starts: NDArray[np.int32]
    crowd: Scores

    @classmethod
    def of(cls, vectors: Vectors, owner: NDArray[np.int32], size: int) -> "Space":
        """``owner``: each phrase's need, in order; every need has a phrase."""
        starts = np.searchsorted(owner, np.arange(size)).astype(np.int32)
        counts = np.bincount(owner, minlength=size).astype(np.float32)
        means = np.add.reduceat(vectors, starts, axis=0) / counts[:, None]
        origin = vectors.mean(axis=0)
        within = vectors - means[owner]
        covariance = within.T @ within / len(vectors)
        level = np.trace(covariance) / len(covariance)
        covariance *= 1 - SHRINKAGE
        covariance += SHRINKAGE * level * np.eye(len(covariance), dtype=np.float32)
        values, axes = np.linalg.eigh(covariance)
        whitening = (axes / np.sqrt(np.maximum(values, 1e-9))) @ axes.T
        centred = vectors - origin
        _, _, apart = np.linalg.svd((means - origin) @ whitening, full_matrices=False)
        whitening = np.ascontiguousarray(whitening @ apart[:WHITE].T)
        _, directions = np.linalg.eigh(centred.T @ centred)
        plane = np.ascontiguousarray(directions[:, -PLANE:])
        return cls(
            origin=origin.astype(np.float32),
            whitening=whitening.astype(np.float32),
            plane=plane.astype(np.float32),
            centres=unit(np.add.reduceat(unit(centred @ whitening), starts, axis=0)),
            phrases=pack(unit(centred @ plane)),
            starts=starts,
            crowd=(0.5 * np.log(counts)).astype(np.float32),
        )

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "Space":
        """What ``arrays`` gave, as read from a file."""
        return cls(
            origin=arrays["origin"].astype(np.float32),
            whitening=arrays["whitening"].astype(np.float32),
            plane=arrays["plane"].astype(np.float32),
            centres=arrays["centres"].astype(np.float32),
            phrases=arrays["phrases"],
            starts=arrays["starts"].astype(np.int32),
            crowd=arrays["crowd"].astype(np.float32),
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Small enough to ship: half floats, but for the phrases, a byte a number."""
        whole = {"starts": self.starts, "phrases": self.phrases}
        names = (f.name for f in fields(self) if f.name not in whole)
        return {name: getattr(self, name).astype(np.float16) for name in names} | whole

    def nearness(self, vector: Vectors, others: Scores) -> Scores:
        """Log-odds of each need by meaning alone. ``others``: those of all else, which tell
        with the centres whose phrases are worth comparing; the phrases of a need that is far
        behind are taken to be as far as the farthest of these."""
        near = self.centres @ self.white(vector)
        total: Scores = CENTRE * near
        size = len(self.starts)
        if size > COMPARED:
            needs = np.argpartition(-(BY_CENTRE * near + others), COMPARED)[:COMPARED]
        else:
            needs = np.arange(size)
        flat: Vectors = unit((vector - self.origin) @ self.plane)
        lengths = self._lengths[needs]
        begins = np.cumsum(lengths) - lengths
        rows = np.repeat(self.starts[needs] - begins, lengths) + np.arange(lengths.sum())
        cosines = (self.phrases[rows].astype(np.float32) @ flat) * self._scales[rows]
        crowd = np.log(np.add.reduceat(np.exp(SHARPNESS * cosines), begins)) - self.crowd[needs]
        crowds = np.full(size, crowd.min(), np.float32)
        crowds[needs] = crowd
        total += NEAREST / SHARPNESS * crowds
        return total

    @cached_property
    def _lengths(self) -> NDArray[np.int64]:
        return np.diff(self.starts, append=len(self.phrases))

    @cached_property
    def _scales(self) -> Scores:
        """What makes each packed phrase a unit vector."""
        phrases = self.phrases.astype(np.float32)
        scales: Scores = 1 / np.maximum(np.sqrt(np.einsum("ij,ij->i", phrases, phrases)), 1e-9)
        return scales

    def white(self, vectors: Vectors) -> Vectors:
        return unit((vectors - self.origin) @ self.whitening)


def unit(vectors: NDArray[Any]) -> Vectors:
    norms = np.sqrt(np.einsum("...j,...j->...", vectors, vectors))[..., None]
    scaled: Vectors = (vectors / np.maximum(norms, 1e-9)).astype(np.float32, copy=False)
    return scaled
