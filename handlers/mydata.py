"""/mesdonnees and /oublier: what is kept about me; delete it."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import ForgetButton
from handlers.replies import say_in, show_in_place
from handlers.views.keyboards import button, keyboard
from handlers.views.say import Say, View
from knowledge.conversation.thread import Threads
from knowledge.conversation.world import World
from knowledge.people import People


def mydata_router() -> Router:
    router = Router(name="mydata")
    router.message.register(show_data, Command(*(commands.MY_DATA.name, *commands.MY_DATA.aliases)))
    router.message.register(ask_to_forget, Command(commands.FORGET.name))
    router.callback_query.register(forget, ForgetButton.filter())
    return router


async def show_data(
    message: Message, world: World, people: People, threads: Threads, say: Say
) -> None:
    chat = message.chat.id
    if not people.kept(chat):
        await say_in(message, View(say("mydata-none", minutes=threads.minutes)))
        return
    person = people.get(chat)
    commune = world.directory.territory.commune(person.commune or "")
    text = say(
        "mydata",
        commune=commune.nom if commune else "none",
        language=say.label("language", person.language or say.language),
        minutes=threads.minutes,
    )
    await say_in(message, View(text))


async def ask_to_forget(message: Message, say: Say) -> None:
    yes = button(say.plain("button-forget"), ForgetButton(sure=True))
    no = button(say.plain("button-cancel"), ForgetButton(sure=False))
    await say_in(message, View(say("forget-ask"), keyboard([[yes], [no]])))


async def forget(
    query: CallbackQuery,
    callback_data: ForgetButton,
    people: People,
    threads: Threads,
    say: Say,
) -> None:
    """Erased before it is said to be: a promise that the database could still break is none."""
    if not callback_data.sure:
        await show_in_place(query, View(say("forget-kept")), say)
        return
    threads.drop(query.from_user.id)
    await people.forget(query.from_user.id)
    await show_in_place(query, View(say("forgotten")), say)
