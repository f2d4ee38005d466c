"""The hours of a permanence as an export says them: schedule, dated exceptions, suspension.

opening_hours can close dates and add hours on dates, so that closures and extra sessions
are written there; a moved session, or an exception to hours that are only text, is said in
words.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from knowledge.directory.entries import Permanence, Service, State, Status
from knowledge.exchange.fields import HOURS
from knowledge.exchange.hours import hours_value, read_hours
from knowledge.exchange.records import HOURS_TEXT
from knowledge.schedule.rules import (
    UNKNOWN,
    DatedException,
    DateSpan,
    ExceptionKind,
    Rule,
    Schedule,
)
from knowledge.wording.messages import Messages

CLOSED_FOR_NOW = "off"


@dataclass(frozen=True, slots=True)
class SaidHours:
    """``value`` as opening_hours, None for none known or sayable; ``texts`` say the rest."""

    value: str | None
    texts: tuple[str, ...] = ()


def said_hours(
    service: Service,
    permanence: Permanence,
    values: dict[str, Any],
    words: Messages,
    today: date,
) -> SaidHours:
    """``values``: the permanence's, as ``fields.values_of`` has them."""
    suspended = _suspension(service, permanence, today)
    if suspended is not None:
        return SaidHours(CLOSED_FOR_NOW, (_suspended(suspended, words),))
    text = values[HOURS_TEXT]
    texts = (words("exchange-hours-in-words", hours=text),) if text else ()
    live = [e for e in permanence.exceptions if _last_day(e) >= today]
    if not live:
        return SaidHours(values[HOURS], texts)
    written = None
    if values[HOURS] is not None:
        written = _with_exceptions(permanence.schedule, live)
    if written is not None:
        return SaidHours(written)
    # What the value says is not true on these dates, so that words must say all of it.
    said = tuple(_exception(e, words) for e in live)
    if values[HOURS] is None:
        return SaidHours(None, texts + said)
    hours = words("exchange-hours-in-words", hours=values[HOURS])
    return SaidHours(None, (hours, *texts, *said))


def _with_exceptions(schedule: Schedule, exceptions: list[DatedException]) -> str | None:
    """The schedule with rules for its exceptions, None where a rule cannot say them."""
    if schedule.text or schedule.osm or schedule == UNKNOWN:
        return None
    rules = list(schedule.rules)
    for exception in exceptions:
        dates = (DateSpan(exception.start, exception.end or exception.start),)
        match exception.kind:
            case ExceptionKind.CLOSED if exception.end is not None and not exception.slots:
                rules.append(Rule(dates=dates))
            case ExceptionKind.EXTRA if exception.slots:
                rules.append(Rule(slots=exception.slots, dates=dates, extra=True))
            case _:
                return None
    value = hours_value(replace(schedule, rules=tuple(rules)))
    return value if value is not None and read_hours(value).known else None


def _last_day(exception: DatedException) -> date:
    match exception.kind:
        case ExceptionKind.CLOSED if exception.end is None:
            return date.max
        case ExceptionKind.MOVED:
            return max(exception.start, exception.moved_to or exception.start)
        case _:
            return exception.end or exception.start


def _exception(exception: DatedException, words: Messages) -> str:
    slots = ", ".join(f"{_clock(s.start)}-{_clock(s.end)}" for s in exception.slots)
    said = {
        "start": _day(exception.start),
        "end": _day(exception.end or exception.start),
        "moved": _day(exception.moved_to or exception.start),
        "hours": slots,
        "timed": "yes" if slots else "no",
    }
    match exception.kind:
        case ExceptionKind.CLOSED if exception.end is None:
            return words("exchange-closed-until-further-notice", **said)
        case ExceptionKind.CLOSED:
            return words("exchange-closed", **said)
        case ExceptionKind.MOVED:
            return words("exchange-moved", **said)
        case ExceptionKind.EXTRA:
            return words("exchange-extra", **said)


def _suspension(service: Service, permanence: Permanence, today: date) -> Status | None:
    for status in (service.status, permanence.status):
        if status.state_on(today) is State.SUSPENDED:
            return status
    return None


def _suspended(status: Status, words: Messages) -> str:
    if status.until is None:
        return words("exchange-suspended")
    return words("exchange-suspended-until", until=_day(status.until))


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes % (24 * 60) if minutes != 24 * 60 else minutes, 60)
    return f"{hour:02}:{minute:02}"


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
