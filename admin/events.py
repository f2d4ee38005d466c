"""/evenement: an event in one French sentence or one question at a time; copied, postponed,
cancelled, with its picture. Read back before it is published, with how many will be told.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from aiogram import F, Router
from aiogram.filters import BaseFilter, Command, CommandObject
from aiogram.types import CallbackQuery, Message

from admin import commands
from admin.access import MayDo
from admin.desk import Desk
from admin.event_callbacks import EventDeskButton, EventDraftButton
from admin.views.events import (
    cancelling_view,
    desk_view,
    draft_view,
    opening_view,
    problem_in_words,
    step_view,
    told_line,
    which_date,
)
from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.directory.themes import Theme
from knowledge.editing.intent import is_question
from knowledge.editing.moment import Moment
from knowledge.editing.sentence import Proposed, read_sentence
from knowledge.events import drafting
from knowledge.events.agenda import upcoming
from knowledge.events.drafting import Done, Draft, Overtaken
from knowledge.events.event import Event
from knowledge.events.sentence import Problem, Step
from knowledge.store.database import Database
from knowledge.team.roles import Member, Task, may
from knowledge.wording.buttons import View
from knowledge.wording.say import lines


def events_router() -> Router:
    router = Router(name="events")
    announces = MayDo(Task.BROADCAST)
    router.message.register(
        begin, Command(commands.EVENT.name, "événement", "évènement"), announces
    )
    router.message.register(take_picture, F.photo, DraftInHand())
    router.message.register(take_answer, F.text, DraftInHand(asking=True))
    draft = router.callback_query.register
    draft(publish, EventDraftButton.filter(F.act == "pub"), announces)
    draft(drop, EventDraftButton.filter(F.act == "drop"), announces)
    draft(change_draft, EventDraftButton.filter(), announces)
    desk = router.callback_query.register
    desk(one_by_one, EventDeskButton.filter(F.act == "new"), announces)
    desk(see, EventDeskButton.filter(F.act == "see"), announces)
    desk(ask_to_cancel, EventDeskButton.filter(F.act == "off"), announces)
    desk(cancel, EventDeskButton.filter(F.act == "sure"), announces)
    desk(begin_from_event, EventDeskButton.filter(), announces)
    return router


@dataclass(frozen=True, slots=True)
class InHand:
    """The draft that an agent is busy with."""

    number: int
    draft: Draft


class DraftInHand(BaseFilter):
    """Gives the handler the member's draft of a moment ago. ``asking``: only while it waits for
    an answer; a question, a command or the announcement of another change falls through."""

    def __init__(self, asking: bool = False) -> None:
        self.asking = asking

    async def __call__(
        self,
        message: Message,
        world: World,
        database: Database,
        clock: Clock,
        member: Member | None = None,
    ) -> bool | dict[str, Any]:
        if member is None or not may(member, Task.BROADCAST):
            return False
        text = message.text or message.caption or ""
        if text.startswith("/"):
            return False
        found = await drafting.latest(database, member.chat, clock())
        if found is None or (self.asking and not _awaits_words(found[1])):
            return False
        if self.asking and (
            is_question(text)
            or isinstance(read_sentence(text, Moment(world, member, clock())), Proposed)
        ):
            return False
        return {"hand": InHand(*found)}


def _awaits_words(draft: Draft) -> bool:
    return bool(draft.steps) and draft.steps[0] not in (Step.THEME, Step.PICTURE)


async def begin(message: Message, command: CommandObject, desk: Desk) -> None:
    """A photo may come with the sentence as its caption."""
    now = desk.moment.now
    if not command.args:
        known = upcoming(desk.moment.directory, now)
        await desk.screen.say(message, opening_view(known, desk.moment.today, desk.say))
        return
    draft = drafting.of_sentence(command.args, desk.moment.world, now)
    if isinstance(draft, Problem):
        await desk.screen.say(message, View(problem_in_words(draft, desk.say)))
        return
    if message.photo:
        draft = drafting.with_picture(draft, message.photo[-1].file_id)
    number = await drafting.keep(desk.database, message.chat.id, draft, now)
    await desk.screen.say(message, await _shown(number, draft, desk))


async def take_picture(message: Message, hand: InHand, desk: Desk) -> None:
    assert message.photo
    draft = drafting.with_picture(hand.draft, message.photo[-1].file_id)
    await drafting.rewrite(desk.database, hand.number, draft, desk.moment.now)
    await desk.screen.say(message, await _shown(hand.number, draft, desk))


async def take_answer(message: Message, hand: InHand, desk: Desk) -> None:
    draft = drafting.filled(hand.draft, message.text or "", desk.moment.world, desk.moment.now)
    if isinstance(draft, Problem):
        again = step_view(hand.number, hand.draft, desk.moment.world, desk.say, draft)
        await desk.screen.say(message, again)
        return
    await drafting.rewrite(desk.database, hand.number, draft, desk.moment.now)
    await desk.screen.say(message, await _shown(hand.number, draft, desk))


async def change_draft(query: CallbackQuery, callback_data: EventDraftButton, desk: Desk) -> None:
    """A step passed, asked for or answered by a button."""
    draft = await drafting.open_draft(desk.database, callback_data.draft, query.from_user.id)
    if draft is None:
        await desk.screen.change(query, View(desk.say("event-draft-over")), desk.say)
        return
    changed = _changed(draft, callback_data, desk.moment.world, desk.moment.now)
    await drafting.rewrite(desk.database, callback_data.draft, changed, desk.moment.now)
    await desk.screen.change(query, await _shown(callback_data.draft, changed, desk), desk.say)


def _changed(draft: Draft, carried: EventDraftButton, world: World, now: datetime) -> Draft:
    match carried.act, carried.value:
        case "skip", _:
            return drafting.passed(draft)
        case "ask", value if value in {s.value for s in Step}:
            return drafting.asked_for(draft, Step(value))
        case "theme", value if value in {t.value for t in Theme}:
            return drafting.with_theme(draft, Theme(value))
        case "photo", _:
            return drafting.with_picture(draft, None)
        case "commune", value if commune := world.directory.territory.commune(value):
            asked = drafting.asked_for(draft, Step.COMMUNE)
            filled = drafting.filled(asked, commune.nom, world, now)
            return draft if isinstance(filled, Problem) else filled
    return draft


async def publish(query: CallbackQuery, callback_data: EventDraftButton, desk: Desk) -> None:
    """Residents see it at once; those whom it concerns are told at a decent hour."""
    now, chat = desk.moment.now, query.from_user.id
    done = await drafting.publish(desk.database, callback_data.draft, chat, desk.moment.world, now)
    match done:
        case None:
            view = View(desk.say("event-draft-over"))
        case Overtaken():
            view = View(desk.say("event-overtaken"))
        case Done(event, before, reach):
            world = await desk.refresh()
            key = "event-published" if before is None else "event-changed"
            lead = lines(desk.say(key), told_line(reach, desk.say))
            view = desk_view(event, world, now, desk.say, lead)
    await desk.screen.change(query, view, desk.say)


async def drop(query: CallbackQuery, callback_data: EventDraftButton, desk: Desk) -> None:
    done = await drafting.drop(desk.database, callback_data.draft, query.from_user.id)
    key = "event-dropped" if done else "event-draft-over"
    await desk.screen.change(query, View(desk.say(key)), desk.say)


async def one_by_one(query: CallbackQuery, desk: Desk) -> None:
    await _begin(query, drafting.one_by_one(desk.moment.world), desk)


async def see(query: CallbackQuery, callback_data: EventDeskButton, desk: Desk) -> None:
    event = await _event(query, callback_data, desk)
    if event is not None:
        view = desk_view(event, desk.moment.world, desk.moment.now, desk.say, None)
        await desk.screen.change(query, view, desk.say)


async def begin_from_event(
    query: CallbackQuery, callback_data: EventDeskButton, desk: Desk
) -> None:
    """Copy, postpone, change, or add a picture: a draft of the published event."""
    event = await _event(query, callback_data, desk)
    if event is None:
        return
    match callback_data.act:
        case "copy":
            draft = drafting.copy_of(event)
        case "late":
            tz = desk.moment.directory.territory.timezone
            coming = event.to_come(desk.moment.now, tz)
            key = callback_data.key or (coming[0].key if len(coming) == 1 else 0)
            if event.occurrence(key) is None:
                view = which_date(event, coming, desk.moment.today, desk.say)
                await desk.screen.change(query, view, desk.say)
                return
            draft = drafting.postponing(event, key)
        case "photo":
            draft = drafting.asked_for(drafting.changing(event), Step.PICTURE)
        case _:
            draft = drafting.changing(event)
    await _begin(query, draft, desk)


async def ask_to_cancel(query: CallbackQuery, callback_data: EventDeskButton, desk: Desk) -> None:
    event = await _event(query, callback_data, desk)
    if event is not None:
        reach = await drafting.reach_of(desk.database, event)
        view = cancelling_view(event, reach, desk.moment.world, desk.moment.now, desk.say)
        await desk.screen.change(query, view, desk.say)


async def cancel(query: CallbackQuery, callback_data: EventDeskButton, desk: Desk) -> None:
    now = desk.moment.now
    done = await drafting.cancel(
        desk.database, callback_data.code, query.from_user.id, desk.moment.world, now
    )
    if done is None:
        await desk.screen.change(query, View(desk.say("event-draft-over")), desk.say)
        return
    world = await desk.refresh()
    lead = lines(desk.say("event-now-cancelled"), told_line(done.reach, desk.say))
    await desk.screen.change(query, desk_view(done.event, world, now, desk.say, lead), desk.say)


async def _begin(query: CallbackQuery, draft: Draft, desk: Desk) -> None:
    number = await drafting.keep(desk.database, query.from_user.id, draft, desk.moment.now)
    await desk.screen.change(query, await _shown(number, draft, desk), desk.say)


async def _event(query: CallbackQuery, carried: EventDeskButton, desk: Desk) -> Event | None:
    event = desk.moment.directory.events.get(carried.code)
    if event is None:
        await desk.screen.change(query, View(desk.say("event-gone")), desk.say)
    return event


async def _shown(number: int, draft: Draft, desk: Desk) -> View:
    """The question of now; the whole, where nothing is asked."""
    if draft.steps:
        return step_view(number, draft, desk.moment.world, desk.say)
    before = desk.moment.directory.events.get(draft.event.code)
    event = draft.event if draft.ready else replace(draft.event, occurrences=())
    reach = None
    if before is None or drafting.matters(before, event):
        reach = await drafting.reach_of(desk.database, event)
    return draft_view(number, draft, before, reach, desk.moment.world, desk.moment.now, desk.say)
