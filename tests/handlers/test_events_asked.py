"""Questions that the agenda answers. It is Tuesday 24 November 2026, 10:00."""

from bot.ask import Asking
from tests.chats import Chats, labels, press
from tests.events import CAFE, CONTE, LOTO, keep_events


async def test_what_is_on_is_answered_by_events(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE, LOTO)
    person = chats.person()
    await person.send("quoi de prévu samedi pour un enfant de 6 ans ?")
    assert person.last.text.startswith("📅 L’heure du conte\n\n🕐 samedi 28 novembre de 10 h 30")
    assert "👥 De 3 ans à 7 ans" in person.last.text


async def test_several_events_are_listed_each_with_its_button(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE, LOTO)
    person = chats.person()
    await person.send("quoi de prévu samedi ?")
    assert person.last.text == (
        "À l’agenda\n"
        "\n"
        "• L’heure du conte\n"
        "🕐 samedi 28 novembre de 10 h 30 à 11 h 30\n"
        "📍 Médiathèque, 3 rue du Moulin, 98100 Valbrune\n"
        "\n"
        "• Loto des aînés\n"
        "🕐 samedi 28 novembre à 14 h\n"
        "📍 Salle des fêtes, Saint-Ormoy"
    )
    assert labels(person.last)[-1] == "📅 Tout l’agenda"
    await press(person, "📅 Loto")
    assert person.last.text.startswith("📅 Loto des aînés")


async def test_another_day_follows_up(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE, LOTO)
    person = chats.person()
    await person.send("quoi de prévu samedi ?")
    await person.send("et le 5 décembre ?")
    assert person.last.text.startswith("📅 Café des parents")


async def test_nothing_on_is_said(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send("quoi de prévu demain ?")
    assert person.last.text.startswith("Je ne vois rien à l’agenda à ce moment-là.")


async def test_an_event_is_named_by_its_title(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE)
    person = chats.person()
    await person.send("c'est quand le café des parents ?")
    assert "Café des parents" in person.last.text
    assert "samedi 5 décembre de 10 h à 12 h" in person.last.text


async def test_danger_is_never_answered_by_an_event(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE)
    person = chats.person()
    await person.send("mon mari me frappe, quoi de prévu samedi")
    assert "3919" in person.last.text
    assert "agenda" not in person.last.text


async def test_ask_gives_the_codes_of_events(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE, LOTO)
    asking = Asking(chats.application.live.world, chats.clock)
    line = asking.line('{"id": 1, "text": "quoi de prévu samedi ?"}')
    assert line["events"] == [CONTE.code, LOTO.code]
    assert line["kind"] == "choices"
    assert "Loto des aînés" in line["text"]
    none = asking.line('{"id": 2, "text": "où trouver une crèche"}')
    assert none["events"] == []
