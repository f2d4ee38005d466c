"""Hearing of what another process wrote about a resident, on PostgreSQL: at once.

A transaction that changes somebody's choices names the chat; the database passes it on to
whoever listens when the transaction is kept, and keeps nothing itself. On SQLite there is one
process, and nothing to hear.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import func, select

from knowledge.store.database import Database, Session
from knowledge.store.errors import DatabaseUnavailable, StoreError

log = logging.getLogger(__name__)

_CHANNEL = "guichet_people_"
_RETRY_SECONDS = 2.0
# A connection that died without a word is noticed by then.
_ALIVE_SECONDS = 30.0


async def tell(session: Session, chat: int) -> None:
    """Name a chat to the other processes when this transaction is kept."""
    if session.get_bind().dialect.name == "postgresql":
        channel = func.concat(_CHANNEL, func.current_schema())
        await session.execute(select(func.pg_notify(channel, str(chat))))


async def hear(
    database: Database,
    on_begin: Callable[[], Awaitable[None]],
    on_chat: Callable[[int], Awaitable[None]],
) -> None:
    """Until cancelled. ``on_begin`` whenever hearing begins: what was said before, or while the
    connection was lost, was missed. Ends at once on SQLite."""
    failing = False

    async def begun() -> None:
        nonlocal failing
        await on_begin()
        failing = False

    while not database.sqlite:
        try:
            await _listen(database, begun, on_chat)
        except (StoreError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            if not failing:
                log.warning("what other processes write is not heard: %s", error)
            failing = True
        await asyncio.sleep(_RETRY_SECONDS)


async def _listen(
    database: Database,
    on_begin: Callable[[], Awaitable[None]],
    on_chat: Callable[[int], Awaitable[None]],
) -> None:
    said: asyncio.Queue[int | None] = asyncio.Queue()

    def heard(_connection: Any, _process: int, _channel: str, chat: str) -> None:
        said.put_nowait(int(chat))

    with database.told():
        # Its own transaction would hold back what is said until its end.
        listening = database.engine.execution_options(isolation_level="AUTOCOMMIT")
        async with listening.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            driver.add_termination_listener(lambda _: said.put_nowait(None))
            channel = _CHANNEL + await driver.fetchval("SELECT current_schema()")
            await driver.add_listener(channel, heard)
            try:
                await on_begin()
                while True:
                    await _next(said, driver, on_chat)
            finally:
                # It is nobody else's any more.
                await connection.invalidate()


async def _next(
    said: "asyncio.Queue[int | None]", driver: Any, on_chat: Callable[[int], Awaitable[None]]
) -> None:
    try:
        chat = await asyncio.wait_for(said.get(), _ALIVE_SECONDS)
    except TimeoutError:
        await driver.fetchval("SELECT 1", timeout=_ALIVE_SECONDS)
        return
    if chat is None:
        raise DatabaseUnavailable("PostgreSQL", "the connection ended")
    await on_chat(chat)
