"""/langue: the language of the answers; and a greeting in two where the phone speaks another."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import Command, CommandStart, Filter
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import LanguageButton
from handlers.views.languages import OFFERED, asked_language, greeting_in_two, language_chosen
from knowledge.conversation.world import World
from knowledge.people import People
from knowledge.wording.buttons import Screen
from knowledge.wording.messages import FRENCH
from knowledge.wording.say import Say


def language_router() -> Router:
    router = Router(name="language")
    router.message.register(
        ask_language, Command(commands.LANGUAGE.name, *commands.LANGUAGE.aliases)
    )
    router.callback_query.register(choose_language, LanguageButton.filter(F.code.in_(OFFERED)))
    return router


def greeted_router() -> Router:
    """Comes before the usual /start."""
    router = Router(name="greeted-in-two")
    router.message.register(greet_in_two, CommandStart(magic=~F.args), PhoneSpeaksAnother())
    return router


class PhoneSpeaksAnother(Filter):
    """Whether nothing tells the language yet but the phone's own, one of ours: ``other``."""

    async def __call__(self, message: Message, people: People, say: Say) -> bool | dict[str, Any]:
        user = message.from_user
        code = ((user and user.language_code) or "")[:2].lower()
        if code == FRENCH or code not in OFFERED or say.language != FRENCH:
            return False
        if people.get(message.chat.id).language is not None:
            return False
        return {"other": Say(code)}


async def greet_in_two(
    message: Message, world: World, people: People, say: Say, other: Say, screen: Screen
) -> None:
    declared = people.get(message.chat.id).commune
    await screen.say(message, greeting_in_two(world.directory.territory, declared, say, other))


async def ask_language(message: Message, people: People, say: Say, screen: Screen) -> None:
    await screen.say(message, asked_language(people.get(message.chat.id).language, say))


async def choose_language(
    query: CallbackQuery, callback_data: LanguageButton, people: People, screen: Screen
) -> None:
    """The language already chosen is given up. The reply first, then it is written down."""
    person = query.from_user.id
    chosen = None if people.get(person).language == callback_data.code else callback_data.code
    people.choose_language(person, chosen)
    say = Say(callback_data.code)
    await screen.change(query, language_chosen(chosen, say), say)
    await people.write(person)
