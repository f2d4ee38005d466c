"""Two matches of one turn put together: the message alone, and with what went before it.

What only the thread finds stays possible; it weighs less as the message says more itself.
"""

from dataclasses import replace
from math import log

from knowledge.search.decision import MOST
from knowledge.search.query import Candidate, Match, Outcome

# A score of 1 is only rounded to it.
_SUREST = 0.9999
# What one match does not find at all is this much less likely than the last that it finds.
_BEHIND = 1.0
# A second this far behind is no choice, and this far not a plausible one (as ``decision``).
_CLEAR, _FAR = 1.0, 3.0


def joined(alone: Match, together: Match, thread: float = 1.0) -> Match:
    """The candidates of both, best first; those of the one where the other has none.
    ``thread``: how much the match with the thread weighs beside the other."""
    if not alone.candidates or not together.candidates:
        return together if together.candidates else alone
    worth: dict[str, float] = {}
    for match, weight in ((alone, 1.0), (together, thread)):
        odds = {c.service: _odds(c) for c in match.candidates}
        last = min(odds.values()) - _BEHIND
        for code in _codes(alone, together):
            worth[code] = worth.get(code, 0.0) + weight * odds.get(code, last)
    known = {c.service: c for c in (*alone.candidates, *together.candidates)}
    order = sorted(worth, key=lambda code: -worth[code])
    top = worth[order[0]]
    candidates = tuple(
        replace(known[code], plausible=top - worth[code] <= _FAR) for code in order[:MOST]
    )
    clear = len(order) < 2 or top - worth[order[1]] >= _CLEAR
    outcome = Outcome.ANSWER if clear else Outcome.CHOICES
    return replace(together, outcome=outcome, candidates=candidates)


def _codes(alone: Match, together: Match) -> dict[str, None]:
    return dict.fromkeys(c.service for c in (*alone.candidates, *together.candidates))


def _odds(candidate: Candidate) -> float:
    likely = min(max(candidate.score, 1 - _SUREST), _SUREST)
    return log(likely / (1 - likely))
