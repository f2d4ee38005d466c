"""Services by how likely each is meant: the evidence put together, in log-odds.

Three kinds of evidence: the needs that the question speaks of and the service meets, the
words they share, and the nearness of their meanings. What does not fit (commune, age,
public) costs, but hides nothing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.search.eligibility import Fit
from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.query import Query, Why
from knowledge.search.reading import Question
from knowledge.search.services import ServiceIndex

Array = NDArray[np.float32]

# Fitted on the repository's own questions (docs/decisions/matching.md).
BY_NEED, BY_WORDS, BY_MEANING = 0.88, 7.0, 5.7
# To be called by one's own name is as good as a need that is met this well, and more.
AS_MET, CALLED = 0.1, 1.5
# So is to say its own words: the cosines from which that begins and is certain.
ALMOST, WORD_FOR_WORD = 0.93, 0.98
# Without the encoder words say more.
BY_WORDS_ALONE = 8.0
# A service that no need leads to is not impossible: the thesaurus does not know everything.
FLOOR = 0.0002
# BM25 of a document that says all of the question's words once, beside their rarity.
SATURATION = 2.2
HERE, NOT_OPEN, NOT_OF_AGE, NOT_FOR_PUBLIC = 1.0, -2.5, -2.0, -0.7

# Only what is as good otherwise comes first: what nobody confirmed for a year may be wrong.
STALE = -0.02


@dataclass(frozen=True, slots=True)
class Ranked:
    """Evidence for each service: ``score`` is all of it, ``worth`` the same with what does
    not fit. ``families``: the numbers of the likeliest families, best first."""

    words: Array
    meaning: Array
    need: Array
    called: Array
    fit: Fit
    score: Array
    worth: Array
    families: tuple[int, ...]


# As many families as are looked at: more than are ever shown.
LOOKED_AT = 12


def rank(
    needs: NeedIndex, services: ServiceIndex, question: Question, likely: NeedScores
) -> Ranked:
    rarity = sum(w * services.postings.weight(t) for t, w in question.terms.items()) or 1.0
    lexical = services.postings.scores(question.terms) / np.float32(rarity * SATURATION)
    need = services.ties.reach(likely.likely)
    by_words = BY_WORDS if question.vector is not None else BY_WORDS_ALONE
    called = services.called(question.terms)
    white = needs.white(question.vector)
    evidence = _evidence(np.maximum(need, AS_MET * called), lexical, by_words, called)
    meaning = services.meaning(white, evidence)
    said = np.clip((meaning - ALMOST) / (WORD_FOR_WORD - ALMOST), 0, 1)
    met = np.maximum(need, AS_MET * np.maximum(called, said))
    score = _evidence(met, lexical, by_words, called) + np.float32(BY_MEANING) * meaning
    fit = services.eligibility.fit(question.query)
    worth = score + _cost(services, fit, question.query)
    best = np.full(len(services.sisters.members), -np.inf, np.float32)
    np.maximum.at(best, services.sisters.family, worth)
    if len(best) > LOOKED_AT:
        some = np.argpartition(-best, LOOKED_AT)[:LOOKED_AT]
        order = some[np.argsort(-best[some], kind="stable")]
    else:
        order = np.argsort(-best, kind="stable")
    return Ranked(lexical, meaning, need, called, fit, score, worth, tuple(order.tolist()))


def _evidence(met: Array, lexical: Array, by_words: float, called: Array) -> Array:
    total: Array = BY_NEED * np.log(FLOOR + met) + by_words * lexical + CALLED * called
    return total.astype(np.float32)


def misfits(services: ServiceIndex, fit: Fit, number: int, query: Query) -> tuple[Why, ...]:
    """Why a service may not be for whoever asks."""
    found = []
    if not fit.where.open[number]:
        found.append(Why.NOT_ELIGIBLE)
    elif fit.where.elsewhere[number]:
        found.append(Why.OTHER_COMMUNE)
    if not fit.of_age[number]:
        found.append(Why.OTHER_AGE)
    if not fit.for_public[number]:
        found.append(Why.OTHER_PUBLIC)
    if services.suspended(number, query.now):
        found.append(Why.SUSPENDED)
    return tuple(found)


def _cost(services: ServiceIndex, fit: Fit, query: Query) -> Array:
    """What does not fit costs; to be in the commune is worth something."""
    total = HERE * fit.where.within.astype(np.float32)
    total += NOT_OPEN * ~fit.where.open
    total += STALE * services.stale(query.now)
    if query.age_months is not None:
        total += NOT_OF_AGE * ~fit.of_age
    if query.publics:
        total += NOT_FOR_PUBLIC * ~fit.for_public
    return total
