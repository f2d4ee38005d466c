"""A typed sentence about hours turned into its parts, in order.

Owns which part begins at each piece; days, times, conditions, exclusions and places have
their own readers. What is not read becomes ``Unread``: it is never skipped.
"""

from datetime import date

from knowledge.french.hours.conditions import ConditionReader
from knowledge.french.hours.cursor import Cursor
from knowledge.french.hours.days import DayReader
from knowledge.french.hours.exclusion_reader import ExclusionReader, read_half
from knowledge.french.hours.items import (
    Also,
    Appointment,
    Continuous,
    Days,
    Including,
    Item,
    Mark,
    Only,
    Selector,
    Unread,
    When,
)
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import Choices
from knowledge.french.hours.places import PlaceReader
from knowledge.french.hours.times import TimeReader
from knowledge.french.hours.tokens import Token, Tokens
from knowledge.schedule.rules import Weekday

_MARKS = {
    Kind.COMMA: ",",
    Kind.SEMICOLON: ";",
    Kind.SLASH: "/",
    Kind.DASH: "-",
    Kind.COLON: ":",
    Kind.DOT: ".",
    Kind.LINE: "line",
    Kind.LEFT: "(",
    Kind.RIGHT: ")",
    Kind.AND: "and",
    Kind.OR: "or",
    Kind.THEN: "and",
}
_IDLE = frozenset({Kind.THE, Kind.FROM, Kind.OPEN, Kind.DURING})


class Reader:
    def __init__(self, tokens: Tokens, today: date, choices: Choices) -> None:
        self.text = tokens.text
        self.cursor = Cursor(tokens.tokens)
        self.days = DayReader(self.cursor, self.text, today, choices)
        self.times = TimeReader(self.cursor, self.text, choices)
        self.conditions = ConditionReader(self.cursor, self.text, today, self.days.dates)
        self.items: list[Item] = []
        self.exclusions = ExclusionReader(
            self.cursor, self.text, self.items, self.days, self.times, self.conditions
        )
        self.places = PlaceReader(self.cursor, self.text)

    def read(self) -> list[Item]:
        while not self.cursor.done:
            self._next()
        return self.items

    def _next(self) -> None:
        cursor = self.cursor
        token = cursor.peek()
        part = (
            self._simple(token)
            or self.exclusions.read_after_period()
            or self.conditions.read()
            or self.days.read()
            or self.times.read()
            or read_half(cursor, self.text)
            or self.exclusions.read()
        )
        if part is not None:
            self.items.append(part)
            if isinstance(part, When) and part.condition.weeks:
                self._rhythm_days(token)
            return
        cursor.index += 1
        piece = self.text[token.begin : token.end]
        if token.kind in _MARKS:
            self.items.append(Mark(token.begin, token.end, _MARKS[token.kind]))
        elif token.kind is Kind.PLACE:
            self.items.append(self.places.read_from(token))
        elif self.places.leads_on(token):
            pass
        elif token.kind not in _IDLE:
            self.items.append(Unread(token.begin, token.end, piece))

    def _simple(self, token: Token) -> Item | None:
        part: Item
        begin, end = token.begin, token.end
        match token.kind:
            case Kind.APPOINTMENT:
                part = Appointment(begin, end)
            case Kind.FREE:
                part = Appointment(begin, end, needed=False)
            case Kind.ALSO:
                part = Also(begin, end)
            case Kind.CONTINUOUS:
                part = Continuous(begin, end)
            case Kind.INCLUDING:
                return self._including(token)
            case Kind.ONLY:
                part = Only(begin, end)
            case _:
                return None
        self.cursor.index += 1
        return part

    def _rhythm_days(self, token: Token) -> None:
        """ "un jeudi sur deux" names its day as well."""
        if token.kind is not Kind.WEEKS:
            token = self.cursor.peek(-1)
        if token.kind is Kind.WEEKS and token.more:
            selector = Selector(frozenset(Weekday(d) for d in token.more))
            self.items.append(Days(token.begin, token.end, (selector,)))

    def _including(self, token: Token) -> Item:
        """ "y compris les jours fériés": passed whole, since nothing is changed by it."""
        cursor = self.cursor
        cursor.index += 1
        if token.word == "whole":
            return Including(token.begin, cursor.last_end)
        small = {Kind.THE, Kind.DURING, Kind.FROM, Kind.AND, Kind.COMMA}
        while True:
            back = cursor.index
            cursor.skip(small)
            if not cursor.take(Kind.PUBLIC, Kind.SCHOOL):
                cursor.index = back
                break
        return Including(token.begin, cursor.last_end)
