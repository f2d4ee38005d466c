"""Whom a broadcast is for: everybody, a commune, who follows a kind of events or a service."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from admin.access import MayDo
from admin.broadcast_callbacks import ComposeButton
from admin.broadcast_writing import Writing
from admin.views.broadcast_audience import (
    SIDES,
    ask_service,
    audience_view,
    options_of,
    services_view,
    side_view,
    sides_view,
)
from knowledge.conversation.world import World
from knowledge.delivery.audience import EVERYBODY, Criterion
from knowledge.delivery.composing import Broadcasting, Step, ready
from knowledge.directory.finding import services_named
from knowledge.events.agenda import EVERYTHING, Filter
from knowledge.following.audiences import followers, of_services
from knowledge.following.topics import events_topic, unpack_filter
from knowledge.team.roles import Task
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say


def audience_router() -> Router:
    router = Router(name="broadcast-audience")
    sends = MayDo(Task.BROADCAST)
    router.message.register(take_name, F.text, Writing(Step.WHOM))
    compose = router.callback_query.register
    compose(choose_audience, ComposeButton.filter(F.act == "audience"), sends)
    compose(narrow, ComposeButton.filter(F.act == "events"), sends)
    compose(choose_side, ComposeButton.filter((F.act == "side") & F.kind.in_(SIDES)), sends)
    compose(ask_name, ComposeButton.filter(F.act == "service"), sends)
    return router


async def choose_audience(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    draft = callback_data.draft
    made = await broadcasting.draft(draft, query.from_user.id)
    if made is not None and made.step is Step.WHOM:
        # A name is no longer waited for.
        await broadcasting.keep(draft, ready(made))
    communes = [Criterion("commune", c.code_insee) for c in world.directory.territory.communes]
    counts = await broadcasting.counts([EVERYBODY, *communes])
    await screen.change(query, audience_view(draft, counts, world, say), say)


async def narrow(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """Those who follow events of a theme, of a commune, for an age, or of several of these."""
    only = _only(callback_data, world)
    count = None if only.empty else await broadcasting.count(followers(events_topic(only)))
    view = sides_view(callback_data.draft, only, count, world, say)
    await screen.change(query, view, say)


async def choose_side(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """Each choice of one side, with how many it leaves beside the others."""
    draft, side, only = callback_data.draft, callback_data.kind, _only(callback_data, world)
    options = options_of(side, only, world)
    criteria = [followers(events_topic(option)) for option in options]
    counts = await broadcasting.counts(criteria)
    counted = [(option, counts[c]) for option, c in zip(options, criteria, strict=True)]
    await screen.change(query, side_view(draft, side, only, counted, world, say), say)


async def ask_name(
    query: CallbackQuery,
    callback_data: ComposeButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    made = await broadcasting.draft(callback_data.draft, query.from_user.id)
    if made is None:
        await screen.change(query, View(say("broadcast-over")), say)
        return
    await broadcasting.keep(callback_data.draft, replace(made, step=Step.WHOM))
    await screen.change(query, ask_service(callback_data.draft, world, say), say)


async def take_name(
    message: Message,
    draft: int,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """The services of that name, and their permanences, with who follows each."""
    named = [f.entry for f in services_named(message.text or "", world.directory)]
    criteria = of_services(named, world)
    if not criteria:
        await screen.say(message, ask_service(draft, world, say, unknown=True))
        return
    counts = await broadcasting.counts(criteria)
    await screen.say(message, services_view(draft, counts, world, say))


def _only(button: ComposeButton, world: World) -> Filter:
    """The filter that a button carries; what this version does not know leaves it open."""
    only = unpack_filter(button.value) or EVERYTHING
    known = only.commune is None or world.directory.territory.commune(only.commune) is not None
    return only if known else EVERYTHING
