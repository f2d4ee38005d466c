"""The directory without a question: by theme and commune, and for who has just arrived."""

from datetime import datetime

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Commune
from knowledge.directory.themes import Theme, themes_of
from knowledge.directory.vocabulary import Thematique

WELCOMED_WITH = 5


def open_to(service: Service, commune: Commune | None, directory: Directory) -> bool:
    """Whether the people of a commune may use it. No zone said: everybody may."""
    zone = set(service.zone_eligibilite or ())
    if commune is None or not zone or "france" in zone:
        return True
    territory = directory.territory
    return bool(zone & {commune.code_insee, territory.epci, territory.departement})


def services_under(
    theme: str, directory: Directory, commune: Commune | None, now: datetime
) -> list[Service]:
    """The services of a theme for the people of a commune: those held there first, then by
    name."""
    found = [
        s
        for s in directory.shown(directory.territory.today(now))
        if any(t.value == theme for t in themes_of(s)) and open_to(s, commune, directory)
    ]
    return sorted(found, key=lambda s: (not held_in(s, commune, directory), s.nom, s.code))


def themes_here(directory: Directory, commune: Commune | None, now: datetime) -> list[Theme]:
    """The themes that have a service for the people of a commune, in their usual order."""
    there = {
        theme
        for service in directory.shown(directory.territory.today(now))
        if open_to(service, commune, directory)
        for theme in themes_of(service)
    }
    return [theme for theme in Theme if theme in there]


def welcome(directory: Directory, commune: Commune, now: datetime) -> list[Service]:
    """What a newcomer is shown, in the territory's order: its services, and for a thematique
    the nearest service of it. Without such a list, one service of each theme."""
    wanted = directory.territory.welcome or tuple(
        t.value for t in themes_here(directory, commune, now)
    )
    today = directory.territory.today(now)
    shown = [s for s in directory.shown(today) if open_to(s, commune, directory)]
    found: dict[str, Service] = {}
    for wish in wanted:
        fitting = [s for s in shown if _is_wished(s, wish) and s.code not in found]
        if fitting:
            best = min(fitting, key=lambda s: (not held_in(s, commune, directory), s.nom, s.code))
            found[best.code] = best
    return list(found.values())


def held_in(service: Service, commune: Commune | None, directory: Directory) -> bool:
    if commune is None:
        return False
    places = (directory.place_of(p) for p in directory.permanences_of(service))
    return any(place.code_insee == commune.code_insee for place in places)


def _is_wished(service: Service, wish: str) -> bool:
    if wish in {t.value for t in Theme}:
        return any(t.value == wish for t in themes_of(service))
    if wish in {t.value for t in Thematique}:
        return any(t.value == wish for t in service.thematiques or ())
    return service.id == wish
