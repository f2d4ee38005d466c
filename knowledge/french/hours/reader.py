"""A typed sentence about hours turned into its parts, in order.

Owns which part begins at each piece; days, times and conditions have their own readers.
What is not read becomes ``Unread``: it is never skipped.
"""

from datetime import date

from knowledge.french.hours.conditions import ConditionReader
from knowledge.french.hours.cursor import NOTHING, Cursor
from knowledge.french.hours.days import DayReader
from knowledge.french.hours.items import (
    Also,
    Appointment,
    Continuous,
    Days,
    Excluded,
    Exclusion,
    Half,
    Hours,
    Including,
    Item,
    Mark,
    Only,
    Place,
    Selector,
    Unread,
    When,
)
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful
from knowledge.french.hours.times import TimeReader
from knowledge.french.hours.tokens import Token, Tokens
from knowledge.french.hours.words import CORRECTABLE, MEANINGFUL, Kind
from knowledge.french.text import resembles
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
# What may follow a number that is an hour, not a room's.
_AFTER_HOURS = frozenset(
    {Kind.DASH, Kind.TO, Kind.SLASH, Kind.TIME, Kind.NUMBER, Kind.AND, Kind.MONTH}
)


class Reader:
    def __init__(self, tokens: Tokens, today: date, choices: Choices) -> None:
        self.text = tokens.text
        self.cursor = Cursor(tokens.tokens)
        self.days = DayReader(self.cursor, self.text, today, choices)
        self.times = TimeReader(self.cursor, self.text, choices)
        self.conditions = ConditionReader(self.cursor, self.text, today, self.days)
        self.items: list[Item] = []

    def read(self) -> list[Item]:
        while not self.cursor.done:
            self._next()
        return self.items

    def _next(self) -> None:
        cursor = self.cursor
        token = cursor.peek()
        part = (
            self._simple(token)
            or self.conditions.read()
            or self.days.read()
            or self.times.read()
            or self._half()
            or self._exclusion(token)
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
            self.items.append(self._place(token))
        elif self._leads_to_place(token):
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

    def _half(self) -> Half | None:
        cursor, start = self.cursor, self.cursor.index
        cursor.skip({Kind.THE, Kind.FROM})
        token = cursor.take(Kind.HALF)
        if token is None:
            cursor.index = start
            return None
        said = self.text[token.begin : token.end]
        every = said.startswith(("tous", "toutes", "chaque"))
        return Half(token.begin, token.end, token.word, every)

    def _leads_to_place(self, token: Token) -> bool:
        """ "à la mairie", "5 rue de la Paix": small words and numbers before a place."""
        if token.kind is Kind.NUMBER:
            return self.cursor.peek().kind is Kind.PLACE
        return token.kind in (Kind.TO, Kind.INSIDE, Kind.FROM, Kind.SMALL) and self._at_place()

    def _at_place(self) -> bool:
        """Whether a place follows ("à la mairie", "dans les locaux du CCAS")."""
        ahead = 0
        while self.cursor.peek(ahead).kind in (Kind.THE, Kind.FROM):
            ahead += 1
        return self.cursor.peek(ahead).kind is Kind.PLACE

    def _place(self, token: Token) -> Place:
        """A place and its name: words that mean nothing else, up to the next part."""
        while (step := self._name_goes_on()) > 0:
            self.cursor.index += step
        numbered = self.cursor.peek().kind is Kind.NUMBER
        if numbered and self.cursor.peek(1).kind not in _AFTER_HOURS:
            self.cursor.index += 1
        end = self.cursor.last_end
        return Place(token.begin, end, self.text[token.begin : end])

    def _name_goes_on(self) -> int:
        """How many tokens lead to the next word of a name ("Saint-Clair-sur-Vigne"), or 0."""
        ahead = 0
        while self.cursor.peek(ahead).kind in (Kind.FROM, Kind.THE, Kind.DASH, Kind.INSIDE):
            ahead += 1
        word = self.cursor.peek(ahead)
        known = word.kind is Kind.UNKNOWN and (
            word.word in MEANINGFUL or resembles(word.word, CORRECTABLE)
        )
        named = word.kind is Kind.PLACE or (word.kind is Kind.UNKNOWN and word.word.isalpha())
        return ahead + 1 if named and not known else 0

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

    # --- exclusions

    def _exclusion(self, token: Token) -> Exclusion | None:
        cursor = self.cursor
        if token.kind not in (Kind.EXCEPT, Kind.CLOSED):
            return None
        cursor.index += 1
        closed = token.kind is Kind.CLOSED
        names_days = closed and self._after_days()
        things: list[Excluded] = []
        while not names_days:
            back = cursor.index
            passed = cursor.skip({Kind.AND, Kind.COMMA, Kind.SLASH}) if things else []
            cursor.skip({Kind.COLON, Kind.EXCEPT, Kind.CLOSED} if not things else {Kind.EXCEPT})
            thing = self._excluded(closed)
            # "fermé le week-end, 9h-17h du lundi au vendredi": what a comma parts is no pause.
            alone = thing is not None and thing.hours is not None and thing.days is None
            parted = any(t.kind is not Kind.AND for t in passed)
            # "hors vacances, mercredi 8h-18h": nor are the days after it excluded.
            other = bool(things) and things[-1].condition is not None
            named = thing is not None and thing.days is not None and not _public(thing.days)
            if thing is None or (parted and (alone or (other and named))):
                cursor.index = back
                break
            things.append(thing)
            joined = cursor.peek().kind in (Kind.AND, Kind.COMMA, Kind.SLASH)
            if not joined and cursor.peek().kind not in (Kind.THE, Kind.DURING):
                break
        return Exclusion(token.begin, cursor.last_end, tuple(things), closed)

    def _after_days(self) -> bool:
        """Whether the days just named are the ones that are closed ("samedi : fermé")."""
        hours_first = next(
            (isinstance(i, Hours) for i in self.items if isinstance(i, Hours | Days)), False
        )
        last = next((i for i in reversed(self.items) if not isinstance(i, Mark | Half)), None)
        before = self.items[-1] if self.items else None
        marked = isinstance(before, Mark) and before.sign != ":"
        return isinstance(last, Days) and not hours_first and not marked

    def _excluded(self, closed: bool) -> Excluded | None:
        cursor = self.cursor
        when = self.conditions.read()
        if when is not None and not when.otherwise:
            return Excluded(condition=when.condition)
        days = self.days.read()
        if days is not None and not closed and (half := self._closed_half()):
            return Excluded(days=days, half=half)
        if days is None:
            half = self._half()
            if half:
                # "fermé le matin", "sauf l'après-midi du mercredi".
                days = self.days.read()
                return Excluded(days=days, half=half)
            hours = self.times.read()
            return Excluded(hours=hours) if hours else None
        half = self._half()
        back = cursor.index
        cursor.skip({Kind.COLON, Kind.LEFT, Kind.FROM})
        opens = cursor.peek().kind is Kind.OPEN or _public(days)
        hours = self.times.read() if not self._base_pending() and not opens else None
        if hours is None:
            cursor.index = back
        elif "," in self.text[days.begin : days.end]:
            # "sauf le mercredi, jeudi 9h-12h": whose hours are they?
            raise Doubtful(Doubt.SCOPE, self.text[days.begin : hours.end])
        return Excluded(days, half, hours)

    def _closed_half(self) -> Half | None:
        """ "sauf le mercredi (fermé l'après-midi)"."""
        cursor, back = self.cursor, self.cursor.index
        cursor.skip({Kind.LEFT, Kind.COMMA, Kind.COLON})
        half = self._half() if cursor.take(Kind.CLOSED) else None
        if half is None:
            cursor.index = back
        return half

    def _base_pending(self) -> bool:
        """Whether the days before still wait for hours ("lundi au jeudi sauf mardi 9h-12h")."""
        last = next((i for i in reversed(self.items) if isinstance(i, Days | Hours)), NOTHING)
        hours_first = next(
            (isinstance(i, Hours) for i in self.items if isinstance(i, Hours | Days)), False
        )
        return isinstance(last, Days) and not hours_first


def _public(days: Days) -> bool:
    return any(s.public for s in days.selectors)
