"""/mesdonnees and /oublier: what is kept about me; delete it."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import ForgetButton
from knowledge.conversation.thread import Threads
from knowledge.conversation.world import World
from knowledge.people import People
from knowledge.store.database import Database
from knowledge.store.subscriptions import following_of
from knowledge.wording.buttons import Screen, View, button, rows
from knowledge.wording.say import Say, paragraphs


def mydata_router() -> Router:
    router = Router(name="mydata")
    router.message.register(show_data, Command(*(commands.MY_DATA.name, *commands.MY_DATA.aliases)))
    router.message.register(ask_to_forget, Command(commands.FORGET.name))
    router.callback_query.register(forget, ForgetButton.filter())
    return router


async def show_data(
    message: Message,
    world: World,
    people: People,
    database: Database,
    threads: Threads,
    say: Say,
    screen: Screen,
) -> None:
    chat = message.chat.id
    async with database.read() as session:
        following = await following_of(session, chat)
    if not people.kept(chat) and following.empty:
        await screen.say(message, View(say("mydata-none", minutes=threads.minutes)))
        return
    person = people.get(chat)
    commune = world.directory.territory.commune(person.commune or "")
    text = say(
        "mydata",
        commune=commune.nom if commune else "none",
        language=say.label("language", person.language or say.language),
        minutes=threads.minutes,
    )
    also = say("follow-mydata", topics=len(following.topics), reminders=len(following.reminders))
    await screen.say(message, View(text if following.empty else paragraphs(text, also)))


async def ask_to_forget(message: Message, say: Say, screen: Screen) -> None:
    yes = button(say.plain("button-forget"), ForgetButton(sure=True))
    no = button(say.plain("button-cancel"), ForgetButton(sure=False))
    await screen.say(message, View(say("forget-ask"), rows(*[[yes], [no]])))


async def forget(
    query: CallbackQuery,
    callback_data: ForgetButton,
    people: People,
    threads: Threads,
    say: Say,
    screen: Screen,
) -> None:
    """Erased before it is said to be: a promise that the database could still break is none."""
    if not callback_data.sure:
        await screen.change(query, View(say("forget-kept")), say)
        return
    threads.drop(query.from_user.id)
    await people.forget(query.from_user.id)
    await screen.change(query, View(say("forgotten")), say)
