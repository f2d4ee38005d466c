"""A free question, and a shared position: the conversation itself."""

from aiogram import Router
from aiogram.types import Message

from handlers.filters import IsPosition, IsQuestion
from handlers.views.agenda import with_events
from handlers.views.answers import view
from handlers.views.communes import commune_chosen, commune_of
from handlers.views.lists import nearest
from knowledge.clock import Clock
from knowledge.conversation.answers import NotKnown, Planned
from knowledge.conversation.converse import converse
from knowledge.conversation.declaring import declared_commune
from knowledge.conversation.near import services_near
from knowledge.conversation.offers import Position
from knowledge.conversation.thread import Threads
from knowledge.conversation.world import World
from knowledge.learning.queue import Queue
from knowledge.people import People
from knowledge.team.roles import Member
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say

# Somebody's whole letter is no question: nothing useful could be read from it.
LONGEST_QUESTION = 1500


def question_router() -> Router:
    router = Router(name="question")
    router.message.register(answer_question, IsQuestion())
    router.edited_message.register(answer_question, IsQuestion())
    router.message.register(answer_position, IsPosition())
    return router


async def answer_question(
    message: Message,
    world: World,
    people: People,
    threads: Threads,
    clock: Clock,
    say: Say,
    screen: Screen,
    queue: Queue,
    username: str,
    member: Member | None = None,
) -> None:
    """Replied to first; a question that found nothing is then noted, freed of who asked. The
    team's own tries are not what residents lack."""
    text = message.text or message.caption or ""
    if len(text) > LONGEST_QUESTION:
        await screen.say(message, View(say("too-long")))
        return
    chat = message.chat.id
    if commune := declared_commune(text, threads.get(chat), world.directory.territory):
        people.declare_commune(chat, commune.code_insee)
        await screen.say(message, commune_chosen(commune, say))
        await people.write(chat)
        return
    now = clock()
    commune = commune_of(people.get(chat), world.directory.territory)
    turn = converse(text, world, now, commune, threads.get(chat), people.get(chat).language)
    words = Say(turn.language)
    shown = view(turn.answer, world, now, words, message.message_id, username)
    if not isinstance(turn.answer, Planned):
        shown = with_events(shown, turn.events, world, now, words)
    await screen.say(message, shown)
    threads.keep(chat, turn.thread)
    if isinstance(turn.answer, NotKnown) and member is None:
        where = turn.answer.commune
        code = where.code_insee if where else None
        await queue.note(text, world, now, commune=code, need=turn.answer.need)


async def answer_position(
    message: Message, world: World, people: People, clock: Clock, say: Say, screen: Screen
) -> None:
    """Nothing of the position is kept, in memory or elsewhere."""
    if message.location is None:
        return
    here = Position(message.location.latitude, message.location.longitude)
    commune = commune_of(people.get(message.chat.id), world.directory.territory)
    now = clock()
    offers = services_near(here, commune, world, now)
    await screen.say(message, nearest(offers, world, now, say))
