"""Buttons of cards and of lists: open, refresh, hours, places, map, back, not that."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CardButton, ListButton, MapButton, OpinionButton, unpack_codes
from handlers.views.cards import card
from handlers.views.lists import back_row, choices
from handlers.views.places import all_hours, all_places
from knowledge.clock import Clock
from knowledge.conversation.answers import Asked, Offer
from knowledge.conversation.offers import at_place, offer_of_service
from knowledge.conversation.thread import Threads
from knowledge.conversation.world import World
from knowledge.directory.entries import State
from knowledge.learning.queue import Queue
from knowledge.people import People
from knowledge.store.questions import Kind
from knowledge.team.roles import Member
from knowledge.wording.buttons import Screen, View, rows
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say


def cards_router() -> Router:
    router = Router(name="cards")
    router.callback_query.register(show_card, CardButton.filter())
    router.callback_query.register(show_list, ListButton.filter())
    router.callback_query.register(show_map, MapButton.filter())
    router.callback_query.register(not_that, OpinionButton.filter())
    return router


async def show_card(
    query: CallbackQuery,
    callback_data: CardButton,
    world: World,
    people: People,
    clock: Clock,
    username: str,
    say: Say,
    screen: Screen,
) -> None:
    """A face of a card, in place: the card itself, all its hours, or all its places."""
    now = clock()
    offer = _offer(callback_data.service, world, people, query, clock)
    back = callback_data.back
    if offer is None:
        gone = View(say("card-gone"), rows(back_row(back, say)))
        await screen.change(query, gone, say)
        return
    if callback_data.place:
        offer = at_place(offer, callback_data.place)
    match callback_data.face:
        case "h":
            view = all_hours(offer, world, now, say, back)
        case "p":
            view = all_places(offer, world, now, say, back)
        case _:
            view = card(offer, Asked(), world, now, say, back, username)
    await screen.change(query, view, say)


async def show_list(
    query: CallbackQuery,
    callback_data: ListButton,
    world: World,
    people: People,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    found = (
        _offer(code, world, people, query, clock) for code in unpack_codes(callback_data.codes)
    )
    offers = [offer for offer in found if offer is not None]
    view = choices(offers, world, clock(), say) if offers else View(say("card-gone"))
    await screen.change(query, view, say)


async def show_map(query: CallbackQuery, callback_data: MapButton, world: World, say: Say) -> None:
    permanence = world.directory.permanences.get(callback_data.place)
    place = world.directory.place_of(permanence) if permanence else None
    if (
        permanence is None
        or place is None
        or place.latitude is None
        or place.longitude is None
        or not isinstance(query.message, Message)
    ):
        await query.answer(say.plain("stale-button"))
        return
    service = world.directory.services.get(permanence.service)
    await query.answer()
    await query.message.answer_venue(
        latitude=place.latitude,
        longitude=place.longitude,
        title=service.nom if service else place.nom or "",
        address=place_in_words(place) or place.commune or "",
    )


async def not_that(
    query: CallbackQuery,
    world: World,
    threads: Threads,
    clock: Clock,
    say: Say,
    screen: Screen,
    queue: Queue,
    member: Member | None = None,
) -> None:
    """The thread's question is noted for the agents, freed of who asked, after the reply."""
    await query.answer()
    if isinstance(query.message, Message):
        await screen.say(query.message, View(say("opinion-thanks")))
    thread = threads.get(query.from_user.id)
    if thread is not None and thread.text and member is None:
        commune = thread.asked.commune
        code = commune.code_insee if commune else None
        await queue.note(thread.text, world, clock(), commune=code, kind=Kind.WRONG)


def _offer(
    code: str, world: World, people: People, query: CallbackQuery, clock: Clock
) -> Offer | None:
    """The service behind a button, at the place for this person; None where it has ended."""
    service = world.directory.services.get(code)
    now, territory = clock(), world.directory.territory
    if service is None or service.status.state_on(territory.today(now)) is State.ENDED:
        return None
    commune = territory.commune(people.get(query.from_user.id).commune or "")
    return offer_of_service(service, world, now, Asked(commune=commune))
