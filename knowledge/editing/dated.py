"""Dated changes of an agent's sentence into exceptions of a permanence."""

from dataclasses import dataclass
from datetime import date

from knowledge.french.change import (
    Ambiguous,
    Change,
    Closing,
    Move,
    Opening,
    Rejected,
    Understood,
    read_change,
)
from knowledge.french.text import Correction
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import DatedException, ExceptionKind


@dataclass(frozen=True, slots=True)
class Dated:
    exceptions: tuple[DatedException, ...]
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedDoubt:
    """``readings`` empty: what is missing is asked with ``doubt``'s message and ``piece``."""

    doubt: str
    piece: str
    readings: tuple[Dated, ...]


@dataclass(frozen=True, slots=True)
class DatedRefusal:
    reason: str
    piece: str


def exceptions_said(
    text: str, today: date, calendar: Calendar, next_session: date | None
) -> Dated | DatedDoubt | DatedRefusal:
    """``next_session``: the day of the permanence's next one, which a move without a date
    is about."""
    match read_change(text, today=today, calendar=calendar):
        case Understood(change, notes):
            made = exceptions_of(change, next_session)
            if made is None:
                return DatedRefusal("edit-no-session", "")
            return Dated(made, notes)
        case Ambiguous() as doubt:
            made_all = (exceptions_of(c, next_session) for c in doubt.readings)
            readings = tuple(Dated(m, doubt.notes) for m in made_all if m)
            return DatedDoubt(f"change-doubt-{doubt.doubt}", doubt.piece, readings)
        case Rejected(reason, piece):
            return DatedRefusal(f"change-refusal-{reason}", piece)


def exceptions_of(change: Change, next_session: date | None) -> tuple[DatedException, ...] | None:
    """None where a move is about the next session and there is none to come."""
    if next_session is None and any(m.source is None for m in change.moves):
        return None
    return (
        *(_closed(c) for c in change.closed),
        *(_moved(m, next_session) for m in change.moves),
        *(_extra(o) for o in change.open),
    )


def _closed(closing: Closing) -> DatedException:
    return DatedException(ExceptionKind.CLOSED, closing.first, closing.last, closing.slots)


def _moved(move: Move, next_session: date | None) -> DatedException:
    source = move.source or next_session
    assert source is not None
    return DatedException(
        ExceptionKind.MOVED, source, source, slots=move.slots, moved_to=move.target
    )


def _extra(opening: Opening) -> DatedException:
    return DatedException(ExceptionKind.EXTRA, opening.day, opening.day, (opening.slot,))
