"""What a message says in its thread: the question to match, and what it adds or takes away.

Owns the joining of a follow-up with what went before. A new subject drops the thread.
"""

from dataclasses import dataclass
from datetime import datetime

from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune, Territory
from knowledge.question.age import read_age
from knowledge.question.commune import CommuneKind, CommuneMention, read_commune
from knowledge.question.danger import read_danger
from knowledge.question.facet import read_facet
from knowledge.question.followup import FollowUpKind, read_followup
from knowledge.question.language import detect_language
from knowledge.question.public import read_publics
from knowledge.question.when import read_when

# In months, for "over 60".
_OLDEST = 1500


@dataclass(frozen=True, slots=True)
class Said:
    """``question``: the text to match; the thread's own where this message only adds to it.
    ``follows``: it goes on with the thread; ``same``: the services of the
    last answer are still meant. ``start`` and ``end``: the
    time asked for."""

    question: str
    language: str
    follows: bool = False
    same: bool = False
    declined: frozenset[str] = frozenset()
    facet: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    commune: Commune | None = None
    age_months: tuple[int, int] | None = None
    publics: tuple[str, ...] = ()


def read(text: str, world: World, now: datetime, before: Thread) -> Said:
    """Read a message. Danger is never a follow-up."""
    communes = world.directory.territory.communes
    follow = read_followup(text) if before.text and read_danger(text) is None else None
    facet, when = read_facet(text), read_when(text, now, world.calendar)
    mention, age = read_commune(text, communes), read_age(text, now)
    named = _named(mention, world.directory.territory)
    ages = (age.min_months, age.max_months or _OLDEST) if age else None
    publics = tuple(p.value for p in read_publics(text))
    if follow is None:
        return Said(
            question=text,
            language=detect_language(text).value,
            facet=facet.value if facet else None,
            start=when.start if when else None,
            end=when.end if when else None,
            commune=named,
            age_months=ages,
            publics=publics,
        )
    kept = before.asked
    return Said(
        question=before.text,
        language=before.language or detect_language(text).value,
        follows=True,
        same=follow.kind is FollowUpKind.FACET,
        declined=before.declined | _declined(follow.kind, before),
        facet=facet.value if facet else None,
        start=when.start if when else kept.start,
        end=when.end if when else kept.end,
        commune=named or kept.commune,
        age_months=ages or before.age_months,
        publics=publics,
    )


def _named(mention: CommuneMention | None, territory: Territory) -> Commune | None:
    """The one commune that is named as wanted."""
    if mention is None or mention.kind is CommuneKind.EXCEPT or len(mention.codes) != 1:
        return None
    return territory.commune(mention.codes[0])


def _declined(kind: FollowUpKind, before: Thread) -> frozenset[str]:
    """ "Not that one" takes away the first; "others" all that were shown."""
    if kind is FollowUpKind.REJECTION:
        return frozenset(before.shown[:1])
    return frozenset(before.shown) if kind is FollowUpKind.MORE else frozenset()
