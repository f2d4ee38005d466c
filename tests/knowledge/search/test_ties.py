"""What ties say of needs, on three needs and one service."""

import numpy as np
import pytest

from knowledge.search.ties import BESIDE, HELPED, RELAYED, Ties

# Nobody meets the first need; the service meets the second, whose services help with the
# first; the third is met too, and the second helps with it as well.
RELAYS = np.array([[0, 1], [2, 1]], np.intp)


def ties() -> Ties:
    numbers = np.array([[1, 2]], np.int32)
    return Ties.of(numbers, np.array([[1.0, 1.0]], np.float32), 3, RELAYS)


def test_a_need_that_nobody_meets_is_helped_with() -> None:
    assert ties().met.tolist() == [0.0, 1.0, 1.0]
    assert ties().helped.tolist() == pytest.approx([HELPED, 1.0, 1.0])


@pytest.mark.parametrize(
    ("likely", "reached"),
    [
        ([1.0, 0.0, 0.0], RELAYED),
        ([0.0, 1.0, 0.0], 1.0),
        ([0.0, 0.0, 1.0], 1.0 + BESIDE),
    ],
)
def test_who_helps_is_reached_less_than_who_meets(likely: list[float], reached: float) -> None:
    found = ties().reach(np.array(likely, np.float32))
    assert found.tolist() == pytest.approx([reached])


def test_the_need_that_helps_is_the_one_named() -> None:
    assert ties().best_need(0, np.array([1.0, 0.0, 0.0], np.float32)) == 1
