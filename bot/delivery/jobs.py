"""The scheduler: wakes up what asks our own tables what is due.

Jobs hold nothing: the truth is in the database. APScheduler plans by the clock on the wall,
and would sleep through the hour that a clock set back repeats; ``_watch_clock`` plans anew.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from time import monotonic

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from knowledge.store.errors import StoreError

log = logging.getLogger(__name__)

_LOOK_SECONDS = 1.0
# Clocks are corrected by a few seconds without anybody noticing.
_JUMP_SECONDS = 5.0


class Jobs:
    """``every`` before ``start``."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # Late is better than never, and once is enough.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._watching: asyncio.Task[None] | None = None
        self._failing: set[str] = set()
        self._running: set[asyncio.Task[None]] = set()
        # That a look is skipped while the last one lasts is meant.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)

    def every(self, seconds: float, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Do ``work`` now and every so many seconds; what it raises is logged, and it goes on."""

        self._scheduler.add_job(
            self._begin,
            "interval",
            (name, work),
            seconds=seconds,
            id=name,
            next_run_time=datetime.now(UTC),
        )

    def once(self, seconds: float, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Do ``work`` in so many seconds too, instead of what was last asked for by this name."""
        moment = datetime.now(UTC) + timedelta(seconds=seconds)
        self._scheduler.add_job(
            self._begin, "date", (name, work), run_date=moment, id=name, replace_existing=True
        )

    def start(self) -> None:
        self._scheduler.start()
        self._watching = asyncio.create_task(self._watch_clock())

    async def stop(self) -> None:
        """Begin nothing more; what is under way is finished."""
        if self._watching is not None:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
        if self._scheduler.running:
            # Paused first: a shutdown cancels what is under way.
            self._scheduler.pause()
            while self._running:
                await asyncio.wait(set(self._running))
            await asyncio.sleep(0)
            self._scheduler.shutdown(wait=False)

    async def _begin(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        # A task of ours, so that a stop can wait for its end.
        task = asyncio.create_task(self._guarded(name, work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        await asyncio.shield(task)

    async def _guarded(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
            self._failing.discard(name)
        except StoreError as error:
            if name not in self._failing:
                log.warning("%s: the database cannot be used: %s", name, error)
            self._failing.add(name)
        except Exception:
            if name not in self._failing:
                log.exception("%s failed", name)
            self._failing.add(name)

    async def _watch_clock(self) -> None:
        before = datetime.now(UTC).timestamp() - monotonic()
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            now = datetime.now(UTC).timestamp() - monotonic()
            if now < before - _JUMP_SECONDS:
                log.warning("the clock was set back by %.0f s", before - now)
                for job in self._scheduler.get_jobs():
                    job.modify(next_run_time=datetime.now(UTC))
            before = now
