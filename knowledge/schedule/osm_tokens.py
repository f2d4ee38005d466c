"""The tokens of an opening_hours value, and a reader over them."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from knowledge.schedule.rules import Weekday

WEEKDAYS = dict(zip(("mo", "tu", "we", "th", "fr", "sa", "su"), Weekday, strict=True))
MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
HOLIDAYS = ("ph", "sh")


class Kind(Enum):
    ALWAYS = auto()
    COMMENT = auto()
    TIME = auto()
    YEAR = auto()
    NUMBER = auto()
    WEEKDAY = auto()
    HOLIDAY = auto()
    MONTH = auto()
    WORD = auto()
    MARK = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """``text`` in lower case (comments as they stand, without quotes)."""

    kind: Kind
    text: str


class NotSimple(Exception):
    """The value is not of the subset that is read as rules."""


_PATTERN = re.compile(
    r"""\s*(?:(?P<always>24/7)|"(?P<comment>[^"]*)"|(?P<time>\d{1,2}:\d{2})"""
    r"""|(?P<year>(?:19|20)\d{2})(?!\d)|(?P<number>\d+)|(?P<word>[A-Za-z]+)"""
    r"""|(?P<mark>\|\||[-,;:/+\[\]()]))\s*"""
)


def tokens_of(value: str) -> list[Token]:
    """All tokens of a value; NotSimple where it has a character of no token."""
    tokens, position = [], 0
    while position < len(value):
        match = _PATTERN.match(value, position)
        if match is None or match.lastgroup is None:
            raise NotSimple(value[position:])
        text = match[match.lastgroup]
        tokens.append(Token(*_named(match.lastgroup, text)))
        position = match.end()
    return tokens


def _named(group: str, text: str) -> tuple[Kind, str]:
    if group == "comment":
        return Kind.COMMENT, text
    text = text.lower()
    if group != "word":
        return Kind[group.upper()], text
    for kind, words in (
        (Kind.WEEKDAY, WEEKDAYS),
        (Kind.MONTH, MONTHS),
        (Kind.HOLIDAY, HOLIDAYS),
    ):
        if text in words:
            return kind, text
    return Kind.WORD, text


class Cursor:
    """Reads tokens one after the other."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = [*tokens, Token(Kind.END, "")]
        self._position = 0

    def peek(self, ahead: int = 0) -> Token:
        return self._tokens[min(self._position + ahead, len(self._tokens) - 1)]

    def take(self) -> Token:
        token = self.peek()
        self._position += 1
        return token

    def sees(self, kind: Kind, text: str | None = None, ahead: int = 0) -> bool:
        token = self.peek(ahead)
        return token.kind is kind and (text is None or token.text == text)

    def skip(self, mark: str) -> bool:
        """Takes the mark where it comes next, and says whether it did."""
        found = self.sees(Kind.MARK, mark)
        if found:
            self._position += 1
        return found

    def expect(self, kind: Kind) -> Token:
        if not self.sees(kind):
            raise NotSimple(self.peek().text)
        return self.take()
