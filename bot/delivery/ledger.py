"""Writing down what became of deliveries, as soon as the database takes it.

What comes while one transaction is under way goes together into the next, so that the
database sets the size of the batches; nothing waits for a batch to fill.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from knowledge.delivery.outcomes import Settlement
from knowledge.store.database import Database
from knowledge.store.deliveries import Claimed, settle
from knowledge.store.errors import StoreError

log = logging.getLogger(__name__)

_RETRY_SECONDS = 1.0

Line = tuple[Claimed, Settlement]


class Ledger:
    def __init__(
        self,
        database: Database,
        me: str,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database, self._me, self._sleep = database, me, sleep
        self._open: list[tuple[Line, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def note(self, claimed: Claimed, settlement: Settlement) -> None:
        """Return once it is written: what Telegram accepted must not be sent again. While the
        database cannot be written, this waits."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._open.append(((claimed, settlement), written))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        # Shielded: who gives up waiting must not undo what the others wait for.
        await asyncio.shield(written)

    async def _write(self) -> None:
        failing = False
        while self._open:
            batch, self._open = self._open, []
            try:
                async with self._database.write() as session:
                    await settle(session, self._me, [line for line, _ in batch])
                failing = False
            except Exception as error:
                # Whatever it is: better that nothing is sent than that all is sent twice.
                if not failing:
                    unforeseen = not isinstance(error, StoreError)
                    log.warning("deliveries cannot be written: %s", error, exc_info=unforeseen)
                failing = True
                self._open = batch + self._open
                await self._sleep(_RETRY_SECONDS)
                continue
            for _, written in batch:
                if not written.done():
                    written.set_result(None)
