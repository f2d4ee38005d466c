"""Schedules read from and written as OSM opening_hours, the hours of data·inclusion.

What is read as rules: days, ranges, nths, months, dates, odd and even weeks, ``PH`` and
``SH``, 24/7, appointments, comments, ``;`` and ``,``. A value that is valid beyond that is
kept for opening-hours-py to evaluate; one that the library would evaluate falsely (school
holidays, a weekday within holidays, a comment alone) is kept as text, to be confirmed.

``PH off`` and ``SH off`` become a condition of the opening rules before them, which is how
people say it ("sauf jours fériés").
"""

import re
from dataclasses import replace

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]

from knowledge.schedule.osm_comments import read_comment
from knowledge.schedule.osm_selectors import DaySelector, read_dates, read_days, read_times
from knowledge.schedule.osm_selectors import read_weeks as read_week_parity
from knowledge.schedule.osm_tokens import Cursor, Kind, NotSimple, Token, tokens_of
from knowledge.schedule.osm_writing import WrittenHours, write_osm
from knowledge.schedule.rules import MINUTES_A_DAY, Fortnight, Holidays, Rule, Schedule, Slot

__all__ = ["InvalidHours", "WrittenHours", "read_osm", "write_osm"]

_EVALUATED_FALSELY = re.compile(r"\bSH\b|\bPH\s+(?:Mo|Tu|We|Th|Fr|Sa|Su)\b", re.IGNORECASE)
_PUBLIC_OFF = Rule(public_holidays=Holidays.ONLY)
_SCHOOL_OFF = Rule(school_holidays=Holidays.ONLY)
_ALL_DAY = (Slot(0, MINUTES_A_DAY),)


class InvalidHours(ValueError):
    """No opening_hours value. ``position``: the character (from 1) where reading stops,
    ``near`` what stands there."""

    def __init__(self, value: str, position: int = 1) -> None:
        self.value = value
        self.position = position
        self.near = value[position - 1 : position + 19]
        super().__init__(f"{value!r}, at {position}: {self.near!r}")


class _Commented(NotSimple):
    """A rule that is a comment alone: a remark on the hours that nobody can evaluate."""


def read_osm(value: str, fortnight: Fortnight | None = None) -> Schedule:
    """The schedule that a value stands for; InvalidHours where it is none.

    ``fortnight``: what odd or even weeks in the value are really anchored to.
    """
    value = value.strip().rstrip("; ")
    try:
        return _Reader(tokens_of(value), fortnight).schedule()
    except _Commented:
        _validate(value)
        return Schedule(text=value)
    except NotSimple:
        _validate(value)
    except ValueError as error:  # 31 November, that the library takes for a date
        raise InvalidHours(value) from error
    if _EVALUATED_FALSELY.search(re.sub(r'"[^"]*"', "", value)) or _has_bare_comment(value):
        return Schedule(text=value)
    return Schedule(osm=value)


def _validate(value: str) -> None:
    try:
        OpeningHours(value)
    except ParserError as error:
        found = re.search(r"-->\s*\d+:(\d+)", str(error))
        raise InvalidHours(value, int(found[1]) if found else 1) from error


def _has_bare_comment(value: str) -> bool:
    return bool(re.search(r'(?:^|;|\|\|)\s*"[^"]*"\s*(?:$|;|\|\|)', value))


class _Reader:
    def __init__(self, tokens: list[Token], fortnight: Fortnight | None) -> None:
        self._cursor = Cursor(tokens)
        self._fortnight = fortnight
        self._rules: list[Rule] = []
        self._alone: str | None = None
        self._otherwise = False

    def schedule(self) -> Schedule:
        extra = False
        while True:
            self._sequence(extra)
            if self._cursor.sees(Kind.END):
                break
            extra = self._separator()
        if self._rules:
            return Schedule(tuple(self._rules), appointment_otherwise=self._otherwise)
        if self._otherwise:
            return Schedule(appointment_only=True)
        return Schedule(text=self._alone or "")

    def _separator(self) -> bool:
        if self._cursor.skip(","):
            return True
        if self._cursor.skip("||"):
            # A rule for all other times is simple only where it speaks of appointments.
            if not self._cursor.sees(Kind.COMMENT):
                raise NotSimple("||")
            return False
        if not self._cursor.skip(";"):
            raise NotSimple(self._cursor.peek().text)
        return False

    def _sequence(self, extra: bool) -> None:
        cursor = self._cursor
        if cursor.sees(Kind.COMMENT):
            self._comment_alone(cursor.take().text)
            return
        if cursor.sees(Kind.END):
            raise NotSimple("")
        always = cursor.sees(Kind.ALWAYS)
        if always:
            cursor.take()
        start = cursor.peek()
        years, dates = read_dates(cursor)
        parity = read_week_parity(cursor)
        cursor.skip(":")
        days = read_days(cursor)
        slots = read_times(cursor)
        said = cursor.peek() is not start
        if always and said:
            raise NotSimple("24/7 on some days")
        modifier = cursor.take().text if cursor.sees(Kind.WORD) else ""
        comment = cursor.take().text if cursor.sees(Kind.COMMENT) else ""
        if modifier not in ("", "open", "off", "closed") or not (said or always or modifier):
            raise NotSimple(modifier)
        closing = modifier in ("off", "closed")
        if closing and slots:
            raise NotSimple("some hours closed")
        if not slots and not closing and any(d.holiday for d in days):
            raise NotSimple("holidays without hours")
        by_appointment, comment = read_comment(comment)
        base = Rule(
            slots=() if closing else slots or _ALL_DAY,
            years=years,
            dates=dates,
            parity=None if self._fortnight else parity,
            fortnight=self._fortnight if parity else None,
            by_appointment=by_appointment and not closing,
            extra=extra and not closing and bool(self._rules),
            comment=comment,
        )
        for selector in days or [DaySelector()]:
            self._add(
                replace(
                    base,
                    weekdays=selector.weekdays,
                    nths=selector.nths,
                    public_holidays=_only(selector.holiday == "ph"),
                    school_holidays=_only(selector.holiday == "sh"),
                )
            )

    def _comment_alone(self, comment: str) -> None:
        by_appointment, rest = read_comment(comment)
        if by_appointment and not rest and not self._otherwise:
            self._otherwise = True
        elif self._rules or not self._cursor.sees(Kind.END):
            raise _Commented(comment)
        else:
            self._alone = comment

    def _add(self, rule: Rule) -> None:
        if rule == _PUBLIC_OFF and self._spared([r.public_holidays for r in self._opening()]):
            self._rules = [
                replace(r, public_holidays=Holidays.EXCEPT) if r.slots else r for r in self._rules
            ]
        elif rule == _SCHOOL_OFF and self._spared([r.school_holidays for r in self._opening()]):
            self._rules = [
                replace(r, school_holidays=Holidays.EXCEPT) if r.slots else r for r in self._rules
            ]
        else:
            self._rules.append(rule)

    def _opening(self) -> list[Rule]:
        return [r for r in self._rules if r.slots]

    def _spared(self, stands: list[Holidays]) -> bool:
        """Whether closing these holidays is the same as excepting them from the rules so far."""
        return bool(stands) and Holidays.ONLY not in stands


def _only(condition: bool) -> Holidays:
    return Holidays.ONLY if condition else Holidays.ANY
