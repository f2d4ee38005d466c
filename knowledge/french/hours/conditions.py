"""When hours hold: months, periods, school holidays, even weeks, one week in two.

Owns reading ``When`` at a cursor. Dates without a year come back each year; after "à
partir de" or "jusqu'à" they are the next ones.
"""

from datetime import date

from knowledge.french.days import SaidDate, just_gone, month_end, resolve
from knowledge.french.hours.cursor import Cursor
from knowledge.french.hours.items import Condition, When
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import Doubt, Doubtful, Refusal, Refused
from knowledge.french.hours.said_dates import DateReader
from knowledge.schedule.rules import NO_END, DateSpan, Holidays, WeekParity, YearSpan

_LEADING = frozenset({Kind.THE, Kind.SMALL, Kind.DURING, Kind.FROM, Kind.ONLY})
_LAST_DAY = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class ConditionReader:
    def __init__(self, cursor: Cursor, text: str, today: date, dates: DateReader) -> None:
        self.cursor, self.text, self.today, self.dates = cursor, text, today, dates

    def read(self) -> When | None:
        """A condition at the cursor, passed; None, with the cursor unmoved, where none is."""
        cursor, start = self.cursor, self.cursor.index
        begin = cursor.peek().begin
        if cursor.take(Kind.OTHERWISE):
            return When(begin, cursor.last_end, otherwise=True)
        condition = self._bounded()
        if condition is None:
            cursor.index = start
            cursor.skip(_LEADING)
            condition = self._holidays() or self._rhythm() or self._season() or self._months()
        if condition is None:
            cursor.index = start
            return None
        return When(begin, cursor.last_end, condition)

    def _holidays(self) -> Condition | None:
        if token := self.cursor.take(Kind.SCHOOL):
            if token.word == "vague":
                raise Doubtful(Doubt.HOLIDAYS, self.text[token.begin : token.end])
            return Condition(school=Holidays.ONLY)
        if self.cursor.take(Kind.TERM):
            return Condition(school=Holidays.EXCEPT)
        return None

    def _rhythm(self) -> Condition | None:
        if token := self.cursor.take(Kind.PARITY):
            return Condition(parity=WeekParity(token.word))
        if token := self.cursor.take(Kind.WEEKS):
            return Condition(weeks=token.number)
        return None

    def _season(self) -> Condition | None:
        """A season only where its dates follow: "été (juillet-août)", "été : du 1er juin au …"."""
        token = self.cursor.take(Kind.SEASON)
        if token is None:
            return None
        back = self.cursor.index
        self.cursor.take(Kind.LEFT, Kind.COMMA, Kind.DASH, Kind.COLON)
        inside = self.read() if self.cursor.peek().kind is not Kind.SEASON else None
        if inside is None or not (inside.condition.years or inside.condition.dates):
            self.cursor.index = back
            raise Doubtful(Doubt.SEASON, self.text[token.begin : token.end])
        self.cursor.take(Kind.RIGHT)
        return inside.condition

    # --- months

    def _months(self) -> Condition | None:
        cursor = self.cursor
        first = cursor.take(Kind.MONTH)
        if first is None or first.number is None:
            return None
        numbers, ranges = [first.number], []
        while True:
            back = cursor.index
            beside = cursor.peek() if cursor.peek().kind is Kind.MONTH else None
            link = beside or cursor.take(
                Kind.TO, Kind.DASH, Kind.UNTIL, Kind.AND, Kind.COMMA, Kind.SLASH
            )
            if link is not None and link.kind is Kind.COMMA:
                cursor.take(Kind.AND)
            cursor.skip({Kind.THE, Kind.SMALL, Kind.FROM})
            month = cursor.take(Kind.MONTH)
            if link is None or month is None or month.number is None:
                cursor.index = back
                break
            if link.kind in (Kind.TO, Kind.DASH, Kind.UNTIL):
                ranges.append((numbers.pop(), month.number))
            else:
                numbers.append(month.number)
        ranges += [(n, n) for n in numbers]
        year = cursor.take(Kind.YEAR)
        if year is not None and year.number is not None:
            return Condition(dates=tuple(self._dated(a, b, year.number) for a, b in ranges))
        return Condition(years=tuple(YearSpan((a, 1), (b, _LAST_DAY[b - 1])) for a, b in ranges))

    def _dated(self, first: int, last: int, year: int) -> DateSpan:
        start = date(year - (first > last), first, 1)
        end = month_end(date(year, last, 1))
        if end < self.today:
            raise Refused(Refusal.PAST_DATE, str(year))
        return DateSpan(start, end)

    # --- periods between dates

    def _bounded(self) -> Condition | None:
        cursor = self.cursor
        if since := cursor.take(Kind.SINCE, Kind.NEXT):
            cursor.skip({Kind.THE})
            first = self._date()
            if first is None:
                return None
            if cursor.take(Kind.UNTIL, Kind.TO):
                cursor.skip({Kind.THE})
                last = self._date()
                return self._span(first, last) if last else None
            start = self._begun(first, since.word)
            return Condition(dates=(DateSpan(start, NO_END),), anchor=start)
        if cursor.take(Kind.UNTIL):
            cursor.skip({Kind.THE, Kind.TO})
            last = self._date()
            return Condition(dates=(DateSpan(self.today, self._next(last)),)) if last else None
        opening = cursor.take(Kind.FROM, Kind.BETWEEN, Kind.DURING)
        if opening is None:
            return None
        links = {Kind.TO, Kind.UNTIL, Kind.DASH}
        if opening.kind is Kind.BETWEEN:
            links.add(Kind.AND)
        cursor.skip({Kind.FROM, Kind.THE})
        first = self._date()
        if first is None or not cursor.take(*links):
            return None
        cursor.skip({Kind.THE, Kind.TO})
        last = self._date()
        return self._span(first, last) if last else None

    def _date(self) -> SaidDate | None:
        """A date, or a month alone as its first day; its last day where a period ends."""
        if month := self.cursor.take(Kind.MONTH):
            year = self.cursor.take(Kind.YEAR)
            return SaidDate(0, month.number, year.number if year else None)
        return self.dates.said_date()

    def _span(self, first: SaidDate, last: SaidDate) -> Condition | None:
        if last.month is None:
            return None
        first_month = first.month or last.month
        dated = last.day and first.day and (last.weekday or first.weekday) is not None
        if dated and not last.year and not first.year:
            return self._named(first, last)
        if not last.year and not first.year:
            start = (first_month, first.day or 1)
            end = (last.month, last.day or _LAST_DAY[last.month - 1])
            for month, day in (start, end):
                if day > _LAST_DAY[month - 1]:
                    raise Refused(Refusal.IMPOSSIBLE_DATE, self._piece())
            return Condition(years=(YearSpan(start, end),))
        year = last.year or first.year
        assert year is not None
        end_day = self._next(SaidDate(last.day, last.month, last.year or year, last.weekday))
        start_year = first.year or year - (first_month > last.month)
        try:
            start_day = date(start_year, first_month, first.day or 1)
        except ValueError:
            raise Refused(Refusal.IMPOSSIBLE_DATE, self._piece()) from None
        if end_day < start_day:
            raise Refused(Refusal.IMPOSSIBLE_DATE, self._piece())
        return Condition(dates=(DateSpan(start_day, end_day),), anchor=start_day)

    def _named(self, first: SaidDate, last: SaidDate) -> Condition:
        """With a weekday it is this year's: "du lundi 21 au vendredi 25 décembre"."""
        end = self.dates.resolved(last, self._piece())
        month = first.month or end.month
        year = end.year - (month > end.month)
        start = self.dates.resolved_from(
            SaidDate(first.day, month, year, first.weekday), date(year, 1, 1), self._piece()
        )
        return Condition(dates=(DateSpan(start, end),), anchor=start)

    def _next(self, said: SaidDate) -> date:
        if said.day:
            return self.dates.resolved(said, self._piece())
        first = self.dates.resolved(SaidDate(28, said.month, said.year), self._piece())
        return month_end(first)

    def _begun(self, said: SaidDate, word: str) -> date:
        """A start may be gone by: "depuis le 1er septembre" only says since when.

        Without a year, "à partir du 1er novembre" said in December is a doubt: this one or
        the next?
        """
        month, day = said.month, said.day or 1
        if said.year and month:
            try:
                return date(said.year, month, day)
            except ValueError:
                raise Refused(Refusal.IMPOSSIBLE_DATE, self._piece()) from None
        found = resolve(SaidDate(day, month, None, said.weekday), self.today)
        if word == "begun" and month:
            try:
                start = date(self.today.year, month, day)
            except ValueError:
                raise Refused(Refusal.IMPOSSIBLE_DATE, self._piece()) from None
            return start if start <= self.today else start.replace(year=start.year - 1)
        if isinstance(found, date) and just_gone(found, self.today):
            raise Doubtful(Doubt.SEASON, self._piece())
        return self.dates.resolved(SaidDate(day, month, None, said.weekday), self._piece())

    def _piece(self) -> str:
        begin = self.cursor.peek(-4).begin
        return self.text[max(begin, 0) : self.cursor.last_end].strip()
