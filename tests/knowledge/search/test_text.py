"""Words, stems and sentences: the same for the index and for the question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.search.spelling import sound
from knowledge.search.text import accented, plain, sentence, terms, words
from knowledge.search.ukrainian import as_russian


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'école d'à côté", ["l", "ecole", "d", "a", "cote"]),
        ("Où est-ce qu’on inscrit ?", ["ou", "est", "ce", "qu", "on", "inscrit"]),
        ("g plu 1 rond", ["j", "ai", "plus", "1", "argent"]),
        ("la kaf", ["la", "caf"]),
        ("jss perdu", ["je", "suis", "perdu"]),
        ("un rdv à 18h", ["un", "rendez", "vous", "a", "18", "h"]),
        ("cœur ÉTÉ", ["coeur", "ete"]),
        ("مدرسةٌ", ["مدرسه"]),
    ],
)
def test_a_text_is_read_as_plain_words(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_empty_words_are_no_terms() -> None:
    assert terms("je voudrais savoir où est la crèche") == ["crech"]


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("kreche", "creche"),
        ("lojement", "logement"),
        ("medsin", "medecin"),
        ("ekol", "ecole"),
        ("avoka", "avocat"),
        ("dantiste", "dentiste"),
    ],
)
def test_what_is_written_by_ear_sounds_the_same(heard: str, meant: str) -> None:
    assert sound(heard) == sound(meant)


def test_what_sounds_otherwise_has_another_sound() -> None:
    assert sound("dentaire") != sound("mentale")


def test_a_sentence_gets_its_accents_and_elisions_back() -> None:
    spelling = accented(["l'école", "la crèche", "une crèche"])
    assert sentence(words("lecole"), spelling) == "lecole"
    assert sentence(words("l ecole ou la creche"), spelling) == "l'école ou la crèche"


def test_ukrainian_is_read_as_the_encoder_learnt_it() -> None:
    assert as_russian("Де лікар?") == "где врач?"


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    for word in words(text):
        assert word
        assert word == plain(word)
    sentence(words(text), {})
    as_russian(text)
