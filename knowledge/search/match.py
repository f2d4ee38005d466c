"""The matcher: a question to the entries of one directory that may be meant.

Owns the order of the steps. Each step is a small module; ``explain`` shows what each found.
Immutable: a new directory gets a new matcher, and what depends on the thesaurus or on texts
seen before is kept between them.
"""

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from knowledge.directory.snapshot import Directory
from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.sense import Meaning
from knowledge.search.decision import decide
from knowledge.search.encoder import Encoder
from knowledge.search.explanation import explained
from knowledge.search.memory import Memory
from knowledge.search.needs import NeedIndex
from knowledge.search.query import (
    Candidate,
    Match,
    Outcome,
    Query,
    Reason,
    Step,
    Why,
)
from knowledge.search.ranking import rank
from knowledge.search.reading import Reader
from knowledge.search.services import ServiceIndex
from knowledge.search.taught import Taught
from knowledge.search.tying import Tier

__all__ = ["Candidate", "Match", "Matcher", "Outcome", "Query", "Reason", "Step", "Why"]


class Matcher:
    """Built by ``Matcher.of``; pure: the same query gives the same match."""

    def __init__(self, reader: Reader, needs: NeedIndex, services: ServiceIndex) -> None:
        self._reader = reader
        self._needs = needs
        self._services = services
        self._taught = Taught(services.services)
        self._memory = Memory()

    @classmethod
    def of(
        cls, directory: Directory, thesaurus: Thesaurus, encoder: Encoder | None = None
    ) -> "Matcher":
        """Index a directory. ``encoder`` None: words alone."""
        needs = NeedIndex.of(thesaurus, encoder)
        services = ServiceIndex(directory, needs, Tier.of(needs))
        reader = Reader(
            needs.languages,
            needs.words | services.words,
            services.acronyms,
            services.spelling | needs.spelling,
            encoder,
        )
        return cls(reader, needs, services)

    def match(self, query: Query) -> Match:
        """What may be meant; remembered for those who ask the same."""
        return self._memory.match(query, self._found)

    def meaning(self, text: str, language: str) -> Meaning | None:
        """What the encoder makes of a text, as a match of it would; None without encoder."""
        return self._reader.meaning(text, language)

    def _found(self, query: Query) -> Match:
        question = self._reader.read(query)
        if not question.words:
            return Match(Outcome.UNKNOWN, reason=Reason.NOT_UNDERSTOOD, score=1.0)
        likely = self._needs.likely(question, self._services.ties.met)
        ranked = rank(self._needs, self._services, question, likely)
        found = decide(self._needs, self._services, query, likely, ranked)
        return self._taught.completed(found, query.text, query.without)

    def ties(self) -> Mapping[str, list[tuple[str, float]]]:
        """By need id, the codes of the services that meet it and how much (0 to 1),
        strongest first; needs that nobody meets are left out."""
        return self._ties

    @cached_property
    def _ties(self) -> Mapping[str, list[tuple[str, float]]]:
        found: dict[str, list[tuple[str, float]]] = {}
        ties = self._services.ties
        meets = ties.meets()
        for row, place in np.argwhere(meets).tolist():
            need = self._needs.needs[ties.needs[row, place]].id
            tied = self._services.services[row].code, float(ties.tied[row, place])
            found.setdefault(need, []).append(tied)
        return {need: sorted(tied, key=lambda t: -t[1]) for need, tied in found.items()}

    def explain(self, query: Query) -> list[Step]:
        """The steps of ``match`` and what each found, for people who ask why."""
        question = self._reader.read(query)
        likely = self._needs.likely(question, self._services.ties.met)
        ranked = rank(self._needs, self._services, question, likely)
        found = self.match(query)
        return explained(self._needs, self._services, question, likely, ranked, found)
