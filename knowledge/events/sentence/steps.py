"""An event one question at a time: what is missing, and what an answer fills in."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum

from knowledge.directory.entries import NOWHERE
from knowledge.directory.snapshot import Directory
from knowledge.directory.vocabulary import Frais
from knowledge.editing.values import BadValue, price, telephone
from knowledge.events.event import ANY_AGE, Event, numbered
from knowledge.events.sentence.aligned import aligned
from knowledge.events.sentence.dated import read_dates, read_hours
from knowledge.events.sentence.pieces import read_age
from knowledge.events.sentence.placed import in_commune, place_answered
from knowledge.events.sentence.problem import Problem, ProblemKind
from knowledge.events.sentence.reading import LONGEST_TITLE
from knowledge.french.text import fold
from knowledge.question.commune import only_commune

_LONGEST = 1500
_EVERYBODY = ("tout public", "tous", "tout le monde", "tous ages", "tous les ages")
_NOTHING = ("non", "aucun", "aucune", "rien", "sans", "-", "pas d'inscription")


class Step(StrEnum):
    """What is asked, in this order. TITLE and DATE are needed; the others may be passed.
    PICTURE is given by sending a photo, THEME by a button."""

    TITLE = "title"
    DATE = "date"
    HOURS = "hours"
    PLACE = "place"
    COMMUNE = "commune"
    AGE = "age"
    PRICE = "price"
    REGISTRATION = "registration"
    CAPACITY = "capacity"
    PUBLIC = "public"
    ORGANISER = "organiser"
    TEXT = "text"
    THEME = "theme"
    PICTURE = "picture"


NEEDED = (Step.TITLE, Step.DATE)
# What a sentence is asked for where it did not say it.
OF_A_SENTENCE = (Step.TITLE, Step.DATE, Step.HOURS, Step.PLACE, Step.COMMUNE)
ONE_BY_ONE = (
    *OF_A_SENTENCE,
    Step.AGE,
    Step.PRICE,
    Step.REGISTRATION,
    Step.TEXT,
)


def missing(event: Event, timed: bool, wanted: Iterable[Step]) -> tuple[Step, ...]:
    """The steps of ``wanted`` whose answer is not known yet."""
    known = {
        Step.TITLE: bool(event.title),
        Step.DATE: bool(event.occurrences),
        Step.HOURS: timed,
        Step.PLACE: event.place != NOWHERE,
        Step.COMMUNE: event.place.code_insee is not None,
        Step.AGE: event.age != ANY_AGE or event.public is not None,
        Step.PRICE: event.frais is not None,
        Step.REGISTRATION: event.registration is not None,
        Step.TEXT: event.text is not None,
        Step.THEME: event.theme is not None,
        Step.PICTURE: event.picture is not None,
    }
    return tuple(s for s in wanted if not known.get(s, False))


def answered(
    step: Step, text: str, event: Event, today: date, directory: Directory
) -> Event | Problem:
    """The event with what an answer says."""
    said = " ".join(text.split())[:_LONGEST]
    match step:
        case Step.TITLE:
            if not 3 <= len(said) <= LONGEST_TITLE:
                return Problem(ProblemKind.TITLE, said)
            return replace(event, title=said[:1].upper() + said[1:])
        case Step.DATE:
            return _dated(text, event, today)
        case Step.HOURS:
            return _timed(text, event)
        case Step.PLACE:
            return replace(event, place=place_answered(said, directory))
        case Step.COMMUNE:
            commune = only_commune(said, directory.territory.communes)
            if commune is None:
                return Problem(ProblemKind.COMMUNE, said)
            return replace(event, place=in_commune(event.place, commune))
        case Step.AGE:
            return _aged(text, event)
        case Step.PRICE:
            frais, detail = price(f": {said}")
            free = frais is Frais.GRATUIT or fold(said) in ("entree libre", "libre")
            return replace(
                event,
                frais=Frais.GRATUIT if free else Frais.PAYANT,
                price=None if free else detail,
            )
        case Step.REGISTRATION:
            return _registered(said, event)
        case Step.CAPACITY:
            number = "".join(c for c in said if c.isdigit())
            if not 0 < len(number) < 6:
                return Problem(ProblemKind.CAPACITY, said)
            return replace(event, capacity=int(number))
        case Step.PUBLIC:
            return replace(event, public=said or None)
        case Step.ORGANISER:
            return replace(event, organiser=said or None)
        case Step.TEXT:
            return replace(event, text=said or None)
    return event


def all_day(event: Event) -> Event:
    """Nothing more is known of its hours."""
    days = (replace(o, start=None, end=None) for o in event.occurrences)
    return replace(event, occurrences=numbered(tuple(days)))


def _dated(text: str, event: Event, today: date) -> Event | Problem:
    """New dates; the hours that were known stay where the answer says none."""
    read = read_dates(aligned(text), today)
    if isinstance(read, Problem):
        return read
    if not read.occurrences:
        return Problem(ProblemKind.NO_DATE, text[:60])
    hours = {(o.start, o.end) for o in event.occurrences if o.start is not None}
    if not read.timed and len(hours) == 1:
        start, end = hours.pop()
        kept = tuple(replace(o, start=start, end=end) for o in read.occurrences)
        return replace(event, occurrences=numbered(kept))
    return replace(event, occurrences=read.occurrences)


def _timed(text: str, event: Event) -> Event | Problem:
    hours = read_hours(aligned(text))
    if hours is None:
        return Problem(ProblemKind.NO_HOURS, text[:60])
    days = dict.fromkeys(o.day for o in event.occurrences)
    periods = hours or ((None, None),)
    first = event.occurrences[0]
    made = tuple(replace(first, day=d, start=s, end=e) for d in days for s, e in periods)
    return replace(event, occurrences=numbered(made))


def _aged(text: str, event: Event) -> Event | Problem:
    folded = fold(text)
    if folded.strip(" .") in _EVERYBODY:
        return replace(event, public=text.strip(), age=ANY_AGE)
    read = read_age(aligned(text if "an" in folded or "mois" in folded else f"{text} ans"))
    if read is not None:
        return replace(event, age=read[0])
    if any(c.isdigit() for c in folded):
        return Problem(ProblemKind.AGE, text[:60])
    return replace(event, public=text.strip()[:200] or None)


def _registered(said: str, event: Event) -> Event | Problem:
    if fold(said).strip(" .") in _NOTHING:
        return replace(event, registration=None)
    try:
        telephone(said)
    except BadValue as bad:
        return Problem(ProblemKind.TELEPHONE, bad.value)
    return replace(event, registration=said)
