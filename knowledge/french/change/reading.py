"""The whole reading of a dated change, and the readings offered when it has several."""

import re
from datetime import date

from knowledge.french.change.closing import added, closed
from knowledge.french.change.moving import moved
from knowledge.french.change.outcome import (
    Action,
    Ambiguous,
    Change,
    ChangeDoubt,
    ChangeReading,
    ChangeRefusal,
    Doubtful,
    Refused,
    Rejected,
    Understood,
)
from knowledge.french.change.pieces import Spotted
from knowledge.french.change.spotting import spot
from knowledge.french.change.words import (
    ADD,
    BOUND_MOVED,
    CLOSE,
    CORRECTABLE,
    EARLY_END,
    FORMS,
    HARMLESS,
    HELD,
    INSTEAD,
    LATE_START,
    MEANINGFUL,
    MOVE,
    NEGATED,
    OPEN,
    QUESTION,
    TAKES_PLACE,
)
from knowledge.french.text import TITLED, Correction, Lexicon, fold
from knowledge.schedule.calendar import Calendar

MAX_CHARACTERS = 1000

_LEXICON = Lexicon(CORRECTABLE, HARMLESS | MEANINGFUL | FORMS)


def read_change(text: str, *, today: date, calendar: Calendar | None = None) -> ChangeReading:
    """What a sentence changes. ``calendar``: for closures said by school holidays."""
    if len(text) > MAX_CHARACTERS:
        return Rejected(ChangeRefusal.TOO_LONG)
    if not text.strip():
        return Rejected(ChangeRefusal.EMPTY)
    corrected, notes = _corrected(fold(text).replace("\n", ", "))
    if question := QUESTION.search(corrected):
        return Rejected(ChangeRefusal.QUESTION, question.group())
    try:
        return Understood(_change(corrected, today, calendar, None), notes)
    except Refused as refused:
        return Rejected(refused.reason, refused.piece)
    except Doubtful as doubtful:
        if doubtful.doubt is ChangeDoubt.ACTION and not _dated(corrected, today, calendar):
            return Rejected(ChangeRefusal.NOTHING)
        readings = _readings(corrected, today, calendar, doubtful.doubt)
        return Ambiguous(doubtful.doubt, doubtful.piece, readings, notes)


def _corrected(text: str) -> tuple[str, tuple[Correction, ...]]:
    notes: list[Correction] = []
    named = [match.span() for match in TITLED.finditer(text)]

    def word(match: re.Match[str]) -> str:
        typed = match.group()
        at = match.start()
        if (at and text[at - 1].isdigit()) or any(a < at < b for a, b in named):
            return typed
        read = _LEXICON.read(typed)
        if read is None or read.correction is None:
            return typed
        notes.append(read.correction)
        return read.word

    return re.sub(r"[a-z]+", word, text), tuple(notes)


def _change(text: str, today: date, calendar: Calendar | None, today_too: bool | None) -> Change:
    action = _action(text)
    if negated := NEGATED.search(text):
        raise Doubtful(ChangeDoubt.PIECE, negated.group())
    spotted = spot(text, today, calendar, today_too)
    if action is Action.MOVE:
        change = moved(spotted)
    elif action is Action.ADD:
        change = added(spotted)
    else:
        change = closed(spotted)
    _finish(spotted, opens=action is Action.ADD)
    return change


def _finish(spotted: Spotted, *, opens: bool) -> None:
    """The verbs are read; any other word that matters is a doubt."""
    patterns = (CLOSE, MOVE, ADD, TAKES_PLACE, OPEN) if opens else (CLOSE, MOVE, ADD, TAKES_PLACE)
    for pattern in patterns:
        spotted.take_all(pattern)
    spotted.check_all_read()


def _action(text: str) -> Action:
    moves, closes, adds = MOVE.search(text), CLOSE.search(text), ADD.search(text)
    if moves and BOUND_MOVED.search(text):
        return Action.CLOSE
    if moves:
        if adds:
            raise Doubtful(ChangeDoubt.ACTION, adds.group())
        return Action.MOVE
    bounds = INSTEAD.search(text) and (LATE_START.search(text) or EARLY_END.search(text))
    if bounds and not re.search(r"\d ?h.*(?:-|a|a ) ?\d+.*au lieu", text):
        return Action.CLOSE
    if INSTEAD.search(text):
        return Action.MOVE
    if closes:
        if adds and adds.group() not in ("en plus", "de plus"):
            raise Doubtful(ChangeDoubt.ACTION, adds.group())
        return Action.CLOSE
    if adds:
        return Action.ADD
    if HELD.search(text):
        return Action.MOVE
    if OPEN.search(text) and re.search(r"\d ?(?:h|:)?\d* ?(?:-|/|a|et) ?(?:\d|midi)", text):
        return Action.ADD
    if LATE_START.search(text) or EARLY_END.search(text):
        return Action.CLOSE
    raise Doubtful(ChangeDoubt.ACTION, text)


def _readings(
    text: str, today: date, calendar: Calendar | None, doubt: ChangeDoubt
) -> tuple[Change, ...]:
    if doubt is not ChangeDoubt.WEEKDAY_TODAY:
        return ()
    found = []
    for today_too in (True, False):
        try:
            found.append(_change(text, today, calendar, today_too))
        except (Doubtful, Refused):
            continue
    return tuple(found)


def _dated(text: str, today: date, calendar: Calendar | None) -> bool:
    """Whether it says a day at all: without one, and without a verb, it is no change."""
    try:
        return bool(spot(text, today, calendar, False).days)
    except (Doubtful, Refused):
        return True
