"""Messages that go on with the thread: "et en soirée ?", "pas celui-là", "faut payer ?".

Owns telling them from a new subject and saying what they ask: another time, place or age,
a facet of what was shown, something else. What they say (which time, which place) is
read by ``when``, ``commune``, ``age`` and ``facet``.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from knowledge.question.facet import Facet, read_facet
from knowledge.question.phrases import Phrases
from knowledge.question.when_words import time_items
from knowledge.question.words import load, words

# A follow-up is short: longer messages tell a need of their own.
_LONGEST = 12
_SHORT = 7
# "plutôt le samedi matin" has a word beside its time; more of them say something else.
_BESIDE_TIME = 2


class FollowUpKind(StrEnum):
    """FACET of what was shown; other TIME, PLACE or AGE for the same need; REJECTION of what
    was shown; MORE choices.
    """

    FACET = "facet"
    TIME = "time"
    PLACE = "place"
    AGE = "age"
    REJECTION = "rejection"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class FollowUp:
    kind: FollowUpKind
    facet: Facet | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    turns: Phrases
    subjects: Phrases


@cache
def _patterns() -> _Patterns:
    file = load("followup.yaml")
    return _Patterns(Phrases(file["suites"]), Phrases({"subject": file["sujets"]}))


def read_followup(text: str) -> FollowUp | None:
    """What a message asks of the answer before it, None where it opens a subject.

    Said before anything was answered it means nothing: the caller knows whether there is a
    thread.
    """
    patterns = _patterns()
    said = words(text)
    if not said or len(said) > _LONGEST:
        return None
    tags = {match.tag for match in patterns.turns.found(said)}
    facet = read_facet(text)
    if "rejection" in tags:
        return FollowUp(FollowUpKind.REJECTION)
    if patterns.subjects.found(said):
        return None
    times = time_items(text)
    timed = bool(times)
    if "time" in tags and (timed or not facet):
        return FollowUp(FollowUpKind.TIME, facet)
    if "age" in tags:
        return FollowUp(FollowUpKind.AGE, facet)
    if "more" in tags and not timed:
        return FollowUp(FollowUpKind.MORE)
    if facet is not None and ("pronoun" in tags or len(said) <= _SHORT):
        return FollowUp(FollowUpKind.FACET, facet)
    if "place" in tags and not (timed and len(said) <= _SHORT):
        return FollowUp(FollowUpKind.PLACE, facet)
    if timed and len(said) - sum(item.length for item in times) <= _BESIDE_TIME:
        return FollowUp(FollowUpKind.TIME, facet)
    if "pronoun" in tags and len(said) <= _SHORT:
        return FollowUp(FollowUpKind.FACET, facet)
    return None
