"""Days in a sentence about hours: lists, ranges, nth weekdays, dates.

Owns reading ``Days`` at a cursor. A range that a dash leaves open ("mardi-jeudi") is
decided by the days named elsewhere, or told as a doubt.
"""

from datetime import date

from knowledge.french.days import DateProblem, SaidDate, just_gone, resolve
from knowledge.french.hours.cursor import NOTHING, Cursor
from knowledge.french.hours.items import Days, Selector
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful, Refusal, Refused
from knowledge.french.hours.words import Kind
from knowledge.schedule.rules import DateSpan, Weekday

_PREFIX = frozenset({Kind.THE, Kind.FROM, Kind.ONLY, Kind.DURING})
_JOIN = frozenset({Kind.AND, Kind.COMMA, Kind.SLASH})
_WEEK = frozenset(Weekday(d) for d in range(5))
_WEEKEND = frozenset({Weekday.SAT, Weekday.SUN})
DATE_REFUSALS = {
    DateProblem.IMPOSSIBLE: Refusal.IMPOSSIBLE_DATE,
    DateProblem.PAST: Refusal.PAST_DATE,
    DateProblem.WEEKDAY: Refusal.WEEKDAY_DATE,
}


class DayReader:
    """Reads days at a cursor. ``text`` is the corrected text, for the pieces told."""

    def __init__(self, cursor: Cursor, text: str, today: date, choices: Choices) -> None:
        self.cursor, self.text, self.today, self.choices = cursor, text, today, choices

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
        return self._dates() or self._nth() or self._weekdays()

    # --- weekdays

    def _weekdays(self) -> list[Selector]:
        cursor = self.cursor
        if token := cursor.take(Kind.PUBLIC):
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
        elsewhere = {
            _weekday(t.number)
            for t in self.cursor.tokens
            if t.kind is Kind.DAY and not start <= t.begin < self.cursor.last_end
        }
        if between & elsewhere:
            return pair
        if not between or len(days) >= 4:
            return days
        raise Doubtful(Doubt.RANGE, self.text[start : self.cursor.last_end])

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

    # --- nth weekdays

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

    # --- dates

    def _dates(self) -> list[Selector]:
        """Dates one by one ("3, 10 et 17 décembre", "jeudi 3 décembre"); no ranges."""
        cursor, back = self.cursor, self.cursor.index
        said: list[SaidDate] = []
        begin = cursor.peek().begin
        while True:
            here = cursor.index
            if said:
                cursor.skip({Kind.AND, Kind.COMMA, Kind.SLASH})
                cursor.skip({Kind.THE, Kind.FROM})
            one = self.said_date()
            if one is None:
                cursor.index = here
                break
            said.append(one)
        if not said or said[-1].month is None:
            cursor.index = back
            return []
        if cursor.peek().kind is Kind.TO and _is_date(cursor.peek(1)):
            cursor.index = back
            return []
        month, year = said[-1].month, said[-1].year
        spans: list[DateSpan] = []
        for one in reversed(said):
            month, year = one.month or month, one.year or year
            full = SaidDate(one.day, month, year, one.weekday)
            day = self.resolved(full, self.text[begin : cursor.last_end])
            spans.append(DateSpan(day, day))
        return [Selector(dates=tuple(reversed(spans)))]

    def said_date(self) -> SaidDate | None:
        """A date or a day of the month at the cursor, passed: "jeudi 3", "1er avril", 03/12."""
        cursor, back = self.cursor, self.cursor.index
        weekday_token = cursor.take(Kind.DAY)
        weekday = _weekday(weekday_token.number) if weekday_token else None
        if weekday_token:
            cursor.skip({Kind.THE, Kind.COMMA} if _is_date(cursor.peek(1)) else {Kind.THE})
        token = cursor.take(Kind.DATE)
        if token and token.date:
            said = token.date
            return SaidDate(said.day, said.month, said.year, weekday)
        token = cursor.take(Kind.NUMBER, Kind.ORDINAL)
        if token and token.number and (token.kind is Kind.NUMBER or token.number == 1):
            cursor.take(Kind.FROM)
            month = cursor.take(Kind.MONTH)
            if month:
                year = cursor.take(Kind.YEAR)
                return SaidDate(token.number, month.number, year.number if year else None, weekday)
            if cursor.peek(-1).kind is not Kind.FROM and self._month_follows():
                return SaidDate(token.number, weekday=weekday)
        cursor.index = back
        return None

    def _month_follows(self) -> bool:
        """Whether the numbers that go on from here end with a month ("3, 10 et 17 décembre")."""
        ahead = 0
        while self.cursor.peek(ahead).kind in (
            Kind.AND, Kind.COMMA, Kind.SLASH, Kind.THE, Kind.NUMBER, Kind.ORDINAL, Kind.TO, Kind.DAY
        ):  # fmt: skip
            ahead += 1
        return ahead > 0 and self.cursor.peek(ahead).kind is Kind.MONTH

    def resolved(self, said: SaidDate, piece: str) -> date:
        return self.resolved_from(said, self.today, piece)

    def resolved_from(self, said: SaidDate, today: date, piece: str) -> date:
        day = resolve(said, today)
        if isinstance(day, DateProblem):
            raise Refused(DATE_REFUSALS[day], piece)
        if said.month and not said.year and just_gone(day, today):
            raise Refused(Refusal.PAST_DATE, piece)
        return day


def _is_date(token: object) -> bool:
    return token is not NOTHING and getattr(token, "kind", None) in (
        Kind.DATE,
        Kind.NUMBER,
        Kind.ORDINAL,
    )


def _weekday(number: int | None) -> Weekday:
    assert number is not None
    return Weekday(number)


def _range(first: Weekday, last: Weekday) -> frozenset[Weekday]:
    return frozenset(Weekday((first + n) % 7) for n in range((last - first) % 7 + 1))
