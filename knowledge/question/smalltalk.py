"""Courtesies: a greeting, thanks, a goodbye, "t'es qui", "un humain svp", a laugh, an emoji.

Owns telling them from questions: a message is one only when nothing else is said in it.
"Bonjour, je cherche une crèche" is none.
"""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache

from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import REMEMBERED, STOP, load, words

_AROUND = "around"

# A longer message tells something, whatever its words.
_LONGEST = 14


class Smalltalk(StrEnum):
    """HOW are you; OK: yes, understood; HUMAN: one is asked for; the others as they say."""

    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    WHO = "who"
    HUMAN = "human"
    HOW = "how"
    OK = "ok"
    NO = "no"
    LAUGH = "laugh"
    SORRY = "sorry"


# What a message with several of them is answered as: "ok merci, au revoir" is a goodbye.
_FIRST = (
    Smalltalk.HUMAN,
    Smalltalk.WHO,
    Smalltalk.GOODBYE,
    Smalltalk.THANKS,
    Smalltalk.HOW,
    Smalltalk.GREETING,
    Smalltalk.SORRY,
    Smalltalk.NO,
    Smalltalk.OK,
    Smalltalk.LAUGH,
)


@cache
def _patterns() -> Phrases:
    file = load("smalltalk.yaml")
    return Phrases({**file["tournures"], _AROUND: file["autour"]}, file["listes"])


@cache
def _emojis() -> Mapping[str, Smalltalk]:
    drawn: dict[str, str] = load("smalltalk.yaml")["emojis"]
    return {emoji: Smalltalk(kind) for kind, emojis in drawn.items() for emoji in emojis.split()}


@lru_cache(maxsize=REMEMBERED)
def read_smalltalk(text: str) -> Smalltalk | None:
    """The courtesy that a whole message is, None where something is asked."""
    said = words(text)
    if not said or said == (STOP,):
        return _by_emojis(text)
    if len(said) > _LONGEST:
        return None
    matches = _patterns().found(said)
    covered = [word == STOP for word in said]
    for match in matches:
        covered[match.start : match.end] = [True] * match.length
    if not all(covered):
        return None
    whole = {match.tag for match in _outermost(matches)}
    return next((kind for kind in _FIRST if kind.value in whole), None)


def _by_emojis(text: str) -> Smalltalk | None:
    """What a few emojis of the file and nothing else say; skin tones and joiners change
    nothing. A sad face or a rocket is no courtesy.
    """
    drawn = [c for c in text if unicodedata.category(c) == "So"]
    if not drawn or len(drawn) > _LONGEST:
        return None
    known = {_emojis().get(c) for c in drawn}
    if None in known:
        return None
    return next(kind for kind in _FIRST if kind in known)


def _outermost(matches: list[Match]) -> list[Match]:
    """Matches that no longer one holds: "bonne nuit" and not "bonne"; "à toi" around."""
    return [
        match
        for match in matches
        if not any(
            other.start <= match.start and match.end <= other.end and other.length > match.length
            for other in matches
        )
    ]
