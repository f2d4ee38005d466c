"""From ranked services to a reply: one answer, choices, or an honest refusal and its reason.

The services compete with each other and with "none of them": what a need that nobody meets
and a theme that is out of scope make likelier.
"""

import math
from dataclasses import dataclass

import numpy as np

from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.query import Candidate, Match, Outcome, Query, Reason, Why
from knowledge.search.ranking import Ranked, misfits
from knowledge.search.services import ServiceIndex

# No more than a resident can read on a phone.
MOST = 5
# The log-odds of "none of them" (fitted, docs/decisions/matching.md); what is added as the
# needs that the question speaks of are met by nobody here; as it is out of scope.
NONE, UNMET, OUTSIDE = -0.2, 2.0, 2.0
# What words that look out of scope add to it.
DOUBTFUL = 8.0
# As neither a need nor a subject out of scope is clearly the likeliest: many a question that
# is hard to tell is a real one.
UNSURE = -1.7
# To be close in meaning to some service is no reason to answer: most of it is taken back.
CLOSE = 5.6
# Without encoder neither can be told.
ALONE = -3.5
# A second service this far behind is no choice; and this far, not a plausible one.
CLEAR = 0.7
FAR = 2.5
# The best is only an answer when it is ahead of "none of them" by this.
DOUBT = 0.3
# The theme of the subjects out of scope that are private trades: not offered, but no folly.
PRIVATE = "prives"
# Needs and themes are named from this probability.
LIKELY = 0.4


@dataclass(frozen=True, slots=True)
class _Family:
    """Sisters, the one that suits best first. ``score``: the best evidence for any of them;
    ``worth``: the same, with what does not fit."""

    numbers: tuple[int, ...]
    score: float
    worth: float


def decide(
    needs: NeedIndex,
    services: ServiceIndex,
    query: Query,
    likely: NeedScores,
    ranked: Ranked,
) -> Match:
    doubtful = query.doubt is not None
    spoken = _spoken(needs, likely)
    unmet = float((likely.likely * (1 - services.ties.helped)).sum())
    families = _families(services, query, ranked)
    # Whoever calls a service by its name asks about it, whatever else the words resemble.
    called = max((float(ranked.called[f.numbers[0]]) for f in families[:1]), default=0.0)
    none = NONE + UNMET * unmet + (OUTSIDE * likely.outside + DOUBTFUL * doubtful) * (1 - called)
    closest = float(ranked.meaning.max(initial=0.0))
    if closest:
        unsure = max(0.0, 1 - float(likely.likely.max(initial=0.0)) - likely.outside)
        none += UNSURE * unsure + CLOSE * (closest - 0.5)
    else:
        none += ALONE
    best = max((f.score for f in families), default=-math.inf)
    sure = _odds(best - none)
    if best < none:
        if doubtful:
            return Match(Outcome.OUT_OF_SCOPE, needs=spoken, reason=query.doubt, score=1 - sure)
        return _refusal(needs, likely, spoken, unmet, sure)
    top = families[0].worth
    candidates = tuple(
        _candidate(needs, services, query, likely, ranked, f, none, top) for f in families
    )
    clear = len(families) < 2 or (top - families[1].worth >= CLEAR and best - none >= DOUBT)
    outcome = Outcome.ANSWER if clear else Outcome.CHOICES
    reason = _caution(candidates[0])
    if reason is None and not clear and candidates[0].need != candidates[1].need:
        reason = Reason.TWO_NEEDS
    return Match(outcome, candidates[:MOST], spoken, reason, sure)


def _families(services: ServiceIndex, query: Query, ranked: Ranked) -> list[_Family]:
    """Sisters counted once; declined entries left out; one more than is shown."""
    families: list[_Family] = []
    for number in ranked.families:
        members = services.sisters.members[number]
        if query.without:
            kept = [n for n in members if services.services[n].code not in query.without]
            members = np.array(kept, np.intp)
        if not len(members):
            continue
        families.append(
            _Family(
                numbers=tuple(services.nearest(members, query.commune, ranked.worth)),
                score=float(ranked.score[members].max()),
                worth=float(ranked.worth[members].max()),
            )
        )
        if len(families) > MOST:
            break
    return families


def _candidate(
    needs: NeedIndex,
    services: ServiceIndex,
    query: Query,
    likely: NeedScores,
    ranked: Ranked,
    family: _Family,
    none: float,
    top: float,
) -> Candidate:
    number = family.numbers[0]
    need = services.ties.best_need(number, likely.likely)
    parts = (
        (Why.NEED, float(ranked.need[number]) >= LIKELY / 2),
        (Why.WORDS, float(ranked.words[number]) >= 0.1),
        (Why.MEANING, float(ranked.meaning[number]) >= 0.3),
    )
    return Candidate(
        service=services.services[number].code,
        score=round(_odds(family.worth - none), 4),
        need=needs.needs[need].id if need is not None else None,
        sisters=tuple(services.services[n].code for n in family.numbers[1:]),
        why=tuple(w for w, holds in parts if holds) + misfits(services, ranked.fit, number, query),
        plausible=top - family.worth <= FAR,
    )


def _odds(logit: float) -> float:
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, logit))))


def _spoken(needs: NeedIndex, likely: NeedScores) -> tuple[tuple[str, float], ...]:
    order = np.argsort(-likely.likely, kind="stable")[:3].tolist()
    return tuple((needs.needs[i].id, round(float(likely.likely[i]), 4)) for i in order)


def _refusal(
    needs: NeedIndex,
    likely: NeedScores,
    spoken: tuple[tuple[str, float], ...],
    unmet: float,
    sure: float,
) -> Match:
    if likely.outside >= LIKELY and likely.outside > unmet:
        if likely.subject is not None and likely.subject.theme == PRIVATE:
            return Match(
                Outcome.UNKNOWN, needs=spoken, reason=Reason.NOT_OFFERED, score=likely.outside
            )
        return Match(
            Outcome.OUT_OF_SCOPE,
            needs=spoken,
            reason=Reason.GENERAL_KNOWLEDGE,
            score=likely.outside,
        )
    if spoken and unmet >= LIKELY:
        need = needs.needs[needs.number[spoken[0][0]]]
        return Match(
            Outcome.UNKNOWN,
            needs=spoken,
            reason=Reason.NEED_NOBODY_MEETS,
            score=spoken[0][1],
            renvoi=need.renvoi,
        )
    return Match(Outcome.UNKNOWN, needs=spoken, reason=Reason.NOT_UNDERSTOOD, score=sure)


def _caution(best: Candidate) -> Reason | None:
    if Why.NOT_ELIGIBLE in best.why:
        return Reason.NOT_ELIGIBLE
    if Why.OTHER_AGE in best.why:
        return Reason.OTHER_AGE
    return None
