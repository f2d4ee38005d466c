"""The selectors of an opening_hours rule: dates, weeks, days, times."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from knowledge.schedule.osm_tokens import MONTHS, WEEKDAYS, Cursor, Kind, NotSimple
from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    DateSpan,
    Slot,
    Weekday,
    WeekParity,
    YearSpan,
)

_LEAP_YEAR = 2028
_EVERY_DAY = frozenset(Weekday)


@dataclass(frozen=True, slots=True)
class DaySelector:
    """``holidays``: the day must be in one of these ("ph", "sh"), where there are some."""

    weekdays: frozenset[Weekday] = frozenset()
    nths: frozenset[int] = frozenset()
    holiday: str = ""


Dates = tuple[tuple[YearSpan, ...], tuple[DateSpan, ...]]


def read_dates(cursor: Cursor) -> Dates:
    """Month-day ranges and dates; all of them with a year or none."""
    years: list[YearSpan] = []
    dates: list[DateSpan] = []
    while cursor.sees(Kind.YEAR) or cursor.sees(Kind.MONTH):
        if cursor.sees(Kind.YEAR):
            dates += _dated(cursor)
        else:
            years.append(_yearly(cursor))
        follows = cursor.sees(Kind.YEAR, ahead=1) or cursor.sees(Kind.MONTH, ahead=1)
        if not (follows and cursor.skip(",")):
            break
    if years and dates:
        raise NotSimple("dates with and without a year")
    return tuple(years), tuple(dates)


def _yearly(cursor: Cursor) -> YearSpan:
    start, day = _month_day(cursor)
    end, last = start, day
    if cursor.sees(Kind.MARK, "-") and not cursor.sees(Kind.TIME, ahead=1):
        cursor.take()
        end, last = _range_end(cursor, start, day)
    return YearSpan((start, day or 1), (end, last or _month_length(_LEAP_YEAR, end)))


def _dated(cursor: Cursor) -> list[DateSpan]:
    first = last = int(cursor.take().text)
    if cursor.sees(Kind.MARK, "-") and cursor.sees(Kind.YEAR, ahead=1):
        cursor.take()
        last = int(cursor.take().text)
        if last < first:
            raise NotSimple("years")
    if not cursor.sees(Kind.MONTH):
        if cursor.sees(Kind.MARK, "+") or cursor.sees(Kind.MARK, "/"):
            raise NotSimple("years")
        return [DateSpan(date(first, 1, 1), date(last, 12, 31))]
    month, day = _month_day(cursor)
    end_year: int | None = None
    end_month, end_day = month, day
    if cursor.sees(Kind.MARK, "-") and not cursor.sees(Kind.TIME, ahead=1):
        cursor.take()
        if cursor.sees(Kind.YEAR):
            end_year = int(cursor.take().text)
            if first != last:
                raise NotSimple("years")
        end_month, end_day = _range_end(cursor, month, day)
    return [
        _span(year, (month, day), end_year, (end_month, end_day)) for year in range(first, last + 1)
    ]


def _span(
    year: int, start: tuple[int, int | None], end_year: int | None, end: tuple[int, int | None]
) -> DateSpan:
    if end_year is None:
        wraps = (end[0], end[1] or 31) < (start[0], start[1] or 1)
        end_year = year + wraps
    first = date(year, start[0], start[1] or 1)
    last = date(end_year, end[0], end[1] or _month_length(end_year, end[0]))
    if last < first:
        raise NotSimple("dates")
    return DateSpan(first, last)


def _month_day(cursor: Cursor) -> tuple[int, int | None]:
    month = MONTHS[cursor.expect(Kind.MONTH).text]
    if not cursor.sees(Kind.NUMBER):
        return month, None
    return month, _day_number(cursor, month)


def _range_end(cursor: Cursor, month: int, day: int | None) -> tuple[int, int | None]:
    if cursor.sees(Kind.NUMBER) and day is not None:
        return month, _day_number(cursor, month)
    end, last = _month_day(cursor)
    if (day is None) != (last is None):
        raise NotSimple("a month to a day")
    return end, last


def _day_number(cursor: Cursor, month: int) -> int:
    day = int(cursor.take().text)
    if not 1 <= day <= _month_length(_LEAP_YEAR, month):
        raise ValueError(f"{month}-{day}")
    return day


def _month_length(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def read_weeks(cursor: Cursor) -> WeekParity | None:
    """``week 1-53/2`` or ``week 2-52/2``; any other choice of weeks is not simple."""
    if not cursor.sees(Kind.WORD, "week"):
        return None
    cursor.take()
    first = int(cursor.expect(Kind.NUMBER).text)
    marks = cursor.skip("-")
    last = int(cursor.expect(Kind.NUMBER).text) if marks else first
    step = int(cursor.expect(Kind.NUMBER).text) if cursor.skip("/") else 1
    if step == 2 and (first, last) == (1, 53):
        return WeekParity.ODD
    if step == 2 and first == 2 and last in (52, 53):
        return WeekParity.EVEN
    raise NotSimple("weeks")


def read_days(cursor: Cursor) -> list[DaySelector]:
    """Weekdays and holidays; several selectors stand for "or".

    ``PH,Mo`` is "or", ``PH Mo`` is "and".
    """
    selectors: list[DaySelector] = []
    while cursor.sees(Kind.WEEKDAY) or cursor.sees(Kind.HOLIDAY):
        if cursor.sees(Kind.HOLIDAY):
            selectors.append(DaySelector(holiday=cursor.take().text))
            if cursor.sees(Kind.MARK, "+") or cursor.sees(Kind.MARK, "-"):
                raise NotSimple("an offset from a holiday")
        else:
            selectors.append(_weekdays(cursor))
        follows = cursor.sees(Kind.WEEKDAY, ahead=1) or cursor.sees(Kind.HOLIDAY, ahead=1)
        if follows and cursor.skip(","):
            continue
        if cursor.sees(Kind.WEEKDAY) and all(s.holiday for s in selectors):
            within = read_days(cursor)
            if any(s.holiday for s in within):
                raise NotSimple("holidays and holidays")
            return [DaySelector(s.weekdays, s.nths, h.holiday) for h in selectors for s in within]
        if cursor.sees(Kind.HOLIDAY):
            raise NotSimple("a weekday, then a holiday")
        break
    return _joined(selectors)


def _weekdays(cursor: Cursor) -> DaySelector:
    first = WEEKDAYS[cursor.take().text]
    if cursor.sees(Kind.MARK, "-") and cursor.sees(Kind.WEEKDAY, ahead=1):
        cursor.take()
        last = WEEKDAYS[cursor.take().text]
        length = (last - first) % 7
        return DaySelector(frozenset(Weekday((first + i) % 7) for i in range(length + 1)))
    nths = _nths(cursor) if cursor.skip("[") else frozenset()
    if cursor.sees(Kind.MARK, "+") or cursor.sees(Kind.MARK, "-"):
        raise NotSimple("an offset from a weekday")
    return DaySelector(frozenset({first}), nths)


def _nths(cursor: Cursor) -> frozenset[int]:
    found: set[int] = set()
    while True:
        negative = cursor.skip("-")
        first = int(cursor.expect(Kind.NUMBER).text)
        last = int(cursor.expect(Kind.NUMBER).text) if cursor.skip("-") else first
        if not 1 <= first <= last <= 5 or (negative and first != last):
            raise NotSimple("which of the month")
        found |= {-n if negative else n for n in range(first, last + 1)}
        if not cursor.skip(","):
            break
    if not cursor.skip("]"):
        raise NotSimple("which of the month")
    return frozenset(found)


def _joined(selectors: list[DaySelector]) -> list[DaySelector]:
    """Weekdays with the same nths are one selector; all seven are every day."""
    by_nths: dict[tuple[frozenset[int], str], frozenset[Weekday]] = {}
    for s in selectors:
        key = (s.nths, s.holiday)
        by_nths[key] = by_nths.get(key, frozenset()) | s.weekdays
    return [
        DaySelector(frozenset() if days == _EVERY_DAY and not nths else days, nths, holiday)
        for (nths, holiday), days in by_nths.items()
    ]


def read_times(cursor: Cursor) -> tuple[Slot, ...]:
    """``09:00-12:00,14:00-17:00``; an end that is not after its start is the next day's.

    An end that may be later (``12:00+``) is told as the sure one.
    """
    slots: list[Slot] = []
    while cursor.sees(Kind.TIME):
        start = _minute(cursor, 24)
        if start == MINUTES_A_DAY or not cursor.skip("-"):
            raise NotSimple("a time without end")
        end = _minute(cursor, 48)
        cursor.skip("+")
        if cursor.sees(Kind.MARK, "/"):
            raise NotSimple("points in time")
        slots.append(Slot(start, end if end > start else end + MINUTES_A_DAY))
        if not (cursor.sees(Kind.TIME, ahead=1) and cursor.skip(",")):
            break
    return tuple(slots)


def _minute(cursor: Cursor, hours: int) -> int:
    hour, minute = map(int, cursor.expect(Kind.TIME).text.split(":"))
    if minute > 59 or hour * 60 + minute > hours * 60:
        raise NotSimple("a time")
    return hour * 60 + minute
