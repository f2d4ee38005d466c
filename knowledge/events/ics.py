"""An event as an iCalendar file (RFC 5545) that a telephone's calendar takes.

One VEVENT a date. Its UID never changes and SEQUENCE counts the event's changes, so that a
file taken again moves or cancels what the calendar has. Times are local, with their VTIMEZONE.
"""

from datetime import UTC, date, datetime, timedelta

import icalendar

from knowledge.directory.territory import Territory
from knowledge.events.event import Event, Occurrence
from knowledge.french.text import fold
from knowledge.wording.places import place_in_words

_PRODUCT = "-//Guichet//Agenda//FR"


def calendar_file(event: Event, territory: Territory, now: datetime) -> bytes:
    """The dates that are not over; all of them where all are. ``now`` is only used for that:
    the same event gives the same file, stamped by its last change."""
    tz = territory.timezone
    calendar = icalendar.Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    dates = event.to_come(now, tz) or event.occurrences
    for occurrence in dates:
        calendar.add_component(_entry(event, occurrence, territory))
    # A year around the dates tells every clock change that matters, in few lines.
    years = [o.day.year for o in dates]
    calendar.add_missing_timezones(date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1))
    found: bytes = calendar.to_ical()
    return found


def file_name(event: Event) -> str:
    """ "cafe-des-parents.ics"."""
    words = "".join(c if c.isalnum() and c.isascii() else " " for c in fold(event.title)).split()
    return ("-".join(words)[:60].strip("-") or event.code) + ".ics"


def _entry(event: Event, occurrence: Occurrence, territory: Territory) -> icalendar.Event:
    tz = territory.timezone
    entry = icalendar.Event()
    entry.add("uid", f"{event.code}-{occurrence.key}@guichet")
    stamp = event.edited or occurrence.begins(tz)
    entry.add("dtstamp", stamp.astimezone(UTC))
    entry.add("last-modified", stamp.astimezone(UTC))
    entry.add("sequence", event.version - 1)
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    entry.add("summary", _text(event.title))
    if occurrence.start is None:
        entry.add("dtstart", occurrence.day)
        entry.add("dtend", occurrence.day + timedelta(days=1))
    else:
        entry.add("dtstart", occurrence.begins(tz))
        if occurrence.end is not None:
            entry.add("dtend", occurrence.ends(tz))
    if where := place_in_words(event.place):
        entry.add("location", _text(where))
    if event.place.latitude is not None and event.place.longitude is not None:
        entry.add("geo", (event.place.latitude, event.place.longitude))
    told = [t for t in (event.text, event.price, event.registration, event.organiser) if t]
    if told:
        entry.add("description", _text("\n".join(told)))
    return entry


def _text(value: str) -> str:
    """Control characters would break the lines of the file."""
    return "".join(c for c in value if c == "\n" or c.isprintable())
