"""The publics that a question says it is about: seniors, jeunes, personnes exilées …

Owns reading them (``files/public.yaml``), by data·inclusion's list. Ages are ``age``'s.
"""

from functools import cache

from knowledge.directory.vocabulary import Public
from knowledge.question.phrases import Phrases
from knowledge.question.words import load, words


@cache
def _patterns() -> Phrases:
    rules: dict[str, str] = load("public.yaml")
    return Phrases({Public(name).value: said for name, said in rules.items()})


def read_publics(text: str) -> frozenset[Public]:
    """Every public that is said; empty where none is."""
    return frozenset(Public(match.tag) for match in _patterns().found(words(text)))
