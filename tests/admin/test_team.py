from bot.local.person import Person
from tests.chats import Chats, labels, press


async def invited(agent: Person, role: str) -> str:
    """The secret part of a new invitation link."""
    await agent.send("/equipe")
    await press(agent, f"Inviter : {role}")
    return agent.last.text.split("?start=")[1].split()[0]


async def test_a_one_time_link_makes_an_agent_and_serves_once(
    chats: Chats, agent: Person, resident: Person
) -> None:
    link = await invited(agent, "agent")
    await resident.send(f"/start {link}")
    assert resident.last.text.startswith("Bienvenue dans l’équipe, Vous ! Votre rôle : agent.")
    other = chats.person(1002)
    await other.send(f"/start {link}")
    assert other.last.text.startswith("Ce lien a déjà servi, ou il a expiré.")


async def test_an_invitation_expires_after_three_days(
    chats: Chats, agent: Person, resident: Person
) -> None:
    link = await invited(agent, "agent")
    chats.clock.pass_time(days=3, minutes=1)
    await resident.send(f"/start {link}")
    assert resident.last.text.startswith("Ce lien a déjà servi, ou il a expiré.")


async def test_a_revoked_member_is_a_resident_again_at_once(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await resident.send(f"/start {await invited(agent, 'administration')}")
    await resident.send("/equipe")
    assert "• Vous (administration)" in resident.last.text
    await agent.send("/equipe")
    await press(agent, "Retirer Vous")
    await press(agent, "Oui, retirer")
    assert agent.last.text == "C’est fait : Vous n’a plus accès."
    await resident.send("/equipe")
    assert "Inviter" not in " ".join(labels(resident.last))


async def test_residents_see_no_command_of_the_team(resident: Person) -> None:
    await resident.send("/equipe")
    assert resident.last.text.startswith("Posez votre question avec vos mots.")
    await resident.send("/aide")
    assert "/equipe" not in resident.last.text


async def test_a_forged_team_button_is_refused(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await resident.send("/aide")
    before = len(resident.messages)
    await resident.press_data("ai:administrator:", resident.last)
    await resident.press_data("ar:500:y", resident.last)
    assert len(resident.messages) == before
    assert chats.notices == ["Ce bouton n’est plus valable. Posez-moi votre question."] * 2
    await agent.send("/equipe")
    assert agent.last.text.startswith("L’équipe")


async def test_the_administrator_of_the_settings_cannot_be_revoked(
    agent: Person, resident: Person
) -> None:
    await resident.send(f"/start {await invited(agent, 'administration')}")
    await resident.press_data("ar:500:y", resident.last)
    assert "par réglage" in resident.last.text
    await agent.send("/equipe")
    assert agent.last.text.startswith("L’équipe")


async def test_help_shows_the_team_its_commands_with_examples(agent: Person) -> None:
    await agent.send("/aide")
    assert "/fermer avocat du 24/12 au 2/01" in agent.last.text
    assert "/equipe : qui est dans l’équipe, inviter, retirer." in agent.last.text
