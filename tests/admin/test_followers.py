"""A published change of sessions reaches the followers. It is Tuesday 24 November 2026, 10:00."""

from datetime import UTC, datetime

from bot.local.person import Person
from tests.chats import Chats, press
from tests.queue import queued
from tests.valbrune import AVOCAT, PERMANENCES

PERMANENCE = next(p.code for p in PERMANENCES if p.service == AVOCAT.code)
CLOSING = "la permanence de l'avocat du 1er décembre est annulée"


async def follow(person: Person, topic: str) -> None:
    await person.send("/abonnements")
    await person.press_data(f"fl:+:{topic}:", person.last)


async def test_the_preview_says_how_many_will_be_told(chats: Chats, agent: Person) -> None:
    await agent.send(CLOSING)
    assert "🔔 Personne ne suit cette permanence : aucun message ne partira." in agent.last.text
    for chat in range(2001, 2005):
        await follow(chats.person(chat), f"p.{PERMANENCE}")
    await agent.send(CLOSING)
    assert "🔔 Seront prévenus par message : moins de 5 personnes." in agent.last.text
    await follow(chats.person(2005), f"s.{AVOCAT.code}")
    await follow(chats.person(2005), f"p.{PERMANENCE}")
    await agent.send(CLOSING)
    assert "🔔 Seront prévenus par message : 5 personnes." in agent.last.text


async def test_a_cancelled_session_is_told_once_published(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    await agent.send(CLOSING)
    preview = agent.last
    assert await queued(chats.application.database) == []
    publish = next(b for b in preview.buttons if b.text.startswith("✅"))
    await agent.press(publish, preview)
    await agent.press(publish, preview)
    ((chat, text, _),) = await queued(chats.application.database)
    assert chat == resident.id
    assert text == (
        "🔔 Permanence d'avocat\n"
        "📍 1 place de la Mairie, 98100 Valbrune\n"
        "\n"
        "❌ Pas de séance mardi 1er décembre de 9 h à 12 h\n"
        "\n"
        "Prochaine séance : mardi 15 décembre de 9 h à 12 h"
    )


async def test_whoever_follows_it_in_two_ways_is_told_once(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    await follow(resident, f"s.{AVOCAT.code}")
    await agent.send(CLOSING)
    await press(agent, "✅ Publier")
    assert len(await queued(chats.application.database)) == 1


async def test_a_moved_session_is_told_with_both_dates(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    await agent.send("la permanence avocat du 1er décembre est reportée au 3 décembre")
    await press(agent, "✅ Publier")
    ((_, text, _),) = await queued(chats.application.database)
    assert (
        "📆 La séance prévue mardi 1er décembre de 9 h à 12 h "
        "a lieu jeudi 3 décembre de 9 h à 12 h" in text
    )


async def test_an_added_session_is_told(chats: Chats, agent: Person, resident: Person) -> None:
    await follow(resident, f"s.{AVOCAT.code}")
    await agent.send("/ouvrir avocat samedi 12 décembre 9h-12h")
    await press(agent, "✅ Publier")
    ((_, text, _),) = await queued(chats.application.database)
    assert "➕ Séance en plus samedi 12 décembre de 9 h à 12 h" in text


async def test_taking_a_closure_back_is_told_too(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    await agent.send(CLOSING)
    await press(agent, "✅ Publier")
    await press(agent, "↩️")
    texts = [text for _, text, _ in await queued(chats.application.database)]
    assert len(texts) == 2
    assert "✅ La séance mardi 1er décembre de 9 h à 12 h a bien lieu" in texts[1]


async def test_new_weekly_hours_and_empty_closures_are_no_news(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    await agent.send("la permanence avocat du 3 décembre est annulée")
    assert "🔔" not in agent.last.text
    await agent.send("Permanence avocat : désormais les jeudis 9h-12h")
    assert "🔔" not in agent.last.text
    await press(agent, "✅ Publier")
    assert await queued(chats.application.database) == []


async def test_a_suspension_closes_the_sessions_it_covers(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    await agent.send("/suspendre avocat jusqu'au 10 décembre")
    assert "🔔 Seront prévenus" in agent.last.text
    await press(agent, "✅ Publier")
    ((_, text, _),) = await queued(chats.application.database)
    assert "❌ Pas de séance mardi 1er décembre de 9 h à 12 h" in text


async def test_nobody_is_told_at_night(chats: Chats, agent: Person, resident: Person) -> None:
    await follow(resident, f"p.{PERMANENCE}")
    chats.clock.pass_time(hours=12)
    await agent.send(CLOSING)
    await press(agent, "✅ Publier")
    ((_, _, moment),) = await queued(chats.application.database)
    assert moment == datetime(2026, 11, 25, 7, 0, tzinfo=UTC)
