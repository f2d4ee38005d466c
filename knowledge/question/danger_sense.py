"""Danger by its meaning, where no pattern tells of it: "la laverie ferme, après on sait pas".

Owns from when on there is an alarm; how a message is weighed is ``sense``, with the weights of
``danger_training``. Without an encoder nothing is sensed and the patterns stand alone. Why and
how well: docs/decisions/danger.md.
"""

from functools import cache

import numpy as np

from knowledge.question.danger import (
    Danger,
    DangerKind,
    cannot_speak,
    looks_alike,
    read_danger,
)
from knowledge.question.sense import Asking, Numbers, Weights, either, read, sensed
from knowledge.question.words import FILES, words

SHIPPED = FILES / "dangers.npz"
KINDS = tuple(DangerKind)
# The log-odds of a danger from which on there is an alarm; with what looks like one and is
# none ("taper sur les nerfs"); and under which a pattern was met by chance in a message of so
# many words: a short one is all pattern.
ALARM, WARY, CHANCE, LONG = 0.4, 1.5, -1.8, 8
# A second danger this close to the first, in log-odds, has its numbers shown too.
BESIDE = 0.7
# Fewer words say too little.
_FEWEST = 3


def told_danger(text: str, meaning: Asking) -> Danger | None:
    """The dangers that a message says in so many words, unless all the rest of it is as
    ordinary as can be: "depuis son AVC je suis fatiguée, une semaine de répit ?"."""
    danger = read_danger(text)
    if danger is None:
        return None
    odds = _odds(text, meaning) if len(words(text)) >= LONG else None
    return None if odds is not None and either(odds) < CHANCE else danger


def sensed_danger(text: str, meaning: Asking) -> Danger | None:
    """The dangers that a message speaks of by its meaning, None where it is an ordinary one
    or was read by another encoder than the weights were made for."""
    odds = _odds(text, meaning)
    if odds is None or either(odds) < (WARY if looks_alike(text) else ALARM):
        return None
    first, second = np.argsort(-odds)[:2]
    kinds = [KINDS[first]] + [KINDS[second]] * bool(odds[first] - odds[second] < BESIDE)
    return Danger(tuple(kinds), silent=cannot_speak(text))


def _odds(text: str, meaning: Asking) -> Numbers | None:
    said = words(text)
    return None if len(said) < _FEWEST else sensed(read_weights(), said, meaning)


@cache
def read_weights() -> Weights | None:
    """The shipped weights, read once; None where they were not made yet."""
    return read(SHIPPED) if SHIPPED.exists() else None
