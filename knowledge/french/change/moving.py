"""Sessions moved to another day or to other hours.

Owns which day is left and which is taken, shifts ("d'une semaine"), and new hours.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from knowledge.french.change.outcome import Action, Change, ChangeDoubt, Doubtful, Move
from knowledge.french.change.pieces import Days, Spotted, Window
from knowledge.french.change.words import (
    CLOSE,
    EARLIER,
    FOLLOWING,
    HELD,
    HOUR_SHIFT,
    INSTEAD,
    MOVE,
    SAME_HOURS,
    SHIFT,
)
from knowledge.french.days import NUMBERS, WEEKDAYS, monday_of
from knowledge.schedule.rules import Slot

_TO = re.compile(r"(?:\bau|\baux|\ba|\bpour|\bvers|\bpar)(?: (?:le|la|les|celle du|celui du))? ?$")

_FROM = re.compile(r"(?:\bdu|\bde|\bdes|\bdepuis)(?: (?:la|le|celle du))?\s*(?:du?)?\s*$")


def moved(spotted: Spotted) -> Change:
    """The move that a sentence says; Doubtful where the new day or hours are missing."""
    text = spotted.text
    spotted.take_all(SAME_HOURS)
    verb = MOVE.search(text) or HELD.search(text)
    spotted.take_all(HELD)
    spotted.take_all(MOVE)
    spotted.take_all(CLOSE)
    following = _following(spotted)
    shift = SHIFT.search(text)
    if HOUR_SHIFT.search(text) and not shift:
        raise Doubtful(ChangeDoubt.END)
    sources, targets = _sides(spotted, verb)
    slots = _hours(spotted, verb)
    if shift is not None:
        spotted.mark(*shift.span())
        if len(sources) != 1 or targets:
            raise Doubtful(ChangeDoubt.DATE if not sources else ChangeDoubt.PAIRING)
        return _one(sources[0], sources[0] + _length(shift, text), slots)
    if following is not None and not targets:
        if len(sources) != 1:
            raise Doubtful(ChangeDoubt.DATE if not sources else ChangeDoubt.PAIRING)
        return _one(sources[0], _next(sources[0], following, spotted.today), slots)
    if not targets:
        if not slots:
            raise Doubtful(ChangeDoubt.TARGET if sources else ChangeDoubt.DATE)
        if not sources:
            raise Doubtful(ChangeDoubt.DATE)
        targets = list(sources)
    if not sources and len(targets) == 1 and MOVE.search(text) is None and slots:
        raise Doubtful(ChangeDoubt.ACTION)
    if not sources and len(targets) == 1:
        return _one(None, targets[0], slots)
    if len(sources) != len(targets):
        raise Doubtful(ChangeDoubt.PAIRING)
    _check_weekdays(spotted, sources, targets)
    moves = (Move(a, b, slots) for a, b in zip(sources, targets, strict=True))
    return Change(Action.MOVE, moves=tuple(moves))


def _check_weekdays(spotted: Spotted, sources: list[date], targets: list[date]) -> None:
    """ "la permanence du mardi 8 est déplacée à jeudi": the Thursday before, or after?"""
    bare = {d.one for d in spotted.days if _is_weekday(spotted.text[d.begin : d.end])}
    for source, target in zip(sources, targets, strict=True):
        if source in bare or INSTEAD.search(spotted.text) or EARLIER.search(spotted.text):
            continue
        if target < source and target in bare:
            raise Doubtful(ChangeDoubt.TARGET, f"{target:%d/%m}")


def _is_weekday(said: str) -> bool:
    return any(said.endswith(day) for day in WEEKDAYS)


def _one(source: date | None, target: date, slots: tuple[Slot, ...]) -> Change:
    return Change(Action.MOVE, moves=(Move(source, target, slots),))


def _following(spotted: Spotted) -> str | None:
    """ "au lendemain", "à la semaine suivante", "au jeudi suivant"; its day is no other date."""
    match = FOLLOWING.search(spotted.text)
    if match is None:
        return None
    spotted.mark(*match.span())
    spotted.days = [d for d in spotted.days if not match.start() <= d.begin < match.end()]
    return match["what"]


def _next(source: date, following: str, today: date) -> date:
    if following == "lendemain":
        return source + timedelta(days=1)
    if following == "veille":
        return source - timedelta(days=1)
    target = source + timedelta(days=7)
    if following.endswith("prochaine") and monday_of(target) != monday_of(today) + timedelta(7):
        raise Doubtful(ChangeDoubt.TARGET, following)
    if not following.startswith("semaine"):
        day = following.split()[0]
        ahead = (WEEKDAYS[day] - source.weekday()) % 7 or 7
        target = source + timedelta(days=ahead)
    return target


def _length(shift: re.Match[str], text: str) -> timedelta:
    count = int(shift["n"]) if shift["n"].isdigit() else NUMBERS[shift["n"]]
    days = count * 7 if shift["unit"].startswith("semaine") else {8: 7, 15: 14}.get(count, count)
    return timedelta(days=-days if EARLIER.search(text) else days)


def _sides(spotted: Spotted, verb: re.Match[str] | None) -> tuple[list[date], list[date]]:
    """The days that are left and those that are taken."""
    text = spotted.text
    instead = INSTEAD.search(text)
    if instead:
        spotted.mark(*instead.span())
    days = list(spotted.days)
    if len(days) == 1 and days[0].first and days[0].last and verb:
        # "déplacer la permanence du 3 au 4" says two days, no period.
        said = text[days[0].begin : days[0].end]
        if (days[0].last - days[0].first).days <= 62 and re.search(r"\bau?\b", said):
            return [days[0].first], [days[0].last]
    sources: list[date] = []
    targets: list[date] = []
    before_verb = verb is not None and any(d.begin < verb.start() for d in days)
    for one in days:
        if not one.days:
            raise Doubtful(ChangeDoubt.PAIRING, text[one.begin : one.end])
        target = _is_target(one, text, verb, instead, before_verb=before_verb)
        (targets if target else sources).extend(one.days)
    return sources, targets


def _is_target(
    days: Days,
    text: str,
    verb: re.Match[str] | None,
    instead: re.Match[str] | None,
    *,
    before_verb: bool,
) -> bool:
    if instead is not None:
        after = days.begin >= instead.end() - 4
        return not after and _day_follows(instead, text)
    said = text[days.begin : days.end]
    if said.startswith(("au ", "aux ")):
        return True
    if verb is None or days.begin < verb.start():
        return False
    if _TO.search(text[: days.begin]) or HELD.fullmatch(verb.group()):
        return True
    # "la permanence de jeudi est déplacée vendredi"
    return before_verb and not _FROM.search(text[: days.begin + 3])


def _day_follows(instead: re.Match[str], text: str) -> bool:
    """Whether "au lieu de" is followed by a day, not by hours."""
    after = text[instead.end() :].removeprefix("le ").lstrip()
    return not re.match(r"\d{1,2} ?(?:h|:|-|a )", after) and not re.match(r"midi", after)


def _hours(spotted: Spotted, verb: re.Match[str] | None) -> tuple[Slot, ...]:
    """The new hours: those after the verb, or before "au lieu de"; old ones are left aside."""
    text = spotted.text
    instead = INSTEAD.search(text)
    new: list[Window] = []
    for window in spotted.windows:
        if instead is not None:
            if window.begin < instead.start():
                new.append(window)
        elif verb is None or window.begin > verb.start():
            new.append(window)
    old_to_new = re.search(r"\bde #?\d", text) and len(new) == 2 and verb is not None
    if old_to_new and instead is None and not spotted.days[1:]:
        between = text[new[0].end : new[1].begin]
        if re.fullmatch(r" (?:a|vers|au) ?", between):
            new = new[1:]
    if any(w.half for w in new):
        if len(new) == 1 or any(w.slot is None for w in new):
            raise Doubtful(ChangeDoubt.HOURS, text[new[0].begin : new[0].end])
        new = [w for w in new if not w.half]
    if any(w.slot is None for w in new):
        raise Doubtful(ChangeDoubt.END, text[new[0].begin : new[0].end])
    return tuple(replace(w.slot) for w in new if w.slot is not None)
