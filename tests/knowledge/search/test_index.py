"""The parts of the index: postings, caches, vectors, families, eligibility."""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.directory.entries import AgeRange
from knowledge.search.ages import ages_served
from knowledge.search.eligibility import Eligibility
from knowledge.search.encoder import DIMENSIONS, Vectors, VectorStore, pack, unpack
from knowledge.search.kept import KeptRows
from knowledge.search.postings import K1, B, Postings
from knowledge.search.servicetext import core_of, digest, text_of
from knowledge.search.sisters import Sisters
from tests.knowledge.search.conftest import FERLIN, LORVELLE, directory, service

TERMS = st.sampled_from("abcde")
BAGS = st.lists(st.dictionaries(TERMS, st.integers(1, 4).map(float)), min_size=1, max_size=6)


@given(BAGS, st.dictionaries(TERMS, st.sampled_from([0.5, 1.0])))
def test_postings_score_as_bm25_is_written(
    bags: list[dict[str, float]], query: dict[str, float]
) -> None:
    mean = sum(sum(b.values()) for b in bags) / len(bags) or 1.0
    expected = []
    for bag in bags:
        total = 0.0
        for term, wanted in query.items():
            having = sum(term in b for b in bags)
            idf = math.log(1 + (len(bags) - having + 0.5) / (having + 0.5))
            count = bag.get(term, 0.0)
            norm = K1 * (1 - B + B * sum(bag.values()) / mean)
            total += wanted * idf * count * (K1 + 1) / (count + norm) if count else 0.0
        expected.append(total)
    postings = Postings.of(bags)
    assert postings.scores(query) == pytest.approx(expected, rel=1e-4, abs=1e-5)
    again = Postings(postings.size, *postings.arrays())
    assert (again.scores(query) == postings.scores(query)).all()


class CountingEncoder:
    """A vector for each text by its bytes; counts what it is asked."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        rows = np.zeros((len(texts), DIMENSIONS), np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[sum(text.encode()) % DIMENSIONS] = 1.0
        return rows


def test_a_text_is_encoded_once_and_kept_for_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUICHET_CACHE", str(tmp_path))
    encoder = CountingEncoder()
    store = VectorStore(encoder)
    first = store.vectors(["a", "b", "a"])
    store.vectors(["b"])
    store.save()
    again = VectorStore(encoder).vectors(["a", "b", "a"])
    assert encoder.asked == ["a", "b"]
    assert (first == again).all()


def test_a_broken_cache_is_as_good_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUICHET_CACHE", str(tmp_path))
    (tmp_path / "counting.npz").write_bytes(b"broken")
    (tmp_path / "rows-1.npz").write_bytes(b"PK\x03\x04broken")
    assert VectorStore(CountingEncoder()).vectors(["a"]).shape == (1, DIMENSIONS)
    assert 1 not in KeptRows("rows-1", 2)


def test_kept_rows_come_back_and_replace_those_out_of_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUICHET_CACHE", str(tmp_path))
    for name in ("rows-1", "rows-2"):
        rows = KeptRows(name, 2)
        rows.put(7, np.array([3, 1], np.int32), np.array([0.7, 0.1], np.float32))
        rows.save()
        for was, comes_back in zip(rows[7], KeptRows(name, 2)[7], strict=True):
            assert (was == comes_back).all()
    assert [p.name for p in tmp_path.glob("*.npz")] == ["rows-2.npz"]
    assert 7 not in KeptRows("rows-2", 3)


def test_packed_vectors_point_the_same_way() -> None:
    random = np.random.default_rng(1).normal(size=(20, DIMENSIONS)).astype(np.float32)
    random /= np.linalg.norm(random, axis=1, keepdims=True)
    assert (np.sum(unpack(pack(random)) * random, axis=1) > 0.999).all()


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Cantine de l'école des Deux Clochers (Saint-Ferlin)", "Cantine de l'école"),
        ("Restaurant scolaire de Lorvelle", "Restaurant scolaire"),
        ("Crèche « Les Lutins »", "Crèche"),
        ("Lorvelle", "Lorvelle"),
    ],
)
def test_the_core_of_a_name_is_what_it_is_and_not_which(name: str, core: str) -> None:
    known = frozenset(["cantine", "ecole", "restaurant", "scolaire", "creche", "deux"])
    assert core_of(name, frozenset(["lorvelle", "ferlin", "saint"]), known) == core


def families(*zones: tuple[str, ...] | None, names: Sequence[str], need: int | None) -> list[int]:
    services = [
        service(f"s{i}", n, zone=z) for i, (n, z) in enumerate(zip(names, zones, strict=True))
    ]
    of = directory(*services)
    texts = [digest(text_of(of, s, frozenset(), frozenset())) for s in services]
    frozen = [frozenset(z) if z else None for z in zones]
    found = Sisters.of(services, texts, frozen, [need] * len(services))
    return [int(number) for number in found.family]


def test_one_name_is_one_family_and_so_is_one_need_with_no_commune_in_common() -> None:
    assert families(None, None, names=["Mairie annexe", "Mairie"], need=None) == [0, 0]
    names = ["Garderie des Lutins", "Accueil du soir", "Garderie du matin"]
    assert families((LORVELLE,), (FERLIN,), (LORVELLE,), names=names, need=1) == [0, 0, 1]
    assert families((LORVELLE,), (FERLIN,), names=["Piscine", "Musée"], need=None) == [0, 1]


@pytest.mark.parametrize(
    ("conditions", "ages"),
    [
        ("Âge : de 0 à 3 ans.", (0, 47)),
        ("enfants de 10 semaines à 4 ans", (2, 59)),
        ("de 6 à 11 ans", (72, 143)),
        ("16-25 ans", (192, 311)),
        ("à partir de 60 ans", (720, 1500)),
        ("moins de 26 ans", (0, 312)),
        ("parents d'enfants de moins de 4 ans", (0, 1500)),
        ("tout public", (0, 1500)),
    ],
)
def test_ages_are_read_in_the_conditions(conditions: str, ages: tuple[int, int]) -> None:
    assert ages_served(replace(service("s", "S"), conditions_acces=conditions)) == ages


def test_ages_in_figures_go_before_words() -> None:
    assert ages_served(service("s", "S", age=AgeRange(3, None))) == (3, 1500)


@pytest.mark.parametrize(
    ("zone", "opened"),
    [
        (None, True),
        ((), True),
        ((LORVELLE,), True),
        ((FERLIN,), False),
        (("200000001",), True),
        (("96",), True),
        (("france",), True),
    ],
)
def test_a_service_is_open_to_the_communes_of_its_zone(
    zone: tuple[str, ...] | None, opened: bool
) -> None:
    one = service("s", "S", zone=zone)
    eligibility = Eligibility(directory(one), (one,))
    assert bool(eligibility.standing(LORVELLE).open[0]) is opened
    assert bool(eligibility.standing(None).open[0])
