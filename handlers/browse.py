"""/themes: the directory by theme and commune, a page at a time."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import SayButton, ThemeButton
from handlers.views.themes import theme_page, themes
from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.people import People
from knowledge.wording.buttons import Screen
from knowledge.wording.say import Say


def browse_router() -> Router:
    router = Router(name="browse")
    router.message.register(show_themes, Command(commands.THEMES.name, *commands.THEMES.aliases))
    router.callback_query.register(themes_from_button, SayButton.filter(F.what == "t"))
    router.callback_query.register(open_theme, ThemeButton.filter())
    return router


async def show_themes(
    message: Message, world: World, people: People, clock: Clock, say: Say, screen: Screen
) -> None:
    commune = world.directory.territory.commune(people.get(message.chat.id).commune or "")
    await screen.say(message, themes(world, commune, clock(), say))


async def themes_from_button(
    query: CallbackQuery, world: World, people: People, clock: Clock, say: Say, screen: Screen
) -> None:
    await query.answer()
    if isinstance(query.message, Message):
        await show_themes(query.message, world, people, clock, say, screen)


async def open_theme(
    query: CallbackQuery,
    callback_data: ThemeButton,
    world: World,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    commune = world.directory.territory.commune(callback_data.commune)
    now = clock()
    if callback_data.theme:
        view = theme_page(callback_data.theme, commune, callback_data.page, world, now, say)
    else:
        view = themes(world, commune, now, say)
    await screen.change(query, view, say)
