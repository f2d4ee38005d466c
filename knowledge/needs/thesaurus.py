"""The thesaurus of residents' needs: immutable values, belonging to no territory.

Owns what a need is. Reading the files is ``load``; tying needs to services is
``knowledge.search.tying``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from knowledge.directory.vocabulary import Public, Thematique

LANGUAGES = ("fr", "sms", "en", "es", "pt", "ar", "tr", "uk")


class Renvoi(StrEnum):
    """Who could know, where no service of the territory meets the need."""

    MAIRIE = "mairie"
    FRANCE_SERVICES = "france-services"
    SERVICE_PUBLIC = "service-public"
    CAF = "caf"
    CPAM = "cpam"
    FRANCE_TRAVAIL = "france-travail"
    MDPH = "mdph"
    DEPARTEMENT = "departement"
    PREFECTURE = "prefecture"
    IMPOTS = "impots"
    RETRAITE = "retraite"
    POLICE = "police"
    TRIBUNAL = "tribunal"
    MEDECIN = "medecin"
    PHARMACIE = "pharmacie"
    DENTISTE = "dentiste"
    REGION = "region"
    EDUCATION_NATIONALE = "education-nationale"
    BAILLEUR = "bailleur"
    FOURNISSEUR = "fournisseur"


@dataclass(frozen=True, slots=True)
class Need:
    """A need in residents' words. ``phrases``: (language, phrase) as in the files, ``sms``
    being a language of its own; ``services``: how services that meet it name themselves;
    ``pas``: the nearest needs that it is not; ``relais``: the needs whose services help with
    this one too, where nobody is there for it alone; ``age``: months, None an open side.
    """

    id: str
    nom: str
    theme: str
    phrases: tuple[tuple[str, str], ...]
    services: tuple[str, ...]
    thematiques: tuple[Thematique, ...] = ()
    pas: tuple[str, ...] = ()
    relais: tuple[str, ...] = ()
    age: tuple[int | None, int | None] | None = None
    publics: tuple[Public, ...] = ()
    discret: bool = False
    renvoi: Renvoi | None = None


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All needs, by id, in the order of the files. ``outside``: what people ask of a bot and
    no service meets (the weather, recipes …), told as needs are; ``services`` is empty."""

    needs: Mapping[str, Need] = field(default_factory=dict)
    outside: Mapping[str, Need] = field(default_factory=dict)

    @classmethod
    def of(cls, needs: Iterable[Need], outside: Iterable[Need] = ()) -> "Thesaurus":
        return cls(
            MappingProxyType({n.id: n for n in needs}),
            MappingProxyType({n.id: n for n in outside}),
        )

    def __len__(self) -> int:
        return len(self.needs)

    def themes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(n.theme for n in self.needs.values()))
