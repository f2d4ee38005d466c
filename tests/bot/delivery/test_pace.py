"""One pace for all processes of a bot."""

import asyncio
from datetime import timedelta
from itertools import pairwise
from random import Random

from knowledge.store import paces
from knowledge.store.database import Database
from tests.bot.delivery.fakes import BOT, SlowClock, post
from tests.knowledge.store.broadcasts import NOW, enqueue


async def test_messages_leave_at_a_steady_pace(database: Database) -> None:
    await enqueue(database, *range(1, 101))
    one = post(database)
    await one.send_all()
    moments = [at - NOW for _, at in one.courier.sent]
    assert len(moments) == 100
    assert timedelta(seconds=3.8) < moments[-1] < timedelta(seconds=4.1)
    gaps = [b - a for a, b in pairwise(moments)]
    # The first ones make up for the start.
    assert min(gaps[4:]) > timedelta(milliseconds=39)


async def test_answers_take_their_slots_from_broadcasts(database: Database) -> None:
    await enqueue(database, *range(1, 51))
    one = post(database)
    one.budget.bulk_elsewhere()
    for chat in range(1000, 1025):
        one.budget.landed(await one.budget.answer(chat))
    await one.send_all()
    first, last = one.courier.sent[0][1] - NOW, one.courier.sent[-1][1] - NOW
    assert first > timedelta(milliseconds=800)
    assert timedelta(seconds=2.8) < last < timedelta(seconds=3.2)


async def test_an_answer_in_between_takes_the_next_slot(database: Database) -> None:
    one = post(database)
    await one.pace.turn()
    await one.pace.turn()
    before = one.clock.now
    one.budget.bulk_elsewhere()
    one.budget.landed(await one.budget.answer(1000))
    await one.pace.turn()
    assert timedelta(milliseconds=79) < one.clock.now - before < timedelta(milliseconds=81)
    assert one.budget.debt == 0


async def test_answers_of_a_process_that_sends_nothing_count_too(every_database: Database) -> None:
    clock = SlowClock()
    sends, answers = post(every_database, "a", clock), post(every_database, "b", clock)
    await sends.pace.turn()
    await answers.pace.look()
    for chat in range(10):
        answers.budget.landed(await answers.budget.answer(chat))
    await answers.pace.look()
    assert answers.budget.debt == 0
    before = clock.now
    for _ in range(5):
        await sends.pace.turn()
    assert timedelta(milliseconds=590) < clock.now - before < timedelta(milliseconds=610)


async def test_a_day_of_answers_is_no_debt_of_the_next_broadcast(database: Database) -> None:
    one = post(database)
    for chat in range(5000):
        one.budget.landed(await one.budget.answer(chat))
    await one.pace.turn()
    assert one.clock.now - NOW < timedelta(seconds=1)


async def test_a_pause_asked_of_one_process_holds_for_the_other(every_database: Database) -> None:
    clock = SlowClock()
    one, other = post(every_database, "a", clock), post(every_database, "b", clock)
    one.budget.close(37)
    await one.pace.told()
    await other.pace.look()
    assert other.budget.closed_for > 36
    await other.pace.turn()
    assert clock.now - NOW >= timedelta(seconds=37)


async def test_a_pause_that_was_taken_over_is_not_told_again(database: Database) -> None:
    clock = SlowClock()
    one, other = post(database, "a", clock), post(database, "b", clock)
    one.budget.close(10)
    await one.pace.told()
    clock.pass_time(seconds=4)
    await other.pace.look()
    await other.pace.told()
    async with database.read() as session:
        pace = await paces.pace_of(session, BOT)
    assert pace is not None
    assert pace.closed_until == NOW + timedelta(seconds=10)


async def test_slots_missed_while_the_machine_slept_are_given_up(database: Database) -> None:
    one = post(database)
    await one.pace.turn()
    one.clock.pass_time(hours=1)
    moments = []
    for _ in range(30):
        await one.pace.turn()
        moments.append(one.clock.now)
    assert moments[-1] - moments[0] > timedelta(seconds=1)


async def test_no_second_holds_more_than_the_pace_and_a_twentieth_however_processes_stall(
    every_database: Database,
) -> None:
    clock, chance = SlowClock(), Random(5)
    both = [post(every_database, name, clock, rate=100) for name in "ab"]
    moments = []
    for _ in range(600):
        clock.pass_time(seconds=chance.choice((*[0] * 30, 0.004, 0.03, 0.2)))
        await chance.choice(both).pace.turn()
        moments.append(clock.now)
    second = timedelta(seconds=1)
    busiest = max(sum(m <= other < m + second for other in moments) for m in moments)
    assert 80 < busiest <= 106


async def test_the_next_slots_are_there_before_the_last_is_used(database: Database) -> None:
    one = post(database)
    for _ in range(4):
        await one.pace.turn()
    await one.pace.told()
    async with database.read() as session:
        pace = await paces.pace_of(session, BOT)
    assert pace is not None
    assert pace.next_at == NOW + 10 * timedelta(milliseconds=40)


async def test_a_reservation_whose_slots_are_all_too_late_is_made_anew(database: Database) -> None:
    one = post(database)
    await one.pace.turn()
    done: asyncio.Task[None] = asyncio.create_task(asyncio.sleep(0))
    await done
    # It ended while nobody waited for it, and the machine stood still for a second.
    one.pace._filling = done
    one.clock.pass_time(seconds=1)
    await one.pace.turn()
    assert one.clock.now - NOW < timedelta(seconds=1.1)


async def test_a_clock_set_back_by_an_hour_does_not_stop_the_pace(database: Database) -> None:
    one = post(database)
    await one.pace.turn()
    one.clock.pass_time(hours=-1)
    for _ in range(25):
        await one.pace.turn()
    assert one.clock.now < NOW - timedelta(minutes=59)
