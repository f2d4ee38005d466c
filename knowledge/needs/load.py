"""Reading the thesaurus' files: strict, every fault named with file, need, field and value.

Scalars are read as text (``no``, ``12:30`` and ``01`` stay what was typed) and typed by a
schema. The compiled form is kept in the user's cache, by the files' content.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic import ValidationError as SchemaError

from knowledge.directory.vocabulary import Public, Thematique
from knowledge.needs.thesaurus import LANGUAGES, Need, Renvoi, Thesaurus

FILES = Path(__file__).parent / "files"
OUTSIDE = Path(__file__).parent / "outside"
NAME_LENGTH = 48


class _TextLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Every scalar is text: YAML's own typing of no, 12:30 or 0123 is a trap here."""


_TextLoader.yaml_implicit_resolvers = {}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file. ``need`` is its id, or its rank in the file ("#3")."""

    file: str
    need: str
    field: str
    value: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.need}: {self.field}: {self.value!r}: {self.reason}"


class ThesaurusError(ValueError):
    """The files are not a thesaurus. ``faults``: all of them, in the order of the files."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(map(str, faults)))


def _truth(value: object) -> object:
    return {"true": True, "false": False, "oui": True, "non": False}.get(str(value), value)


Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Months = Annotated[int, Field(ge=0, le=1500)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Age(_Strict):
    de: Months | None = None
    a: Months | None = None


class _Phrases(_Strict):
    fr: tuple[Phrase, ...] = Field(min_length=1)
    sms: tuple[Phrase, ...] = ()
    en: tuple[Phrase, ...] = ()
    es: tuple[Phrase, ...] = ()
    pt: tuple[Phrase, ...] = ()
    ar: tuple[Phrase, ...] = ()
    tr: tuple[Phrase, ...] = ()
    uk: tuple[Phrase, ...] = ()


class _Besoin(_Strict):
    id: Identifier
    nom: Annotated[str, StringConstraints(min_length=3, max_length=NAME_LENGTH)]
    phrases: _Phrases
    services: tuple[Phrase, ...] = Field(min_length=1)
    thematiques: tuple[Thematique, ...] = ()
    pas: tuple[Identifier, ...] = ()
    relais: tuple[Identifier, ...] = ()
    age: _Age | None = None
    publics: tuple[Public, ...] = ()
    discret: Annotated[bool, BeforeValidator(_truth)] = False
    renvoi: Renvoi | None = None


class _Sujet(_Strict):
    id: Identifier
    phrases: _Phrases


def load(folder: Path = FILES, outside: Path = OUTSIDE) -> Thesaurus:
    """The thesaurus of a folder's ``*.yaml``; ThesaurusError names every fault at once."""
    thesaurus, faults = read(folder, outside)
    if faults:
        raise ThesaurusError(faults)
    return thesaurus


def read(folder: Path = FILES, outside: Path = OUTSIDE) -> tuple[Thesaurus, tuple[Fault, ...]]:
    """What can be read of a folder, and all that is wrong with it."""
    needs: list[Need] = []
    elsewhere: list[Need] = []
    faults: list[Fault] = []
    origin: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        for item in _read(path, "besoins"):
            if isinstance(item, Fault):
                faults.append(item)
            else:
                origin.setdefault(item.id, path.name)
                needs.append(item)
    for path in sorted(outside.glob("*.yaml")):
        for item in _read(path, "sujets"):
            if isinstance(item, Fault):
                faults.append(item)
            else:
                origin.setdefault(item.id, path.name)
                elsewhere.append(item)
    faults += _across(needs, elsewhere, origin)
    return Thesaurus.of(needs, elsewhere), tuple(faults)


def _read(path: Path, key: str) -> Iterator[Need | Fault]:
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_TextLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        yield Fault(path.name, "-", "-", "", " ".join(str(error).split()))
        return
    if not isinstance(raw, dict) or set(raw) != {"theme", key}:
        yield Fault(path.name, "-", "-", str(raw)[:40], f"expected the keys theme and {key}")
        return
    theme, entries = raw["theme"], raw[key]
    if not isinstance(entries, list):
        yield Fault(path.name, "-", key, str(entries)[:40], "expected a list")
        return
    for rank, entry in enumerate(entries, 1):
        name = entry.get("id", f"#{rank}") if isinstance(entry, dict) else f"#{rank}"
        try:
            if key == "sujets":
                yield _subject(theme, _Sujet.model_validate(entry))
            else:
                yield _need(theme, _Besoin.model_validate(entry))
        except SchemaError as error:
            for one in error.errors():
                where = ".".join(map(str, one["loc"])) or "-"
                yield Fault(path.name, str(name), where, str(one["input"])[:80], one["msg"])


def _subject(theme: Any, sujet: _Sujet) -> Need:
    return Need(sujet.id, sujet.id, str(theme), _spoken(sujet.phrases), services=())


def _spoken(phrases: _Phrases) -> tuple[tuple[str, str], ...]:
    return tuple(
        (language, phrase) for language in LANGUAGES for phrase in getattr(phrases, language)
    )


def _need(theme: Any, besoin: _Besoin) -> Need:
    return Need(
        id=besoin.id,
        nom=besoin.nom,
        theme=str(theme),
        phrases=_spoken(besoin.phrases),
        services=besoin.services,
        thematiques=besoin.thematiques,
        pas=besoin.pas,
        relais=besoin.relais,
        age=(besoin.age.de, besoin.age.a) if besoin.age else None,
        publics=besoin.publics,
        discret=besoin.discret,
        renvoi=besoin.renvoi,
    )


def _across(needs: list[Need], outside: list[Need], origin: dict[str, str]) -> Iterator[Fault]:
    """What only shows between needs: ids twice, a phrase under two needs, ``pas`` and
    ``relais`` of nothing."""
    known = {n.id for n in needs}
    seen: set[str] = set()
    owner: dict[str, str] = {}
    for need in (*needs, *outside):
        file = origin[need.id]
        if need.id in seen:
            yield Fault(file, need.id, "id", need.id, "this id is taken already")
        seen.add(need.id)
        for field, others in (("pas", need.pas), ("relais", need.relais)):
            for other in others:
                if other not in known:
                    yield Fault(file, need.id, field, other, "no need has this id")
                if other == need.id:
                    yield Fault(file, need.id, field, other, "a need stands beside others only")
        for _, phrase in need.phrases:
            key = " ".join(phrase.casefold().split())
            first = owner.setdefault(key, need.id)
            if first != need.id:
                yield Fault(file, need.id, "phrases", phrase, f"stands under {first} already")
