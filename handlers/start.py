"""/start and the choice of a commune."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import CommuneButton, CommunesButton
from handlers.views.cards import card
from handlers.views.communes import asked_commune, commune_chosen, greeting
from knowledge.clock import Clock
from knowledge.conversation.answers import Asked
from knowledge.conversation.offers import offer_of_service
from knowledge.conversation.world import World
from knowledge.directory.entries import State
from knowledge.people import People
from knowledge.wording.buttons import Screen, View
from knowledge.wording.links import CARD_LINK
from knowledge.wording.say import Say


def start_router() -> Router:
    router = Router(name="start")
    router.message.register(
        open_linked_card, CommandStart(deep_link=True, magic=F.args[:2] == CARD_LINK)
    )
    router.message.register(start, CommandStart())
    router.message.register(choose_commune, Command(commands.COMMUNE.name))
    router.callback_query.register(declare_commune, CommuneButton.filter())
    router.callback_query.register(page_communes, CommunesButton.filter())
    return router


async def start(message: Message, world: World, people: People, say: Say, screen: Screen) -> None:
    person = people.get(message.chat.id)
    await screen.say(message, greeting(world.directory.territory, person.commune, say))


async def open_linked_card(
    message: Message,
    command: CommandObject,
    world: World,
    people: People,
    clock: Clock,
    username: str,
    say: Say,
    screen: Screen,
) -> None:
    """A card's own link, from a poster or from somebody who shared it."""
    service = world.directory.services.get((command.args or "").removeprefix(CARD_LINK))
    if service is None:
        await screen.say(message, View(say("card-gone")))
        return
    now = clock()
    if service.status.state_on(world.directory.territory.today(now)) is State.ENDED:
        await screen.say(message, View(say("card-ended")))
        return
    commune = world.directory.territory.commune(people.get(message.chat.id).commune or "")
    offer = offer_of_service(service, world, now, Asked(commune=commune))
    await screen.say(message, card(offer, Asked(), world, now, say, username=username))


async def choose_commune(
    message: Message, world: World, people: People, say: Say, screen: Screen
) -> None:
    territory = world.directory.territory
    declared = people.get(message.chat.id).commune
    await screen.say(message, asked_commune(territory, declared, say))


async def page_communes(
    query: CallbackQuery,
    callback_data: CommunesButton,
    world: World,
    people: People,
    say: Say,
    screen: Screen,
) -> None:
    declared = people.get(query.from_user.id).commune
    view = asked_commune(world.directory.territory, declared, say, callback_data.page)
    await screen.change(query, view, say)


async def declare_commune(
    query: CallbackQuery,
    callback_data: CommuneButton,
    world: World,
    people: People,
    say: Say,
    screen: Screen,
) -> None:
    """The reply first, from memory; then it is written down."""
    commune = world.directory.territory.commune(callback_data.code_insee)
    people.declare_commune(query.from_user.id, commune.code_insee if commune else None)
    await screen.change(query, commune_chosen(commune, say), say)
    await people.write(query.from_user.id)
