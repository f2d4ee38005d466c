"""Where a question asks: a commune by its name, near, in my village, not in the centre.

Owns recognising the names of a territory's communes as residents write them (typos by
word, "St" for "Saint", without hyphens or articles, hamlets, postal codes). What is near
or eligible is the search's to decide.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
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


class CommuneKind(StrEnum):
    """NAMED: at these communes; NEAR: near them, or near the resident where none is named;
    HERE: at the resident's own; NOT_CENTRE: not in the centre; EXCEPT: anywhere but there.
    """

    NAMED = "named"
    NEAR = "near"
    HERE = "here"
    NOT_CENTRE = "not-centre"
    EXCEPT = "except"


@dataclass(frozen=True, slots=True)
class CommuneMention:
    """``codes``: INSEE codes; several where a postal code or two names were given."""

    kind: CommuneKind
    codes: tuple[str, ...] = ()

    @property
    def code_insee(self) -> str | None:
        """The commune that is wanted, or wanted near; None where none is, or any but it."""
        wanted = self.kind in (CommuneKind.NAMED, CommuneKind.NEAR)
        return self.codes[0] if wanted and self.codes else None


@dataclass(frozen=True, slots=True)
class _Words:
    places: Phrases
    around: Phrases
    announcing: Phrases
    declaring: Phrases
    articles: frozenset[str]
    saints: frozenset[str]
    ordinary: frozenset[str]

    def announced(self, said: Sequence[str], weakly: bool) -> frozenset[int]:
        """Where a place may begin, by the words before it; "de" announces it weakly."""
        found = self.announcing.found(said)
        return frozenset(m.end for m in found if weakly or m.tag == "devant")


@dataclass(frozen=True, slots=True)
class _Name:
    """The words of a name that tell it from others, in order; ``whole``: none is left out."""

    code: str
    parts: tuple[str, ...]
    whole: bool
    ordinary: bool


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    code: str
    typos: int
    whole: bool


@cache
def _words() -> _Words:
    file = load("commune.yaml")

    def plain(name: str) -> frozenset[str]:
        return frozenset(spelled(fold(word)) for word in listed(file[name]))

    return _Words(
        Phrases(file["lieux"]),
        Phrases({"except": file["sauf"], "near": file["vers"]}),
        Phrases({"devant": file["devant"], "devant_peu": file["devant_peu"]}),
        Phrases({"declaring": file["declare"]}),
        plain("articles"),
        plain("saints"),
        plain("mots_ordinaires"),
    )


def read_commune(text: str, communes: Sequence[Commune]) -> CommuneMention | None:
    """What is said of the place; a name goes before "près" or "ici". None: nothing is."""
    known = _words()
    said = words(text)
    named = _by_postal_code(said, communes) or _by_name(said, _names(tuple(communes)))
    if named:
        codes = tuple(dict.fromkeys(found.code for found in named))
        return CommuneMention(_around(named[0].start, said, known), codes)
    match = next(iter(known.places.longest(said)), None)
    if match is None:
        return None
    if match.tag == "elsewhere":
        return CommuneMention(CommuneKind.EXCEPT)
    return CommuneMention(CommuneKind(match.tag.replace("_", "-")))


def only_commune(text: str, communes: Sequence[Commune]) -> Commune | None:
    """The commune that a message names and says nothing besides: it declares where one
    lives. A postal code that several communes have declares none.
    """
    known = _words()
    said = words(text)
    found = _by_postal_code(said, communes) or _by_name(said, _names(tuple(communes)))
    if len({f.code for f in found}) != 1:
        return None
    announcing = {i for m in known.announcing.found(said) for i in range(m.start, m.end)}
    declaring = {i for m in known.declaring.found(said) for i in range(m.start, m.end)}
    for index, word in enumerate(said):
        named = any(f.start <= index < f.end for f in found)
        if not (named or index in announcing or index in declaring or word in known.articles):
            return None
    return next((c for c in communes if c.code_insee == found[0].code), None)


def _around(start: int, said: Sequence[str], known: _Words) -> CommuneKind:
    """What the words just before a name make of it; an article may stand between."""
    for match in known.around.found(said):
        between = said[match.end : start]
        if match.end <= start and all(word in known.articles for word in between):
            return CommuneKind(match.tag)
    return CommuneKind.NAMED


def _by_postal_code(said: Sequence[str], communes: Sequence[Commune]) -> list[_Found]:
    return [
        _Found(index, index + 1, commune.code_insee, 0, True)
        for index, word in enumerate(said)
        if len(word) == 5 and word.isdigit()
        for commune in communes
        if word in commune.codes_postaux
    ]


@lru_cache(maxsize=8)
def _names(communes: tuple[Commune, ...]) -> tuple[_Name, ...]:
    """Full names and aliases, and first words alone where no other commune has them."""
    known = _words()
    names: list[_Name] = []
    for commune in communes:
        for spoken in (commune.nom, *commune.aliases):
            parts = _parts(words(spoken), known)
            if parts:
                ordinary = len(parts) == 1 and (parts[0] in known.ordinary or len(parts[0]) < 4)
                names.append(_Name(commune.code_insee, parts, True, ordinary))
    firsts = [n for n in names if len(n.parts) > 1]
    for name in firsts:
        begun = name.parts[:2] if name.parts[0] == _SAINT else name.parts[:1]
        shared = [n for n in names if n.code != name.code and n.parts[: len(begun)] == begun]
        alone = len(begun) < len(name.parts) and begun[-1] not in known.ordinary | french_words()
        if alone and not shared and len(begun[-1]) >= _SHORTEST_ALONE:
            names.append(_Name(name.code, begun, False, False))
    return tuple(names)


def _parts(said: Sequence[str], known: _Words) -> tuple[str, ...]:
    kept = [_SAINT if word in known.saints else word for word in said]
    without = [word for word in kept if word not in known.articles]
    return tuple(without or kept)


def _by_name(said: Sequence[str], names: Sequence[_Name]) -> list[_Found]:
    """The names found that no better one covers, in the order of the words."""
    known = _words()
    announced: dict[bool, frozenset[int]] = {}
    found: list[_Found] = []
    canonical = [_SAINT if word in known.saints else word for word in said]
    for name in names:
        for match in _occurrences(name, canonical, known.articles):
            if name.ordinary or match.typos:
                weakly = not name.ordinary
                if weakly not in announced:
                    announced[weakly] = known.announced(said, weakly)
                if not _is_announced(match.start, canonical, announced[weakly], known.articles):
                    continue
            if not (name.ordinary and match.typos):
                found.append(match)
    found.sort(key=lambda f: (f.start - f.end, f.typos, not f.whole))
    kept: list[_Found] = []
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


def _occurrences(name: _Name, said: Sequence[str], articles: frozenset[str]) -> Iterator[_Found]:
    first = name.parts[0]
    joined = "".join(name.parts)
    for start, word in enumerate(said):
        if word[0] != first[0]:
            continue
        if len(name.parts) > 1 and word == joined:
            yield _Found(start, start + 1, name.code, 0, name.whole)
            continue
        typos, at = 0, start
        for part in name.parts:
            while at > start and at < len(said) and said[at] in articles:
                at += 1
            distance = _distance(said[at], part) if at < len(said) else None
            if distance is None:
                break
            typos, at = typos + distance, at + 1
        else:
            yield _Found(start, at, name.code, typos, name.whole)


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
