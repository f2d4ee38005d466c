"""Mistyped words: what each was meant to be, and what must stay what it is."""

import pytest

from knowledge.search.vocabulary import Vocabulary

KNOWN = (
    "creche", "assistante", "sociale", "identite", "mental", "logement", "medecin", "impots",
    "rsa", "caf", "mdph", "ecole", "addictions", "adresse",
)  # fmt: skip
VOCABULARY = Vocabulary(KNOWN, acronyms=("rsa", "caf", "mdph"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("crehce", "creche"),
        ("kreche", "creche"),
        ("lassistante", "assistante"),
        ("didentitee", "identite"),
        ("zimpots", "impots"),
        ("logemant", "logement"),
        ("medsin", "medecin"),
        ("addictologie", "addictions"),
        ("mpdh", "mdph"),
        ("rssa", "rsa"),
    ],
)
def test_a_mistyped_word_is_read_as_what_it_was_meant_to_be(typed: str, meant: str) -> None:
    readings = VOCABULARY.readings(typed)
    assert readings
    assert readings[0].word == meant
    assert 0 < readings[0].weight <= 1


@pytest.mark.parametrize("word", KNOWN)
def test_a_known_word_is_only_itself(word: str) -> None:
    assert [(r.word, r.weight) for r in VOCABULARY.readings(word)] == [(word, 1.0)]


@pytest.mark.parametrize("typed", ["rsb", "cat", "fac", "dental", "zzzzzz", "2026", "é", ""])
def test_what_resembles_nothing_well_enough_is_left_alone(typed: str) -> None:
    assert VOCABULARY.readings(typed) == ()
