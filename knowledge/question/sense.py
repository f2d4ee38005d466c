"""What a message is about by its sense: a few kinds, weighed by meaning and by words.

Owns the weights' form and their use: the sentence's vector, which a question gets anyway to
be matched, and its words, whole and in pieces, each say how much they speak for each kind
against none of them. The weights come from ``sense_training``; what the kinds are is for
``danger_sense`` and ``facet_sense``.
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.question.words import REMEMBERED, STOP

Numbers = NDArray[np.float32]

# Components of a vector.
DIMENSIONS = 512
# Pieces of words are counted in this many places: two may share one.
PLACES = 1 << 15
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


def sensed(weights: Weights | None, said: tuple[str, ...], meaning: Asking) -> Numbers | None:
    """The log-odds of each kind; None without weights, or where the message was read by
    another encoder than they were made for."""
    if weights is None:
        return None
    made = meaning()
    if made is None or made.encoder != weights.encoder:
        return None
    return log_odds(weights, said, made.vector)


def either(odds: Numbers) -> float:
    """The log-odds that it is one of the kinds."""
    return float(np.logaddexp.reduce(odds))


def log_odds(weights: Weights, said: tuple[str, ...], vector: Numbers) -> Numbers:
    """For each kind, its log-odds against none of them."""
    odds = vector @ weights.meaning + weights.bias
    found = places(said)
    if len(found):
        odds = odds + weights.words[found].sum(axis=0) / np.sqrt(len(found))
    return np.asarray(odds, np.float32)


@lru_cache(maxsize=REMEMBERED)
def places(said: tuple[str, ...]) -> NDArray[np.intp]:
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


def write(weights: Weights, path: Path) -> None:
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


def read(path: Path) -> Weights:
    with np.load(path, allow_pickle=False) as file:
        return Weights(
            str(file["encoder"]),
            str(file["texts"]),
            file["meaning"].astype(np.float32),
            file["words"].astype(np.float32) * file["peak"],
            file["bias"].astype(np.float32),
        )
