"""A field's value as a person reads it, and the labels of fields and of closed lists."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from knowledge.directory.entries import (
    AgeRange,
    Childcare,
    Contact,
    Place,
    Registration,
    State,
    Status,
)
from knowledge.directory.territory import Territory
from knowledge.editing.asked import exception_key
from knowledge.editing.fields import (
    PERMANENCE_FIELDS,
    SERVICE_FIELDS,
    STRUCTURE_FIELDS,
    Field,
    Form,
)
from knowledge.editing.typed import ctg_actions
from knowledge.schedule.rules import DatedException, Schedule
from knowledge.store.shape import Entry
from knowledge.wording.ages import age_in_words
from knowledge.wording.dates import full_date, short_date
from knowledge.wording.exceptions import exception_in_words
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say

_WHOLES = (Contact, Place, Registration, Childcare)
_LABELS = {
    f.path: f.labels
    for f in (*SERVICE_FIELDS, *PERMANENCE_FIELDS, *STRUCTURE_FIELDS)
    if f.labels and f.options
}


def label_of(path: str, say: Say) -> str:
    """A field's name: "place.nom" is the building's, "nom" the entry's."""
    for name in (path.replace(".", "-"), path.rpartition(".")[2]):
        if say.messages.has(f"field-{name}"):
            return say.plain(f"field-{name}")
    return say.plain("field-other", field=path)


def leaves(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[tuple[str, Any, Any]]:
    """The paths that differ between two sets of fields, with both values: within a contact or
    a place, only the parts that differ."""
    found: list[tuple[str, Any, Any]] = []
    for name in after:
        one, other = before.get(name), after[name]
        if one == other:
            continue
        if isinstance(other, _WHOLES) and (one is None or type(one) is type(other)):
            blank = type(other)()
            parts = [f for f in other.__dataclass_fields__ if f not in ("latitude", "longitude")]
            pairs = ((f, getattr(one or blank, f), getattr(other, f)) for f in parts)
            found += [(f"{name}.{f}", a, b) for f, a, b in pairs if a != b]
        else:
            found.append((name, one, other))
    return found


def value_in_words(value: Any, today: date, say: Say, path: str = "") -> str:
    match value:
        case None | () | "":
            return say.plain("edit-none")
        case Schedule():
            return schedule_in_words(value, say.messages, today) or say.plain("edit-none")
        case Status():
            return status_in_words(value, today, say)
        case AgeRange():
            return age_in_words(value, say) or say.plain("edit-none")
        case date():
            return full_date(value, say.messages, year=True)
        case Place():
            return place_in_words(value) or say.plain("edit-none")
        case bool():
            return say.plain("value-yes" if value else "value-no")
        case StrEnum():
            return say.label(_LABELS.get(path, ""), value.value)
        case tuple() if isinstance(value[0], DatedException):
            ahead = [e for e in value if e.end is None or e.end >= today]
            told = " ; ".join(exception_in_words(e, say.messages, today) for e in ahead)
            return told or say.plain("edit-none")
        case tuple():
            return ", ".join(value_in_words(v, today, say, path) for v in value)
    return str(value)


def status_in_words(status: Status, today: date, say: Say) -> str:
    if status.state is State.SUSPENDED and status.until is not None:
        until = short_date(status.until, say.messages, today)
        return say.plain("status-suspended-until", until=until)
    return say.plain(f"status-{status.state.value}")


def options_of(
    entry: Entry, field: Field, territory: Territory, today: date, say: Say
) -> dict[str, str]:
    """What a field may be chosen among: label by value, in order; empty where it is typed."""
    match field.form:
        case Form.ONE | Form.SEVERAL:
            values: Iterable[StrEnum] = field.options or ()
            return {v.value: say.label(field.labels, v.value) for v in values}
        case Form.COMMUNE | Form.ZONE:
            return {c.code_insee: c.nom for c in territory.communes}
        case Form.CTG:
            return {code: f"{code} {name}" for code, name in ctg_actions(territory.ctg)}
        case Form.YES_NO:
            return {"yes": say.plain("value-yes"), "no": say.plain("value-no")}
        case Form.STATUS:
            return {s.value: say.plain(f"status-{s.value}") for s in State}
        case Form.EXCEPTIONS:
            exceptions = getattr(entry, "exceptions", ())
            return {
                exception_key(entry, i): exception_in_words(e, say.messages, today)
                for i, e in enumerate(exceptions)
                if e.end is None or e.end >= today
            }
    return {}


def ticked_of(entry: Entry, value: Any) -> tuple[str, ...]:
    """The values of a field that are ticked when it is opened."""
    if value is None or value == ():
        return ()
    if isinstance(value, tuple) and isinstance(value[0], DatedException):
        return tuple(exception_key(entry, i) for i in range(len(value)))
    return tuple(str(v) for v in value) if isinstance(value, tuple) else (str(value),)
