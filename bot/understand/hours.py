"""``guichet understand hours --jsonl``: hours as typed in, open periods and words out."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.french.hours import Ambiguous, HoursReading, Rejected, Understood, read_hours
from knowledge.french.text import Correction
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import Schedule, Timetable
from knowledge.schedule.sessions import sessions
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.messages import Messages, messages

PARIS = ZoneInfo("Europe/Paris")
_A_DAY = timedelta(days=1)


def answer(line: Mapping[str, object]) -> dict[str, object]:
    """``{"id", "text", "zone", "from", "until"}`` to what was understood.

    ``{"id", "status", "intervals", "notes", "readings", "reason", "by_appointment",
    "read_back"}``: status is ok, ambiguous or reject; intervals are the open periods from
    the first minute of ``from`` to the last of ``until``, as pairs of local ISO minutes,
    touching ones joined. Dates without a year are seen from ``from``. A line that cannot
    be used gives ``{"id", "error"}``.
    """
    try:
        text = line["text"]
        if not isinstance(text, str):
            raise TypeError("text")
        first = date.fromisoformat(str(line["from"]))
        last = date.fromisoformat(str(line["until"]))
        calendar = Calendar(SchoolZone(str(line["zone"])), HolidayRegion.METROPOLE)
    except (KeyError, ValueError, TypeError) as error:
        return {"id": line.get("id"), "error": f"{type(error).__name__}: {error}"}
    reading = read_hours(text, today=first)
    return {"id": line.get("id"), **_told(reading, calendar, first, last)}


def _told(reading: HoursReading, calendar: Calendar, first: date, last: date) -> dict[str, object]:
    words = messages("fr")
    blank: dict[str, object] = {
        "status": "ok",
        "intervals": [],
        "notes": [],
        "readings": [],
        "reason": None,
        "by_appointment": False,
        "read_back": None,
    }
    match reading:
        case Understood(schedule, notes):
            return blank | {
                "intervals": open_minutes(schedule, calendar, first, last),
                "notes": told_notes(notes, words),
                "by_appointment": by_appointment(schedule),
                "read_back": schedule_in_words(schedule, words, first),
            }
        case Ambiguous():
            asked = words(f"hours-doubt-{reading.doubt}", piece=reading.piece)
            offered = [schedule_in_words(s, words, first) for s in reading.readings]
            return blank | {
                "status": "ambiguous",
                "notes": told_notes(reading.notes, words),
                "readings": list(dict.fromkeys(offered)) or [asked],
                "reason": asked,
                "by_appointment": reading.by_appointment,
            }
        case Rejected(reason, piece):
            told = words(f"hours-refusal-{reason}", piece=piece)
            return blank | {"status": "reject", "reason": told}


def told_notes(notes: Iterable[Correction], words: Messages) -> list[str]:
    return [words("french-note", typed=n.typed, read=n.read) for n in dict.fromkeys(notes)]


def by_appointment(schedule: Schedule) -> bool:
    """Whether some of it, at least, is received on appointment."""
    booked = any(r.by_appointment for r in schedule.rules if r.slots)
    return booked or schedule.appointment_only or schedule.appointment_otherwise


def open_minutes(
    schedule: Schedule, calendar: Calendar, first: date, last: date
) -> list[list[str]]:
    """The open periods of these days, both included, cut at the edges, touching ones joined."""
    begin = datetime.combine(first, time(), PARIS)
    end = datetime.combine(last + _A_DAY, time(), PARIS)
    joined: list[list[datetime]] = []
    for session in sessions(Timetable(schedule), calendar, PARIS, begin, end):
        start = max(session.start.astimezone(PARIS), begin)
        finish = min(session.end.astimezone(PARIS), end)
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], finish)
        else:
            joined.append([start, finish])
    return [[_minute(a), _minute(b)] for a, b in joined]


def _minute(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")
