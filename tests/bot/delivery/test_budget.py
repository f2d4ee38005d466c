"""What one process may send: answers first, one pause for all."""

from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    GetMe,
    SendChatAction,
    SendMessage,
)

from bot.delivery.budget import Budget, counts
from tests.bot.delivery.fakes import SlowClock


def budget() -> tuple[Budget, SlowClock]:
    clock = SlowClock()
    return Budget(clock.monotonic, clock.sleep), clock


def test_messages_and_edits_count_and_nothing_else() -> None:
    assert counts(SendMessage(chat_id=1, text="a"))
    assert counts(EditMessageText(chat_id=1, message_id=1, text="a"))
    assert not counts(SendChatAction(chat_id=1, action="typing"))
    assert not counts(AnswerCallbackQuery(callback_query_id="1"))
    assert not counts(GetMe())


async def test_beside_a_broadcast_an_answer_waits_only_where_there_is_no_room() -> None:
    mine, clock = budget()
    mine.landed(await mine.broadcast(1000))
    for chat in range(28):
        mine.landed(await mine.answer(chat))
    assert clock.monotonic() == 0
    mine.landed(await mine.answer(28))
    assert clock.monotonic() >= 1


async def test_without_a_broadcast_answers_wait_for_nothing() -> None:
    mine, clock = budget()
    for chat in range(100):
        mine.landed(await mine.answer(chat))
    assert clock.monotonic() == 0


async def test_broadcasts_leave_places_to_answers_in_every_second() -> None:
    mine, clock = budget()
    for chat in range(28):
        mine.landed(await mine.broadcast(chat))
    for chat in range(1):
        mine.landed(await mine.answer(chat))
    assert clock.monotonic() == 0
    mine.landed(await mine.broadcast(99))
    assert clock.monotonic() >= 1


async def test_everybody_waits_the_whole_pause() -> None:
    mine, clock = budget()
    told: list[float] = []
    mine.on_close = told.append
    mine.close(37)
    mine.close(3)
    await mine.opened()
    assert clock.monotonic() >= 37
    assert told == [37, 3]


async def test_a_chat_is_left_in_peace_for_a_second_a_group_for_three() -> None:
    mine, clock = budget()
    assert mine.peace_left(7) == 0
    mine.landed(await mine.answer(7))
    mine.landed(await mine.broadcast(-7))
    assert (mine.peace_left(7), mine.peace_left(-7)) == (1, 3)
    clock.pass_time(seconds=1)
    assert (mine.peace_left(7), mine.peace_left(-7)) == (0, 2)


async def test_what_is_still_on_its_way_counts_until_it_can_have_arrived() -> None:
    mine, clock = budget()
    left = [await mine.broadcast(chat) for chat in range(28)]
    clock.pass_time(seconds=5)
    for moment in left:
        mine.landed(moment)
    await mine.broadcast(99)
    # The network stalled: all of them arrived at once, at the earliest half a way back ago.
    assert clock.monotonic() > 5 + 1 - 2.6
