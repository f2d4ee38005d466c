"""Question sets and the directories they are asked of.

A set is a folder with ``services.json``, ``structures.json`` (data·inclusion v1) and
``questions.jsonl``; or a file of ``bench/questions`` about a territory of the repository.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from knowledge.directory.entries import Permanence, Place, Service, Structure
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import (
    Commune,
    Counter,
    HolidayRegion,
    SchoolZone,
    Territory,
)
from knowledge.directory.vocabulary import Public, Thematique
from knowledge.territories.load import load_territory

ROOT = Path(__file__).parent.parent
TERRITORIES = ROOT / "knowledge" / "territories"
OUTSIDE = ROOT.parent / "shared" / "dev-questions"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what is right: ``gold`` ids first, ``also`` further down."""

    id: str
    text: str
    lang: str
    kind: str
    expect: str
    gold: tuple[str, ...]
    also: tuple[str, ...]
    commune: str | None
    at: str | None


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
            )


def read_folder(folder: Path) -> QuestionSet:
    """A set whose directory is data·inclusion files; codes are the files' ids."""
    structures = [_structure(raw) for raw in _json(folder / "structures.json")]
    raw_services = _json(folder / "services.json")
    services = [_service(raw) for raw in raw_services]
    permanences = [
        Permanence(code=f"p-{s.code}", service=s.code, key="", place=_place(raw))
        for s, raw in zip(services, raw_services, strict=True)
    ]
    communes = {r["code_insee"]: r["commune"] for r in raw_services if r.get("code_insee")}
    territory = Territory(
        nom=folder.name,
        timezone=ZoneInfo("Europe/Paris"),
        school_zone=SchoolZone.C,
        holiday_region=HolidayRegion.METROPOLE,
        communes=tuple(
            Commune(code, nom, (), Counter("Mairie", "", "")) for code, nom in communes.items()
        ),
    )
    directory = Directory.of(territory, tuple(structures), tuple(services), tuple(permanences))
    questions = tuple(read_questions(folder / "questions.jsonl"))
    return QuestionSet(folder.name, directory, questions)


def read_territory(folder: Path, questions: Path) -> QuestionSet:
    """A set about a territory of the repository; codes become the ids that its files use."""
    loaded = load_territory(folder)
    named = {s.code: s.id.rpartition("--")[2] for s in loaded.services}
    directory = Directory.of(
        loaded.territory,
        loaded.structures,
        tuple(replace(s, code=named[s.code]) for s in loaded.services),
        tuple(replace(p, service=named[p.service]) for p in loaded.permanences),
    )
    return QuestionSet(questions.stem, directory, tuple(read_questions(questions)))


def present() -> list[QuestionSet]:
    """Every set there is: the repository's own, then the one kept outside of it."""
    own = ROOT / "bench" / "questions"
    sets = [read_territory(TERRITORIES / p.stem, p) for p in sorted(own.glob("*.jsonl"))]
    sets += [read_folder(p.parent) for p in sorted(own.glob("*/questions.jsonl"))]
    if (OUTSIDE / "questions.jsonl").exists():
        sets.append(read_folder(OUTSIDE))
    return sets


def _json(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _place(raw: dict[str, Any]) -> Place:
    return Place(
        adresse=raw.get("adresse"),
        code_postal=raw.get("code_postal"),
        commune=raw.get("commune"),
        code_insee=raw.get("code_insee"),
    )


def _structure(raw: dict[str, Any]) -> Structure:
    return Structure(
        code=raw["id"],
        id=raw["id"],
        source=raw["source"],
        nom=raw["nom"],
        date_maj=date.fromisoformat(raw["date_maj"]),
        description=raw.get("description"),
        place=_place(raw),
    )


def _service(raw: dict[str, Any]) -> Service:
    return Service(
        code=raw["id"],
        id=raw["id"],
        source=raw["source"],
        structure=raw["structure_id"],
        structure_id=raw["structure_id"],
        nom=raw["nom"],
        description=raw.get("description") or "",
        date_maj=date.fromisoformat(raw["date_maj"]),
        thematiques=tuple(Thematique(t) for t in raw.get("thematiques") or ()),
        publics=tuple(Public(p) for p in raw.get("publics") or ()),
        publics_precisions=raw.get("publics_precisions"),
        conditions_acces=raw.get("conditions_acces"),
        zone_eligibilite=tuple(raw.get("zone_eligibilite") or ()),
    )
