"""The lives of broadcasts. It is Tuesday 24 November 2026, 9:00 UTC."""

from datetime import timedelta

from knowledge.delivery.audience import Criterion
from knowledge.delivery.lateness import BEAT
from knowledge.delivery.states import BroadcastState, Kind
from knowledge.store import audience, broadcasts
from knowledge.store.database import Database
from tests.knowledge.store.broadcasts import (
    AGENT,
    NOW,
    PAYLOAD,
    TWO_HOURS,
    begin,
    claim,
    enqueue,
    residents,
    schedule,
    settled,
)

HOUR = timedelta(hours=1)


async def state_of(database: Database, number: int) -> BroadcastState:
    async with database.read() as session:
        found = await broadcasts.broadcast_of(session, number)
    assert found is not None
    return found.state


async def lead(database: Database, number: int, to: BroadcastState) -> bool:
    async with database.write() as session:
        return await broadcasts.lead(session, number, to, NOW)


async def test_a_broadcast_is_kept_as_it_was_written(database: Database) -> None:
    number = await schedule(database, NOW + HOUR, Criterion("commune", "98101"))
    async with database.read() as session:
        found = await broadcasts.broadcast_of(session, number)
    assert found is not None
    assert found.payload == PAYLOAD
    assert (found.author, found.due, found.late) == (AGENT, NOW + HOUR, TWO_HOURS)
    assert found.criterion == Criterion("commune", "98101")
    assert found.state is BroadcastState.SCHEDULED


async def test_it_is_due_when_its_time_has_come_not_before(database: Database) -> None:
    number = await schedule(database, NOW + HOUR)
    async with database.read() as session:
        assert await broadcasts.due(session, NOW + HOUR - timedelta(seconds=1)) == ()
        assert [b.id for b in await broadcasts.due(session, NOW + HOUR)] == [number]


async def test_its_recipients_are_those_who_are_there_when_it_begins(database: Database) -> None:
    number = await schedule(database, criterion=Criterion("commune", "98101"))
    await residents(database, 1, 2)
    await residents(database, 3, commune="98102")
    await residents(database, 4, commune=None)
    assert await begin(database, number)
    assert {c.chat for c in await claim(database)} == {1, 2}


async def test_it_begins_once_whoever_asks(database: Database) -> None:
    await residents(database, 1, 2)
    number = await schedule(database)
    assert await begin(database, number)
    assert not await begin(database, number)
    assert len(await claim(database)) == 2


async def test_everybody_is_who_declared_a_commune(database: Database) -> None:
    await residents(database, 1, 2)
    await residents(database, 3, commune="98102")
    await residents(database, 4, commune=None)
    async with database.read() as session:
        assert await audience.count(session, Criterion()) == 3
        assert await audience.count(session, Criterion("commune", "98102")) == 1
        assert await audience.count_by_commune(session) == {"98101": 2, "98102": 1}


async def test_pause_resume_and_stop_each_do_their_thing_once(database: Database) -> None:
    await residents(database, 1)
    number = await schedule(database)
    assert not await lead(database, number, BroadcastState.PAUSED)
    await begin(database, number)
    assert await lead(database, number, BroadcastState.PAUSED)
    assert not await lead(database, number, BroadcastState.PAUSED)
    assert await claim(database) == ()
    assert await lead(database, number, BroadcastState.RUNNING)
    assert len(await claim(database)) == 1
    assert await lead(database, number, BroadcastState.STOPPED)
    assert not await lead(database, number, BroadcastState.RUNNING)
    assert await state_of(database, number) is BroadcastState.STOPPED


async def test_one_that_was_missed_can_be_given_another_time(database: Database) -> None:
    number = await schedule(database)
    assert await lead(database, number, BroadcastState.MISSED)
    async with database.write() as session:
        assert await broadcasts.reschedule(session, number, NOW + HOUR)
    assert await state_of(database, number) is BroadcastState.SCHEDULED
    await begin(database, number)
    async with database.write() as session:
        assert not await broadcasts.reschedule(session, number, NOW + HOUR)


async def test_it_is_done_when_nothing_is_left_and_only_once(database: Database) -> None:
    await residents(database, 1)
    number = await schedule(database)
    await begin(database, number)
    async with database.write() as session:
        assert not await broadcasts.finish(session, number, NOW)
    (claimed,) = await claim(database)
    async with database.write() as session:
        assert not await broadcasts.finish(session, number, NOW)
    await settled(database, claimed)
    async with database.write() as session:
        assert [b.id for b in await broadcasts.exhausted(session)] == [number]
        assert await broadcasts.finish(session, number, NOW)
        assert not await broadcasts.finish(session, number, NOW)


async def test_one_process_of_two_notes_the_beat(database: Database) -> None:
    number = await schedule(database)
    await begin(database, number)
    async with database.write() as session:
        assert not await broadcasts.beat(session, number, NOW + timedelta(seconds=1), BEAT)
        assert await broadcasts.beat(session, number, NOW + BEAT, BEAT)
        assert not await broadcasts.beat(session, number, NOW + BEAT, BEAT)
        # The clock was set back by an hour.
        assert await broadcasts.beat(session, number, NOW - HOUR, BEAT)


async def test_an_agents_broadcast_without_a_beat_waits_for_its_keeper(database: Database) -> None:
    await residents(database, 1)
    number = await schedule(database)
    await begin(database, number)
    later = NOW + HOUR
    assert await claim(database, now=later) == ()
    async with database.write() as session:
        await broadcasts.beat(session, number, later, BEAT)
    assert len(await claim(database, now=later)) == 1


async def test_what_has_the_same_key_is_put_in_once(database: Database) -> None:
    first = await enqueue(database, 1, 2, key="reminder:7:2026-12-05")
    assert await enqueue(database, 2, 3, key="reminder:7:2026-12-05") == first
    assert sorted(c.chat for c in await claim(database)) == [1, 2, 3]
    assert await enqueue(database, 1, key="reminder:7:2026-12-12") != first


async def test_whoever_is_added_when_it_was_done_receives_it_too(database: Database) -> None:
    number = await enqueue(database, 1, key="k")
    for claimed in await claim(database):
        await settled(database, claimed)
    async with database.write() as session:
        assert await broadcasts.finish(session, number, NOW)
    await enqueue(database, 1, key="k")
    assert await state_of(database, number) is BroadcastState.DONE
    await enqueue(database, 1, 2, key="k")
    assert await state_of(database, number) is BroadcastState.RUNNING
    assert [c.chat for c in await claim(database)] == [2]


async def test_many_recipients_are_put_in_page_by_page(database: Database) -> None:
    await enqueue(database, *range(1, 1202), kind=Kind.DIGEST)
    assert len(await claim(database, limit=5000)) == 1201


async def test_agents_see_what_is_planned_and_under_way(database: Database) -> None:
    later = await schedule(database, NOW + HOUR)
    running = await schedule(database)
    stopped = await schedule(database)
    await begin(database, running)
    await lead(database, stopped, BroadcastState.STOPPED)
    await enqueue(database, 1)
    async with database.read() as session:
        assert [b.id for b in await broadcasts.under_way(session)] == [running, later]
