"""Names of communes in the words of a question, as residents write them.

Owns typos by word, "St" for "Saint", hyphens and articles left out, hamlets, first words
alone, postal codes. What the words around a name make of it is ``commune``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from rapidfuzz.distance import OSA

from knowledge.directory.territory import Commune
from knowledge.question.language import french_words
from knowledge.question.phrases import Phrases
from knowledge.question.words import fold, listed, load, spelled, words

_SAINT: Final = "saint"
_SHORTEST_TYPO: Final = 5
_LONG: Final = 8
# A name of which only the first word is said must be a word of its own.
_SHORTEST_ALONE: Final = 5


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The words around names. ``ordinary``: names that are common words, unless announced;
    ``never_alone``: first words that do not stand for the whole name."""

    places: Phrases
    around: Phrases
    announcing: Phrases
    declaring: Phrases
    articles: frozenset[str]
    saints: frozenset[str]
    ordinary: frozenset[str]
    never_alone: frozenset[str]

    def announced(self, said: Sequence[str], weakly: bool) -> frozenset[int]:
        """Where a place may begin, by the words before it; "de" announces it weakly."""
        found = self.announcing.found(said)
        return frozenset(m.end for m in found if weakly or m.tag == "devant")


@dataclass(frozen=True, slots=True)
class _Name:
    """The words of a name that tell it from others, in order; ``whole``: none is left out.
    ``ordinary``: a word besides, to be announced."""

    code: str
    parts: tuple[str, ...]
    whole: bool
    ordinary: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The commune ``code`` was said by the words from ``start`` to ``end`` (excluded)."""

    start: int
    end: int
    code: str
    typos: int
    whole: bool


@cache
def place_words() -> PlaceWords:
    file = load("commune.yaml")

    def plain(name: str) -> frozenset[str]:
        return frozenset(spelled(fold(word)) for word in listed(file[name]))

    return PlaceWords(
        Phrases(file["lieux"]),
        Phrases({"except": file["sauf"], "near": file["vers"]}),
        Phrases({"devant": file["devant"], "devant_peu": file["devant_peu"]}),
        Phrases({"declaring": file["declare"]}),
        plain("articles"),
        plain("saints"),
        plain("mots_ordinaires"),
        plain("jamais_seuls"),
    )


def names_in(said: Sequence[str], communes: Sequence[Commune]) -> list[Found]:
    """The communes said: by a postal code, or else by name, in the order of the words."""
    return _by_postal_code(said, communes) or _by_name(said, _names(communes))


def _by_postal_code(said: Sequence[str], communes: Sequence[Commune]) -> list[Found]:
    return [
        Found(index, index + 1, commune.code_insee, 0, True)
        for index, word in enumerate(said)
        if len(word) == 5 and word.isdigit()
        for commune in communes
        if word in commune.codes_postaux
    ]


class _Names:
    """The names of some communes by their first word: a territory may have thousands."""

    def __init__(self, names: Iterable[_Name]) -> None:
        self.joined: dict[str, list[_Name]] = {}
        self._by_first: dict[str, list[_Name]] = {}
        self._firsts: dict[str, list[str]] = {}
        for name in names:
            first = name.parts[0]
            if first not in self._by_first:
                self._firsts.setdefault(first[0], []).append(first)
            self._by_first.setdefault(first, []).append(name)
            if len(name.parts) > 1:
                self.joined.setdefault("".join(name.parts), []).append(name)

    def beginning(self, word: str) -> Iterator[tuple[_Name, int]]:
        """The names whose first word this may be, and its typos."""
        for name in self._by_first.get(word, ()):
            yield name, 0
        if word in french_words():
            return
        for first in self._firsts.get(word[0], ()):
            if first != word and (typos := _distance(word, first)) is not None:
                for name in self._by_first[first]:
                    yield name, typos


# The communes of a territory are one tuple as long as it is the same territory: to compare
# thousands of them for each message would cost more than to read it.
_LAST: list[tuple[Sequence[Commune], _Names]] = []
_KEPT: Final = 8


def _names(communes: Sequence[Commune]) -> _Names:
    for known, names in _LAST:
        if known is communes:
            return names
    made = _Names(_spoken(communes))
    _LAST.insert(0, (communes, made))
    del _LAST[_KEPT:]
    return made


def _spoken(communes: Sequence[Commune]) -> Iterator[_Name]:
    """Full names and aliases, and first words alone where no other commune has them."""
    known = place_words()
    names: list[_Name] = []
    for commune in communes:
        for spoken in (commune.nom, *commune.aliases):
            parts = _parts(words(spoken), known)
            if parts:
                ordinary = len(parts) == 1 and (parts[0] in known.ordinary or len(parts[0]) < 4)
                names.append(_Name(commune.code_insee, parts, True, ordinary))
    yield from names
    begun_by: dict[tuple[str, ...], set[str]] = {}
    for name in names:
        for length in (1, 2):
            begun_by.setdefault(name.parts[:length], set()).add(name.code)
    for name in names:
        begun = name.parts[:2] if name.parts[0] == _SAINT else name.parts[:1]
        if len(begun) == len(name.parts) or begun_by[begun] != {name.code}:
            continue
        if begun[-1] in known.never_alone:
            continue
        if begun[-1] in known.ordinary | french_words():
            yield _Name(name.code, begun, False, True)
        elif len(begun[-1]) >= _SHORTEST_ALONE:
            yield _Name(name.code, begun, False, False)


def _parts(said: Sequence[str], known: PlaceWords) -> tuple[str, ...]:
    kept = [_SAINT if word in known.saints else word for word in said]
    without = [word for word in kept if word not in known.articles]
    return tuple(without or kept)


def _by_name(said: Sequence[str], names: _Names) -> list[Found]:
    """The names found that no better one covers, in the order of the words."""
    known = place_words()
    announced: dict[bool, frozenset[int]] = {}
    found: list[Found] = []
    canonical = [_SAINT if word in known.saints else word for word in said]
    for name, match in _occurrences(names, canonical, known.articles):
        # A second word beside it tells a name as well as a word before it does.
        if name.ordinary or (match.typos and len(name.parts) == 1):
            weakly = not name.ordinary
            if weakly not in announced:
                announced[weakly] = known.announced(said, weakly)
            # "à Pont" is Pont-sur-Aube; "vers le pont" is a bridge.
            between = known.articles if name.whole else frozenset()
            if not _is_announced(match.start, canonical, announced[weakly], between):
                continue
        if not (name.ordinary and match.typos):
            found.append(match)
    found.sort(key=lambda f: (f.start - f.end, f.typos, not f.whole))
    kept: list[Found] = []
    for candidate in found:
        if all(candidate.end <= k.start or candidate.start >= k.end for k in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda f: f.start)


def _is_announced(
    start: int, said: Sequence[str], announced: frozenset[int], articles: frozenset[str]
) -> bool:
    while start > 0 and start not in announced and said[start - 1] in articles:
        start -= 1
    return start in announced


def _occurrences(
    names: _Names, said: Sequence[str], articles: frozenset[str]
) -> Iterator[tuple[_Name, Found]]:
    for start, word in enumerate(said):
        for name in names.joined.get(word, ()):
            yield name, Found(start, start + 1, name.code, 0, name.whole)
        for name, typos in names.beginning(word):
            rest = _rest(name, said, start + 1, articles)
            if rest is not None:
                more, end = rest
                yield name, Found(start, end, name.code, typos + more, name.whole)


def _rest(
    name: _Name, said: Sequence[str], at: int, articles: frozenset[str]
) -> tuple[int, int] | None:
    """The typos of a name's other words and where they end; None where they do not follow."""
    typos = 0
    for part in name.parts[1:]:
        while at < len(said) and said[at] in articles:
            at += 1
        distance = _distance(said[at], part) if at < len(said) else None
        if distance is None:
            return None
        typos, at = typos + distance, at + 1
    return typos, at


def _distance(word: str, part: str) -> int | None:
    """Typos between a word and a part of a name; None where it is another word.

    A French word is what it says; the first letter of a name is hardly ever mistyped.
    """
    if word == part:
        return 0
    if len(part) < _SHORTEST_TYPO or word[0] != part[0] or word in french_words():
        return None
    allowed = 2 if len(part) >= _LONG else 1
    distance = OSA.distance(word, part, score_cutoff=allowed)
    return distance if distance <= allowed else None
