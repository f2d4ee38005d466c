"""Public and school holidays of a territory, day by day.

Public holidays are the ``holidays`` library's, for the territory's region. School holidays
are ``vacances-scolaires-france``'s, for zones A, B and C: from the Saturday after the last
class to the day before classes resume, the bridge of Ascension included. Where that
calendar ends, and in zones it does not have, the answer is None: nobody knows yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import holidays
from vacances_scolaires_france import SchoolHolidayDates

from knowledge.directory.territory import HolidayRegion, SchoolZone

# The library answers "no holiday" after its last row, which would be false.
SCHOOL_CALENDAR_END = date(2028, 8, 31)
SCHOOL_CALENDAR_START = date(2010, 1, 1)

# Days without class by the national calendar that the library lacks (it has later ones).
_ASCENSION_BRIDGES = frozenset(
    {date(2025, 5, 30), date(2025, 5, 31), date(2026, 5, 15), date(2026, 5, 16)}
)

_SUBDIVISIONS = {
    HolidayRegion.METROPOLE: None,
    HolidayRegion.ALSACE_MOSELLE: "57",
    HolidayRegion.GUADELOUPE: "971",
    HolidayRegion.MARTINIQUE: "972",
    HolidayRegion.GUYANE: "973",
    HolidayRegion.LA_REUNION: "974",
    HolidayRegion.MAYOTTE: "976",
}

# The library's English names, that do not depend on the machine's locale, as keys.
_KEYS = {
    "New Year's Day": "new-year",
    "Mi-Careme": "mid-lent",
    "Good Friday": "good-friday",
    "Easter Monday": "easter-monday",
    "Labor Day": "labour-day",
    "Victory Day": "victory-day",
    "Ascension Day": "ascension",
    "Pentecost Monday": "pentecost-monday",
    "Whit Monday": "pentecost-monday",
    "Abolition of Slavery": "abolition",
    "National Day": "national-day",
    "Victor Schoelcher Day": "schoelcher-day",
    "Assumption Day": "assumption",
    "All Saints' Day": "all-saints",
    "Armistice Day": "armistice",
    "Christmas Day": "christmas",
    "Saint Stephen's Day": "saint-stephen",
}
PUBLIC_HOLIDAYS = frozenset(_KEYS.values()) | {"other"}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The holidays that a territory keeps."""

    school_zone: SchoolZone
    region: HolidayRegion

    def public_holiday(self, day: date) -> str | None:
        """Its key, one of PUBLIC_HOLIDAYS; None on any other day."""
        return _public_holidays(self.region, day.year).get(day)

    def school_holiday(self, day: date) -> bool | None:
        """None where the calendar is not known."""
        if not SCHOOL_CALENDAR_START <= day <= SCHOOL_CALENDAR_END:
            return None
        days = _school_holidays().get(self.school_zone)
        return None if days is None else day in days


METROPOLE = Calendar(SchoolZone.A, HolidayRegion.METROPOLE)


@cache
def _public_holidays(region: HolidayRegion, year: int) -> Mapping[date, str]:
    days = holidays.country_holidays(
        "FR", subdiv=_SUBDIVISIONS[region], years=year, language="en_US"
    )
    # Two on one day are joined by "; ": the first names it.
    return {day: _KEYS.get(name.split("; ")[0], "other") for day, name in days.items()}


@cache
def _school_holidays() -> Mapping[SchoolZone, frozenset[date]]:
    rows = SchoolHolidayDates().data.items()
    return {
        zone: frozenset(d for d, row in rows if row[f"vacances_zone_{zone.value.lower()}"])
        | _ASCENSION_BRIDGES
        for zone in (SchoolZone.A, SchoolZone.B, SchoolZone.C)
    }
