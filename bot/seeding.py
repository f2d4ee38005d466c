"""A territory's folder of files into an empty database: how a new bot, or the demo, begins."""

from pathlib import Path

import click

import knowledge.territories
from bot.clock import system_clock
from knowledge.clock import Clock
from knowledge.store.database import Database
from knowledge.store.entries import add, load_territory, save_territory
from knowledge.store.events import create_event
from knowledge.store.migrating import migrate
from knowledge.territories.faults import TerritoryError
from knowledge.territories.load import LoadedTerritory
from knowledge.territories.load import load_territory as read_territory
from knowledge.wording.messages import messages

DEMO = Path(knowledge.territories.__file__).parent / "demo"


class AlreadyThere(Exception):
    """The database holds a territory already: nothing was written."""


async def seed(url: str, loaded: LoadedTerritory, clock: Clock = system_clock) -> None:
    """Write a territory into a database that has none, in one transaction."""
    now = clock()
    today = loaded.territory.today(now)
    async with Database.open(url) as database:
        await migrate(database)
        async with database.write() as session:
            if await load_territory(session) is not None:
                raise AlreadyThere
            await save_territory(session, loaded.territory)
            await add(session, (*loaded.structures, *loaded.services, *loaded.permanences))
            for event in loaded.events(today):
                await create_event(session, event, who=loaded.source, at=now)


async def seed_demo(url: str, clock: Clock = system_clock) -> None:
    await seed(url, read_territory(DEMO), clock)


def territory_folder(paths: tuple[str, ...]) -> Path | None:
    """The folder that is meant: ``demo``, or one that holds a territoire.yaml."""
    if paths == ("demo",) and not Path("demo").exists():
        return DEMO
    if len(paths) == 1 and (Path(paths[0]) / "territoire.yaml").is_file():
        return Path(paths[0])
    return None


async def run_seed(url: str, folder: Path) -> int:
    """`guichet import FOLDER`: 0 done, 1 refused."""
    say = messages()
    try:
        loaded = read_territory(folder)
        await seed(url, loaded)
    except TerritoryError as error:
        for fault in error.faults:
            click.echo(fault.say(say), err=True)
        return 1
    except AlreadyThere:
        click.echo(say("seed-already"), err=True)
        return 1
    click.echo(say("seed-done", territory=loaded.territory.nom, services=len(loaded.services)))
    return 0
