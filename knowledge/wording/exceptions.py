"""A dated exception in words: "fermé du 24 décembre au 2 janvier (congés)"."""

from datetime import date

from knowledge.schedule.rules import DatedException, ExceptionKind
from knowledge.wording.dates import clock_in_words, dated, day_in_words, on_day
from knowledge.wording.messages import Messages


def exception_in_words(exception: DatedException, words: Messages, today: date) -> str:
    """``today``: days near it are said as today and tomorrow. Slots are told where given."""
    start, end = exception.start, exception.end
    if exception.kind is ExceptionKind.MOVED and exception.moved_to is not None:
        moved = on_day(exception.moved_to, words, today)
        what = words("hours-exception-moved", first=on_day(start, words, today), last=moved)
    elif end is None and exception.kind is ExceptionKind.CLOSED:
        what = words("hours-exception-closed-on", first=day_in_words(start, words, today))
    elif end is None or end == start:
        key = f"hours-exception-{exception.kind.value}-day"
        what = words(key, first=on_day(start, words, today))
    else:
        # "du demain au …" is said nowhere.
        first, last = dated(start, words, today), dated(end, words, today)
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
