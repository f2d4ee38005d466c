"""Times of day as typed in French: 9h, 9 h 30, 09:00, 9.30, midi et demi, 14-17h, de 9 à 12.

Owns finding them in folded text (``text.fold``). Minutes count from midnight; 1440 is the
midnight that ends the day. What a period belongs to (days, rules) is the readers' own.
"""

import re
from dataclasses import dataclass

MINUTES_A_DAY = 24 * 60
NOON = 12 * 60

_HOUR = r"(?P<hour>\d{1,2})"
_DIGITAL = (
    r"(?: ?: ?(?P<colon>[0-5]?\d(?!\d))|\.(?P<dot>\d{2}(?!\d)))"
    r"(?::\d\d(?!\d))?(?![.:]\d)(?: ?h(?![a-z0-9]))?"
)
# Minutes stand against the h ("9h30", even "09h30h" where 30 is no hour) or, after a
# space, are a multiple of five ("9 h 30"): "9h 12h" and "9h 12" are no minutes.
_MINUTE = (
    r"(?P<minute>\d{2}(?![\dh])|(?:2[5-9]|[3-9]\d)(?=h(?![a-z0-9])))h?"
    r"|(?P<odd>\d(?!\d)|\d{3,})"
    r"| (?P<spaced>[0-5][05])(?!\d| ?h| ?:|/\d| ?(?:jan|fev|mar|avr|mai|jui|aou|sep|oct|nov|dec))"
)
_WORDED = (
    r" ?(?:heures?|hrs?|hs?)(?![b-gi-z])"
    rf"(?:(?:{_MINUTE})(?: ?(?:minutes|min|mn)\b)?"
    r"|(?: et)? ?(?P<fraction>demie?|quart|1/2|moins le quart)\b)?"
)
_TIME = re.compile(
    rf"(?<!\d)(?<!\d[.:])(?:{_HOUR}(?:{_DIGITAL}|{_WORDED}|(?P<trailing>:(?= ?(?:-|a\b|/|$|\n))))"
    r"|(?P<word>midi|minuit)(?: et (?P<half>demie?|quart)\b)?(?![a-z]))"
)
_FRACTIONS = {"demi": 30, "demie": 30, "1/2": 30, "quart": 15, "moins le quart": -15}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time at ``begin:end`` of the folded text; ``minute`` None where no clock shows it.

    25h and 9h75 are such times. ``word``: midi or minuit was written out; minuit is 0.
    """

    begin: int
    end: int
    minute: int | None
    word: bool = False


def clock_at(text: str, position: int) -> Clock | None:
    """The time that begins at a position of folded text; bare numbers are not times."""
    match = _TIME.match(text, position)
    if match is None:
        return None
    if word := match["word"]:
        minute = NOON if word == "midi" else 0
        return Clock(position, match.end(), minute + _FRACTIONS.get(match["half"] or "", 0), True)
    if match["odd"]:
        return Clock(position, match.end(), None)
    minutes = match["colon"] or match["dot"] or match["minute"] or match["spaced"]
    value = minute_of(int(match["hour"]), int(minutes or 0))
    if value is not None and match["fraction"]:
        value += _FRACTIONS[match["fraction"]]
    return Clock(position, match.end(), value)


def minute_of(hour: int, minute: int = 0) -> int | None:
    """Minutes from midnight, None where no clock shows it; 24h00 is 1440."""
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    return hour * 60 + minute


def read_time(text: str) -> int | None:
    """The time that a whole text is ("9h30", "09:00", "midi"), in minutes, or None."""
    found = clock_at(text, 0)
    return found.minute if found and found.end == len(text) else None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A period or a moment said in free text, at ``begin:end`` of it, in minutes.

    "à partir de 14h" has no ``until``, "jusqu'à 16h" no ``since``; a lone "15h" has both
    equal. An ``until`` before ``since`` runs past midnight.
    """

    begin: int
    end: int
    since: int | None
    until: int | None


_LINK = re.compile(r" ?(?:-+|>|/|a+(?![b-z])|\bet\b|jusqu'a|jusque)+ ?(?:vers )?")
_BARE = re.compile(r"(?<![\d/.,:-])(\d{1,2})(?![\d/.:,])(?! ?(?:ans?|mois|jours?|euros?|%))")
_SINCE = re.compile(r"(?:a partir d[e']|apres|des|depuis) ?(?:les )?$")
_UNTIL = re.compile(r"(?:jusqu'a|jusque|avant) ?$")
_OPENING = re.compile(r"(?:\bde|\bentre) $")
_ANYTIME = re.compile(r"(?<![\w.,:/])(?:\d|midi|minuit)")


def find_stretches(text: str) -> tuple[Stretch, ...]:
    """The times and periods of a folded text, in order.

    Bare numbers count only beside a time ("9-12h", "9h à 12") or after de or entre
    ("de 9 à 12"). Times that no clock shows are left out.
    """
    found: list[Stretch] = []
    position = 0
    while match := _ANYTIME.search(text, position):
        stretch = _stretch_at(text, match.start())
        if stretch is None:
            position = match.end()
            while position < len(text) and text[position].isdigit():
                position += 1
            continue
        found.append(stretch)
        position = stretch.end
    return tuple(found)


def _stretch_at(text: str, begin: int) -> Stretch | None:
    before = text[:begin]
    first = clock_at(text, begin) or _bare_at(text, begin)
    if first is None or first.minute is None:
        return None
    is_bare = clock_at(text, begin) is None
    opening = _OPENING.search(before)
    link = _LINK.match(text, first.end)
    if link and link.end() > first.end:
        joined = link.group().strip() != "et" or (opening and opening.group().startswith("entre"))
        last = clock_at(text, link.end())
        second = last or (_bare_at(text, link.end()) if (not is_bare or opening) else None)
        if joined and second and second.minute is not None:
            return Stretch(
                opening.start() if opening else begin,
                second.end,
                first.minute,
                second.minute or MINUTES_A_DAY,
            )
    if is_bare:
        return None
    if since := _SINCE.search(before):
        return Stretch(since.start(), first.end, first.minute, None)
    if until := _UNTIL.search(before):
        return Stretch(until.start(), first.end, None, first.minute or MINUTES_A_DAY)
    return Stretch(begin, first.end, first.minute, first.minute)


def _bare_at(text: str, position: int) -> Clock | None:
    match = _BARE.match(text, position)
    if match is None:
        return None
    return Clock(position, match.end(), minute_of(int(match[1])))
