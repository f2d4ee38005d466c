"""Who is near in a danger."""

import pytest

from knowledge.conversation.answers import Alarm, Chat
from tests.knowledge.conversation.conftest import Talk, told


def near(talk: Talk, text: str) -> list[str]:
    answer = talk(text).answer
    assert isinstance(answer, Alarm)
    return [offer.service.id for offer in answer.offers]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("mon mari me tape dessus", "hebergement-urgence-violences"),
        ("on dort dehors ce soir", "hebergement-urgence-orientation"),
    ],
)
def test_the_services_for_a_danger_come_first(talk: Talk, text: str, first: str) -> None:
    found = near(talk, text)
    assert found[0] == first
    assert len(found) <= 3


def test_who_wants_to_die_is_told_who_listens(talk: Talk) -> None:
    assert set(near(talk, "j'en ai marre de tout je veux mourir")) >= {"cmp-adultes"}


def test_where_only_the_numbers_help_nobody_else_is_named(talk: Talk) -> None:
    assert near(talk, "il y a le feu dans ma cuisine") == []


BEATEN = "mon mari me frappe"


@pytest.mark.parametrize(
    ("alarm", "then"),
    [
        (BEATEN, "on peut venir avec les enfants ?"),
        (BEATEN, "c'est payant ?"),
        ("je veux en finir", "non je veux pas appeler"),
        ("je veux en finir", "laissez tomber"),
        ("je veux en finir", "adieu"),
        ("my husband hits me", "can I bring my kids"),
        ("je suis à la rue ce soir", "avec 2 enfants"),
    ],
)
def test_the_numbers_stay_in_sight_after_an_alarm(talk: Talk, alarm: str, then: str) -> None:
    first, second = talk(alarm).answer, talk(alarm, then).answer
    assert isinstance(first, Alarm)
    assert isinstance(second, Alarm)
    assert second.dangers == first.dangers


def test_a_subject_of_its_own_ends_an_alarm(talk: Talk) -> None:
    turn = talk(BEATEN, "refaire ma carte d'identité")
    assert told(turn.answer)[0].startswith("carte-identite-passeport")
    assert turn.thread.dangers == ()


def test_what_no_service_answers_ends_an_alarm_too(talk: Talk) -> None:
    assert not isinstance(talk(BEATEN, "quelle est la capitale du Pérou").answer, Alarm)


def test_thanks_are_no_alarm(talk: Talk) -> None:
    assert isinstance(talk(BEATEN, "merci").answer, Chat)


def test_what_is_asked_after_an_alarm_is_told_of_who_is_near(talk: Talk) -> None:
    answer = talk(BEATEN, "c'est payant ?").answer
    assert isinstance(answer, Alarm)
    assert answer.offers
    assert answer.asked.facet == "prix"
