"""Questions without an answer, and what agents make of them. It is 24 November 2026, 10:00."""

import yaml

from bot.local.person import Person
from knowledge.store.questions import State, questions
from tests.chats import Chats, labels, press
from tests.valbrune import AVOCAT, CRECHE

LOST = "mon fils Kevin a perdu sa trottinette, appelez le 06 39 98 12 34"


async def asked(chats: Chats, *texts: str) -> None:
    """Each by another resident."""
    for chat, text in enumerate(texts, 2000):
        await chats.person(chat).send(text)


async def kept(chats: Chats) -> list[str]:
    async with chats.application.database.read() as session:
        return [q.text for q in await questions(session, tuple(State))]


async def test_a_question_without_an_answer_is_kept_without_who_asked(chats: Chats) -> None:
    await asked(chats, LOST)
    (text,) = await kept(chats)
    assert "trottinette" in text
    assert "evin" not in text
    assert "98" not in text


async def test_an_answered_question_is_not_kept(chats: Chats) -> None:
    await asked(chats, "permanence d'avocat", "bonjour", "merci")
    assert await kept(chats) == []


async def test_the_teams_own_tries_are_not_kept(chats: Chats, agent: Person) -> None:
    await agent.send("où réparer une trottinette ?")
    assert await kept(chats) == []


async def test_not_that_puts_the_question_in_the_queue(chats: Chats, resident: Person) -> None:
    await resident.send("crèche les lucioles")
    await press(resident, "👎")
    assert await kept(chats) == ["crèche les lucioles"]


async def test_like_questions_are_one_group_the_most_frequent_first(
    chats: Chats, agent: Person
) -> None:
    await asked(
        chats,
        "où louer une perceuse",
        "où réparer une trottinette",
        "réparer la trotinette où",
        "je veux réparer ma trottinette",
    )
    await agent.send("/questions")
    assert agent.last.text.startswith("Questions sans réponse (4)")
    assert "ma trottinette » · 3 fois" in agent.last.text
    assert "2. « où louer une perceuse » · une fois" in agent.last.text


async def test_taught_words_work_at_once_for_the_next_asker(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await asked(chats, "où réparer une trottinette")
    await agent.send("/questions")
    await press(agent, "1")
    await press(agent, "🔗")
    await agent.send("avocat")
    assert agent.last.text.startswith("✅ Appris. La fiche Permanence d'avocat répond")
    await resident.send("qui peut réparer ma trottinette")
    assert "Permanence d'avocat" in resident.last.text
    await agent.send("/questions")
    assert agent.last.text.startswith("Aucune question sans réponse.")


async def test_what_was_taught_is_seen_and_taken_back_though_more_was_taught_since(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await asked(chats, "où réparer une trottinette", "où louer une perceuse")
    for _ in range(2):
        await agent.send("/questions")
        await press(agent, "1")
        await press(agent, "🔗")
        await agent.send("avocat")
    await agent.send("/questions appris")
    assert "2. Permanence d'avocat : où " in agent.last.text
    await press(agent, "↩️ 2")
    assert agent.last.text.startswith("↩️ Oublié : ces questions reviennent dans la file.")
    service = chats.application.live.world.directory.services[AVOCAT.code]
    assert len(service.words) == 1
    await agent.send("/questions")
    assert agent.last.text.startswith("Questions sans réponse (1)")


async def test_what_was_taught_is_a_file_to_read_again(chats: Chats, agent: Person) -> None:
    await asked(chats, "où réparer une trottinette")
    await agent.send("/questions")
    await press(agent, "1")
    await press(agent, "🔗")
    await agent.send("lucioles")
    await agent.send("/questions exporter")
    assert agent.last.file is not None
    name, content = agent.last.file
    assert name == "mots-appris-2026-11-24.yaml"
    (row,) = yaml.safe_load(content)
    assert row["fiche"] == CRECHE.nom
    assert row["mots"] == ["où réparer une trottinette"]
    assert row["questions"] == 1


async def test_a_need_that_nobody_meets_leaves_the_queue_and_counts(
    chats: Chats, agent: Person
) -> None:
    await asked(chats, *["où louer une perceuse"] * 6)
    await agent.send("/questions")
    await press(agent, "1")
    await press(agent, "🕳")
    await press(agent, "Un autre besoin")
    assert "Noté : personne n’y répond ici." in agent.last.text
    await agent.send("/questions chiffres")
    assert "Faire mes travaux moi-même, aidé et équipé : 6" in agent.last.text
    assert "novembre 2026 6" in agent.last.text


async def test_small_counts_are_not_told(chats: Chats, agent: Person) -> None:
    await asked(chats, *["où louer une perceuse"] * 4)
    await agent.send("/questions chiffres")
    assert "Faire mes travaux moi-même, aidé et équipé : moins de 5" in agent.last.text


async def test_a_dropped_question_is_gone(chats: Chats, agent: Person) -> None:
    await asked(chats, "où réparer une trottinette")
    await agent.send("/questions")
    await press(agent, "1")
    await press(agent, "🗑")
    assert agent.last.text.startswith("Écarté.\n\nAucune question sans réponse.")


async def test_a_group_that_another_agent_dealt_with_says_so(chats: Chats, agent: Person) -> None:
    await asked(chats, "où réparer une trottinette")
    await agent.send("/questions")
    await press(agent, "1")
    shown = agent.last
    await agent.press_data("as:1:d", shown)
    await agent.press_data("as:1:t", shown)
    assert shown.text.startswith("Cette question a déjà été traitée.")


async def test_residents_see_no_queue(resident: Person) -> None:
    await resident.send("/questions")
    assert "sans réponse" not in resident.last.text
    assert "appris" not in " ".join(labels(resident.last))
