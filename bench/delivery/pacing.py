"""The pace: of one sender on a strict stand-in, and of two on one PostgreSQL."""

import asyncio
import os
import struct
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped]

from bench.delivery.posts import RATE, Post, enqueue, naive, sender_process, tally_of, until_sent
from bench.standin import spawned, stats_of
from knowledge.delivery.slots import latest

POSTGRES = os.environ.get("GUICHET_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test")


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
        shares = tally_of(url).sent
    finally:
        asyncio.run(run_sql(f"DROP SCHEMA {schema} CASCADE"))
    reached, most = (count - 1) / stats["lasted"], rate * (1 + latest(rate).total_seconds()) + 1
    yield (
        f"two processes on PostgreSQL, {count} rows: {stats['doubles']} twice, "
        f"{count - stats['chats']} left out; {reached:.1f}/s together of {rate:.0f} set "
        f"({reached / rate:.1%}){'' if finished else '; not finished'} ({shares} sent)"
    )
    yield (
        f"  busiest second: {left_busiest} left, of {most:.0f} allowed (the pace, a twentieth "
        f"and one); {stats['busiest']} arrived"
    )


def busiest_second(paths: list[str]) -> int:
    """The most messages that left in any second, of all processes together."""
    noted = b"".join(Path(path).read_bytes() for path in paths)
    moments = sorted(m for (m,) in struct.iter_unpack("d", noted))
    return max(bisect_left(moments, moment + 1) - i for i, moment in enumerate(moments))
