"""Reading the rows of a data·inclusion v1 file: each is valid, or refused with its reasons."""

from collections.abc import Iterator
from typing import Any

from knowledge.exchange.faults import Fault, Reason, shown
from knowledge.exchange.hours import read_hours
from knowledge.exchange.records import Kind, Parsed, Record, Values
from knowledge.exchange.standard import ServiceRecord, StructureRecord, checked, odd

MODELS: dict[Kind, type[StructureRecord] | type[ServiceRecord]] = {
    Kind.STRUCTURE: StructureRecord,
    Kind.SERVICE: ServiceRecord,
}


def read_rows(
    file: str, kind: Kind, rows: list[Any], seen: frozenset[tuple[Kind, str, str]]
) -> Parsed:
    """The entries of one list. ``seen``: what stood in other files already."""
    records: list[Record] = []
    rejected: list[Fault] = []
    warnings: list[Fault] = []
    here: set[tuple[Kind, str, str]] = set()
    refused = 0
    for rank, row in enumerate(rows, 1):
        found = list(_faults(file, kind, rank, row))
        if isinstance(found[0], Fault):
            rejected.extend(f for f in found if isinstance(f, Fault))
            refused += 1
            if isinstance(row, dict):
                here.add((kind, str(row.get("source")), str(row.get("id"))))
            continue
        values = found[0]
        key = (kind, values["source"], values["id"])
        if key in here or key in seen:
            arguments = {"rank": rank}
            rejected.append(
                Fault(file, values["id"], "id", shown(values["id"]), Reason.SAME_ID, arguments)
            )
            refused += 1
            continue
        here.add(key)
        records.append(Record(kind, values, file))
        warnings.extend(_warnings(file, kind, row, values))
    return Parsed(
        tuple(records),
        tuple(rejected),
        tuple(warnings),
        frozenset(here),
        frozenset({kind}),
        refused,
    )


def _faults(file: str, kind: Kind, rank: int, row: Any) -> Iterator[Fault | Values]:
    """The row's values alone, or all that is wrong with it."""
    if not isinstance(row, dict):
        yield Fault(file, f"n° {rank}", "", shown(row), Reason.NOT_AN_ENTRY)
        return
    found = checked(MODELS[kind], row)
    if isinstance(found, dict):
        yield found
        return
    for field, value, reason, arguments in found:
        yield Fault(file, name_of(row, rank), field, shown(value), reason, arguments)


def _warnings(file: str, kind: Kind, row: Values, values: Values) -> Iterator[Fault]:
    entry = name_of(row, 0)
    for field, value, reason, arguments in odd(MODELS[kind], row):
        yield Fault(file, entry, field, shown(value), reason, arguments)
    hours = values["horaires_accueil"]
    if hours and read_hours(hours).text:
        yield Fault(file, entry, "horaires_accueil", shown(hours), Reason.HOURS)


def name_of(row: Values, rank: int) -> str:
    """How a report names an entry: its id, else its place in the file."""
    found = row.get("id")
    return shown(found) if isinstance(found, str) and found.strip() else f"n° {rank}"
