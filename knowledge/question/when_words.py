"""The words of time in a message, as items in their order (``files/when.yaml``).

Owns marking figures, mending typos of the words of time, and leaving out what is no moment
to come: durations, ages, memories, habits. What an item means is ``when_days`` and ``when_hours``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from knowledge.question.phrases import Match, Phrases
from knowledge.question.when_marks import marked
from knowledge.question.words import (
    LONGEST,
    REMEMBERED,
    STOP,
    fold,
    listed,
    load,
    spelled,
    words_of_folded,
)

_NOWHERE: Final = -9
_CONTEXT: Final = ("memory", "habit", "lasting", "polite", "restart")
_UNUSABLE: Final = ("memory", "habit")

_HOURS: Final = ("at", "at_number", "at_morning", "at_evening", "between", "part")

_TO_COME: Final = frozenset(
    {
        *("tomorrow", "tomorrow_part", "tomorrow_morning", "after_tomorrow", "tonight"),
        *("next_weekday", "weekday_next_week", "next_week", "next_weekend", "next_holidays"),
    }
)

# Two typos are believed in a long word only: "dimenche", not "demain" for "mairie".
_LONG: Final = 8
_SHORTEST: Final = 5


@dataclass(frozen=True, slots=True)
class _Words:
    items: Phrases
    context: Phrases
    known: frozenset[str]
    mended: tuple[str, ...]


@cache
def _words() -> _Words:
    file = load("when.yaml")
    lists, rules, numbers = file["listes"], file["regles"], file["nombres"]
    items = Phrases({t: p for t, p in rules.items() if t not in _CONTEXT}, lists, numbers)
    context = Phrases({t: rules[t] for t in _CONTEXT}, lists, numbers)
    kept = frozenset(spelled(fold(w)) for w in listed(file["pas_des_fautes"]))
    mended = tuple(spelled(fold(w)) for w in listed(file["fautes"]))
    return _Words(items, context, kept | items.vocabulary | context.vocabulary, mended)


@lru_cache(maxsize=REMEMBERED)
def time_items(text: str) -> tuple[Match, ...]:
    """What is said of time to come, in order; ``by``, ``before`` … stand for themselves."""
    words = _words()
    plain = words_of_folded(marked(fold(text[:LONGEST]).replace(",", ".")))
    tokens = tuple(w if w in words.known else _mend(w, words.mended) for w in plain)
    kept: list[Match] = []
    told = False
    for begin, end, memory in _clauses(tokens, words.context):
        items = [_shifted(m, begin) for m in words.items.longest(tokens[begin:end])]
        # "hier, vers 15h, personne": the hour is yesterday's.
        stopped = tokens[begin : begin + 1] == (STOP,)
        memory = memory or (told and stopped and all(i.tag in _HOURS for i in items))
        kept += _of_clause(items, memory)
        told = memory or any(item.tag == "past" for item in items)
    if any(m.tag == "lasting" for m in words.context.longest(tokens)):
        kept = [item for item in kept if item.tag != "at" or item.length > 1]
    return tuple(i for i in kept if i.tag != "bare_between" or _beside(i, kept))


def _beside(item: Match, kept: Sequence[Match]) -> bool:
    """Whether something else of time is said right before it or after it."""
    gaps = (max(item.start - k.end, k.start - item.end) for k in kept if k is not item)
    return any(gap <= 1 for gap in gaps)


def _of_clause(items: Sequence[Match], memory: bool) -> Iterator[Match]:
    """Of a clause that tells a memory or a habit, only what is to come for certain."""
    if memory or any(item.tag == "past" for item in items):
        yield from (item for item in items if item.tag in _TO_COME)
        return
    since = _NOWHERE
    for item in items:
        if item.tag == "since":
            since = item.end
        elif item.tag != "ignore" and not 0 <= item.start - since <= 1:
            yield item


def _clauses(tokens: Sequence[str], context: Phrases) -> Iterator[tuple[int, int, bool]]:
    """Runs of words about one thing, and whether they tell a memory or a habit."""
    marks = context.longest(tokens)
    cuts = {m.start for m in marks if m.tag == "restart"}
    cuts |= {i for i, word in enumerate(tokens) if word == STOP}
    begin = 0
    for end in [*sorted(cuts), len(tokens)]:
        yield begin, end, any(m.tag in _UNUSABLE and begin <= m.start < end for m in marks)
        begin = end


def _shifted(match: Match, by: int) -> Match:
    return Match(match.start + by, match.end + by, match.tag, match.values)


def _mend(word: str, known: Sequence[str]) -> str:
    """The word of time that an unknown word is a typo of, or the word itself.

    The first letter is hardly ever the wrong one.
    """
    if len(word) < _SHORTEST or not word.isascii() or not word.isalpha():
        return word
    for right in known:
        if right[0] != word[0] or abs(len(right) - len(word)) > 1:
            continue
        allowed = 2 if len(right) >= _LONG else 1
        if len(right) >= _SHORTEST and OSA.distance(word, right, score_cutoff=allowed) <= allowed:
            return right
    return word
