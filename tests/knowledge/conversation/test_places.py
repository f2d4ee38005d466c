"""Where a message wants its services."""

from knowledge.conversation.places import Wanted, only_in, wanted_place
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune
from knowledge.question.commune import read_commune
from tests.knowledge.conversation.conftest import Talk, told


def _commune(demo: World, nom: str) -> Commune:
    return next(c for c in demo.directory.territory.communes if c.nom == nom)


def _wanted(text: str, demo: World, lives: str | None = None, shown: str | None = None) -> Wanted:
    mention = read_commune(text, demo.directory.territory.communes)
    services = tuple(s.code for s in demo.directory.services.values() if s.id == shown)
    return wanted_place(mention, demo, _commune(demo, lives) if lives else None, services)


def test_near_a_commune_looks_there_first(demo: World) -> None:
    assert _wanted("près de Vauclairet", demo).commune == _commune(demo, "Vauclairet")


def test_in_my_village_is_where_i_live(demo: World) -> None:
    assert _wanted("dans mon village", demo, "Essarvilliers").commune == _commune(
        demo, "Essarvilliers"
    )


def test_not_in_town_leaves_out_where_most_services_are(demo: World) -> None:
    lorvelle = _commune(demo, "Lorvelle")
    wanted = _wanted("pas en centre ville", demo, "Lorvelle")
    assert wanted == Wanted(None, frozenset({lorvelle.code_insee}))


def test_elsewhere_leaves_out_where_the_answer_was(demo: World) -> None:
    noirmesnil = _commune(demo, "Noirmesnil-les-Eaux")
    wanted = _wanted("ailleurs ?", demo, shown="ehpad-inscription")
    assert wanted.avoided == {noirmesnil.code_insee}


def test_what_is_also_held_elsewhere_is_not_left_out(demo: World) -> None:
    left_out = only_in(frozenset({_commune(demo, "Lorvelle").code_insee}), demo.directory)
    ids = {s.id for s in demo.directory.services.values() if s.code in left_out}
    assert "notaire-consultation" in ids
    assert "avocat-consultation" not in ids


def test_anywhere_but_there_is_answered_from_another_place(talk: Talk) -> None:
    turn = talk("refaire ma carte d'identité ailleurs qu'à Lorvelle")
    assert told(turn.answer)[0] == "carte-identite-passeport-noirmesnil"
