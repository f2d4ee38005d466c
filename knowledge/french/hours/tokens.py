"""Text cut into the pieces that a sentence about hours is made of.

Owns recognising times, dates and phrases, and dropping the words that mean nothing. Typos
are ``spelling``; what the pieces say together is ``items``.
"""

import re
from dataclasses import dataclass, replace

from knowledge.french.clock import clock_at
from knowledge.french.days import MONTH_ABBREVIATIONS, MONTHS, NUMBERS, WEEKDAYS, SaidDate
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.phrases import PHRASES
from knowledge.french.hours.spelling import corrected, names_in
from knowledge.french.hours.words import ABBREVIATIONS, FILLERS, PLACE_HEADS, ROLES, SHORT_DAYS
from knowledge.french.text import Correction, fold


@dataclass(frozen=True, slots=True)
class Token:
    """A piece at ``begin:end`` of the corrected text; ``number`` or ``word`` is its value."""

    kind: Kind
    begin: int
    end: int
    number: int | None = None
    word: str = ""
    date: SaidDate | None = None
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tokens:
    text: str
    tokens: tuple[Token, ...]
    corrections: tuple[Correction, ...]


# Small words are often typed against the time that follows ("à12h").
_GLUED = frozenset({Kind.AND, Kind.FROM, Kind.TO, Kind.THE})
_COMPILED = tuple(
    (
        kind,
        re.compile(rf"(?:{pattern})(?:(?<=[' ])|(?![a-z{'' if kind in _GLUED else '0-9'}]))"),
        value,
    )
    for kind, pattern, value in PHRASES
)
_WORD = re.compile(r"[a-z]+")
_DATE = re.compile(
    r"(?<![\d:/.])(\d{1,2})(/|\.)(\d{1,2})(?:\2(\d{4}|\d{2}))?"
    r"(?![\d/]| ?h(?![a-z])|[.:]\d|-\d{1,2}/\d)"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_NUMBER = re.compile(r"\d+")
_PUNCTUATION = {
    ",": Kind.COMMA,
    ";": Kind.SEMICOLON,
    "/": Kind.SLASH,
    "-": Kind.DASH,
    ">": Kind.DASH,
    "|": Kind.SEMICOLON,
    ":": Kind.COLON,
    "=": Kind.COLON,
    ".": Kind.DOT,
    "!": Kind.DOT,
    "\n": Kind.LINE,
    "(": Kind.LEFT,
    "[": Kind.LEFT,
    ")": Kind.RIGHT,
    "]": Kind.RIGHT,
    "&": Kind.AND,
    "+": Kind.AND,
}
# A telephone number, an address: how to book changes no hour.
_CONTACT = re.compile(
    r"(?:(?:tel(?:ephone)?\.?|au|:) ?)*(?<!\d)(?:\+33 ?|0)\d(?:[ .-]?\d\d){4}(?!\d)"
    r"|[\w.+-]+@[\w.-]+|(?:https?://|www\.)\S+"
)
_IGNORED = "\"'*_~"


def tokens_of(text: str) -> Tokens:
    """The pieces of a typed text, corrections included; fillers are left out."""
    names = names_in(text)
    right, corrections = corrected(fold(text), names)
    tokens: list[Token] = []
    position = 0
    while position < len(right):
        if right[position] in " " + _IGNORED:
            position += 1
            continue
        if contact := _CONTACT.match(right, position):
            position = contact.end()
            continue
        token = _token_at(right, position, tokens)
        if token.kind is Kind.UNKNOWN and token.word in names and _named(tokens):
            token = replace(token, kind=Kind.PLACE)
        if token.kind is not Kind.FILLER:
            tokens.append(token)
        position = max(token.end, position + 1)
    return Tokens(right, tuple(tokens), corrections)


def _named(before: list[Token]) -> bool:
    """Whether a name may stand here: "à Sens", "de Joigny", "à Saint-Clair"."""
    if before and before[-1].kind is Kind.DASH:
        return len(before) > 1 and before[-2].kind is Kind.PLACE
    small = (Kind.TO, Kind.FROM, Kind.THE, Kind.INSIDE, Kind.PLACE)
    return bool(before) and before[-1].kind in small


def _token_at(text: str, position: int, before: list[Token]) -> Token:
    rest = text[position]
    if rest.isdigit() or text.startswith(("midi", "minuit"), position):
        token = _numeric(text, position)
        if token is not None:
            return token
    for kind, pattern, value in _COMPILED:
        if match := pattern.match(text, position):
            return _phrase(kind, match, value)
    if match := _WORD.match(text, position):
        return _word(text, match, before)
    if match := _NUMBER.match(text, position):
        number = int(match.group())
        kind = Kind.YEAR if 2000 < number < 2100 else Kind.NUMBER
        return Token(kind, position, match.end(), number)
    kind = _PUNCTUATION.get(rest, Kind.UNKNOWN)
    return Token(kind, position, position + 1, word=rest)


def _numeric(text: str, position: int) -> Token | None:
    if match := _ISO.match(text, position):
        year, month, day = (int(g) for g in match.groups())
        return Token(Kind.DATE, position, match.end(), date=SaidDate(day, month, year))
    phrase = next(
        (
            (k, m, v)
            for k, p, v in _COMPILED
            if k in (Kind.ALL_DAY, Kind.DAYS) and (m := p.match(text, position))
        ),
        None,
    )
    if phrase:
        return _phrase(*phrase)
    match = _DATE.match(text, position)
    if match and 1 <= int(match[3]) <= 12 and 1 <= int(match[1]) <= 31:
        # 9.30 is a time, 24.12.26 a date; 24.12 is no clock's.
        clock = clock_at(text, position)
        if match[2] == "/" or match[4] or clock is None or clock.minute is None:
            said = SaidDate(int(match[1]), int(match[3]), _full_year(match[4]))
            return Token(Kind.DATE, position, match.end(), date=said)
    clock = clock_at(text, position)
    if clock:
        word = text[position : clock.end] if clock.word else ""
        return Token(Kind.TIME, position, clock.end, clock.minute, word)
    return None


def _phrase(kind: Kind, match: re.Match[str], value: str) -> Token:
    begin, end = match.span()
    if kind is Kind.ORDINAL:
        return Token(kind, begin, end, int(value))
    if kind is Kind.FIRSTS:
        return Token(kind, begin, end, _count(match["count"]))
    if kind is Kind.WEEKS:
        words = match.group().split()
        weeks = (
            _count(words[2 if words[0] == "toutes" else -1]) if value == "n" else int(value or 2)
        )
        day = match.groupdict().get("day")
        more = (WEEKDAYS[day.removesuffix("s")],) if day else ()
        return Token(kind, begin, end, weeks, more=more)
    return Token(kind, begin, end, word=value)


def _full_year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word]


def _word(text: str, match: re.Match[str], before: list[Token]) -> Token:
    word, (begin, end) = match.group(), match.span()
    singular = word.removesuffix("s")
    if singular in WEEKDAYS:
        return Token(Kind.DAY, begin, end, WEEKDAYS[singular])
    if text.startswith(".", end) and (word in ABBREVIATIONS or word in MONTH_ABBREVIATIONS):
        end += 1
    if word in ABBREVIATIONS and (word not in SHORT_DAYS or _day_beside(text, begin, end, before)):
        return Token(Kind.DAY, begin, end, WEEKDAYS[ABBREVIATIONS[word]])
    if word in MONTHS:
        return Token(Kind.MONTH, begin, end, MONTHS[word])
    if word in MONTH_ABBREVIATIONS:
        return Token(Kind.MONTH, begin, end, MONTH_ABBREVIATIONS[word])
    if word in PLACE_HEADS and word not in ("commune",):
        return Token(Kind.PLACE, begin, end, word=word)
    if word in FILLERS or word in ROLES:
        return Token(Kind.FILLER, begin, end, word=word)
    return Token(Kind.UNKNOWN, begin, end, word=word)


def _day_beside(text: str, begin: int, end: int, before: list[Token]) -> bool:
    """Whether a two-letter word stands among days: "lu-ve 9h-12h", "ma/je"."""
    after = text[end : end + 4].lstrip(" -/,.:&")
    near = before[-1].kind in (Kind.DAY, Kind.DASH, Kind.SLASH) if before else begin == 0
    return near or after[:2] in SHORT_DAYS or after[:1].isdigit()
