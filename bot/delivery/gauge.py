"""The message in an author's chat that shows how far a broadcast is, edited at a sober pace."""

import asyncio
import logging
from collections.abc import Callable
from datetime import tzinfo

from aiogram import Bot
from aiogram.exceptions import AiogramError

from admin.views.broadcast_course import course_view
from bot.screen import TelegramScreen, keyboard
from knowledge.clock import Clock
from knowledge.store.broadcasts import Broadcast, show_progress_in
from knowledge.store.database import Database
from knowledge.store.errors import StoreError
from knowledge.store.tallies import Tally
from knowledge.wording.say import Say

log = logging.getLogger(__name__)


class ProgressGauge:
    """``bot.delivery.keeper.Gauge``. One edit of a broadcast's message at a time: what comes
    while Telegram makes us wait is passed over, except the last word."""

    def __init__(
        self, bot: Bot, database: Database, clock: Clock, timezone: Callable[[], tzinfo]
    ) -> None:
        self._bot, self._database, self._clock = bot, database, clock
        self._timezone = timezone
        self._showing: dict[int, asyncio.Task[None]] = {}
        self._next: dict[int, tuple[Broadcast, Tally]] = {}

    async def show(self, broadcast: Broadcast, done: Tally) -> None:
        """Returns at once; the edit goes its own way."""
        self._next[broadcast.id] = (broadcast, done)
        if broadcast.id not in self._showing:
            task = asyncio.create_task(self._show(broadcast.id))
            self._showing[broadcast.id] = task
            task.add_done_callback(lambda _: self._showing.pop(broadcast.id, None))

    async def settled(self) -> None:
        """Wait until everything that was to be shown is."""
        while self._showing:
            await asyncio.wait(set(self._showing.values()))

    async def stop(self) -> None:
        for task in list(self._showing.values()):
            task.cancel()
        await self.settled()

    async def _show(self, number: int) -> None:
        while number in self._next:
            broadcast, done = self._next.pop(number)
            try:
                await self._edit(broadcast, done)
            except (AiogramError, StoreError) as error:
                # A message that the author deleted; or "not modified". The report still comes.
                log.info("the progress of broadcast %s is not shown: %s", number, error)

    async def _edit(self, broadcast: Broadcast, done: Tally) -> None:
        if broadcast.author is None:
            return
        view = course_view(broadcast, done, Say(), self._clock(), self._timezone())
        if broadcast.progress is None:
            sent = await TelegramScreen().deliver(self._bot, broadcast.author, view)
            async with self._database.write() as session:
                await show_progress_in(session, broadcast.id, sent.message_id)
            return
        await self._bot.edit_message_text(
            str(view.text),
            chat_id=broadcast.author,
            message_id=broadcast.progress,
            parse_mode="HTML",
            reply_markup=keyboard(view),
        )
