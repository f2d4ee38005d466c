"""What is no question about a service, told by its words: danger, courtesy, out of scope.

Owns their order: danger comes before everything else. How each is read is
``knowledge.question``'s.
"""

from dataclasses import dataclass

from knowledge.question.danger import read_danger
from knowledge.question.scope import OutOfScope, read_scope
from knowledge.question.smalltalk import read_smalltalk
from knowledge.search.query import Outcome, Reason


@dataclass(frozen=True, slots=True)
class Gate:
    """``outcome`` None: a question like any other; with a ``reason`` it is doubtful, and only
    answered where a service is clearly meant."""

    outcome: Outcome | None = None
    reason: Reason | None = None


_OPEN = Gate()


def gate(text: str) -> Gate:
    if read_danger(text) is not None:
        return Gate(Outcome.EMERGENCY, Reason.DANGER)
    if read_smalltalk(text) is not None:
        return Gate(Outcome.SMALLTALK, Reason.COURTESY)
    scope = read_scope(text)
    if scope is None:
        return _OPEN
    decided = scope in (OutOfScope.REPROGRAMMING, OutOfScope.NONSENSE)
    return Gate(Outcome.OUT_OF_SCOPE if decided else None, Reason(scope.value))
