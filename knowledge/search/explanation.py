"""What each step of the matcher found, as lines that a curious agent can read."""

import numpy as np

from knowledge.search.needs import NeedIndex, NeedScores
from knowledge.search.query import Match, Step
from knowledge.search.ranking import Ranked
from knowledge.search.reading import Question
from knowledge.search.services import ServiceIndex

LINES = 5


def explained(
    needs: NeedIndex,
    services: ServiceIndex,
    question: Question,
    likely: NeedScores,
    ranked: Ranked,
    found: Match,
) -> list[Step]:
    order = likely.likely.argsort()[::-1][:LINES].tolist()
    return [
        Step("words", (" ".join(question.words),)),
        Step(
            "corrections",
            tuple(
                f"{word} -> " + ", ".join(f"{r.word} {r.weight:.2f}" for r in readings)
                for word, readings in question.corrected
            ),
        ),
        Step("terms", (" ".join(f"{t}:{w:.2f}" for t, w in question.terms.items()),)),
        Step(
            "needs",
            tuple(
                f"{likely.likely[i]:.3f} {needs.needs[i].id}"
                f" (words {likely.words[i]:.2f}, meaning {likely.meaning[i]:.2f})"
                for i in order
            ),
        ),
        Step(
            "services",
            tuple(
                f"{ranked.score[i]:.3f} {services.services[i].nom}"
                f" (words {ranked.words[i]:.2f}, meaning {ranked.meaning[i]:.2f},"
                f" need {ranked.need[i]:.2f})"
                for i in np.argsort(-ranked.worth, kind="stable")[:LINES].tolist()
            ),
        ),
        Step("decision", (f"{found.outcome} {found.reason or ''} {found.score:.3f}",)),
    ]
