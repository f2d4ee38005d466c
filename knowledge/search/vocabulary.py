"""The words that the index knows, and which of them a mistyped word was meant to be.

Fuzzy matching belongs to single words: the longer the word, the more it may differ;
numbers match exactly, acronyms too but for letters swapped or doubled ("mpdh", "rssa"). A
known word is never corrected.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from knowledge.search.spelling import sound
from knowledge.search.text import EMPTY

# Below four letters a correction is a guess; one slip up to seven letters, two from eight.
SHORTEST = 4
ONE_SLIP = 7
# What a word weighs that was corrected: by its sound alone, or by a slip or two.
BY_SOUND = 0.85
BY_SLIP = (1.0, 0.8, 0.6)
MOST = 3
VOWELS = frozenset("aeiouyh")
# Elisions written without their apostrophe, and the z of "les impôts" as it is heard.
_GLUED = ("l", "d", "j", "qu", "c", "s", "n", "m", "t", "z")
GLUED = 0.9
# A long word that nothing resembles may still be of the family of one: addictologie.
SAME_START, BY_START = 6, 0.4


@dataclass(frozen=True, slots=True)
class Reading:
    """A word that the question's word may be, and how sure that is (0 to 1)."""

    word: str
    weight: float


class Vocabulary:
    """Plain words, whole (not stems). ``acronyms`` are only ever matched exactly."""

    def __init__(self, known: Iterable[str], acronyms: Iterable[str] = ()) -> None:
        self.known = frozenset(known)
        exact = frozenset(acronyms)
        by_letter: dict[str, list[str]] = defaultdict(list)
        by_start: dict[str, list[str]] = defaultdict(list)
        by_sound: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self.known):
            if len(word) < SHORTEST or word in exact or not word.isalpha():
                continue
            by_sound[sound(word)].append(word)
            by_letter[word[0]].append(word)
            by_start[word[:SAME_START]].append(word)
        self._by_letter = dict(by_letter)
        self._by_start = dict(by_start)
        self._by_sound = dict(by_sound)
        self._acronyms: dict[tuple[str, str], str] = {}
        for word in sorted(exact & self.known):
            if len(word) > 2:
                self._acronyms.setdefault((word[0], "".join(sorted(set(word)))), word)
        self.readings = lru_cache(maxsize=20_000)(self._readings)

    def _readings(self, word: str) -> tuple[Reading, ...]:
        """What the word may be, likeliest first; itself alone when it is known; nothing
        when it resembles no known word."""
        if word in self.known or word in EMPTY:
            return (Reading(word, 1.0),)
        apart = [
            word[len(glued) :]
            for glued in _GLUED
            if word.startswith(glued) and word[len(glued) : len(glued) + 1] in VOWELS
        ]
        for rest in apart:
            if rest in self.known:
                return (Reading(rest, 1.0),)
        if len(word) < SHORTEST or not word.isalpha():
            return ()
        shuffled = self._acronyms.get((word[0], "".join(sorted(set(word)))))
        if shuffled is not None and len(word) <= len(shuffled) + 1:
            return (Reading(shuffled, BY_SOUND),)
        found = self._resembling(word)
        for rest in apart:
            if len(rest) >= SHORTEST:
                for near, weight in self._resembling(rest).items():
                    found[near] = max(found.get(near, 0.0), weight * GLUED)
        if not found and len(word) >= SAME_START:
            found = dict.fromkeys(self._by_start.get(word[:SAME_START], ())[:MOST], BY_START)
        ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:MOST]
        return tuple(Reading(w, min(weight, 1.0)) for w, weight in ranked)

    def _resembling(self, word: str) -> dict[str, float]:
        """Known words that sound like it or differ by a slip or two, with their weights."""
        heard = sound(word)
        found = dict.fromkeys(self._by_sound.get(heard, ()), BY_SOUND)
        slips = 1 if len(word) <= ONE_SLIP else 2
        for start in {word[0], heard[:1]}:
            for near, distance, _ in extract(
                word,
                self._by_letter.get(start, ()),
                scorer=OSA.distance,
                score_cutoff=slips,
                limit=MOST * 2,
            ):
                weight = BY_SLIP[int(distance)] + (0.1 if near in found else 0.0)
                found[near] = max(found.get(near, 0.0), weight)
        return found
