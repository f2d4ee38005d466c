"""What goes wrong: the sender is killed, again and again; Telegram fails."""

import multiprocessing
import random
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from bench.delivery.posts import RATE, Post, enqueue, naive, sender_process, tally_of, until_sent
from bench.standin import spawned, stats_of
from bot.delivery.sender import IN_FLIGHT

# What Telegram takes to answer.
_LATENCY = 0.06
# A process that is killed lives so long at most after its first message, or, one in five, after
# its start; a hundred of them leave something to send.
_LIFE = 1.2
_EARLY = 0.2


def kills_part(folder: Path, kills: int = 100, count: int = 2000) -> Iterator[str]:
    """SIGKILL at random moments of one broadcast: most while it is being sent, some while the
    process is only beginning."""
    url, unwritten = f"sqlite:///{folder / 'kills.db'}", [0]
    with spawned(latency=_LATENCY) as api:
        enqueue(url, count)
        while len(unwritten) <= kills and stats_of(api)["chats"] < count:
            before = stats_of(api)["sent"]
            process = sender_process(Post(url, api, RATE))
            if random.random() > _EARLY:
                while stats_of(api)["sent"] == before:
                    time.sleep(0.01)
            time.sleep(random.uniform(0, _LIFE))
            process.kill()
            process.join()
            # What it had on its way arrives.
            time.sleep(_LATENCY + 0.05)
            # Each row that is written down stands for one message that Telegram took.
            unwritten.append(stats_of(api)["sent"] - tally_of(url).sent)
        left = count - stats_of(api)["chats"]
        process = sender_process(Post(url, api, 200, ceiling=1000))
        finished = until_sent(url, 120)
        process.kill()
        stats = stats_of(api)
    by_kill = Counter(after - before for before, after in pairwise(unwritten))
    yield (
        f"{len(unwritten) - 1} kills over {count} ({left} left for the last process): "
        f"{count - stats['chats']} missed, {stats['doubles']} received twice, "
        f"{stats['doubles'] / kills:.2f} a kill, at most {max(by_kill)} (bound: {IN_FLIGHT} in "
        f"flight){'' if finished else '; not finished'}"
    )
    spread = ", ".join(f"{n} by {by_kill[n]}" for n in sorted(by_kill))
    yield f"  doubles: {spread} kills"
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
