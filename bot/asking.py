"""`guichet ask` and `guichet needs`: the world of a database, without Telegram."""

import logging
from collections.abc import Iterable

import click

from bot.ask import Asking, worded
from bot.clock import system_clock
from bot.live import Means, read_words, world_of
from bot.settings import Settings
from knowledge.conversation.converse import converse
from knowledge.conversation.world import World
from knowledge.search.query import Query
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.store.migrating import migrate

log = logging.getLogger(__name__)


async def opened_world(settings: Settings) -> World:
    """The world of a database as it is now. Raises NoTerritory and the store's errors."""
    async with Database.open(settings.database_url) as database:
        await migrate(database)
        async with database.read() as session:
            directory = await load_directory(session)
    return world_of(directory, Means.found())


async def ask_lines(
    settings: Settings, lines: Iterable[str], *, jsonl: bool, explain: bool
) -> None:
    """Answer each line as it comes, so that a script may wait for one before the next."""
    world = await opened_world(settings)
    asking = Asking(world, system_clock)
    if jsonl:
        read_words()
    for line in lines:
        if not line.strip():
            continue
        if jsonl:
            click.echo(asking.jsonl(line))
        elif explain:
            click.echo(explained(line.strip(), world))
        else:
            now = system_clock().astimezone(world.directory.territory.timezone)
            click.echo(worded(converse(line.strip(), world, now), world, now) + "\n")


def explained(text: str, world: World) -> str:
    """Each step of the search and what it found."""
    now = system_clock().astimezone(world.directory.territory.timezone)
    steps = world.matcher.explain(Query(text, now))
    return "\n".join(line for step in steps for line in (f"── {step.name}", *step.lines))


async def show_needs(settings: Settings) -> None:
    from knowledge.needs.report import needs_report

    world = await opened_world(settings)
    click.echo(needs_report(world.directory, world.matcher, world.thesaurus))
