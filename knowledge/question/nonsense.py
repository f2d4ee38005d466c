"""Struck keys, made-up syllables, digits that count nothing: messages that say nothing.

Owns telling them from words typed badly and from acronyms: a message is nonsense only when
each of its words is, since a need in the worst spelling is still a need.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from knowledge.question.language import french_words
from knowledge.question.phrases import Phrases
from knowledge.question.words import STOP, load

_VOWELS: Final = frozenset("aeiouy")
_ROWS: Final = (
    *("azertyuiop", "qsdfghjklm", "wxcvbn"),
    *("qwertyuiop", "asdfghjkl", "zxcvbnm"),
)
# Neighbouring keys in a row; two vowels among them make it a syllable of a real word ("azer").
_RUN: Final = 4
_RUN_WITH_VOWELS: Final = 5
_CONSONANTS: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_REPEATED: Final = re.compile(r"(.{1,3})\1{3,}|(.{3,4})\2\2|([^aeiouy]{2}.)\3")
_SHORTEST_MASH: Final = 4
# The share of consonants no Latin language reaches, in a word of some length.
_MOST_CONSONANTS: Final = 0.85
_COUNTING: Final = "01234567890"
_LONGEST_NUMBER: Final = 10


def is_nonsense(text: str, said: Sequence[str]) -> bool:
    """Whether a message, and the ``words`` of it, say nothing; an empty one too."""
    if not text.strip():
        return True
    spoken = [word for word in said if word != STOP]
    if not spoken or all(_counts_nothing(word) for word in spoken):
        return True
    covered = _babbled(spoken)
    judged = [word for word, empty in zip(spoken, covered, strict=True) if not empty]
    if not judged:
        return True
    return all(word.isdigit() or _is_mash(word) or _is_scrap(word) for word in judged) and (
        any(covered) or any(_is_mash(word) for word in judged)
    )


@cache
def _babble() -> Phrases:
    return Phrases({"babble": load("scope.yaml")["rien"]})


def _babbled(spoken: Sequence[str]) -> list[bool]:
    covered = [False] * len(spoken)
    for match in _babble().found(spoken):
        covered[match.start : match.end] = [True] * match.length
    return covered


def _counts_nothing(word: str) -> bool:
    """Digits that are no postcode, age, year or short number to call."""
    if not word.isdigit():
        return False
    same = len(word) >= 3 and len(set(word)) == 1
    counted = len(word) >= 3 and (word in _COUNTING or word in _COUNTING[::-1])
    return same or counted or len(word) > _LONGEST_NUMBER


def _is_mash(word: str) -> bool:
    if not word.isascii() or len(word) < _SHORTEST_MASH or word in french_words():
        return False
    if _typed_along(word) or _CONSONANTS.search(word) or _REPEATED.fullmatch(word):
        return True
    if word.isdigit():
        return False
    consonants = sum(c not in _VOWELS for c in word)
    if len(word) > _SHORTEST_MASH and consonants / len(word) >= _MOST_CONSONANTS:
        return True
    never = sum(a + b in _never() for a, b in pairwise(word))
    return len(word) > _SHORTEST_MASH and never > 1


@cache
def _never() -> frozenset[str]:
    """Pairs of letters that the languages of residents hardly ever write side by side."""
    return frozenset(load("scope.yaml")["paires"].split())


def _is_scrap(word: str) -> bool:
    """A few letters without a vowel, which beside struck keys are some more of them."""
    return len(word) <= _SHORTEST_MASH and word.isascii() and not _VOWELS & set(word)


def _typed_along(word: str) -> bool:
    return any(run in word for run in _runs())


@cache
def _runs() -> frozenset[str]:
    found: set[str] = set()
    for row in _ROWS:
        for keys in row, row[::-1]:
            for length in _RUN, _RUN_WITH_VOWELS:
                for at in range(len(keys) - length + 1):
                    run = keys[at : at + length]
                    if length == _RUN_WITH_VOWELS or sum(c in _VOWELS for c in run) < 2:
                        found.add(run)
    return frozenset(found)
