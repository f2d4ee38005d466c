"""A typed text beside its folded form, letter by letter, and what was already read of it.

Readers look at the folded letters; titles and names are taken from the typed ones.
"""

import re
from dataclasses import dataclass, replace

from knowledge.french.days import MONTHS, WEEKDAYS
from knowledge.french.text import Correction, Lexicon, fold

# Stands for letters that were read: no word, number or delimiter.
READ = "~"

_SPACES = re.compile(r"[ \t\u00a0\u202f\u2009]+")
_LINES = re.compile(r"\s*\n[\s\n]*")
_WORD = re.compile(r"[a-z]{5,}")
_AFTER_NUMBER = re.compile(r"(?:\d|\b1er) ?(?:de )?$")
_BEFORE_NUMBER = re.compile(r" ?(?:le )?\d|,? (?:prochain|matin|soir|apres)")
_DAYS = Lexicon(WEEKDAYS)
_MONTHS = Lexicon(MONTHS)


@dataclass(frozen=True, slots=True)
class Aligned:
    """``at[i]``: where the folded letter ``i`` stands in ``typed``; one more for the end."""

    typed: str
    folded: str
    at: tuple[int, ...]
    corrections: tuple[Correction, ...] = ()

    def original(self, begin: int, end: int) -> str:
        """The typed letters of a stretch of the folded ones, without those already read."""
        kept = [
            self.typed[self.at[i] : max(self.at[i + 1], self.at[i] + 1)]
            for i in range(begin, end)
            if self.folded[i] != READ and (i == begin or self.at[i] != self.at[i - 1])
        ]
        return "".join(kept)

    def without(self, *spans: tuple[int, int]) -> "Aligned":
        """The same with stretches marked as read."""
        folded = list(self.folded)
        for begin, end in spans:
            folded[begin:end] = READ * (end - begin)
        return replace(self, folded="".join(folded))


def aligned(text: str) -> Aligned:
    """``text`` folded, with names of days and months mended where a number stands beside."""
    typed = _SPACES.sub(" ", _LINES.sub(" ; ", text.strip()))
    letters: list[str] = []
    at: list[int] = []
    for index, char in enumerate(typed):
        small = " " if char.isspace() else fold(char).replace("\n", ";")
        letters.append(small)
        at += [index] * len(small)
    return _mended(Aligned(typed, "".join(letters), (*at, len(typed))))


def _mended(text: Aligned) -> Aligned:
    folded, at = text.folded, list(text.at)
    corrections = []
    for match in reversed(list(_WORD.finditer(folded))):
        lexicon = None
        if _AFTER_NUMBER.search(folded[: match.start()]):
            lexicon = _MONTHS
        elif _BEFORE_NUMBER.match(folded, match.end()):
            lexicon = _DAYS
        found = lexicon.read(match.group()) if lexicon else None
        if found is None or found.correction is None:
            continue
        corrections.append(found.correction)
        begin, end = match.span()
        folded = folded[:begin] + found.word + folded[end:]
        at[begin:end] = [at[begin]] * len(found.word)
    return Aligned(text.typed, folded, tuple(at), tuple(reversed(corrections)))
