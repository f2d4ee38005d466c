"""Where a question asks: a commune by its name, near, in my village, not in the centre.

Owns what a question says of the place; the names themselves are ``commune_names``. What is
near or eligible is the search's to decide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from knowledge.directory.territory import Commune
from knowledge.question.commune_names import PlaceWords, names_in, place_words
from knowledge.question.words import words


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


def read_commune(text: str, communes: Sequence[Commune]) -> CommuneMention | None:
    """What is said of the place; a name goes before "près" or "ici". None: nothing is."""
    known = place_words()
    said = words(text)
    named = names_in(said, communes)
    if named:
        kinds = [_around(found.start, said, known) for found in named]
        # "Pas à X, à Y": what is wanted says enough.
        wanted = [k for k in kinds if k is not CommuneKind.EXCEPT]
        kind = next(iter(wanted), CommuneKind.EXCEPT)
        refused = kind is CommuneKind.EXCEPT
        said_so = (
            f.code
            for f, k in zip(named, kinds, strict=True)
            if refused or k is not CommuneKind.EXCEPT
        )
        return CommuneMention(kind, tuple(dict.fromkeys(said_so)))
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
    known = place_words()
    said = words(text)
    found = names_in(said, communes)
    if len({f.code for f in found}) != 1:
        return None
    announcing = {i for m in known.announcing.found(said) for i in range(m.start, m.end)}
    declaring = {i for m in known.declaring.found(said) for i in range(m.start, m.end)}
    for index, word in enumerate(said):
        named = any(f.start <= index < f.end for f in found)
        if not (named or index in announcing or index in declaring or word in known.articles):
            return None
    return next((c for c in communes if c.code_insee == found[0].code), None)


def _around(start: int, said: Sequence[str], known: PlaceWords) -> CommuneKind:
    """What the words just before a name make of it; an article may stand between."""
    for match in known.around.found(said):
        between = said[match.end : start]
        if match.end <= start and all(word in known.articles for word in between):
            return CommuneKind(match.tag)
    return CommuneKind.NAMED
