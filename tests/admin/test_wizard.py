"""/nouveau, step by step. It is Tuesday 24 November 2026, 10:00."""

import pytest

from bot.local.person import Person
from knowledge.store.drafts import latest
from knowledge.store.entries import load_directory
from knowledge.store.team import keep_member
from knowledge.team.roles import Member, Role
from tests.chats import Chats, labels, press, running
from tests.valbrune import STRUCTURE


async def until_hours(agent: Person) -> None:
    await agent.send("/nouveau")
    await press(agent, "Maison des familles")
    await agent.send("Atelier couture")
    await agent.send("On apprend à coudre et à réparer ses vêtements.")
    await press(agent, "Ailleurs")
    await agent.send("3 rue du Pont")
    await press(agent, "Saint-Ormoy")


async def until_recap(agent: Person) -> None:
    await until_hours(agent)
    await agent.send("mardi et jeudi 14h-16h, sauf vacances scolaires")
    await agent.send("01 99 00 44 44")
    await press(agent, "Gratuit")
    await press(agent, "⬜ Familles")
    await press(agent, "✅ C’est tout")
    await agent.send("dès 16 ans")
    await agent.send("aucun")


async def test_an_entry_is_created_step_by_step_and_residents_see_it_at_once(
    agent: Person, resident: Person
) -> None:
    await until_recap(agent)
    text = agent.last.text
    assert "Tout est là." in text
    assert "Nom : Atelier couture" in text
    assert "Téléphone : 01 99 00 44 44" in text
    assert "Âges : à partir de 16 ans" in text
    assert "📍 3 rue du Pont, 98110 Saint-Ormoy" in text
    assert "le mardi et le jeudi de 14 h à 16 h, sauf vacances scolaires" in text
    assert "• mardi 1er décembre de 14 h à 16 h" in text
    await press(agent, "✅ Créer la fiche")
    assert agent.last.text.startswith("✅ La fiche est créée. Les habitants la voient.")
    await resident.send("atelier couture")
    assert "Atelier couture" in resident.last.text
    assert "📍 3 rue du Pont, 98110 Saint-Ormoy" in resident.last.text
    assert "☎️ 01 99 00 44 44" in resident.last.text


async def test_a_creation_is_taken_back(agent: Person, resident: Person) -> None:
    await until_recap(agent)
    await press(agent, "✅ Créer la fiche")
    see = next(b for b in agent.last.buttons if b.text == "Voir la fiche")
    code = (see.callback_data or "").removeprefix("ae:")
    await press(agent, "↩️ Annuler la création")
    assert agent.last.text.startswith("↩️ C’est remis comme avant.")
    await resident.send(f"/start f-{code}")
    assert resident.last.text.startswith("Ce service n’existe plus.")


async def test_a_new_structure_is_created_with_its_first_service(
    chats: Chats, agent: Person
) -> None:
    await agent.send("/nouveau")
    await press(agent, "➕ Une autre structure")
    await agent.send("Association du Fil")
    await agent.send("Atelier couture")
    await agent.send("On apprend à coudre.")
    await agent.send("3 rue du Pont")
    await agent.send("saint-ormoy")
    for _ in range(6):
        await press(agent, "Passer")
    assert "Structure (nouvelle) : Association du Fil" in agent.last.text
    await press(agent, "✅ Créer la fiche")
    directory = chats.application.live.world.directory
    service = next(s for s in directory.services.values() if s.nom == "Atelier couture")
    structure = directory.structures[service.structure]
    assert structure.nom == "Association du Fil"
    assert structure.place.adresse == "3 rue du Pont"
    (permanence,) = directory.permanences_of(service)
    assert directory.place_of(permanence).commune == "Saint-Ormoy"


async def test_each_step_can_go_back_and_be_answered_again(agent: Person) -> None:
    await until_hours(agent)
    await press(agent, "⬅️")
    assert "Dans quelle commune ?" in agent.last.text
    await press(agent, "⬅️")
    await agent.send("5 rue du Pont")
    await press(agent, "Valbrune")
    for _ in range(6):
        await press(agent, "Passer")
    assert "📍 5 rue du Pont, 98100 Valbrune" in agent.last.text


async def test_back_leads_to_the_very_first_step(agent: Person) -> None:
    await until_recap(agent)
    for _ in range(20):
        if "⬅️ Étape d’avant" not in labels(agent.last):
            break
        await press(agent, "⬅️")
    assert "Quelle structure propose ce service ?" in agent.last.text


async def test_nothing_is_lost_by_a_restart(chats: Chats, agent: Person) -> None:
    await until_hours(agent)
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock, admins=(agent.id,)) as restarted:
        again = restarted.person(agent.id)
        await again.send("jeudi 9h-12h")
        assert "Quel numéro de téléphone ?" in again.last.text
        assert "Atelier couture" in again.last.text


async def test_days_later_it_is_taken_up_again_by_its_command(chats: Chats, agent: Person) -> None:
    await until_hours(agent)
    chats.clock.pass_time(days=3)
    await agent.send("jeudi 9h-12h")
    assert "Quel numéro de téléphone ?" not in agent.last.text
    await agent.send("/nouveau")
    assert agent.last.text == "Vous aviez commencé une fiche : Atelier couture. Reprendre ?"
    await press(agent, "▶️ Reprendre")
    await agent.send("jeudi 9h-12h")
    assert "Quel numéro de téléphone ?" in agent.last.text


async def test_a_question_midway_is_answered_and_the_step_repeated(agent: Person) -> None:
    await until_hours(agent)
    await agent.send("le bus numérique est ouvert quand ?")
    answer, step = agent.messages[-2:]
    assert "Bus numérique" in answer.text
    assert "Quels sont les horaires ?" in step.text
    await agent.send("jeudi 9h-12h")
    assert "Quel numéro de téléphone ?" in agent.last.text


async def test_a_bad_answer_keeps_the_step_and_says_why(agent: Person) -> None:
    await until_hours(agent)
    await agent.send("jeudi 25h-26h")
    assert "Quels sont les horaires ?" in agent.last.text
    await press(agent, "Passer")
    await agent.send("01 99 00")
    assert "« 01 99 00 » n’est pas un numéro de téléphone" in agent.last.text


async def test_hours_of_two_readings_are_chosen_by_a_tap(agent: Person) -> None:
    await until_hours(agent)
    await agent.send("mardi-jeudi 9h-12h")
    choices = [label for label in labels(agent.last) if label.startswith("du mardi au jeudi")]
    assert choices
    await press(agent, choices[0])
    assert "Quel numéro de téléphone ?" in agent.last.text


async def test_a_button_of_a_step_that_is_behind_changes_nothing(agent: Person) -> None:
    await agent.send("/nouveau")
    first = agent.last
    tap = next(b for b in first.buttons if b.text == "Maison des familles")
    await agent.press(tap, first)
    await agent.send("Atelier couture")
    await agent.press(tap, first)
    assert "Que fait-on là ?" in first.text


async def test_two_taps_create_one_entry(chats: Chats, agent: Person) -> None:
    await until_recap(agent)
    recap = agent.last
    create = next(b for b in recap.buttons if b.text.startswith("✅"))
    await agent.press(create, recap)
    await agent.press(create, recap)
    assert recap.text.startswith("Cette fiche est déjà créée")
    services = chats.application.live.world.directory.services.values()
    assert [s.nom for s in services].count("Atelier couture") == 1


async def test_giving_up_creates_nothing(chats: Chats, agent: Person) -> None:
    await until_recap(agent)
    await press(agent, "✖️")
    assert agent.last.text == "D’accord, rien n’est créé."
    await agent.send("/nouveau")
    assert "Quelle structure" in agent.last.text
    async with chats.application.database.read() as session:
        directory = await load_directory(session)
        assert await latest(session, agent.id, "wizard") is not None
    assert len(directory.services) == 5


async def test_killed_while_creating_nothing_is_half_made(
    chats: Chats, agent: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await until_recap(agent)
    recap = agent.last

    async def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr("knowledge.editing.creating.journal", killed)
        with pytest.raises(KeyboardInterrupt):
            await press(agent, "✅ Créer la fiche")
    async with chats.application.database.read() as session:
        assert len((await load_directory(session)).services) == 5
    await press(agent, "✅ Créer la fiche", recap)
    assert recap.text.startswith("✅ La fiche est créée.")


async def test_a_partner_creates_for_its_own_structure_only(chats: Chats, agent: Person) -> None:
    member = Member(1006, "Partenaire", Role.PARTNER, chats.clock(), (STRUCTURE.code,))
    async with chats.application.database.write() as session:
        await keep_member(session, member)
    await chats.application.team.load()
    partner = chats.person(1006)
    await partner.send("/nouveau")
    assert "Comment s’appelle le service ?" in partner.last.text
    await partner.send("Atelier couture")
    assert "Que fait-on là ?" in partner.last.text


async def test_residents_create_nothing(resident: Person) -> None:
    await resident.send("/nouveau")
    assert "structure" not in resident.last.text
    await resident.press_data("aq:1:r:go", resident.last)
    assert "créée" not in resident.last.text
