"""Following and /abonnements: two taps to follow, one to stop. Kept before it is said to be."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import FollowButton
from handlers.views.follow import (
    cadence_choice,
    event_choice,
    followed,
    quiet_choice,
    service_choice,
    subscriptions,
)
from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.following.discretion import followable, is_discreet_service
from knowledge.following.preferences import QUIET_CHOICES, Cadence, Follower, next_digest
from knowledge.following.topics import unpack
from knowledge.store.database import Database
from knowledge.store.news import set_news_due
from knowledge.store.reminders import remind_no_more
from knowledge.store.subscriptions import (
    Following,
    follow,
    follower_of,
    following_of,
    keep_follower,
    unfollow,
)
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say


def follow_router() -> Router:
    router = Router(name="follow")
    router.message.register(
        show_followed, Command(commands.FOLLOWED.name, *commands.FOLLOWED.aliases)
    )
    router.callback_query.register(choose_of_service, FollowButton.filter(F.what == "s"))
    router.callback_query.register(choose_of_event, FollowButton.filter(F.what == "e"))
    router.callback_query.register(begin, FollowButton.filter(F.what == "+"))
    router.callback_query.register(stop, FollowButton.filter(F.what.in_({"-", "r"})))
    router.callback_query.register(settings, FollowButton.filter(F.what.in_({"c", "q"})))
    router.callback_query.register(back_to_followed, FollowButton.filter())
    return router


async def show_followed(
    message: Message, world: World, database: Database, clock: Clock, say: Say, screen: Screen
) -> None:
    following = await _following(database, message.chat.id)
    await screen.say(message, subscriptions(following, world, clock(), say))


async def back_to_followed(
    query: CallbackQuery, world: World, database: Database, clock: Clock, say: Say, screen: Screen
) -> None:
    following = await _following(database, query.from_user.id)
    await screen.change(query, subscriptions(following, world, clock(), say), say)


async def choose_of_service(
    query: CallbackQuery, callback_data: FollowButton, world: World, say: Say, screen: Screen
) -> None:
    service = world.directory.services.get(callback_data.topic)
    if service is None or is_discreet_service(service, world):
        await query.answer(say.plain("follow-not"))
        return
    permanence = world.directory.permanences.get(callback_data.value)
    await screen.change(query, service_choice(service, permanence, world, say), say)


async def choose_of_event(
    query: CallbackQuery, callback_data: FollowButton, world: World, say: Say, screen: Screen
) -> None:
    event = world.directory.events.get(callback_data.topic)
    if event is None or event.discreet:
        await query.answer(say.plain("follow-not"))
        return
    await screen.change(query, event_choice(event, world, say), say)


async def begin(
    query: CallbackQuery,
    callback_data: FollowButton,
    world: World,
    database: Database,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    """A forged button, or one about what has since become discreet, follows nothing."""
    topic = unpack(callback_data.topic)
    if topic is None or not followable(topic, world):
        await query.answer(say.plain("follow-not"))
        return
    chat = query.from_user.id
    async with database.write() as session:
        kept = await follow(session, chat, topic.pack(), at=clock())
        follower = await follower_of(session, chat)
    view = followed(topic, follower, world, say) if kept else View(say("follow-too-many"))
    await screen.change(query, view, say)


async def stop(
    query: CallbackQuery,
    callback_data: FollowButton,
    world: World,
    database: Database,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    chat = query.from_user.id
    async with database.write() as session:
        if callback_data.what == "r":
            await remind_no_more(session, chat, callback_data.topic)
        else:
            await unfollow(session, chat, callback_data.topic)
        following = await following_of(session, chat)
    await screen.change(query, subscriptions(following, world, clock(), say), say)


async def settings(
    query: CallbackQuery,
    callback_data: FollowButton,
    world: World,
    database: Database,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    """Show the choices; with one taken, keep it. What waits moves to the new moment."""
    chat, now = query.from_user.id, clock()
    async with database.write() as session:
        follower = await follower_of(session, chat)
        changed = _changed(follower, callback_data)
        if changed != follower:
            await keep_follower(session, changed)
            tz = world.directory.territory.timezone
            await set_news_due(session, chat, next_digest(changed, now, tz))
    choice = cadence_choice if callback_data.what == "c" else quiet_choice
    await screen.change(query, choice(changed, say), say)


def _changed(follower: Follower, carried: FollowButton) -> Follower:
    """With the choice that a button carries; as it was where it carries none."""
    if carried.what == "c" and carried.value in {c.value for c in Cadence}:
        return replace(follower, cadence=Cadence(carried.value))
    known = carried.value.isdecimal() and int(carried.value) < len(QUIET_CHOICES)
    if carried.what == "q" and known:
        return replace(follower, quiet=QUIET_CHOICES[int(carried.value)])
    return follower


async def _following(database: Database, chat: int) -> Following:
    async with database.read() as session:
        return await following_of(session, chat)
