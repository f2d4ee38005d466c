"""The directory as the question path sees it: immutable, in memory, whole.

Owns looking entries up and the standard's fallbacks (a service without place or hours has
its structure's). Who builds a new one after each change is ``knowledge.store``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from knowledge.directory.entries import (
    Contact,
    Permanence,
    Place,
    Service,
    State,
    Structure,
)
from knowledge.directory.territory import Territory
from knowledge.events.event import Event
from knowledge.schedule.rules import Timetable


@dataclass(frozen=True, slots=True)
class Directory:
    """One revision of a territory's directory. Mappings are by public code."""

    revision: int
    territory: Territory
    structures: Mapping[str, Structure]
    services: Mapping[str, Service]
    permanences: Mapping[str, Permanence]
    _by_service: Mapping[str, tuple[Permanence, ...]] = field(repr=False)
    events: Mapping[str, Event] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(
        cls,
        territory: Territory,
        structures: Iterator[Structure] | tuple[Structure, ...],
        services: Iterator[Service] | tuple[Service, ...],
        permanences: Iterator[Permanence] | tuple[Permanence, ...],
        revision: int = 0,
        events: Iterable[Event] = (),
    ) -> "Directory":
        by_code = {p.code: p for p in permanences}
        by_service: dict[str, list[Permanence]] = {}
        for permanence in by_code.values():
            by_service.setdefault(permanence.service, []).append(permanence)
        return cls(
            revision=revision,
            territory=territory,
            structures=MappingProxyType({s.code: s for s in structures}),
            services=MappingProxyType({s.code: s for s in services}),
            permanences=MappingProxyType(by_code),
            _by_service=MappingProxyType({k: tuple(v) for k, v in by_service.items()}),
            events=MappingProxyType({e.code: e for e in events}),
        )

    def permanences_of(self, service: Service) -> tuple[Permanence, ...]:
        """The service's permanences that are not ended, in the order of their keys."""
        found = self._by_service.get(service.code, ())
        return tuple(p for p in found if p.status.state is not State.ENDED)

    def structure_of(self, service: Service) -> Structure | None:
        return self.structures.get(service.structure)

    def place_of(self, permanence: Permanence) -> Place:
        """Its own place, else its structure's."""
        if permanence.place.known:
            return permanence.place
        structure = self._structure_behind(permanence)
        return structure.place if structure else permanence.place

    def timetable_of(self, permanence: Permanence) -> Timetable:
        """Its own schedule, else its structure's; the exceptions are always its own.

        While it or its service is suspended it is closed, whatever else is entered.
        """
        schedule = permanence.schedule
        if schedule == type(schedule)():
            structure = self._structure_behind(permanence)
            schedule = structure.schedule if structure else schedule
        service = self.services.get(permanence.service)
        statuses = (service.status, permanence.status) if service else (permanence.status,)
        closures = tuple(s.closure for s in statuses if s.closure is not None)
        return Timetable(schedule, (*permanence.exceptions, *closures))

    def contact_of(self, service: Service) -> Contact:
        """Each contact of its own, else its structure's."""
        structure = self.structure_of(service)
        if structure is None:
            return service.contact
        own, theirs = service.contact, structure.contact
        return replace(
            own,
            telephone=own.telephone or theirs.telephone,
            courriel=own.courriel or theirs.courriel,
            site_web=own.site_web or theirs.site_web,
        )

    def shown(self, day: date) -> tuple[Service, ...]:
        """The services that residents may be told of on a day: all but the ended ones."""
        return tuple(s for s in self.services.values() if s.status.state_on(day) is not State.ENDED)

    def _structure_behind(self, permanence: Permanence) -> Structure | None:
        service = self.services.get(permanence.service)
        return self.structure_of(service) if service else None
