"""The repository's own questions: written once, as residents ask, never to suit a matcher."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bench.sets import ROOT, read_folder
from knowledge.territories.load import DEMO, LoadedTerritory, load_territory

QUESTIONS = ROOT / "bench" / "questions"
DEMO_FILE = QUESTIONS / "demo.jsonl"
SECOND = QUESTIONS / "second"
FILES = (DEMO_FILE, SECOND / "questions.jsonl")

KEYS = {"id", "text", "lang", "kind", "commune", "at", "expect", "gold", "also", "facet"}
EXPECTED = {
    "near": "unknown",
    "chat": "smalltalk",
    "non": "out_of_scope",
    "emergency": "emergency",
}
FACETS = {
    None,
    "accessibilite",
    "adresse",
    "age",
    "documents",
    "horaires",
    "inscription",
    "prix",
    "rendez-vous",
    "telephone",
}


def _read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def demo() -> LoadedTerritory:
    return load_territory(DEMO)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.parent.name)
def test_questions_are_of_one_form(path: Path) -> None:
    questions = _read(path)
    assert all(set(q) == KEYS for q in questions)
    assert all(q["expect"] == EXPECTED.get(q["kind"], "answer") for q in questions)
    assert all(bool(q["gold"]) is (q["expect"] == "answer") for q in questions)
    assert {q["facet"] for q in questions} <= FACETS
    assert not any(set(q["gold"]) & set(q["also"]) for q in questions)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.parent.name)
def test_no_question_is_asked_twice(path: Path) -> None:
    questions = _read(path)
    assert [t for t, n in Counter(q["text"].casefold() for q in questions).items() if n > 1] == []
    assert len({q["id"] for q in questions}) == len(questions)


def test_the_demo_has_questions_of_every_kind() -> None:
    kinds = Counter(q["kind"] for q in _read(DEMO_FILE))
    assert kinds.total() >= 240
    assert min(kinds.values()) >= 5
    assert set(kinds) == {
        *("formal", "colloquial", "indirect", "no-accents", "typo", "sms"),
        *("en", "es", "pt", "ar", "tr", "uk"),
        *EXPECTED,
    }


def test_what_the_demo_expects_is_open_to_the_commune_that_asks(demo: LoadedTerritory) -> None:
    services = {s.id: s for s in demo.services}
    wider = {demo.territory.epci, demo.territory.departement, "france"}
    for question in _read(DEMO_FILE):
        here = question["commune"]
        assert here is None or demo.territory.commune(here) is not None
        for wanted in (*question["gold"], *question["also"]):
            zones = set(services[wanted].zone_eligibilite or ())
            assert here is None or not zones or zones & {here, *wider}, question["text"]


def test_no_question_is_a_service_s_own_name_or_words(demo: LoadedTerritory) -> None:
    own = {w.casefold() for s in demo.services for w in (s.nom, *s.words)}
    copied = [q["text"] for q in _read(DEMO_FILE) if q["text"].casefold() in own]
    assert copied == []


def test_the_second_territory_is_read_from_data_inclusion_files() -> None:
    second = read_folder(SECOND / "questions.jsonl")
    assert len(second.directory.services) == 30
    assert len(second.questions) >= 60
    wanted = {i for q in second.questions for i in (*q.gold, *q.also)}
    assert wanted <= {s.id for s in second.directory.services.values()}


SETS = sorted(p for f in QUESTIONS.glob("*/services.json") for p in f.parent.glob("*.jsonl"))


@pytest.mark.parametrize("path", SETS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_every_set_asks_of_services_that_there_are(path: Path) -> None:
    questions = _read(path)
    listed = json.loads((path.parent / "services.json").read_text("utf-8"))
    services = {s["id"] for s in listed}
    assert len({q["id"] for q in questions}) == len(questions)
    assert {i for q in questions for i in (*q["gold"], *q["also"])} <= services
    assert {q["facet"] for q in questions} <= FACETS
    assert {q["expect"] for q in questions} <= {"answer", *EXPECTED.values()}
