"""What a service says of itself, by field, as the index and the ties read it."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import lru_cache

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.search.postings import bag
from knowledge.search.text import EMPTY, accented, stem, words

# As much of a description as the encoder gets the sense of.
SAID = 150
# What is longer is a sentence, which says too many things at once to be one of them.
CLAUSE_WORDS, CLAUSES = 14, 10
_CLAUSE = re.compile(r"[.;:,()!?\n]| – | — | - | et ")
_DOUBLE = re.compile(r" et |, | / |/| : | – | — | - ")
# What a word counts by the field it stands in.
NAME, KEYWORD, STRUCTURE, DESCRIPTION, PUBLIC = 3.0, 2.5, 0.5, 1.0, 0.5
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
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
    content = _content(token)
    proper = rank > 0 and token[:1].isupper()
    return bool(content) and all(w in places or (proper and w not in known) for w in content)


@lru_cache(maxsize=100_000)
def _content(token: str) -> tuple[str, ...]:
    return tuple(w for w in words(token) if w not in EMPTY and len(w) > 1)


def text_of(
    directory: Directory,
    service: Service,
    places: frozenset[str],
    known: frozenset[str],
) -> ServiceText:
    """``places``: the words of the territory's places; ``known``: those of the thesaurus."""
    structure = directory.structure_of(service)
    return _text(
        service.nom,
        service.description,
        service.words,
        service.publics_precisions or "",
        structure.nom if structure else "",
        places,
        known,
    )


# A directory is indexed anew after each change: what a text gives is kept.
@lru_cache(maxsize=200_000)
def _text(
    nom: str,
    description: str,
    residents: tuple[str, ...],
    publics: str,
    structure: str,
    places: frozenset[str],
    known: frozenset[str],
) -> ServiceText:
    keywords = list(residents)
    found = _KEYWORDS.search(description)
    if found:
        keywords += [k.strip(" .\n") for k in re.split(r"[,;]", found.group(1))]
        description = description[: found.start()]
    core = core_of(nom, places, known)
    return ServiceText(
        name=nom,
        core=core,
        clauses=_clauses(core, description),
        keywords=tuple(dict.fromkeys(k for k in keywords if k)),
        description=description.strip(),
        publics=publics,
        structure=structure,
    )


@dataclass(frozen=True, slots=True)
class Digest:
    """What the index takes from a text: weighted stems, plain words, acronyms, accents by
    plain word, the stems of the description, the words of the core, and those of the name
    that tell which it is."""

    bag: Mapping[str, float]
    words: frozenset[str]
    acronyms: frozenset[str]
    spelling: Mapping[str, str]
    said: frozenset[str]
    core: tuple[str, ...]
    proper: frozenset[str]


@lru_cache(maxsize=200_000)
def digest(text: ServiceText) -> Digest:
    fields = (
        (NAME, words(text.name)),
        (KEYWORD, words(" ".join(text.keywords))),
        (DESCRIPTION, words(text.description)),
        (PUBLIC, words(text.publics)),
        (STRUCTURE, words(text.structure)),
    )
    core = tuple(w for w in words(text.core) if w not in EMPTY)
    return Digest(
        bag=bag((w, [stem(x) for x in found if x not in EMPTY]) for w, found in fields),
        words=frozenset(w for _, found in fields for w in found),
        acronyms=frozenset(a.casefold() for a in _ACRONYM.findall(text.whole)),
        spelling=accented([text.whole]),
        said=frozenset(stem(w) for w in fields[2][1]) - EMPTY,
        core=core,
        proper=frozenset(w for w in fields[0][1] if len(w) > 2 and w.isalpha())
        - EMPTY
        - frozenset(core),
    )
