"""/questions: what residents asked without finding, and what agents make of it."""

from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter, Command, CommandObject
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from admin import commands
from admin.access import MayDo
from admin.callbacks import (
    GroupButton,
    QuestionsButton,
    TieButton,
    UnmetButton,
    UntaughtButton,
)
from admin.desk import Desk
from admin.views.questions import (
    figures_view,
    group_view,
    queue_view,
    taught_view,
    teachings_view,
    which_need,
    which_service,
)
from knowledge.clock import Clock
from knowledge.directory.entries import Service
from knowledge.directory.finding import services_named
from knowledge.editing.asked import AWAITED, AWAITING
from knowledge.learning.figures import figures
from knowledge.learning.grouping import Group
from knowledge.learning.queue import group_of, likely_needs, waiting
from knowledge.learning.teaching import (
    drop,
    exported,
    say_unmet,
    teach,
    teachings,
    untaught,
)
from knowledge.store.database import Database
from knowledge.store.drafts import begin, end_all, latest
from knowledge.team.roles import Member, Task, may
from knowledge.wording.buttons import View

_CHOICES = 6
# The kind of draft of a group that awaits the name of its entry.
_TIE = "tie"
_WORDS = {"appris": "t", "chiffres": "f", "exporter": "e"}


class NamesEntry(BaseFilter):
    """Gives the handler the question whose entry's name is awaited."""

    async def __call__(
        self, message: Message, database: Database, clock: Clock, member: Member | None = None
    ) -> bool | dict[str, Any]:
        text = message.text or ""
        if not text or text.startswith("/") or text.endswith("?") or not may(member, Task.TEACH):
            return False
        assert member is not None
        async with database.read() as session:
            draft = await latest(session, member.chat, *AWAITING)
        if draft is None or draft.kind != _TIE or clock() - draft.updated > AWAITED:
            return False
        return {"question": draft.data["question"]}


def questions_router() -> Router:
    router = Router(name="questions")
    teaches = MayDo(Task.TEACH)
    router.message.register(show_queue, Command(commands.QUESTIONS.name), teaches)
    router.message.register(type_entry, NamesEntry())
    router.callback_query.register(turn_page, QuestionsButton.filter(), teaches)
    router.callback_query.register(open_group, GroupButton.filter(), teaches)
    router.callback_query.register(tie, TieButton.filter(), teaches)
    router.callback_query.register(unmet, UnmetButton.filter(), teaches)
    router.callback_query.register(forget_words, UntaughtButton.filter(), teaches)
    return router


async def show_queue(message: Message, command: CommandObject, desk: Desk) -> None:
    """The queue; "/questions appris", "chiffres" or "exporter" for the rest."""
    what = _WORDS.get((command.args or "").strip().casefold(), "")
    if what == "e":
        await _send_file(message, desk)
        return
    await desk.screen.say(message, await _page(what, 0, desk))


async def turn_page(query: CallbackQuery, callback_data: QuestionsButton, desk: Desk) -> None:
    if callback_data.what == "e":
        await query.answer()
        if isinstance(query.message, Message):
            await _send_file(query.message, desk)
        return
    view = await _page(callback_data.what, callback_data.page, desk)
    await desk.screen.change(query, view, desk.say)


async def open_group(query: CallbackQuery, callback_data: GroupButton, desk: Desk) -> None:
    group = await group_of(desk.database, callback_data.question)
    if group is None:
        await desk.screen.change(query, await _gone(desk), desk.say)
        return
    world = desk.moment.world
    match callback_data.what:
        case "t":
            await _await_name(group, desk)
            view = which_service(group, _named(group, desk), desk.say)
        case "n":
            needs = likely_needs(group.texts[0], world, desk.moment.now)
            view = which_need(group, needs, world, desk.say)
        case "d":
            await drop(desk.database, group)
            view = await _page("", 0, desk, "dropped")
        case _:
            view = group_view(group, world, desk.say)
    await desk.screen.change(query, view, desk.say)


async def tie(query: CallbackQuery, callback_data: TieButton, desk: Desk) -> None:
    group = await group_of(desk.database, callback_data.question)
    service = desk.moment.directory.services.get(callback_data.code)
    view = await _gone(desk)
    if group is not None and service is not None:
        view = await _taught(group, service, desk)
    await desk.screen.change(query, view, desk.say)


async def type_entry(message: Message, question: int, desk: Desk) -> None:
    """The entry by its name: tied where one bears it, offered where several do."""
    group = await group_of(desk.database, question)
    if group is None:
        await _stop_waiting(desk)
        await desk.screen.say(message, await _gone(desk))
        return
    named = [f.entry for f in services_named(message.text or "", desk.moment.directory)]
    if len(named) == 1:
        view = await _taught(group, named[0], desk)
    else:
        view = which_service(group, named[:_CHOICES], desk.say)
    await desk.screen.say(message, view)


async def unmet(query: CallbackQuery, callback_data: UnmetButton, desk: Desk) -> None:
    group = await group_of(desk.database, callback_data.question)
    if group is None:
        await desk.screen.change(query, await _gone(desk), desk.say)
        return
    needs = likely_needs(group.texts[0], desk.moment.world, desk.moment.now)
    rank = callback_data.rank
    need = needs[rank] if 0 <= rank < len(needs) else None
    await say_unmet(desk.database, group, need)
    await desk.screen.change(query, await _page("", 0, desk, "unmet-done"), desk.say)


async def forget_words(query: CallbackQuery, callback_data: UntaughtButton, desk: Desk) -> None:
    moment = desk.moment
    chat = moment.member.chat
    done = await untaught(desk.database, callback_data.change, chat, moment.now)
    if done is not None:
        await desk.refresh()
    lead = "taught-undone" if done else "taught-cannot"
    await desk.screen.change(query, await _page("", 0, desk, lead), desk.say)


async def _page(what: str, page: int, desk: Desk, lead: str = "") -> View:
    moment, say = desk.moment, desk.say
    match what:
        case "t":
            found = await teachings(desk.database)
            return teachings_view([change for change, _ in found], moment, say)
        case "f":
            counted = await figures(desk.database, moment.today)
            return figures_view(counted, moment.world, say)
    groups = await waiting(desk.database)
    return queue_view(groups, page, moment.world, say, say(lead) if lead else None)


async def _gone(desk: Desk) -> View:
    return await _page("", 0, desk, "group-gone")


async def _taught(group: Group, service: Service, desk: Desk) -> View:
    """The words work for the next asker at once."""
    moment = desk.moment
    done = await teach(desk.database, group, service.code, moment.member.chat, moment.now)
    await _stop_waiting(desk)
    await desk.refresh()
    return taught_view(done, service, desk.say)


def _named(group: Group, desk: Desk) -> list[Service]:
    """The entries that the questions' words name, if any do."""
    found = services_named(" ".join(group.texts[:3]), desk.moment.directory)
    return [f.entry for f in found][:_CHOICES]


async def _await_name(group: Group, desk: Desk) -> None:
    chat, at = desk.moment.member.chat, desk.moment.now
    async with desk.database.write() as session:
        await end_all(session, chat, _TIE)
        await begin(session, chat, _TIE, {"question": group.id}, at=at)


async def _stop_waiting(desk: Desk) -> None:
    async with desk.database.write() as session:
        await end_all(session, desk.moment.member.chat, _TIE)


async def _send_file(message: Message, desk: Desk) -> None:
    text = exported(await teachings(desk.database), desk.moment.directory)
    name = f"mots-appris-{desk.moment.today.isoformat()}.yaml"
    await message.answer_document(BufferedInputFile(text.encode(), filename=name))
