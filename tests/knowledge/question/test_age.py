"""Ages in residents' words; now is 26 November 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from knowledge.question.age import AgeMention, Whose, read_age

NOW = datetime(2026, 11, 26, 10, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize(
    ("text", "low", "high", "whose"),
    [
        ("ma fille de 2 ans", 24, 35, Whose.CHILD),
        ("mon fils a 6 mois et demi", 6, 6, Whose.CHILD),
        ("g un gosse de 3ans", 36, 47, Whose.CHILD),
        ("mon petit de 18 mois", 18, 18, Whose.CHILD),
        ("il a trois ans et demi mon fils", 42, 47, Whose.CHILD),
        ("en grande section", 60, 71, Whose.UNKNOWN),
        ("ma fille rentre en maternelle", 36, 47, Whose.CHILD),
        ("mon fils est au CP", 72, 83, Whose.CHILD),
        ("ma fille est en 4e", 156, 167, Whose.CHILD),
        ("mon garçon est collégien", 132, 179, Whose.CHILD),
        ("je suis lycéen", 180, 227, Whose.SELF),
        ("mes parents ont 79 ans", 948, 959, Whose.RELATIVE),
        ("ma mère a 82 ans et tombe souvent", 984, 995, Whose.RELATIVE),
        ("j'ai 24 ans", 288, 299, Whose.SELF),
        ("jai 17 an", 204, 215, Whose.SELF),
        ("18 ans révolus", 216, 227, Whose.UNKNOWN),
        ("mon bébé ne dort pas", 0, 35, Whose.CHILD),
        ("un nourrisson", 0, 11, Whose.UNKNOWN),
        ("mon ado ne sort plus", 132, 215, Whose.CHILD),
        ("je suis retraitée", 720, None, Whose.SELF),
        ("les plus de 60 ans", 720, None, Whose.UNKNOWN),
        ("les moins de 3 ans", 0, 35, Whose.UNKNOWN),
        ("mes enfants de 3 et 6 ans", 36, 83, Whose.CHILD),
        ("les 3-6 ans", 36, 83, Whose.UNKNOWN),
        ("entre 12 et 15 ans", 144, 191, Whose.UNKNOWN),
        ("mon fils est né en mars", 7, 8, Whose.CHILD),
        ("ma fille née en 2019", 82, 94, Whose.CHILD),
        ("ma fille est née le 3 mars 2024", 31, 32, Whose.CHILD),
        ("j'ai 30 ans, une activité pour mon fils de 4 ans", 48, 59, Whose.CHILD),
        ("my daughter is 3 years old", 36, 47, Whose.CHILD),
        ("i'm 19 years old", 228, 239, Whose.SELF),
        ("mi hijo tiene 5 años", 60, 71, Whose.CHILD),
        ("a minha filha tem 4 anos", 48, 59, Whose.CHILD),
        ("ابني عمره 3 سنوات", 36, 47, Whose.CHILD),
        ("oğlum 5 yaşında", 60, 71, Whose.CHILD),
        ("моїй доньці 6 років", 72, 83, Whose.CHILD),
    ],
)
def test_an_age_is_read_in_months(text: str, low: int, high: int | None, whose: Whose) -> None:
    assert read_age(text, NOW) == AgeMention(low, high, whose)


@pytest.mark.parametrize(
    "text",
    [
        "ça fait 2 ans que j'attends",
        "2 ans que j'attends un logement",
        "il y a 3 ans",
        "depuis 5 mois",
        "dans 2 mois",
        "24 ans de mariage",
        "on habite ici depuis 10 ans",
        "un bail de 3 ans",
        "enceinte de 6 mois",
        "j'ai 2 enfants",
        "un contrat de 6 mois",
        "3 mois de loyer de retard",
        "hace 2 años que espero",
        "5 yıldır bekliyorum",
        "je cherche une crèche",
        "ma retraite",
        "au 3e étage",
        "baby sitting",
        "c'est ma première fois",
    ],
)
def test_durations_and_the_like_are_no_ages(text: str) -> None:
    assert read_age(text, NOW) is None
