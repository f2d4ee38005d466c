"""/bienvenue: what a newcomer needs in this commune, in one go."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from handlers import commands
from handlers.views.communes import asked_commune, commune_of
from handlers.views.lists import numbers, offer_lines
from handlers.views.refusals import counters
from knowledge.clock import Clock
from knowledge.conversation.answers import Asked
from knowledge.conversation.browsing import welcome
from knowledge.conversation.offers import offer_of_service
from knowledge.conversation.world import World
from knowledge.people import People
from knowledge.wording.buttons import Screen, View, in_rows, rows
from knowledge.wording.say import Say, paragraphs

# Lists beyond this length would need a page of their own, and a newcomer's patience.
_SHOWN = 10


def welcome_router() -> Router:
    router = Router(name="welcome")
    router.message.register(show_welcome, Command(commands.WELCOME.name))
    return router


async def show_welcome(
    message: Message, world: World, people: People, clock: Clock, say: Say, screen: Screen
) -> None:
    territory = world.directory.territory
    commune = commune_of(people.get(message.chat.id), territory)
    if commune is None:
        await screen.say(message, asked_where(world, say))
        return
    now = clock()
    services = welcome(world.directory, commune, now)[:_SHOWN]
    offers = [offer_of_service(s, world, now, Asked(commune=commune)) for s in services]
    text = paragraphs(
        say("welcome", commune=commune.nom),
        *(offer_lines(i, o, world, now, say) for i, o in enumerate(offers, 1)),
        say("help-counter"),
        counters(commune, world, say),
        say("welcome-end"),
    )
    buttons = numbers([o.service.code for o in offers], back=False)
    await screen.say(message, View(text, rows(*in_rows(buttons, 5))))


def asked_where(world: World, say: Say) -> View:
    view = asked_commune(world.directory.territory, None, say)
    return View(say("welcome-ask"), view.rows)
