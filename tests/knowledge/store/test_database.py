from pathlib import Path

import pytest
from sqlalchemy import text

from knowledge.store.database import Database, database_url
from knowledge.store.edits import create, edit
from knowledge.store.entries import load, load_directory, save_territory
from knowledge.store.errors import (
    DatabaseFull,
    DatabaseUnavailable,
    NoTerritory,
    NotMigrated,
)
from knowledge.store.holding import hold, revision_of
from knowledge.store.people import Person, keep, person_of
from tests.knowledge.store.examples import AVOCAT, CCAS, NOW, PERMANENCE, TERRITORY


async def test_a_write_that_raises_leaves_nothing(database: Database) -> None:
    async def failing() -> None:
        async with database.write() as session:
            await create(session, [CCAS], who="a", at=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await failing()
    async with database.read() as session:
        assert await revision_of(session) == 0
        with pytest.raises(NoTerritory):
            await load_directory(session)


async def test_what_is_written_while_reading_is_not_kept(database: Database) -> None:
    async with database.read() as session:
        await keep(session, Person(1, NOW))
    async with database.read() as session:
        assert await person_of(session, 1) is None


async def test_a_read_sees_one_moment_of_the_directory(database: Database) -> None:
    async with database.write() as session:
        await create(session, [CCAS], who="a", at=NOW)
    async with database.read() as reading:
        before = await load(reading, "e1")
        async with database.write() as session:
            await edit(session, "e1", {"nom": "Autre"}, who="b", at=NOW)
        assert await load(reading, "e1") == before
        assert await revision_of(reading) == 1


async def test_the_directory_comes_back_whole(database: Database) -> None:
    async with database.write() as session:
        await save_territory(session, TERRITORY)
        await create(session, [PERMANENCE, AVOCAT, CCAS], who="a", at=NOW)
    async with database.read() as session:
        directory = await load_directory(session)
    assert directory.territory == TERRITORY
    assert directory.structures == {"e1": CCAS}
    assert directory.services == {"s1": AVOCAT}
    assert directory.permanences_of(AVOCAT) == (PERMANENCE,)
    assert directory.revision == 1


async def test_several_changes_of_one_transaction_are_one_revision(database: Database) -> None:
    async with database.write() as session:
        assert await hold(session) == 1
        assert await hold(session) == 1
    async with database.write() as session:
        assert await hold(session) == 2


async def test_a_full_disk_is_said_and_loses_nothing(sqlite_url: str) -> None:
    async def fill(database: Database, pages: int) -> None:
        async with database.write() as session:
            await session.execute(text(f"PRAGMA max_page_count={pages}"))
            for number in range(200):
                change = {"description": "x" * 4000 + str(number)}
                await edit(session, "e1", change, who="b", at=NOW)

    async with Database.open(sqlite_url) as database:
        async with database.write() as session:
            await create(session, [CCAS], who="a", at=NOW)
            pages = (await session.execute(text("PRAGMA page_count"))).scalar_one()
        with pytest.raises(DatabaseFull):
            await fill(database, pages)
        async with database.read() as session:
            assert (await load(session, "e1")).entry == CCAS
            assert await revision_of(session) == 1


async def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("Penser à rappeler l'avocat.\n" * 50)
    async with Database.open(str(path)) as database:
        with pytest.raises(DatabaseUnavailable):
            async with database.read() as session:
                await revision_of(session)


async def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    async with Database.open(str(tmp_path / "absent" / "guichet.db")) as database:
        with pytest.raises(DatabaseUnavailable):
            async with database.read() as session:
                await revision_of(session)


async def test_a_database_that_does_not_answer_is_said_without_its_password() -> None:
    url = "postgresql://agent:secret@127.0.0.1:1/guichet"
    async with Database.open(url) as database:
        with pytest.raises(DatabaseUnavailable) as refused:
            async with database.read() as session:
                await revision_of(session)
    assert "secret" not in str(refused.value)
    assert "secret" not in database.name


async def test_a_database_without_tables_is_said(tmp_path: Path) -> None:
    async with Database.open(str(tmp_path / "empty.db")) as database:
        with pytest.raises(NotMigrated):
            async with database.read() as session:
                await revision_of(session)


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("guichet.db", "sqlite+aiosqlite"),
        ("sqlite:///guichet.db", "sqlite+aiosqlite"),
        ("postgres://host/guichet", "postgresql+asyncpg"),
        ("postgresql://host/guichet", "postgresql+asyncpg"),
    ],
)
def test_a_url_gets_its_driver(url: str, driver: str) -> None:
    assert database_url(url).drivername == driver


@pytest.mark.parametrize("url", ["mysql://host/guichet", "://", "postgresql://host:port/x"])
def test_another_url_is_refused(url: str) -> None:
    with pytest.raises(DatabaseUnavailable):
        database_url(url)
