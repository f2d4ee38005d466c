"""Which needs come up without an answer, by commune and by month: counts, and no persons.

A count below five is not told, since it could tell who asked; nor are totals, from which it
could be had by subtraction.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.directory.territory import Territory
from knowledge.needs.thesaurus import Thesaurus
from knowledge.store.database import Database
from knowledge.store.questions import State, Unanswered, questions
from knowledge.wording.messages import Messages

FEWEST = 5
A_YEAR = timedelta(days=366)
_READ = 100_000


@dataclass(frozen=True, slots=True)
class Cell:
    """``count`` None: fewer than five. ``name``: a need's id, a commune's INSEE code, a month
    as "2026-11", or "" for what is not known."""

    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class NeedFigures:
    """One need: how often in all, in which communes, in which months."""

    need: Cell
    communes: tuple[Cell, ...]
    months: tuple[Cell, ...]


async def figures(database: Database, today: date) -> tuple[NeedFigures, ...]:
    """Of the last year, dropped questions left out, the most frequent first."""
    states = (State.OPEN, State.TAUGHT, State.UNMET)
    async with database.read() as session:
        asked = await questions(session, states, today - A_YEAR, limit=_READ)
    return counted(asked)


def counted(asked: Iterable[Unanswered]) -> tuple[NeedFigures, ...]:
    by_need: dict[str, list[Unanswered]] = {}
    for question in asked:
        by_need.setdefault(question.need or "", []).append(question)
    ordered = sorted(by_need.items(), key=lambda pair: (pair[0] == "", -len(pair[1]), pair[0]))
    return tuple(
        NeedFigures(
            _masked(need, len(members)),
            _cells(Counter(q.commune or "" for q in members)),
            tuple(sorted(_cells(Counter(f"{q.day:%Y-%m}" for q in members)), key=lambda c: c.name)),
        )
        for need, members in ordered
    )


def _cells(counts: Counter[str]) -> tuple[Cell, ...]:
    ordered = sorted(counts.items(), key=lambda pair: (pair[0] == "", -pair[1], pair[0]))
    cells = tuple(_masked(name, count) for name, count in ordered)
    shown = [i for i, c in enumerate(cells) if c.count is not None]
    # One masked cell alone could be had from the need's own count.
    if len(cells) - len(shown) == 1 and shown:
        last = shown[-1]
        return tuple(Cell(c.name, None) if i == last else c for i, c in enumerate(cells))
    return cells


def _masked(name: str, count: int) -> Cell:
    return Cell(name, count if count >= FEWEST else None)


def figures_in_words(
    found: Iterable[NeedFigures], territory: Territory, thesaurus: Thesaurus, words: Messages
) -> str:
    """The figures as plain text, for a terminal or a file: a need, its communes, its months."""

    def told(cell: Cell, name: str) -> str:
        count = words("figures-few") if cell.count is None else str(cell.count)
        return words("figures-cell", name=name, count=count)

    blocks = []
    for figures in found:
        need = thesaurus.needs.get(figures.need.name)
        name = need.nom if need else words("figures-other")
        communes = []
        for cell in figures.communes:
            commune = territory.commune(cell.name)
            communes.append(told(cell, commune.nom if commune else words("figures-nowhere")))
        months = [told(cell, cell.name) for cell in figures.months]
        lines = [told(figures.need, f"{name} :"), " · ".join(communes), " · ".join(months)]
        blocks.append("\n  ".join(lines))
    return "\n".join(blocks) or words("figures-empty")
