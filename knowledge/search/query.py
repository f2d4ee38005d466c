"""What is asked of the matcher and what it replies: values only, no words for people.

Codes are the directory's public codes; ages are in months; instants are aware.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """ANSWER: one entry is meant. CHOICES: several are plausible, the best first.
    UNKNOWN: in scope, not understood or not offered here."""

    ANSWER = "answer"
    CHOICES = "choices"
    UNKNOWN = "unknown"
    OUT_OF_SCOPE = "out_of_scope"


class Reason(StrEnum):
    """Why there is no plain answer, or what an answer must be told with."""

    NOT_UNDERSTOOD = "not-understood"
    NEED_NOBODY_MEETS = "need-nobody-meets"
    NOT_OFFERED = "not-offered"
    NOT_ELIGIBLE = "not-eligible"
    OTHER_COMMUNE = "other-commune"
    OTHER_AGE = "other-age"
    TWO_NEEDS = "two-needs"
    GENERAL_KNOWLEDGE = "general-knowledge"
    NONSENSE = "nonsense"
    INSULT = "insult"
    REPROGRAMMING = "reprogramming"


class Why(StrEnum):
    """What brought a candidate, and what pushed it down."""

    WORDS = "words"
    NAME = "name"
    NEED = "need"
    MEANING = "meaning"
    NOT_ELIGIBLE = "not-eligible"
    OTHER_COMMUNE = "other-commune"
    OTHER_AGE = "other-age"
    OTHER_PUBLIC = "other-public"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Query:
    """A question in somebody's words. ``commune``: the INSEE code named or declared, None
    when not known; ``age_months``: the ages that the question means, both ends included;
    ``without``: codes already declined in this chat; ``doubt``: why the words alone look out
    of scope, if they do: it is then only answered where a service is clearly meant;
    ``about``: the ids of the needs that were spoken of just before.
    """

    text: str
    now: datetime
    commune: str | None = None
    language: str | None = None
    age_months: tuple[int, int] | None = None
    publics: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    doubt: Reason | None = None
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service that may be meant. ``sisters``: the codes of the same service in its other
    places, nearest to the query's commune first. ``score`` is a probability that it is a
    right answer rather than none; ``plausible``: near enough to the best to be a choice."""

    service: str
    score: float
    need: str | None = None
    sisters: tuple[str, ...] = ()
    why: tuple[Why, ...] = ()
    plausible: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """``candidates``: at most five, best first, sisters counted once; empty unless the
    outcome is ANSWER or CHOICES. ``needs``: the likeliest needs with their
    probabilities. ``renvoi``: who could know, when the need that nobody meets says it."""

    outcome: Outcome
    candidates: tuple[Candidate, ...] = ()
    needs: tuple[tuple[str, float], ...] = ()
    reason: Reason | None = None
    score: float = 0.0
    renvoi: str | None = None

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the pipeline as ``explain`` shows it: its name, and lines of what it found."""

    name: str
    lines: tuple[str, ...]
