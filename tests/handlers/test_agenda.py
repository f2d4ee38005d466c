"""The agenda as residents browse it. It is Tuesday 24 November 2026, 10:00."""

from dataclasses import replace
from datetime import date, timedelta

from handlers.callbacks import EventButton, FollowButton, card_button
from knowledge.events.event import EventState, Occurrence
from knowledge.wording.notices import card_data, event_data
from tests.chats import Chats, labels, press
from tests.events import CAFE, CONTE, LOTO, event, keep_events
from tests.knowledge.events.rfc5545 import parse


async def test_the_agenda_shows_this_week_and_leads_to_the_next(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE, LOTO)
    person = chats.person()
    await person.send("/agenda")
    assert person.last.text == (
        "L’agenda · cette semaine\n"
        "\n"
        "1. L’heure du conte\n"
        "🕐 samedi 28 novembre de 10 h 30 à 11 h 30\n"
        "📍 Médiathèque, 3 rue du Moulin, 98100 Valbrune\n"
        "\n"
        "2. Loto des aînés\n"
        "🕐 samedi 28 novembre à 14 h\n"
        "📍 Salle des fêtes, Saint-Ormoy\n"
        "\n"
        "Touchez un numéro pour en savoir plus."
    )
    await press(person, "Semaine d’après")
    assert person.last.text.startswith("L’agenda · semaine du 30 novembre au 6 décembre")
    assert "1. Café des parents" in person.last.text
    assert len(person.messages) == 1


async def test_the_agenda_is_narrowed_by_commune_theme_and_age(chats: Chats) -> None:
    await keep_events(chats, CAFE, CONTE, LOTO)
    person = chats.person()
    await person.send("/agenda")
    await press(person, "🏘")
    await press(person, "Saint-Ormoy")
    assert "Loto" in person.last.text
    assert "conte" not in person.last.text
    assert "à Saint-Ormoy" in person.last.text
    await press(person, "🏘")
    await press(person, "Toutes")
    await press(person, "🧒")
    await press(person, "3-5 ans")
    assert "conte" in person.last.text
    assert "Loto" not in person.last.text
    await press(person, "🏷")
    await press(person, "👶 Enfants, famille")
    assert "Rien n’est prévu pour le moment." in person.last.text


async def test_a_week_without_event_leads_to_the_next_that_has_one(chats: Chats) -> None:
    far = event("far", "Fête de l’été", Occurrence(date(2027, 1, 16), 600))
    await keep_events(chats, far)
    person = chats.person()
    await person.send("/agenda")
    assert "Rien n’est prévu." in person.last.text
    await press(person, "▶️ semaine du 11 janvier au 17 janvier")
    assert "Fête de l’été" in person.last.text


async def test_an_empty_agenda_says_so(chats: Chats) -> None:
    person = chats.person()
    await person.send("/agenda")
    assert "Rien n’est prévu pour le moment." in person.last.text


async def test_an_event_has_its_card(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    assert person.last.text == (
        "📅 Café des parents\n"
        "\n"
        "🕐 samedi 5 décembre de 10 h à 12 h\n"
        "📍 Médiathèque, 3 rue du Moulin, 98100 Valbrune\n"
        "👥 Les parents\n"
        "💶 Gratuit\n"
        "📝 Sur inscription au 01 99 00 00 10\n"
        "\n"
        "Un moment pour souffler entre parents."
    )
    assert labels(person.last) == [
        "📅 Dans mon calendrier",
        "⏰ Me le rappeler",
        "🔔 Suivre",
        "⬅️ L’agenda",
    ]


async def test_an_event_is_taken_into_a_calendar(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    await press(person, "📅")
    assert person.last.file is not None
    name, data = person.last.file
    assert name == "cafe-des-parents.ics"
    (entry,) = parse(data).all("VEVENT")
    assert entry["DTSTART"].value == "20261205T100000"


async def test_a_past_event_is_not_shown_and_a_cancelled_one_says_so(chats: Chats) -> None:
    past = event("past", "Fête passée", Occurrence(date(2026, 11, 23), 600, 660))
    off = replace(CONTE, state=EventState.CANCELLED)
    await keep_events(chats, past, off)
    person = chats.person()
    await person.send("/agenda")
    assert "Fête passée" not in person.last.text
    assert "conte" not in person.last.text
    await person.send(f"/start v-{off.code}")
    assert "❌ Annulé" in person.last.text
    assert "⏰ Me le rappeler" not in labels(person.last)
    await person.send(f"/start v-{past.code}")
    assert "Cet événement est passé." in person.last.text


async def test_several_dates_are_told_together(chats: Chats) -> None:
    days = [date(2026, 12, 21) + timedelta(days=n) for n in range(4)]
    stage = event("stage", "Stage", *(Occurrence(d, 600, 720, i) for i, d in enumerate(days, 1)))
    await keep_events(chats, stage)
    person = chats.person()
    await person.send(f"/start v-{stage.code}")
    assert "🕐 du lundi 21 décembre au jeudi 24 décembre, de 10 h à 12 h" in person.last.text


async def test_a_reminder_is_asked_in_two_taps(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    await press(person, "⏰")
    assert labels(person.last)[:2] == ["La veille à 18 h", "Une heure avant"]
    await press(person, "La veille")
    assert "je vous le rappelle vendredi 4 décembre à 18 h" in person.last.text
    await person.send("/abonnements")
    assert "⏰ Café des parents : samedi 5 décembre de 10 h à 12 h" in person.last.text
    await press(person, "🔕 Rappel : Café")
    assert person.last.text.startswith("Vous ne suivez rien")


async def test_no_reminder_is_offered_when_it_is_too_late(chats: Chats) -> None:
    soon = event("soon", "Goûter", Occurrence(date(2026, 11, 24), 660, 720))
    await keep_events(chats, soon)
    person = chats.person()
    await person.send(f"/start v-{soon.code}")
    assert "⏰ Me le rappeler" not in labels(person.last)


async def test_the_buttons_of_notices_are_those_of_the_cards(chats: Chats) -> None:
    assert event_data(CAFE.code) == EventButton(face="v", code=CAFE.code).pack()
    assert card_data("s12345678", "p12345678") == card_button("v", "s12345678", "p12345678").pack()
    assert FollowButton(what="l").pack() == "fl:l::"


async def test_a_button_of_an_event_that_is_gone_says_so(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    for face in "vrdhxx":
        await person.press_data(f"v:{face}:v00000000:0", person.last)
    assert person.last.text.startswith("Cet événement n’est plus à l’agenda")
    await person.press_data("g:zz:-5:99:xx:yy:zz", person.last)
    assert person.last.text.startswith("L’agenda")
