from datetime import UTC, datetime, timedelta

from knowledge.delivery.lateness import forsaken, too_late

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TWO_HOURS = timedelta(hours=2)


def test_late_within_the_limit_is_sent_beyond_it_is_not() -> None:
    assert not too_late(NOW - timedelta(hours=2), TWO_HOURS, NOW)
    assert too_late(NOW - timedelta(hours=2, seconds=1), TWO_HOURS, NOW)
    assert not too_late(NOW - timedelta(days=9), None, NOW)


def test_a_machine_asleep_for_an_hour_goes_on_and_for_three_asks() -> None:
    assert not forsaken(NOW - timedelta(hours=1), TWO_HOURS, NOW)
    assert forsaken(NOW - timedelta(hours=3), TWO_HOURS, NOW)


def test_a_clock_set_back_makes_nothing_late() -> None:
    assert not forsaken(NOW + timedelta(hours=1), TWO_HOURS, NOW)
    assert not too_late(NOW + timedelta(hours=1), TWO_HOURS, NOW)
