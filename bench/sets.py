"""Question sets and the directories they are asked of.

A set is ``questions.jsonl`` (or ``turns.jsonl``: conversations only) in a folder with
``services.json`` and ``structures.json`` (data·inclusion v1); or a file of
``bench/questions`` about a territory of the repository (``demo.jsonl``,
``demo-more.jsonl``). The directories are imported as anybody's are.
"""

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from knowledge.directory.snapshot import Directory
from knowledge.exchange.importing import Choices, import_files
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.store.migrating import migrate
from knowledge.territories.load import load_territory
from knowledge.wording.messages import messages

ROOT = Path(__file__).parent.parent
OWN = ROOT / "bench" / "questions"
TERRITORIES = ROOT / "knowledge" / "territories"
OUTSIDE = ROOT.parent / "shared" / "dev-questions"
# A Friday morning in term time, for questions that say no moment.
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what is right: ``gold`` ids first, ``also`` further down; lines of one
    ``conversation`` are its turns, in order."""

    id: str
    text: str
    lang: str
    kind: str
    expect: str
    gold: tuple[str, ...]
    also: tuple[str, ...]
    commune: str | None
    at: str | None
    facet: str | None
    conversation: str | None


@dataclass(frozen=True, slots=True)
class QuestionSet:
    name: str
    directory: Directory
    questions: tuple[Asked, ...]


def read_questions(path: Path) -> Iterator[Asked]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            raw = json.loads(line)
            yield Asked(
                id=str(raw["id"]),
                text=raw["text"],
                lang=raw.get("lang") or "fr",
                kind=raw.get("kind") or "",
                expect=raw.get("expect") or "answer",
                gold=tuple(raw.get("gold") or ()),
                also=tuple(raw.get("also") or ()),
                commune=raw.get("commune"),
                at=raw.get("at"),
                facet=raw.get("facet"),
                conversation=raw.get("conversation"),
            )


def read_folder(questions: Path) -> QuestionSet:
    """A set whose directory is data·inclusion files beside it."""
    folder = questions.parent
    directory = asyncio.run(_imported([folder / "structures.json", folder / "services.json"]))
    name = folder.name if questions.stem == "questions" else f"{folder.name}-{questions.stem}"
    return QuestionSet(name, directory, tuple(read_questions(questions)))


async def _imported(files: Sequence[Path]) -> Directory:
    async with Database.open("sqlite+aiosqlite:///:memory:") as database:
        await migrate(database)
        plan = await import_files(database, files, Choices(), messages("fr"), who="bench", at=NOW)
        assert not plan.refused, f"{files[0].parent}: not valid data·inclusion"
        async with database.read() as session:
            return await load_directory(session)


def read_territory(questions: Path) -> QuestionSet:
    """A set about a territory of the repository: ``demo-more.jsonl`` asks about ``demo``."""
    loaded = load_territory(TERRITORIES / questions.stem.partition("-")[0])
    return QuestionSet(questions.stem, loaded.directory(), tuple(read_questions(questions)))


def present() -> list[QuestionSet]:
    """Every set there is: the repository's own, then the one kept outside of it."""
    sets = [read_territory(p) for p in sorted(OWN.glob("*.jsonl"))]
    folders = sorted(p.parent for p in OWN.glob("*/services.json"))
    sets += [read_folder(p) for folder in folders for p in sorted(folder.glob("*.jsonl"))]
    if (OUTSIDE / "questions.jsonl").exists():
        sets.append(read_folder(OUTSIDE / "questions.jsonl"))
    return sets
