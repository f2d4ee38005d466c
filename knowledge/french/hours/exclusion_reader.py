"""What is taken out of the hours: "sauf …", "fermé …", and what follows them.

Owns reading ``Exclusion`` at a cursor, and halves of days, which are excluded or opened.
"""

from knowledge.french.hours.conditions import ConditionReader
from knowledge.french.hours.cursor import NOTHING, Cursor
from knowledge.french.hours.days import DayReader
from knowledge.french.hours.items import (
    Appointment,
    Days,
    Excluded,
    Exclusion,
    Half,
    Hours,
    Item,
    Mark,
    When,
)
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import Doubt, Doubtful
from knowledge.french.hours.times import TimeReader

# What "fermé" is followed by where it says nothing of its own.
_ENDS = frozenset(
    {Kind.FILLER, Kind.COMMA, Kind.SEMICOLON, Kind.DOT, Kind.LINE, Kind.RIGHT, Kind.DASH}
)


class ExclusionReader:
    """``items``: the parts before, which the reader goes on filling."""

    def __init__(
        self,
        cursor: Cursor,
        text: str,
        items: list[Item],
        days: DayReader,
        times: TimeReader,
        conditions: ConditionReader,
    ) -> None:
        self.cursor, self.text, self.items = cursor, text, items
        self.days, self.times, self.conditions = days, times, conditions

    def read(self) -> Exclusion | None:
        """An exclusion at the cursor, passed; None, with the cursor unmoved, where none is."""
        cursor = self.cursor
        token = cursor.peek()
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

    def read_after_period(self) -> Exclusion | None:
        """ "Juillet et août : fermé": the periods just read are what is taken out."""
        cursor, items = self.cursor, self.items
        if cursor.peek().kind is not Kind.CLOSED or cursor.peek(1).kind not in _ENDS:
            return None
        at = len(items)
        mark = items[-1] if items else None
        if isinstance(mark, Mark) and mark.sign in (":", "-", "("):
            at -= 1
        periods: list[When] = []
        while at and isinstance(period := items[at - 1], When) and not period.otherwise:
            periods.append(period)
            at -= 1
            mark = items[at - 1] if at else None
            if isinstance(mark, Mark) and mark.sign in ("and", ",") and at > 1:
                at -= isinstance(items[at - 2], When)
        before = next((i for i in reversed(items[:at]) if not isinstance(i, Mark)), None)
        if not periods or isinstance(before, Days | Half | Appointment):
            # "lundi en juillet : fermé" shuts no more than its Mondays.
            return None
        del items[at:]
        cursor.index += 1
        things = tuple(Excluded(condition=p.condition) for p in reversed(periods))
        return Exclusion(periods[-1].begin, cursor.last_end, things, closed=True)

    def _after_days(self) -> bool:
        """Whether the days just named are the ones that are closed ("samedi : fermé")."""
        hours_first = next(
            (isinstance(i, Hours) for i in self.items if isinstance(i, Hours | Days)), False
        )
        last = next((i for i in reversed(self.items) if not isinstance(i, Mark | Half)), None)
        before = self.items[-1] if self.items else None
        if not isinstance(last, Days) or hours_first:
            return False
        sign = before.sign if isinstance(before, Mark) else ":"
        if sign == "-" and self.cursor.peek().kind in (Kind.DAY, Kind.THE):
            # "Lundi - fermé Mardi - 9h-12h": which of them is?
            raise Doubtful(Doubt.HOURS, self.text[last.begin : self.cursor.peek().end])
        alone = self.cursor.peek().kind in _ENDS
        return sign == ":" or (sign in ("-", "line") and alone)

    def _excluded(self, closed: bool) -> Excluded | None:
        cursor = self.cursor
        when = self.conditions.read()
        if when is not None and not when.otherwise:
            return Excluded(condition=when.condition)
        days = self.days.read()
        if days is not None and not closed and (half := self._closed_half()):
            return Excluded(days=days, half=half)
        if days is None:
            half = read_half(cursor, self.text)
            if half:
                # "fermé le matin", "sauf l'après-midi du mercredi".
                days = self.days.read()
                return Excluded(days=days, half=half)
            hours = self.times.read()
            return Excluded(hours=hours) if hours else None
        half = read_half(cursor, self.text)
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
        half = read_half(cursor, self.text) if cursor.take(Kind.CLOSED) else None
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


def read_half(cursor: Cursor, text: str) -> Half | None:
    """A half of the day at the cursor, passed; None, with the cursor unmoved, for none."""
    start = cursor.index
    cursor.skip({Kind.THE, Kind.FROM})
    token = cursor.take(Kind.HALF)
    if token is None:
        cursor.index = start
        return None
    said = text[token.begin : token.end]
    every = said.startswith(("tous", "toutes", "chaque"))
    return Half(token.begin, token.end, token.word, every)


def _public(days: Days) -> bool:
    return any(s.public for s in days.selectors)
