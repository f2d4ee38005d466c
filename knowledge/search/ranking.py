"""Services by how likely each is meant: the evidence put together."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.search.needs import NeedScores
from knowledge.search.reading import Question
from knowledge.search.services import ServiceIndex


@dataclass(frozen=True, slots=True)
class Ranked:
    """Evidence for each service, and their numbers, best first."""

    words: NDArray[np.float32]
    meaning: NDArray[np.float32]
    need: NDArray[np.float32]
    score: NDArray[np.float32]
    order: NDArray[np.intp]


def rank(services: ServiceIndex, question: Question, likely: NeedScores) -> Ranked:
    total = sum(w * services.postings.weight(t) for t, w in question.terms.items()) or 1.0
    lexical = services.postings.scores(question.terms) / total / 2.2
    meaning = services.meaning(question.vector)
    need = services.ties @ likely.fused if services.ties.size else np.zeros_like(lexical)
    score = lexical + meaning + need
    return Ranked(lexical, meaning, need, score, np.argsort(-score, kind="stable"))
