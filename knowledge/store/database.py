"""Opening a database and its transactions, the same on SQLite and PostgreSQL.

Owns the engine, what a read and a write transaction are, and turning the driver's errors
into the store's. A read sees one moment of the database throughout. A write is whole or
nothing; on SQLite it begins IMMEDIATE, since a transaction that first reads and then
writes would otherwise lose what was written between.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, closing, contextmanager
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from knowledge.store.errors import (
    DatabaseBusy,
    DatabaseFull,
    DatabaseUnavailable,
    NotMigrated,
    StoreError,
)

Session = AsyncSession

BUSY_SECONDS = 30
# A bot reads little beyond its snapshot; PostgreSQL's default allows 100 connections to
# all processes together.
CONNECTIONS = 5

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def database_url(url: str) -> URL:
    """The URL with its driver: ``sqlite:///guichet.db``, ``postgresql://…`` or a file's path.

    Raises DatabaseUnavailable for anything else.
    """
    if "://" not in url:
        return URL.create("sqlite+aiosqlite", database=url)
    try:
        found = make_url(url)
    except (ArgumentError, ValueError) as error:
        # The text may hold a password, so that it is not repeated.
        raise DatabaseUnavailable("?", "no database URL") from error
    driver = _DRIVERS.get(found.drivername)
    if driver is None:
        raise DatabaseUnavailable(found.render_as_string(), "neither SQLite nor PostgreSQL")
    return found.set(drivername=driver)


class Database:
    """One database and its transactions. Close it at the end."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.sqlite = engine.dialect.name == "sqlite"
        self._reading = engine.execution_options(
            **({} if self.sqlite else {"isolation_level": "REPEATABLE READ"})
        )
        self._writing = engine.execution_options(guichet_writes=True)
        # SQLite has one writer at a time: the tasks of this process wait for each other
        # here, in order, and only other processes are waited for by polling the file.
        self._turn = asyncio.Lock()
        self._reached = not self.sqlite

    @classmethod
    def open(cls, url: str) -> "Database":
        """Nothing is connected yet: the first transaction meets what is wrong.

        ``?search_path=guichet`` in a PostgreSQL URL keeps the tables in a schema of its own.
        """
        target = database_url(url)
        options: dict[str, Any] = {"pool_timeout": BUSY_SECONDS}
        if target.get_backend_name() == "sqlite":
            options["connect_args"] = {"timeout": BUSY_SECONDS}
            in_memory = target.database in (None, "", ":memory:")
            # Another connection to :memory: would be another database.
            size = 1 if in_memory else CONNECTIONS
            options |= {"poolclass": AsyncAdaptedQueuePool, "pool_size": size}
        else:
            # One of them listens (``hearing``).
            options |= {"pool_size": CONNECTIONS + 1, "pool_pre_ping": True}
            schema = target.query.get("search_path")
            if schema is not None:
                options["connect_args"] = {"server_settings": {"search_path": schema}}
                target = target.difference_update_query(["search_path"])
        try:
            engine = create_async_engine(target, max_overflow=0, **options)
        except (NoSuchModuleError, SQLAlchemyError) as error:
            raise DatabaseUnavailable(target.render_as_string(), str(error)) from error
        if target.get_backend_name() == "sqlite":
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return cls(engine)

    @property
    def name(self) -> str:
        """The URL as it may be shown: without password."""
        return self.engine.url.render_as_string(hide_password=True)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Session]:
        """One moment of the database; what is written in it is not kept."""
        with self.told():
            await self.reach()
            async with AsyncSession(self._reading, expire_on_commit=False) as session:
                yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Session]:
        """Kept when the block ends, forgotten whole when it raises."""
        with self.told():
            await self.reach()
            async with AsyncExitStack() as stack:
                if self.sqlite:
                    await stack.enter_async_context(self._turn)
                session = await stack.enter_async_context(
                    AsyncSession(self._writing, expire_on_commit=False)
                )
                await stack.enter_async_context(session.begin())
                yield session

    async def reach(self) -> None:
        """Open a SQLite file once by hand. Raises DatabaseUnavailable.

        A connection that aiosqlite could not open leaves a thread behind, which prints a
        traceback when the loop ends before it.
        """
        if not self._reached:
            try:
                await asyncio.to_thread(_open_once, self.engine.url.database or ":memory:")
            except sqlite3.Error as error:
                raise DatabaseUnavailable(self.name, str(error)) from error
            self._reached = True

    async def close(self) -> None:
        await self.engine.dispose()

    async def __aenter__(self) -> "Database":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @contextmanager
    def told(self) -> Iterator[None]:
        """The driver's errors become the store's; a mistake in our own SQL stays itself."""
        try:
            yield
        except PoolTimeout as error:
            raise DatabaseBusy(str(error)) from error
        except DBAPIError as error:
            translated = _translated(error, self.name)
            if translated is None:
                raise
            raise translated from error
        except OSError as error:
            # asyncpg lets a refused or lost connection through as it is.
            raise DatabaseUnavailable(self.name, str(error)) from error


def _open_once(path: str) -> None:
    with closing(sqlite3.connect(path, BUSY_SECONDS, uri=path.startswith("file:"))) as connection:
        connection.execute("PRAGMA schema_version").fetchone()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver's own transactions begin too late, and only before a write.
    connection.isolation_level = None
    cursor = connection.cursor()
    # WAL lets questions read while an agent writes, and survives a killed process; FULL
    # also keeps what an agent was told is published when the machine loses its power.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("guichet_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


# What SQLite and PostgreSQL say, by what it means for who reads it.
_FULL = ("database or disk is full",)
_BUSY = ("database is locked", "database table is locked")
_UNAVAILABLE = (
    "unable to open database file",
    "attempt to write a readonly database",
    "file is not a database",
    "disk i/o error",
    "database disk image is malformed",
)
_NOT_MIGRATED = ("no such table", "no such column")


def _translated(error: DBAPIError, name: str) -> StoreError | None:
    text = str(error.orig).lower()
    state = str(getattr(error.orig, "sqlstate", None) or "")
    if any(said in text for said in _FULL) or state == "53100":
        return DatabaseFull(name)
    if any(said in text for said in _BUSY) or state in ("55P03", "53300"):
        return DatabaseBusy(name)
    if any(said in text for said in _NOT_MIGRATED) or state in ("42P01", "42703"):
        return NotMigrated(name)
    lost = error.connection_invalidated or state[:2] in ("08", "28", "57", "3D")
    if lost or any(said in text for said in _UNAVAILABLE):
        return DatabaseUnavailable(name, text)
    return None
