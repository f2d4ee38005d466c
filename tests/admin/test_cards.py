"""/fiche and the fields of an entry. It is Tuesday 24 November 2026, 10:00."""

import pytest

from bot.local.person import Person
from knowledge.store.team import keep_member
from knowledge.team.roles import Member, Role
from tests.admin.test_team import invited
from tests.chats import Chats, labels, press, running
from tests.valbrune import AVOCAT, BUS, CRECHE, STRUCTURE


async def open_field(agent: Person, said: str, label: str) -> None:
    await agent.send(f"/fiche {said}")
    await press(agent, "✏️ Modifier")
    await press(agent, label)


async def test_a_card_is_found_by_a_word_of_its_name_and_shows_what_is_filled(
    agent: Person,
) -> None:
    await agent.send("/fiche luciole")
    text = agent.last.text
    assert text.startswith("Crèche Les Lucioles\nMaison des familles\n✅ Vérifiée le")
    assert "Papiers à apporter : livret de famille, justificatif de domicile" in text
    assert "Âges : de 2 mois à 3 ans" in text
    assert "Publics : Familles" in text
    assert f"https://t.me/guichet_test_bot?start=f-{CRECHE.code}" in text
    assert labels(agent.last) == [
        "✅ Toujours exact",
        "✏️ Modifier",
        "📤 Envoyer à un habitant",
        "📜 Historique",
    ]


async def test_a_name_that_nothing_bears_is_answered_with_an_example(agent: Person) -> None:
    await agent.send("/fiche patinoire")
    assert agent.last.text.startswith("Je n’ai pas trouvé de fiche pour « patinoire ».")


async def test_several_entries_of_a_name_are_offered(agent: Person) -> None:
    await agent.send("/fiche maison des familles")
    assert agent.last.text.startswith("Plusieurs fiches portent ce nom.")
    await press(agent, "Bus numérique")
    assert agent.last.text.startswith("Bus numérique")


async def test_a_typed_value_is_read_back_published_and_seen_by_residents(
    agent: Person, resident: Person
) -> None:
    await open_field(agent, "lucioles", "Papiers à apporter")
    assert "Aujourd’hui : livret de famille, justificatif de domicile" in agent.last.text
    await agent.send("carnet de santé\nlivret de famille")
    assert "Papiers à apporter : carnet de santé, livret de famille" in agent.last.text
    await press(agent, "✅ Publier")
    await resident.send(f"/start f-{CRECHE.code}")
    assert "📄 À apporter : carnet de santé, livret de famille" in resident.last.text


@pytest.mark.parametrize(
    ("label", "typed", "refusal"),
    [
        ("Téléphone", "01 99 00 12", "« 01 99 00 12 » n’est pas un numéro de téléphone"),
        ("Téléphone", "appelez-nous", "« appelez-nous » n’est pas un numéro de téléphone"),
        ("Courriel", "creche@", "« creche@ » n’est pas une adresse électronique"),
        ("Site", "notre site", "« notre site » n’est pas une adresse de site"),
        ("Âges", "les petits", "Je n’ai pas compris les âges"),
        ("Âges", "de 11 à 3 ans", "Je n’ai pas compris les âges"),
        ("Début des inscriptions", "31 février", "Je n’ai pas trouvé une date"),
        ("Heures par semaine", "beaucoup", "« beaucoup » n’est pas un nombre"),
        ("Nom", "X", "« X » est trop court"),
        ("Nom", "rien", "Ce champ ne peut pas rester vide"),
    ],
)
async def test_a_value_that_cannot_be_right_is_refused_with_its_reason(
    agent: Person, label: str, typed: str, refusal: str
) -> None:
    await open_field(agent, "lucioles", label)
    await agent.send(typed)
    assert refusal in agent.last.text
    assert "✅ Publier" not in labels(agent.last)


@pytest.mark.parametrize(
    ("label", "typed", "read"),
    [
        ("Téléphone", "0199001234", "Téléphone : 01 99 00 12 34"),
        ("Site", "lucioles.example.org", "Site : https://lucioles.example.org/"),
        ("Âges", "de 3 à 11 ans", "Âges : de 3 ans à 11 ans"),
        ("Âges", "dès 6 mois", "Âges : à partir de 6 mois"),
        ("Début des inscriptions", "12 janvier", "Début des inscriptions : mardi 12 janvier 2027"),
        ("Comment s’inscrire", "En mairie", "Comment s’inscrire : En mairie"),
        ("Mots des habitants", "nounou, garderie", "Mots des habitants : nounou, garderie"),
        ("Précisions sur le prix", "2 € par repas", "Précisions sur le prix : 2 € par repas"),
        ("Papiers à apporter", "rien", "Papiers à apporter : (rien)"),
        ("Prix", "Gratuit", "Prix : Gratuit"),
        ("État", "4 janvier", "État : suspendu jusqu’au 4 janvier"),
    ],
)
async def test_each_form_of_value_is_read_back(
    agent: Person, label: str, typed: str, read: str
) -> None:
    await open_field(agent, "lucioles", label)
    await agent.send(typed)
    assert read in agent.last.text.split("Après")[1]
    await press(agent, "✅ Publier")
    assert agent.last.text.startswith("✅ C’est publié.")


async def test_a_closed_list_is_ticked_and_saved(agent: Person, resident: Person) -> None:
    await open_field(agent, "lucioles", "Publics")
    assert "☑️ Familles" in labels(agent.last)
    await press(agent, "⬜ Jeunes")
    await press(agent, "☑️ Familles")
    await press(agent, "✅ C’est tout")
    assert "Publics : Jeunes" in agent.last.text.split("Après")[1]
    await press(agent, "✅ Publier")
    await resident.send(f"/start f-{CRECHE.code}")
    assert "👥 Jeunes" in resident.last.text


async def test_a_place_has_fields_of_its_own(agent: Person, resident: Person) -> None:
    await agent.send("/fiche bus")
    await press(agent, "✏️ Modifier")
    await press(agent, "📍 2 rue du Pont")
    await press(agent, "Accessibilité")
    await agent.send("Rampe à l’arrière du bus")
    await press(agent, "✅ Publier")
    await agent.send("/fiche bus")
    await press(agent, "✏️ Modifier")
    await press(agent, "📍 2 rue du Pont")
    await press(agent, "Horaires")
    await agent.send("le jeudi 14h-17h")
    assert "le jeudi de 14 h à 17 h" in agent.last.text
    await press(agent, "✅ Publier")
    await resident.send(f"/start f-{BUS.code}")
    await press(resident, "📍")
    assert "Saint-Ormoy" in resident.last.text


async def test_a_commune_is_chosen_among_the_territorys(agent: Person) -> None:
    await agent.send("/fiche avocat")
    await press(agent, "✏️ Modifier")
    await press(agent, "📍")
    await press(agent, "Commune")
    await press(agent, "Saint-Ormoy")
    after = agent.last.text.split("Après")[1]
    assert "Commune : Saint-Ormoy" in after
    assert "Code postal : 98110" in after


async def test_a_structures_number_is_changed_for_all_its_services(
    agent: Person, resident: Person
) -> None:
    await agent.send("/fiche avocat")
    await press(agent, "✏️ Modifier")
    await press(agent, "🏛 Maison des familles")
    await press(agent, "Téléphone")
    await agent.send("01 99 00 55 55")
    await press(agent, "✅ Publier")
    await resident.send(f"/start f-{AVOCAT.code}")
    assert "☎️ 01 99 00 55 55" in resident.last.text


async def test_a_dated_exception_is_unticked(agent: Person) -> None:
    await agent.send("la permanence de l'avocat du 1er décembre est annulée")
    await press(agent, "✅ Publier")
    await agent.send("/fiche avocat")
    await press(agent, "✏️ Modifier")
    await press(agent, "📍")
    await press(agent, "Dates particulières")
    await press(agent, "☑️ fermé mardi 1er décembre")
    await press(agent, "✅ C’est tout")
    assert "• mardi 1er décembre de 9 h à 12 h" in agent.last.text


async def test_a_question_asked_meanwhile_is_answered_and_the_field_still_waits(
    agent: Person,
) -> None:
    await open_field(agent, "lucioles", "Comment s’inscrire")
    await agent.send("quand est ouvert le bus numérique ?")
    assert "Comment s’inscrire" not in agent.last.text
    await agent.send("Au guichet unique")
    assert "Comment s’inscrire : Au guichet unique" in agent.last.text


async def test_another_change_announced_meanwhile_is_not_taken_for_the_value(
    agent: Person,
) -> None:
    await open_field(agent, "lucioles", "Téléphone")
    await agent.send("la permanence de l'avocat du 1er décembre est annulée")
    assert agent.last.text.startswith("Permanence d'avocat")


async def test_an_awaited_value_survives_a_restart(chats: Chats, agent: Person) -> None:
    await open_field(agent, "lucioles", "Courriel")
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock, admins=(agent.id,)) as restarted:
        again = restarted.person(agent.id)
        await again.send("lucioles@example.org")
        assert "Courriel : lucioles@example.org" in again.last.text


async def test_two_agents_change_two_parts_of_one_contact_and_both_stay(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await resident.send(f"/start {await invited(agent, 'agent')}")
    await open_field(agent, "lucioles", "Courriel")
    await agent.send("lucioles@example.org")
    first = agent.last
    await open_field(resident, "lucioles", "Téléphone")
    await resident.send("01 99 00 77 77")
    await press(resident, "✅ Publier")
    await press(agent, "✅ Publier", first)
    await press(agent, "✅ Publier quand même")
    await chats.person(7).send(f"/start f-{CRECHE.code}")
    text = chats.person(7).last.text
    assert "☎️ 01 99 00 77 77" in text
    assert "✉️ lucioles@example.org" in text


async def test_a_partner_changes_only_its_own_structures_entries(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await agent.send("/equipe maison")
    await press(agent, STRUCTURE.nom)
    await resident.send(f"/start {agent.last.text.split('?start=')[1].split()[0]}")
    await resident.send("/fiche lucioles")
    assert "✏️ Modifier" in labels(resident.last)
    await chats.application.team.load()
    stranger = await partner_of_nothing(chats)
    await stranger.send("/fiche lucioles")
    assert labels(stranger.last) == ["📤 Envoyer à un habitant"]
    await stranger.press_data(f"af:{CRECHE.code}", stranger.last)
    assert stranger.last.text == "Cette fiche n’est pas à votre structure."
    await stranger.press_data(f"av:{CRECHE.code}:r", stranger.last)
    assert stranger.last.text == "Cette fiche n’est pas à votre structure."


async def partner_of_nothing(chats: Chats) -> Person:
    """A partner whose structure is not in the directory."""
    member = Member(1005, "Ailleurs", Role.PARTNER, chats.clock(), ("e00000000",))
    async with chats.application.database.write() as session:
        await keep_member(session, member)
    await chats.application.team.load()
    return chats.person(1005)


async def test_the_reception_staff_reads_professional_contacts_and_changes_nothing(
    agent: Person, resident: Person
) -> None:
    await open_field(agent, "avocat", "Personne à contacter")
    await agent.send("Maître Exemple, poste 12")
    await press(agent, "✅ Publier")
    await open_field(agent, "avocat", "Qui peut le demander")
    await press(agent, "⬜ Professionnels")
    await press(agent, "✅ C’est tout")
    await press(agent, "✅ Publier")
    await resident.send(f"/start {await invited(agent, 'accueil')}")
    await resident.send("/fiche avocat")
    professional = resident.last.text.split("Pour les professionnels")[1]
    assert "Personne à contacter : Maître Exemple, poste 12" in professional
    assert "Qui peut le demander : Professionnels" in professional
    assert labels(resident.last) == ["📤 Envoyer à un habitant"]
    await resident.press_data(f"af:{AVOCAT.code}", resident.last)
    assert "✏️" not in " ".join(labels(resident.last))


async def test_residents_never_see_professional_contacts(agent: Person, resident: Person) -> None:
    await open_field(agent, "avocat", "Personne à contacter")
    await agent.send("Maître Exemple, poste 12")
    await press(agent, "✅ Publier")
    await resident.send(f"/start f-{AVOCAT.code}")
    assert "Maître Exemple" not in resident.last.text
    await resident.press_data(f"ae:{AVOCAT.code}", resident.last)
    await resident.send("/fiche avocat")
    assert "Maître Exemple" not in resident.last.text
