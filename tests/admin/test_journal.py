"""Who changed what, when. It is Tuesday 24 November 2026, 10:00."""

from bot.local.person import Person
from tests.admin.test_cards import partner_of_nothing
from tests.admin.test_team import invited
from tests.chats import Chats, press
from tests.valbrune import AVOCAT


async def changed(agent: Person) -> None:
    await agent.send("/horaires avocat lundi 14h-16h")
    await press(agent, "✅ Publier")
    await agent.send("nouveau numéro de la crèche Les Lucioles : 01 99 00 12 34")
    await press(agent, "✅ Publier")


async def test_the_journal_says_who_when_and_what(agent: Person) -> None:
    await agent.send("/journal")
    assert agent.last.text == "Aucun changement pour l’instant."
    await changed(agent)
    await agent.send("/journal")
    text = agent.last.text
    assert "1. aujourd’hui à 10 h · 500\n" in text
    assert "Crèche Les Lucioles : Téléphone : 01 99 00 12 34" in text
    assert "Permanence d'avocat : Horaires : le lundi de 14 h à 16 h" in text


async def test_one_change_is_shown_before_and_after_and_taken_back(
    agent: Person, resident: Person
) -> None:
    await changed(agent)
    await agent.send("/journal avocat")
    assert "Crèche" not in agent.last.text
    await press(agent, "1")
    assert "Avant\nHoraires : les 1er et 3e mardis du mois" in agent.last.text
    assert "Après\nHoraires : le lundi de 14 h à 16 h" in agent.last.text
    await press(agent, "↩️")
    assert agent.last.text.startswith("↩️ C’est remis comme avant.")
    await agent.send("/journal avocat")
    assert "(défait)" in agent.last.text
    await resident.send(f"/start f-{AVOCAT.code}")
    await press(resident, "🕐")
    assert "les 1er et 3e mardis" in resident.last.text


async def test_the_journal_has_pages(chats: Chats, agent: Person) -> None:
    for hour in range(9, 19):
        chats.clock.pass_time(minutes=2)
        await agent.send(f"/horaires avocat lundi {hour}h-20h")
        await press(agent, "✅ Publier")
    await agent.send("/journal")
    assert "8. " in agent.last.text
    await press(agent, "Plus anciens")
    assert "2. " in agent.last.text
    assert "3. " not in agent.last.text


async def test_a_partner_sees_and_takes_back_only_its_own(chats: Chats, agent: Person) -> None:
    await changed(agent)
    stranger = await partner_of_nothing(chats)
    await stranger.send("/journal")
    assert stranger.last.text == "Aucun changement pour l’instant."
    await stranger.press_data("ak:1:", stranger.last)
    assert stranger.last.text == "Ce changement n’est plus dans le journal."
    await stranger.press_data("au:1", stranger.last)
    assert stranger.last.text == "Cette fiche n’est pas à votre structure."


async def test_the_reception_staff_has_no_journal(agent: Person, resident: Person) -> None:
    await resident.send(f"/start {await invited(agent, 'accueil')}")
    await resident.send("/journal")
    assert "changements" not in resident.last.text
