"""Agents announce events. It is Tuesday 24 November 2026, 10:00."""

from datetime import date

import pytest
from aiogram.types import PhotoSize

from bot.local.person import Person
from knowledge.events.event import Event, EventState
from knowledge.store.events import EventAction, event_changes
from tests.chats import Chats, labels, press, running

SENTENCE = (
    "/evenement café des parents samedi 5 décembre 10h-12h à la Maison des familles, gratuit, "
    "sur inscription au 01 99 00 00 10"
)


def events(chats: Chats) -> list[Event]:
    return list(chats.application.live.world.directory.events.values())


async def follow(person: Person, topic: str) -> None:
    await person.send("/abonnements")
    await person.press_data(f"fl:+:{topic}:", person.last)


async def queued(chats: Chats) -> list[tuple[int, str]]:
    """Chat and text of what waits to be sent, in order."""
    from sqlalchemy import select

    from knowledge.store.tables import broadcasts, deliveries

    async with chats.application.database.read() as session:
        rows = await session.execute(
            select(deliveries.c.chat, broadcasts.c.payload)
            .join_from(deliveries, broadcasts)
            .order_by(deliveries.c.id)
        )
        return [(row.chat, row.payload["html"]) for row in rows]


async def test_a_sentence_is_read_back_whole(agent: Person) -> None:
    await agent.send(SENTENCE)
    assert agent.last.text == (
        "Voici ce que j’ai compris\n"
        "\n"
        "📅 Café des parents\n"
        "\n"
        "🕐 samedi 5 décembre de 10 h à 12 h\n"
        "📍 Maison des familles, 1 place de la Mairie, 98100 Valbrune\n"
        "💶 Gratuit\n"
        "📝 Sur inscription au 01 99 00 00 10\n"
        "\n"
        "🏷 👶 Enfants, famille\n"
        "\n"
        "🔔 Personne ne suit ce genre d’événement : aucun message ne partira.\n"
        "\n"
        "Publier ?"
    )
    assert labels(agent.last)[0] == "✅ Publier"


async def test_one_tap_publishes_and_residents_see_it(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await agent.send(SENTENCE)
    preview = agent.last
    publish = next(b for b in preview.buttons if b.text.startswith("✅"))
    await agent.press(publish, preview)
    assert agent.last.text.startswith("✅ C’est publié à l’agenda.")
    await agent.press(publish, preview)
    assert len(events(chats)) == 1
    await resident.send("/agenda")
    await press(resident, "Semaine d’après")
    assert "Café des parents" in resident.last.text


async def test_what_is_missing_is_asked(chats: Chats, agent: Person) -> None:
    await agent.send("/evenement fête du jeu samedi 5 décembre")
    assert agent.last.text.endswith(
        "À quelle heure ? Par exemple « 10h-12h », ou « à partir de 14h »."
    )
    await agent.send("plus tard peut-être")
    assert "Je n’ai pas trouvé d’heure dans « plus tard peut-être »." in agent.last.text
    await agent.send("14h-18h")
    assert agent.last.text.endswith("Où a-t-il lieu ? Écrivez le nom du lieu, ou son adresse.")
    await agent.send("au gymnase")
    assert agent.last.text.endswith("Dans quelle commune ?")
    await press(agent, "Saint-Ormoy")
    assert "🕐 samedi 5 décembre de 14 h à 18 h" in agent.last.text
    assert "📍 Gymnase, 98110 Saint-Ormoy" in agent.last.text


async def test_one_question_at_a_time(chats: Chats, agent: Person) -> None:
    await agent.send("/evenement")
    await press(agent, "📝 Une question à la fois")
    for answer in (
        "Atelier crêpes",
        "mercredi 9 décembre",
        "14h30",
        "salle des fêtes",
        "Valbrune",
        "dès 6 ans",
        "2 € par enfant",
        "non",
        "On cuisine ensemble.",
    ):
        await agent.send(answer)
    assert "📅 Atelier crêpes" in agent.last.text
    assert "🕐 mercredi 9 décembre à 14 h 30" in agent.last.text
    assert "👥 À partir de 6 ans" in agent.last.text
    assert "💶 2 € par enfant" in agent.last.text
    assert "On cuisine ensemble." in agent.last.text
    await press(agent, "✅ Publier")
    (made,) = events(chats)
    assert made.registration is None


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("fête le 31 novembre à 10h", "Cette date n’existe pas : « le 31 novembre »."),
        ("fête le 5 octobre 2026 10h", "Cette date est passée : « le 5 octobre 2026 »."),
        ("jeux tous les mardis 10h", "Un événement a des dates."),
    ],
)
async def test_what_cannot_be_is_refused_with_its_reason(
    agent: Person, sentence: str, answer: str
) -> None:
    await agent.send(f"/evenement {sentence}")
    assert agent.last.text.startswith(answer)


async def test_a_picture_is_added_by_sending_a_photo(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await agent.send(SENTENCE)
    photo = [PhotoSize(file_id="poster", file_unique_id="p", width=1, height=1)]
    await agent.send(photo=photo)
    assert "🖼 L’affiche est ajoutée." in agent.last.text
    await press(agent, "✅ Publier")
    (made,) = events(chats)
    assert made.picture == "poster"
    await resident.send(f"/start v-{made.code}")
    await press(resident, "🖼 Voir l’affiche")
    assert resident.last.text == "Café des parents"


async def test_an_event_is_postponed_and_those_told_are_told_again(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, "e..98101.")
    await agent.send(SENTENCE)
    assert "🔔 Seront prévenus par message : moins de 5 personnes." in agent.last.text
    await press(agent, "✅ Publier")
    assert "🔔 Le message part pour : moins de 5 personnes." in agent.last.text
    await press(agent, "📆 Reporter")
    await agent.send("samedi 12 décembre")
    assert "Avant : samedi 5 décembre de 10 h à 12 h" in agent.last.text
    assert "Après : samedi 12 décembre de 10 h à 12 h" in agent.last.text
    await press(agent, "✅ Publier")
    (made,) = events(chats)
    assert made.occurrences[0].day == date(2026, 12, 12)
    (first, second) = await queued(chats)
    assert first[0] == second[0] == resident.id
    assert "Nouveau à l’agenda" in first[1]
    assert "Changement" in second[1]
    assert "Était prévu : samedi 5 décembre de 10 h à 12 h" in second[1]
    async with chats.application.database.read() as session:
        changes = await event_changes(session, made.code)
    assert [c.action for c in changes] == [EventAction.POSTPONE, EventAction.CREATE]


async def test_an_event_is_cancelled_after_asking_and_once(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, "e.fam..")
    await agent.send(SENTENCE)
    await press(agent, "✅ Publier")
    await press(agent, "❌ Annuler")
    asking = agent.last
    assert "moins de 5 personnes" in asking.text
    sure = next(b for b in asking.buttons if b.text.startswith("❌"))
    await agent.press(sure, asking)
    await agent.press(sure, asking)
    (made,) = events(chats)
    assert made.state is EventState.CANCELLED
    told = await queued(chats)
    assert len(told) == 2
    assert "❌ <b>Annulé</b>" in told[1][1]
    await resident.send("/agenda")
    assert "Café" not in resident.last.text


async def test_whoever_asked_for_a_reminder_hears_of_a_cancellation(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await agent.send(SENTENCE)
    await press(agent, "✅ Publier")
    (made,) = events(chats)
    await resident.send(f"/start v-{made.code}")
    await press(resident, "⏰")
    await press(resident, "La veille")
    await press(agent, "❌ Annuler")
    await press(agent, "❌ Oui")
    assert [chat for chat, _ in await queued(chats)] == [resident.id]


async def test_an_event_is_copied_to_another_date(chats: Chats, agent: Person) -> None:
    await agent.send(SENTENCE)
    await press(agent, "✅ Publier")
    await press(agent, "📄 Copier")
    assert "À quelle date a-t-il lieu cette fois ?" in agent.last.text
    await agent.send("samedi 9 janvier 14h-16h")
    await press(agent, "✅ Publier")
    assert [(e.title, str(e.occurrences[0].day)) for e in events(chats)] != []
    assert {str(e.occurrences[0].day) for e in events(chats)} == {"2026-12-05", "2027-01-09"}


async def test_a_field_is_changed_without_telling_anybody(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, "e.fam..")
    await agent.send(SENTENCE)
    await press(agent, "✅ Publier")
    await press(agent, "✏️ Modifier")
    assert "🔔" not in agent.last.text
    await press(agent, "➕ Places")
    await agent.send("20")
    await press(agent, "✅ Publier")
    (made,) = events(chats)
    assert made.capacity == 20
    assert len(await queued(chats)) == 1


async def test_a_discreet_event_is_sent_to_nobody(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, "e..98101.")
    await agent.send(
        "/evenement groupe de parole femmes victimes de violences jeudi 10 décembre 14h-16h "
        "à la Maison des familles"
    )
    assert "🔒 Le sujet est sensible" in agent.last.text
    await press(agent, "✅ Publier")
    assert await queued(chats) == []


async def test_a_draft_survives_a_restart(chats: Chats, agent: Person) -> None:
    await agent.send(SENTENCE)
    preview = agent.last
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock, admins=(agent.id,)) as restarted:
        again = restarted.person(agent.id)
        restarted.telegram.chat(agent.id).messages[preview.id] = preview
        publish = next(b for b in preview.buttons if b.text.startswith("✅"))
        await again.press(publish, preview)
        assert again.last.text.startswith("✅ C’est publié")


async def test_residents_cannot_announce_anything(chats: Chats, resident: Person) -> None:
    await resident.send(SENTENCE)
    await resident.press_data("aev:new::0", resident.last)
    await resident.press_data("aed:1:pub:", resident.last)
    assert events(chats) == []


async def test_an_agents_question_is_no_answer_to_a_step(agent: Person) -> None:
    await agent.send("/evenement fête du jeu samedi 5 décembre")
    await agent.send("où trouver une crèche ?")
    assert "Crèche Les Lucioles" in agent.last.text
