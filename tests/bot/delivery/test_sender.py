"""The sender, with a courier that answers as it is told. Tuesday 24 November 2026, 9:00 UTC."""

import asyncio
from datetime import datetime, timedelta, timezone

import pytest

from knowledge.delivery.outcomes import (
    Asked,
    Delivered,
    Gone,
    Moved,
    Outcome,
    Refused,
    Stumbled,
)
from knowledge.delivery.payload import Payload
from knowledge.delivery.quiet import QuietHours, until
from knowledge.delivery.states import BroadcastState
from knowledge.following.preferences import Follower
from knowledge.store import broadcasts
from knowledge.store.database import Database
from knowledge.store.errors import DatabaseBusy
from knowledge.store.subscriptions import keep_follower
from knowledge.store.tallies import Tally, tally
from tests.bot.delivery.fakes import SlowClock, post
from tests.knowledge.store.broadcasts import NOW, begin, claim, enqueue, residents, schedule


async def tally_of(database: Database, number: int) -> Tally:
    async with database.read() as session:
        return await tally(session, number)


async def test_everybody_receives_it_once(database: Database) -> None:
    number = await enqueue(database, *range(1, 61))
    one = post(database)
    await one.send_all()
    assert sorted(one.courier.chats) == list(range(1, 61))
    assert await tally_of(database, number) == Tally(sent=60)


async def test_two_senders_share_the_work_and_never_a_row(every_database: Database) -> None:
    await enqueue(every_database, *range(1, 121))
    clock = SlowClock()
    one, other = post(every_database, "a", clock), post(every_database, "b", clock)
    await asyncio.gather(one.send_all(), other.send_all())
    assert sorted(one.courier.chats + other.courier.chats) == list(range(1, 121))
    assert one.courier.chats
    assert other.courier.chats
    assert clock.now - NOW > timedelta(seconds=4.5)


async def test_a_sender_that_died_is_followed_by_another(every_database: Database) -> None:
    await enqueue(every_database, *range(1, 31))
    dead = await claim(every_database, "dead", limit=20)
    one = post(every_database)
    await one.send_all()
    assert len(one.courier.chats) == 10
    one.clock.pass_time(seconds=60)
    await one.send_all()
    assert sorted(one.courier.chats) == list(range(1, 31))
    assert len(dead) == 20


async def test_who_is_gone_is_unsubscribed_and_counted(database: Database) -> None:
    number = await enqueue(database, 1, 2)
    one = post(database)
    one.courier.answer = lambda chat: Gone("blocked") if chat == 1 else None
    await one.send_all()
    assert one.gone == [1]
    assert await tally_of(database, number) == Tally(sent=1, blocked=1)


async def test_telegram_stumbles_and_the_message_comes_through(database: Database) -> None:
    await enqueue(database, 1, 2, 3)
    one = post(database)
    one.courier.answer = lambda chat: (
        Stumbled("TelegramServerError") if one.courier.tried.count(chat) < 3 else None
    )
    for _ in range(4):
        await one.send_all()
        one.clock.pass_time(seconds=10)
    assert sorted(one.courier.chats) == [1, 2, 3]
    assert one.courier.tried.count(1) == 3


async def test_in_an_outage_tries_become_rarer_and_nothing_is_lost(database: Database) -> None:
    number = await enqueue(database, *range(1, 41))
    one = post(database)
    down_until = NOW + timedelta(minutes=20)
    one.courier.answer = lambda _: (
        Stumbled("TelegramNetworkError") if one.clock.now < down_until else None
    )
    while (await tally_of(database, number)).sent < 40:
        await one.send_all()
        one.clock.pass_time(seconds=5)
        assert one.clock.now < NOW + timedelta(hours=2)
    assert len(one.courier.tried) < 250
    assert sorted(one.courier.chats) == list(range(1, 41))


async def test_on_429_everything_waits_the_whole_time_asked_for(database: Database) -> None:
    await enqueue(database, *range(1, 41))
    one = post(database)
    asked: list[datetime] = []

    def answer(chat: int) -> Outcome | None:
        if chat == 10 and not asked:
            asked.append(one.clock.now)
            return Asked(37)
        return None

    one.courier.answer = answer
    while len(one.courier.chats) < 40:
        await one.send_all()
        one.clock.pass_time(seconds=1)
    assert sorted(one.courier.chats) == list(range(1, 41))
    pause = asked[0], asked[0] + timedelta(seconds=37)
    # Those that were on their way when it was said are all that comes.
    assert len([at for _, at in one.courier.sent if pause[0] < at < pause[1]]) <= 8


async def test_what_telegram_refuses_is_not_tried_again(database: Database) -> None:
    number = await enqueue(database, 1)
    one = post(database)
    one.courier.answer = lambda _: Refused("Bad Request: wrong file identifier")
    await one.send_all()
    one.clock.pass_time(hours=1)
    await one.send_all()
    assert one.courier.tried == [1]
    assert await tally_of(database, number) == Tally(failed=1)


async def test_a_group_that_moved_is_followed(database: Database) -> None:
    await enqueue(database, -5)
    one = post(database)
    one.courier.answer = lambda chat: Moved(-100_5) if chat == -5 else None
    await one.send_all()
    assert one.courier.chats == [-100_5]


async def test_a_fault_of_ours_does_not_lose_the_delivery(database: Database) -> None:
    await enqueue(database, 1)
    one = post(database)
    faults = [ValueError("ours")]

    def answer(_: int) -> None:
        if faults:
            raise faults.pop()

    one.courier.answer = answer
    await one.send_all()
    one.clock.pass_time(seconds=3)
    await one.send_all()
    assert one.courier.chats == [1]


async def test_a_chat_that_was_just_answered_is_left_in_peace_first(database: Database) -> None:
    await enqueue(database, 1, 2)
    one = post(database)
    one.budget.landed(await one.budget.answer(1))
    await one.send_all()
    assert one.courier.chats == [2]
    one.clock.pass_time(seconds=2)
    await one.send_all()
    assert one.courier.chats == [2, 1]


async def test_at_night_it_waits_for_the_morning(database: Database) -> None:
    morning = NOW + timedelta(hours=10)

    def quiet(_: QuietHours | None, now: datetime) -> datetime | None:
        return morning if now < morning else None

    await enqueue(database, 1, 2, at_night=False, late=timedelta(hours=2))
    await enqueue(database, 3, at_night=True)
    one = post(database, quiet=quiet)
    await one.send_all()
    assert one.courier.chats == [3]
    one.clock.now = morning
    await one.send_all()
    assert sorted(one.courier.chats) == [1, 2, 3]


async def test_quiet_hours_of_ones_own_hold_for_agents_broadcasts(database: Database) -> None:
    tz = timezone(timedelta(hours=1))

    def quiet(chosen: QuietHours | None, now: datetime) -> datetime | None:
        return until(chosen or QuietHours(), now, tz)

    local = NOW.astimezone(tz)
    now = local.hour * 60 + local.minute
    async with database.write() as session:
        await keep_follower(session, Follower(1, quiet=QuietHours(now - 5, now + 30)))
    await enqueue(database, 1, 2, at_night=False)
    one = post(database, quiet=quiet)
    await one.send_all()
    assert one.courier.chats == [2]
    one.clock.pass_time(minutes=31)
    await one.send_all()
    assert one.courier.chats == [2, 1]


async def test_a_reminder_that_comes_too_late_is_dropped(database: Database) -> None:
    number = await enqueue(database, 1, late=timedelta(hours=2))
    one = post(database)
    one.clock.pass_time(hours=2, seconds=1)
    await one.send_all()
    assert one.courier.tried == []
    assert await tally_of(database, number) == Tally(failed=1)


async def test_a_paused_broadcast_sends_nothing_more(database: Database) -> None:
    await residents(database, *range(1, 101))
    number = await schedule(database)
    await begin(database, number)
    one = post(database)
    await one.sender.send_batch()
    async with database.write() as session:
        await broadcasts.lead(session, number, BroadcastState.PAUSED, NOW)
    await one.send_all()
    assert len(one.courier.chats) == 25
    async with database.write() as session:
        await broadcasts.lead(session, number, BroadcastState.RUNNING, one.clock.now)
    await one.send_all()
    assert sorted(one.courier.chats) == list(range(1, 101))


async def test_a_stop_writes_down_what_is_in_flight_and_gives_back_the_rest(
    database: Database,
) -> None:
    number = await enqueue(database, *range(1, 26))
    one = post(database, in_flight=2)
    sending = asyncio.create_task(one.sender.send_batch())
    await asyncio.wait_for(one.courier.third.wait(), 5)
    await one.sender.stop(5)
    await sending
    sent = len(one.courier.chats)
    assert 3 <= sent < 10
    assert await tally_of(database, number) == Tally(waiting=25 - sent, sent=sent)
    assert len(await claim(database, "b", now=one.clock.now)) == 25 - sent


async def test_no_more_is_in_flight_than_places(database: Database) -> None:
    await enqueue(database, *range(1, 26))
    one = post(database, in_flight=3)
    most, now = 0, 0

    class Slow:
        async def send(self, chat: int, payload: Payload) -> Outcome:
            nonlocal most, now
            now += 1
            most = max(most, now)
            for _ in range(20):
                await asyncio.sleep(0)
            now -= 1
            return Delivered(chat)

    one.sender._courier = Slow()
    await one.send_all()
    assert most <= 3


async def test_what_telegram_took_is_written_when_the_database_is_back(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await enqueue(database, 1)
    one = post(database)
    failures = [DatabaseBusy("x"), DatabaseBusy("x")]
    write = database.write

    def sometimes() -> object:
        if one.courier.sent and failures:
            raise failures.pop()
        return write()

    monkeypatch.setattr(database, "write", sometimes)
    await one.sender.send_batch()
    await one.sender.drain()
    assert one.courier.chats == [1]
    assert await tally_of(database, number) == Tally(sent=1)
