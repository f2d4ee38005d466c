"""The French report of an import: plans and faults in words, for a terminal or a chat.

The text is plain: who shows it as HTML escapes it whole.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from knowledge.exchange.faults import Fault, shown
from knowledge.exchange.plan import Conflict, ImportPlan, Named
from knowledge.exchange.records import Kind
from knowledge.store.errors import (
    DatabaseBusy,
    DatabaseFull,
    DatabaseTooNew,
    DatabaseUnavailable,
    StoreError,
)
from knowledge.wording.messages import Messages


def import_report(
    plan: ImportPlan, words: Messages, *, applied: bool, at_most: int | None = None
) -> str:
    """All of a plan. ``applied``: whether it was written; ``at_most``: how many lines of
    each kind, the rest being counted. What was rejected is first, as it is what to act on.
    """
    return "\n".join(_lines(plan, words, applied, at_most))


def fault_in_words(fault: Fault, words: Messages) -> str:
    reason = words(
        f"exchange-reason-{fault.reason.value}", **{"value": fault.value, **fault.arguments}
    )
    if not fault.entry:
        return words("exchange-fault-file", file=fault.file, reason=reason)
    if not fault.field:
        return words("exchange-fault-entry", file=fault.file, entry=fault.entry, reason=reason)
    value = (
        words("exchange-fault-value", value=fault.value)
        if fault.value
        else words("exchange-fault-no-value")
    )
    return words(
        "exchange-fault",
        file=fault.file,
        entry=fault.entry,
        field=fault.field,
        value=value,
        reason=reason,
    )


def store_error_in_words(error: StoreError, words: Messages) -> str:
    match error:
        case DatabaseUnavailable(url=url, reason=reason):
            return words("exchange-store-unavailable", url=url, reason=reason)
        case DatabaseFull():
            return words("exchange-store-full")
        case DatabaseBusy():
            return words("exchange-store-busy")
        case DatabaseTooNew(found=found):
            return words("exchange-store-too-new", found=found)
        case _:
            return words("exchange-store-other", reason=str(error))


def _lines(plan: ImportPlan, words: Messages, applied: bool, at_most: int | None) -> Iterator[str]:
    if plan.rejected:
        yield words("exchange-report-rejected", entries=plan.rejected_entries)
        yield from _some((fault_in_words(f, words) for f in plan.rejected), words, at_most)
    if plan.refused:
        yield words("exchange-report-refused")
        if plan.rejected_entries:
            yield words("exchange-report-refused-advice")
        return
    if plan.changes_nothing:
        yield words("exchange-report-nothing")
    elif applied:
        yield words("exchange-report-done")
    else:
        yield words("exchange-report-preview")
    yield _new(plan, words)
    yield words("exchange-report-changed", count=len(plan.changed))
    yield from _some(_changes(plan, words), words, at_most)
    yield words("exchange-report-untouched", count=len(plan.untouched))
    if plan.conflicts:
        yield words("exchange-report-conflicts", count=len(plan.conflicts))
        yield from _some(_conflicts(plan.conflicts, words), words, at_most)
    if plan.gone:
        key = "exchange-report-ended" if plan.ends else "exchange-report-gone"
        yield words(key, count=len(plan.gone))
        yield from _some((_named(n, words) for n in plan.gone), words, at_most)
    if plan.warnings:
        yield words("exchange-report-warnings", count=len(plan.warnings))
        yield from _warnings(plan.warnings, words, at_most)


def _new(plan: ImportPlan, words: Messages) -> str:
    structures = sum(1 for n in plan.new if n.kind is Kind.STRUCTURE)
    return words(
        "exchange-report-new",
        count=len(plan.new),
        structures=structures,
        services=len(plan.new) - structures,
    )


def _changes(plan: ImportPlan, words: Messages) -> Iterator[str]:
    for changed in plan.changed:
        lines = [_named(changed.entry, words)]
        for field in changed.fields:
            before, after = _value(field.before, words), _value(field.after, words)
            lines.append(
                "  " + words("exchange-report-field", field=field.field, before=before, after=after)
            )
        yield "\n  ".join(lines)


def _conflicts(conflicts: Iterable[Conflict], words: Messages) -> Iterator[str]:
    for entry, found in groupby(conflicts, key=lambda c: c.entry):
        lines = [_named(entry, words)]
        for conflict in found:
            suffix = "-also" if conflict.also_changed else ""
            said = words(
                f"exchange-report-conflict{suffix}",
                field=conflict.field,
                kept=_value(conflict.kept, words),
                theirs=_value(conflict.theirs, words),
            )
            lines.append("  " + said)
        yield "\n  ".join(lines)


def _warnings(warnings: Iterable[Fault], words: Messages, at_most: int | None) -> Iterator[str]:
    """By reason, so that a thousand of one kind do not hide the one of another."""
    ordered = sorted(warnings, key=lambda f: f.reason.value)
    for _, same in groupby(ordered, key=lambda f: f.reason):
        yield from _some((fault_in_words(f, words) for f in same), words, at_most)


def _named(named: Named, words: Messages) -> str:
    kind = words(f"exchange-report-kind-{named.kind.value}")
    return words("exchange-report-entry", kind=kind, id=shown(named.id), nom=shown(named.nom))


def _value(value: Any, words: Messages) -> str:
    if value is None or value == "" or value == []:
        return words("exchange-report-nothing-there")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return words("exchange-fault-value", value=shown(text))


def _some(lines: Iterable[str], words: Messages, at_most: int | None) -> Iterator[str]:
    found = list(lines)
    for line in found[:at_most]:
        yield f"  {line}"
    if at_most is not None and len(found) > at_most:
        yield "  " + words("exchange-report-more", count=len(found) - at_most)
