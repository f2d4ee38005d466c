"""Services by how likely each is meant: the evidence put together."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.reading import Question
from knowledge.search.services import ServiceIndex

W_NEED, W_WORDS, W_MEANING = 1.0, 3.0, 5.0
FLOOR = 0.02


@dataclass(frozen=True, slots=True)
class Ranked:
    """Evidence for each service, and their numbers, best first."""

    words: NDArray[np.float32]
    meaning: NDArray[np.float32]
    need: NDArray[np.float32]
    score: NDArray[np.float32]
    order: NDArray[np.intp]


def rank(
    needs: NeedIndex, services: ServiceIndex, question: Question, likely: NeedScores
) -> Ranked:
    total = sum(w * services.postings.weight(t) for t, w in question.terms.items()) or 1.0
    lexical = services.postings.scores(question.terms) / np.float32(total * 2.2)
    meaning = services.meaning(needs.whiten(question.vector))
    need = services.ties.reach(likely.likely)
    score = W_NEED * np.log(FLOOR + need) + W_WORDS * lexical + W_MEANING * meaning
    return Ranked(lexical, meaning, need, score, np.argsort(-score, kind="stable"))
