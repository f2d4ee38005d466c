"""The places of a pattern: the words that each takes, and what a part of the notation is.

Owns reading one part of a pattern (``phrases`` tells the notation) and matching one word
in figures. Patterns as a whole are ``phrase_tree``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from knowledge.question.words import fold, listed, words_of_folded

_GAPS: Final = {"..": 3, "...": 6}
CLOCK_MARK: Final = "clock"
DATE_MARK: Final = "date"
_MARKS: Final = {"#": "", "@": CLOCK_MARK, "%": DATE_MARK}
Run = tuple["Element", ...]


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: the words it takes, each with its value ("" for none)."""

    exact: tuple[tuple[str, str], ...] = ()
    prefixes: tuple[tuple[str, str], ...] = ()
    suffixes: tuple[str, ...] = ()
    infixes: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    edge: str = ""
    gap: int = 0

    @property
    def loose(self) -> bool:
        """Whether it takes words that no table of words or beginnings can hold."""
        return bool(self.suffixes or self.infixes or self.figures)

    def takes(self, word: str) -> str | None:
        """The value of a word that no table holds; None when it does not fit."""
        if self.figures:
            value = _figure(word, self.figures)
            if value is not None:
                return value
        if self.suffixes and word.endswith(self.suffixes):
            return ""
        if any(infix in word for infix in self.infixes):
            return ""
        return None


def runs_of(
    part: str, lists: Mapping[str, Mapping[str, str]], number_words: Mapping[str, str]
) -> list[Run]:
    """The alternatives of one part, each a run of elements; ValueError for a wrong one."""
    if part in ("^", "$"):
        return [(Element(edge=part),)]
    if part in _GAPS:
        return [(Element(gap=_GAPS[part]),)]
    optional = part.startswith("[") and part.endswith("]")
    if optional:
        part = part[1:-1]
    if part.startswith("<") and part.endswith(">"):
        entries = lists.get(part[1:-1])
        if entries is None:
            raise ValueError(f"no list {part}")
    else:
        entries = dict.fromkeys(part.split("|"), "")
    if not part or "" in entries:
        raise ValueError(f"an empty word in {part!r}")
    alternatives = _alternatives(entries, number_words)
    return [*alternatives, ()] if optional else alternatives


def entries_of(content: str | Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The spellings of a list, each with the value it stands for ("" for none)."""
    if isinstance(content, Mapping):
        for value, spellings in content.items():
            for spelling in listed(spellings):
                yield spelling, value
    else:
        for spelling in listed(content):
            yield spelling, ""


def _alternatives(entries: Mapping[str, str], number_words: Mapping[str, str]) -> list[Run]:
    """One element for all single words; a run of elements for each group of words."""
    exact: dict[str, str] = {}
    prefixes: list[tuple[str, str]] = []
    suffixes: list[str] = []
    infixes: list[str] = []
    runs: list[Run] = []
    figures: list[str] = []
    for spelling, value in entries.items():
        if spelling in _MARKS:
            figures.append(spelling)
            if spelling == "#":
                exact |= number_words
            continue
        bare = spelling.strip("*")
        # "c est" comes here word by word: its c is written out by what follows.
        cut = ("c",) if bare == "c" else words_of_folded(fold(bare))
        if not cut:
            raise ValueError(f"no word in {spelling!r}")
        if len(cut) > 1:
            *first, last = cut
            whole = Element(exact=((last, value),))
            begun = Element(prefixes=((last, value),))
            run = [Element(exact=((w, ""),)) for w in first]
            runs.append((*run, begun if spelling[-1] == "*" else whole))
        elif spelling.startswith("*") and spelling.endswith("*"):
            infixes.append(cut[0])
        elif spelling.startswith("*"):
            suffixes.append(cut[0])
        elif spelling.endswith("*"):
            prefixes.append((cut[0], value))
        else:
            exact.setdefault(cut[0], value)
    if exact or prefixes or suffixes or infixes or figures:
        single = Element(
            tuple(exact.items()), tuple(prefixes), tuple(suffixes), tuple(infixes), tuple(figures)
        )
        return [(single,), *runs]
    return runs


def _figure(word: str, kinds: tuple[str, ...]) -> str | None:
    """The value of a word written in figures, where it is of one of the kinds."""
    for kind in kinds:
        mark = _MARKS[kind]
        rest = word.removeprefix(mark)
        if (rest != word or not mark) and rest[:1].isdigit() and (mark or _short(rest)):
            return rest
    return None


def _short(word: str) -> bool:
    return word.isdigit() and len(word) <= 4
