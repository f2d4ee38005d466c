from datetime import UTC, datetime, timedelta

import pytest

from knowledge.delivery.outcomes import (
    ATTEMPTS,
    Asked,
    Delivered,
    Gone,
    Lapsed,
    Moved,
    Outcome,
    Postponed,
    Refused,
    Settlement,
    Stumbled,
    settle,
    wait_after,
)
from knowledge.delivery.states import DeliveryState

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PENDING, SENT = DeliveryState.PENDING, DeliveryState.SENT


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Delivered(7), Settlement(SENT, 1, message=7)),
        (Gone("blocked"), Settlement(DeliveryState.BLOCKED, 1, error="blocked")),
        (Refused("Bad Request"), Settlement(DeliveryState.FAILED, 1, error="Bad Request")),
        (Lapsed(), Settlement(DeliveryState.FAILED, 0, error="late")),
        (Moved(-100), Settlement(PENDING, 1, NOW, chat=-100)),
        (Stumbled("TelegramServerError"), Settlement(PENDING, 1, NOW + timedelta(seconds=2))),
    ],
)
def test_what_becomes_of_a_delivery(outcome: Outcome, expected: Settlement) -> None:
    assert settle(outcome, 0, NOW) == expected


def test_a_pause_that_telegram_asks_for_is_no_failed_attempt() -> None:
    assert settle(Asked(37), 4, NOW) == Settlement(PENDING, 4, NOW + timedelta(seconds=37))


def test_what_waits_for_the_morning_is_due_in_the_morning() -> None:
    morning = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)
    assert settle(Postponed(morning), 0, NOW) == Settlement(PENDING, 0, morning, due=morning)


def test_an_outage_is_outlived_for_the_better_part_of_an_hour_then_given_up() -> None:
    waits = [wait_after(n) for n in range(1, ATTEMPTS)]
    assert waits[:4] == [timedelta(seconds=s) for s in (2, 4, 8, 16)]
    assert waits[-1] == timedelta(minutes=5)
    assert sum(waits, timedelta()) == timedelta(minutes=43, seconds=30)
    last = settle(Stumbled("TelegramNetworkError"), ATTEMPTS - 1, NOW)
    assert last == Settlement(DeliveryState.FAILED, ATTEMPTS, error="TelegramNetworkError")


def test_a_refusal_of_absurd_length_is_cut() -> None:
    assert settle(Refused("x" * 5000), 0, NOW).error == "x" * 200
