"""Days and hours said in a sentence about a change, and which words of it were read.

Owns keeping count of what was understood, so that nothing that matters is passed over.
Finding the pieces is ``spotting``.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from knowledge.french.change.outcome import ChangeDoubt, Doubtful
from knowledge.french.change.words import FORMS, HARMLESS, MEANINGFUL, NEAR
from knowledge.french.text import resembles
from knowledge.schedule.rules import Slot

# Between a day and a word that may say which: "lundi en huit", "jeudi de la semaine".
_SMALL = re.compile(r" (?:(?:en|au|a|de|du|de la|des|d'|le|la) ?)*")


@dataclass(frozen=True, slots=True)
class Days:
    """Days said at ``begin:end``: one by one, or a span (``last`` None: no end said)."""

    begin: int
    end: int
    days: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    only_until: bool = False

    @property
    def one(self) -> date | None:
        return self.days[0] if len(self.days) == 1 else None


@dataclass(frozen=True, slots=True)
class Window:
    """Hours or half a day at ``begin:end``; a lone time has ``slot`` None and ``minute``."""

    begin: int
    end: int
    slot: Slot | None = None
    minute: int | None = None
    half: bool = False
    every: bool = False


@dataclass(slots=True)
class Spotted:
    """The sentence and its pieces; ``read`` marks each character that was understood."""

    text: str
    today: date
    days: list[Days] = field(default_factory=list)
    windows: list[Window] = field(default_factory=list)
    read: list[bool] = field(default_factory=list)
    names: frozenset[tuple[int, int]] = frozenset()

    def mark(self, begin: int, end: int) -> None:
        self.read[begin:end] = [True] * (end - begin)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first match of a pattern, marked as read."""
        match = pattern.search(self.text)
        if match:
            self.mark(*match.span())
        return match

    def take_all(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        found = list(pattern.finditer(self.text))
        for match in found:
            self.mark(*match.span())
        return found

    def check_all_read(self) -> None:
        """Doubtful where a word that matters, or any number, was not understood.

        A name may stand anywhere, but not one that resembles a word that matters ("atin"),
        nor right after the number of a day ("le 3 mrs").
        """
        left = "".join(c if not r else " " for c, r in zip(self.text, self.read, strict=True))
        for match in re.finditer(r"\d+|[a-z]+(?:-[a-z]+)*", left):
            word = match.group()
            if word.isdigit() or word in MEANINGFUL or word.split("-")[0] in MEANINGFUL:
                raise Doubtful(ChangeDoubt.PIECE, word)
            if word in HARMLESS or word in FORMS or match.span() in self.names:
                continue
            after_day = any(_SMALL.fullmatch(self.text, d.end, match.start()) for d in self.days)
            if after_day or resembles(word, NEAR):
                raise Doubtful(ChangeDoubt.PIECE, word)


def each_day(days: Days) -> list[date]:
    """Every day said; Doubtful for a span without an end, or of more than a month."""
    if days.days:
        return list(days.days)
    if days.first is None or days.last is None or (days.last - days.first).days > 31:
        raise Doubtful(ChangeDoubt.DATE)
    return [days.first + timedelta(days=n) for n in range((days.last - days.first).days + 1)]
