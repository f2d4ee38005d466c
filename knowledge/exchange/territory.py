"""A territory made of what an import says, for a database that has none.

It is a beginning: the communes are those that entries stand in, and a commune's counter is
its own CCAS or mairie where the directory has one, else the national number that answers
everybody. A territory that somebody wrote is never changed by an import.
"""

from collections import Counter as Tally
from collections.abc import Iterable

from knowledge.directory.entries import Permanence, Place, Service, Structure
from knowledge.directory.territory import Commune, Counter, SchoolZone, Territory
from knowledge.directory.vocabulary import ReseauPorteur
from knowledge.exchange.zones import (
    departement_of,
    holiday_region_of,
    school_zone_of,
    timezone_of,
)
from knowledge.schedule.rules import UNKNOWN, Schedule
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.messages import Messages

_COUNTERS = (ReseauPorteur.CCAS_CIAS, ReseauPorteur.COMMUNES, ReseauPorteur.FRANCE_SERVICE)


_Hours = dict[str, Schedule]


class NoCommunes(ValueError):
    """No entry says which commune it is in (``code_insee``): no territory can be made."""


def territory_from(
    entries: Iterable[Structure | Service | Permanence], words: Messages
) -> Territory:
    """The communes that entries stand in, by name. Of several départements, the one with the
    most entries decides the calendars and the hour. Raises NoCommunes.
    """
    found_entries = tuple(entries)
    hours = _hours_by_structure(found_entries)
    places: dict[str, list[Place]] = {}
    structures: dict[str, list[Structure]] = {}
    for entry in found_entries:
        if isinstance(entry, Service) or not entry.place.code_insee:
            continue
        places.setdefault(entry.place.code_insee, []).append(entry.place)
        if isinstance(entry, Structure):
            structures.setdefault(entry.place.code_insee, []).append(entry)
    if not places:
        raise NoCommunes
    communes = [
        _commune(code, found, structures.get(code, []), hours, words)
        for code, found in sorted(places.items())
    ]
    tally = Tally(departement_of(code) for code, found in sorted(places.items()) for _ in found)
    main = tally.most_common(1)[0][0]
    single = len(tally) == 1
    name = communes[0].nom if len(communes) == 1 else words("exchange-territory-name")
    return Territory(
        name,
        timezone_of(main),
        school_zone_of(main) if _one_zone(tally) else SchoolZone.OUTREMER,
        holiday_region_of(main),
        tuple(sorted(communes, key=lambda c: (c.nom.casefold(), c.code_insee))),
        departement=main if single else None,
    )


def _hours_by_structure(entries: Iterable[Structure | Service | Permanence]) -> _Hours:
    """A structure's own hours, else those of one of its services."""
    own: _Hours = {}
    services: dict[str, str] = {}
    permanences: list[Permanence] = []
    for entry in entries:
        match entry:
            case Structure() if entry.schedule != UNKNOWN:
                own[entry.code] = entry.schedule
            case Service():
                services[entry.code] = entry.structure
            case Permanence() if entry.schedule != UNKNOWN:
                permanences.append(entry)
    for permanence in permanences:
        structure = services.get(permanence.service)
        if structure is not None:
            own.setdefault(structure, permanence.schedule)
    return own


def _one_zone(departements: Iterable[str]) -> bool:
    """Where zones differ, the school holidays are as good as unknown: "à confirmer"."""
    return len({school_zone_of(d) for d in departements}) == 1


def _commune(
    code: str, places: list[Place], structures: list[Structure], hours: _Hours, words: Messages
) -> Commune:
    names = Tally(p.commune for p in places if p.commune)
    first = next((p for p in places if p.latitude is not None and p.longitude is not None), None)
    return Commune(
        code,
        names.most_common(1)[0][0] if names else code,
        tuple(sorted({p.code_postal for p in places if p.code_postal})),
        _counter(structures, hours, words),
        first.latitude if first else None,
        first.longitude if first else None,
    )


def _counter(structures: list[Structure], hours: _Hours, words: Messages) -> Counter:
    for network in _COUNTERS:
        for structure in structures:
            telephone = structure.contact.telephone
            schedule = hours.get(structure.code, structure.schedule)
            # Who does not know when to call is better sent to who always answers.
            if telephone and not schedule.text and network in (structure.reseaux_porteurs or ()):
                said = schedule_in_words(schedule, words)
                return Counter(structure.nom, telephone, said, structure.place.adresse)
    return Counter(
        words("exchange-national-counter"),
        words("exchange-national-counter-telephone"),
        words("exchange-national-counter-hours"),
    )
