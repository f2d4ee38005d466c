"""Delivery, measured: pace, kills, faults, answers beside a broadcast, many, two processes.

Each part is a real sender process against a stand-in of Telegram in another process, beside
the loop that most bots use: send, sleep, next. ``python -m bench.delivery pace faults`` runs
these parts only.
"""

import asyncio
import json
import logging
import multiprocessing
import os
import random
import resource
import struct
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from statistics import quantiles
from typing import Any
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped]
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

from bench.sets import read_questions
from bench.standin import TOKEN, ask, spawned, stats_of
from bot.clock import system_clock
from bot.delivery.budget import CEILING, Budget
from bot.delivery.courier import Courier, TelegramCourier
from bot.delivery.pace import SharedPace
from bot.delivery.sender import IN_FLIGHT, Sender
from bot.delivery.service import at_any_hour
from bot.run import run
from bot.seeding import seed_demo
from bot.settings import Settings
from knowledge.delivery.audience import EVERYBODY
from knowledge.delivery.outcomes import Delivered, Outcome
from knowledge.delivery.payload import Payload
from knowledge.delivery.slots import LATEST
from knowledge.delivery.states import Kind
from knowledge.store import broadcasts
from knowledge.store.broadcasts import Recipient
from knowledge.store.database import Database
from knowledge.store.migrating import migrate
from knowledge.store.people import Person, keep
from knowledge.store.tallies import tally

POSTGRES = os.environ.get("GUICHET_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test")
PAYLOAD = Payload("<b>Café des parents</b>\nSamedi à 10 h, à la médiathèque.")
RATE = 25.0
# What the naive loop sleeps between two messages, as aiogram's own example does.
_NAIVE_SLEEP = 0.05
_QUESTIONS = Path(__file__).parent / "questions" / "demo.jsonl"


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


def busiest_second(paths: list[str]) -> int:
    """The most messages that left in any second, of all processes together."""
    noted = b"".join(Path(path).read_bytes() for path in paths)
    moments = sorted(m for (m,) in struct.iter_unpack("d", noted))
    return max(bisect_left(moments, moment + 1) - i for i, moment in enumerate(moments))


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


def left(url: str) -> int:
    """Deliveries that are not settled yet, of broadcast 1."""

    async def work() -> int:
        async with Database.open(url) as database, database.read() as session:
            return (await tally(session, 1)).waiting

    return asyncio.run(work())


async def _sending(post: Post, watch: Callable[[int, Timed], None] | None = None) -> None:
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
    asyncio.run(_sending(post))


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


def pace_part(folder: Path) -> Iterator[str]:
    """The default pace on a strict stand-in, and the naive loop on the same."""
    count = 750
    with spawned(per_second=30) as api:
        url = f"sqlite:///{folder / 'pace.db'}"
        enqueue(url, count)
        process = sender_process(Post(url, api, RATE))
        until_sent(url, 90)
        process.kill()
        stats = stats_of(api)
    rate = (count - 1) / stats["lasted"]
    yield (
        f"default pace: {rate:.2f}/s of {RATE:.0f} set ({rate / RATE:.1%}), "
        f"{stats['failed'].get('limit', 0)} × 429, busiest second {stats['busiest']}"
    )
    with spawned(per_second=30) as api:
        naive(api, count, 90)
        stats = stats_of(api)
    rate = (stats["sent"] - 1) / stats["lasted"]
    yield (
        f"  naive loop: {rate:.2f}/s, {stats['failed'].get('limit', 0)} × 429, "
        f"{count - stats['chats']} of {count} left out"
    )


def kills_part(folder: Path, kills: int = 100, count: int = 2000) -> Iterator[str]:
    """SIGKILL at random moments of one broadcast."""
    url, done, worst, doubles = f"sqlite:///{folder / 'kills.db'}", 0, 0, 0
    with spawned() as api:
        enqueue(url, count)
        while done < kills and stats_of(api)["chats"] < count:
            process = sender_process(Post(url, api, 45, ceiling=1000))
            time.sleep(random.uniform(0.15, 0.75))
            process.kill()
            process.join()
            done += 1
            time.sleep(0.02)
            now = stats_of(api)["doubles"]
            worst, doubles = max(worst, now - doubles), now
        process = sender_process(Post(url, api, 200, ceiling=1000))
        finished = until_sent(url, 120)
        process.kill()
        stats = stats_of(api)
    yield (
        f"{done} kills over {count}: {count - stats['chats']} left out, "
        f"{stats['doubles']} received twice, at most {worst} a kill "
        f"(in flight: {IN_FLIGHT} at most){'' if finished else '; not finished'}"
    )
    half = count // 2
    with spawned() as api:
        process = multiprocessing.get_context("fork").Process(
            target=naive, args=(api, count, 60), daemon=True
        )
        process.start()
        while stats_of(api)["chats"] < half:
            time.sleep(0.2)
        process.kill()
        process.join()
        reached = stats_of(api)["chats"]
    yield (
        f"  naive loop: 1 kill at {reached}: begun anew {reached} twice, "
        f"not begun anew {count - reached} left out"
    )


def faults_part(folder: Path, count: int = 2000) -> Iterator[str]:
    """5 % of calls fail: 500, 502, timeouts, resets, 429, answers lost after execution."""
    with spawned(faults=0.05) as api:
        url = f"sqlite:///{folder / 'faults.db'}"
        enqueue(url, count)
        process = sender_process(Post(url, api, 100, ceiling=1000))
        finished = until_sent(url, 240)
        process.kill()
        stats = stats_of(api)
    failed = sum(stats["failed"].values())
    yield (
        f"5 % faults ({failed} calls): {stats['chats']} of {count} delivered, "
        f"{stats['doubles']} twice, {stats['beyond_lost']} of them beyond the "
        f"{stats['lost']} lost answers{'' if finished else '; not finished'}"
    )
    with spawned(faults=0.05) as api:
        naive(api, count, 240)
        stats = stats_of(api)
    yield f"  naive loop: {stats['chats']} of {count} delivered"


def questions_part(folder: Path, count: int = 120) -> Iterator[str]:
    """Residents ask while a broadcast goes out, of one real bot with all its handlers."""
    url = f"sqlite+aiosqlite:///{folder / 'questions.db'}"
    texts = [q.text for q in read_questions(_QUESTIONS) if q.lang == "fr"][:count]

    async def fill() -> None:
        await seed_demo(url)
        now = system_clock()
        async with Database.open(url) as database, database.write() as session:
            for chat in range(1, 3001):
                await keep(session, Person(chat, now, "99999"))
            await broadcasts.schedule(
                session, PAYLOAD, EVERYBODY, author=1, due=now, late=None, at_night=True
            )

    asyncio.run(fill())
    with spawned(per_second=30) as api:
        settings = {"token": TOKEN, "database_url": url, "api_url": api, "log_level": "ERROR"}
        process = multiprocessing.get_context("fork").Process(
            target=_bot, args=(json.dumps(settings),), daemon=True
        )
        process.start()
        end = time.monotonic() + 60
        while stats_of(api)["sent"] < 50 and time.monotonic() < end:
            time.sleep(0.2)
        # The first questions of a process load what languages are told apart by.
        ask(api, ["EDF menace de me couper le jus", "où inscrire mon enfant à la crèche ?"], 2, 0)
        before = stats_of(api)
        took = ask(api, texts, count, 0.4)
        after = stats_of(api)
        process.kill()
        process.join()
    answered = sorted(t for t in took if t is not None)
    cuts = quantiles(answered, n=100)
    sent = after["sent"] - before["sent"]
    lasted = count * 0.4
    yield (
        f"{count} questions during a broadcast: median {cuts[49] * 1000:.0f} ms, "
        f"p99 {cuts[98] * 1000:.0f} ms, {count - len(answered)} unanswered; "
        f"all messages {sent / lasted:.1f}/s, busiest second {after['busiest']}, "
        f"{after['failed'].get('limit', 0)} × 429"
    )


def _bot(settings: str) -> None:
    asyncio.run(run(Settings.model_validate(json.loads(settings))))


def many_part(folder: Path, count: int = 100_000) -> Iterator[str]:
    """Memory and the database's share, on a stand-in that takes all within 5 ms."""
    url = f"sqlite:///{folder / 'many.db'}"
    enqueue(url, count)
    parent, child = multiprocessing.get_context("fork").Pipe()
    process = multiprocessing.get_context("fork").Process(
        target=_many, args=(url, count, child), daemon=True
    )
    began = time.monotonic()
    process.start()
    found = parent.recv() if parent.poll(600) else None
    lasted = time.monotonic() - began
    process.kill()
    if found is None:
        yield f"{count} subscribers: not finished in 600 s ({left(url)} left)"
        return
    marks, spent = found
    memory = ", ".join(f"{sent // 1000}k: {mb:.1f}" for sent, mb in marks)
    yield (
        f"{count} subscribers in {lasted:.0f} s ({count / lasted:.0f}/s), {left(url)} left; "
        f"memory in MB at {memory}"
    )
    each = spent / count
    yield (
        f"  the database's share: {spent / lasted:.0%} at this speed, {each * 1000:.2f} ms a "
        f"message, so {each * RATE:.1%} of the time at {RATE:.0f}/s"
    )


def _many(url: str, count: int, pipe: Any) -> None:
    marks: list[tuple[int, float]] = []
    spent = [0.0]
    wanted = [count // 20, count // 4, count // 2, count * 3 // 4, count]

    def watch(sent: int, database: Timed) -> None:
        spent[0] = database.spent
        while wanted and sent >= wanted[0]:
            marks.append((wanted.pop(0), _megabytes()))

    post = Post(url, "", 5000, ceiling=100_000, in_flight=32)
    asyncio.run(_sending(post, watch))
    pipe.send((marks, spent[0]))


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def processes_part(folder: Path, count: int = 20_000, rate: float = 250.0) -> Iterator[str]:
    """Two senders on one PostgreSQL, and the pace that they keep together."""
    schema = f"bench_{uuid4().hex}"

    async def run_sql(statement: str) -> None:
        connection = await asyncpg.connect(POSTGRES, timeout=5)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    try:
        asyncio.run(run_sql(f"CREATE SCHEMA {schema}"))
    except (OSError, TimeoutError, asyncpg.PostgresError) as error:
        yield f"two processes on PostgreSQL: none answers ({type(error).__name__})"
        return
    url = f"{POSTGRES}{'&' if '?' in POSTGRES else '?'}search_path={schema}"
    try:
        enqueue(url, count)
        with spawned() as api:
            noted = [str(folder / f"left-{name}") for name in "ab"]
            both = [sender_process(Post(url, api, rate, 100_000, noted=n)) for n in noted]
            finished = until_sent(url, count / rate * 3)
            for process in both:
                process.kill()
                process.join()
            stats = stats_of(api)
        left_busiest = busiest_second(noted)
        shares = asyncio.run(_tallied(url))
    finally:
        asyncio.run(run_sql(f"DROP SCHEMA {schema} CASCADE"))
    reached, most = (count - 1) / stats["lasted"], rate * (1 + LATEST.total_seconds()) + 1
    yield (
        f"two processes on PostgreSQL, {count} rows: {stats['doubles']} twice, "
        f"{count - stats['chats']} left out; {reached:.1f}/s together of {rate:.0f} set "
        f"({reached / rate:.1%}){'' if finished else '; not finished'} ({shares} sent)"
    )
    yield (
        f"  busiest second: {left_busiest} left, of {most:.0f} allowed (the pace, a twentieth "
        f"and one); {stats['busiest']} arrived"
    )


async def _tallied(url: str) -> int:
    async with Database.open(url) as database, database.read() as session:
        return (await tally(session, 1)).sent


PARTS: dict[str, Callable[[Path], Iterator[str]]] = {
    "pace": pace_part,
    "kills": kills_part,
    "faults": faults_part,
    "questions": questions_part,
    "many": many_part,
    "processes": processes_part,
}


def main(*names: str) -> None:
    """The named parts, or all of them: about eight minutes."""
    logging.disable(logging.ERROR)
    for name in [n for n in names if n in PARTS] or PARTS:
        with tempfile.TemporaryDirectory(prefix="guichet-bench-") as folder:
            for line in PARTS[name](Path(folder)):
                sys.stdout.write(line + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
