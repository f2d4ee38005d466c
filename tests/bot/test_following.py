"""The clock's work for followers, in a running bot. It is Tuesday 24 November 2026, 10:00."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.following import FollowUp
from knowledge.store.edits import create
from knowledge.store.subscriptions import following_of
from tests.chats import Chats, open_chats, press, running
from tests.events import CAFE, keep_events
from tests.queue import queued
from tests.valbrune import CRECHE, directory, permanence, service


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    async with open_chats(tmp_path, directory(), admins=(500,)) as opened:
        yield opened


def follow_up(chats: Chats, nudges: list[int] | None = None) -> FollowUp:
    counted = nudges if nudges is not None else []
    application = chats.application
    return FollowUp(application.database, application.live, chats.clock, lambda: counted.append(1))


async def test_a_reminder_is_put_in_the_queue_at_its_second_and_once(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    await press(person, "⏰")
    await press(person, "Une heure avant")
    nudges: list[int] = []
    work = follow_up(chats, nudges)
    chats.clock.now = datetime(2026, 12, 5, 7, 59, 59, tzinfo=UTC)
    await work.tick()
    assert await queued(chats.application.database) == []
    chats.clock.pass_time(seconds=1)
    await work.tick()
    await work.tick()
    ((chat, text, _),) = await queued(chats.application.database)
    assert chat == person.id
    assert text.startswith("⏰ C’est dans une heure")
    assert nudges == [1]


async def test_a_reminder_survives_a_restart_and_two_processes_send_it_once(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    await press(person, "⏰")
    await press(person, "La veille")
    chats.clock.now = datetime(2026, 12, 4, 17, 30, tzinfo=UTC)
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock) as restarted:
        await follow_up(restarted).tick()
        await follow_up(chats).tick()
        assert len(await queued(restarted.application.database)) == 1


async def test_a_need_is_told_when_a_service_meets_it_at_last(chats: Chats) -> None:
    person = chats.person()
    await person.send("je cherche une ludothèque pour emprunter des jeux")
    await press(person, "🔔 Me prévenir")
    work = follow_up(chats)
    await work.tick()
    assert await queued(chats.application.database) == []
    toys = service("ludotheque", "Ludothèque", "Prêt de jeux et de jouets aux familles.")
    application = chats.application
    async with application.database.write() as session:
        new = (toys, permanence(toys, "We 14:00-17:00"))
        await create(session, new, who="500", at=chats.clock.now)
    await application.live.refresh(application.database)
    await work.tick()
    await work.tick()
    ((chat, text, _),) = await queued(application.database)
    assert chat == person.id
    assert "Il existe maintenant : Ludothèque" in text
    async with application.database.read() as session:
        assert (await following_of(session, person.id)).topics == ()


async def test_delivery_looks_after_followers(chats: Chats) -> None:
    delivery = chats.application.delivery(chats.bot)
    names = {job.id for job in delivery.jobs._scheduler.get_jobs()}
    assert {"following", "past events"} <= names


async def test_what_became_discreet_is_told_to_nobody(chats: Chats) -> None:
    """A service that was followed, and is about violence since."""
    person = chats.person()
    await person.send("/abonnements")
    await person.press_data(f"fl:+:s.{CRECHE.code}:", person.last)
    world = chats.application.live.world
    hidden = replace(CRECHE, nom="Accueil des victimes de violences")
    services = {**world.directory.services, CRECHE.code: hidden}
    await chats.application.live.take(replace(world.directory, services=services))
    agent = chats.person(500)
    await agent.send("/fermer accueil victimes violences le 2 décembre")
    assert "🔔" not in agent.last.text
