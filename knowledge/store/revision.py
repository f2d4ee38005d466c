"""Noticing that the directory changed, in any process.

A change raises the revision in its own transaction (``holding``). Each process compares
it with its snapshot's and loads the directory again when they differ: so a bot shows
within a second or two what ``guichet import`` or another bot changed.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from knowledge.directory.snapshot import Directory
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.store.errors import StoreError
from knowledge.store.holding import revision_of

log = logging.getLogger(__name__)

OnChange = Callable[[Directory], Awaitable[None]]


async def refreshed(database: Database, current: int) -> Directory | None:
    """The directory, where its revision is no longer ``current``; None while it is."""
    async with database.read() as session:
        if await revision_of(session) == current:
            return None
        return await load_directory(session)


async def watch(database: Database, current: int, on_change: OnChange, every: float = 1.0) -> None:
    """Give ``on_change`` each new directory, looking ``every`` so many seconds. Ends only
    by cancellation.

    A database that cannot be read for a while is logged once and tried again: questions
    go on being answered from the last snapshot. So does a directory that cannot be taken.
    """
    failing = False
    while True:
        await asyncio.sleep(every)
        try:
            directory = await _finished(refreshed(database, current))
            if directory is not None:
                await on_change(directory)
                current = directory.revision
            failing = False
        except StoreError as error:
            if not failing:
                log.warning("the directory could not be read again: %s", error)
            failing = True
        except Exception:
            # One bad moment must not leave the bot on an old directory for ever.
            if not failing:
                log.exception("the new directory could not be taken")
            failing = True


async def _finished(reading: Coroutine[Any, Any, Directory | None]) -> Directory | None:
    """The reading's result; when cancelled, only once it has ended: one cut short would
    leave its connection's thread behind, speaking to a loop that is closed.
    """
    task = asyncio.ensure_future(reading)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


__all__ = ["OnChange", "refreshed", "revision_of", "watch"]
