"""Times and periods in free text."""

import pytest

from knowledge.french.clock import find_stretches, read_time
from knowledge.french.text import fold


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("9h", 540),
        ("9H", 540),
        ("9h30", 570),
        ("9 h 30", 570),
        ("09:00", 540),
        ("9:30", 570),
        ("9.30", 570),
        ("7 : 30", 450),
        ("18 heures", 1080),
        ("9 heures 30", 570),
        ("9h et demie", 570),
        ("18 heures et quart", 1095),
        ("midi", 720),
        ("midi et demi", 750),
        ("minuit", 0),
        ("24h", 1440),
        ("09h30h", 570),
        ("25h", None),
        ("9h75", None),
        ("9h5", None),
        ("13:16:59.999998", None),
        ("15h18h", None),
        ("9", None),
        ("3/12", None),
    ],
)
def test_a_time_is_read_to_the_minute_or_not_at_all(typed: str, minutes: int | None) -> None:
    assert read_time(fold(typed)) == minutes


@pytest.mark.parametrize(
    ("typed", "periods"),
    [
        ("9h-12h", [(540, 720)]),
        ("14-17h", [(840, 1020)]),
        ("9h à 12", [(540, 720)]),
        ("de 9 à 12h", [(540, 720)]),
        ("entre 14h et 16h", [(840, 960)]),
        ("8h-12h30 / 13h30-17h", [(480, 750), (810, 1020)]),
        ("9h/12h15", [(540, 735)]),
        ("8:-11:", [(480, 660)]),
        ("9h30àà12h", [(570, 720)]),
        ("à partir de 14h", [(840, None)]),
        ("jusqu'à 16 heures", [(None, 960)]),
        ("dimanche vers 15h", [(900, 900)]),
        ("22h-minuit", [(1320, 1440)]),
        ("22h-2h", [(1320, 120)]),
        ("3-6 ans à 9h", [(540, 540)]),
        ("le 3/12", []),
        ("25h", []),
        ("10:00 à 11:00, 14", [(600, 660)]),
    ],
)
def test_periods_are_found_in_free_text(
    typed: str, periods: list[tuple[int | None, int | None]]
) -> None:
    assert [(s.since, s.until) for s in find_stretches(fold(typed))] == periods
