"""Training the weights of ``sense`` on lines written for it; the same for the same texts.

The lines are ``files/FOLDER/KIND.yaml``, by language. ``danger_training`` and
``facet_training`` say which kinds, and what else is read beside them.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.needs.load import load as load_thesaurus
from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.sense import PLACES, Numbers, Weights, places, write
from knowledge.question.words import FILES, load, words
from knowledge.search.compiled import compiled
from knowledge.search.encoder import Encoder, VectorStore, find_encoder
from knowledge.search.query import Query
from knowledge.search.reading import Reader

EPOCHS, BATCH = 8, 1024
RATE, SMALL = 0.02, 3e-6
_NEVER = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    kind: str
    language: str
    text: str
    weight: float


def digest(folder: str) -> str:
    """Of the lines of a folder; what else is read beside them changes every day."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted((FILES / folder).glob("*.yaml")):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def written(folder: str, weight: float = 1.0) -> list[Line]:
    """The lines of a folder."""
    return [
        Line(path.stem, language, text, weight)
        for path in sorted((FILES / folder).glob("*.yaml"))
        for language, block in load(f"{folder}/{path.name}").items()
        for text in block.strip().split("\n")
    ]


def vectors_of(lines: Sequence[Line], encoder: Encoder, thesaurus: Thesaurus) -> Numbers:
    """The lines' vectors, as the matcher would have made them."""
    made = compiled(thesaurus, None)
    reader = Reader(made.languages, made.languages["fr"], (), made.spelling, None)
    queries = (Query(line.text, _NEVER, language=line.language) for line in lines)
    return VectorStore(encoder).vectors([reader.read(query).encoded for query in queries])


def make(
    path: Path,
    folder: str,
    kinds: Sequence[str],
    lines_of: Callable[[Thesaurus], Sequence[Line]],
) -> int:
    """Train on the lines and write the weights to ``path``; ``kinds``: none of them first.
    0 where the file was written, 1 where there is no encoder to do it with."""
    encoder = find_encoder()
    if encoder is None:
        return 1
    thesaurus = load_thesaurus()
    lines = lines_of(thesaurus)
    learnt = train(lines, vectors_of(lines, encoder, thesaurus), kinds)
    write(Weights(encoder.name, digest(folder), *learnt), path)
    return 0


def train(
    lines: Sequence[Line], vectors: Numbers, kinds: Sequence[str]
) -> tuple[Numbers, Numbers, Numbers]:
    """Weights of the vector, the words and a bias, of ``kinds`` against the first of them:
    softmax regression by Adam, the rate going down to a tenth."""
    found = [places(words(line.text)) for line in lines]
    share = np.array([len(p) for p in found]).clip(1) ** -0.5
    right = np.eye(len(kinds), dtype=np.float32)[[kinds.index(line.kind) for line in lines]]
    weight = np.array([line.weight for line in lines], np.float32)
    shapes = ((vectors.shape[1], len(kinds)), (PLACES, len(kinds)), (len(kinds),))
    learnt = [np.zeros(shape, np.float32) for shape in shapes]
    mean, square = [np.zeros_like(p) for p in learnt], [np.zeros_like(p) for p in learnt]
    chance, step = np.random.default_rng(0), 0
    for epoch in range(EPOCHS):
        order = chance.permutation(len(lines))
        rate = RATE * (1 - 0.9 * epoch / EPOCHS)
        for start in range(0, len(order), BATCH):
            step += 1
            rows = order[start : start + BATCH]
            slopes = _slopes(learnt, vectors[rows], [found[r] for r in rows], share[rows],
                             right[rows], weight[rows])  # fmt: skip
            for i, slope in enumerate(slopes):
                mean[i] += 0.1 * (slope - mean[i])
                square[i] += 0.001 * (slope * slope - square[i])
                scale = np.sqrt(square[i] / (1 - 0.999**step)) + 1e-8
                learnt[i] -= rate * mean[i] / (1 - 0.9**step) / scale
    meaning, pieces, bias = (p[..., 1:] - p[..., :1] for p in learnt)
    return meaning, pieces, bias


def _slopes(
    learnt: list[Numbers],
    vectors: Numbers,
    found: list[NDArray[np.intp]],
    share: NDArray[np.float64],
    right: Numbers,
    weight: Numbers,
) -> list[Numbers]:
    meaning, pieces, bias = learnt
    at = np.concatenate(found)
    row = np.repeat(np.arange(len(found)), [len(p) for p in found])
    part = share[row].astype(np.float32)[:, None]
    said = vectors @ meaning + bias
    np.add.at(said, row, pieces[at] * part)
    said = np.exp(said - said.max(axis=1, keepdims=True))
    said /= said.sum(axis=1, keepdims=True)
    wrong = (said - right) * (weight / weight.sum())[:, None]
    slope = SMALL * pieces
    np.add.at(slope, at, wrong[row] * part)
    return [vectors.T @ wrong + SMALL * meaning, slope, wrong.sum(axis=0)]
