"""A sender killed in the middle, again and again: nobody is left out, few receive it twice."""

import asyncio
import multiprocessing
import os
import signal
import time
from collections import Counter
from pathlib import Path

from bot.clock import system_clock
from bot.delivery.budget import Budget
from bot.delivery.pace import SharedPace
from bot.delivery.sender import Sender
from bot.delivery.service import at_any_hour
from knowledge.delivery.outcomes import Delivered, Outcome
from knowledge.delivery.payload import Payload
from knowledge.store.database import Database
from tests.knowledge.store.broadcasts import enqueue

RECIPIENTS = 150
IN_FLIGHT = 4
KILLS = 5


class Letterbox:
    """A Telegram that outlives the process: what it took stands in a file."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def send(self, chat: int, payload: Payload) -> Outcome:
        await asyncio.sleep(0.002)
        os.write(self._file, f"{chat}\n".encode())
        await asyncio.sleep(0.002)
        return Delivered(chat)


async def _send(url: str, letterbox: Path) -> None:
    async def on_gone(_: int) -> None:
        raise AssertionError

    async with Database.open(url) as database:
        pace = SharedPace(database, 42, 400, Budget(ceiling=1000), system_clock)
        sender = Sender(
            database,
            Letterbox(letterbox),
            pace,
            system_clock,
            quiet=at_any_hour,
            on_gone=on_gone,
            in_flight=IN_FLIGHT,
        )
        await sender.run()


def _victim(url: str, letterbox: Path) -> None:
    asyncio.run(_send(url, letterbox))


def test_killed_at_any_moment_it_resumes(sqlite_url: str, tmp_path: Path) -> None:
    letterbox = tmp_path / "letters"
    letterbox.touch()

    async def fill() -> None:
        async with Database.open(sqlite_url) as database:
            await enqueue(database, *range(1, RECIPIENTS + 1), at=system_clock())

    asyncio.run(fill())
    letters: Counter[str] = Counter()
    doubles = 0
    for kill in range(1, KILLS + 2):
        process = multiprocessing.get_context("fork").Process(
            target=_victim, args=(sqlite_url, letterbox)
        )
        process.start()
        wanted = RECIPIENTS * kill // (KILLS + 1)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and len(letters) < wanted:
            letters = Counter(letterbox.read_text().split())
            time.sleep(0.005)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        letters = Counter(letterbox.read_text().split())
        before, doubles = doubles, letters.total() - len(letters)
        assert doubles - before <= IN_FLIGHT
    assert {int(chat) for chat in letters} == set(range(1, RECIPIENTS + 1))
