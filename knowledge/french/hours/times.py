"""Hours in a sentence: runs of times paired into slots.

Owns reading ``Hours`` at a cursor. Times pair two by two, as long as they grow or what
stands within pairs joins no less than what stands between them ("9h 12h / 14h 17h"); an
"et" or a comma never makes a pair.
"""

from itertools import pairwise

from knowledge.french.clock import MINUTES_A_DAY, NOON
from knowledge.french.hours.cursor import Cursor
from knowledge.french.hours.items import Hours
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful, Refusal, Refused
from knowledge.french.hours.tokens import Token

_LINKS = frozenset(
    {
        *(Kind.DASH, Kind.TO, Kind.UNTIL, Kind.FROM, Kind.BETWEEN, Kind.THE, Kind.AND, Kind.THEN),
        *(Kind.SLASH, Kind.COMMA, Kind.SEMICOLON, Kind.COLON, Kind.DOT, Kind.LINE),
    }
)
_BEFORE = frozenset({Kind.FROM, Kind.BETWEEN, Kind.TO, Kind.OPEN})
# A night is open from the evening to the morning: 22h-2h, 20h-7h. Others are typos.
_NIGHTS = ((18 * 60, 8 * 60), (16 * 60, 2 * 60))


class TimeReader:
    def __init__(self, cursor: Cursor, text: str, choices: Choices) -> None:
        self.cursor, self.text, self.choices = cursor, text, choices

    def read(self) -> Hours | None:
        """Hours at the cursor, passed; None, with the cursor unmoved, where there are none."""
        cursor, start = self.cursor, self.cursor.index
        begin = cursor.peek().begin
        if cursor.take(Kind.ALL_DAY):
            return Hours(begin, cursor.last_end, ((0, MINUTES_A_DAY),))
        opening = cursor.skip(_BEFORE | {Kind.SINCE, Kind.UNTIL})
        first = self._time(bool(opening), alone=not opening)
        if first is None:
            cursor.index = start
            return None
        times, links = [first], [_strength(opening, first=True)]
        between = any(t.kind is Kind.BETWEEN for t in opening)
        while True:
            back = cursor.index
            passed = cursor.skip(_LINKS)
            bare_ok = any(t.kind in (Kind.DASH, Kind.TO, Kind.SLASH, Kind.FROM) for t in passed)
            bare_ok = bare_ok or (between and len(passed) == 1)
            token = self._time(bare_ok or times[-1].kind is Kind.NUMBER, alone=False)
            if token is None:
                cursor.index = back
                break
            link = _strength(passed)
            if not passed and token.begin == times[-1].end:
                link = 0  # "15h18h" may be 15h18
            links.append(3 if between and len(times) % 2 else link)
            between = any(t.kind is Kind.BETWEEN for t in passed)
            times.append(token)
        piece = self.text[begin : cursor.last_end]
        if len(times) == 1:
            return self._lone(times[0], opening, begin, piece)
        return Hours(begin, cursor.last_end, self._paired(times, links, piece))

    def _time(self, bare_ok: bool, *, alone: bool) -> Token | None:
        token = self.cursor.peek()
        if token.kind is Kind.TIME:
            self.cursor.index += 1
            if token.number is None:
                raise Refused(Refusal.IMPOSSIBLE_TIME, self.text[token.begin : token.end])
            return token
        if token.kind is not Kind.NUMBER or token.number is None or token.number > 24:
            return None
        after, then = self.cursor.peek(1), self.cursor.peek(2)
        if after.kind is Kind.MONTH or (after.kind is Kind.UNKNOWN and token.number < 24):
            return None
        joined = after.kind in (Kind.DASH, Kind.TO, Kind.SLASH, Kind.UNTIL) and (
            then.kind in (Kind.TIME, Kind.NUMBER) and (then.number or 0) <= MINUTES_A_DAY
        )
        if joined or (bare_ok and not alone):
            self.cursor.index += 1
            return token
        return None

    def _lone(self, time: Token, opening: list[Token], begin: int, piece: str) -> Hours:
        minute = _minute(time)
        kinds = {t.kind for t in opening}
        if Kind.UNTIL in kinds:
            return Hours(begin, self.cursor.last_end, until=minute or MINUTES_A_DAY)
        if Kind.SINCE in kinds:
            return Hours(begin, self.cursor.last_end, since=minute)
        raise Doubtful(Doubt.HOURS, piece)

    def _paired(
        self, times: list[Token], links: list[int], piece: str
    ) -> tuple[tuple[int, int], ...]:
        if len(times) % 2:
            raise Doubtful(Doubt.PAIRING, piece)
        inner, outer = links[1::2], links[2::2]
        minutes = [_minute(t) for t in times]
        growing = all(a < b for a, b in pairwise(minutes[:-1]))
        looser = outer and min(inner) < max(outer)
        if min(inner) < 1 or (looser and not growing):
            raise Doubtful(Doubt.PAIRING, piece)
        slots = []
        for opens, closes in zip(times[::2], times[1::2], strict=True):
            slots.append(self._slot(opens, closes, piece))
        ordered = sorted(slots)
        for (_, end), (start, _) in pairwise(ordered):
            if start < end:
                raise Doubtful(Doubt.OVERLAP, piece)
        for (opening, closing), link in zip(slots, inner, strict=True):
            # "9h 12h": nothing at all between is only trusted for whole, growing times.
            if link == 1 and closing <= opening:
                raise Doubtful(Doubt.PAIRING, piece)
        return tuple(slots)

    def _slot(self, opens: Token, closes: Token, piece: str) -> tuple[int, int]:
        start, end = _minute(opens), _minute(closes)
        if end == 0:
            end = MINUTES_A_DAY
        if start == MINUTES_A_DAY:
            start = 0
        if end > start:
            if 60 <= start < 6 * 60 and end <= 8 * 60 and not (opens.word or closes.word):
                return self._afternoon(start, end, piece)
            return start, end
        if any(start >= evening and end <= morning for evening, morning in _NIGHTS):
            return start, end + MINUTES_A_DAY
        if end <= 7 * 60 and end + NOON > start:
            if self.choices.afternoon is False:
                raise Refused(Refusal.END_BEFORE_START, piece)
            return self._afternoon(start - NOON, end, piece)
        raise Refused(Refusal.END_BEFORE_START, piece)

    def _afternoon(self, start: int, end: int, piece: str) -> tuple[int, int]:
        """ "2h à 5h" and "9h à 5h" are often typed for 14h to 17h and 9h to 17h."""
        if self.choices.afternoon is None:
            raise Doubtful(Doubt.AFTERNOON, piece)
        return (start + NOON, end + NOON) if self.choices.afternoon else (start, end)


def _minute(token: Token) -> int:
    assert token.number is not None
    return token.number if token.kind is Kind.TIME else token.number * 60


def _strength(passed: list[Token], *, first: bool = False) -> int:
    """How firmly two times are joined; a "de" begins a new pair."""
    kinds = {t.kind for t in passed}
    if first:
        return 0
    if kinds & {Kind.AND, Kind.THEN, Kind.FROM, Kind.BETWEEN}:
        return -1
    if kinds & {Kind.COMMA, Kind.SEMICOLON, Kind.LINE, Kind.DOT, Kind.COLON}:
        return 0
    if kinds & {Kind.DASH, Kind.TO, Kind.UNTIL}:
        return 2 if Kind.SLASH in kinds else 3
    return 2 if Kind.SLASH in kinds else 1
