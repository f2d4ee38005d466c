from collections.abc import Sequence

import numpy as np

from knowledge.search.encoder import Vectors
from knowledge.search.remembering import Remembering


class Counting:
    """An encoder whose vector is the text's length; it counts what it was asked."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([[len(t)] for t in texts], np.float32)


def test_a_text_is_encoded_once_and_its_vector_stays() -> None:
    inner = Counting()
    encoder = Remembering(inner)
    first = encoder.encode(["une crèche"])
    again = encoder.encode(["une crèche", "un avocat"])
    assert inner.asked == ["une crèche", "un avocat"]
    assert first.tolist() == [[10.0]]
    assert again.tolist() == [[10.0], [9.0]]


def test_what_was_asked_least_lately_gives_way() -> None:
    inner = Counting()
    encoder = Remembering(inner, remembered=2)
    for text in ("a", "b", "a", "c", "a", "b"):
        encoder.encode([text])
    assert inner.asked == ["a", "b", "c", "b"]


def test_a_list_to_index_passes_through() -> None:
    inner = Counting()
    encoder = Remembering(inner)
    texts = ["t"] * 9
    assert encoder.encode(texts).shape == (9, 1)
    assert encoder.encode([]).shape[0] == 0
