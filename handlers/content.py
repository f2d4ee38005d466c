"""What is not a plain question: voice, pictures, stickers, groups, commands nobody knows."""

from aiogram import Router
from aiogram.enums import ContentType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.filters import InGroup, IsCommand, OfKind
from handlers.views.communes import commune_of
from handlers.views.refusals import counters
from knowledge.conversation.world import World
from knowledge.people import People
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say, lines, paragraphs

_WORDS = {
    ContentType.VOICE: "content-voice",
    ContentType.AUDIO: "content-voice",
    ContentType.VIDEO_NOTE: "content-voice",
    ContentType.PHOTO: "content-photo",
    ContentType.VIDEO: "content-photo",
    ContentType.DOCUMENT: "content-photo",
    ContentType.STICKER: "content-sticker",
    ContentType.ANIMATION: "content-sticker",
    ContentType.DICE: "content-sticker",
    ContentType.CONTACT: "content-contact",
}

# Telegram's own notices (pinned message, new title …) await no reply.
_SPOKEN = frozenset(_WORDS) | {
    ContentType.POLL,
    ContentType.GAME,
    ContentType.VENUE,
    ContentType.STORY,
    ContentType.PAID_MEDIA,
}


def help_router() -> Router:
    router = Router(name="help")
    router.message.register(show_help, Command(commands.HELP.name, *commands.HELP.aliases))
    return router


def content_router() -> Router:
    """Comes last: what nobody else took."""
    router = Router(name="content")
    router.message.register(show_help, IsCommand())
    router.message.register(say_what_is_read, OfKind(_SPOKEN))
    router.callback_query.register(stale_button)
    return router


def groups_router() -> Router:
    """In a group the bot only says where it answers, and only when it is spoken to."""
    router = Router(name="groups")
    router.message.filter(InGroup())
    router.edited_message.filter(InGroup())
    router.message.register(answer_in_private, IsCommand())
    router.message.register(_nothing)
    router.edited_message.register(_nothing)
    router.channel_post.register(_nothing)
    return router


async def show_help(
    message: Message, world: World, people: People, say: Say, screen: Screen
) -> None:
    territory = world.directory.territory
    commune = commune_of(people.get(message.chat.id), territory)
    listed = lines(
        *(
            say("help-command", command=f"/{c.name}", what=say.plain(f"command-{c.name}"))
            for c in commands.RESIDENT_COMMANDS
        )
    )
    text = paragraphs(
        say("help", commune=(commune or territory.communes[0]).nom, commands=listed),
        lines(say("help-counter"), counters(commune, world, say)),
    )
    await screen.say(message, View(text))


async def say_what_is_read(message: Message, say: Say, screen: Screen) -> None:
    key = _WORDS.get(ContentType(message.content_type), "content-other")
    await screen.say(message, View(say(key)))


async def answer_in_private(message: Message, username: str, say: Say, screen: Screen) -> None:
    await screen.say(message, View(say("content-group", link=f"https://t.me/{username}")))


async def stale_button(query: CallbackQuery, say: Say) -> None:
    """A button of an older bot, or one that nobody made: nothing is done."""
    await query.answer(say.plain("stale-button"))


async def _nothing(message: Message) -> None:
    """Other people's conversation."""
