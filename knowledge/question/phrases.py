"""Patterns of words, as the word files write them, found in a message.

Owns the notation, and the matches of a set of patterns: all of them, or the longest ones.
A place of a pattern is ``phrase_elements``, the search itself ``phrase_tree``.
A pattern is words separated by spaces:

- ``mot`` this word; ``mot*`` any word that begins so; ``*mot`` ends so; ``*mot*`` holds it;
- ``a|b|c*`` one of these; ``[a|b]`` one of these or nothing;
- ``..`` up to three words in between; ``...`` up to six;
- ``<liste>`` a word, or words, of a list of the same file; a list whose words stand for a
  value gives that value back;
- ``#`` a number of one to four digits, or a number word of the file, given back;
- ``@`` a clock time, ``%`` a date in figures, as ``marks`` writes them, given back;
- ``^`` and ``$`` the beginning and the end of a sentence.

Case, accents and doubled consonants do not matter (``words``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from knowledge.question.phrase_elements import Run, entries_of, runs_of
from knowledge.question.phrase_tree import Node, at_edges, steps, walk
from knowledge.question.words import fold, listed, spelled

# Of each set of patterns: what so many different words begin is kept.
WORDS_KEPT = 10_000


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
        self._lists = {name: dict(entries_of(content)) for name, content in (lists or {}).items()}
        self._root = Node()
        self._vocabulary: set[str] = set()
        # Most words begin no pattern, and the same ones come again and again.
        self._first = lru_cache(maxsize=WORDS_KEPT)(lambda word: tuple(steps(self._root, word, ())))
        # The same few thousand parts stand in all patterns: each is read once.
        self._parts: dict[str, list[Run]] = {}
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
        edges = bool(self._root.edges)
        for start, word in enumerate(text):
            first = self._first(word)
            if not first and not edges:
                continue
            here: dict[tuple[str, int], Match] = {}
            for end, tag, values in at_edges(self._root, text, start, ()):
                here.setdefault((tag, end), Match(start, end, tag, values))
            for child, said in first:
                for end, tag, values in walk(child, text, start + 1, said):
                    here.setdefault((tag, end), Match(start, end, tag, values))
            if here:
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
        try:
            parts = [self._runs_of(part) for part in text.split()]
        except ValueError as error:
            raise ValueError(f"{error}: {tag}: {text!r}") from error
        for combination in product(*parts):
            node = self._root
            elements = [e for group in combination for e in group]
            if not any(e.exact or e.prefixes or e.loose for e in elements) or elements[0].gap:
                raise ValueError(f"no word to begin with: {tag}: {text!r}")
            for element in elements:
                node = node.after(element)
            if tag not in node.ends:
                node.ends.append(tag)

    def _runs_of(self, part: str) -> list[Run]:
        runs = self._parts.get(part)
        if runs is None:
            runs = self._parts[part] = runs_of(part, self._lists, self._number_words)
            self._vocabulary.update(word for run in runs for e in run for word, _ in e.exact)
        return runs
