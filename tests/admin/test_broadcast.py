"""Agents write to many. It is Tuesday 24 November 2026, 10:00 in Paris."""

from collections.abc import AsyncIterator

import pytest
from aiogram.types import PhotoSize

from bot.delivery.service import Delivery
from bot.local.person import Person
from bot.local.telegram import Shown
from knowledge.store.people import Person as Resident
from knowledge.store.people import keep
from tests.admin.test_team import invited
from tests.chats import Chats, labels, press, running
from tests.valbrune import ORMOY, TUESDAY_10, VALBRUNE

PHOTO = PhotoSize(file_id="photo-1", file_unique_id="u", width=9, height=9)


@pytest.fixture
async def delivery(chats: Chats) -> AsyncIterator[Delivery]:
    """Six residents of Valbrune and one of Saint-Ormoy; and what would send, by hand."""
    async with chats.application.database.write() as session:
        for chat in range(2001, 2007):
            await keep(session, Resident(chat, TUESDAY_10, VALBRUNE.code_insee))
        await keep(session, Resident(2007, TUESDAY_10, ORMOY.code_insee))

    async def sleep(seconds: float) -> None:
        chats.clock.pass_time(seconds=seconds, microseconds=1)

    delivery = chats.application.delivery(chats.bot, sleep=sleep)
    yield delivery
    await delivery.gauge.stop()


async def pass_on(delivery: Delivery, chats: Chats, seconds: int = 6) -> None:
    """Let the service work, one second after the other."""
    for _ in range(seconds):
        await delivery.keeper.tick()
        while await delivery.sender.send_batch():
            await delivery.sender.drain()
        await delivery.gauge.settled()
        chats.clock.pass_time(seconds=1)


async def written(agent: Person) -> Shown:
    """A message of the agent's, shown to them, with the question beneath."""
    await agent.send("/diffuser")
    await agent.send("La médiathèque ouvre samedi.")
    return agent.last


def received(chats: Chats, chat: int) -> list[str]:
    return [shown.text for shown in chats.person(chat).messages]


async def test_the_preview_is_exactly_what_will_be_received(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    question = await written(agent)
    preview = agent.messages[-2]
    assert preview.text == "La médiathèque ouvre samedi."
    assert "Pour : tout le monde (7 personnes)" in question.text
    await press(agent, "📨 Envoyer maintenant")
    await press(agent, "✅ Oui, envoyer")
    await pass_on(delivery, chats)
    for chat in range(2001, 2008):
        (shown,) = chats.person(chat).messages
        assert (shown.html, shown.buttons) == (preview.html, preview.buttons)


async def test_nothing_leaves_before_the_agents_word(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "📨 Envoyer maintenant")
    assert agent.last.text == "Envoyer maintenant à tout le monde (7 personnes) ?"
    await pass_on(delivery, chats)
    assert received(chats, 2001) == []
    await press(agent, "Retour")
    await press(agent, "Abandonner")
    assert agent.last.text == "D’accord, rien ne sera envoyé."


async def test_fewer_than_five_are_never_counted_out(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "👥")
    assert "Valbrune : 6 personnes" in labels(agent.last)
    assert "Saint-Ormoy : moins de 5 personnes" in labels(agent.last)
    await press(agent, "Saint-Ormoy")
    assert "Pour : Saint-Ormoy (moins de 5 personnes)" in agent.last.text
    await press(agent, "📨")
    await press(agent, "✅")
    await pass_on(delivery, chats)
    assert received(chats, 2007) == ["La médiathèque ouvre samedi."]
    assert received(chats, 2001) == []
    assert "moins de 5 personnes" in agent.last.text
    assert "1 personne" not in " ".join(received(chats, agent.id))


async def test_she_tries_it_on_herself_first(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "🧪")
    assert "à vous seulement" in agent.last.text
    await pass_on(delivery, chats)
    assert agent.last.text == "La médiathèque ouvre samedi."
    assert received(chats, 2001) == []


async def test_it_is_planned_in_french_and_goes_out_in_time(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "🕘 Programmer")
    await agent.send("demain 9h")
    assert "Envoyer demain à 9 h à tout le monde" in agent.last.text
    await press(agent, "✅")
    assert agent.last.text.startswith("🕘 C’est prévu : demain à 9 h")
    chats.clock.pass_time(hours=22, minutes=59, seconds=58)
    await pass_on(delivery, chats, 2)
    assert received(chats, 2001) == []
    await pass_on(delivery, chats, 2)
    assert received(chats, 2001) == ["La médiathèque ouvre samedi."]


async def test_a_moment_that_is_not_understood_is_asked_again(
    agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "🕘 Programmer")
    await agent.send("demain matin")
    assert agent.last.text.startswith("Il manque l’heure.")
    await agent.send("hier 9h")
    assert agent.last.text.startswith("Ce moment est déjà passé.")
    await agent.send("demain 9h")
    assert agent.last.text.startswith("Envoyer demain à 9 h")


async def test_at_night_it_asks_and_can_wait_for_the_morning(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    chats.clock.pass_time(hours=12)
    await written(agent)
    await press(agent, "📨")
    assert "🌙" in agent.last.text
    assert labels(agent.last) == ["Attendre demain à 8 h", "Envoyer quand même", "Retour"]
    await press(agent, "Attendre")
    assert agent.last.text.startswith("🕘 C’est prévu : demain à 8 h")
    await pass_on(delivery, chats)
    assert received(chats, 2001) == []
    chats.clock.pass_time(hours=10)
    await pass_on(delivery, chats)
    assert received(chats, 2001) == ["La médiathèque ouvre samedi."]


async def test_at_night_it_leaves_when_the_agent_insists(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    chats.clock.pass_time(hours=12)
    await written(agent)
    await press(agent, "📨")
    await press(agent, "Envoyer quand même")
    await pass_on(delivery, chats)
    assert received(chats, 2001) == ["La médiathèque ouvre samedi."]


async def test_two_taps_send_it_once(chats: Chats, agent: Person, delivery: Delivery) -> None:
    await written(agent)
    await press(agent, "📨")
    question = agent.last
    yes = next(b for b in question.buttons if b.text.startswith("✅"))
    await agent.press(yes, question)
    await agent.press(yes, question)
    await pass_on(delivery, chats)
    assert received(chats, 2001) == ["La médiathèque ouvre samedi."]


async def test_progress_then_a_report_with_who_is_gone(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    chats.telegram.chat(2003).blocked = True
    await written(agent)
    await press(agent, "📨")
    question = agent.last
    await press(agent, "✅")
    await pass_on(delivery, chats)
    course = chats.telegram.chat(agent.id).messages[question.id]
    assert course.text.startswith("✅ Envoi terminé")
    assert "6 reçus sur 7" in course.text
    assert "6 personnes l’ont reçu, sur 7." in agent.last.text
    assert "elle est désinscrite" in agent.last.text
    await written(agent)
    assert "(6 personnes)" in agent.last.text


async def test_pause_resume_and_stop(chats: Chats, agent: Person, delivery: Delivery) -> None:
    await written(agent)
    await press(agent, "📨")
    await press(agent, "✅")
    course = agent.last
    assert course.text.startswith("📨 Envoi en cours") or "Prévu" in course.text
    await delivery.keeper.tick()
    await delivery.gauge.settled()
    assert labels(course) == ["⏸ Pause", "⏹ Arrêter"]
    await press(agent, "⏸", course)
    assert labels(course) == ["▶️ Reprendre", "⏹ Arrêter pour de bon"]
    await pass_on(delivery, chats)
    assert received(chats, 2001) == []
    await press(agent, "▶️", course)
    await press(agent, "⏹", course)
    assert course.text.startswith("⏸ En pause")
    await press(agent, "⏹ Arrêter pour de bon", course)
    assert course.text.startswith("⏹ Arrêté")
    await pass_on(delivery, chats)
    assert received(chats, 2001) == []


async def test_what_is_planned_is_seen_and_cancelled(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "🕘")
    await agent.send("demain 9h")
    await press(agent, "✅")
    await agent.send("/diffuser")
    assert "• demain à 9 h : La médiathèque ouvre samedi." in agent.last.text
    await press(agent, "Voir")
    await press(agent, "⏹")
    assert agent.last.text.startswith("⏹ Arrêté")
    chats.clock.pass_time(hours=23)
    await pass_on(delivery, chats)
    assert received(chats, 2001) == []


async def test_bold_and_pictures_are_kept_and_html_is_not_obeyed(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await agent.send("/diffuser")
    await agent.send("1 < 2 & <b>gras</b>")
    assert agent.messages[-2].text == "1 < 2 & <b>gras</b>"
    await press(agent, "✏️")
    await agent.send(None, photo=[PHOTO], caption="Le programme")
    assert agent.messages[-2].text == "Le programme"


async def test_a_message_too_long_is_said_to_be_so(agent: Person, delivery: Delivery) -> None:
    await agent.send("/diffuser")
    await agent.send("a" * 4097)
    assert "4 097 caractères" in agent.last.text.replace("\u202f", " ").replace("\xa0", " ")
    await agent.send(None, photo=[PHOTO], caption="a" * 1025)
    assert "trop long" in agent.last.text
    await agent.send(None, sticker=None)
    assert "Je sais envoyer un texte" in agent.last.text


async def test_a_draft_survives_a_restart(chats: Chats, agent: Person, delivery: Delivery) -> None:
    question = await written(agent)
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock, admins=(agent.id,)) as restarted:
        again = restarted.person(agent.id)
        restarted.telegram.chat(agent.id).messages[question.id] = question
        await press(again, "📨", question)
        assert again.last.text == "Envoyer maintenant à tout le monde (7 personnes) ?"


async def test_who_is_erased_receives_nothing_more(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "📨")
    await press(agent, "✅")
    await delivery.keeper.tick()
    resident = chats.person(2001)
    await resident.send("/oublier")
    await press(resident, "Oui")
    count = len(resident.messages)
    await pass_on(delivery, chats)
    assert len(resident.messages) == count
    assert received(chats, 2002) == ["La médiathèque ouvre samedi."]


async def test_residents_and_partners_send_nothing(
    chats: Chats, agent: Person, resident: Person, delivery: Delivery
) -> None:
    await resident.send("/diffuser Bonjour à tous")
    await resident.press_data("ad:1:now::", resident.last)
    await resident.press_data("ab:1:resume", resident.last)
    assert "📨 Envoyer maintenant" not in " ".join(labels(resident.last))
    await resident.send(f"/start {await invited(agent, 'accueil')}")
    await resident.send("/diffuser Bonjour à tous")
    assert "📨 Envoyer maintenant" not in " ".join(labels(resident.last))


async def test_another_agents_draft_is_not_hers_to_send(
    chats: Chats, agent: Person, resident: Person, delivery: Delivery
) -> None:
    await resident.send(f"/start {await invited(agent, 'agent')}")
    await written(agent)
    await resident.press_data("ad:1:sure::", agent.last)
    await pass_on(delivery, chats)
    assert received(chats, 2001) == []
