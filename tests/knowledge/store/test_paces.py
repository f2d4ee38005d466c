import asyncio
from datetime import timedelta

from knowledge.delivery.slots import closed_for
from knowledge.store import paces
from knowledge.store.database import Database
from tests.knowledge.store.broadcasts import NOW

BOT = 7_318_220_451


async def test_processes_that_reserve_at_once_get_slots_of_one_pace(database: Database) -> None:
    async def reserve() -> list[timedelta]:
        async with database.write() as session:
            _, slots = await paces.reserve(session, BOT, NOW, 25, 5, 0)
        return [slots.begin + i * slots.every - NOW for i in range(slots.count)]

    found = await asyncio.gather(*(reserve() for _ in range(8)))
    moments = sorted(m for part in found for m in part)
    assert moments == [i * timedelta(milliseconds=40) for i in range(40)]


async def test_a_pause_asked_of_one_holds_for_all(database: Database) -> None:
    async with database.write() as session:
        await paces.close(session, BOT, NOW, 37)
    async with database.read() as session:
        pace = await paces.pace_of(session, BOT)
        assert pace is not None
        assert closed_for(pace, NOW + timedelta(seconds=7)) == timedelta(seconds=30)
        assert await paces.pace_of(session, BOT + 1) is None
