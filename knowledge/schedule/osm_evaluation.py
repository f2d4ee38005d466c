"""Values that are valid opening_hours but beyond our rules: evaluated by opening-hours-py.

The library knows France's national holidays only, reads ``SH`` and ``PH Mo`` as "or",
takes a bare comment for "open all day", and sets the sun at 19:00 all year. The reader
lets no value with the first three through; what has no exact time is told with a doubt.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from opening_hours import OpeningHours

from knowledge.directory.territory import HolidayRegion
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.days import Doubt, Opening
from knowledge.schedule.rules import MINUTES_A_DAY

_NO_EXACT_TIME = re.compile(r"sunrise|sunset|dawn|dusk|\+\s*($|[,;\"|])", re.IGNORECASE)
_PUBLIC_HOLIDAYS = re.compile(r"\bPH\b")
_QUOTED = re.compile(r'"[^"]*"')


def openings_by_osm(value: str, day: date, calendar: Calendar) -> list[Opening]:
    """What the value opens on a day; a period past midnight is cut there."""
    midnight = datetime.combine(day, time.min)
    doubt = _doubt(value, day, calendar)
    found = []
    for start, end, state, comment in _parsed(value).intervals(midnight, midnight + timedelta(1)):
        name = str(state)
        if name == "closed":
            continue
        opening = Opening(
            int((start - midnight).total_seconds() // 60),
            min(int((end - midnight).total_seconds() // 60), MINUTES_A_DAY),
            comment=comment,
            doubt=doubt if name == "open" else Doubt.NOT_SURE,
        )
        found.append(opening)
    return found


@lru_cache(maxsize=1024)
def _parsed(value: str) -> OpeningHours:
    return OpeningHours(value, country="FR")


def _doubt(value: str, day: date, calendar: Calendar) -> Doubt | None:
    bare = _QUOTED.sub("", value)
    if _NO_EXACT_TIME.search(bare):
        return Doubt.NOT_SURE
    if calendar.public_holiday(day) is None:
        return None
    national = Calendar(calendar.school_zone, HolidayRegion.METROPOLE).public_holiday(day)
    if _PUBLIC_HOLIDAYS.search(bare) and national is not None:
        return None
    return Doubt.PUBLIC_HOLIDAY
