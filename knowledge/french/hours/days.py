"""Days in a sentence about hours: lists, ranges, nth weekdays; dates are ``said_dates``.

Owns reading ``Days`` at a cursor. A range that a dash leaves open ("mardi-jeudi") is
decided by the days named elsewhere, or told as a doubt.
"""

from datetime import date

from knowledge.french.hours.cursor import Cursor
from knowledge.french.hours.items import Days, Selector
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful
from knowledge.french.hours.said_dates import DateReader
from knowledge.schedule.rules import Weekday

_PREFIX = frozenset({Kind.THE, Kind.FROM, Kind.ONLY, Kind.DURING})
_JOIN = frozenset({Kind.AND, Kind.COMMA, Kind.SLASH})
_BEFORE_HOLIDAY = _PREFIX | _JOIN | {Kind.EXCEPT, Kind.INCLUDING, Kind.CLOSED, Kind.OR}
_WEEK = frozenset(Weekday(d) for d in range(5))
_WEEKEND = frozenset({Weekday.SAT, Weekday.SUN})


class DayReader:
    """Reads days at a cursor. ``text`` is the corrected text, for the pieces told."""

    def __init__(self, cursor: Cursor, text: str, today: date, choices: Choices) -> None:
        self.cursor, self.text, self.choices = cursor, text, choices
        self.dates = DateReader(cursor, text, today)

    def read(self) -> Days | None:
        """Days at the cursor, passed; None, with the cursor unmoved, where there are none."""
        start = self.cursor.index
        begin = self.cursor.peek().begin
        self.cursor.skip(_PREFIX)
        selectors = self._unit()
        if not selectors:
            self.cursor.index = start
            return None
        while True:
            back = self.cursor.index
            self.cursor.skip(_JOIN)
            self.cursor.skip({Kind.THE, Kind.FROM, Kind.ONLY})
            more = self._unit()
            if not more:
                self.cursor.index = back
                break
            selectors += more
        return Days(begin, self.cursor.last_end, tuple(selectors))

    def _unit(self) -> list[Selector]:
        return self.dates.read() or self._nth() or self._weekdays()

    def _weekdays(self) -> list[Selector]:
        cursor = self.cursor
        if token := cursor.take(Kind.PUBLIC):
            if token.word == "bare" and cursor.peek(-2).kind not in _BEFORE_HOLIDAY:
                # "9h-17h férié de 12h à 13h" is as likely to be "fermé".
                raise Doubtful(Doubt.PIECE, self.text[token.begin : token.end])
            return [Selector(public=True)]
        if token := cursor.take(Kind.DAYS):
            if token.word == "vague":
                raise Doubtful(Doubt.WORKING_DAYS, self.text[token.begin : token.end])
            sets = {"week": _WEEK, "weekend": _WEEKEND, "all": frozenset[Weekday]()}
            return [Selector(sets[token.word])]
        first = cursor.take(Kind.DAY)
        if first is None:
            return []
        chain = [_weekday(first.number)]
        start = first.begin
        if cursor.peek().kind is Kind.TO and cursor.peek(1).kind is Kind.DAY:
            cursor.index += 1
            last = cursor.take(Kind.DAY)
            assert last is not None
            return [Selector(_range(chain[0], _weekday(last.number)))]
        while cursor.peek().kind is Kind.DASH and cursor.peek(1).kind is Kind.DAY:
            cursor.index += 1
            chain.append(_weekday(cursor.peek().number))
            cursor.index += 1
        if len(chain) == 2:
            return [Selector(self._dashed(chain[0], chain[1], start))]
        return [self._after_day(Selector(frozenset(chain)))]

    def _dashed(self, first: Weekday, last: Weekday, start: int) -> frozenset[Weekday]:
        days = _range(first, last)
        pair = frozenset({first, last})
        if self.choices.dash_as_range is not None:
            return days if self.choices.dash_as_range else pair
        between = days - pair
        elsewhere, excepted = self._named_elsewhere(start)
        if between & excepted:
            return days
        if between & elsewhere and len(days) >= 4:
            # "lundi-vendredi 9h-17h, mercredi 9h-12h": Wednesday may be the exception.
            raise Doubtful(Doubt.RANGE, self.text[start : self.cursor.last_end])
        if between & elsewhere:
            return pair
        if not between or len(days) >= 4:
            return days
        raise Doubtful(Doubt.RANGE, self.text[start : self.cursor.last_end])

    def _named_elsewhere(self, start: int) -> tuple[set[Weekday], set[Weekday]]:
        """The days that the rest of the sentence names, and those after its "sauf"."""
        named: set[Weekday] = set()
        excepted: set[Weekday] = set()
        after = False
        for token in self.cursor.tokens:
            after = token.kind is Kind.EXCEPT or (
                after and token.kind in (Kind.DAY, Kind.THE, Kind.HALF, *_JOIN)
            )
            if token.kind is Kind.DAY and not start <= token.begin < self.cursor.last_end:
                (excepted if after else named).add(_weekday(token.number))
        return named, excepted

    def _after_day(self, selector: Selector) -> Selector:
        """ "le samedi (2e et 4e du mois)", "le mardi, le premier du mois"."""
        cursor, back = self.cursor, self.cursor.index
        cursor.skip({Kind.LEFT, Kind.COMMA, Kind.THE, Kind.ONLY, Kind.COLON})
        nths = self._ordinals()
        if nths and cursor.take(Kind.OF_MONTH):
            cursor.take(Kind.RIGHT)
            return Selector(selector.weekdays, nths)
        cursor.index = back
        return selector

    def _ordinals(self) -> frozenset[int]:
        cursor = self.cursor
        found: set[int] = set()
        while True:
            back = cursor.index
            if found:
                cursor.skip({Kind.AND, Kind.COMMA, Kind.SLASH, Kind.DASH})
                cursor.skip({Kind.THE, Kind.FROM})
            token = cursor.take(Kind.ORDINAL)
            if token is None and cursor.peek().kind is Kind.NUMBER:
                # "1 et 3e jeudi": a bare number before an ordinal.
                after = cursor.peek(1).kind
                ordinal_next = cursor.peek(2).kind is Kind.ORDINAL
                if after in (Kind.AND, Kind.COMMA, Kind.SLASH) and ordinal_next:
                    token = cursor.take(Kind.NUMBER)
            if token is None or token.number is None or not -2 <= token.number <= 5:
                cursor.index = back
                return frozenset(found)
            found.add(token.number)

    def _nth(self) -> list[Selector]:
        cursor, back = self.cursor, self.cursor.index
        if token := cursor.take(Kind.FIRSTS):
            nths = frozenset(range(1, (token.number or 1) + 1))
        else:
            nths = self._ordinals()
        if not nths:
            cursor.index = back
            return []
        days: set[Weekday] = set()
        while True:
            here = cursor.index
            if days:
                cursor.skip(_JOIN)
                cursor.skip({Kind.THE})
            day = cursor.take(Kind.DAY)
            if day is None:
                cursor.index = here
                break
            days.add(_weekday(day.number))
        of_month = cursor.take(Kind.OF_MONTH)
        if not days and not of_month:
            cursor.index = back
            return []
        return [Selector(frozenset(days), nths)]


def _weekday(number: int | None) -> Weekday:
    assert number is not None
    return Weekday(number)


def _range(first: Weekday, last: Weekday) -> frozenset[Weekday]:
    return frozenset(Weekday((first + n) % 7) for n in range((last - first) % 7 + 1))
