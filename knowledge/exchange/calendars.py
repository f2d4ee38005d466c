"""The permanences as iCalendar: each session of the months to come, one by one.

No rule of recurrence could say school holidays or a moved session; dates can.
"""

from datetime import datetime, timedelta

from icalendar import Calendar as ICalendar
from icalendar import Event

from knowledge.directory.entries import State
from knowledge.directory.snapshot import Directory
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.sessions import sessions
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say

AHEAD = timedelta(days=183)
# What is open all day every day fills no calendar usefully.
_LONGEST = timedelta(hours=16)


def as_calendar(directory: Directory, calendar: Calendar, say: Say, now: datetime) -> bytes:
    """Sessions from now on; those that a public holiday makes doubtful say so."""
    made = ICalendar()
    made.add("prodid", "-//Guichet//FR")
    made.add("version", "2.0")
    made.add("x-wr-calname", say.plain("export-calendar", territory=directory.territory.nom))
    tz = directory.territory.timezone
    for service in directory.services.values():
        if service.status.state is State.ENDED:
            continue
        contact = directory.contact_of(service)
        for permanence in directory.permanences_of(service):
            timetable = directory.timetable_of(permanence)
            if not timetable.schedule.known:
                continue
            where = place_in_words(directory.place_of(permanence))
            for session in sessions(timetable, calendar, tz, now, now + AHEAD):
                if session.end - session.start > _LONGEST:
                    continue
                event = Event()
                start = session.start.astimezone(tz)
                event.add("uid", f"{permanence.code}-{start:%Y%m%dT%H%M}@guichet")
                event.add("dtstamp", now)
                event.add("dtstart", start)
                event.add("dtend", session.end.astimezone(tz))
                event.add("summary", service.nom)
                if where:
                    event.add("location", where)
                doubt = say.plain("export-calendar-doubt") if session.doubt else ""
                about = [contact.telephone or "", contact.site_web or "", doubt]
                if any(about):
                    event.add("description", "\n".join(a for a in about if a))
                if session.doubt:
                    event.add("status", "TENTATIVE")
                made.add_component(event)
    made.add_missing_timezones()
    return bytes(made.to_ical())
