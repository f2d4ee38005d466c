"""What a question asks about a service: its hours, its address, what to bring …

Owns reading it, in seven languages (``files/facet.yaml``). The answer begins with it; a
question that asks for the service itself has none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from knowledge.question.language import french_words
from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import REMEMBERED, fold, listed, load, spelled, words

# Shorter words are too near to others for one letter to tell a slip from another word.
_SHORTEST_SLIP: Final = 5


class Facet(StrEnum):
    HORAIRES = "horaires"
    ADRESSE = "adresse"
    TELEPHONE = "telephone"
    PRIX = "prix"
    DOCUMENTS = "documents"
    INSCRIPTION = "inscription"
    AGE = "age"
    RENDEZ_VOUS = "rendez-vous"
    ACCESSIBILITE = "accessibilite"


@dataclass(frozen=True, slots=True)
class _Patterns:
    facets: Phrases
    lookalikes: Phrases
    priority: tuple[Facet, ...]
    slips: tuple[str, ...]
    known: frozenset[str]


@cache
def _patterns() -> _Patterns:
    file = load("facet.yaml")
    facets = Phrases(file["facettes"], file["listes"])
    lookalikes = Phrases({"lookalike": file["contrastes"]}, file["listes"])
    return _Patterns(
        facets,
        lookalikes,
        tuple(Facet(name) for name in listed(file["priorite"])),
        tuple(spelled(fold(word)) for word in listed(file["fautes"])),
        facets.vocabulary | lookalikes.vocabulary | french_words(),
    )


def read_facet(text: str) -> Facet | None:
    """What is asked; of several things the one that the file puts first, since the others
    then mostly say what it is for ("quels papiers pour s'inscrire").
    """
    facets = {match.tag for match in facets_said(text)}
    return next((facet for facet in _patterns().priority if facet in facets), None)


@lru_cache(maxsize=REMEMBERED)
def facets_said(text: str) -> tuple[Match, ...]:
    """Where in the ``words`` of a message facets are asked for."""
    patterns = _patterns()
    said = _repaired(words(text), patterns)
    found = patterns.facets.found(said)
    if not found:
        return ()
    lookalikes = patterns.lookalikes.found(said)
    return tuple(
        match
        for match in found
        if not any(match.start < other.end and other.start < match.end for other in lookalikes)
    )


def _repaired(said: Sequence[str], patterns: _Patterns) -> tuple[str, ...]:
    """The words with one slip of the fingers undone in those that the file lists. Words that
    are known, or that begin otherwise, are left: "couverte" is no "ouverte".
    """
    return tuple(
        _meant(word, patterns.slips)
        if len(word) >= _SHORTEST_SLIP and word not in patterns.known
        else word
        for word in said
    )


def _meant(word: str, slips: Sequence[str]) -> str:
    near = extractOne(word, slips, scorer=OSA.distance, score_cutoff=1)
    return near[0] if near is not None and near[0][0] == word[0] else word
