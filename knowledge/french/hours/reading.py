"""The whole reading of a text about hours, and the readings offered when it has several."""

from dataclasses import replace
from datetime import date

from knowledge.french.hours.clauses import Builder
from knowledge.french.hours.compiling import compiled
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
from knowledge.french.hours.words import Kind
from knowledge.schedule.rules import Schedule

MAX_CHARACTERS = 2000

_AS_TYPED = Choices()
# What each doubt has two readings for, the likelier first.
_ALTERNATIVES: dict[Doubt, tuple[dict[str, bool], dict[str, bool]]] = {
    Doubt.RANGE: ({"dash_as_range": True}, {"dash_as_range": False}),
    Doubt.AFTERNOON: ({"afternoon": True}, {"afternoon": False}),
    Doubt.OVERLAP: ({"added": True}, {"added": False}),
    Doubt.OTHER_DAYS: ({"others_closed": False}, {"others_closed": True}),
    Doubt.SCOPE: ({"last_only": False}, {"last_only": True}),
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
    sentence = Builder(items, tokens.text, choices).build()
    if sentence.loose_appointment:
        raise Doubtful(Doubt.APPOINTMENT, tokens.text)
    return compiled(sentence, tokens.text, choices)


def _readings(
    tokens: Tokens, today: date, doubt: Doubt, choices: Choices, depth: int = 0
) -> tuple[Schedule, ...]:
    """The schedules of both answers to a doubt, and of the doubts that they raise in turn."""
    found: list[Schedule] = []
    for answer in _ALTERNATIVES.get(doubt, ()):
        chosen = replace(choices, **answer)
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
