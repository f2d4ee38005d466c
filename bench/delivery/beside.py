"""Residents ask while a broadcast goes out."""

import asyncio
import json
import multiprocessing
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

from bench.delivery.posts import PAYLOAD
from bench.sets import read_questions
from bench.standin import TOKEN, ask, spawned, stats_of
from bot.clock import system_clock
from bot.run import run
from bot.seeding import seed_demo
from bot.settings import Settings
from knowledge.delivery.audience import EVERYBODY
from knowledge.store import broadcasts
from knowledge.store.database import Database
from knowledge.store.people import Person, keep

_QUESTIONS = Path(__file__).parents[1] / "questions" / "demo.jsonl"


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
