"""From ranked services to a reply: answer, choices or an honest refusal."""

from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.query import Candidate, Match, Outcome, Reason, Why
from knowledge.search.ranking import Ranked
from knowledge.search.services import ServiceIndex

MOST = 5
REFUSE = -99
CLEAR = 0.1


def decide(
    needs: NeedIndex,
    services: ServiceIndex,
    likely: NeedScores,
    ranked: Ranked,
) -> Match:
    top = sorted(enumerate(likely.likely.tolist()), key=lambda p: -p[1])[:3]
    spoken = tuple((needs.needs[i].id, round(v, 3)) for i, v in top)
    candidates: list[Candidate] = []
    seen: set[int] = set()
    for number in ranked.order.tolist():
        if number in seen:
            continue
        family = services.sisters.group[number]
        seen.update(family)
        candidates.append(
            Candidate(
                service=services.services[number].code,
                score=float(ranked.score[number]),
                sisters=tuple(services.services[n].code for n in family if n != number),
                why=(Why.WORDS,) if ranked.words[number] > 0 else (Why.MEANING,),
            )
        )
        if len(candidates) == MOST:
            break
    if not candidates or candidates[0].score < REFUSE:
        return Match(Outcome.UNKNOWN, needs=spoken, reason=Reason.NOT_UNDERSTOOD)
    best = candidates[0].score
    clear = len(candidates) == 1 or best - candidates[1].score >= CLEAR
    outcome = Outcome.ANSWER if clear else Outcome.CHOICES
    return Match(outcome, tuple(candidates), spoken, score=best)
