"""Questions that say what residents' words of a service say: those that agents taught it.

The last step: it speaks where the others found nothing, or where somebody said these very
words belong to another service. Words count when most of both sides is said, typos apart;
one shared word is not enough.
"""

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
# How sure one is of words that somebody tied to an entry by hand.
SURE = 0.9
_SETTLED = frozenset({Outcome.SMALLTALK, Outcome.EMERGENCY})

Phrase = frozenset[str]


class Taught:
    """The phrases of ``words`` of two content words or more; by stems."""

    def __init__(self, services: Iterable[Service]) -> None:
        self._by_stem: dict[str, set[tuple[Phrase, str]]] = {}
        for service in services:
            for text in service.words:
                phrase = frozenset(terms(text))
                if len(phrase) >= _FEWEST:
                    for stem in phrase:
                        self._by_stem.setdefault(stem[:3], set()).add((phrase, service.code))

    def completed(self, match: Match, text: str, without: frozenset[str] = frozenset()) -> Match:
        """The match with what the question's very words were tied to."""
        if match.outcome in _SETTLED or not self._by_stem:
            return match
        said = frozenset(terms(text))
        known = {p for stem in said for p in self._by_stem.get(stem[:3], ())}
        found = sorted(
            ((len(p ^ said), code) for p, code in known if alike(p, said) and code not in without)
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
