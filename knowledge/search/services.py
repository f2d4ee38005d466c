"""The services of one directory as the matcher sees them: words, vectors, ties, families.

Built anew after each change of the directory; vectors and ties are kept by content.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service, State
from knowledge.directory.snapshot import Directory
from knowledge.search.bodies import bodies_of
from knowledge.search.eligibility import Eligibility
from knowledge.search.encoder import Vectors
from knowledge.search.meanings import Meanings
from knowledge.search.needs import NeedIndex
from knowledge.search.postings import Postings
from knowledge.search.servicetext import ServiceText, digest, place_words, text_of
from knowledge.search.sisters import Sisters
from knowledge.search.text import stem
from knowledge.search.tying import Tier

# A family's other places, as many as anybody reads.
SISTERS = 30
# Residents are shown a caution beyond that.
STALE_AFTER_DAYS = 365
Array = NDArray[np.float32]


class ServiceIndex:
    """Arrays are in the order of ``services``; ended services are not among them."""

    def __init__(self, directory: Directory, needs: NeedIndex, tier: Tier) -> None:
        self.directory = directory
        self.services: tuple[Service, ...] = tuple(
            s for s in directory.services.values() if s.status.state is not State.ENDED
        )
        self._touched = np.array([_touched(s) for s in self.services], np.int32)
        places = place_words(directory)
        self.texts = tuple(text_of(directory, s, places, needs.words) for s in self.services)
        self.number = {s.code: i for i, s in enumerate(self.services)}
        digests = [digest(t) for t in self.texts]
        self.words = frozenset().union(*(d.words for d in digests))
        self.acronyms = frozenset().union(*(d.acronyms for d in digests))
        self.spelling = {
            form: written
            for d in digests
            for form, written in d.spelling.items()
            if form not in needs.words
        }
        self.postings = Postings.of([d.bag for d in digests])
        self._called: dict[str, list[int]] = {}
        # A thesaurus that knows no words cannot tell a proper name from any other.
        for number, found in enumerate(digests if needs.words else ()):
            for word in found.proper - places - needs.words:
                self._called.setdefault(stem(word), []).append(number)
        self.eligibility = Eligibility(directory, self.services)
        self.ties = tier.tie(
            self.services,
            self.texts,
            [bodies_of(s, directory.structure_of(s)) for s in self.services],
        )
        self.sisters = Sisters.of(self.services, digests, self.eligibility.zones, self.ties.main())
        owner, said = _said(self.texts)
        place = {text: i for i, text in enumerate(dict.fromkeys(said))}
        self._meanings = Meanings(
            needs.white(needs.vectors(list(place))),
            np.array([place[text] for text in said], np.intp),
            np.searchsorted(np.array(owner, np.int32), np.arange(len(self.services))),
        )
        if needs.store is not None:
            needs.store.save()

    def suspended(self, number: int, now: datetime) -> bool:
        day = self.directory.territory.today(now)
        return self.services[number].status.state_on(day) is State.SUSPENDED

    def stale(self, now: datetime) -> NDArray[np.bool_]:
        """Which services nobody confirmed, or touched where nobody ever did, for a year."""
        day = self.directory.territory.today(now)
        found: NDArray[np.bool_] = day.toordinal() - self._touched > STALE_AFTER_DAYS
        return found

    def nearest(self, family: NDArray[np.intp], commune: str | None, worth: Array) -> list[int]:
        """A family's services: in the commune first, then open to it, then by distance from
        it; where nothing tells them apart, the likeliest first. At most SISTERS."""
        where = self.eligibility.standing(commune)
        order = np.lexsort(
            (
                family,
                -worth[family],
                where.distance[family],
                ~where.open[family],
                ~where.within[family],
            )
        )
        return [int(n) for n in family[order[:SISTERS]]]

    def called(self, terms: Mapping[str, float]) -> Array:
        """How surely each service is called by its proper name ("le Repaire", "Vellobus"):
        1 for a name that only it bears, less when it is shared or mistyped."""
        called = np.zeros(len(self.services), np.float32)
        for term, weight in terms.items():
            numbers = self._called.get(term)
            if numbers is not None:
                called[numbers] = np.maximum(called[numbers], weight / len(numbers) ** 0.5)
        return called

    def meaning(self, white: Vectors | None, evidence: Array) -> Array:
        """The best cosine of each service's texts with the question, in white space; where a
        directory is large, the other ``evidence`` tells whose are compared."""
        return self._meanings.best(white, evidence)


def _said(texts: Sequence[ServiceText]) -> tuple[list[int], list[str]]:
    """Whose they are, and the texts that questions are compared with, core and description
    first."""
    pairs = [
        (i, said) for i, t in enumerate(texts) for said in (t.core, t.said, *t.keywords, *t.clauses)
    ]
    return [i for i, _ in pairs], [said for _, said in pairs]


def _touched(service: Service) -> int:
    """The ordinal of the day somebody last answered for it."""
    day = service.verified_on or max(service.edited_on or date.min, service.date_maj)
    return day.toordinal()
