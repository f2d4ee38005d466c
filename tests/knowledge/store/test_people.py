from datetime import timedelta

from knowledge.store.database import Database
from knowledge.store.people import Person, everybody, forget, keep, person_of
from tests.knowledge.store.examples import NOW

# Chats of Telegram pass 32 bits.
CHAT = 7_318_220_451


async def test_nothing_is_kept_of_who_said_nothing(database: Database) -> None:
    async with database.read() as session:
        assert await person_of(session, CHAT) is None


async def test_a_commune_and_a_language_are_kept_with_the_first_day(database: Database) -> None:
    async with database.write() as session:
        await keep(session, Person(CHAT, NOW))
        await keep(session, Person(CHAT, NOW + timedelta(days=3), "99001", "tr"))
        await keep(session, Person(2, NOW))
    async with database.read() as session:
        assert await person_of(session, CHAT) == Person(CHAT, NOW, "99001", "tr")
        assert await everybody(session) == (Person(2, NOW), Person(CHAT, NOW, "99001", "tr"))


async def test_who_is_forgotten_leaves_nothing(database: Database) -> None:
    async with database.write() as session:
        await keep(session, Person(CHAT, NOW, "99001"))
        assert await forget(session, CHAT)
        assert not await forget(session, CHAT)
    async with database.read() as session:
        assert await everybody(session) == ()
