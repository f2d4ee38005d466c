"""The services of one directory as the matcher sees them: words, vectors, ties, who may go.

Built anew after each change of the directory; vectors come from the store by content.
"""

import re
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.directory.entries import Service, State
from knowledge.directory.snapshot import Directory
from knowledge.search.encoder import DIMENSIONS, Vectors
from knowledge.search.needs import NeedIndex
from knowledge.search.postings import Postings, bag
from knowledge.search.sisters import Sisters
from knowledge.search.text import EMPTY, stem, words

# What a word counts by the field it stands in.
NAME, KEYWORD, STRUCTURE, DESCRIPTION, PUBLIC = 3.0, 2.5, 0.5, 1.0, 0.5
_KEYWORDS = re.compile(r"mots[- ]cl[ée]s?\s*:\s*(.*)$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ServiceText:
    """What a service says of itself, by field."""

    name: str
    keywords: tuple[str, ...]
    description: str
    publics: str
    structure: str


def text_of(directory: Directory, service: Service) -> ServiceText:
    """Keywords are residents' words, and those that producers put after "Mots-clés :"."""
    description = service.description
    keywords = list(service.words)
    found = _KEYWORDS.search(description)
    if found:
        keywords += [k.strip(" .\n") for k in re.split(r"[,;]", found.group(1))]
        description = description[: found.start()]
    structure = directory.structure_of(service)
    return ServiceText(
        name=service.nom,
        keywords=tuple(k for k in keywords if k),
        description=description.strip(),
        publics=service.publics_precisions or "",
        structure=structure.nom if structure else "",
    )


class ServiceIndex:
    """Arrays are in the order of ``services``; ended services are not among them."""

    def __init__(self, directory: Directory, needs: NeedIndex) -> None:
        self.directory = directory
        self.services: tuple[Service, ...] = tuple(
            s for s in directory.services.values() if s.status.state is not State.ENDED
        )
        self.texts = tuple(text_of(directory, s) for s in self.services)
        self.number = {s.code: i for i, s in enumerate(self.services)}
        split = [
            (
                (NAME, words(t.name)),
                (KEYWORD, words(" ".join(t.keywords))),
                (DESCRIPTION, words(t.description)),
                (PUBLIC, words(t.publics)),
                (STRUCTURE, words(t.structure)),
            )
            for t in self.texts
        ]
        self.words = frozenset(w for fields in split for _, ws in fields for w in ws)
        self.acronyms = frozenset(
            w.casefold()
            for t in self.texts
            for w in re.findall(r"\b[A-Z]{2,6}\b", f"{t.name} {t.description}")
        )
        self.postings = Postings(
            [bag((w, [stem(x) for x in ws if x not in EMPTY]) for w, ws in fs) for fs in split]
        )
        self.sisters = Sisters.of(directory, self.services)
        self.vectors, self._owner = self._encode(needs)
        self.ties = self._tie(needs)

    @classmethod
    def of(cls, directory: Directory, needs: NeedIndex) -> "ServiceIndex":
        return cls(directory, needs)

    def _encode(self, needs: NeedIndex) -> tuple[Vectors, NDArray[np.int32]]:
        if needs.store is None:
            return np.zeros((0, DIMENSIONS), np.float32), np.zeros(0, np.int32)
        texts = [
            (i, text)
            for i, t in enumerate(self.texts)
            for text in (t.name, f"{t.name}. {t.description}"[:300], *t.keywords)
            if text
        ]
        vectors = needs.store.vectors([text for _, text in texts])
        needs.store.save()
        return vectors, np.array([i for i, _ in texts], np.int32)

    def _tie(self, needs: NeedIndex) -> NDArray[np.float32]:
        return np.zeros((len(self.services), len(needs.needs)), np.float32)

    def meaning(self, vector: Vectors | None) -> NDArray[np.float32]:
        """The best cosine of each service's texts with the question."""
        top = np.zeros(len(self.services), np.float32)
        if vector is not None and len(self.vectors):
            np.maximum.at(top, self._owner, self.vectors @ vector)
        return top

    @cached_property
    def communes(self) -> tuple[str | None, ...]:
        return tuple(None for _ in self.services)
