"""Danger by its meaning, where no pattern tells of it: "la laverie ferme, après on sait pas".

Owns reading a message with the shipped weights: the sentence's vector, which a question gets
anyway to be matched, and its words, whole and in pieces, each say how much they speak for each
kind of danger against an ordinary question. The weights come from ``danger_training``.
Without an encoder nothing is sensed and the patterns stand alone. Why and how well:
docs/decisions/danger.md.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.question.danger import (
    Danger,
    DangerKind,
    cannot_speak,
    looks_alike,
    read_danger,
)
from knowledge.question.words import FILES, STOP, words

Numbers = NDArray[np.float32]

SHIPPED = FILES / "dangers.npz"
KINDS = tuple(DangerKind)
# Components of a vector.
DIMENSIONS = 512
# Pieces of words are counted in this many places: two may share one.
PLACES = 1 << 15
# The log-odds of a danger from which on there is an alarm; with what looks like one and is
# none ("taper sur les nerfs"); and under which a pattern was met by chance in a message of so
# many words: a short one is all pattern.
ALARM, WARY, CHANCE, LONG = 0.6, 1.5, -1.5, 8
# A second danger this close to the first, in log-odds, has its numbers shown too.
BESIDE = 0.7
# Fewer words say too little.
_FEWEST = 3
_PIECE, _STEMS = 4, ((5, 4), (7, 6))


@dataclass(frozen=True, slots=True)
class Meaning:
    """A message's unit vector, and the name of the encoder that made it."""

    encoder: str
    vector: Numbers


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds of each kind against none: ``meaning`` a component of the vector, ``words`` a
    place, ``bias`` a kind. ``texts``: the digest of the texts that they were trained on."""

    encoder: str
    texts: str
    meaning: Numbers
    words: Numbers
    bias: Numbers


# Asked for only where it decides: an encoder may take milliseconds.
Asking = Callable[[], Meaning | None]


def told_danger(text: str, meaning: Asking) -> Danger | None:
    """The dangers that a message says in so many words, unless all the rest of it is as
    ordinary as can be: "depuis son AVC je suis fatiguée, une semaine de répit ?"."""
    danger = read_danger(text)
    if danger is None:
        return None
    odds = _odds(text, meaning) if len(words(text)) >= LONG else None
    return None if odds is not None and _either(odds) < CHANCE else danger


def sensed_danger(text: str, meaning: Asking) -> Danger | None:
    """The dangers that a message speaks of by its meaning, None where it is an ordinary one
    or was read by another encoder than the weights were made for."""
    odds = _odds(text, meaning)
    if odds is None or _either(odds) < (WARY if looks_alike(text) else ALARM):
        return None
    first, second = np.argsort(-odds)[:2]
    kinds = [KINDS[first]] + [KINDS[second]] * bool(odds[first] - odds[second] < BESIDE)
    return Danger(tuple(kinds), silent=cannot_speak(text))


def _odds(text: str, meaning: Asking) -> Numbers | None:
    weights, said = read_weights(), words(text)
    if weights is None or len(said) < _FEWEST:
        return None
    made = meaning()
    if made is None or made.encoder != weights.encoder:
        return None
    return log_odds(weights, said, made.vector)


def _either(odds: Numbers) -> float:
    """The log-odds that it is one of the kinds."""
    return float(np.logaddexp.reduce(odds))


def log_odds(weights: Weights, said: Sequence[str], vector: Numbers) -> Numbers:
    """For each of KINDS, its log-odds against an ordinary message."""
    odds = vector @ weights.meaning + weights.bias
    found = places(said)
    if len(found):
        odds = odds + weights.words[found].sum(axis=0) / np.sqrt(len(found))
    return np.asarray(odds, np.float32)


def places(said: Sequence[str]) -> NDArray[np.intp]:
    """Where the words of a message are counted, each place once: whole words, pairs of
    neighbours, how long words begin, and four letters in a row."""
    found: set[str] = set()
    before = "^"
    for word in said:
        if word == STOP:
            before = "^"
            continue
        found |= {"w" + word, f"b{before} {word}"}
        before = word
        found |= {"p" + word[:kept] for long, kept in _STEMS if len(word) >= long}
        whole = f"^{word}$"
        found |= {"c" + whole[i : i + _PIECE] for i in range(len(whole) - _PIECE + 1)}
    hashed = {zlib.crc32(piece.encode()) % PLACES for piece in found}
    return np.array(sorted(hashed), np.intp)


def write(weights: Weights, path: Path = SHIPPED) -> None:
    """Weights of words as int8: what they lose is far below what decides."""
    peak = float(np.abs(weights.words).max()) / 127
    np.savez_compressed(
        path,
        encoder=np.array(weights.encoder),
        texts=np.array(weights.texts),
        meaning=weights.meaning.astype(np.float16),
        words=np.round(weights.words / peak).astype(np.int8),
        peak=np.array(peak, np.float32),
        bias=weights.bias,
    )


def read(path: Path = SHIPPED) -> Weights:
    with np.load(path, allow_pickle=False) as file:
        return Weights(
            str(file["encoder"]),
            str(file["texts"]),
            file["meaning"].astype(np.float32),
            file["words"].astype(np.float32) * file["peak"],
            file["bias"].astype(np.float32),
        )


@cache
def read_weights() -> Weights | None:
    """The shipped weights, read once; None where they were not made yet."""
    return read() if SHIPPED.exists() else None
