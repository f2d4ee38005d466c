import asyncio

import pytest

from knowledge.directory.snapshot import Directory
from knowledge.store import revision
from knowledge.store.database import Database
from knowledge.store.edits import create, edit
from knowledge.store.entries import save_territory
from knowledge.store.errors import DatabaseBusy
from knowledge.store.people import Person, keep
from tests.knowledge.store.examples import CCAS, NOW, TERRITORY


@pytest.fixture
async def kept(database: Database) -> Database:
    async with database.write() as session:
        await save_territory(session, TERRITORY)
        await create(session, [CCAS], who="claire", at=NOW)
    return database


class Process:
    """A process that holds a snapshot and looks at the database again and again."""

    def __init__(self, database: Database) -> None:
        self.taken: asyncio.Queue[Directory] = asyncio.Queue()
        self.task = asyncio.create_task(revision.watch(database, 1, self.taken.put, every=0.01))

    async def next(self) -> Directory:
        return await asyncio.wait_for(self.taken.get(), 10)

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


async def test_another_processs_change_is_taken(kept: Database, store_url: str) -> None:
    process = Process(kept)
    async with Database.open(store_url) as other:
        async with other.write() as session:
            await edit(session, "e1", {"nom": "CCAS et CIAS"}, who="paul", at=NOW)
        first = await process.next()
        async with other.write() as session:
            await edit(session, "e1", {"nom": "CIAS"}, who="paul", at=NOW)
        second = await process.next()
    await process.stop()
    assert (first.revision, first.structures["e1"].nom) == (2, "CCAS et CIAS")
    assert (second.revision, second.structures["e1"].nom) == (3, "CIAS")


async def test_what_is_kept_of_residents_changes_no_snapshot(kept: Database) -> None:
    async with kept.write() as session:
        await keep(session, Person(1, NOW))
    assert await revision.refreshed(kept, 1) is None


async def test_a_moment_without_database_is_passed_over(
    kept: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failures = revision.refreshed, iter([DatabaseBusy("x"), RuntimeError("y")])

    async def failing(database: Database, current: int) -> Directory | None:
        for failure in failures:
            raise failure
        return await real(database, current)

    monkeypatch.setattr(revision, "refreshed", failing)
    process = Process(kept)
    async with kept.write() as session:
        await edit(session, "e1", {"nom": "CIAS"}, who="paul", at=NOW)
    assert (await process.next()).structures["e1"].nom == "CIAS"
    await process.stop()
