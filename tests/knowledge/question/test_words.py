from hypothesis import given
from hypothesis import strategies as st

from knowledge.question.words import STOP, fold, listed, words


def test_abbreviations_are_written_out() -> None:
    assert words("g besoin, c koi le num") == (
        "je",
        "ai",
        "besoin",
        "c",
        "est",
        "quoi",
        "le",
        "numero",
    )


def test_an_elision_is_no_abbreviation() -> None:
    assert words("C'est où ?") == ("c", "est", "ou")


def test_doubled_consonants_and_shouting_do_not_matter() -> None:
    assert words("elle appelle") == words("ele apele")
    assert words("siiiil te plaaaait") == words("sil te plait")


def test_sentences_are_told_apart() -> None:
    assert words("Bonjour ! Ça va ?") == ("bonjour", STOP, "ca", "va")


def test_letters_of_other_scripts_are_folded() -> None:
    assert fold("İSTANBUL ÇOCUĞU") == "istanbul cocugu"
    assert fold("مَدْرَسَة") == fold("مدرسه")


def test_lists_are_separated_by_commas_or_lines() -> None:
    assert listed("un, deux\n trois,") == ("un", "deux", "trois")


@given(st.text(max_size=80))
def test_any_text_has_words_without_spaces(text: str) -> None:
    assert all(word and " " not in word for word in words(text))
