"""Which needs a question speaks of: the index of the thesaurus, shared by all matchers.

Words: BM25 of the question beside all the phrases of a need. Meaning, in all languages at
once: the question's vector in the needs' ``space``. Themes that are nobody's business here
stand among the needs, so that a question has somewhere else to go.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge.needs.thesaurus import Need, Thesaurus
from knowledge.search.ages import OLDEST
from knowledge.search.compiled import compiled, names_of
from knowledge.search.encoder import DIMENSIONS, Encoder, Vectors, VectorStore
from knowledge.search.reading import Question
from knowledge.search.text import EMPTY, sentence, stem, words

Scores = NDArray[np.float32]

# What the words say, in the log-odds of one need against another. Fitted on the repository's
# own questions (docs/decisions/matching.md).
WORDS = 3.2
# Without the encoder they say it all.
WORDS_ALONE = 5.0
# A need of people of another age than the question's.
NOT_OF_AGE = -2.2
# A need that nobody meets here is asked about this much less often than one that is met.
UNMET = 0.16

# What was spoken of just before makes likelier: the same need, those whose services help with
# it or the other way round, and those of its theme.
SAME, HELPING, SAME_THEME = 0.5, 0.7, 0.5
# Subjects that are out of scope are fewer than what people ask of them.
OUTSIDE = 1.5


@dataclass(frozen=True, slots=True)
class NeedScores:
    """One number a need, in the order of the index; ``likely`` are probabilities that sum
    to 1 with those of the subjects that are out of scope (``outside``); ``subject``: the
    likeliest of these."""

    words: Scores
    meaning: Scores
    likely: Scores
    outside: float
    subject: Need | None = None


class NeedIndex:
    def __init__(self, thesaurus: Thesaurus, encoder: Encoder | None) -> None:
        self.needs: tuple[Need, ...] = tuple(thesaurus.needs.values())
        self.outside: tuple[Need, ...] = tuple(thesaurus.outside.values())
        self.number = {n.id: i for i, n in enumerate(self.needs)}
        self.store = VectorStore(encoder) if encoder is not None else None
        made = compiled(thesaurus, self.store)
        self.key = made.key
        self.languages = made.languages
        self.words = made.languages.get("fr", frozenset())
        self.spelling = made.spelling
        self.postings = made.postings
        self.names = names_of(self.needs)
        self.name_vectors: Vectors = (
            made.names if made.names is not None else np.zeros((0, DIMENSIONS), np.float32)
        )
        self._space = made.space
        relays = [(i, self.number[o]) for i, n in enumerate(self.needs) for o in n.relais]
        # Pairs: a need, and another one whose services help with it too.
        self.relays = np.array(relays, np.intp).reshape(-1, 2)
        ages = [n.age or (None, None) for n in self.needs]
        self._youngest = np.array([low or 0 for low, _ in ages], np.int32)
        self._oldest = np.array([OLDEST if h is None else h for _, h in ages], np.int32)

    @classmethod
    def of(cls, thesaurus: Thesaurus, encoder: Encoder | None) -> "NeedIndex":
        """One index for each thesaurus and encoder, kept between matchers."""
        return _built(_Same(thesaurus, encoder))

    def likely(self, question: Question, met: Scores) -> NeedScores:
        """How likely each need is, given that the question speaks of one of them; ``met``
        (0 to 1): how well each is met where it is asked."""
        size = len(self.needs)
        prior = np.zeros(size + len(self.outside), np.float32)
        prior[:size] = np.log(UNMET + (1 - UNMET) * met)
        if question.query.age_months is not None:
            low, high = question.query.age_months
            prior[:size] += NOT_OF_AGE * ((low > self._oldest) | (high < self._youngest))
        if question.query.about:
            prior[:size] += self._akin(question.query.about)
        prior[size:] = OUTSIDE
        lexical, meaning, odds = self._weigh(question.terms, question.vector, prior)
        beyond = odds[size:]
        return NeedScores(
            words=lexical[:size],
            meaning=meaning[:size],
            likely=odds[:size],
            outside=float(beyond.sum()),
            subject=self.outside[int(beyond.argmax())] if len(beyond) else None,
        )

    def _akin(self, about: tuple[str, ...]) -> Scores:
        """How much likelier each need is, once others were spoken of."""
        found = np.zeros(len(self.needs), np.float32)
        spoken = [self.number[n] for n in about if n in self.number]
        themes = {self.needs[n].theme for n in spoken}
        found[[i for i, n in enumerate(self.needs) if n.theme in themes]] = SAME_THEME
        for one, other in (self.relays.T, self.relays.T[::-1]):
            found[other[np.isin(one, spoken)]] = HELPING
        found[spoken] = SAME
        return found

    def asked(self, text: str, vector: Vectors) -> Scores:
        """How likely each need is, were a French text asked as a question."""
        terms = {stem(w): 1.0 for w in words(text) if w not in EMPTY}
        return self._weigh(terms, vector)[2][: len(self.needs)]

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Vectors of French texts, as the questions' are made."""
        if self.store is None:
            return np.zeros((0, DIMENSIONS), np.float32)
        said = {t: sentence(words(t), self.spelling) for t in dict.fromkeys(texts)}
        return self.store.vectors([said[t] for t in texts])

    def white(self, vector: Vectors | None) -> Vectors | None:
        """Vectors in the space where needs differ; as they are where there is no space."""
        if vector is None or self._space is None:
            return vector
        return self._space.white(vector)

    def centred(self, vectors: Vectors) -> Scores:
        """The cosine of each vector (row) with the centre of each need."""
        if self._space is None:
            return np.zeros((len(vectors), len(self.needs)), np.float32)
        cosines: Scores = self._space.white(vectors) @ self._space.centres[: len(self.needs)].T
        return cosines

    def _weigh(
        self, terms: Mapping[str, float], vector: Vectors | None, prior: Scores | float = 0.0
    ) -> tuple[Scores, Scores, Scores]:
        weighed = sum(terms.values()) or 1.0
        lexical = self.postings.scores(terms) / np.float32(weighed)
        if self._space is None or vector is None:
            others = WORDS_ALONE * lexical + prior
            meaning = np.zeros_like(lexical)
        else:
            others = WORDS * lexical + prior
            meaning = self._space.nearness(vector, others)
        logits = meaning + others
        if not len(logits):
            return lexical, meaning, lexical
        odds = np.exp(logits - logits.max())
        return lexical, meaning, (odds / odds.sum()).astype(np.float32)


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
