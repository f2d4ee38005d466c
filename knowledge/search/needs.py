"""Which needs a question speaks of: the index of the thesaurus, shared by all matchers.

Words: BM25 of the question beside all the phrases of a need. Meaning, in all languages at
once: the question's vector beside the need's centre, in a space where what differs between
phrases of one need counts less (whitening), and beside its phrases one by one. Themes that
are nobody's business here stand among the needs, so that a question has somewhere else to go.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.needs.thesaurus import Need, Thesaurus
from knowledge.search.encoder import DIMENSIONS, Encoder, Vectors, VectorStore
from knowledge.search.postings import Postings
from knowledge.search.reading import Question, for_encoder
from knowledge.search.text import EMPTY, accented, sentence, stem, words

SHIPPED = Path(__file__).parent.parent / "needs" / "vectors.npz"
Scores = NDArray[np.float32]

# How much each kind of evidence says, in the log-odds of one need against another. Fitted
# on the repository's own questions (docs/decisions/matching.md).
CENTRE, NEAREST, WORDS = 4.0, 13.0, 2.9
ALONE = 2.9
# How much the closest phrases outweigh the others of a need.
SHARPNESS = 14.0
# The whitening leans this much to the identity; the phrases are compared in fewer dimensions.
SHRINKAGE = 0.3
WHITE, PLANE = 160, 96
# A need that nobody meets here is asked about this much less often than one that is met.
UNMET = 0.09
# A need's own names count this many phrases.
NAMES = 2.0


@dataclass(frozen=True, slots=True)
class NeedScores:
    """One number a need, in the order of the index; ``likely`` are probabilities that sum
    to 1 with those of the themes that are out of scope (``outside``)."""

    words: Scores
    meaning: Scores
    likely: Scores
    outside: float


class NeedIndex:
    def __init__(self, thesaurus: Thesaurus, encoder: Encoder | None) -> None:
        self.needs: tuple[Need, ...] = tuple(thesaurus.needs.values())
        self.outside: tuple[Need, ...] = tuple(thesaurus.outside.values())
        self.number = {n.id: i for i, n in enumerate(self.needs)}
        every = self.needs + self.outside
        spoken = [
            (i, language, phrase, 1.0)
            for i, n in enumerate(every)
            for language, phrase in n.phrases
        ] + [
            (i, "fr", name, NAMES)
            for i, n in enumerate(self.needs)
            for name in (n.nom, *n.services)
        ]
        spoken.sort(key=lambda s: s[0])
        self._owner = np.array([s[0] for s in spoken], np.int32)
        self.languages = _by_language((language, p) for _, language, p, _ in spoken)
        self.words = self.languages.get("fr", frozenset())
        self.spelling = accented(p for _, language, p, _ in spoken if language == "fr")
        bags: list[dict[str, float]] = [{} for _ in every]
        for i, _, phrase, weight in spoken:
            for term in {stem(w) for w in words(phrase) if w not in EMPTY}:
                bags[i][term] = bags[i].get(term, 0.0) + weight
        self.postings = Postings(bags)
        self.store = VectorStore(encoder, SHIPPED) if encoder is not None else None
        self._space: _Space | None = None
        if self.store is not None and spoken:
            texts = [
                self.read(p) if language in ("fr", "sms") else for_encoder(p, language)
                for _, language, p, _ in spoken
            ]
            vectors = self.store.vectors(texts)
            self.store.save()
            self._space = _Space(vectors, self._owner, len(every))

    def _weigh(
        self, terms: Mapping[str, float], vector: Vectors | None, prior: Scores | float = 0.0
    ) -> tuple[Scores, Scores, Scores]:
        weighed = sum(terms.values()) or 1.0
        lexical = self.postings.scores(terms) / np.float32(weighed)
        if self._space is None or vector is None:
            meaning = np.zeros_like(lexical)
            logits = ALONE * lexical
        else:
            meaning = self._space.nearness(vector)
            logits = meaning + WORDS * lexical
        if not len(logits):
            return lexical, meaning, logits
        logits = logits + prior
        odds = np.exp(logits - logits.max())
        return lexical, meaning, odds / odds.sum()

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Vectors of French texts, as the questions' are made."""
        if self.store is None:
            return np.zeros((0, DIMENSIONS), np.float32)
        return self.store.vectors([self.read(t) for t in texts])

    def white(self, texts: Sequence[str]) -> Vectors:
        """The same in white space."""
        vectors = self.vectors(texts)
        return self._space.white(vectors) if self._space is not None else vectors

    def whiten(self, vector: Vectors | None) -> Vectors | None:
        if vector is None or self._space is None:
            return vector
        return self._space.white(vector)

    def centred(self, vector: Vectors) -> Scores:
        """The cosine of a vector with the centre of each need."""
        if self._space is None:
            return np.zeros(len(self.needs), np.float32)
        return self._space.centres[: len(self.needs)] @ self._space.white(vector)

    def read(self, text: str) -> str:
        """A French text as the encoder reads it."""
        return sentence(words(text), self.spelling)

    @classmethod
    def of(cls, thesaurus: Thesaurus, encoder: Encoder | None) -> "NeedIndex":
        return _built(_Same(thesaurus, encoder))

    def asked(self, text: str, vector: Vectors) -> Scores:
        """How likely each need is, were a text asked as a question."""
        terms = {stem(w): 1.0 for w in words(text) if w not in EMPTY}
        return self._weigh(terms, vector)[2][: len(self.needs)]

    def likely(self, question: Question, met: Scores) -> NeedScores:
        """How likely each need is, given that the question speaks of one of them; ``met``
        (0 to 1): how well each is met where it is asked."""
        size = len(self.needs)
        prior = np.zeros(size + len(self.outside), np.float32)
        prior[:size] = np.log(UNMET + (1 - UNMET) * met)
        lexical, meaning, odds = self._weigh(question.terms, question.vector, prior)
        return NeedScores(lexical[:size], meaning[:size], odds[:size], float(odds[size:].sum()))


class _Space:
    """Phrases and centres of needs as the encoder places them."""

    def __init__(self, vectors: Vectors, owner: NDArray[np.int32], size: int) -> None:
        counts = np.bincount(owner, minlength=size).astype(np.float32)
        means = _sums(vectors, owner, size) / counts[:, None]
        self._origin = vectors.mean(axis=0)
        within = vectors - means[owner]
        covariance = within.T @ within / len(vectors)
        level = np.trace(covariance) / len(covariance)
        covariance *= 1 - SHRINKAGE
        covariance += SHRINKAGE * level * np.eye(len(covariance), dtype=np.float32)
        values, axes = np.linalg.eigh(covariance)
        whitening = (axes / np.sqrt(values)) @ axes.T
        centred = vectors - self._origin
        _, _, apart = np.linalg.svd((means - self._origin) @ whitening, full_matrices=False)
        self._whitening = np.ascontiguousarray(whitening @ apart[:WHITE].T)
        white = _unit(centred @ self._whitening)
        self.centres = _unit(_sums(white, owner, size))
        _, directions = np.linalg.eigh(centred.T @ centred)
        self._plane = directions[:, -PLANE:].astype(np.float32)
        self._phrases = _unit(centred @ self._plane)
        self._starts = np.searchsorted(owner, np.arange(size))
        self._crowd = 0.5 * np.log(counts)

    def nearness(self, vector: Vectors) -> Scores:
        """Log-odds of each need by meaning alone."""
        near = self._phrases @ self.flat(vector)
        crowd = np.log(np.add.reduceat(np.exp(SHARPNESS * near), self._starts)) - self._crowd
        total: Scores = CENTRE * (self.centres @ self.white(vector))
        total += NEAREST / SHARPNESS * crowd
        return total

    def white(self, vector: Vectors) -> Vectors:
        return _unit((vector - self._origin) @ self._whitening)

    def flat(self, vector: Vectors) -> Vectors:
        return _unit((vector - self._origin) @ self._plane)


def _unit(vectors: Vectors) -> Vectors:
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Vectors = (vectors / np.maximum(norms, 1e-9)).astype(np.float32)
    return unit


def _sums(vectors: Vectors, owner: NDArray[np.int32], size: int) -> Vectors:
    """The sum of each owner's rows; owners are in order and each has a row."""
    total: Vectors = np.add.reduceat(vectors, np.searchsorted(owner, np.arange(size)), axis=0)
    return total


def _by_language(spoken: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """The words of each language's phrases; SMS is French."""
    found: dict[str, set[str]] = {}
    for language, phrase in spoken:
        if language == "sms":
            continue
        found.setdefault(language, set()).update(words(phrase))
    return {language: frozenset(ws) for language, ws in found.items()}


class _Same:
    """A cache key by identity that keeps its values alive."""

    def __init__(self, thesaurus: Thesaurus, encoder: Encoder | None) -> None:
        self.thesaurus, self.encoder = thesaurus, encoder

    def __hash__(self) -> int:
        return hash((id(self.thesaurus), id(self.encoder)))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same)
            and other.thesaurus is self.thesaurus
            and other.encoder is self.encoder
        )


@lru_cache(maxsize=4)
def _built(same: _Same) -> NeedIndex:
    return NeedIndex(same.thesaurus, same.encoder)
