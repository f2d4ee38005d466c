"""Questions that say what residents' words of a service say: those that agents taught it.

The last step: it speaks where the others found nothing, or where somebody said these very
words belong to another service. Words count when most of both sides is said, typos apart;
one shared word is not enough.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz.distance import DamerauLevenshtein

from knowledge.directory.entries import Service
from knowledge.french.text import allowed_typos
from knowledge.search.query import Candidate, Match, Outcome, Why
from knowledge.search.text import terms

# The share of the shorter side's stems, and of the longer's, that both must say.
OF_SHORTER, OF_LONGER = 0.75, 0.5
_FEWEST = 2
_MOST = 5
# Typos leave the first letters, but for one word of a phrase at most.
_START = 3
_BEGUN_OTHERWISE = 1
# How sure one is of words that somebody tied to an entry by hand.
SURE = 0.9

Phrase = frozenset[str]


class Taught:
    """The phrases of ``words`` of two content words or more; by stems."""

    def __init__(self, services: Iterable[Service]) -> None:
        codes: dict[Phrase, list[str]] = {}
        for service in services:
            for text in service.words:
                phrase = frozenset(terms(text))
                if len(phrase) >= _FEWEST:
                    codes.setdefault(phrase, []).append(service.code)
        self._codes = codes
        self._by_start: dict[str, list[Phrase]] = {}
        for phrase in codes:
            for start in {stem[:_START] for stem in phrase}:
                self._by_start.setdefault(start, []).append(phrase)

    def completed(self, match: Match, text: str, without: frozenset[str] = frozenset()) -> Match:
        """The match with what the question's very words were tied to."""
        if not self._codes:
            return match
        said = frozenset(terms(text))
        found = sorted(
            (len(phrase ^ said), code)
            for phrase in self._near(said)
            if alike(phrase, said)
            for code in self._codes[phrase]
            if code not in without
        )
        codes = tuple(dict.fromkeys(code for _, code in found))[:_MOST]
        if not codes:
            return match
        candidates = tuple(Candidate(c, SURE, why=(Why.WORDS,)) for c in codes)
        if not match.candidates:
            outcome = Outcome.ANSWER if len(codes) == 1 else Outcome.CHOICES
            return replace(
                match, outcome=outcome, candidates=candidates, reason=None, score=SURE, renvoi=None
            )
        offered = {match.candidates[0].service, *match.candidates[0].sisters}
        exact = [c for apart, c in found if apart == 0]
        if not exact or exact[0] in offered:
            return match
        others = tuple(c for c in match.candidates if c.service not in exact)
        first = tuple(c for c in candidates if c.service in exact)
        return replace(match, outcome=Outcome.CHOICES, candidates=(*first, *others)[:_MOST])

    def _near(self, said: Phrase) -> list[Phrase]:
        """The phrases that begin enough of their words as the question does to be alike."""
        begun = Counter(
            phrase
            for start in {stem[:_START] for stem in said}
            for phrase in self._by_start.get(start, ())
        )
        return [
            phrase
            for phrase, alike in begun.items()
            if alike + _BEGUN_OTHERWISE >= OF_LONGER * max(len(phrase), len(said))
        ]


def alike(one: Phrase, other: Phrase) -> bool:
    """Whether two sets of stems say the same, typos apart."""
    if not one or not other:
        return False
    if one == other:
        return True
    few, many = sorted((one, other), key=len)
    shared = sum(any(_same(word, o) for o in many) for word in few)
    enough = shared >= _FEWEST or len(few) == len(many) == 1
    return enough and shared >= OF_SHORTER * len(few) and shared >= OF_LONGER * len(many)


def _same(one: str, other: str) -> bool:
    """A typo leaves the first letter: "dental" is not "mental"."""
    if one == other:
        return True
    limit = allowed_typos(min(len(one), len(other)))
    if not limit or one[0] != other[0]:
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=limit) <= limit
