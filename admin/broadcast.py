"""/diffuser: an agent writes to many; sees it, tries it on herself, sends it now or later.

What is typed is taken only while a draft of the agent's waits for it.
"""

from dataclasses import replace

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message
from markupsafe import Markup

from admin import commands
from admin.access import MayDo
from admin.broadcast_callbacks import ComposeButton
from admin.broadcast_writing import Writing
from admin.views.broadcast import (
    ask_text,
    ask_when,
    confirm_view,
    ready_view,
    scheduled_view,
)
from admin.views.broadcast_course import course_view
from knowledge.conversation.world import World
from knowledge.delivery.audience import EVERYBODY, Criterion
from knowledge.delivery.composing import Broadcasting, Composition, Step, ready
from knowledge.delivery.moment import NoMoment, read_moment
from knowledge.delivery.payload import Payload
from knowledge.delivery.quiet import until
from knowledge.following.discretion import addressable
from knowledge.store.audience import AUDIENCES
from knowledge.store.broadcasts import Broadcast
from knowledge.team.roles import Task
from knowledge.wording.buttons import Screen, View
from knowledge.wording.fit import MESSAGE_UNITS, shown_units
from knowledge.wording.say import Say

CAPTION_UNITS = 1024


def broadcast_router() -> Router:
    router = Router(name="broadcast")
    sends = MayDo(Task.BROADCAST)
    router.message.register(begin, Command(commands.BROADCAST.name), sends)
    router.message.register(take, Writing(Step.TEXT, Step.WHEN))
    compose = router.callback_query.register
    compose(choose_moment, ComposeButton.filter(F.act == "when"), sends)
    compose(confirm_now, ComposeButton.filter(F.act == "now"), sends)
    compose(send, ComposeButton.filter(F.act.in_({"sure", "night", "morning"})), sends)
    compose(change_draft, ComposeButton.filter(), sends)
    return router


async def begin(
    message: Message,
    command: CommandObject,
    bot: Bot,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """With a text after it, the command is the whole message."""
    draft = await broadcasting.begin(message.chat.id)
    if not command.args:
        planned = await broadcasting.under_way()
        tz = world.directory.territory.timezone
        asked = ask_text(draft, planned, broadcasting.clock(), tz, say)
        await screen.say(message, asked)
        return
    html = message.html_text.partition(" ")[2].strip()
    await _written(message, draft, Composition(), html, bot, world, broadcasting, say, screen)


async def take(
    message: Message,
    draft: int,
    made: Composition,
    bot: Bot,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """The text, or the moment, that the draft waits for."""
    if made.step is Step.TEXT:
        html = message.html_text if message.text or message.caption else ""
        await _written(message, draft, made, html, bot, world, broadcasting, say, screen)
        return
    tz = world.directory.territory.timezone
    moment = read_moment(message.text or "", broadcasting.clock(), tz)
    if isinstance(moment, NoMoment):
        await screen.say(message, ask_when(draft, say, moment.doubt))
        return
    made = ready(made, due=moment, at_night=False)
    await broadcasting.keep(draft, made)
    await screen.say(message, await _confirm(draft, made, world, broadcasting, say))


async def choose_moment(
    query: CallbackQuery,
    callback_data: ComposeButton,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    draft = callback_data.draft
    made = await broadcasting.draft(draft, query.from_user.id)
    if made is None:
        await screen.change(query, View(say("broadcast-over")), say)
        return
    await broadcasting.keep(draft, replace(made, step=Step.WHEN))
    await screen.change(query, ask_when(draft, say), say)


async def confirm_now(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    draft = callback_data.draft
    made = await broadcasting.draft(draft, query.from_user.id)
    if made is None:
        await screen.change(query, View(say("broadcast-over")), say)
        return
    made = ready(made, due=None, at_night=False)
    await broadcasting.keep(draft, made)
    await screen.change(query, await _confirm(draft, made, world, broadcasting, say), say)


async def send(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """Into the queue: at its moment, at this hour all the same, or in the morning."""
    draft, chat = callback_data.draft, query.from_user.id
    made = await broadcasting.draft(draft, chat)
    if made is not None and callback_data.act != "sure":
        late = made.due or broadcasting.clock()
        tz = world.directory.territory.timezone
        if callback_data.act == "night":
            made = replace(made, at_night=True)
        else:
            made = replace(made, due=until(broadcasting.quiet, late, tz) or made.due)
        await broadcasting.keep(draft, made)
    sent = await broadcasting.send(draft, chat)
    if sent is None:
        await screen.change(query, View(say("broadcast-over")), say)
        return
    await screen.change(query, await _sent(sent, world, broadcasting, say), say)
    if made is not None and made.due is None and isinstance(query.message, Message):
        # What was the question shows the progress from here on.
        await broadcasting.show_in(sent.id, query.message.message_id)


async def change_draft(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """The choices that lead back to the same question, and the end of the draft."""
    draft, chat = callback_data.draft, query.from_user.id
    made = await broadcasting.draft(draft, chat)
    if callback_data.act == "drop":
        dropped = await broadcasting.drop(draft, chat)
        key = "broadcast-dropped" if dropped else "broadcast-over"
        await screen.change(query, View(say(key)), say)
        return
    if made is None or (made.payload is None and callback_data.act != "text"):
        await screen.change(query, View(say("broadcast-over")), say)
        return
    notice = None
    match callback_data.act:
        case "text":
            await broadcasting.keep(draft, replace(made, step=Step.TEXT))
            tz = world.directory.territory.timezone
            await screen.change(query, ask_text(draft, (), broadcasting.clock(), tz, say), say)
            return
        case "chosen" if callback_data.kind in AUDIENCES:
            criterion = Criterion(callback_data.kind, callback_data.value)
            if not addressable(criterion, world):
                await query.answer(say.plain("follow-not"))
                return
            made = ready(made, criterion=criterion)
        case "test" if made.payload is not None:
            await broadcasting.try_out(chat, made.payload)
            notice = "broadcast-tested"
    made = ready(made)
    await broadcasting.keep(draft, made)
    count = await broadcasting.count(made.criterion)
    await screen.change(query, ready_view(draft, made, count, world, say, notice), say)


async def _written(
    message: Message,
    draft: int,
    made: Composition,
    html: str,
    bot: Bot,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """Keep the text, show it exactly as it will be received, and ask what to do with it."""
    picture = message.photo[-1].file_id if message.photo else None
    length, most = shown_units(Markup(html)), MESSAGE_UNITS if picture is None else CAPTION_UNITS
    if not html and picture is None:
        await screen.say(message, View(say("broadcast-not-text")))
        return
    if length > most:
        told = say("broadcast-too-long", units=length, most=most)
        await screen.say(message, View(told))
        return
    made = ready(made, payload=Payload(html, picture=picture))
    await broadcasting.keep(draft, made)
    await screen.deliver(bot, message.chat.id, View(Markup(html)), picture)
    count = await broadcasting.count(made.criterion)
    await screen.say(message, ready_view(draft, made, count, world, say))


async def _confirm(
    draft: int, made: Composition, world: World, broadcasting: Broadcasting, say: Say
) -> View:
    now = broadcasting.clock()
    morning = until(broadcasting.quiet, made.due or now, world.directory.territory.timezone)
    count = await broadcasting.count(made.criterion)
    return confirm_view(draft, made, count, world, now, say, morning)


async def _sent(broadcast: Broadcast, world: World, broadcasting: Broadcasting, say: Say) -> View:
    now = broadcasting.clock()
    found = await broadcasting.look(broadcast.id)
    if broadcast.due > now or found is None:
        count = await broadcasting.count(broadcast.criterion or EVERYBODY)
        return scheduled_view(broadcast, count, world, now, say)
    return course_view(*found, say, now, world.directory.territory.timezone)
