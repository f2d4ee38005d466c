"""Messages that no directory of services could answer, and why.

Owns telling insults, nonsense, attempts to reprogram the bot, and general knowledge or
chat. It is careful: words of a need ("aide aux devoirs", "atelier cuisine") undo it, since
refusing a need is worse than looking for a service in vain.
"""

import re
from enum import StrEnum
from functools import cache
from typing import Final

from knowledge.question.language import french_words
from knowledge.question.phrases import Phrases
from knowledge.question.words import STOP, load, words

_GUARD: Final = "guard"


class OutOfScope(StrEnum):
    REPROGRAMMING = "reprogramming"
    INSULT = "insult"
    NONSENSE = "nonsense"
    GENERAL_KNOWLEDGE = "general-knowledge"


@cache
def _patterns() -> tuple[Phrases, Phrases]:
    file = load("scope.yaml")
    return Phrases(file["refus"]), Phrases({_GUARD: file["gardes"]})


def read_scope(text: str) -> OutOfScope | None:
    """Why a message is out of scope, None where it may be a need. An attempt to reprogram
    stays one whatever need it carries.
    """
    said = words(text)
    if _is_nonsense(text, said):
        return OutOfScope.NONSENSE
    refusals, guards = _patterns()
    reasons = {match.tag for match in refusals.found(said)}
    if not reasons:
        return None
    if OutOfScope.REPROGRAMMING in reasons:
        return OutOfScope.REPROGRAMMING
    if guards.found(said):
        return None
    if _tells_of_insults(said):
        reasons -= {OutOfScope.INSULT}
    return next((reason for reason in OutOfScope if reason.value in reasons), None)


# An insult that is thrown is short; who tells of one says who, to whom, and asks for help.
_LONGEST_INSULT: Final = 7
_TELLING: Final = re.compile(
    r"(?:je|j|me|m|mon|ma|mes|notre|nos|ex|mari|fils|fille|enfant\w*|voisin\w*|patron\w*|"
    r"trait\w*|insult\w*|appel\w*|harcel\w*|dit|disent|my|mi|meu|minha|benim|bana|мене|мій)"
)


def _tells_of_insults(said: tuple[str, ...]) -> bool:
    return len(said) > _LONGEST_INSULT or any(_TELLING.fullmatch(word) for word in said)


_VOWELS: Final = frozenset("aeiouy")
# Runs of a keyboard, as fingers that only type something fall on it.
_KEYBOARD: Final = re.compile(
    r"(?:azert|zerty|ertyu|qwert|werty|asdf|sdfg|dfgh|fghj|ghjk|hjkl|jklm|qsdf|wxcv|zxcv|xcvb|cvbn)"
)
_CONSONANTS: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_REPEATED: Final = re.compile(r"(.{1,3})\1{3,}")
_SHORTEST_MASH: Final = 4
# The share of consonants no Latin language reaches, in a word of some length.
_MOST_CONSONANTS: Final = 0.85


def _is_nonsense(text: str, said: tuple[str, ...]) -> bool:
    """No letter or figure at all but for emoji, or nothing but struck keys."""
    if not text.strip():
        return True
    spoken = [word for word in said if word != STOP]
    if not spoken:
        return True
    if all(word.isdigit() for word in spoken):
        return False
    return all(word.isdigit() or _is_mash(word) for word in spoken)


def _is_mash(word: str) -> bool:
    if not word.isascii() or len(word) < _SHORTEST_MASH or word in french_words():
        return False
    if _KEYBOARD.search(word) or _CONSONANTS.search(word) or _REPEATED.search(word):
        return True
    consonants = sum(c not in _VOWELS for c in word)
    return len(word) > _SHORTEST_MASH and consonants / len(word) >= _MOST_CONSONANTS
