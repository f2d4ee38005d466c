"""The whole reading of a text about hours, and the readings offered when it has several."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from knowledge.french.hours.clauses import built
from knowledge.french.hours.compiling import compiled
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import (
    Ambiguous,
    Choices,
    Doubt,
    Doubtful,
    HoursReading,
    Refusal,
    Refused,
    Rejected,
    Understood,
)
from knowledge.french.hours.reader import Reader
from knowledge.french.hours.tokens import Tokens, tokens_of
from knowledge.schedule.rules import Schedule, Weekday

MAX_CHARACTERS = 2000

_AS_TYPED = Choices()
# What each doubt has two readings for, the likelier first.
_WORKING_WEEK = frozenset(Weekday(d) for d in range(5))
_ALTERNATIVES: dict[Doubt, tuple[Callable[[Choices], Choices], ...]] = {
    Doubt.RANGE: (
        lambda c: replace(c, dash_as_range=True),
        lambda c: replace(c, dash_as_range=False),
    ),
    Doubt.AFTERNOON: (
        lambda c: replace(c, afternoon=True),
        lambda c: replace(c, afternoon=False),
    ),
    Doubt.OVERLAP: (lambda c: replace(c, added=True), lambda c: replace(c, added=False)),
    Doubt.OTHER_DAYS: (
        lambda c: replace(c, others_closed=False),
        lambda c: replace(c, others_closed=True),
    ),
    Doubt.SCOPE: (lambda c: replace(c, last_only=False), lambda c: replace(c, last_only=True)),
    Doubt.DAYS: (
        lambda c: replace(c, days=_WORKING_WEEK),
        lambda c: replace(c, days=frozenset(Weekday)),
    ),
    Doubt.PIECE: (lambda c: replace(c, skip_unread=True),),
}


def read_hours(text: str, *, today: date) -> HoursReading:
    """What hours a text says. Dates without a year are the next ones from ``today``."""
    if len(text) > MAX_CHARACTERS:
        return Rejected(Refusal.TOO_LONG)
    if not text.strip():
        return Rejected(Refusal.EMPTY)
    if text.rstrip().endswith("?"):
        return Rejected(Refusal.QUESTION)
    tokens = tokens_of(text)
    booked = any(t.kind is Kind.APPOINTMENT for t in tokens.tokens)
    try:
        return Understood(_schedule(tokens, today, _AS_TYPED), tokens.corrections)
    except Refused as refused:
        return Rejected(refused.reason, refused.piece)
    except Doubtful as doubtful:
        if not booked and not _speaks_of_hours(tokens):
            return Rejected(Refusal.NO_HOURS, doubtful.piece)
        doubt = doubtful.doubt
        if booked and not any(t.kind is Kind.TIME for t in tokens.tokens):
            doubt = Doubt.APPOINTMENT
        readings = _readings(tokens, today, doubtful.doubt, _AS_TYPED)
        return Ambiguous(doubt, doubtful.piece, readings, booked, tokens.corrections)


def _schedule(tokens: Tokens, today: date, choices: Choices) -> Schedule:
    items = Reader(tokens, today, choices).read()
    sentence = built(items, tokens.text, choices)
    schedule = compiled(sentence, tokens.text, choices)
    return replace(schedule, appointment_otherwise=sentence.loose_appointment)


def _readings(
    tokens: Tokens, today: date, doubt: Doubt, choices: Choices, depth: int = 0
) -> tuple[Schedule, ...]:
    """The schedules of both answers to a doubt, and of the doubts that they raise in turn."""
    found: list[Schedule] = []
    for answer in _ALTERNATIVES.get(doubt, ()):
        chosen = answer(choices)
        try:
            schedules: tuple[Schedule, ...] = (_schedule(tokens, today, chosen),)
        except Refused:
            continue
        except Doubtful as again:
            if depth > 1 or again.doubt is doubt:
                continue
            schedules = _readings(tokens, today, again.doubt, chosen, depth + 1)
        found += [s for s in schedules if s not in found]
    return tuple(found)


def _speaks_of_hours(tokens: Tokens) -> bool:
    """Whether there is a day or a time at all: otherwise it is no schedule."""
    spoken = {Kind.TIME, Kind.DAY, Kind.DAYS, Kind.ALL_DAY, Kind.HALF, Kind.WEEKS, Kind.DATE}
    return any(t.kind in spoken for t in tokens.tokens)
