"""Who is near in a danger."""

import pytest

from knowledge.conversation.answers import Alarm
from tests.knowledge.conversation.conftest import Talk


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
