"""What the chat also shows, on a terminal: the figures of needs, and the words taught."""

from typing import TextIO

from bot.asking import opened_world
from bot.clock import system_clock
from bot.settings import Settings
from knowledge.learning.figures import figures, figures_in_words
from knowledge.learning.teaching import exported, teachings
from knowledge.store.database import Database
from knowledge.wording.messages import messages


async def show_figures(settings: Settings, out: TextIO) -> None:
    """Needs without an answer by commune and month, small counts not told. Raises NoTerritory
    and the store's errors."""
    world = await opened_world(settings)
    territory = world.directory.territory
    async with Database.open(settings.database_url) as database:
        found = await figures(database, system_clock().astimezone(territory.timezone).date())
    out.write(figures_in_words(found, territory, world.thesaurus, messages()) + "\n")


async def export_taught(settings: Settings, out: TextIO) -> None:
    """What agents taught, as YAML to read again. Raises NoTerritory and the store's errors."""
    world = await opened_world(settings)
    async with Database.open(settings.database_url) as database:
        out.write(exported(await teachings(database), world.directory))
