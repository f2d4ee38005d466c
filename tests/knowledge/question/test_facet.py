"""What questions ask about a service, by the sentences of facet_sentences.yaml.

The first words of facet.yaml read 205 of those 209 sentences right.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from knowledge.question.facet import Facet, read_facet


def sentences() -> Iterator[tuple[str, str]]:
    path = Path(__file__).parent / "facet_sentences.yaml"
    for name, block in yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader).items():
        for sentence in block.strip().split("\n"):
            yield name, sentence


@pytest.mark.parametrize(("name", "sentence"), list(sentences()))
def test_the_facet_is_the_one_asked_for(name: str, sentence: str) -> None:
    assert read_facet(sentence) == (None if name == "rien" else Facet(name))


def test_papers_for_a_registration_are_asked_for_as_papers() -> None:
    assert read_facet("quels papiers pour s'inscrire ?") is Facet.DOCUMENTS


def test_every_facet_has_its_sentences() -> None:
    assert {name for name, _ in sentences()} == {*(f.value for f in Facet), "rien"}


@pytest.mark.parametrize(
    ("typed", "facet"),
    [
        ("l'inscripsion c'est quand", Facet.INSCRIPTION),
        ("kel documant fournir", Facet.DOCUMENTS),
        ("c'est gratiut ?", Facet.PRIX),
        ("y a un asenseur ?", Facet.ACCESSIBILITE),
        ("c'est couvert ?", None),
    ],
)
def test_one_slip_of_the_fingers_is_undone(typed: str, facet: Facet | None) -> None:
    assert read_facet(typed) is facet


@pytest.mark.parametrize(
    "told",
    [
        "je reçois des appels tous les jours et je n'ouvre plus les enveloppes",
        "la CAF veut une adresse pour continuer à me verser",
        "mon propriétaire augmente le prix du loyer",
        "mes horaires de travail ne vont pas avec ceux de l'école",
        "il me faut un certificat médical pour le foot",
        "ma poussette est cassée, où en trouver une pas chère",
        "j'ai décroché un boulot mais je n'ai pas de voiture pour y aller",
    ],
)
def test_a_word_of_a_facet_in_a_situation_asks_for_none(told: str) -> None:
    assert read_facet(told) is None
