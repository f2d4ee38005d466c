"""Late openings and early endings: "ouverture à 10h au lieu de 9h", "on ferme à 16h".

Owns which time is the new one, and the hours it shuts or adds.
"""

import re

from knowledge.french.change.outcome import Action, Change, ChangeDoubt, Closing, Doubtful, Opening
from knowledge.french.change.pieces import Spotted, each_day
from knowledge.french.change.words import EARLY_END, INSTEAD, LATE_START
from knowledge.schedule.rules import MINUTES_A_DAY, Slot

# An opening said for so early is as likely to be earlier than usual.
_EARLY = 8 * 60 + 30


def bounded(spotted: Spotted) -> Change | None:
    """ "ouverture à 10h au lieu de 9h", "on ferme à 16h": None where it is no such thing."""
    lone = [w for w in spotted.windows if w.minute is not None]
    if not lone or len(lone) != len([w for w in spotted.windows if not w.half]) or len(lone) > 2:
        return None
    instead = INSTEAD.search(spotted.text)
    if len(lone) == 2 and instead is None:
        return None
    word = spotted.text[lone[0].begin : lone[0].end]
    if word[0].isalpha() and not spotted.text[: lone[0].begin].endswith("a "):
        # "fermé demain midi" is no "fermé à midi"
        raise Doubtful(ChangeDoubt.END, word)
    new = lone[0]
    old = lone[1] if len(lone) == 2 else None
    if old and instead and instead.end() <= new.begin and not instead.end() <= old.begin - 1:
        new, old = old, new
    if old and instead and abs(instead.end() - new.begin) < 4:
        new, old = old, new
    if instead and old is None:
        return None
    late = _nearest(LATE_START, spotted.text, new.begin)
    early = _nearest(EARLY_END, spotted.text, new.begin)
    if late == early:
        return None
    opening = late > early
    days = [day for d in spotted.days for day in each_day(d)]
    if not days:
        raise Doubtful(ChangeDoubt.DATE)
    spotted.take_all(INSTEAD)
    spotted.take_all(LATE_START if opening else EARLY_END)
    at = new.minute or 0
    before = old.minute if old else None
    if before is None and opening and at <= _EARLY:
        raise Doubtful(ChangeDoubt.HOURS)
    slot, shuts = _difference(at, before, opening)
    if slot is None:
        raise Doubtful(ChangeDoubt.HOURS)
    if shuts:
        return Change(Action.CLOSE, closed=tuple(Closing(d, d, (slot,)) for d in days))
    return Change(Action.ADD, open=tuple(Opening(d, slot) for d in days))


def _difference(at: int, before: int | None, opening: bool) -> tuple[Slot | None, bool]:
    """What is shut, or open besides, by beginning or ending at another time."""
    if at == before:
        return None, True
    if before is None:
        return (Slot(0, at), True) if opening else (Slot(at, MINUTES_A_DAY), True)
    low, high = sorted((at, before))
    return Slot(low, high), (at > before) == opening


def _nearest(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where the last match before a position begins, -1 for none."""
    found = [m.start() for m in pattern.finditer(text) if m.end() <= position]
    return found[-1] if found else -1
