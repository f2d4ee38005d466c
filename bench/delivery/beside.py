"""Residents ask while a broadcast goes out."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

from bench.delivery.posts import PAYLOAD, guichet
from bench.sets import read_questions
from bench.standin import ask, spawned, stats_of
from bot.clock import system_clock
from bot.seeding import seed_demo
from knowledge.delivery.audience import EVERYBODY
from knowledge.store import broadcasts
from knowledge.store.database import Database
from knowledge.store.people import Person, keep

_QUESTIONS = Path(__file__).parents[1] / "questions" / "demo.jsonl"


def questions_part(folder: Path, count: int = 120) -> Iterator[str]:
    """Residents ask while a broadcast goes out, of one real bot with all its handlers. The first
    question waits when the bot begins to read."""
    url = f"sqlite+aiosqlite:///{folder / 'questions.db'}"
    texts = [q.text for q in read_questions(_QUESTIONS) if q.lang == "fr"][: count + 1]
    fill(url, 3000)
    with spawned(per_second=30) as api, guichet(url, api, ready=False) as began:
        (first,) = ask(api, texts[:1], 1, 0)
        first_after = time.monotonic() - began
        while stats_of(api)["sent"] < 50 and time.monotonic() < began + 90:
            time.sleep(0.2)
        before = stats_of(api)
        took = ask(api, texts[1:], count, 0.4)
        after = stats_of(api)
    answered = sorted(t for t in took if t is not None)
    cuts = quantiles(answered, n=100)
    rate = (after["sent"] - before["sent"]) / (count * 0.4)
    yield (
        f"{count} questions during a broadcast: median {cuts[49] * 1000:.0f} ms, "
        f"p99 {cuts[98] * 1000:.0f} ms, {count - len(answered)} unanswered; "
        f"all messages {rate:.1f}/s, busiest second {after['busiest']}, "
        f"{after['failed'].get('limit', 0)} × 429"
    )
    told = "not answered" if first is None else f"{first * 1000:.0f} ms after it began to read"
    yield f"  the very first question of the process: {told}, {first_after:.1f} s after its start"


def fill(url: str, count: int) -> None:
    """So many residents, and a broadcast that is due to all of them."""
    asyncio.run(_fill(url, count))


async def _fill(url: str, count: int) -> None:
    await seed_demo(url)
    now = system_clock()
    async with Database.open(url) as database, database.write() as session:
        for chat in range(1, count + 1):
            await keep(session, Person(chat, now, "99999"))
        await broadcasts.schedule(
            session, PAYLOAD, EVERYBODY, author=1, due=now, late=None, at_night=True
        )
