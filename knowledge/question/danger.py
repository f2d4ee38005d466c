"""Danger in a message: violence, a child, suicide, no roof tonight, a medical emergency.

Owns only which dangers are said in so many words; the numbers to call are the renderer's.
The words are ``files/danger.yaml``. What is said between the lines is ``danger_sense``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import REMEMBERED, STOP, listed, load, words


class DangerKind(StrEnum):
    """What is in danger; the renderer gives each its national numbers."""

    MEDICAL = "medical"
    FIRE = "fire"
    ASSAULT = "assault"
    SEXUAL = "sexual-violence"
    SUICIDE = "suicide"
    CHILD = "child"
    VIOLENCE = "violence"
    HOMELESS = "homeless"


@dataclass(frozen=True, slots=True)
class Danger:
    """``kinds``: what was said, the most pressing first. ``silent``: they cannot speak
    aloud, so that a number by SMS comes first.
    """

    kinds: tuple[DangerKind, ...]
    silent: bool = False

    @property
    def kind(self) -> DangerKind:
        return self.kinds[0]


@dataclass(frozen=True, slots=True)
class _Patterns:
    alarms: Phrases
    lookalikes: Phrases
    dismissals: Phrases
    silent: Phrases
    order: tuple[DangerKind, ...]


@cache
def _patterns() -> _Patterns:
    file = load("danger.yaml")
    lists = file["listes"]
    return _Patterns(
        alarms=Phrases(file["alertes"], lists),
        lookalikes=Phrases({"lookalike": file["contrastes"]}, lists),
        dismissals=Phrases(file["ecartent"], lists),
        silent=Phrases({"silent": file["muet"]}, lists),
        order=tuple(DangerKind(kind) for kind in listed(file["ordre"])),
    )


@lru_cache(maxsize=REMEMBERED)
def read_danger(text: str) -> Danger | None:
    """The dangers that a message tells of, None where there is no alarm."""
    patterns = _patterns()
    said = words(text)
    alarms = patterns.alarms.found(said)
    if not alarms:
        return None
    lookalikes = patterns.lookalikes.found(said)
    alarms = [a for a in alarms if not any(_share_words(a, look) for look in lookalikes)]
    if alarms:
        dismissed = patterns.dismissals.found(said)
        alarms = [a for a in alarms if not any(_dismisses(d, a, said) for d in dismissed)]
    if not alarms:
        return None
    kinds = {DangerKind(alarm.tag) for alarm in alarms}
    ordered = tuple(kind for kind in patterns.order if kind in kinds)
    return Danger(ordered, silent=cannot_speak(text))


def cannot_speak(text: str) -> bool:
    """Whether somebody says that they cannot talk aloud, or not hear."""
    return bool(_patterns().silent.found(words(text)))


def looks_alike(text: str) -> bool:
    """Whether a message holds words that look like a danger and are none."""
    return bool(_patterns().lookalikes.found(words(text)))


def _share_words(alarm: Match, lookalike: Match) -> bool:
    return alarm.start < lookalike.end and lookalike.start < alarm.end


def _dismisses(dismissal: Match, alarm: Match, said: Sequence[str]) -> bool:
    """A word that dismisses a danger does so within its own sentence."""
    if dismissal.tag != alarm.tag:
        return False
    first, last = min(dismissal.start, alarm.start), max(dismissal.end, alarm.end)
    return STOP not in said[first:last]
