"""``guichet understand change --jsonl``: a dated change as typed in, what it does out."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from bot.understand.hours import told_notes
from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.french.change import (
    Ambiguous,
    Change,
    ChangeReading,
    Closing,
    Rejected,
    Understood,
    read_change,
)
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import Slot
from knowledge.wording.changes import change_in_words
from knowledge.wording.messages import messages


def answer(line: Mapping[str, object]) -> dict[str, object]:
    """``{"id", "text", "today", "zone"}`` to what was understood.

    ``{"id", "status", "action", "closed", "moves", "open", "notes", "readings", "reason"}``:
    action is close, move or add. ``closed``: whole dates, or pairs of local ISO minutes (end
    excluded); until further notice is one pair whose end is None. ``moves``: ``{"from",
    "to", "hours"}``, from None for the next session, hours "same" or a pair. ``open``:
    pairs. A morning is what comes before noon, an afternoon what comes after, an evening
    from 18 h. A line that cannot be used gives ``{"id", "error"}``.
    """
    try:
        text = line["text"]
        if not isinstance(text, str):
            raise TypeError("text")
        today = date.fromisoformat(str(line["today"])[:10])
        calendar = Calendar(SchoolZone(str(line["zone"])), HolidayRegion.METROPOLE)
    except (KeyError, ValueError, TypeError) as error:
        return {"id": line.get("id"), "error": f"{type(error).__name__}: {error}"}
    reading = read_change(text, today=today, calendar=calendar)
    return {"id": line.get("id"), **_told(reading, today)}


def _told(reading: ChangeReading, today: date) -> dict[str, object]:
    words = messages("fr")
    blank: dict[str, object] = {
        "status": "ok",
        "action": None,
        "closed": [],
        "moves": [],
        "open": [],
        "notes": [],
        "readings": [],
        "reason": None,
    }
    match reading:
        case Understood(change, notes):
            return blank | _contents(change) | {"notes": told_notes(notes, words)}
        case Ambiguous():
            asked = words(f"change-doubt-{reading.doubt}", piece=reading.piece)
            offered = [change_in_words(c, words, today) for c in reading.readings]
            return blank | {
                "status": "ambiguous",
                "notes": told_notes(reading.notes, words),
                "readings": offered or [asked],
                "reason": asked,
            }
        case Rejected(reason, piece):
            told = words(f"change-refusal-{reason}", piece=piece)
            return blank | {"status": "reject", "reason": told}


def _contents(change: Change) -> dict[str, object]:
    return {
        "action": change.action.value,
        "closed": [entry for closing in change.closed for entry in _closed(closing)],
        "moves": [
            {
                "from": move.source.isoformat() if move.source else None,
                "to": move.target.isoformat(),
                "hours": _hours(move.slots),
            }
            for move in change.moves
        ],
        "open": [_pair(opening.day, opening.slot) for opening in change.open],
    }


def _closed(closing: Closing) -> list[object]:
    if closing.last is None:
        start = closing.slots[0].start if closing.slots else 0
        return [[_minute(closing.first, start), None]]
    days = [
        closing.first + timedelta(days=n) for n in range((closing.last - closing.first).days + 1)
    ]
    if not closing.slots:
        return [day.isoformat() for day in days]
    return [_pair(day, slot) for day in days for slot in closing.slots]


def _hours(slots: Sequence[Slot]) -> object:
    """ "same", one pair of times, or several where the new hours have a pause."""
    if not slots:
        return "same"
    pairs = [[_clock(slot.start), _clock(slot.end)] for slot in slots]
    return pairs[0] if len(pairs) == 1 else pairs


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _pair(day: date, slot: Slot) -> list[str]:
    return [_minute(day, slot.start), _minute(day, slot.end)]


def _minute(day: date, minute: int) -> str:
    moment = datetime.combine(day, time()) + timedelta(minutes=minute)
    return moment.isoformat(timespec="minutes")
