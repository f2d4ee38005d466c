"""What can be followed: events of a theme, commune and age band, a service, a permanence, a need.

A topic is kept packed, as a short text that also fits in a button. What one person follows
adds up: an event that any of their topics takes is news for them, once. Within a topic all
that was chosen must hold ("les événements pour les 6-10 ans à Valbrune").
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from knowledge.directory.themes import Theme
from knowledge.events.agenda import EVERYTHING, Band, Filter, suits
from knowledge.events.event import Event

LONGEST = 48
_SEPARATOR = "."


class TopicKind(StrEnum):
    EVENTS = "e"
    SERVICE = "s"
    PERMANENCE = "p"
    NEED = "n"


@dataclass(frozen=True, slots=True)
class Topic:
    """``only``: of EVENTS, never empty; ``value``: else a public code, or a need's id."""

    kind: TopicKind
    value: str = ""
    only: Filter = EVERYTHING

    def pack(self) -> str:
        value = pack_filter(self.only) if self.kind is TopicKind.EVENTS else self.value
        return _SEPARATOR.join((self.kind.value, value))


def events_topic(only: Filter) -> Topic:
    return Topic(TopicKind.EVENTS, only=only)


def unpack(packed: str) -> Topic | None:
    """None for what is no topic, or what a later Guichet would make."""
    kind, _, value = packed.partition(_SEPARATOR)
    if kind not in {k.value for k in TopicKind} or not value or len(packed) > LONGEST:
        return None
    if kind != TopicKind.EVENTS.value:
        return Topic(TopicKind(kind), value)
    only = unpack_filter(value)
    return None if only is None or only.empty else events_topic(only)


def pack_filter(only: Filter) -> str:
    """ "loi.98101.6-10"; a side that is open stays empty."""
    return _SEPARATOR.join(_sides(only))


def unpack_filter(packed: str) -> Filter | None:
    """None for what is no filter; the open one is ".."."""
    parts = packed.split(_SEPARATOR)
    if len(parts) != 3:
        return None
    theme, commune, band = parts
    try:
        return Filter(
            Theme(theme) if theme else None, commune or None, Band(band) if band else None
        )
    except ValueError:
        return None


def patterns_of(only: Filter) -> tuple[str, ...]:
    """SQL LIKE patterns of the packed topics that a message about ``only`` concerns.

    A side that either of them leaves open parts nobody, one that both name must agree; and
    both name one at least: who asked for a commune's events has not asked for all about a
    theme. None for a message about nothing.
    """
    said = _sides(only)
    choices = product(*((side, "") if side else ("%",) for side in said))
    return tuple(
        _SEPARATOR.join((TopicKind.EVENTS.value, *sides))
        for sides in choices
        if any(side not in ("", "%") for side in sides)
    )


def _sides(only: Filter) -> tuple[str, str, str]:
    return (
        only.theme.value if only.theme else "",
        only.commune or "",
        only.band.value if only.band else "",
    )


def topics_of_event(event: Event) -> tuple[str, ...]:
    """Every packed topic that takes an event: few enough to be asked of the database at once.

    None for one that is discreet.
    """
    if event.discreet:
        return ()
    themes = (None, event.theme) if event.theme else (None,)
    communes = (None, event.place.code_insee) if event.place.code_insee else (None,)
    bands = (None, *(b for b in Band if suits(event, b.months)))
    found = (Filter(t, c, b) for t, c, b in product(themes, communes, bands))
    return tuple(events_topic(only).pack() for only in found if not only.empty)


def topics_of_permanence(code: str, service: str) -> tuple[str, ...]:
    """Who hears of a permanence's sessions: its followers, and its service's."""
    return (
        Topic(TopicKind.PERMANENCE, code).pack(),
        Topic(TopicKind.SERVICE, service).pack(),
    )
