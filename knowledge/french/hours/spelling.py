"""Typos of a sentence about hours put right, and the words that may be names kept.

Owns the words that are known, those run together ("dulundi"), and capitals as a sign of a
name. What the words mean is ``tokens``.
"""

import re

from knowledge.french.days import MONTH_ABBREVIATIONS, MONTHS, NUMBERS, WEEKDAYS
from knowledge.french.hours.phrases import PHRASES
from knowledge.french.hours.words import (
    ABBREVIATIONS,
    CORRECTABLE,
    FILLERS,
    MEANINGFUL,
    PLACE_HEADS,
    ROLES,
    SHORTENED,
)
from knowledge.french.text import TITLED, Correction, Lexicon, fold, resembles

_PHRASE_WORDS = frozenset(
    word
    for _, pattern, _ in PHRASES
    for letters, optional in re.findall(r"([a-z]{2,})(\??)", pattern.replace("\\", " "))
    for word in ((letters, letters[:-1]) if optional else (letters,))
)
# Every spelling that a phrase's pattern can take ("ferme", "fermee", "fermes").
_LEXICON = Lexicon(
    CORRECTABLE,
    FILLERS
    | ROLES
    | PLACE_HEADS
    | MEANINGFUL
    | _PHRASE_WORDS
    | frozenset(ABBREVIATIONS)
    | frozenset(MONTHS)
    | frozenset(MONTH_ABBREVIATIONS)
    | frozenset(NUMBERS)
    | frozenset({"conges", "lors", "cours", "vac", "ouvre", "ouvrent"}),
)
_WORD = re.compile(r"[a-z]+")
_CAPITAL = re.compile(r"(?<=[a-zà-ÿ0-9,'’-][ '’-])([A-ZÀ-Ý][a-zà-ÿ]{2,})")
_COMMON = frozenset({*CORRECTABLE, *WEEKDAYS, *(f"{d}s" for d in WEEKDAYS), *MONTHS})


def names_in(text: str) -> frozenset[str]:
    """Words with a capital within a sentence: names of places and people, maybe."""
    found = {fold(m[1]) for m in _CAPITAL.finditer(text)} - MEANINGFUL - _COMMON
    return frozenset(name for name in found if not resembles(name, _COMMON))


def corrected(text: str, names: frozenset[str]) -> tuple[str, tuple[Correction, ...]]:
    """A folded text with its typos put right, and what was; ``names`` stay as they are."""
    corrections: list[Correction] = []
    titled = {match.start("name") for match in TITLED.finditer(text)}

    def word(match: re.Match[str]) -> str:
        typed = match.group()
        if match.start() and text[match.start() - 1].isdigit():
            return typed
        if typed in names or (match.start() in titled and not _LEXICON.knows(typed)):
            return typed
        if typed in SHORTENED:
            return SHORTENED[typed]
        read = _LEXICON.read(typed)
        if read is None:
            halves = _glued(typed)
            if halves:
                corrections.append(Correction(typed, halves))
                return halves
            return typed
        if read.correction:
            corrections.append(read.correction)
        return read.word

    return _WORD.sub(word, text), tuple(corrections)


def _glued(word: str) -> str | None:
    """Two known words typed without their space ("dulundi")."""
    for cut in range(2, len(word) - 3):
        left, right = word[:cut], word[cut:]
        if right in CORRECTABLE and left in (*CORRECTABLE, "du", "le", "les", "au", "et", "de"):
            return f"{left} {right}"
    return None
