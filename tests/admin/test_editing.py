"""Agents change the directory by a sentence. It is Tuesday 24 November 2026, 10:00."""

import pytest

from bot.local.person import Person
from tests.admin.test_team import invited
from tests.chats import Chats, labels, press, running
from tests.valbrune import AVOCAT, CRECHE


async def hours_of(person: Person, code: str) -> str:
    """All the hours of a service, as a resident is shown them."""
    await person.send(f"/start f-{code}")
    await press(person, "🕐")
    return person.last.text


async def test_new_hours_are_read_back_with_the_next_four_dates(agent: Person) -> None:
    await agent.send(
        "Permanence avocat : désormais les 1er et 3e jeudis 9h-12h, sauf vacances scolaires."
    )
    text = agent.last.text
    assert "les 1er et 3e jeudis du mois, de 9 h à 12 h, sauf vacances scolaires" in text
    assert "• jeudi 3 décembre de 9 h à 12 h" in text
    assert "• jeudi 17 décembre de 9 h à 12 h" in text
    assert labels(agent.last) == ["✅ Publier", "✏️ Corriger", "Annuler"]


async def test_one_tap_publishes_and_residents_see_it_at_once(
    agent: Person, resident: Person
) -> None:
    await agent.send("Permanence avocat : désormais les jeudis 9h-12h")
    await press(agent, "✅ Publier")
    assert agent.last.text.startswith("✅ C’est publié.")
    assert "le jeudi de 9 h à 12 h" in await hours_of(resident, AVOCAT.code)


async def test_one_tap_undoes_it(agent: Person, resident: Person) -> None:
    await agent.send("Permanence avocat : désormais les jeudis 9h-12h")
    await press(agent, "✅ Publier")
    await press(agent, "↩️")
    assert agent.last.text.startswith("↩️ C’est remis comme avant.")
    assert "les 1er et 3e mardis du mois" in await hours_of(resident, AVOCAT.code)


async def test_a_second_tap_on_publish_changes_nothing(agent: Person) -> None:
    await agent.send("Permanence avocat : désormais les jeudis 9h-12h")
    preview = agent.last
    publish = next(b for b in preview.buttons if b.text.startswith("✅"))
    await agent.press(publish, preview)
    await agent.press(publish, preview)
    assert agent.last.text == "Ce changement est déjà publié ou annulé."


async def test_a_cancelled_session_shows_as_an_exception(agent: Person, resident: Person) -> None:
    await agent.send("la permanence de l'avocat du 1er décembre est annulée")
    assert "• mardi 15 décembre de 9 h à 12 h" in agent.last.text
    assert "• mardi 1er décembre" not in agent.last.text
    await press(agent, "✅ Publier")
    assert "fermé mardi 1er décembre" in await hours_of(resident, AVOCAT.code)


async def test_a_closure_that_touches_no_session_says_so(agent: Person) -> None:
    await agent.send("la permanence avocat du 3 décembre est annulée")
    assert "Aucune séance n’est prévue à ce moment-là" in agent.last.text


async def test_a_closure_over_a_period_finds_its_entry(agent: Person) -> None:
    await agent.send("fermer la permanence avocat du 24/12 au 2/01")
    assert agent.last.text.startswith("Permanence d'avocat")
    assert "fermé du jeudi 24 décembre au samedi 2 janvier" in agent.last.text


async def test_a_new_number_is_shown_before_and_after(agent: Person, resident: Person) -> None:
    await agent.send("nouveau numéro de la crèche Les Lucioles : 01 99 00 12 34")
    assert "Téléphone : 01 99 00 12 34" in agent.last.text
    await press(agent, "✅ Publier")
    await resident.send(f"/start f-{CRECHE.code}")
    assert "☎️ 01 99 00 12 34" in resident.last.text


async def test_a_number_that_nobody_could_call_is_refused(agent: Person) -> None:
    await agent.send("nouveau numéro de la crèche Les Lucioles : 01 99 00 12")
    assert "« 01 99 00 12 » n’est pas un numéro de téléphone." in agent.last.text


@pytest.mark.parametrize(
    "question",
    [
        "la permanence du 3 est annulée ?",
        "quand est ouverte la permanence avocat",
        "où trouver une crèche",
    ],
)
async def test_an_agents_question_is_never_an_edit(agent: Person, question: str) -> None:
    await agent.send(question)
    assert "✅ Publier" not in labels(agent.last)


async def test_several_entries_are_offered_and_the_choice_goes_on(agent: Person) -> None:
    await agent.send("/fermer bus numérique le 2 décembre")
    assert agent.last.text.startswith("De quelle fiche s’agit-il ?")
    assert "1. Bus numérique, Saint-Ormoy" in agent.last.text
    await press(agent, "1")
    assert "fermé mercredi 2 décembre" in agent.last.text


async def test_a_past_date_is_refused_with_its_reason(agent: Person) -> None:
    await agent.send("la permanence avocat du 3 novembre 2026 est annulée")
    assert agent.last.text.startswith("Je ne peux pas :")
    assert "✅ Publier" not in labels(agent.last)


async def test_two_agents_on_one_entry_and_neither_change_is_lost(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await resident.send(f"/start {await invited(agent, 'agent')}")
    await agent.send("la permanence de l'avocat du 1er décembre est annulée")
    first = agent.last
    await resident.send("la permanence de l'avocat du 15 décembre est annulée")
    await press(resident, "✅ Publier")
    await press(agent, "✅ Publier", first)
    assert "Vous a changé cette fiche entre-temps" in agent.last.text
    await press(agent, "✅ Publier quand même")
    text = await hours_of(chats.person(7), AVOCAT.code)
    assert "fermé mardi 1er décembre" in text
    assert "fermé mardi 15 décembre" in text


async def test_the_last_change_is_undone_by_its_command(agent: Person, resident: Person) -> None:
    await agent.send("/horaires avocat lundi 14h-16h")
    await press(agent, "✅ Publier")
    await agent.send("/annuler")
    assert agent.last.text.startswith("↩️ C’est remis comme avant.")
    assert "les 1er et 3e mardis" in await hours_of(resident, AVOCAT.code)


async def test_a_proposal_survives_a_restart(chats: Chats, agent: Person) -> None:
    await agent.send("Permanence avocat : désormais les jeudis 9h-12h")
    preview = agent.last
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock, admins=(agent.id,)) as restarted:
        again = restarted.person(agent.id)
        restarted.telegram.chat(agent.id).messages[preview.id] = preview
        publish = next(b for b in preview.buttons if b.text.startswith("✅"))
        await again.press(publish, preview)
        assert again.last.text.startswith("✅ C’est publié.")


async def test_residents_cannot_change_anything_by_a_sentence(resident: Person) -> None:
    await resident.send("la permanence de l'avocat du 1er décembre est annulée")
    assert "✅ Publier" not in labels(resident.last)
    await resident.press_data("ap:1", resident.last)
