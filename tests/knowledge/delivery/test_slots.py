from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from knowledge.delivery.slots import Pace, closed, closed_for, latest, reserve

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def ms(number: int) -> timedelta:
    return timedelta(milliseconds=number)


def test_slots_follow_each_other_whoever_reserves_them() -> None:
    pace, first = reserve(Pace(NOW), NOW, 25, 5, 0)
    pace, second = reserve(pace, NOW + ms(1), 25, 5, 0)
    assert (first.begin, first.every) == (NOW, ms(40))
    assert second.begin == NOW + ms(200)
    assert pace.next_at == NOW + ms(400)


def test_answers_to_residents_take_their_slots_first() -> None:
    pace, slots = reserve(Pace(NOW), NOW, 25, 5, 3)
    assert slots.begin == NOW + ms(120)
    assert pace.next_at == NOW + ms(320)


def test_what_was_missed_is_not_caught_up_in_a_burst() -> None:
    _, slots = reserve(Pace(NOW - timedelta(hours=1)), NOW, 25, 5, 0)
    assert slots.begin == NOW - ms(80)


def test_a_slot_may_be_late_by_two_of_its_kind_or_by_a_twentieth_of_a_second() -> None:
    assert latest(25) == ms(80)
    assert latest(250) == ms(50)


def test_a_clock_set_back_by_an_hour_does_not_silence_an_hour() -> None:
    _, slots = reserve(Pace(NOW + timedelta(hours=1)), NOW, 25, 5, 0)
    assert slots.begin == NOW


def test_nobody_has_a_slot_before_the_pause_ends() -> None:
    paused = closed(Pace(NOW), NOW, 37)
    _, slots = reserve(paused, NOW + timedelta(seconds=7), 25, 5, 0)
    assert slots.begin == NOW + timedelta(seconds=37)
    assert closed_for(paused, NOW + timedelta(seconds=38)) == timedelta(0)


def test_the_longest_of_two_pauses_holds() -> None:
    paused = closed(closed(Pace(NOW), NOW, 37), NOW + timedelta(seconds=1), 3)
    assert closed_for(paused, NOW + timedelta(seconds=1)) == timedelta(seconds=36)


def test_a_pause_is_never_longer_than_asked_for_whatever_the_clock_does() -> None:
    paused = closed(Pace(NOW), NOW, 37)
    assert closed_for(paused, NOW - timedelta(hours=1)) == timedelta(seconds=37)


@given(
    st.lists(
        st.tuples(st.integers(0, 2000), st.integers(1, 10), st.integers(0, 5)),
        min_size=1,
        max_size=30,
    )
)
def test_in_no_second_are_there_more_slots_than_the_rate_and_its_small_catch_up(
    steps: list[tuple[int, int, int]],
) -> None:
    rate, now, pace = 25.0, NOW, Pace(NOW)
    moments: list[datetime] = []
    for wait, wanted, answered in steps:
        now += ms(wait)
        pace, slots = reserve(pace, now, rate, wanted, answered)
        moments += [max(now, slots.begin + i * slots.every) for i in range(slots.count)]
        if pace.next_at > now + timedelta(seconds=10):
            now = pace.next_at
    moments.sort()
    for i, moment in enumerate(moments):
        within = [m for m in moments[i:] if m < moment + timedelta(seconds=1)]
        assert len(within) <= 25 + 2 + 1
