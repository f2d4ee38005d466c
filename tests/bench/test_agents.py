import random

import pytest

from bench.agents import interleaved, wishes
from knowledge.store.database import Database


@pytest.mark.parametrize("seed", range(6))
async def test_no_change_of_two_agents_is_lost(database: Database, seed: int) -> None:
    model = await interleaved(database, seed)
    assert model.published == 8


def test_two_agents_want_the_same_fields_sometimes() -> None:
    rng = random.Random(1)
    one, other = wishes(rng, 501), wishes(rng, 502)
    assert {p for w in one for p in w.values} | {p for w in other for p in w.values}
