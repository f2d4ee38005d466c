from dataclasses import replace
from datetime import date

import pytest

from knowledge.directory.snapshot import Directory
from knowledge.needs.load import load
from knowledge.search.match import Matcher
from knowledge.search.query import Query
from tests.valbrune import STRUCTURE, TERRITORY, TUESDAY_10, permanence, service


@pytest.mark.parametrize("fresh", [0, 1])
def test_among_equals_the_one_confirmed_lately_comes_first(fresh: int) -> None:
    twins = [
        service("a", "Permanence d'avocat", "Consultation juridique gratuite avec un avocat."),
        service("b", "Permanence d'avocat", "Consultation juridique gratuite avec un avocat."),
    ]
    days = [date(2025, 1, 1), date(2025, 1, 1)]
    days[fresh] = date(2026, 11, 1)
    services = tuple(replace(s, verified_on=d) for s, d in zip(twins, days, strict=True))
    directory = Directory.of(
        TERRITORY, (STRUCTURE,), services, tuple(permanence(s) for s in services), 1
    )
    match = Matcher.of(directory, load()).match(Query("permanence d'avocat", TUESDAY_10))
    assert match.candidates[0].service == services[fresh].code
