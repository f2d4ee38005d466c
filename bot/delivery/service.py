"""Delivery as a whole: begun with the bot, ended with what is in flight written down."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from time import monotonic

from aiogram import Bot

from admin.views.broadcast_course import AuthorWords
from bot.delivery.budget import Budget
from bot.delivery.courier import TelegramCourier
from bot.delivery.gauge import ProgressGauge
from bot.delivery.jobs import Jobs
from bot.delivery.keeper import Keeper
from bot.delivery.pace import SharedPace
from bot.delivery.sender import Farewell, Quiet, Sender
from bot.settings import Settings
from knowledge.clock import Clock
from knowledge.delivery.audience import Criterion
from knowledge.delivery.quiet import QuietHours
from knowledge.store.database import Database
from knowledge.wording.say import Say

_TICK_SECONDS = 1.0
_SWEEP_SECONDS = 3600.0
_STOP_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """``jobs``: others add theirs before the service runs."""

    sender: Sender
    keeper: Keeper
    gauge: ProgressGauge
    pace: SharedPace
    jobs: Jobs

    @classmethod
    def of(
        cls,
        bot: Bot,
        settings: Settings,
        database: Database,
        clock: Clock,
        *,
        timezone: Callable[[], tzinfo],
        quiet: Quiet,
        on_gone: Farewell,
        allowed: Callable[[Criterion], bool] = lambda _: True,
        budget: Budget | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> "Delivery":
        """``timezone``: the territory's at this moment. ``allowed``: as the keeper asks it.
        ``budget``: the one that answers to residents share (``bot.patience``)."""
        shared = budget or Budget()
        pace = SharedPace(database, bot.id, settings.send_rate, shared, clock, sleep)
        sender = Sender(
            database,
            TelegramCourier(bot),
            pace,
            clock,
            quiet=quiet,
            on_gone=on_gone,
            sleep=sleep,
        )
        gauge = ProgressGauge(bot, database, clock, timezone)
        jobs = Jobs()

        def wake(seconds: float) -> None:
            jobs.once(seconds, "a broadcast's time", keeper.tick)

        keeper = Keeper(
            database, clock, AuthorWords(Say()), gauge, sender.nudge, allowed=allowed, wake=wake
        )
        jobs.every(_TICK_SECONDS, "broadcasts", keeper.tick)

        async def sweep() -> None:
            await keeper.sweep(clock() - timedelta(days=settings.deliveries_kept_days))

        jobs.every(_SWEEP_SECONDS, "sweep", sweep)
        return cls(sender, keeper, gauge, pace, jobs)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Send until the block ends; then nothing more begins, and what is in flight ends."""
        self.jobs.start()
        tasks = [asyncio.create_task(self.sender.run()), asyncio.create_task(self.pace.watch())]
        try:
            yield
        finally:
            stopped_at = monotonic()
            await self.sender.stop(_STOP_SECONDS)
            await self.jobs.stop()
            await self.gauge.stop()
            await self.pace.told()
            tasks[1].cancel()
            left = max(0.1, _STOP_SECONDS - (monotonic() - stopped_at))
            _, late = await asyncio.wait({tasks[0]}, timeout=left)
            for task in late:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError):
                    await task


def at_any_hour(_chosen: QuietHours | None, _now: datetime) -> datetime | None:
    """Quiet hours of nobody."""
    return None
