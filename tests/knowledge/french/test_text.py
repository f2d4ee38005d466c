"""Folding, and typos of single words."""

import pytest

from knowledge.french.text import Correction, Lexicon, WordRead, fold

DAYS = Lexicon(
    ["lundi", "lundis", "mardi", "mercredi", "jeudi", "jeudis", "vendredi", "samedi", "matin"],
    exact=["mars", "marin", "mai"],
)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Dès le 1er FÉVRIER", "des le 1er fevrier"),
        ("l’après‑midi", "l'apres-midi"),
        ("9h–12h", "9h-12h"),
        ("9\u00a0h\u202f30", "9 h 30"),
        ("lundi\t09:00", "lundi 09:00"),
        ("lundi  9h\r\n\n mardi", "lundi 9h\nmardi"),
        ("le cœur", "le coeur"),
        ("mar\u0301di\u200b", "mardi"),
    ],
)
def test_typed_text_is_made_comparable(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("mardy", "mardi"),
        ("jeuid", "jeudi"),
        ("vendrdi", "vendredi"),
        ("mecredi", "mercredi"),
        ("smedi", "samedi"),
        ("merdi", "mardi"),
        ("jeduis", "jeudis"),
    ],
)
def test_a_typo_is_corrected_and_told(typed: str, read: str) -> None:
    assert DAYS.read(typed) == WordRead(read, Correction(typed, read))


@pytest.mark.parametrize("word", ["mardi", "mars", "marin", "jeudis", "mai"])
def test_a_word_typed_right_is_no_correction(word: str) -> None:
    assert DAYS.read(word) == WordRead(word)


def test_a_word_as_near_to_two_others_is_neither() -> None:
    assert Lexicon(["paires", "maires"]).read("faires") is None


def test_a_plural_that_was_not_listed_is_the_same_word() -> None:
    assert Lexicon(["vacances"]).read("vacance") == WordRead("vacances")


@pytest.mark.parametrize("word", ["lu", "jeu", "permanence", "lardi9", "mat"])
def test_short_or_distant_words_are_not_taken_for_another(word: str) -> None:
    assert DAYS.read(word) is None
