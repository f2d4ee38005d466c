"""Databases for tests: each test gets an empty, migrated one of its own, on SQLite and,
where one answers, on PostgreSQL.

PostgreSQL is looked for at GUICHET_TEST_POSTGRES (a database whose schemas tests may create
and drop); a test's tables stand in a schema of its own.
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped]
import pytest

from knowledge.store.database import Database
from knowledge.store.migrating import migrate

POSTGRES = os.environ.get("GUICHET_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test")


@pytest.fixture(scope="session")
def postgres() -> str:
    """The URL of a PostgreSQL that answers; skips where none does."""

    async def knock() -> None:
        connection = await asyncpg.connect(POSTGRES, timeout=2)
        await connection.close()

    try:
        asyncio.run(knock())
    except (OSError, TimeoutError, asyncpg.PostgresError) as error:
        pytest.skip(f"no PostgreSQL for tests: {error} (set GUICHET_TEST_POSTGRES)")
    return POSTGRES


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "guichet.db"
    asyncio.run(migrate(str(path)))
    return path


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    path = tmp_path / "guichet.db"
    shutil.copy(migrated_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_schema_url(postgres: str) -> Iterator[str]:
    """An empty schema, gone after the test."""
    schema = f"test_{uuid4().hex}"

    async def run(statement: str) -> None:
        connection = await asyncpg.connect(postgres, timeout=5)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run(f"CREATE SCHEMA {schema}"))
    yield f"{postgres}{'&' if '?' in postgres else '?'}search_path={schema}"
    asyncio.run(run(f"DROP SCHEMA {schema} CASCADE"))


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database; the test runs on each kind."""
    if request.param == "sqlite":
        url: str = request.getfixturevalue("sqlite_url")
        return url
    schema: str = request.getfixturevalue("postgres_schema_url")
    asyncio.run(migrate(schema))
    return schema


@pytest.fixture
async def database(store_url: str) -> AsyncIterator[Database]:
    async with Database.open(store_url) as opened:
        yield opened
