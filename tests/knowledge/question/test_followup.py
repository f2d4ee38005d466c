"""Which messages go on with the thread, and what they ask of it."""

import pytest

from knowledge.question.facet import Facet
from knowledge.question.followup import FollowUpKind, read_followup, without_refused
from tests.valbrune import TERRITORY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("et en soirée ?", "time"),
        ("plutôt vers Saint-Ormoy", "place"),
        ("faut payer ?", "facet"),
        ("pas celui-là", "rejection"),
        ("j'y suis déjà allée, ils veulent rien savoir", "rejection"),
        ("personne ne répond", "rejection"),
        ("un autre", "more"),
        ("ils répondent à quel numéro", "facet"),
        ("et si elle a 3 ans ?", "age"),
        ("c'est où ?", "facet"),
        ("et pour mon fils ?", "age"),
        ("et le samedi ?", "time"),
        ("et demain matin ?", "time"),
        ("c koi le num", "facet"),
        ("il faut apporter quoi", "facet"),
        ("et à Valbrune ?", "place"),
        ("y a autre chose ?", "more"),
        ("c trop loin", "place"),
        ("non c'est pas ça", "rejection"),
        ("et pendant les vacances ?", "time"),
        ("c'est ouvert quand", "facet"),
        ("plus près de chez moi", "place"),
        ("et pour un bébé de 8 mois", "age"),
        ("is it free?", "facet"),
        ("and tomorrow?", "time"),
        ("¿y mañana?", "time"),
        ("e amanhã?", "time"),
        ("وغدا؟", "time"),
        ("peki yarın?", "time"),
        ("а завтра?", "time"),
        ("another one", "more"),
        ("ücretli mi", "facet"),
        ("c'est accessible en fauteuil ?", "facet"),
        ("dimanche ?", "time"),
        ("faut prendre rdv ?", "facet"),
        ("il a 12 ans", "age"),
        ("je cherche une crèche", None),
        ("et pour refaire mon passeport ?", None),
        ("j'ai besoin d'un avocat", None),
        ("on dort dehors ce soir", None),
        ("et la piscine elle ouvre quand ?", None),
        ("où est la mairie ?", None),
        ("aide pour payer le loyer", None),
        ("busco trabajo", None),
        ("mon mari est parti et je suis seule avec trois enfants depuis un mois", None),
        ("autre chose, je cherche un dentiste", None),
        ("sinon vous avez une liste des associations de sport", None),
        ("ok et le week-end ?", "time"),
        ("vous avez d'autres adresses ?", "more"),
        ("et si j'habite à Saint-Ormoy", "place"),
        ("quels papiers ?", "facet"),
        ("le numéro svp", "facet"),
    ],
)
def test_a_follow_up_is_told_from_a_subject(text: str, kind: str | None) -> None:
    found = read_followup(text, TERRITORY.communes)
    assert found is not None
    assert (None if found.own else found.kind.value) == kind


def test_the_facet_asked_for_comes_with_it() -> None:
    found = read_followup("faut payer ?")
    assert found is not None
    assert (found.kind, found.facet) == (FollowUpKind.FACET, Facet.PRIX)


def test_an_empty_message_is_no_follow_up() -> None:
    assert read_followup("  ") is None


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("et faut quoi comme photo", ()),
        ("il lui faut un certificat du docteur ?", ()),
        ("je peux venir avec lui ou c'est que lui", ()),
        ("on se présente ou faut être envoyé par quelqu'un", ()),
        ("y a un escalier ? j'ai une poussette double", ()),
        ("do I have to book?", ()),
        ("¿tengo que pedir cita?", ()),
        ("ما هي الوثائق المطلوبة؟", ()),
        ("le loyer aussi a deux mois de retard", ("loyer", "retard")),
    ],
)
def test_the_words_that_could_open_a_subject(text: str, own: tuple[str, ...]) -> None:
    found = read_followup(text)
    assert found is not None
    assert found.own == own


@pytest.mark.parametrize(
    ("text", "rank"),
    [("le deuxième", 2), ("plutôt la première", 1), ("le dernier", 0), ("the second one", 2)],
)
def test_a_choice_is_said_by_its_rank(text: str, rank: int) -> None:
    found = read_followup(text)
    assert found is not None
    assert (found.kind, found.rank) == (FollowUpKind.CHOICE, rank)


def test_a_correction_says_what_was_not_meant() -> None:
    found = read_followup("non pas une crèche, quelqu'un chez elle")
    assert found is not None
    assert found.corrects
    assert found.denies
    assert without_refused("pas une crèche, une nounou", found.refused) == "pas une une nounou"


@pytest.mark.parametrize(
    ("text", "refused", "unwanted"),
    [
        ("j'ai pas envie d'un psy, juste voir du monde", ("psy",), True),
        ("un groupe non merci", ("groupe",), True),
        ("pas une crèche, une nounou", ("creche",), False),
        ("je n'ai pas de voiture", (), False),
    ],
)
def test_what_is_not_wanted_is_told_before_or_behind_its_name(
    text: str, refused: tuple[str, ...], unwanted: bool
) -> None:
    found = read_followup(text)
    assert found is not None
    assert (found.refused, found.unwanted) == (refused, unwanted)


@pytest.mark.parametrize(
    ("text", "oneself"),
    [("et pour moi ?", True), ("et moi je peux venir ?", True), ("et la cantine ?", False)],
)
def test_who_writes_may_be_who_it_is_for(text: str, oneself: bool) -> None:
    found = read_followup(text)
    assert found is not None
    assert found.oneself is oneself
