"""The weights of ``danger_sense``: ``python -m knowledge.question.danger_training``.

To be run after a change of the texts in ``files/dangers``; a test says when that was
forgotten. Takes about two minutes, and gives the same weights for the same texts.

The texts: alarms by kind and language, and calm ones, which look alike; beside them the
thesaurus' phrases of ordinary needs. So that a danger is heard in a long message, each alarm
is also read beside another one and beside an ordinary phrase; ordinary phrases beside each
other, so that length itself says nothing.
"""

import hashlib
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from knowledge.needs.load import load as load_thesaurus
from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.danger_sense import KINDS, PLACES, Numbers, Weights, places, write
from knowledge.question.words import FILES, load, words
from knowledge.search.compiled import compiled
from knowledge.search.encoder import VectorStore, find_encoder
from knowledge.search.query import Query
from knowledge.search.reading import Reader

TEXTS = FILES / "dangers"
CALM = "calm"
# Needs whose phrases tell of dangers too: their words are not calm.
DANGEROUS_THEME = "violences"
DANGEROUS = (
    "accueil-jour-sans-abri",
    "harcelement-rue-cyber",
    "hebergement-asile",
    "hebergement-urgence",
    "mariage-force-prostitution",
    "protection-enfant",
    "risque-alerte",
    "victimes-aide",
)
# What a line weighs: written for this, a phrase of a need, a line made of two.
OWN, NEED, JOINED = 1.0, 0.5, 0.5
JOINTS = (", ", ". ", " ", " et ", ". ")
EPOCHS, BATCH = 8, 1024
RATE, SMALL = 0.02, 3e-6
_NEVER = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    kind: str
    language: str
    text: str
    weight: float


def digest() -> str:
    """Of the texts of dangers; the thesaurus is left out, it changes every day."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted(TEXTS.glob("*.yaml")):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def written() -> list[Line]:
    """The lines of ``files/dangers``."""
    return [
        Line(path.stem, language, text, OWN)
        for path in sorted(TEXTS.glob("*.yaml"))
        for language, block in load(f"dangers/{path.name}").items()
        for text in block.strip().split("\n")
    ]


def ordinary(thesaurus: Thesaurus) -> list[list[Line]]:
    """The phrases of each need, and of what is asked of no service, by language."""
    found: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for need in (*thesaurus.needs.values(), *thesaurus.outside.values()):
        if need.theme != DANGEROUS_THEME and need.id not in DANGEROUS:
            for said, text in need.phrases:
                language = "fr" if said == "sms" else said
                found[need.id, language].append(Line(CALM, language, text, NEED))
    return list(found.values())


def joined(lines: list[Line], needs: list[list[Line]]) -> Iterator[Line]:
    """Lines made of two, the same ones at each run."""
    chance = random.Random(7)
    alike: dict[tuple[str, str], list[Line]] = defaultdict(list)
    anything: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        alike[line.kind, line.language].append(line)
    for phrases in needs:
        anything[phrases[0].language] += phrases

    def join(first: Line, second: Line, weight: float) -> Line:
        text = first.text + chance.choice(JOINTS) + second.text
        kind = second.kind if first.kind == CALM else first.kind
        return Line(kind, first.language, text, weight)

    for line in lines:
        yield join(line, chance.choice(alike[line.kind, line.language]), JOINED)
        two = [line, chance.choice(anything[line.language])]
        chance.shuffle(two)
        yield join(two[0], two[1], JOINED)
    for phrases in needs:
        for _ in range(max(1, len(phrases) // 4)):
            yield join(chance.choice(phrases), chance.choice(phrases), JOINED * NEED)


def train(lines: list[Line], vectors: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Weights of the vector, the words and a bias, of KINDS against calm: softmax regression
    by Adam, the rate going down to a tenth."""
    found = [places(words(line.text)) for line in lines]
    share = np.array([len(p) for p in found]).clip(1) ** -0.5
    kinds = [CALM, *(kind.value for kind in KINDS)]
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


def main() -> int:
    """0 where the file was written, 1 where there is no encoder to do it with."""
    encoder = find_encoder()
    if encoder is None:
        return 1
    store, thesaurus = VectorStore(encoder), load_thesaurus()
    made = compiled(thesaurus, None)
    reader = Reader(made.languages, made.languages["fr"], (), made.spelling, None)
    lines, needs = written(), ordinary(thesaurus)
    lines += [*joined(lines, needs), *(line for phrases in needs for line in phrases)]
    queries = (Query(line.text, _NEVER, language=line.language) for line in lines)
    vectors = store.vectors([reader.read(query).encoded for query in queries])
    write(Weights(encoder.name, digest(), *train(lines, vectors)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
