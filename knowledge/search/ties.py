"""Which needs a service meets: read from what the service says of itself (``tying``).

A service is tied to a need when its name, its keywords or its description resemble the
names that services of this kind bear (the thesaurus' ``services``), in words or in meaning,
or when its text speaks as those who have the need speak. Nobody has to tie anything by hand.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

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
# Whoever meets a need's ``relais`` helps with it this much: where nobody, and where somebody
# meets the need itself.
RELAYED, BESIDE = 0.15, 0.03
# A need that is only helped with is met that much.
HELPED = 0.3
# Of more services than that, needs less likely than this are not looked at.
FEW, LEAST = 2_000, 1e-4


@dataclass(frozen=True)
class Ties:
    """For each service (row), the numbers of its needs, how much it is tied to each (0 to 1,
    the most first) and what of the need it meets (``strength``, 0 to 1); ``met``: how well
    each need is met here (0 to 1), by whoever meets it best; ``relays``: pairs of needs, with
    how much of the first one (``relayed``) goes to those who meet the second."""

    needs: NDArray[np.int32]
    tied: Array
    strength: Array
    met: Array
    relays: NDArray[np.intp]
    relayed: Array

    @classmethod
    def of(
        cls, needs: NDArray[np.int32], tied: Array, size: int, relays: NDArray[np.intp]
    ) -> "Ties":
        """``size``: how many needs there are; ``relays``: pairs of them."""
        strength: Array = ((tied * _leading(tied) ** LEADING) ** SHARPNESS).astype(np.float32)
        met = np.zeros(size, np.float32)
        np.maximum.at(met, needs.ravel(), strength.ravel())
        met = np.minimum(1.0, met / CERTAIN)
        relayed = RELAYED + (BESIDE - RELAYED) * met[relays[:, 0]]
        return cls(needs, tied, strength, met, relays, relayed)

    @cached_property
    def helped(self) -> Array:
        """How well each need is met here, or at least helped with (0 to 1)."""
        found = self.met.copy()
        asked, other = self.relays.T
        np.maximum.at(found, asked, HELPED * self.met[other])
        return found

    def spread(self, likely: Array) -> Array:
        """What the question is likely to speak of, and what may help with it."""
        found = likely.copy()
        asked, other = self.relays.T
        np.add.at(found, other, self.relayed * likely[asked])
        return found

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
        likely = self.spread(likely)
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
        parts = self.spread(likely)[self.needs[service]] * self.strength[service]
        best = int(parts.argmax())
        return int(self.needs[service, best]) if parts[best] > 0 else None


def _leading(tied: Array) -> Array:
    """Each tie beside the strongest of its service."""
    most: Array = tied / np.maximum(tied.max(axis=1, keepdims=True, initial=0.0), 1e-6)
    return most
