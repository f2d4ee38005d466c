"""Sets of minutes as lists of (start, end) pairs, end excluded."""

from collections.abc import Iterable, Sequence

Interval = tuple[int, int]


def intersection(one: Sequence[Interval], other: Sequence[Interval]) -> list[Interval]:
    """The minutes in both."""
    found = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return [(start, end) for start, end in found if start < end]


def difference(one: Iterable[Interval], other: Iterable[Interval]) -> list[Interval]:
    """The minutes of ``one`` that are not in ``other``."""
    left = list(one)
    for start, end in other:
        left = [
            piece
            for a, b in left
            for piece in ((a, min(b, start)), (max(a, end), b))
            if piece[0] < piece[1]
        ]
    return left
