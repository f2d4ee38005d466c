"""What a question asks about a service: its hours, its address, what to bring …

Owns reading it, in seven languages (``files/facet.yaml``). The answer begins with it; a
question that asks for the service itself has none.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import listed, load, words


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


@cache
def _patterns() -> _Patterns:
    file = load("facet.yaml")
    return _Patterns(
        Phrases(file["facettes"], file["listes"]),
        Phrases({"lookalike": file["contrastes"]}, file["listes"]),
        tuple(Facet(name) for name in listed(file["priorite"])),
    )


def read_facet(text: str) -> Facet | None:
    """What is asked; of several things the one that the file puts first, since the others
    then mostly say what it is for ("quels papiers pour s'inscrire").
    """
    facets = {match.tag for match in facets_said(text)}
    return next((facet for facet in _patterns().priority if facet in facets), None)


def facets_said(text: str) -> tuple[Match, ...]:
    """Where in the ``words`` of a message facets are asked for."""
    patterns = _patterns()
    said = words(text)
    found = patterns.facets.found(said)
    if not found:
        return ()
    lookalikes = patterns.lookalikes.found(said)
    return tuple(
        match
        for match in found
        if not any(match.start < other.end and other.start < match.end for other in lookalikes)
    )
