"""The queue. It is Tuesday 24 November 2026, 9:00 UTC."""

import asyncio
from datetime import timedelta

from knowledge.delivery.outcomes import (
    Asked,
    Gone,
    Lapsed,
    Moved,
    Postponed,
    Refused,
    Stumbled,
)
from knowledge.delivery.states import DeliveryState, Kind
from knowledge.store import deliveries, tallies
from knowledge.store.broadcasts import broadcast_of, finish
from knowledge.store.database import Database
from knowledge.store.tallies import Tally
from tests.knowledge.store.broadcasts import (
    LEASE,
    NOW,
    begin,
    claim,
    enqueue,
    residents,
    schedule,
    settled,
)

SECOND = timedelta(seconds=1)


async def tally(database: Database, number: int) -> Tally:
    async with database.read() as session:
        return await tallies.tally(session, number)


async def test_of_two_claims_each_gets_other_rows(database: Database) -> None:
    await enqueue(database, *range(1, 101))
    found = await asyncio.gather(*(claim(database, f"p{i}", limit=10) for i in range(10)))
    chats = [c.chat for part in found for c in part]
    assert sorted(chats) == list(range(1, 101))


async def test_two_claims_under_way_at_once_never_share_a_row(database: Database) -> None:
    if database.sqlite:
        return  # One writer at a time: the second claim waits for the end of the first.
    await enqueue(database, *range(1, 21))
    async with database.write() as one, database.write() as other:
        first = await deliveries.claim(one, "a", NOW, LEASE, 10)
        second = await deliveries.claim(other, "b", NOW, LEASE, 20)
    assert len(first) == len(second) == 10
    assert not {c.chat for c in first} & {c.chat for c in second}


async def test_what_a_dead_process_held_is_taken_after_its_lease(database: Database) -> None:
    await enqueue(database, 1)
    await claim(database, "dead")
    assert await claim(database, now=NOW + LEASE - SECOND) == ()
    assert [c.chat for c in await claim(database, now=NOW + LEASE)] == [1]


async def test_what_is_known_to_be_dead_is_not_waited_for(database: Database) -> None:
    await enqueue(database, 1, 2)
    await claim(database, "dead", limit=1)
    await claim(database, "alive", limit=1)
    async with database.write() as session:
        await deliveries.release_dead(session, lambda name: name == "dead", NOW)
    assert len(await claim(database)) == 1


async def test_the_most_pressing_goes_before_a_long_broadcast(database: Database) -> None:
    await residents(database, *range(1, 51))
    await begin(database, await schedule(database))
    await enqueue(database, 7, kind=Kind.DIGEST)
    await enqueue(database, 8, kind=Kind.ALERT)
    assert [c.chat for c in await claim(database, limit=2)] == [8, 7]


async def test_what_is_given_back_can_be_taken_again_at_once(database: Database) -> None:
    await enqueue(database, 1, 2)
    held = await claim(database)
    async with database.write() as session:
        await deliveries.release(session, "other", [c.id for c in held], NOW)
    assert await claim(database, "b") == ()
    async with database.write() as session:
        await deliveries.release(session, "a", [c.id for c in held], NOW)
    assert len(await claim(database, "b")) == 2


async def test_a_delivery_sent_is_sent_even_when_another_took_it_meanwhile(
    database: Database,
) -> None:
    number = await enqueue(database, 1)
    (mine,) = await claim(database, "slow")
    await claim(database, "b", now=NOW + LEASE)
    await settled(database, mine, me="slow")
    assert await tally(database, number) == Tally(sent=1)


async def test_a_failure_of_one_who_lost_the_lease_changes_nothing(database: Database) -> None:
    number = await enqueue(database, 1)
    (mine,) = await claim(database, "slow")
    (other,) = await claim(database, "b", now=NOW + LEASE)
    await settled(database, mine, Refused("no"), me="slow")
    assert await tally(database, number) == Tally(waiting=1)
    await settled(database, other, me="b")
    assert await tally(database, number) == Tally(sent=1)


async def test_what_failed_for_now_comes_back_in_its_time(database: Database) -> None:
    await enqueue(database, 1)
    (first,) = await claim(database)
    await settled(database, first, Stumbled("TelegramServerError"))
    assert await claim(database, now=NOW + SECOND) == ()
    (again,) = await claim(database, now=NOW + 2 * SECOND)
    assert (again.attempts, again.due) == (1, NOW)
    await settled(database, again, Asked(30))
    (third,) = await claim(database, now=NOW + 60 * SECOND)
    assert third.attempts == 1


async def test_what_was_put_off_until_morning_is_due_in_the_morning(database: Database) -> None:
    await enqueue(database, 1)
    (first,) = await claim(database)
    morning = NOW + timedelta(hours=10)
    await settled(database, first, Postponed(morning))
    (again,) = await claim(database, now=morning)
    assert again.due == morning


async def test_a_delivery_follows_its_group(database: Database) -> None:
    number = await enqueue(database, -5)
    (first,) = await claim(database)
    await settled(database, first, Moved(-100_5))
    (again,) = await claim(database)
    assert again.chat == -100_5
    await settled(database, again)
    assert await tally(database, number) == Tally(sent=1)


async def test_a_group_that_is_there_under_both_names_receives_one(database: Database) -> None:
    number = await enqueue(database, -5, -100_5)
    old, new = sorted(await claim(database), key=lambda c: c.chat, reverse=True)
    await settled(database, old, Moved(-100_5))
    await settled(database, new)
    assert await tally(database, number) == Tally(sent=1)


async def test_the_report_counts_and_says_why(database: Database) -> None:
    number = await enqueue(database, 1, 2, 3, 4, 5)
    one, two, three, four, _ = await claim(database)
    await settled(database, one)
    await settled(database, two, Gone("blocked"))
    await settled(database, three, Refused("Bad Request: wrong file"))
    await settled(database, four, Lapsed())
    assert await tally(database, number) == Tally(waiting=1, sent=1, blocked=1, failed=2)
    async with database.read() as session:
        assert await tallies.reasons(session, number) == {
            (DeliveryState.BLOCKED, "blocked"): 1,
            (DeliveryState.FAILED, "Bad Request: wrong file"): 1,
            (DeliveryState.FAILED, "late"): 1,
        }


async def test_who_is_forgotten_leaves_no_delivery_only_a_number(database: Database) -> None:
    number = await enqueue(database, 1, 2)
    later = await enqueue(database, 1, at=NOW + timedelta(days=1))
    first, _ = await claim(database)
    await settled(database, first)
    async with database.write() as session:
        await tallies.forget_deliveries(session, first.chat)
    assert await tally(database, number) == Tally(waiting=1, sent=1)
    gone = await tally(database, later)
    assert gone.total == (0 if first.chat == 1 else 1)
    held = await claim(database, now=NOW + timedelta(days=2))
    assert first.chat not in {c.chat for c in held}


async def test_after_the_delay_only_numbers_are_kept(database: Database) -> None:
    await residents(database, 1, 2, 3)
    number = await schedule(database)
    await begin(database, number)
    one, two, _ = await claim(database)
    await settled(database, one)
    await settled(database, two, Gone("blocked"))
    notice = await enqueue(database, 9)
    for claimed in await claim(database, now=NOW + LEASE):
        await settled(database, claimed)
    before = await tally(database, number)
    async with database.write() as session:
        for each in (number, notice):
            assert await finish(session, each, NOW)
    async with database.write() as session:
        assert await tallies.sweepable(session, NOW) == ()
        over = await tallies.sweepable(session, NOW + SECOND)
        assert set(over) == {number, notice}
        for each in over:
            await tallies.sweep(session, each)
        assert await tallies.sweepable(session, NOW + SECOND) == ()
        assert await broadcast_of(session, notice) is None
        assert await tallies.reasons(session, number) == {(DeliveryState.BLOCKED, "blocked"): 1}
    assert await tally(database, number) == before == Tally(sent=2, blocked=1)
