"""The language of a question, among the seven that the bot answers in.

Owns detecting it: the script first, then the words that only one language has, and where
these do not decide, py3langid's n-grams. Names, numbers and single words that say nothing
are French: so is the territory.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from knowledge.question.words import LONGEST, fold, listed, load, spelled


class Language(StrEnum):
    FR = "fr"
    EN = "en"
    ES = "es"
    PT = "pt"
    AR = "ar"
    TR = "tr"
    UK = "uk"


_LATIN: Final = (Language.FR, Language.EN, Language.ES, Language.PT, Language.TR)

_WORDS = re.compile(r"[^\W_]+")

# A word that only one language has decides, unless another says as much.
_DECISIVE: Final = 0.75
# What n-grams must say, in nats, before a question without a known word is not French.
_FOREIGN: Final = 9.0


@dataclass(frozen=True, slots=True)
class _Evidence:
    """``words`` and ``stems``: the weights they give to languages."""

    words: Mapping[str, Mapping[Language, float]]
    stems: Mapping[str, Language]
    letters: Mapping[str, Mapping[Language, float]]


@cache
def _evidence() -> _Evidence:
    file = load("language.yaml")
    having: dict[str, set[Language]] = {}
    stems: dict[str, Language] = {}
    for name, text in file["mots"].items():
        for entry in listed(text):
            word = fold(entry.strip("*"))
            if entry.endswith("*"):
                stems[word] = Language(name)
            else:
                having.setdefault(word, set()).add(Language(name))
    letters = {
        letter: {Language(name): float(file["poids"][name])}
        for name, text in file["lettres"].items()
        for letter in text
    }
    weighed = {word: dict.fromkeys(tongues, 1 / len(tongues)) for word, tongues in having.items()}
    return _Evidence(weighed, stems, letters)


@cache
def french_words() -> frozenset[str]:
    """Frequent French words, spelled as ``words`` gives them."""
    return frozenset(spelled(fold(word)) for word in listed(load("language.yaml")["mots"]["fr"]))


def detect_language(text: str) -> Language:
    """The language a message is written in; French where nothing tells."""
    text = text[:LONGEST]
    script = _script(text)
    if script is not None:
        return script
    scores = _scores(text)
    first, second = sorted(scores.values(), reverse=True)[:2]
    best = max(_LATIN, key=lambda tongue: scores[tongue])
    if first - second >= _DECISIVE:
        return best
    return _by_ngrams(text, scores)


def _script(text: str) -> Language | None:
    arabic = sum("\u0600" <= c <= "\u06ff" for c in text)
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in text)
    if not arabic and not cyrillic:
        return None
    latin = sum(c.isalpha() for c in text) - arabic - cyrillic
    if max(arabic, cyrillic) * 2 < latin:
        return None
    return Language.AR if arabic >= cyrillic else Language.UK


def _scores(text: str) -> dict[Language, float]:
    evidence = _evidence()
    scores = dict.fromkeys(_LATIN, 0.0)
    lowered = text.lower()
    if not lowered.isascii():
        for letter in set(lowered):
            for tongue, weight in evidence.letters.get(letter, {}).items():
                scores[tongue] += weight
    for word in _WORDS.findall(fold(lowered)):
        known = evidence.words.get(word)
        if known is not None:
            for tongue, weight in known.items():
                scores[tongue] += weight
        else:
            for cut in range(2, len(word) + 1):
                stem = evidence.stems.get(word[:cut])
                if stem is not None:
                    scores[stem] += 1
                    break
    return scores


@cache
def _identifier() -> Any:
    """py3langid, loaded when the first question needs it: its model takes a second or two."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([tongue.value for tongue in _LATIN])
    return identifier


def _by_ngrams(text: str, scores: Mapping[Language, float]) -> Language:
    """N-grams and the words together; the territory speaks French first."""
    if not any(c.isalpha() for c in text):
        return Language.FR
    ranked: dict[str, float] = dict(_identifier().rank(text.lower()))
    together = {
        tongue: ranked[tongue.value] + _FOREIGN * (scores[tongue] + (tongue is Language.FR))
        for tongue in _LATIN
    }
    return max(_LATIN, key=lambda tongue: together[tongue])
