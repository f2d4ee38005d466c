"""Our validation against the standard's own JSON schemas."""

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.exchange.datainclusion import MODELS, read_rows
from knowledge.exchange.faults import Reason
from knowledge.exchange.records import Kind
from knowledge.exchange.standard import checked
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE, Row, services, structures

SCHEMAS = Path(__file__).parent / "schemas"
# The formats are held by literal examples below: jsonschema checks an e-mail address for
# its @ alone, and a link not at all.
FORMATS = jsonschema.FormatChecker(["date"])


def validator(kind: Kind) -> Any:
    schema = json.loads((SCHEMAS / f"di-{kind.value}.schema.json").read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(schema, format_checker=FORMATS)


VALIDATORS = {kind: validator(kind) for kind in Kind}
FORMATTED = {"courriel", "lien_source", "lien_mobilisation", "site_web", "accessibilite_lieu"}

_plain = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=16)
_scalar = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
_codes = st.sampled_from(
    [
        "1234",
        "99001",
        "9900",
        "٣٣٣٣٣",
        "2A004",
        "ab",
        "2026-02-30",
        "2026-1-5",
        "20260105",
        "2026-01-05T10:00:00",
        "gratuit",
        "Gratuit",
        "france",
        "sante--addictions",
        "12345678901234",
    ]
)
_any = (
    _scalar
    | _plain
    | _codes
    | st.lists(_scalar | _plain | _codes, max_size=3)
    | st.just({"a": 1})
    | st.integers(148, 152).map(lambda n: "x" * n)
    | st.integers(9_999, 10_001).map(lambda n: "x" * n)
)


def test_each_field_of_the_schemas_is_known() -> None:
    for kind in Kind:
        assert set(MODELS[kind].model_fields) == set(VALIDATORS[kind].schema["properties"])


@pytest.mark.parametrize("kind", list(Kind))
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_row_is_accepted_or_refused_as_by_the_schema(kind: Kind, data: st.DataObject) -> None:
    row = dict(data.draw(structures if kind is Kind.STRUCTURE else services))
    names = [n for n in MODELS[kind].model_fields if n not in FORMATTED]
    for name in data.draw(st.lists(st.sampled_from(names), max_size=2, unique=True)):
        value = data.draw(_any | st.just(...))
        if value is ...:
            row.pop(name, None)
        else:
            row[name] = value
    accepted = isinstance(checked(MODELS[kind], row), dict)
    assert accepted == VALIDATORS[kind].is_valid(row)


@pytest.mark.parametrize(
    ("field", "value", "accepted"),
    [
        ("courriel", "ccas@example.org", True),
        ("courriel", "prénom@example.org", True),
        ("courriel", "agent@mairie.local", True),
        ("courriel", "ccas.example.org", False),
        ("courriel", "a@example.org, b@example.org", False),
        ("courriel", "", False),
        ("site_web", "https://example.org/page", True),
        ("site_web", "https://exemple.example.org/accès", True),
        ("site_web", "www.example.org", False),
        ("site_web", "https://", False),
        ("site_web", "https://example.org/a b", False),
        ("site_web", "", False),
        ("site_web", "https://example.org/" + "a" * 2063, True),
        ("site_web", "https://example.org/" + "a" * 2064, False),
    ],
)
def test_formats_are_asserted(field: str, value: str, accepted: bool) -> None:
    assert isinstance(checked(MODELS[Kind.STRUCTURE], STRUCTURE | {field: value}), dict) is accepted


@pytest.mark.parametrize("value", ["a\0b", "a\ud800b"])
def test_what_no_database_can_keep_is_refused(value: str) -> None:
    parsed = read_rows("f", Kind.STRUCTURE, [STRUCTURE | {"adresse": value}], frozenset())
    assert [f.reason for f in parsed.rejected] == [Reason.UNKEEPABLE]


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"nom": "Av"}, "nom", Reason.TOO_SHORT),
        ({"nom": "A" * 151}, "nom", Reason.TOO_LONG),
        ({"description": None}, "description", Reason.NOT_A_TEXT),
        ({"code_postal": "9910"}, "code_postal", Reason.SHAPE),
        ({"frais": "gratuits"}, "frais", Reason.NOT_IN_LIST),
        ({"publics": []}, "publics", Reason.EMPTY_LIST),
        ({"publics": "familles"}, "publics", Reason.NOT_A_LIST),
        ({"publics": ["familles", "familles"]}, "publics", Reason.REPEATED),
        ({"date_maj": "05/01/2026"}, "date_maj", Reason.DATE),
        ({"latitude": "48,5"}, "latitude", Reason.NOT_A_NUMBER),
        ({"latitude": True}, "latitude", Reason.NOT_A_NUMBER),
        ({"nombre_semaines": 1.5}, "nombre_semaines", Reason.NOT_AN_INTEGER),
        ({"nombre_semaines": 0}, "nombre_semaines", Reason.TOO_SMALL),
        ({"zone_eligibilite": ["Essai-le-Bourg"]}, "zone_eligibilite", Reason.ZONE),
    ],
)
def test_each_fault_has_its_reason(change: Row, field: str, reason: Reason) -> None:
    parsed = read_rows("f", Kind.SERVICE, [SERVICE | change], frozenset())
    assert [(f.entry, f.field, f.reason) for f in parsed.rejected] == [("avocat", field, reason)]
    assert parsed.records == ()


def test_all_the_faults_of_an_entry_are_told() -> None:
    row = SERVICE | {"nom": "A", "frais": "cher"}
    del row["description"]
    parsed = read_rows("f", Kind.SERVICE, [row], frozenset())
    assert {f.field for f in parsed.rejected} == {"nom", "frais", "description"}
    assert parsed.refused_entries == 1


def test_an_unknown_field_and_unreadable_hours_are_only_warned_of() -> None:
    row = STRUCTURE | {"pays": "France", "horaires_accueil": "le matin", "latitude": 480}
    parsed = read_rows("f", Kind.STRUCTURE, [row], frozenset())
    assert [(f.field, f.reason) for f in parsed.warnings] == [
        ("pays", Reason.UNKNOWN_FIELD),
        ("latitude", Reason.COORDINATES),
        ("horaires_accueil", Reason.HOURS),
    ]
    assert len(parsed.records) == 1
