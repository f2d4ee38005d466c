import json
from pathlib import Path

import pytest

from knowledge.exchange.faults import Reason
from knowledge.exchange.files import read_file, read_paths
from knowledge.exchange.records import Kind
from knowledge.wording.messages import messages
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE

WORDS = messages("fr")


def as_json(data: object, encoding: str = "utf-8") -> bytes:
    return json.dumps(data, ensure_ascii=False).encode(encoding)


@pytest.mark.parametrize(
    "content",
    [
        as_json([SERVICE]),
        as_json([SERVICE], "utf-8-sig"),
        as_json([SERVICE], "utf-16"),
        as_json({"services": [SERVICE]}),
        as_json({"version": 1, "data": [SERVICE]}),
        b"\n  " + as_json([SERVICE]),
    ],
)
def test_services_are_known_by_their_content(content: bytes) -> None:
    parsed = read_file("structures.csv", content, WORDS)
    assert [(r.kind, r.id) for r in parsed.records] == [(Kind.SERVICE, "avocat")]
    assert parsed.rejected == ()


def test_one_file_may_hold_both() -> None:
    parsed = read_file("f", as_json({"structures": [STRUCTURE], "services": [SERVICE]}), WORDS)
    assert {(r.kind, r.id) for r in parsed.records} == {
        (Kind.STRUCTURE, "ccas"),
        (Kind.SERVICE, "avocat"),
    }


def test_windows_1252_is_read_with_a_warning() -> None:
    row = STRUCTURE | {"nom": "Épicerie de l’été"}
    parsed = read_file("f.json", as_json([row], "cp1252"), WORDS)
    assert parsed.records[0].nom == "Épicerie de l’été"
    assert [f.reason for f in parsed.warnings] == [Reason.OTHER_ENCODING]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY_FILE),
        (b"   \n", Reason.EMPTY_FILE),
        (b"[]", Reason.EMPTY_FILE),
        (b'[{"id": 1', Reason.BROKEN_JSON),
        (b'[{"id": NaN}]', Reason.BROKEN_JSON),
        (b'[{"latitude": -Infinity}]', Reason.BROKEN_JSON),
        (b"[" * 100_000, Reason.BROKEN_JSON),
        (b'[{"id": ' + b"9" * 5000 + b"}]", Reason.BROKEN_JSON),
        (b'{"a": 1}', Reason.NOT_A_LIST_OF_ENTRIES),
        (b"[1, 2]", Reason.NOT_A_LIST_OF_ENTRIES),
        (b'[{"titre": "x"}]', Reason.UNKNOWN_FILE),
        (b"bonjour", Reason.UNKNOWN_FILE),
        (b"nom;telephone\nCCAS;01 99 00 00 01\n", Reason.UNKNOWN_FILE),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Reason.ENCODING),
        (b"PK\x03\x04\x14\x00\x06\x00\x81\x90", Reason.ENCODING),
        (b"\xff\xfe\x00", Reason.ENCODING),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_reason(content: bytes, reason: Reason) -> None:
    parsed = read_file("f", content, WORDS)
    assert [(f.entry, f.reason) for f in parsed.rejected] == [("", reason)]
    assert parsed.records == ()


def test_broken_json_is_told_by_line_and_character() -> None:
    parsed = read_file("f", b'[\n  {"id": "a",}\n]', WORDS)
    assert dict(parsed.rejected[0].arguments) == {"line": 2, "column": 14}


def test_entries_that_are_none_are_told_by_their_rank() -> None:
    parsed = read_file("f", as_json([STRUCTURE, "x", None, {"nom": "Sans id"}]), WORDS)
    assert [(f.entry, f.reason) for f in parsed.rejected if not f.field] == [
        ("n° 2", Reason.NOT_AN_ENTRY),
        ("n° 3", Reason.NOT_AN_ENTRY),
    ]
    assert {f.entry for f in parsed.rejected} == {"n° 2", "n° 3", "n° 4"}
    assert parsed.refused_entries == 3


def test_an_id_stands_once_in_all_files(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_bytes(as_json([STRUCTURE]))
    parsed = read_paths((tmp_path / "a.json", tmp_path / "b.json"), WORDS)
    assert [(f.file, f.reason) for f in parsed.rejected] == [("b.json", Reason.SAME_ID)]
    assert len(parsed.records) == 1


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    parsed = read_paths((tmp_path / "absent.json",), WORDS)
    assert [f.reason for f in parsed.rejected] == [Reason.NOT_FOUND]
    assert [f.reason for f in read_paths((tmp_path,), WORDS).rejected] == [Reason.UNREADABLE]


def test_deep_or_huge_values_are_refused_without_an_accident() -> None:
    deep: object = 1
    for _ in range(500):
        deep = [deep]
    rows = [STRUCTURE | {"id": str(n), "nom": value} for n, value in enumerate((deep, 10**300))]
    parsed = read_file("f", as_json([*rows, STRUCTURE | {"latitude": 10**400}]), WORDS)
    assert len(parsed.rejected) == 3
