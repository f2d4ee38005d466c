"""Residents' few choices, held in memory so that no answer waits for the database.

A resident who declared nothing is not written down at all. Another process's writes come
in with ``reread``; what was chosen here and is not written yet is never overwritten by them.
"""

from collections.abc import Iterable
from dataclasses import replace

from knowledge.clock import Clock
from knowledge.store.database import Database
from knowledge.store.people import Person, everybody, forget, keep, person_of
from knowledge.store.subscriptions import forget_follower
from knowledge.store.tallies import forget_deliveries


class People:
    """Memory changes first, so that the reply need not wait; ``write`` makes it last."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._known: dict[int, Person] = {}
        self._unwritten: set[int] = set()

    async def load(self) -> None:
        async with self._database.read() as session:
            self.replace(await everybody(session))

    async def reread(self, chat: int) -> None:
        """Take what another process wrote of a chat."""
        async with self._database.read() as session:
            found = await person_of(session, chat)
        if chat in self._unwritten:
            return
        if found is None:
            self._known.pop(chat, None)
        else:
            self._known[chat] = found

    def replace(self, known: Iterable[Person]) -> None:
        found = {p.chat: p for p in known if p.chat not in self._unwritten}
        found |= {c: self._known[c] for c in self._unwritten if c in self._known}
        self._known = found

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
        if self._known.get(chat) == person:
            self._unwritten.discard(chat)

    async def forget(self, chat: int) -> None:
        """Erase all that is kept of a chat, what it was sent or would be included."""
        self._known.pop(chat, None)
        self._unwritten.discard(chat)
        async with self._database.write() as session:
            await forget(session, chat)
            await forget_follower(session, chat)
            await forget_deliveries(session, chat)

    def _note(self, person: Person) -> None:
        self._unwritten.add(person.chat)
        if person.commune is None and person.language is None:
            self._known.pop(person.chat, None)
        else:
            self._known[person.chat] = person
