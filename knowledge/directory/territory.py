"""The territory that a bot serves: communes, their counters, calendar zones, CTG tree."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo


class SchoolZone(StrEnum):
    """The metropolitan school holiday zones, and those whose calendar is not known here."""

    A = "A"
    B = "B"
    C = "C"
    CORSE = "Corse"
    OUTREMER = "outre-mer"


class HolidayRegion(StrEnum):
    """Where public holidays differ from metropolitan France's."""

    METROPOLE = "metropole"
    ALSACE_MOSELLE = "alsace-moselle"
    GUADELOUPE = "guadeloupe"
    MARTINIQUE = "martinique"
    GUYANE = "guyane"
    LA_REUNION = "la-reunion"
    MAYOTTE = "mayotte"


@dataclass(frozen=True, slots=True)
class Counter:
    """The human counter that a resident is sent to when the bot does not know."""

    nom: str
    telephone: str
    horaires: str
    adresse: str | None = None


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, by its INSEE code. ``aliases``: its hamlets and everyday names."""

    code_insee: str
    nom: str
    codes_postaux: tuple[str, ...]
    counter: Counter
    latitude: float | None = None
    longitude: float | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CtgNode:
    """A level of the CTG: enjeu or axis, objective, action. ``code`` is dotted ("2.1.3")."""

    code: str
    nom: str
    children: tuple["CtgNode", ...] = ()


@dataclass(frozen=True)
class Territory:
    """``epci`` is the SIREN of the intercommunality, ``departement`` its code: services may
    be reserved to either. ``welcome``: what a newcomer is shown, in order: ids of services
    and data·inclusion thematiques (any service of the theme that is open to the commune).
    """

    nom: str
    timezone: ZoneInfo
    school_zone: SchoolZone
    holiday_region: HolidayRegion
    communes: tuple[Commune, ...]
    epci: str | None = None
    departement: str | None = None
    ctg: tuple[CtgNode, ...] = ()
    welcome: tuple[str, ...] = ()

    def local(self, instant: datetime) -> datetime:
        """An aware instant as the clocks of the territory show it."""
        return instant.astimezone(self.timezone)

    def today(self, now: datetime) -> date:
        """The day that it is here at an aware instant."""
        return self.local(now).date()

    def commune(self, code_insee: str) -> Commune | None:
        return self._by_code.get(code_insee)

    @cached_property
    def _by_code(self) -> Mapping[str, Commune]:
        return {c.code_insee: c for c in reversed(self.communes)}
