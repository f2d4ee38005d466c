"""Dates in a sentence about hours: "3, 10 et 17 décembre", "jeudi 3", 03/12.

Owns reading dates at a cursor, and the days they are: the next ones, and never past.
"""

from datetime import date

from knowledge.french.days import DateProblem, SaidDate, just_gone, resolve
from knowledge.french.hours.cursor import Cursor
from knowledge.french.hours.items import Selector
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import Refusal, Refused
from knowledge.schedule.rules import DateSpan, Weekday

_LISTED = frozenset(
    {
        *(Kind.AND, Kind.COMMA, Kind.SLASH, Kind.THE, Kind.TO),
        *(Kind.NUMBER, Kind.ORDINAL, Kind.DAY),
    }
)
_DATED = frozenset({Kind.DATE, Kind.NUMBER, Kind.ORDINAL})
_REFUSALS = {
    DateProblem.IMPOSSIBLE: Refusal.IMPOSSIBLE_DATE,
    DateProblem.PAST: Refusal.PAST_DATE,
    DateProblem.WEEKDAY: Refusal.WEEKDAY_DATE,
}


class DateReader:
    """Reads dates at a cursor. ``text`` is the corrected text, for the pieces told."""

    def __init__(self, cursor: Cursor, text: str, today: date) -> None:
        self.cursor, self.text, self.today = cursor, text, today

    def read(self) -> list[Selector]:
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
        if cursor.peek().kind is Kind.TO and cursor.peek(1).kind in _DATED:
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
        weekday = Weekday(weekday_token.number or 0) if weekday_token else None
        if weekday_token:
            cursor.skip({Kind.THE, Kind.COMMA} if cursor.peek(1).kind in _DATED else {Kind.THE})
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
        while self.cursor.peek(ahead).kind in _LISTED:
            ahead += 1
        return ahead > 0 and self.cursor.peek(ahead).kind is Kind.MONTH

    def resolved(self, said: SaidDate, piece: str) -> date:
        return self.resolved_from(said, self.today, piece)

    def resolved_from(self, said: SaidDate, today: date, piece: str) -> date:
        day = resolve(said, today)
        if isinstance(day, DateProblem):
            raise Refused(_REFUSALS[day], piece)
        if said.month and not said.year and just_gone(day, today):
            raise Refused(Refusal.PAST_DATE, piece)
        return day
