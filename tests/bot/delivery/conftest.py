from collections.abc import AsyncIterator

import pytest

from knowledge.store.database import Database


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    """SQLite alone: the store's own tests run on each kind, and what processes share does
    here too (``every_database``)."""
    async with Database.open(sqlite_url) as opened:
        yield opened


@pytest.fixture
async def every_database(store_url: str) -> AsyncIterator[Database]:
    async with Database.open(store_url) as opened:
        yield opened
