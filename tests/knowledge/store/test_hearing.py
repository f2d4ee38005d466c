"""What one process writes of a resident, another hears at once: two on one PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from sqlalchemy import text

from knowledge.people import People
from knowledge.store.database import Database
from knowledge.store.hearing import hear
from knowledge.store.migrating import migrate
from tests.knowledge.store.examples import NOW

CHAT = 7_318_220_451


class Listening:
    """A process: what it knows of residents, and a word each time it has heard something."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.people = People(database, lambda: NOW)
        self.words: asyncio.Queue[int] = asyncio.Queue()

    async def load(self) -> None:
        await self.people.load()
        self.words.put_nowait(0)

    async def reread(self, chat: int) -> None:
        await self.people.reread(chat)
        self.words.put_nowait(chat)

    async def heard(self) -> int:
        """The next chat that was heard of; 0: everything was read again."""
        return await asyncio.wait_for(self.words.get(), 20)


@asynccontextmanager
async def listening(url: str) -> AsyncIterator[Listening]:
    async with Database.open(url) as database:
        process = Listening(database)
        task = asyncio.create_task(hear(database, process.load, process.reread))
        try:
            assert await process.heard() == 0
            yield process
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


@pytest.fixture
async def url(postgres_schema_url: str) -> str:
    await migrate(postgres_schema_url)
    return postgres_schema_url


async def test_a_choice_made_in_one_process_is_known_to_the_other(url: str) -> None:
    async with listening(url) as one, listening(url) as other:
        one.people.choose_language(CHAT, "tr")
        one.people.declare_commune(CHAT, "98101")
        await one.people.write(CHAT)
        assert await other.heard() == CHAT
        known = other.people.get(CHAT)
        assert (known.language, known.commune) == ("tr", "98101")


async def test_who_is_forgotten_by_one_is_forgotten_by_the_other(url: str) -> None:
    async with listening(url) as one, listening(url) as other:
        one.people.choose_language(CHAT, "tr")
        await one.people.write(CHAT)
        await other.heard()
        await one.people.forget(CHAT)
        await other.heard()
        assert not other.people.kept(CHAT)


async def test_what_is_chosen_here_meanwhile_is_not_overwritten(url: str) -> None:
    async with listening(url) as one, listening(url) as other:
        other.people.choose_language(CHAT, "ar")
        one.people.choose_language(CHAT, "tr")
        await one.people.write(CHAT)
        await other.heard()
        assert other.people.get(CHAT).language == "ar"
        await other.people.write(CHAT)
        assert await one.heard() == CHAT
        assert await one.heard() == CHAT
        assert one.people.get(CHAT).language == "ar"


async def test_after_a_lost_connection_all_is_read_again(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("knowledge.store.hearing._RETRY_SECONDS", 0)
    async with listening(url) as one, listening(url) as other:
        async with one.database.write() as session:
            await session.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE "
                    "'LISTEN%' || current_schema() || '%' AND pid <> pg_backend_pid()"
                )
            )
        assert await one.heard() == 0
        assert await other.heard() == 0
        one.people.choose_language(CHAT, "tr")
        await one.people.write(CHAT)
        assert await other.heard() == CHAT


async def test_on_sqlite_there_is_nothing_to_hear(sqlite_url: str) -> None:
    async with Database.open(sqlite_url) as database:
        process = Listening(database)
        await hear(database, process.load, process.reread)
        assert process.words.empty()
