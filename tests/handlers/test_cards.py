from tests.chats import Chats, labels, press
from tests.valbrune import AVOCAT, BIZARRE, BUS, CRECHE, EPICERIE


async def test_a_card_says_what_when_where_and_with_what_papers(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    assert person.last.text == (
        "Crèche Les Lucioles\n"
        "Maison des familles\n"
        "\n"
        "🟢 ouvert maintenant, jusqu’à 18 h 30\n"
        "📍 1 place de la Mairie, 98100 Valbrune\n"
        "☎️ 01 99 00 00 10\n"
        "💶 Payant : selon le quotient familial\n"
        "📄 À apporter : livret de famille, justificatif de domicile\n"
        "👥 Familles · Âge : de 2 mois à 3 ans\n"
        "\n"
        "ℹ️ Accueil régulier des enfants de moins de trois ans, du lundi au vendredi.\n"
        "\n"
        "✅ Vérifié le lundi 2 novembre 2026\n"
        "Dit mardi 24 novembre à 10 h"
    )


async def test_refreshing_a_card_tells_the_state_of_that_moment(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    chats.clock.pass_time(hours=10)
    await press(person, "🔄")
    assert "🔴 fermé, rouvre demain à 7 h 30" in person.last.text
    assert "Dit mardi 24 novembre à 20 h" in person.last.text
    assert len(person.messages) == 1


async def test_a_second_tap_changes_nothing_and_is_not_sent(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    card = person.last
    hours = next(b for b in card.buttons if b.text.startswith("🕐"))
    await person.press(hours, card)
    await person.press(hours, card)
    assert sum(type(c).__name__ == "EditMessageText" for c in chats.telegram.calls) == 1


async def test_all_hours_gives_the_sentence_and_the_next_dates(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{AVOCAT.code}")
    await press(person, "🕐")
    assert "les 1er et 3e mardis du mois, de 9 h à 12 h, sauf jours fériés" in person.last.text
    assert "• mardi 1er décembre de 9 h à 12 h" in person.last.text
    assert "• mardi 15 décembre de 9 h à 12 h" in person.last.text


async def test_an_itinerant_service_shows_its_stops_and_each_has_its_card(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{BUS.code}")
    assert "📍 Autres lieux (1)" in labels(person.last)
    await press(person, "📍")
    assert "2 rue du Pont, 98110 Saint-Ormoy" in person.last.text
    assert "1 place de la Mairie, 98100 Valbrune" in person.last.text


async def test_the_stop_of_the_declared_commune_comes_first(chats: Chats) -> None:
    person = chats.person()
    await person.send("/start")
    await press(person, "Saint-Ormoy")
    await person.send(f"/start f-{BUS.code}")
    assert "📍 2 rue du Pont, 98110 Saint-Ormoy" in person.last.text
    assert "🔴 fermé, rouvre demain à 14 h" in person.last.text


async def test_the_map_is_sent_as_a_venue(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    await press(person, "🗺")
    assert person.last.venue == (47.0, 3.0)


async def test_a_suspended_service_says_until_when_and_never_says_open(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{EPICERIE.code}")
    assert "⚠️ Service suspendu jusqu’au 4 janvier (travaux)" in person.last.text
    assert "ouvert" not in person.last.text


async def test_hostile_data_is_shown_as_text_and_fits_a_message(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{BIZARRE.code}")
    assert person.last.text.startswith("<b>Atelier</b> & échange")
    assert "<script>" in person.last.text
    assert len(person.last.text) < 4096


async def test_a_button_pressed_after_a_year_on_a_gone_service_says_so(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    await person.press_data("c:v:s00000000::", person.last)
    assert person.last.text.startswith("Cette fiche n’est plus dans l’annuaire.")


async def test_a_forged_button_does_nothing(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{CRECHE.code}")
    before = person.last.text
    for forged in ("", "c", "c:::::::", "zz:1", "c:v:" + "é" * 30, "t:fam:98101:99999999999"):
        await person.press_data(forged, person.last)
    assert len(person.messages) == 1 or person.last.text != ""
    assert before


async def test_a_card_is_shared_by_its_own_link(chats: Chats) -> None:
    person = chats.person()
    await person.send("où trouver une place en crèche")
    share = next(b for b in person.last.buttons if b.text == "📤 Partager")
    assert share.url == (
        "https://t.me/share/url"
        f"?url=https%3A%2F%2Ft.me%2Fguichet_test_bot%3Fstart%3Df-{CRECHE.code}"
        "&text=Cr%C3%A8che%20Les%20Lucioles"
    )
    await press(person, "🔄")
    assert "📤 Partager" in labels(person.last)
