"""What is asked of a service without its usual words, with the shipped weights."""

import pytest

from knowledge.question.facet import Facet
from knowledge.question.facet_sense import KINDS, SHIPPED, asked_facet
from knowledge.question.facet_training import FOLDER, NONE
from knowledge.question.sense import DIMENSIONS, PLACES, read
from knowledge.question.sense_training import digest, written
from tests.knowledge.question.test_danger_sense import LANGUAGES, meant, needs_encoder


def test_the_weights_are_of_these_texts() -> None:
    weights = read(SHIPPED)
    assert weights.texts == digest(FOLDER), "run python -m knowledge.question.facet_training"
    assert weights.meaning.shape == (DIMENSIONS, len(KINDS))
    assert weights.words.shape == (PLACES, len(KINDS))


def test_every_facet_and_none_is_told_in_every_language() -> None:
    told = {(line.kind, line.language) for line in written(FOLDER)}
    assert told == {(kind, lang) for kind in (NONE, *Facet) for lang in LANGUAGES}


def test_no_text_asks_for_two_facets() -> None:
    texts = [line.text for line in written(FOLDER)]
    assert len(texts) == len(set(texts))


@needs_encoder
@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("ça va nous revenir à combien tout ça", Facet.PRIX),
        ("il son ouver le samdi", Facet.HORAIRES),
        ("je me pointe sans prévenir ou pas", Facet.RENDEZ_VOUS),
        ("ma fille va sur ses trois ans c'est trop tôt pour elle", Facet.AGE),
        ("je cherche quelqu'un pour garder mon fils", None),
        ("mon mari est parti et je me retrouve seule avec les petits", None),
    ],
)
def test_a_facet_is_heard_by_its_sense(text: str, facet: Facet | None) -> None:
    assert asked_facet(text, meant(text)) is facet


def test_without_an_encoder_the_patterns_stand_alone() -> None:
    assert asked_facet("c'est combien ?", lambda: None) is Facet.PRIX
