"""A dated exception in words: "fermé du 24 décembre au 2 janvier (congés)"."""

from datetime import date

from knowledge.schedule.rules import DatedException, ExceptionKind
from knowledge.wording.dates import clock_in_words, day_in_words
from knowledge.wording.messages import Messages


def exception_in_words(exception: DatedException, words: Messages, today: date) -> str:
    """``today``: days near it are said as today and tomorrow. Slots are told where given."""
    first = day_in_words(exception.start, words, today)
    last = day_in_words(exception.end, words, today) if exception.end else None
    if exception.kind is ExceptionKind.MOVED and exception.moved_to is not None:
        moved = day_in_words(exception.moved_to, words, today)
        what = words("hours-exception-moved", first=first, last=moved)
    elif last is None and exception.kind is ExceptionKind.CLOSED:
        what = words("hours-exception-closed-on", first=first)
    elif last is None or last == first:
        what = words(f"hours-exception-{exception.kind.value}-day", first=first)
    else:
        what = words(f"hours-exception-{exception.kind.value}", first=first, last=last)
    slots = ", ".join(
        words(
            "hours-exception-slot",
            start=clock_in_words(slot.start, words),
            end=clock_in_words(slot.end, words),
        )
        for slot in exception.slots
    )
    told = words("hours-exception-slots", what=what, slots=slots) if slots else what
    return words("hours-reason", what=told, reason=exception.reason) if exception.reason else told
