"""Hours between files and schedules: what a file says is kept as it stood, besides.

An opening_hours value that nothing can read is kept as text, to be confirmed: the file is
not refused for it, since the standard lets any text stand there.
"""

import re
from functools import lru_cache

from knowledge.schedule.osm import InvalidHours, read_osm, write_osm
from knowledge.schedule.rules import UNKNOWN, Schedule

_UNKNOWN = re.compile(r'24/7 unknown "([^"]+)"')


@lru_cache(maxsize=20_000)
def read_hours(raw: str) -> Schedule:
    """The schedule of ``horaires_accueil``; its text where it is no opening_hours value."""
    if not raw.strip():
        return UNKNOWN
    unknown = _UNKNOWN.fullmatch(raw.strip())
    if unknown is not None:
        said = read_osm(f'"{unknown[1]}"')
        return said if said.appointment_only else Schedule(text=unknown[1])
    try:
        return read_osm(raw)
    except InvalidHours:
        return Schedule(text=raw)


def unknown_hours(text: str) -> str:
    """An opening_hours value that says neither open nor closed, and the text. A comment
    alone would not do: opening-hours-py takes it for open.
    """
    comment = " ".join(text.split()).replace('"', "”")
    return f'24/7 unknown "{comment}"'


def hours_value(schedule: Schedule) -> str | None:
    """opening_hours, where that says all of the schedule."""
    return write_osm(schedule).osm


def hours_text(schedule: Schedule) -> str | None:
    """The hours in words, where opening_hours cannot say them."""
    return write_osm(schedule).text
