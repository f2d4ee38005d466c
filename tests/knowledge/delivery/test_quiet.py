from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from knowledge.delivery.quiet import QuietHours, until

PARIS = ZoneInfo("Europe/Paris")


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=PARIS)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("moment", "end"),
    [
        (at(2026, 11, 24, 20, 59), None),
        (at(2026, 11, 24, 21, 0), at(2026, 11, 25, 8, 0)),
        (at(2026, 11, 24, 23, 59), at(2026, 11, 25, 8, 0)),
        (at(2026, 11, 25, 0, 0), at(2026, 11, 25, 8, 0)),
        (at(2026, 11, 25, 7, 59), at(2026, 11, 25, 8, 0)),
        (at(2026, 11, 25, 8, 0), None),
    ],
)
def test_quiet_hours_end_at_eight(moment: datetime, end: datetime | None) -> None:
    assert until(QuietHours(), moment, PARIS) == end


def test_they_are_those_of_the_territory_whatever_the_moments_own_zone() -> None:
    assert until(QuietHours(), datetime(2026, 7, 1, 19, 0, tzinfo=UTC), PARIS) == at(
        2026, 7, 2, 8, 0
    )


def test_across_both_clock_changes_the_morning_stays_at_eight() -> None:
    assert until(QuietHours(), at(2027, 3, 27, 22, 0), PARIS) == datetime(
        2027, 3, 28, 6, 0, tzinfo=UTC
    )
    assert until(QuietHours(), at(2026, 10, 24, 22, 0), PARIS) == datetime(
        2026, 10, 25, 7, 0, tzinfo=UTC
    )


def test_within_one_day_and_none_at_all() -> None:
    siesta = QuietHours(12 * 60, 14 * 60)
    assert until(siesta, at(2026, 11, 24, 13, 0), PARIS) == at(2026, 11, 24, 14, 0)
    assert until(siesta, at(2026, 11, 24, 22, 0), PARIS) is None
    assert until(QuietHours(0, 0), at(2026, 11, 24, 3, 0), PARIS) is None
    evening = QuietHours(22 * 60, 24 * 60)
    assert until(evening, at(2026, 11, 24, 23, 0), PARIS) == at(2026, 11, 25, 0, 0)
