"""Agents write to those who follow something; they see how many, never who.

It is Tuesday 24 November 2026, 10:00 in Paris.
"""

from collections.abc import AsyncIterator

import pytest

from bot.delivery.service import Delivery
from bot.local.person import Person
from knowledge.directory.codes import EntryKind, public_code
from knowledge.directory.entries import Permanence, Service
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Thematique
from knowledge.events.agenda import Band, Filter
from knowledge.following.topics import Topic, TopicKind, events_topic
from knowledge.store.edits import edit
from knowledge.store.entries import add
from knowledge.store.subscriptions import follow
from tests.admin.test_broadcast import pass_on, received, written
from tests.chats import Chats, labels, press
from tests.valbrune import AVOCAT, BUS, TUESDAY_10, permanence, service

CEGIDD = service(
    "cegidd",
    "Centre de dépistage",
    "Dépistage gratuit et anonyme.",
    thematiques=(Thematique.SANTE__SANTE_SEXUELLE,),
)
VALBRUNE_STOP = public_code(EntryKind.PERMANENCE, "bus#valbrune")


async def follows(chats: Chats, topic: Topic, *who: int) -> None:
    async with chats.application.database.write() as session:
        for chat in who:
            await follow(session, chat, topic.pack(), at=TUESDAY_10)


@pytest.fixture
async def delivery(chats: Chats) -> AsyncIterator[Delivery]:
    """Six follow what is for families, five of them of any age; seven follow the bus, two of
    them at Valbrune only; three the lawyer."""
    await follows(chats, events_topic(Filter(Theme.FAMILY)), *range(3001, 3006))
    await follows(chats, events_topic(Filter(Theme.FAMILY, "98102", Band.BABY)), 3006)
    await follows(chats, Topic(TopicKind.SERVICE, BUS.code), *range(3011, 3016))
    await follows(chats, Topic(TopicKind.PERMANENCE, VALBRUNE_STOP), 3016, 3017)
    await follows(chats, Topic(TopicKind.SERVICE, AVOCAT.code), 3021, 3022, 3023)

    async def sleep(seconds: float) -> None:
        chats.clock.pass_time(seconds=seconds, microseconds=1)

    delivery = chats.application.delivery(chats.bot, sleep=sleep)
    yield delivery
    await delivery.gauge.stop()


async def sent(chats: Chats, agent: Person, delivery: Delivery) -> set[int]:
    """Who has the message, once the agent has said yes."""
    await press(agent, "📨")
    await press(agent, "✅ Oui, envoyer")
    await pass_on(delivery, chats)
    return {c for c in range(3001, 3030) if received(chats, c) == ["La médiathèque ouvre samedi."]}


async def test_who_follows_a_theme(chats: Chats, agent: Person, delivery: Delivery) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "🔔 Ceux qui suivent")
    assert labels(agent.last) == [
        "Tous les thèmes",
        "Toutes les communes",
        "Tous les âges",
        "Retour",
    ]
    await press(agent, "Tous les thèmes")
    assert "👶 Enfants, famille : 6 personnes" in labels(agent.last)
    assert "🏠 Logement : moins de 5 personnes" in labels(agent.last)
    await press(agent, "👶")
    await press(agent, "✅ Choisir")
    assert (
        "Pour : ceux qui suivent « Les événements : 👶 Enfants, famille » (6 personnes)"
        in agent.last.text
    )
    assert await sent(chats, agent, delivery) == set(range(3001, 3007))


async def test_a_theme_and_an_age_are_counted_together(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "🔔")
    await press(agent, "Tous les thèmes")
    await press(agent, "👶")
    await press(agent, "Tous les âges")
    assert "pour les 0-2 ans : 6 personnes" in labels(agent.last)
    assert "pour les 11-14 ans : 5 personnes" in labels(agent.last)
    await press(agent, "pour les 11-14 ans")
    await press(agent, "Toutes les communes")
    await press(agent, "à Valbrune : 5 personnes")
    assert "👶 Enfants, famille, à Valbrune, pour les 11-14 ans » (5 personnes)" in agent.last.text
    await press(agent, "✅ Choisir")
    assert await sent(chats, agent, delivery) == set(range(3001, 3006))


async def test_a_side_can_be_opened_again(agent: Person, delivery: Delivery) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "🔔")
    await press(agent, "Tous les âges")
    await press(agent, "pour les 0-2 ans")
    await press(agent, "pour les 0-2 ans")
    await press(agent, "Tous les âges")
    assert "✅ Choisir ces destinataires" not in labels(agent.last)


async def test_who_follows_a_service_with_its_permanences(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "📌")
    await agent.send("bus numérique")
    assert labels(agent.last) == [
        "Bus numérique, tous les lieux : 7 personnes",
        "Bus numérique, Saint-Ormoy : 5 personnes",
        "Bus numérique, Valbrune : 7 personnes",
        "Retour",
    ]
    await press(agent, "Bus numérique, Saint-Ormoy")
    assert "ceux qui suivent « Bus numérique, Saint-Ormoy » (5 personnes)" in agent.last.text
    assert await sent(chats, agent, delivery) == set(range(3011, 3016))


async def test_few_followers_are_not_counted_out(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "📌")
    await agent.send("l'avocat")
    assert labels(agent.last) == ["Permanence d'avocat : moins de 5 personnes", "Retour"]
    await press(agent, "Permanence d'avocat")
    await press(agent, "📨")
    assert "(moins de 5 personnes)" in agent.last.text
    await press(agent, "✅")
    await pass_on(delivery, chats)
    assert received(chats, 3021) == ["La médiathèque ouvre samedi."]
    assert "3 personnes" not in " ".join(received(chats, agent.id))


async def test_a_name_that_is_not_known_is_asked_again(agent: Person, delivery: Delivery) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "📌")
    await agent.send("zzz")
    assert agent.last.text.startswith("Aucun service de ce nom ne peut être suivi.")
    await agent.send("bus numérique")
    assert len(labels(agent.last)) == 4


async def test_what_is_discreet_is_nobodys_audience(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await adds(chats, CEGIDD, permanence(CEGIDD))
    await written(agent)
    await press(agent, "👥")
    await press(agent, "📌")
    await agent.send("centre de dépistage")
    assert agent.last.text.startswith("Aucun service de ce nom ne peut être suivi.")
    await agent.press_data(f"ad:1:chosen:followers:s.{CEGIDD.code}", agent.last)
    assert chats.notices[-1] == "Ceci ne peut pas être suivi."


async def test_what_has_become_discreet_since_is_sent_to_nobody(
    chats: Chats, agent: Person, delivery: Delivery
) -> None:
    await written(agent)
    await press(agent, "👥")
    await press(agent, "📌")
    await agent.send("bus numérique")
    await press(agent, "Bus numérique, tous")
    await press(agent, "🕘")
    await agent.send("demain 9h")
    await press(agent, "✅")
    await becomes_discreet(chats)
    chats.clock.pass_time(hours=23)
    await pass_on(delivery, chats)
    assert received(chats, 3011) == []
    assert agent.last.text.startswith("⚠️ Ce message n’est pas parti : par discrétion")


async def adds(chats: Chats, *entries: Service | Permanence) -> None:
    async with chats.application.database.write() as session:
        await add(session, entries)
    await chats.application.live.refresh(chats.application.database)


async def becomes_discreet(chats: Chats) -> None:
    """The bus now goes about with sexual health."""
    async with chats.application.database.write() as session:
        values = {"thematiques": (Thematique.SANTE__SANTE_SEXUELLE,)}
        await edit(session, BUS.code, values, who="500", at=chats.clock.now)
    await chats.application.live.refresh(chats.application.database)
