"""What a service says of itself, by field, as the index and the ties read it."""

import re
from collections.abc import Container
from dataclasses import dataclass

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.search.text import EMPTY, words

# As much of a description as the encoder gets the sense of.
SAID = 300
# What is longer is a sentence, which says too many things at once to be one of them.
CLAUSE_WORDS, CLAUSES = 14, 6
_CLAUSE = re.compile(r"[.;:,()!?\n]| – | — | - | et ")
_DOUBLE = re.compile(r" et |, | / |/| : | – | — | - ")
_ASIDE = re.compile(r"\([^)]*\)|«[^»]*»|\"[^\"]*\"")
_KEYWORDS = re.compile(r"mots[- ]cl[ée]s?\s*:\s*(.*)$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ServiceText:
    """``keywords`` are residents' words, and those that producers put after "Mots-clés :".
    ``core`` is the name without asides, places and proper names: what it is, not which.
    ``clauses`` are what the description enumerates, and the parts of a double name."""

    name: str
    core: str
    keywords: tuple[str, ...]
    clauses: tuple[str, ...]
    description: str
    publics: str
    structure: str

    @property
    def said(self) -> str:
        return f"{self.name}. {self.description}"[:SAID]

    @property
    def whole(self) -> str:
        return " ".join((self.name, self.description, *self.keywords))


def place_words(directory: Directory) -> frozenset[str]:
    """The words of the territory's own place names."""
    names = [directory.territory.nom]
    for commune in directory.territory.communes:
        names += [commune.nom, *commune.aliases]
    names += [s.place.commune for s in directory.structures.values() if s.place.commune]
    return frozenset(w for name in names for w in words(name) if w not in EMPTY)


def core_of(name: str, places: frozenset[str], known: Container[str]) -> str:
    """A name without what tells it from its like: asides, places, and capitalised words
    that the thesaurus does not know. The whole name where nothing would be left."""
    tokens = _ASIDE.sub(" ", name).replace(",", " ").split()
    which = [_which(t, rank, places, known) for rank, t in enumerate(tokens)]
    # A capitalised run ("les Deux Clochers") is a name as soon as one word of it is.
    for rank, token in enumerate(tokens):
        beside = {rank - 1, rank + 1} & set(range(1, len(tokens)))
        if rank and token[:1].isupper() and any(which[i] for i in beside):
            which[rank] = True
    kept = [t for t, left_out in zip(tokens, which, strict=True) if not left_out]
    while kept and all(w in EMPTY for w in words(kept[-1])):
        kept.pop()
    core = " ".join(kept).strip(" -–—:")
    return core if any(w not in EMPTY for w in words(core)) else name


def _clauses(core: str, description: str) -> tuple[str, ...]:
    """At most CLAUSES of them, in order; the core itself is not one."""
    parts = [p for p in _DOUBLE.split(core) if p] if _DOUBLE.search(core) else []
    parts += _CLAUSE.split(description)
    found = dict.fromkeys(
        part.strip()
        for part in parts
        if any(len(w) > 2 and w not in EMPTY for w in words(part))
        and len(part.split()) <= CLAUSE_WORDS
    )
    found.pop(core, None)
    return tuple(found)[:CLAUSES]


def _which(token: str, rank: int, places: frozenset[str], known: Container[str]) -> bool:
    """Whether a token of a name tells which, not what: a place, an unknown capitalised word."""
    content = [w for w in words(token) if w not in EMPTY and len(w) > 1]
    proper = rank > 0 and token[:1].isupper()
    return bool(content) and all(w in places or (proper and w not in known) for w in content)


def text_of(
    directory: Directory,
    service: Service,
    places: frozenset[str],
    known: Container[str],
) -> ServiceText:
    description = service.description
    keywords = list(service.words)
    found = _KEYWORDS.search(description)
    if found:
        keywords += [k.strip(" .\n") for k in re.split(r"[,;]", found.group(1))]
        description = description[: found.start()]
    structure = directory.structure_of(service)
    core = core_of(service.nom, places, known)
    return ServiceText(
        name=service.nom,
        core=core,
        clauses=_clauses(core, description),
        keywords=tuple(dict.fromkeys(k for k in keywords if k)),
        description=description.strip(),
        publics=service.publics_precisions or "",
        structure=structure.nom if structure else "",
    )
