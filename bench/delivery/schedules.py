"""Scheduled times: how late broadcasts arrive, of a whole bot with its real scheduler."""

import asyncio
import json
import multiprocessing
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from bench.delivery.posts import PAYLOAD, guichet
from bench.standin import TOKEN, arrivals_of, spawned, stats_of
from bot.run import run
from bot.seeding import seed_demo
from bot.settings import Settings
from knowledge.delivery.audience import Criterion
from knowledge.store import broadcasts
from knowledge.store.database import Database
from knowledge.store.people import Person, keep

_PARIS = ZoneInfo("Europe/Paris")
_CHANGES = (datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC))
# Each broadcast is for a commune of one resident, whose chat says which broadcast arrived.
_FIRST_COMMUNE = 97_000
_LATE = timedelta(hours=2)


class Planner:
    """Writes broadcasts into the tables beside a bot that runs, as an agent's tap would."""

    def __init__(self, url: str, residents: int) -> None:
        self.url, self.due = url, dict[int, datetime]()
        asyncio.run(self._fill(residents))

    async def _fill(self, residents: int) -> None:
        await seed_demo(self.url)
        async with Database.open(self.url) as database, database.write() as session:
            for chat in range(1, residents + 1):
                commune = str(_FIRST_COMMUNE + chat)
                await keep(session, Person(chat, datetime.now(UTC), commune))

    def plan(self, due: datetime) -> int:
        """The chat to which it goes."""
        chat = len(self.due) + 1
        self.due[chat] = due
        asyncio.run(self._plan(chat, due))
        return chat

    async def _plan(self, chat: int, due: datetime) -> None:
        criterion = Criterion("commune", str(_FIRST_COMMUNE + chat))
        async with Database.open(self.url) as database, database.write() as session:
            await broadcasts.schedule(
                session, PAYLOAD, criterion, author=9_999, due=due, late=_LATE, at_night=True
            )

    def lateness(self, api: str, shifted: float = 0.0) -> dict[int, float]:
        """Seconds after its time, by chat, of what arrived within ten seconds of the last.
        ``shifted``: how far the bot's clock is ahead."""
        end = time.monotonic() + 10
        while len(arrived := self._arrived(api)) < len(self.due) and time.monotonic() < end:
            time.sleep(0.2)
        return {c: at + shifted - self.due[c].timestamp() for c, at in arrived.items()}

    def _arrived(self, api: str) -> dict[int, float]:
        return {c: at for c, at in arrivals_of(api).items() if c in self.due}


def schedules_part(folder: Path, count: int = 50) -> Iterator[str]:
    """One or two seconds ahead each, before and after a SIGKILL and a restart; some fall into
    the time in which nothing runs. Then both clock changes."""
    planner = Planner(f"sqlite+aiosqlite:///{folder / 'schedules.db'}", count)
    down = count // 10
    with spawned() as api:
        with guichet(planner.url, api):
            for _ in range((count - down) // 2):
                _soon(planner)
            # What was planned before the kill is on its way.
            time.sleep(2.5)
            missed = {_soon(planner) for _ in range(down)}
        began = time.time()
        with guichet(planner.url, api):
            ready = time.time() - began
            while len(planner.due) < count:
                _soon(planner)
            found = planner.lateness(api)
    in_time = sorted(late for chat, late in found.items() if chat not in missed)
    after = [found[c] + planner.due[c].timestamp() - began for c in missed if c in found]
    yield (
        f"{count} schedules, a restart in between: {count - len(found)} missing; "
        f"late by {median(in_time):.2f} s (median), {in_time[-1]:.2f} s at most, "
        f"{in_time[0]:.2f} s at least"
    )
    yield (
        f"  {len(missed)} of them due while nothing ran: sent {max(after):.1f} s after the "
        f"process was begun again (it reads messages after {ready:.1f} s)"
    )
    for change in _CHANGES:
        yield _across(folder / f"{change:%Y-%m}.db", change)


def _soon(planner: Planner) -> int:
    chat = planner.plan(datetime.now(UTC) + timedelta(seconds=random.uniform(1, 2)))
    time.sleep(random.uniform(0.1, 0.4))
    return chat


def _across(path: Path, change: datetime, count: int = 10) -> str:
    """The bot's clock is put shortly before a clock change; then seconds pass as they do."""
    planner = Planner(f"sqlite+aiosqlite:///{path}", count)
    fork = multiprocessing.get_context("fork")
    shifted = fork.Value("d", 0.0)
    with spawned() as api:
        arguments = (_settings(planner.url, api), shifted)
        process = fork.Process(target=_shifted_bot, args=arguments, daemon=True)
        process.start()
        while not stats_of(api)["polls"]:
            time.sleep(0.1)
        shifted.value = change.timestamp() - 8 - time.time()
        for i in range(count):
            planner.plan(change + timedelta(seconds=i - 4.5))
        time.sleep(8 + count)
        found = sorted(planner.lateness(api, shifted.value).values())
        process.kill()
        process.join()
    missing = count - len(found)
    before, after = ((change + timedelta(seconds=s)).astimezone(_PARIS) for s in (-1, 0))
    return (
        f"  across {before:%-d %B %Y, %H:%M:%S} → {after:%H:%M:%S}: "
        f"{missing} of {count} missing, "
        f"late by {found[-1]:.2f} s at most, {found[0]:.2f} s at least"
    )


def _settings(url: str, api: str) -> str:
    return json.dumps({"token": TOKEN, "database_url": url, "api_url": api, "log_level": "ERROR"})


def _shifted_bot(settings: str, shifted: Any) -> None:
    def clock() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=shifted.value)

    asyncio.run(run(Settings.model_validate(json.loads(settings)), clock))
