"""The team as it is kept: members and invitations by one-time links."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Row

from knowledge.store import tables
from knowledge.store.database import Session
from knowledge.store.errors import StoreError
from knowledge.team.roles import Member, Role

# 96 bits, and short enough for Telegram's start parameter (64 characters).
_SECRET_BYTES = 12


class InvitationSpent(StoreError):
    """The link was used, has expired, or was never made."""


async def members(session: Session) -> tuple[Member, ...]:
    """Everybody who is or was in the team, by chat."""
    rows = await session.execute(select(tables.members).order_by(tables.members.c.chat))
    return tuple(_member(row) for row in rows)


async def invite(
    session: Session,
    role: Role,
    structures: Iterable[str],
    *,
    by: int,
    expires: datetime,
) -> str:
    """A new one-time invitation; its secret, of which only a digest is kept."""
    secret = token_urlsafe(_SECRET_BYTES)
    row = {
        "digest": _digest(secret),
        "role": role.value,
        "structures": list(structures),
        "invited_by": by,
        "expires": expires,
    }
    await session.execute(insert(tables.invitations).values(row))
    return secret


async def join(session: Session, secret: str, chat: int, name: str, *, at: datetime) -> Member:
    """Use an invitation. Raises InvitationSpent: each link serves one person, once."""
    columns = tables.invitations.c
    open_link = (
        (columns.digest == _digest(secret)) & columns.used_by.is_(None) & (columns.expires > at)
    )
    taken = await session.execute(
        update(tables.invitations)
        .where(open_link)
        .values(used_by=chat)
        .returning(columns.role, columns.structures, columns.invited_by)
    )
    row = taken.one_or_none()
    if row is None:
        raise InvitationSpent
    member = Member(
        chat, name[:100], Role(row.role), at, tuple(row.structures), invited_by=row.invited_by
    )
    await keep_member(session, member)
    return member


async def keep_member(session: Session, member: Member) -> None:
    """Keep or replace a member."""
    values: dict[str, Any] = {
        "name": member.name,
        "role": member.role.value,
        "structures": list(member.structures),
        "since": member.since,
        "invited_by": member.invited_by,
        "revoked_at": member.revoked_at,
    }
    there = tables.members.c.chat == member.chat
    replaced = await session.execute(update(tables.members).where(there).values(values))
    if replaced.rowcount == 0:  # type: ignore[attr-defined]
        await session.execute(insert(tables.members).values(values | {"chat": member.chat}))


async def revoke(session: Session, chat: int, *, at: datetime) -> None:
    there = tables.members.c.chat == chat
    await session.execute(update(tables.members).where(there).values(revoked_at=at))


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def _member(row: Row[Any]) -> Member:
    return Member(
        row.chat,
        row.name,
        Role(row.role),
        row.since,
        tuple(row.structures),
        row.invited_by,
        row.revoked_at,
    )
