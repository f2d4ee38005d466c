"""The team in memory: who may what is known without asking the database.

Owns the members' snapshot and the invitations' life. Another process's changes come in with
``load``, which every process calls each second or two: a revocation holds everywhere then.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from knowledge.clock import Clock
from knowledge.store import team as kept
from knowledge.store.database import Database
from knowledge.team.roles import Member, Role

INVITATION_LASTS = timedelta(days=3)


class Team:
    """``administrators``: Telegram ids from the settings; they are members from the start."""

    def __init__(self, database: Database, clock: Clock, administrators: Iterable[int]) -> None:
        self._database, self._clock = database, clock
        self._administrators = frozenset(administrators)
        self._members: dict[int, Member] = {}

    async def load(self) -> None:
        async with self._database.read() as session:
            found = {m.chat: m for m in await kept.members(session)}
        for chat in self._administrators:
            known = found.get(chat) or Member(chat, str(chat), Role.ADMINISTRATOR, self._clock())
            found[chat] = replace(
                known, role=Role.ADMINISTRATOR, from_settings=True, revoked_at=None
            )
        self._members = found

    def get(self, chat: int) -> Member | None:
        """A member in service; None for residents and for those who were revoked."""
        member = self._members.get(chat)
        return member if member is not None and member.active else None

    def name(self, who: str) -> str:
        """The name behind the journal's ``who``: a member's, in service or not, else itself."""
        member = self._members.get(int(who)) if who.lstrip("-").isdigit() else None
        return member.name if member else who

    def everybody(self) -> tuple[Member, ...]:
        """Those in service, administrators first, then by name."""
        order = list(Role)
        found = (m for m in self._members.values() if m.active)
        return tuple(sorted(found, key=lambda m: (order.index(m.role), m.name)))

    async def name_administrator(self, chat: int, name: str) -> None:
        """Write down what an administrator from the settings is called, the first time."""
        member = self._members.get(chat)
        if member is None or not member.from_settings or member.name != str(chat):
            return
        async with self._database.write() as session:
            await kept.keep_member(session, replace(member, name=name[:100]))
        await self.load()

    async def invite(self, by: Member, role: Role, structures: Iterable[str] = ()) -> str:
        """The secret of a new one-time link, good for three days."""
        async with self._database.write() as session:
            return await kept.invite(
                session, role, structures, by=by.chat, expires=self._clock() + INVITATION_LASTS
            )

    async def join(self, secret: str, chat: int, name: str) -> Member:
        """Raises InvitationSpent."""
        async with self._database.write() as session:
            member = await kept.join(session, secret, chat, name, at=self._clock())
        await self.load()
        return self.get(chat) or member

    async def revoke(self, chat: int) -> bool:
        """Whether there was somebody to revoke; an administrator from the settings is not."""
        member = self.get(chat)
        if member is None or member.from_settings:
            return False
        self._members[chat] = replace(member, revoked_at=self._clock())
        async with self._database.write() as session:
            await kept.revoke(session, chat, at=self._clock())
        return True
