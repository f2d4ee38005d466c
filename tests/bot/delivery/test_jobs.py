import asyncio

from bot.delivery.jobs import Jobs
from knowledge.store.errors import DatabaseBusy


async def test_a_job_is_done_at_once_again_and_survives_its_failures() -> None:
    jobs, done = Jobs(), asyncio.Event()
    turns: list[int] = []

    async def work() -> None:
        turns.append(1)
        if len(turns) == 1:
            raise DatabaseBusy("x")
        if len(turns) == 2:
            raise ValueError("ours")
        done.set()

    jobs.every(0.01, "work", work)
    jobs.start()
    await asyncio.wait_for(done.wait(), 10)
    await jobs.stop()


async def test_what_is_asked_for_once_is_done_once_the_last_time_that_counts() -> None:
    jobs, done = Jobs(), asyncio.Event()
    said: list[str] = []

    async def say(word: str) -> None:
        said.append(word)
        done.set()

    jobs.once(60, "work", lambda: say("too late"))
    jobs.once(0, "work", lambda: say("now"))
    jobs.start()
    await asyncio.wait_for(done.wait(), 10)
    await jobs.stop()
    assert said == ["now"]


async def test_a_stop_waits_for_what_is_under_way() -> None:
    jobs, begun, go_on = Jobs(), asyncio.Event(), asyncio.Event()
    ended = []

    async def work() -> None:
        begun.set()
        await go_on.wait()
        ended.append(1)

    jobs.every(60, "work", work)
    jobs.start()
    await asyncio.wait_for(begun.wait(), 10)
    stopping = asyncio.create_task(jobs.stop())
    await asyncio.sleep(0)
    go_on.set()
    await stopping
    assert ended == [1]
