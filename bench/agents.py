"""Two agents at once: random interleavings of their edits, and no change of theirs lost.

Each of the two publishes a series of changes, whose steps (propose, publish, publish again
when overtaken, take back) are interleaved at random. A model is told what each was told; in
the end the directory must hold exactly that, and the journal every change.

    python -m bench.agents [--interleavings 200] [--postgres URL]
"""

import argparse
import asyncio
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped]

from knowledge.directory.entries import Permanence, Service
from knowledge.editing.proposal import Proposal
from knowledge.editing.publishing import Over, Overtaken, Published, propose, publish, take_back
from knowledge.schedule.rules import DatedException, ExceptionKind
from knowledge.store.database import Database
from knowledge.store.edits import create
from knowledge.store.entries import load
from knowledge.store.errors import CannotUndo
from knowledge.store.journal import Action, journal
from knowledge.store.migrating import migrate
from tests.valbrune import AVOCAT, PERMANENCES, STRUCTURE

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PLACE = next(p for p in PERMANENCES if p.service == AVOCAT.code)
AGENTS = (501, 502)
CHANGES = 4


@dataclass
class Wish:
    """A change that an agent wants: fields of the service, or a closure of the permanence."""

    agent: int
    code: str
    values: dict[str, Any]
    added: tuple[DatedException, ...] = ()

    def proposal(self) -> Proposal:
        return Proposal(self.code, 0, self.values, self.added)


@dataclass
class Model:
    """What the directory must hold: the last value published of each field, and every
    closure that was published and not taken back."""

    fields: dict[str, Any] = field(default_factory=dict)
    closures: set[date] = field(default_factory=set)
    published: int = 0
    overtaken: int = 0

    def publish(self, wish: Wish) -> None:
        self.published += 1
        self.fields |= wish.values
        self.closures |= {e.start for e in wish.added}

    def take_back(self, wish: Wish, before: dict[str, Any]) -> None:
        self.fields |= before
        self.closures -= {e.start for e in wish.added}


def wishes(rng: random.Random, agent: int) -> list[Wish]:
    """Fields that the other may want too, and closures that nobody else wants."""
    found = []
    for rank in range(CHANGES):
        if rng.random() < 0.5:
            day = date(2027, 1, 1) + timedelta(days=200 * rank + 2 * rng.randrange(90) + agent % 2)
            closed = DatedException(ExceptionKind.CLOSED, day, day)
            found.append(Wish(agent, PLACE.code, {}, (closed,)))
            continue
        path = rng.choice(("contact.telephone", "contact.courriel", "conditions_acces", "nom"))
        found.append(Wish(agent, AVOCAT.code, {path: f"{agent}-{rank}-{rng.randrange(1000)}"}))
    return found


async def interleaved(database: Database, seed: int) -> Model:
    """One interleaving. Raises AssertionError where a change was lost."""
    rng = random.Random(seed)
    model = Model()
    async with database.write() as session:
        await create(session, (STRUCTURE, AVOCAT, PLACE), who="bench", at=AT)
    steps = {
        a: _agent(database, model, wishes(rng, a), random.Random(seed * 10 + a)) for a in AGENTS
    }
    while steps:
        agent = rng.choice(sorted(steps))
        try:
            await next(steps[agent])
        except StopIteration:
            del steps[agent]
    await _check(database, model)
    return model


def _agent(
    database: Database, model: Model, wanted: list[Wish], rng: random.Random
) -> Generator[Any, None, None]:
    """An agent's steps, each a coroutine that the caller awaits before another's step."""
    for wish in wanted:
        box: dict[str, Any] = {}
        yield _propose(database, wish, box)
        while not box.get("done"):
            yield _publish(database, model, wish, box)
        if rng.random() < 0.25 and box.get("change") is not None:
            yield _take_back(database, model, wish, box)


async def _propose(database: Database, wish: Wish, box: dict[str, Any]) -> None:
    box["draft"], _, _ = await propose(database, wish.agent, wish.proposal(), AT)


async def _publish(database: Database, model: Model, wish: Wish, box: dict[str, Any]) -> None:
    before = await _values(database, wish)
    match await publish(database, box["draft"], wish.agent, AT):
        case Published(_, change):
            model.publish(wish)
            box |= {"done": True, "change": change, "before": before}
        case Overtaken():
            model.overtaken += 1
        case Over():
            raise AssertionError("a draft ended without being published")


async def _take_back(database: Database, model: Model, wish: Wish, box: dict[str, Any]) -> None:
    try:
        await take_back(database, box["change"], wish.agent, AT)
    except CannotUndo:
        # Somebody changed the same field since: nothing is taken from them.
        return
    model.take_back(wish, box["before"])


async def _values(database: Database, wish: Wish) -> dict[str, Any]:
    async with database.read() as session:
        entry = (await load(session, wish.code)).entry
    found = {}
    for path in wish.values:
        value: Any = entry
        for step in path.split("."):
            value = getattr(value, step)
        found[path] = value
    return found


async def _check(database: Database, model: Model) -> None:
    async with database.read() as session:
        service = (await load(session, AVOCAT.code)).entry
        place = (await load(session, PLACE.code)).entry
        changes = await journal(session, limit=1000)
    assert isinstance(service, Service)
    assert isinstance(place, Permanence)
    for path, value in model.fields.items():
        held: Any = service
        for step in path.split("."):
            held = getattr(held, step)
        assert held == value, f"{path}: {held!r}, not {value!r}"
    closed = {e.start for e in place.exceptions}
    assert closed == model.closures, f"closures {closed ^ model.closures}"
    edits = sum(c.action is Action.EDIT for c in changes)
    assert edits <= model.published


@asynccontextmanager
async def a_database(postgres: str | None) -> AsyncIterator[Database]:
    """An empty one: a SQLite file, or a schema of its own."""
    if postgres is None:
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder) / "agents.db")
            await migrate(path)
            async with Database.open(path) as database:
                yield database
        return
    schema = f"agents_{uuid4().hex}"
    connection = await asyncpg.connect(postgres)
    await connection.execute(f"CREATE SCHEMA {schema}")
    try:
        url = f"{postgres}{'&' if '?' in postgres else '?'}search_path={schema}"
        await migrate(url)
        async with Database.open(url) as database:
            yield database
    finally:
        await connection.execute(f"DROP SCHEMA {schema} CASCADE")
        await connection.close()


async def run(interleavings: int, postgres: str | None) -> tuple[int, int]:
    """How many changes were published, and how many first met somebody else's."""
    published = overtaken = 0
    for seed in range(interleavings):
        async with a_database(postgres) as database:
            model = await interleaved(database, seed)
        published += model.published
        overtaken += model.overtaken
    return published, overtaken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interleavings", type=int, default=200)
    parser.add_argument("--postgres", default="postgresql://postgres@127.0.0.1:5432/test")
    parser.add_argument("--only-sqlite", action="store_true")
    options = parser.parse_args()
    urls = {"SQLite": None} | ({} if options.only_sqlite else {"PostgreSQL": options.postgres})
    for name, url in urls.items():
        try:
            published, overtaken = asyncio.run(run(options.interleavings, url))
        except OSError as error:
            print(f"{name}: not reached ({error})", file=sys.stderr)
            continue
        print(
            f"{name}: {options.interleavings} interleavings, {published} changes published, "
            f"{overtaken} overtaken and published after, 0 lost"
        )


if __name__ == "__main__":
    main()
