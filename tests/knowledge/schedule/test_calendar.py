from datetime import date, timedelta

import pytest

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.schedule.calendar import PUBLIC_HOLIDAYS, Calendar


def zone(letter: SchoolZone) -> Calendar:
    return Calendar(letter, HolidayRegion.METROPOLE)


# As published: the first day without class (a Saturday) and the day on which class resumes.
PUBLISHED = [
    ("ABC", date(2025, 10, 18), date(2025, 11, 3)),
    ("ABC", date(2025, 12, 20), date(2026, 1, 5)),
    ("A", date(2026, 2, 7), date(2026, 2, 23)),
    ("B", date(2026, 2, 14), date(2026, 3, 2)),
    ("C", date(2026, 2, 21), date(2026, 3, 9)),
    ("A", date(2026, 4, 4), date(2026, 4, 20)),
    ("B", date(2026, 4, 11), date(2026, 4, 27)),
    ("C", date(2026, 4, 18), date(2026, 5, 4)),
    ("ABC", date(2026, 5, 15), date(2026, 5, 17)),
    ("ABC", date(2026, 7, 4), date(2026, 9, 1)),
    ("ABC", date(2026, 10, 17), date(2026, 11, 2)),
    ("ABC", date(2026, 12, 19), date(2027, 1, 4)),
    ("A", date(2027, 2, 13), date(2027, 3, 1)),
    ("B", date(2027, 2, 20), date(2027, 3, 8)),
    ("C", date(2027, 2, 6), date(2027, 2, 22)),
    ("A", date(2027, 4, 10), date(2027, 4, 26)),
    ("B", date(2027, 4, 17), date(2027, 5, 3)),
    ("C", date(2027, 4, 3), date(2027, 4, 19)),
    ("ABC", date(2027, 7, 3), date(2027, 9, 1)),
]


@pytest.mark.parametrize(("zones", "first", "resumes"), PUBLISHED)
def test_school_holidays_are_those_published(zones: str, first: date, resumes: date) -> None:
    for letter in zones:
        calendar = zone(SchoolZone(letter))
        assert calendar.school_holiday(first - timedelta(days=1)) is False
        assert calendar.school_holiday(first) is True
        assert calendar.school_holiday(resumes - timedelta(days=1)) is True
        assert calendar.school_holiday(resumes) is False


def test_nobody_knows_the_school_calendar_after_its_last_day() -> None:
    assert zone(SchoolZone.A).school_holiday(date(2028, 8, 31)) is True
    assert zone(SchoolZone.A).school_holiday(date(2028, 9, 1)) is None
    assert zone(SchoolZone.A).school_holiday(date(2031, 12, 25)) is None


@pytest.mark.parametrize("unknown", [SchoolZone.CORSE, SchoolZone.OUTREMER])
def test_nobody_knows_it_in_corsica_and_overseas(unknown: SchoolZone) -> None:
    assert zone(unknown).school_holiday(date(2026, 12, 25)) is None


def test_public_holidays_have_keys() -> None:
    calendar = zone(SchoolZone.A)
    assert calendar.public_holiday(date(2026, 4, 6)) == "easter-monday"
    assert calendar.public_holiday(date(2026, 11, 11)) == "armistice"
    assert calendar.public_holiday(date(2026, 11, 12)) is None


@pytest.mark.parametrize(
    ("region", "day", "key"),
    [
        (HolidayRegion.ALSACE_MOSELLE, date(2026, 4, 3), "good-friday"),
        (HolidayRegion.ALSACE_MOSELLE, date(2026, 12, 26), "saint-stephen"),
        (HolidayRegion.MAYOTTE, date(2027, 4, 27), "abolition"),
        (HolidayRegion.MARTINIQUE, date(2026, 5, 22), "abolition"),
        (HolidayRegion.GUADELOUPE, date(2026, 5, 27), "abolition"),
        (HolidayRegion.GUYANE, date(2026, 6, 10), "abolition"),
        (HolidayRegion.LA_REUNION, date(2026, 12, 20), "abolition"),
    ],
)
def test_regions_have_holidays_of_their_own(region: HolidayRegion, day: date, key: str) -> None:
    assert Calendar(SchoolZone.B, region).public_holiday(day) == key
    assert zone(SchoolZone.B).public_holiday(day) is None


@pytest.mark.parametrize("region", HolidayRegion)
def test_every_public_holiday_has_a_key_that_is_listed(region: HolidayRegion) -> None:
    calendar = Calendar(SchoolZone.A, region)
    first = date(2024, 1, 1)
    keys = {calendar.public_holiday(first + timedelta(days=i)) for i in range(366 * 12)}
    assert keys - {None} <= PUBLIC_HOLIDAYS - {"other"}
