import pytest

from knowledge.exchange.comments import empty, harmless, plain


@pytest.mark.parametrize(
    "comment",
    [
        "",
        ".",
        "oui",
        "Structure NON itinérante",
        "Par téléphone au 01 99 00 00 01 ou par mail : ccas@example.org",
        "Accessible PMR",
        "https://example.org/rendez-vous",
        "01.99.00.00.01",
    ],
)
def test_a_comment_that_says_nothing_of_the_hours_is_harmless(comment: str) -> None:
    assert harmless(comment)


@pytest.mark.parametrize(
    "comment",
    [
        "semaines impaires à Essai",
        "Fermeture chaque 1er mardi matin du mois.",
        "Sur rendez-vous",
        "RDV au 01 99 00 00 01",
        "Structure itinérante",
        "Horaires d'été : 10:00-12h30",
        "Antenne au Bourg",
        "uniquement l'après-midi",
        "Essai, Le Bourg, Les Lucioles",
        "01 99 00 00 01 le 3",
        "09:00",
        "fermé",
        "Le\\x20bus",
        "закрыто",
    ],
)
def test_anything_else_may_change_them(comment: str) -> None:
    assert not harmless(comment)


def test_escapes_and_line_ends_are_made_plain() -> None:
    assert plain("Le\\x20bus\\xA0\\x3A\n lundi\\u2019") == "Le bus : lundi’"


def test_a_comment_without_words_is_empty() -> None:
    assert empty(" . ")
    assert not empty("oui")
