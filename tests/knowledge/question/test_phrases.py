import pytest

from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import words


def found(rules: dict[str, str], text: str, **lists: str) -> list[Match]:
    return Phrases(rules, lists).found(words(text))


def test_a_word_a_beginning_an_end_and_a_middle() -> None:
    assert found({"t": "crèche"}, "une creche")
    assert found({"t": "frapp*"}, "il me frape")
    assert found({"t": "*berté"}, "la liberté")
    assert found({"t": "*nant*"}, "maintenant")
    assert not found({"t": "crèche"}, "crèches")


def test_options_alternatives_and_lists() -> None:
    rules = {"t": "mon <proche> [ne] me tape|frappe"}
    for text in ("mon mari me tape", "mon ex mari ne me frappe"):
        assert found(rules, text, proche="mari, ex mari")
    assert not found(rules, "mon voisin me tape", proche="mari, ex mari")


def test_a_gap_stays_within_its_sentence() -> None:
    rules = {"t": "sais .. dormir"}
    assert found(rules, "sais pas où dormir")
    assert not found(rules, "je sais. on va dormir")
    assert not found(rules, "sais pas du tout où on va dormir")


def test_edges_of_a_sentence() -> None:
    assert found({"t": "^ et"}, "bon. et demain")
    assert not found({"t": "^ et"}, "toi et moi")
    assert found({"t": "où $"}, "c'est où ?")
    assert not found({"t": "où $"}, "où est-ce")


def test_values_come_in_the_order_of_the_words() -> None:
    phrases = Phrases({"t": "<jour> #"}, {"jour": {"0": "lundi, lun di"}}, {"deux": "2"})
    assert phrases.found(words("lundi 12"))[0].values == ("0", "12")
    assert phrases.found(words("lun di deux"))[0].values == ("0", "2")


def test_the_longest_match_wins_even_if_it_begins_later() -> None:
    phrases = Phrases({"a": "pendant les vacances", "b": "les vacances de noël"})
    assert [m.tag for m in phrases.longest(words("pendant les vacances de noël"))] == ["b"]


@pytest.mark.parametrize("pattern", ["..", "[un]", "$", "<inconnu>", "!"])
def test_a_wrong_notation_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Phrases({"t": pattern})
