"""A message within its thread: what is asked of the same services, of the same need under
another constraint, or anew.

Owns the decision. What the message shows of it by itself is ``knowledge.question.followup``;
what comes of it is ``rejecting``, ``continuing`` or ``opening``. A message that could open a
subject is matched alone, to see whether it leads somewhere, then with the thread where it does
not: three matches more than a question takes at most.
"""

from dataclasses import replace
from datetime import datetime

from knowledge.conversation.coming import TELLING, Coming, coming
from knowledge.conversation.continuing import continued
from knowledge.conversation.leading import meant, needs, sure, well_meant
from knowledge.conversation.opening import opened
from knowledge.conversation.rejecting import rejected
from knowledge.conversation.said import Said
from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.question.danger import read_danger
from knowledge.question.facet import Facet
from knowledge.question.followup import FollowUp, FollowUpKind, read_followup
from knowledge.question.smalltalk import read_smalltalk
from knowledge.search.query import Outcome, Reason

NEVER_A_NEED = (Reason.REPROGRAMMING, Reason.NONSENSE)
# A name of a place has no more words that mean something.
_A_NAME = 3
# From so many words on, a message may be a question of its own though all are common ones.
_A_QUESTION = 5
# And from so many on, one is.
_A_SENTENCE = 7


def followed(said: Said, world: World, now: datetime, before: Thread) -> Said:
    """What a message comes to after ``before``: unchanged where it opens a subject. Danger
    and courtesy are never follow-ups."""
    text = said.question
    if not before.text or said.doubt in NEVER_A_NEED or read_danger(text) or read_smalltalk(text):
        return said
    follow = _follow_up(said, world)
    if follow is None:
        return said
    next_one = coming(follow, said, world, now, before)
    if _in_another_language(next_one):
        return said
    if _beyond_here(next_one):
        return replace(said, nowhere=True)
    # What looks out of scope and leads nowhere is asked of no service that was shown.
    if said.doubt and world.matcher.match(said.query(now)).outcome is Outcome.OUT_OF_SCOPE:
        return said
    if not follow.own and _may_stand_alone(next_one) and _stands_alone(next_one):
        return said
    if (other := rejected(next_one)) is not None:
        return other
    if follow.own and not _only_a_place(next_one):
        return opened(next_one)
    return continued(next_one)


def asks_of_something(said: Said, world: World) -> bool:
    """Whether a message only makes sense of a service that was shown: "c'est cher ?"."""
    follow = _follow_up(said, world)
    if follow is None or follow.own or said.placed or said.age_months or said.publics:
        return False
    return follow.facet is not None or follow.refers


def opens_a_subject(said: Said, world: World) -> bool:
    """Whether a message has words that would not be said of any service, or many."""
    follow = _follow_up(said, world)
    return follow is None or bool(follow.own) or len(said.question.split()) >= _A_SENTENCE


def _follow_up(said: Said, world: World) -> FollowUp | None:
    facet = Facet(said.facet) if said.facet else None
    return read_followup(said.question, world.directory.territory.communes, facet)


def _in_another_language(coming: Coming) -> bool:
    """Whether somebody else has the telephone: a sentence in another language that asks
    nothing of what went before."""
    said, before = coming.said, coming.before
    other = before.language is not None and said.language != before.language
    asks_nothing = (
        coming.follow.kind is FollowUpKind.OTHER and said.start is None and not coming.tied
    )
    return other and asks_nothing and len(said.question.split()) >= TELLING


def _beyond_here(coming: Coming) -> bool:
    """Whether the same is asked for at a place that is not known: "plutôt à Mirandon"."""
    follow = coming.follow
    named = follow.kind is FollowUpKind.PLACE and 0 < len(follow.own) <= _A_NAME
    if not named or coming.said.placed or not coming.before.shown:
        return False
    alone = coming.alone()
    return alone.best is None and not meant(alone)


def _may_stand_alone(coming: Coming) -> bool:
    """Whether a message of common words only may be a question of its own: it is in another
    language, or long enough and asks nothing of what went before."""
    said, before = coming.said, coming.before
    length = len(said.question.split())
    if coming.tied:
        return False
    if before.language is not None and said.language != before.language and said.start is None:
        return length > 1
    return coming.follow.kind is FollowUpKind.OTHER and length >= _A_QUESTION


def _stands_alone(coming: Coming) -> bool:
    """Whether it leads somewhere by itself."""
    alone = coming.alone()
    other_language = coming.said.language != coming.before.language
    return (sure(alone) or well_meant(alone)) and (meant(alone) or other_language)


def _only_a_place(coming: Coming) -> bool:
    """Whether what says a place and one word more is about the place: "plûto à X"."""
    placed = coming.said.named is not None and bool(coming.before.shown)
    return placed and len(coming.follow.own) <= 1 and not needs(coming.alone())
