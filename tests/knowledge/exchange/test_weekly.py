import pytest

from knowledge.exchange.weekly import UnreadHours, opening_hours


def test_days_with_the_same_hours_are_told_together() -> None:
    days = ["13:30 - 17:00", *["09:00 - 12:00 / 13:30 - 17:00"] * 3, "", "9:00 - 12:00"]
    assert opening_hours(days) == (
        "Mo 13:30-17:00; Tu,We,Th 09:00-12:00,13:30-17:00; Sa 09:00-12:00"
    )


def test_a_week_without_hours_says_nothing() -> None:
    assert opening_hours([""] * 6) is None


@pytest.mark.parametrize(
    "typed",
    [
        "9h - 12h",
        "09:00 -",
        "09:00 - 12:00 / sur rdv",
        "09:00 - 12:00 13:00 - 14:00",
        "12:00 - 09:00",
        "09:00 - 09:00",
        "09:00 - 25:00",
        "09:60 - 12:00",
        "09:00 - 12:00 / 11:00 - 14:00",
        "13:00 - 14:00 / 09:00 - 12:00",
    ],
)
def test_what_is_not_exactly_hours_is_not_read(typed: str) -> None:
    with pytest.raises(UnreadHours):
        opening_hours(["09:00 - 12:00", typed])
