"""Patterns of words, as the word files write them, found in a message.

Owns the notation and the matching. A pattern is words separated by spaces:

- ``mot`` this word; ``mot*`` any word that begins so; ``*mot`` ends so; ``*mot*`` holds it;
- ``a|b|c*`` one of these; ``[a|b]`` one of these or nothing;
- ``..`` up to three words in between; ``...`` up to six;
- ``<liste>`` a word, or words, of a list of the same file; a list whose words stand for a
  value gives that value back;
- ``#`` a number of one to four digits, or a number word of the file, given back;
- ``@`` a clock time, ``%`` a date in figures, as ``marks`` writes them, given back;
- ``^`` and ``$`` the beginning and the end of a sentence.

Case, accents and doubled consonants do not matter (``words``). Matching looks up
words in tables that patterns share: thousands of patterns cost some microseconds.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from knowledge.question.words import STOP, fold, listed, spelled, words_of_folded

_GAPS: Final = {"..": 3, "...": 6}
CLOCK_MARK: Final = "clock"
DATE_MARK: Final = "date"
_MARKS: Final = {"#": "", "@": CLOCK_MARK, "%": DATE_MARK}


@dataclass(frozen=True, slots=True)
class Match:
    """``tag`` was said by the words from ``start`` to ``end`` (excluded)."""

    start: int
    end: int
    tag: str
    values: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class _Element:
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
            value = figure(word, self.figures)
            if value is not None:
                return value
        if self.suffixes and word.endswith(self.suffixes):
            return ""
        if any(infix in word for infix in self.infixes):
            return ""
        return None


class _Node:
    """What may follow: patterns that begin alike share their first nodes."""

    __slots__ = ("edges", "ends", "gaps", "loose", "nodes", "shortest", "stems", "words")

    def __init__(self) -> None:
        self.nodes: dict[_Element, _Node] = {}
        self.words: dict[str, list[tuple[str, _Node]]] = {}
        self.stems: dict[str, list[tuple[str, _Node]]] = {}
        self.shortest = 99
        self.loose: list[tuple[_Element, _Node]] = []
        self.gaps: list[tuple[int, _Node]] = []
        self.edges: list[tuple[str, _Node]] = []
        self.ends: list[str] = []

    def after(self, element: _Element) -> "_Node":
        node = self.nodes.get(element)
        if node is None:
            node = self.nodes[element] = _Node()
            for word, value in element.exact:
                self.words.setdefault(word, []).append((value, node))
            for stem, value in element.prefixes:
                self.stems.setdefault(stem, []).append((value, node))
                self.shortest = min(self.shortest, len(stem))
            if element.loose:
                self.loose.append((element, node))
            if element.gap:
                self.gaps.append((element.gap, node))
            if element.edge:
                self.edges.append((element.edge, node))
        return node


def figure(word: str, kinds: tuple[str, ...]) -> str | None:
    """The value of a word written in figures, where it is of one of the kinds."""
    for kind in kinds:
        mark = _MARKS[kind]
        rest = word.removeprefix(mark)
        if (rest != word or not mark) and rest[:1].isdigit() and (mark or _short(rest)):
            return rest
    return None


def _short(word: str) -> bool:
    return word.isdigit() and len(word) <= 4


class Phrases:
    """The patterns of several tags, ready to be found.

    ``rules``: tag to patterns. ``lists``: name to words, or to value and its words. All of
    them are texts, entries separated by commas or lines (``words.listed``).
    A wrong notation raises ValueError with the pattern.
    """

    def __init__(
        self,
        rules: Mapping[str, str],
        lists: Mapping[str, str | Mapping[str, str]] | None = None,
        numbers: Mapping[str, str] | None = None,
    ) -> None:
        self._number_words = {spelled(fold(w)): n for w, n in (numbers or {}).items()}
        self._lists = {name: dict(_entries(content)) for name, content in (lists or {}).items()}
        self._root = _Node()
        self._vocabulary: set[str] = set()
        for tag, patterns in rules.items():
            for text in listed(patterns):
                self._add(tag, text)

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every whole word of the patterns."""
        return frozenset(self._vocabulary)

    def found(self, text: Sequence[str]) -> list[Match]:
        """Every match, in the order of the words; at one place the longest first."""
        matches: list[Match] = []
        for start in range(len(text)):
            here: dict[tuple[str, int], Match] = {}
            for end, tag, values in _walk(self._root, text, start, ()):
                here.setdefault((tag, end), Match(start, end, tag, values))
            matches += sorted(here.values(), key=lambda m: -m.end)
        return matches

    def longest(self, text: Sequence[str]) -> list[Match]:
        """Matches that do not overlap, from left to right, the longest at each place.

        One that begins a little later, goes on further and is longer wins:
        "les vacances de noël" over "pendant les vacances".
        """
        found = [m for m in self.found(text) if m.end > m.start]
        chosen: list[Match] = []
        for match in found:
            if chosen and match.start < chosen[-1].end:
                last = chosen[-1]
                if match.end > last.end and match.length > last.length:
                    chosen[-1] = match
            else:
                chosen.append(match)
        return chosen

    def _add(self, tag: str, text: str) -> None:
        for combination in product(*(self._element(part, text) for part in text.split())):
            node = self._root
            elements = [e for group in combination for e in group]
            if not any(e.exact or e.prefixes or e.loose for e in elements) or elements[0].gap:
                raise ValueError(f"no word to begin with: {tag}: {text!r}")
            for element in elements:
                node = node.after(element)
                self._vocabulary.update(word for word, _ in element.exact)
            if tag not in node.ends:
                node.ends.append(tag)

    def _element(self, part: str, text: str) -> list[tuple[_Element, ...]]:
        """The alternatives of one part, each a run of elements."""
        if part in ("^", "$"):
            return [(_Element(edge=part),)]
        if part in _GAPS:
            return [(_Element(gap=_GAPS[part]),)]
        optional = part.startswith("[") and part.endswith("]")
        if optional:
            part = part[1:-1]
        if part.startswith("<") and part.endswith(">"):
            entries = self._lists.get(part[1:-1])
            if entries is None:
                raise ValueError(f"no list {part} for {text!r}")
        else:
            entries = dict.fromkeys(part.split("|"), "")
        if not part or "" in entries:
            raise ValueError(f"an empty word in {text!r}")
        alternatives = _alternatives(entries, self._number_words)
        return [*alternatives, ()] if optional else alternatives


def _entries(content: str | Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if isinstance(content, Mapping):
        for value, spellings in content.items():
            for spelling in listed(spellings):
                yield spelling, value
    else:
        for spelling in listed(content):
            yield spelling, ""


def _alternatives(
    entries: Mapping[str, str], number_words: Mapping[str, str]
) -> list[tuple[_Element, ...]]:
    """One element for all single words; a run of elements for each group of words."""
    exact: dict[str, str] = {}
    prefixes: list[tuple[str, str]] = []
    suffixes: list[str] = []
    infixes: list[str] = []
    runs: list[tuple[_Element, ...]] = []
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
            whole = _Element(exact=((last, value),))
            begun = _Element(prefixes=((last, value),))
            run = [_Element(exact=((w, ""),)) for w in first]
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
        single = _Element(
            tuple(exact.items()), tuple(prefixes), tuple(suffixes), tuple(infixes), tuple(figures)
        )
        return [(single,), *runs]
    return runs


def _walk(
    node: _Node, text: Sequence[str], at: int, values: tuple[str, ...]
) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Every pattern that can be ended from a node, the next word being at ``at``."""
    for tag in node.ends:
        yield at, tag, values
    for edge, child in node.edges:
        beside = at - 1 if edge == "^" else at
        if not 0 <= beside < len(text) or text[beside] == STOP:
            yield from _walk(child, text, at, values)
    for gap, child in node.gaps:
        for skip in range(gap + 1):
            yield from _walk(child, text, at + skip, values)
            if at + skip >= len(text) or text[at + skip] == STOP:
                break
    if at >= len(text):
        return
    word = text[at]
    for value, child in node.words.get(word, ()):
        yield from _walk(child, text, at + 1, (*values, value) if value else values)
    for cut in range(node.shortest, len(word) + 1):
        for value, child in node.stems.get(word[:cut], ()):
            yield from _walk(child, text, at + 1, (*values, value) if value else values)
    for element, child in node.loose:
        found = element.takes(word)
        if found is not None:
            yield from _walk(child, text, at + 1, (*values, found) if found else values)
