import json

import pytest
from hypothesis import given

from knowledge.directory.entries import Contact, Place
from knowledge.store.errors import InvalidValue, UnknownField
from knowledge.store.shape import (
    SHAPE,
    Entry,
    from_json,
    kind_of,
    territory_from_json,
    territory_to_json,
    to_json,
    with_changes,
)
from tests.knowledge.store.examples import AVOCAT, CCAS, TERRITORY, entries


@given(entries)
def test_an_entry_comes_back_from_json_as_it_was(entry: Entry) -> None:
    kept = json.loads(json.dumps(to_json(entry)))
    assert from_json(kind_of(entry), kept) == entry


def test_a_territory_comes_back_from_json_as_it_was() -> None:
    kept = json.loads(json.dumps(territory_to_json(TERRITORY)))
    assert territory_from_json(kept) == TERRITORY


def test_what_equals_its_default_takes_no_room() -> None:
    assert SHAPE == 1
    assert to_json(CCAS) == {
        "code": "e1",
        "id": "ccas",
        "source": "val",
        "nom": "CCAS d'Essai",
        "date_maj": "2026-01-05",
    }


def test_a_field_of_a_later_guichet_is_passed_over() -> None:
    assert from_json("structure", to_json(CCAS) | {"later": 1}) == CCAS


def test_a_change_reaches_into_a_place() -> None:
    after = with_changes(CCAS, {"place.commune": "Essai", "place.adresse": "1 rue du Puits"})
    assert after.place == Place(commune="Essai", adresse="1 rue du Puits")


@pytest.mark.parametrize("field", ["code", "id", "source", "prix", "place.etage", "nom.court"])
def test_a_change_of_what_is_not_there_or_never_changes_is_refused(field: str) -> None:
    with pytest.raises(UnknownField):
        with_changes(CCAS, {field: "x"})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("nom", 3),
        ("nom", None),
        ("contact", "01 99 00 00 01"),
        ("date_maj", "demain"),
        ("nom", "a\0b"),
        ("nom", "a\ud800"),
        ("words", ("a\0",)),
    ],
)
def test_a_value_that_the_field_cannot_hold_is_refused(field: str, value: object) -> None:
    with pytest.raises(InvalidValue):
        with_changes(AVOCAT, {field: value})


def test_what_only_looks_like_a_null_is_taken() -> None:
    assert with_changes(AVOCAT, {"nom": "a\\u0000b"}).nom == "a\\u0000b"


def test_a_value_of_the_fields_own_type_is_taken() -> None:
    assert with_changes(AVOCAT, {"contact": Contact(telephone="3939")}).contact.telephone == "3939"
