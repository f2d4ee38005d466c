"""The pieces of each part: a sender in a process of its own, its queue, and the naive loop."""

import asyncio
import multiprocessing
import os
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

from bench.standin import TOKEN, stats_of
from bot.clock import system_clock
from bot.delivery.budget import CEILING, Budget
from bot.delivery.courier import Courier, TelegramCourier
from bot.delivery.pace import SharedPace
from bot.delivery.sender import IN_FLIGHT, Sender
from bot.delivery.service import at_any_hour
from knowledge.delivery.outcomes import Delivered, Outcome
from knowledge.delivery.payload import Payload
from knowledge.delivery.states import Kind
from knowledge.store import broadcasts
from knowledge.store.broadcasts import Recipient
from knowledge.store.database import Database
from knowledge.store.migrating import migrate
from knowledge.store.tallies import Tally, tally

PAYLOAD = Payload("<b>Café des parents</b>\nSamedi à 10 h, à la médiathèque.")
RATE = 25.0
# What the naive loop sleeps between two messages, as aiogram's own example does.
_NAIVE_SLEEP = 0.05


class Timed(Database):
    """Adds up the time that transactions take, waiting for the writer's turn included."""

    spent = 0.0

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Any]:
        began = time.perf_counter()
        async with super().write() as session:
            yield session
        self.spent += time.perf_counter() - began


@dataclass(frozen=True, slots=True)
class Post:
    """What a sender process needs to know. ``api`` empty: messages go nowhere, at once.
    ``noted``: a file to which the moment of each message's leaving is added."""

    database: str
    api: str
    rate: float
    ceiling: int = CEILING
    in_flight: int = IN_FLIGHT
    noted: str = ""


class Noting:
    """Notes when each message leaves: the clock that counts seconds is one for all processes."""

    def __init__(self, courier: Courier, path: str) -> None:
        self._courier = courier
        self._file = Path(path).open("ab", buffering=0)  # noqa: SIM115

    async def send(self, chat: int, payload: Payload) -> Outcome:
        self._file.write(struct.pack("d", time.monotonic()))
        return await self._courier.send(chat, payload)


class Nowhere:
    """A Telegram that takes everything within a few milliseconds."""

    async def send(self, chat: int, _: Payload) -> Outcome:
        await asyncio.sleep(0.005)
        return Delivered(chat)


def enqueue(url: str, count: int) -> int:
    async def work() -> int:
        await migrate(url)
        now = system_clock()
        async with Database.open(url) as database, database.write() as session:
            recipients = (Recipient(chat, now) for chat in range(1, count + 1))
            return await broadcasts.enqueue(
                session, Kind.DIGEST, PAYLOAD, recipients, at=now, at_night=True
            )

    return asyncio.run(work())


def tally_of(url: str) -> Tally:
    """How far broadcast 1 is."""

    async def work() -> Tally:
        async with Database.open(url) as database, database.read() as session:
            return await tally(session, 1)

    return asyncio.run(work())


def left(url: str) -> int:
    """Deliveries of broadcast 1 that are not settled yet."""
    return tally_of(url).waiting


async def sending(post: Post, watch: Callable[[int, Timed], None] | None = None) -> None:
    async def on_gone(_: int) -> None:
        return

    session = AiohttpSession(api=TelegramAPIServer.from_base(post.api)) if post.api else None
    bot = Bot(TOKEN, session=session)
    courier: Courier = TelegramCourier(bot) if post.api else Nowhere()
    if post.noted:
        courier = Noting(courier, post.noted)
    database = Timed.open(post.database)
    assert isinstance(database, Timed)
    async with database:
        pace = SharedPace(database, bot.id, post.rate, Budget(ceiling=post.ceiling), system_clock)
        sender = Sender(
            database,
            courier,
            pace,
            system_clock,
            quiet=at_any_hour,
            on_gone=on_gone,
            in_flight=post.in_flight,
        )
        looking = asyncio.create_task(pace.watch())
        if watch is None:
            await sender.run()
        else:
            sent = 0
            while batch := await sender.send_batch():
                sent += batch
                watch(sent, database)
            await sender.drain()
            watch(sent, database)
        looking.cancel()
    await bot.session.close()


def sender_process(post: Post) -> BaseProcess:
    process = multiprocessing.get_context("fork").Process(target=_run, args=(post,), daemon=True)
    process.start()
    return process


def _run(post: Post) -> None:
    asyncio.run(sending(post))


def until_sent(url: str, seconds: float) -> bool:
    """Wait until nothing is left; False where that took too long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not left(url):
            return True
        time.sleep(0.3)
    return False


def naive(api: str, count: int, seconds: float) -> None:
    """The loop with sleep: on 429 it waits and goes on with the next, other errors are
    passed over."""

    async def work() -> None:
        bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
        end = time.monotonic() + seconds
        for chat in range(1, count + 1):
            if time.monotonic() > end:
                break
            try:
                await bot.send_message(chat, PAYLOAD.html, parse_mode="HTML", request_timeout=20)
            except TelegramRetryAfter as asked:
                await asyncio.sleep(asked.retry_after)
            except Exception as error:
                if not isinstance(error, TelegramAPIError):
                    pass
            await asyncio.sleep(_NAIVE_SLEEP)
        await bot.session.close()

    asyncio.run(work())


@contextmanager
def guichet(url: str, api: str, *, ready: bool = True) -> Iterator[float]:
    """`guichet run` in a process begun anew, killed at the end; when it was begun. ``ready``:
    wait until it reads messages, of a stand-in of ours."""
    polls = stats_of(api)["polls"] if ready else 0
    environment = os.environ | {
        "GUICHET_TOKEN": TOKEN,
        "GUICHET_API_URL": api,
        "GUICHET_DATABASE_URL": url,
        "GUICHET_LOG_LEVEL": "ERROR",
    }
    command = [sys.executable, "-c", "from bot.cli import main; main()", "run"]
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        while ready and stats_of(api)["polls"] == polls and process.poll() is None:
            time.sleep(0.05)
        yield began
    finally:
        process.kill()
        process.wait()
