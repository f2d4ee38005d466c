"""A question as the index reads it: weighted stems and a vector.

The same text processors as the index's; on top of them, a word that the index does not know
is read as what it may have been meant to be. Corrections and accents are French only: a
question in another language is left as it is.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from knowledge.question.sense import Meaning
from knowledge.search.encoder import Encoder, Vectors
from knowledge.search.query import Query
from knowledge.search.text import EMPTY, sentence, stem, words
from knowledge.search.ukrainian import as_russian
from knowledge.search.vocabulary import Reading, Vocabulary

# Longer than any question; what follows adds time and no meaning.
LONGEST = 600
FRENCH = "fr"
# A telephone number says nothing of what is asked; its pairs of digits would.
_TELEPHONE = re.compile(r"\+?\d(?:[ .\-]?\d){8,}")


@dataclass(frozen=True, slots=True)
class Question:
    """``terms``: stems and how sure each is (0 to 1); ``corrected``: words read as others;
    ``encoded``: what the encoder read; ``vector``: a unit vector, None without encoder."""

    query: Query
    language: str
    words: tuple[str, ...]
    terms: Mapping[str, float]
    corrected: tuple[tuple[str, tuple[Reading, ...]], ...]
    encoded: str
    vector: Vectors | None


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a text says by itself: the same for every query of it."""

    language: str
    words: tuple[str, ...]
    terms: Mapping[str, float]
    corrected: tuple[tuple[str, tuple[Reading, ...]], ...]
    encoded: str


class Reader:
    def __init__(
        self,
        languages: Mapping[str, frozenset[str]],
        known: Iterable[str],
        acronyms: Iterable[str],
        spelling: Mapping[str, str],
        encoder: Encoder | None,
    ) -> None:
        self._languages = languages
        self._vocabulary = Vocabulary(known, acronyms)
        self._spelling = spelling
        self._encoder = encoder
        # A message is read for its danger, then to be matched.
        self._heard = lru_cache(maxsize=4)(self._hear)

    def read(self, query: Query) -> Question:
        text = query.text[:LONGEST]
        heard = self._heard(text, query.language)
        vector = self._vector(heard)
        return Question(
            query, heard.language, heard.words, heard.terms, heard.corrected, heard.encoded, vector
        )

    def meaning(self, text: str, language: str) -> Meaning | None:
        """The vector that ``read`` gives a text, None without encoder or words."""
        vector = self._vector(self._heard(text[:LONGEST], language))
        if vector is None or self._encoder is None:
            return None
        return Meaning(self._encoder.name, vector)

    def _vector(self, heard: "_Heard") -> Vectors | None:
        if self._encoder is None or not heard.words:
            return None
        return np.asarray(self._encoder.encode([heard.encoded])[0], np.float32)

    def _hear(self, text: str, named: str | None) -> "_Heard":
        text = _TELEPHONE.sub(" ", text)
        found = words(text)
        language = named or self._language(found)
        terms: dict[str, float] = {}
        corrected: list[tuple[str, tuple[Reading, ...]]] = []
        spelled: list[str] = []
        for word in found:
            readings = self._vocabulary.readings(word) if language == FRENCH else ()
            if not readings:
                readings = (Reading(word, 1.0),)
            elif readings[0].word != word:
                corrected.append((word, readings))
            spelled.append(readings[0].word)
            for reading in readings:
                if reading.word in EMPTY:
                    continue
                term = stem(reading.word)
                terms[term] = max(terms.get(term, 0.0), reading.weight)
        encoded = (
            sentence(spelled, self._spelling) if language == FRENCH else for_encoder(text, language)
        )
        return _Heard(language, tuple(found), terms, tuple(corrected), encoded)

    def _language(self, found: list[str]) -> str:
        """The language whose known words cover most of the question; French where none
        covers more: a question full of slips is French."""
        share = {
            language: sum(len(w) for w in found if w in known)
            for language, known in self._languages.items()
        }
        best = max(share, key=lambda name: (share[name], name == FRENCH), default=FRENCH)
        if best != FRENCH and share[best] > 1.3 * share.get(FRENCH, 0):
            return best
        return _script(found) or FRENCH


def for_encoder(text: str, language: str) -> str:
    """A text as the encoder reads it: it learnt Russian, not Ukrainian."""
    return as_russian(text) if language == "uk" else text


def _script(found: list[str]) -> str | None:
    letters = "".join(found)
    if any("\u0400" <= c <= "\u04ff" for c in letters):
        return "uk"
    if any("\u0600" <= c <= "\u06ff" for c in letters):
        return "ar"
    return None
