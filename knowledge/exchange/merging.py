"""Three values of each field: the file's, the directory's, the last import's.

A field that the file changed takes the file's value. One that an agent changed since the
last import keeps the agent's, and is a conflict where the file says otherwise.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from knowledge.exchange.fields import HOURS, Subject, values_of, with_values
from knowledge.exchange.plan import Conflict, FieldChange, Named
from knowledge.exchange.records import HOURS_TEXT, Values

# What an entry is found by, or what stands with another field.
_APART = frozenset({"id", "source", HOURS_TEXT})
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class Merged:
    """``baseline``: what this import said, for the next one to compare with."""

    subject: Subject
    changes: tuple[FieldChange, ...]
    conflicts: tuple[Conflict, ...]
    baseline: Values


def merge(
    subject: Subject,
    named: Named,
    theirs: Mapping[str, Any],
    baseline: Mapping[str, Any] | None,
    said: Mapping[str, Any],
    edited: bool,
) -> Merged:
    """``said``: how our own export writes the entry; a file that repeats it changes nothing,
    though hours that stand there as text are no text in the directory. ``edited``: whether
    agents changed an entry that no import ever gave (``baseline`` None).
    """
    ours = values_of(subject)
    next_baseline = dict(theirs)
    apply: Values = {}
    changes: list[FieldChange] = []
    conflicts: list[Conflict] = []
    for field in theirs.keys() - _APART:
        mine, new = _value(ours, field), _value(theirs, field)
        if mine == new:
            continue
        if theirs[field] == said.get(field, _ABSENT):
            next_baseline[field] = ours[field]
            if field == HOURS:
                next_baseline[HOURS_TEXT] = ours[HOURS_TEXT]
            continue
        base = mine if baseline is None and not edited else _value(baseline or {}, field)
        if mine == base or field == "date_maj":
            changes.append(FieldChange(field, _shown(mine), _shown(new)))
            apply[field] = theirs[field]
            if field == HOURS:
                apply[HOURS_TEXT] = theirs.get(HOURS_TEXT)
        else:
            also = baseline is not None and new != base
            conflicts.append(Conflict(named, field, _shown(mine), _shown(new), also))
    return Merged(
        with_values(subject, apply) if apply else subject,
        tuple(sorted(changes, key=lambda c: c.field)),
        tuple(sorted(conflicts, key=lambda c: c.field)),
        next_baseline,
    )


def _value(values: Mapping[str, Any], field: str) -> Any:
    """Hours are their value and their text together."""
    if field == HOURS:
        return values.get(HOURS), values.get(HOURS_TEXT)
    return values.get(field)


def _shown(value: Any) -> Any:
    if isinstance(value, tuple):
        hours, text = value
        return hours if hours is not None else text
    return value
