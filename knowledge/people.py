"""Residents' few choices, held in memory so that no answer waits for the database.

A resident who declared nothing is not written down at all. Another process's writes come
in with ``replace``.
"""

from collections.abc import Iterable
from dataclasses import replace

from knowledge.clock import Clock
from knowledge.store.database import Database
from knowledge.store.people import Person, everybody, forget, keep
from knowledge.store.subscriptions import forget_follower
from knowledge.store.tallies import forget_deliveries


class People:
    """Memory changes first, so that the reply need not wait; ``write`` makes it last."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._known: dict[int, Person] = {}

    async def load(self) -> None:
        async with self._database.read() as session:
            self.replace(await everybody(session))

    def replace(self, known: Iterable[Person]) -> None:
        self._known = {p.chat: p for p in known}

    def get(self, chat: int) -> Person:
        return self._known.get(chat) or Person(chat, self._clock())

    def kept(self, chat: int) -> bool:
        return chat in self._known

    def declare_commune(self, chat: int, code_insee: str | None) -> None:
        self._note(replace(self.get(chat), commune=code_insee))

    def choose_language(self, chat: int, language: str | None) -> None:
        self._note(replace(self.get(chat), language=language))

    async def write(self, chat: int) -> None:
        """Write down what memory holds of a chat; nothing to hold is nothing kept."""
        person = self._known.get(chat)
        async with self._database.write() as session:
            if person is None:
                await forget(session, chat)
            else:
                await keep(session, person)

    async def forget(self, chat: int) -> None:
        """Erase all that is kept of a chat, what it was sent or would be included."""
        self._known.pop(chat, None)
        async with self._database.write() as session:
            await forget(session, chat)
            await forget_follower(session, chat)
            await forget_deliveries(session, chat)

    def _note(self, person: Person) -> None:
        if person.commune is None and person.language is None:
            self._known.pop(person.chat, None)
        else:
            self._known[person.chat] = person
