"""A territory's events: their form, and what they are on the day they are read.

A date may be said from that day on ("2e samedi à venir"), so that a demonstration has events
to come whenever it is begun.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from knowledge.directory.codes import EntryKind
from knowledge.directory.entries import NOWHERE, AgeRange
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Frais
from knowledge.events.event import Event, Occurrence, numbered
from knowledge.following.discretion import is_discreet_text
from knowledge.schedule.rules import Slot
from knowledge.territories.build import Builder
from knowledge.territories.faults import Reason
from knowledge.territories.fields import (
    Description,
    Identifier,
    Name,
    Periods,
    Text,
    one_of,
    refuse,
    text_of,
)
from knowledge.territories.forms import AgeForm, Form, Lieu

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_COMING = re.compile(rf"(?P<rank>[1-9])(?:er|e) (?P<day>{'|'.join(_WEEKDAYS)}) à venir")
_WEEK = timedelta(days=7)


class Heading(StrEnum):
    """The themes by the names that files give them."""

    FAMILLE = "famille"
    DROITS = "droits"
    ARGENT = "argent"
    LOGEMENT = "logement"
    SANTE = "santé"
    EMPLOI = "emploi"
    MOBILITE = "mobilité"
    NUMERIQUE = "numérique"
    ALIMENTATION = "alimentation"
    LOISIRS = "loisirs"
    LANGUE = "langue"

    @property
    def theme(self) -> Theme:
        return _THEMES[self]


_THEMES = {
    Heading.FAMILLE: Theme.FAMILY,
    Heading.DROITS: Theme.RIGHTS,
    Heading.ARGENT: Theme.MONEY,
    Heading.LOGEMENT: Theme.HOUSING,
    Heading.SANTE: Theme.HEALTH,
    Heading.EMPLOI: Theme.WORK,
    Heading.MOBILITE: Theme.MOBILITY,
    Heading.NUMERIQUE: Theme.DIGITAL,
    Heading.ALIMENTATION: Theme.FOOD,
    Heading.LOISIRS: Theme.LEISURE,
    Heading.LANGUE: Theme.LANGUAGE,
}


@dataclass(frozen=True, slots=True)
class Coming:
    """The ``rank``th such weekday (0 is Monday) from a day on, that day included."""

    rank: int
    weekday: int

    def since(self, today: date) -> date:
        first = today + timedelta(days=(self.weekday - today.weekday()) % 7)
        return first + (self.rank - 1) * _WEEK


def _day_of(value: object) -> Coming | date:
    text = text_of(value)
    if found := _COMING.fullmatch(text):
        return Coming(int(found["rank"]), _WEEKDAYS.index(found["day"]))
    try:
        return date.fromisoformat(text)
    except ValueError:
        refuse(Reason.COMING_DAY)


def _one_period(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    if len(slots) != 1:
        refuse(Reason.PERIODS)
    return slots


class DateForm(Form):
    """``heures``: from when to when; none: all day."""

    le: Annotated[Coming | date, BeforeValidator(_day_of)]
    heures: Annotated[Periods, AfterValidator(_one_period)] | None = None

    def since(self, today: date) -> Occurrence:
        day = self.le.since(today) if isinstance(self.le, Coming) else self.le
        if self.heures is None:
            return Occurrence(day)
        (slot,) = self.heures
        return Occurrence(day, slot.start, slot.end)


class EventForm(Form):
    id: Identifier
    titre: Name
    texte: Description | None = None
    theme: Annotated[Heading, one_of(Heading)] | None = None
    public: Text | None = None
    age: AgeForm | None = None
    lieu: Lieu | None = None
    dates: Annotated[list[DateForm], Field(min_length=1)]
    inscription: Text | None = None
    frais: Annotated[Frais, one_of(Frais)] | None = None
    tarif: Text | None = None
    organisateur: Name | None = None


class EventsFile(Form):
    evenements: list[EventForm]


@dataclass(frozen=True, slots=True)
class Planned:
    """An event whose dates wait for the day from which they count."""

    event: Event
    dates: tuple[DateForm, ...]

    def since(self, today: date) -> Event:
        occurrences = tuple(d.since(today) for d in self.dates)
        return replace(self.event, occurrences=numbered(occurrences))


def planned(form: EventForm, builder: Builder, file: str) -> Planned:
    """A place that is a structure's is called by that structure's name."""
    place = builder.place_of(form.lieu, builder.refusing(file, form.id))
    if isinstance(form.lieu, str) and place != NOWHERE and place.nom is None:
        place = replace(place, nom=builder.structures[form.lieu].nom)
    age = form.age
    event = Event(
        code=builder.code_of(EntryKind.EVENT, form.id),
        title=form.titre,
        text=form.texte,
        theme=form.theme.theme if form.theme else None,
        public=form.public,
        age=AgeRange(age.de, age.a) if age else AgeRange(),
        place=place,
        registration=form.inscription,
        frais=form.frais,
        price=form.tarif,
        organiser=form.organisateur,
        discreet=is_discreet_text(" ".join((form.titre, form.texte or ""))),
    )
    return Planned(event, tuple(form.dates))
