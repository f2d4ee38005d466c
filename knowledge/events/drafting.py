"""An event in the making: kept as a draft, so that a restart loses nothing; published once.

Owns what an agent's draft holds and its life. Nothing is seen by residents, and nobody is told,
before the tap on "Publier".
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from knowledge.conversation.world import World
from knowledge.directory.codes import EntryKind, public_code
from knowledge.directory.themes import Theme
from knowledge.events.event import Event, EventState, keys_kept, moved
from knowledge.events.sentence import Step, missing, read_event
from knowledge.events.sentence.problem import Problem, ProblemKind
from knowledge.events.sentence.reading import ReadEvent
from knowledge.events.sentence.steps import OF_A_SENTENCE, ONE_BY_ONE, all_day, answered
from knowledge.events.theming import completed
from knowledge.following.telling import event_reach, tell_event
from knowledge.store import drafts
from knowledge.store.database import Database, Session
from knowledge.store.errors import StaleEntry
from knowledge.store.events import (
    EventAction,
    create_event,
    event_from_json,
    event_of,
    event_to_json,
    replace_event,
)

KIND = "event"
# A question that nobody answered for so long is no longer waited for.
_WAITING = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Draft:
    """``steps``: what is still asked, the first of them now. ``timed``: hours are known, or it
    lasts all day. ``version``: of the event that is changed, 0 for a new one; ``moving``: the
    date that is postponed; ``notes``: words that were mended, as typed and as read."""

    event: Event
    steps: tuple[Step, ...] = ()
    timed: bool = False
    version: int = 0
    moving: int = 0
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def ready(self) -> bool:
        return bool(self.event.title and self.event.occurrences)

    def to_json(self) -> dict[str, Any]:
        return {
            "event": event_to_json(self.event),
            "steps": [s.value for s in self.steps],
            "timed": self.timed,
            "version": self.version,
            "moving": self.moving,
            "notes": [list(n) for n in self.notes],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Draft":
        return cls(
            event_from_json(data["event"]),
            tuple(Step(s) for s in data["steps"]),
            data["timed"],
            data["version"],
            data["moving"],
            tuple((typed, read) for typed, read in data["notes"]),
        )


@dataclass(frozen=True, slots=True)
class Done:
    """``before``: as it was, None for a new event; ``reach``: how many are told."""

    event: Event
    before: Event | None
    reach: int


class Overtaken:
    """Somebody changed the event first."""


def of_sentence(text: str, world: World, now: datetime) -> Draft | Problem:
    """What a sentence says, and the steps for what it leaves out."""
    today = world.directory.territory.today(now)
    read = read_event(text, today, world.directory)
    if isinstance(read, Problem):
        return read
    return _read(read, world, now)


def _read(read: ReadEvent, world: World, now: datetime) -> Draft:
    event = completed(read.event, world, now)
    wanted = missing(event, read.timed, _asked(OF_A_SENTENCE, world))
    notes = tuple((c.typed, c.read) for c in read.corrections)
    return Draft(event, wanted, read.timed, notes=notes)


def one_by_one(world: World) -> Draft:
    """Everything is asked, a question at a time."""
    return Draft(Event("", ""), _asked(ONE_BY_ONE, world))


def copy_of(event: Event) -> Draft:
    """The same event at another date, still to be said."""
    again = replace(event, code="", occurrences=(), state=EventState.ACTIVE, version=1, edited=None)
    return Draft(again, (Step.DATE,))


def postponing(event: Event, key: int) -> Draft:
    return Draft(event, (Step.DATE,), timed=True, version=event.version, moving=key)


def changing(event: Event) -> Draft:
    """Its form as it is, to change any of it."""
    return Draft(event, timed=True, version=event.version)


def asked_for(draft: Draft, step: Step) -> Draft:
    """The draft with one more question, asked first."""
    return replace(draft, steps=(step, *(s for s in draft.steps if s is not step)))


def passed(draft: Draft) -> Draft:
    """The question of now left unanswered; hours that are passed are all day's."""
    step, *rest = draft.steps or (None,)
    if step is Step.HOURS:
        return replace(draft, event=all_day(draft.event), timed=True, steps=tuple(rest))
    return replace(draft, steps=tuple(s for s in rest if s is not None))


def filled(draft: Draft, text: str, world: World, now: datetime) -> Draft | Problem:
    """The draft with the answer to its question, and without the questions it answers too."""
    if not draft.steps:
        return draft
    step, *rest = draft.steps
    territory = world.directory.territory
    today = territory.today(now)
    if draft.moving:
        return _postponed(draft, text, world, now)
    event = answered(step, text, draft.event, today, world.directory)
    if isinstance(event, Problem):
        return event
    timed = draft.timed or step is Step.HOURS
    if step is Step.DATE:
        timed = any(o.start is not None for o in event.occurrences)
        rest = [*missing(event, timed, (Step.HOURS,)), *(s for s in rest if s is not Step.HOURS)]
    known = missing(event, timed, rest)
    return replace(draft, event=completed(event, world, now), timed=timed, steps=tuple(known))


def _postponed(draft: Draft, text: str, world: World, now: datetime) -> Draft | Problem:
    """One date moved; its hours stay where none are said."""
    old = draft.event.occurrence(draft.moving)
    today = world.directory.territory.today(now)
    if old is None:
        return Problem(ProblemKind.NO_DATE, text[:60])
    alone = replace(draft.event, occurrences=(old,))
    new = answered(Step.DATE, text, alone, today, world.directory)
    if isinstance(new, Problem):
        return new
    return replace(draft, event=moved(draft.event, old.key, new.occurrences[0]), steps=())


def with_theme(draft: Draft, theme: Theme | None) -> Draft:
    return replace(
        draft,
        event=replace(draft.event, theme=theme),
        steps=tuple(s for s in draft.steps if s is not Step.THEME),
    )


def with_picture(draft: Draft, file_id: str | None) -> Draft:
    return replace(
        draft,
        event=replace(draft.event, picture=file_id),
        steps=tuple(s for s in draft.steps if s is not Step.PICTURE),
    )


async def keep(database: Database, chat: int, draft: Draft, at: datetime) -> int:
    async with database.write() as session:
        return await drafts.begin(session, chat, KIND, draft.to_json(), at=at)


async def rewrite(database: Database, number: int, draft: Draft, at: datetime) -> None:
    async with database.write() as session:
        await drafts.rewrite(session, number, draft.to_json(), at=at)


async def open_draft(database: Database, number: int, chat: int) -> Draft | None:
    async with database.read() as session:
        found = await drafts.draft_of(session, number, chat)
    return None if found is None or found.kind != KIND else Draft.from_json(found.data)


async def latest(database: Database, chat: int, now: datetime) -> tuple[int, Draft] | None:
    """The draft that this agent had in hand a moment ago."""
    async with database.read() as session:
        found = await drafts.latest(session, chat, KIND)
    if found is None or now - found.updated > _WAITING:
        return None
    return found.id, Draft.from_json(found.data)


async def drop(database: Database, number: int, chat: int) -> bool:
    async with database.write() as session:
        return await drafts.end(session, number, chat)


async def reach_of(database: Database, event: Event) -> int:
    async with database.read() as session:
        return await event_reach(session, event)


async def publish(
    database: Database, number: int, chat: int, world: World, now: datetime
) -> Done | Overtaken | None:
    """Publish a draft and tell whom it concerns, in one transaction: of two taps, one does.
    None where the draft is over."""
    async with database.write() as session:
        found = await drafts.draft_of(session, number, chat)
        if found is None or found.kind != KIND:
            return None
        draft = Draft.from_json(found.data)
        if not draft.ready:
            return None
        try:
            before, event = await _written(session, draft, chat, now)
        except StaleEntry:
            return Overtaken()
        await drafts.end(session, number, chat)
        reach = 0
        if before is None or matters(before, event):
            reach = await event_reach(session, event)
            await tell_event(session, event, before, world.directory, now)
        return Done(event, before, reach)


async def cancel(
    database: Database, code: str, chat: int, world: World, now: datetime
) -> Done | None:
    """Cancel an event; those who were told are told. None where it is so already."""
    async with database.write() as session:
        before = await event_of(session, code)
        if before is None or before.cancelled:
            return None
        event = await replace_event(
            session,
            replace(before, state=EventState.CANCELLED),
            EventAction.CANCEL,
            who=str(chat),
            at=now,
            expected_version=before.version,
        )
        reach = await event_reach(session, event)
        await tell_event(session, event, before, world.directory, now)
        return Done(event, before, reach)


async def _written(
    session: Session, draft: Draft, chat: int, now: datetime
) -> tuple[Event | None, Event]:
    event, who = draft.event, str(chat)
    if not draft.version:
        first = event.occurrences[0].day
        identity = f"{event.title}:{first}:{chat}:{now.isoformat()}"
        made = replace(event, code=public_code(EntryKind.EVENT, identity))
        return None, await create_event(session, made, who=who, at=now)
    before = await event_of(session, event.code)
    assert before is not None
    action = EventAction.POSTPONE if draft.moving else EventAction.EDIT
    kept = await replace_event(
        session,
        keys_kept(before, event) if not draft.moving else event,
        action,
        who=who,
        at=now,
        expected_version=draft.version,
    )
    return before, kept


def matters(before: Event, after: Event) -> bool:
    """Whether somebody could come at a wrong time or to a wrong place."""
    return (before.occurrences, before.place, before.state) != (
        after.occurrences,
        after.place,
        after.state,
    )


def _asked(steps: tuple[Step, ...], world: World) -> tuple[Step, ...]:
    """A territory of one commune asks for none."""
    single = len(world.directory.territory.communes) == 1
    return tuple(s for s in steps if not (single and s is Step.COMMUNE))
