"""Saying that an entry is still true. It is Tuesday 24 November 2026, 10:00."""

from datetime import date

from admin.weekly import weekly_review
from bot.local.person import Person
from knowledge.editing.reviewing import stalest
from knowledge.wording.buttons import View
from knowledge.wording.fit import plain
from tests.admin.test_team import invited
from tests.chats import Chats, labels, press
from tests.valbrune import AVOCAT, CRECHE


async def test_the_stalest_come_first_and_a_tap_notes_that_one_is_right(
    agent: Person, resident: Person
) -> None:
    await agent.send("/verifier")
    assert agent.last.text.startswith("À relire (4)")
    assert "Crèche" not in agent.last.text
    names = [line for line in agent.last.text.splitlines() if line[:2] in ("1.", "2.", "3.", "4.")]
    first = names[0][3:]
    await press(agent, "✅ 1")
    assert agent.last.text.startswith(f"✅ Noté : {first} est à jour.")
    assert "À relire (3)" in agent.last.text


async def test_verified_is_not_edited(chats: Chats, agent: Person, resident: Person) -> None:
    await agent.send("/fiche avocat")
    await press(agent, "✅ Toujours exact")
    assert "✅ Vérifiée le mardi 24 novembre 2026" in agent.last.text
    kept = chats.application.live.world.directory.services[AVOCAT.code]
    assert kept.verified_on == date(2026, 11, 24)
    assert kept.edited_on is None
    await resident.send(f"/start f-{AVOCAT.code}")
    assert "✅ Vérifié le mardi 24 novembre 2026" in resident.last.text


async def test_an_entry_said_to_have_ended_is_read_back_first(
    agent: Person, resident: Person
) -> None:
    await agent.send("/verifier")
    await press(agent, "⏹ 1")
    assert "État : terminé" in agent.last.text
    assert labels(agent.last)[0] == "✅ Publier"


async def test_an_entry_said_to_have_changed_opens_its_fields(agent: Person) -> None:
    await agent.send("/verifier")
    await press(agent, "✏️ 1")
    assert "Que voulez-vous changer ?" in agent.last.text
    assert "Téléphone" in labels(agent.last)


async def test_what_was_verified_lately_is_not_asked_again(chats: Chats, agent: Person) -> None:
    member = chats.application.team.get(agent.id)
    directory = chats.application.live.world.directory
    assert member is not None
    assert CRECHE.code not in [s.code for s in stalest(directory, member, date(2026, 11, 24))]
    assert stalest(directory, member, date(2027, 6, 1))[-1].code == CRECHE.code


async def test_each_week_agents_get_their_stalest_and_the_reception_what_changed(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await resident.send(f"/start {await invited(agent, 'accueil')}")
    await agent.send("/horaires avocat lundi 14h-16h")
    await press(agent, "✅ Publier")
    sent: dict[int, View] = {}

    async def send(chat: int, view: View) -> None:
        sent[chat] = view

    app = chats.application
    count = await weekly_review(app.team, app.database, app.live.world, chats.clock(), send)
    assert count == 2
    assert plain(sent[agent.id].text).startswith("Vos fiches de la semaine")
    assert sent[agent.id].rows[0][0].text == "✅ 1"
    assert "• Permanence d'avocat : Horaires : le lundi de 14 h à 16 h" in plain(
        sent[resident.id].text
    )


async def test_one_whom_nobody_reaches_keeps_nobody_waiting(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await resident.send(f"/start {await invited(agent, 'agent')}")

    async def send(chat: int, view: View) -> None:
        if chat == agent.id:
            raise ConnectionError

    app = chats.application
    assert await weekly_review(app.team, app.database, app.live.world, chats.clock(), send) == 1
