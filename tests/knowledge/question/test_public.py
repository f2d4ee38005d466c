import pytest

from knowledge.directory.vocabulary import Public
from knowledge.question.public import read_publics


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("ma mamie vit seule", Public.SENIORS),
        ("je suis retraité", Public.SENIORS),
        ("un truc pour les ados", Public.JEUNES),
        ("chui étudiant g faim", Public.ETUDIANTS),
        ("maman solo avec 2 gosses", Public.FAMILLES),
        ("femme seule", Public.FEMMES),
        ("mon fils est autiste", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
        ("je suis en fauteuil", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
        ("je suis au chômage", Public.DEMANDEURS_EMPLOI),
        ("busco trabajo", Public.DEMANDEURS_EMPLOI),
        ("demandeur d'asile", Public.PERSONNES_EXILEES),
        ("je touche le rsa", Public.BENEFICIAIRES_DES_MINIMAS_SOCIAUX),
        ("on est deux à bosser", Public.ACTIFS),
        ("أنا لاجئ", Public.PERSONNES_EXILEES),
        ("emekliyim", Public.SENIORS),
        ("шукаю роботу", Public.DEMANDEURS_EMPLOI),
    ],
)
def test_a_public_is_read(text: str, public: Public) -> None:
    assert public in read_publics(text)


def test_a_question_may_say_nobody() -> None:
    assert read_publics("c'est ouvert samedi ?") == frozenset()
