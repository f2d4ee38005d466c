"""Phrases as agents type them, with what each says, for the tests and the bench.

One a line: status | text | what it says | corrections. Hours are written in
opening_hours; ``from DATE:`` stands for a fortnight (``weekly`` for each week) from then
on, ``until DATE:`` for an end, ``rdv`` for what is received on appointment.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from knowledge.schedule.osm import read_osm
from knowledge.schedule.rules import DateSpan, Fortnight, Schedule

HERE = Path(__file__).parent
TODAY = date(2026, 12, 1)  # a Tuesday


@dataclass(frozen=True, slots=True)
class Phrase:
    status: str
    text: str
    says: str
    corrections: tuple[tuple[str, str], ...] = ()


def phrases(name: str) -> list[Phrase]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [_phrase(line) for line in lines if line and not line.startswith("#")]


def _phrase(line: str) -> Phrase:
    status, text, says, *notes = (part.strip() for part in re.split(r" \|(?: |$)", line))
    corrections = tuple((typed, read) for typed, _, read in (n.partition(">") for n in notes if n))
    return Phrase(status, text.replace("\\n", "\n").replace("\\t", "\t"), says, corrections)


_DATED = re.compile(r"(from|until) (\d{4}-\d\d-\d\d)( weekly)?: (.*)")


def meant(says: str) -> tuple[Schedule, bool]:
    """The schedule that a phrase says, and whether some of it is on appointment."""
    value = says.removeprefix("rdv ")
    booked = value != says
    dated = _DATED.fullmatch(value)
    if dated is None:
        return read_osm(value), booked
    edge = date.fromisoformat(dated[2])
    rule = read_osm(dated[4]).rules[0]
    if dated[1] == "until":
        return Schedule((replace(rule, dates=(DateSpan(TODAY, edge),)),)), booked
    fortnight = None if dated[3] else Fortnight(edge)
    span = DateSpan(edge, date(2030, 1, 1))
    return Schedule((replace(rule, dates=(span,), fortnight=fortnight),)), booked
