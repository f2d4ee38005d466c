"""A hundred thousand subscribers: memory, and the database's share of the time."""

import asyncio
import multiprocessing
import resource
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.delivery.posts import RATE, Post, Timed, enqueue, left, sending


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
    asyncio.run(sending(post, watch))
    pipe.send((marks, spent[0]))


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20
