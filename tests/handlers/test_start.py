from tests.chats import Chats, labels, press
from tests.valbrune import CRECHE


async def test_start_says_what_it_does_and_asks_for_the_commune(chats: Chats) -> None:
    person = chats.person()
    await person.send("/start")
    assert person.last.text.startswith("Bonjour ! Je suis le guichet de Pays de Valbrune.")
    assert labels(person.last) == ["Saint-Ormoy", "Valbrune"]


async def test_a_commune_is_declared_by_its_button_and_kept(chats: Chats) -> None:
    person = chats.person()
    await person.send("/start")
    await press(person, "Saint-Ormoy")
    assert person.last.text == "C’est noté : Saint-Ormoy. Quelle est votre question ?"
    await person.send("/mesdonnees")
    assert "votre commune : Saint-Ormoy" in person.last.text


async def test_a_commune_is_declared_by_its_name_or_its_postcode(chats: Chats) -> None:
    by_name, by_postcode = chats.person(1), chats.person(2)
    await by_name.send("st ormoy")
    assert by_name.last.text == "C’est noté : Saint-Ormoy. Quelle est votre question ?"
    await by_postcode.send("98100")
    assert by_postcode.last.text == "C’est noté : Valbrune. Quelle est votre question ?"


async def test_a_link_opens_the_card_it_was_made_for(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    assert person.last.text.startswith("Crèche Les Lucioles\nMaison des familles\n")


async def test_a_link_to_a_card_that_is_gone_says_so(chats: Chats) -> None:
    person = chats.person()
    await person.send("/start f-s00000000")
    assert person.last.text.startswith("Cette fiche n’est plus dans l’annuaire.")


async def test_forgetting_erases_what_was_declared(chats: Chats) -> None:
    person = chats.person()
    await person.send("/start")
    await press(person, "Valbrune")
    await person.send("/oublier")
    await press(person, "Oui, tout effacer")
    assert person.last.text == "C’est fait : tout est effacé."
    await person.send("/mesdonnees")
    assert person.last.text.startswith("Je ne garde rien de vous")
