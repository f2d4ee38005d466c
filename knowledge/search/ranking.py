"""Services by how likely each is meant: the evidence put together, in log-odds.

Three kinds of evidence: the needs that the question speaks of and the service meets, the
words they share, and the nearness of their meanings. What does not fit (commune, age,
public) costs, but hides nothing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.query import Query, Why
from knowledge.search.reading import Question
from knowledge.search.services import ServiceIndex

Array = NDArray[np.float32]

# Fitted on the repository's own questions (docs/decisions/matching.md).
BY_NEED, BY_WORDS, BY_MEANING = 1.2, 3.8, 5.7
# Without the encoder words say more.
BY_WORDS_ALONE = 6.0
# A service that no need leads to is not impossible: the thesaurus does not know everything.
FLOOR = 0.001
# BM25 of a document that says all of the question's words once, beside their rarity.
SATURATION = 2.2
HERE, NOT_OPEN, NOT_OF_AGE, NOT_FOR_PUBLIC = 1.0, -2.5, -2.0, -0.7
# Fit is only worked out for the best: more than anybody is shown.
CONSIDERED = 60


@dataclass(frozen=True, slots=True)
class Ranked:
    """Evidence for each service. ``score`` is before what does not fit, which ``fit`` adds;
    ``order``: the numbers of those considered, best first."""

    words: Array
    meaning: Array
    need: Array
    score: Array
    fit: dict[int, float]
    order: tuple[int, ...]


def rank(
    needs: NeedIndex, services: ServiceIndex, question: Question, likely: NeedScores
) -> Ranked:
    rarity = sum(w * services.postings.weight(t) for t, w in question.terms.items()) or 1.0
    lexical = services.postings.scores(question.terms) / np.float32(rarity * SATURATION)
    meaning = services.meaning(needs.white(question.vector))
    need = services.ties.reach(likely.likely)
    by_words = BY_WORDS if question.vector is not None else BY_WORDS_ALONE
    score = BY_NEED * np.log(FLOOR + need) + by_words * lexical + BY_MEANING * meaning
    if len(score) > CONSIDERED:
        best = np.argpartition(-score, CONSIDERED)[:CONSIDERED].tolist()
    else:
        best = list(range(len(score)))
    fit = {n: _fit(services, n, question.query) for n in best}
    order = sorted(best, key=lambda n: (-float(score[n]) - fit[n], n))
    return Ranked(lexical, meaning, need, score.astype(np.float32), fit, tuple(order))


def misfits(services: ServiceIndex, number: int, query: Query) -> tuple[Why, ...]:
    """Why a service may not be for whoever asks."""
    who = services.eligibility
    found = []
    if not who.open_to(number, query.commune):
        found.append(Why.NOT_ELIGIBLE)
    elif who.elsewhere(number, query.commune):
        found.append(Why.OTHER_COMMUNE)
    if not who.of_age(number, query):
        found.append(Why.OTHER_AGE)
    if not who.for_public(number, query):
        found.append(Why.OTHER_PUBLIC)
    if services.suspended(number, query.now):
        found.append(Why.SUSPENDED)
    return tuple(found)


def _fit(services: ServiceIndex, number: int, query: Query) -> float:
    who = services.eligibility
    total = 0.0
    if who.within(number, query.commune):
        total += HERE
    if not who.open_to(number, query.commune):
        total += NOT_OPEN
    if not who.of_age(number, query):
        total += NOT_OF_AGE
    if not who.for_public(number, query):
        total += NOT_FOR_PUBLIC
    return total
