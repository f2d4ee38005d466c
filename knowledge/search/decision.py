"""From ranked services to a reply: one answer, choices, or an honest refusal and its reason.

The services compete with each other and with "none of them": what a need that nobody meets
and a theme that is out of scope make likelier.
"""

import math

import numpy as np

from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.query import Candidate, Match, Outcome, Query, Reason, Why
from knowledge.search.ranking import Ranked, misfits
from knowledge.search.services import ServiceIndex

# No more than a resident can read on a phone.
MOST = 5
# The log-odds of "none of them", where the question is of nothing known; what is added as
# the needs it speaks of are met by nobody here; as it is out of scope.
NONE, UNMET, OUTSIDE = -0.8, 0.1, 3.8
# A second service this far behind is no choice; and this far, is not even shown.
CLEAR = 0.7
FAR = 3.0
# Needs and themes are named from this probability.
LIKELY = 0.4


def decide(
    needs: NeedIndex, services: ServiceIndex, query: Query, likely: NeedScores, ranked: Ranked
) -> Match:
    spoken = _spoken(needs, likely)
    unmet = float((likely.likely * (1 - services.ties.met)).sum())
    none = NONE + UNMET * unmet + OUTSIDE * likely.outside
    families = _families(services, query, ranked)
    best = max((float(ranked.score[f[0]]) for f in families[:MOST]), default=-math.inf)
    sure = 1 / (1 + math.exp(min(50.0, none - best)))
    if best < none:
        return _refusal(needs, likely, spoken, unmet, sure)
    candidates = tuple(
        _candidate(needs, services, query, likely, ranked, family, none) for family in families
    )
    top = _worth(ranked, families[0][0])
    kept = [
        c
        for c, f in zip(candidates, families, strict=True)
        if top - _worth(ranked, f[0]) <= FAR and float(ranked.score[f[0]]) >= none - 1
    ][:MOST] or [candidates[0]]
    clear = len(families) < 2 or top - _worth(ranked, families[1][0]) >= CLEAR
    outcome = Outcome.ANSWER if clear or len(kept) == 1 else Outcome.CHOICES
    reason = _caution(kept[0])
    if reason is None and outcome is Outcome.CHOICES:
        reason = Reason.TWO_NEEDS if len({c.need for c in kept[:2]}) > 1 else None
    return Match(outcome, tuple(kept), spoken, reason, sure)


def _worth(ranked: Ranked, number: int) -> float:
    return float(ranked.score[number]) + ranked.fit[number]


def _families(services: ServiceIndex, query: Query, ranked: Ranked) -> list[tuple[int, ...]]:
    """Sisters counted once, the one that fits best first; declined entries left out."""
    seen: set[int] = set()
    families: list[tuple[int, ...]] = []
    for number in ranked.order:
        if number in seen:
            continue
        family = services.sisters.group[number]
        seen.update(family)
        kept = [n for n in family if services.services[n].code not in query.without]
        if kept:
            families.append(tuple(services.nearest(kept, query.commune, number)))
        if len(families) == MOST + 1:
            break
    return families


def _candidate(
    needs: NeedIndex,
    services: ServiceIndex,
    query: Query,
    likely: NeedScores,
    ranked: Ranked,
    family: tuple[int, ...],
    none: float,
) -> Candidate:
    number = family[0]
    need = services.ties.best_need(number, likely.likely)
    parts = (
        (Why.NEED, float(ranked.need[number]) >= LIKELY / 2),
        (Why.WORDS, float(ranked.words[number]) >= 0.1),
        (Why.MEANING, float(ranked.meaning[number]) >= 0.3),
    )
    worth = ranked.score[number] + ranked.fit.get(number, 0.0)
    return Candidate(
        service=services.services[number].code,
        score=round(1 / (1 + math.exp(min(50.0, none - float(worth)))), 4),
        need=needs.needs[need].id if need is not None else None,
        sisters=tuple(services.services[n].code for n in family[1:]),
        why=tuple(w for w, holds in parts if holds) + misfits(services, number, query),
    )


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
