"""News that waits for digests, and who was told of an event that is still to come."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from knowledge.store.database import Session
from knowledge.store.inserting import inserted
from knowledge.store.tables import news, told

_PAGE = 500


@dataclass(frozen=True, slots=True)
class Waiting:
    """One piece of news that waits for a digest. ``data`` belongs to its kind."""

    id: int
    kind: str
    subject: str
    data: Mapping[str, Any]


async def put_news(
    session: Session,
    kind: str,
    subject: str,
    data: Mapping[str, Any],
    recipients: Iterable[tuple[int, datetime]],
) -> None:
    """Keep one piece of news for several people, each with when their digest is due. News of
    the same kind and subject replaces what waits already."""
    page = [
        {"chat": chat, "kind": kind, "subject": subject, "data": dict(data), "due": due}
        for chat, due in recipients
    ]
    if not page:
        return
    statement = inserted(session, news)
    statement = statement.on_conflict_do_update(
        index_elements=["chat", "kind", "subject"],
        set_={"data": statement.excluded.data},
    )
    await session.execute(statement, page)


async def drop_news(session: Session, kind: str, subject: str) -> frozenset[int]:
    """Take back what waits; whom it would have reached."""
    there = (news.c.kind == kind) & (news.c.subject == subject)
    rows = await session.execute(delete(news).where(there).returning(news.c.chat))
    return frozenset(row.chat for row in rows)


async def waiting_for(session: Session, kind: str, subject: str) -> frozenset[int]:
    """Whom a piece of news will reach with their digest."""
    there = (news.c.kind == kind) & (news.c.subject == subject)
    rows = await session.execute(select(news.c.chat).where(there))
    return frozenset(row.chat for row in rows)


async def due_chats(session: Session, now: datetime, limit: int = _PAGE) -> tuple[int, ...]:
    """Whose digest is due."""
    wanted = select(news.c.chat).where(news.c.due <= now).distinct()
    rows = await session.execute(wanted.order_by(news.c.chat).limit(limit))
    return tuple(row.chat for row in rows)


async def news_due(session: Session, now: datetime) -> bool:
    found = await session.execute(select(news.c.id).where(news.c.due <= now).limit(1))
    return found.first() is not None


async def take_news(session: Session, chat: int) -> tuple[Waiting, ...]:
    """All that waits for one person, taken out in this transaction."""
    statement = delete(news).where(news.c.chat == chat)
    rows = await session.execute(
        statement.returning(news.c.id, news.c.kind, news.c.subject, news.c.data)
    )
    found = [Waiting(row.id, row.kind, row.subject, row.data) for row in rows]
    return tuple(sorted(found, key=lambda w: w.id))


async def set_news_due(session: Session, chat: int, due: datetime) -> None:
    await session.execute(update(news).where(news.c.chat == chat).values(due=due))


async def note_told(session: Session, event: str, chats: Iterable[int]) -> None:
    rows = [{"event": event, "chat": chat} for chat in chats]
    if rows:
        await session.execute(inserted(session, told).on_conflict_do_nothing(), rows)


async def told_of(session: Session, event: str) -> frozenset[int]:
    rows = await session.execute(select(told.c.chat).where(told.c.event == event))
    return frozenset(row.chat for row in rows)


async def forget_told(session: Session, events: Collection[str]) -> None:
    """Once an event is over nobody needs to know who was told of it."""
    if events:
        await session.execute(delete(told).where(told.c.event.in_(sorted(events))))


async def told_events(session: Session) -> tuple[str, ...]:
    rows = await session.execute(select(told.c.event).distinct())
    return tuple(row.event for row in rows)
