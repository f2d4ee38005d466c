"""A message that comes after others, and what it would be if it went on with the thread.

Owns what every way of following looks at: what the message shows by itself, the thread's
question with what the message changes of it, and the matches of either.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from knowledge.conversation.places import only_in
from knowledge.conversation.said import Said, doubt_of
from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.question.followup import FollowUp
from knowledge.search.query import Match

# Fewer words say too little of their language to change the thread's.
TELLING = 4


@dataclass(frozen=True, slots=True)
class Coming:
    """``said``: the message by itself, the needs of the thread bearing on it; ``going_on``:
    the thread's question with what the message says of time, place and age instead."""

    follow: FollowUp
    said: Said
    going_on: Said
    before: Thread
    world: World
    now: datetime

    @property
    def both(self) -> Said:
        """The thread's question and the message, one after the other."""
        question = f"{self.before.text.rstrip(' .')}. {self.said.question}"
        return replace(self.going_on, question=question)

    @property
    def tied(self) -> bool:
        """Whether the message shows by itself that it goes on."""
        return self.follow.goes_on or self.follow.corrects or self.follow.refers

    @property
    def known(self) -> tuple[str, ...]:
        """The services that the thread has found, those shown first."""
        return (*self.before.shown, *self.before.beyond)

    def alone(self) -> Match:
        """What the message leads to by itself."""
        return self.found(self.said)

    def found(self, said: Said) -> Match:
        return self.world.matcher.match(said.query(self.now))


def coming(follow: FollowUp, said: Said, world: World, now: datetime, before: Thread) -> Coming:
    return Coming(
        follow=follow,
        said=_of_the_same(replace(said, about=before.needs), follow, before),
        going_on=_going_on(follow, said, world, before),
        before=before,
        world=world,
        now=now,
    )


def _of_the_same(said: Said, follow: FollowUp, before: Thread) -> Said:
    """What goes on is of the same person and commune, unless it says otherwise: "et pour ses
    vaccins ?"."""
    if not follow.goes_on:
        return said
    return replace(
        said,
        commune=said.commune if said.placed else before.asked.commune or said.commune,
        age_months=_age(said, follow, before),
    )


def _age(said: Said, follow: FollowUp, before: Thread) -> tuple[int, int] | None:
    """Somebody else than before is not of the age said before."""
    another = follow.someone or follow.oneself
    return said.age_months or (None if another else before.age_months)


def _going_on(follow: FollowUp, said: Said, world: World, before: Thread) -> Said:
    kept = before.asked
    other_language = len(said.question.split()) >= TELLING
    return replace(
        said,
        question=before.text,
        language=said.language if other_language else before.language or said.language,
        follows=True,
        declined=before.declined,
        start=said.start or kept.start,
        end=said.end or kept.end,
        commune=said.commune if said.placed else kept.commune or said.commune,
        avoided=said.avoided if said.placed else kept.avoided,
        left_out=said.left_out if said.placed else only_in(kept.avoided, world.directory),
        age_months=_age(said, follow, before),
        # What a service answered is in scope, whatever its words.
        doubt=None if before.shown else doubt_of(before.text),
    )
