"""Reminders of events as they are kept, until they are due."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.engine import Row

from knowledge.following.reminders import Lead, Reminder
from knowledge.store.database import Session
from knowledge.store.inserting import inserted
from knowledge.store.tables import reminders


async def reminders_of(session: Session, chat: int) -> tuple[Reminder, ...]:
    """The soonest first."""
    wanted = select(reminders).where(reminders.c.chat == chat).order_by(reminders.c.due)
    return tuple(_reminder(row) for row in await session.execute(wanted))


async def remind(session: Session, reminder: Reminder) -> None:
    row = {
        "chat": reminder.chat,
        "event": reminder.event,
        "occurrence": reminder.occurrence,
        "lead": reminder.lead.value,
        "due": reminder.due,
    }
    await session.execute(inserted(session, reminders).values(row).on_conflict_do_nothing())


async def remind_no_more(session: Session, chat: int, event: str) -> None:
    there = (reminders.c.chat == chat) & (reminders.c.event == event)
    await session.execute(delete(reminders).where(there))


async def any_due(session: Session, now: datetime) -> bool:
    found = await session.execute(select(reminders.c.chat).where(reminders.c.due <= now).limit(1))
    return found.first() is not None


async def reminders_due(session: Session, now: datetime) -> tuple[Reminder, ...]:
    """Those whose time has come, taken out in this transaction."""
    rows = await session.execute(
        delete(reminders).where(reminders.c.due <= now).returning(*reminders.c)
    )
    return tuple(sorted((_reminder(r) for r in rows), key=lambda r: (r.due, r.event, r.chat)))


async def reminders_of_event(session: Session, event: str) -> tuple[Reminder, ...]:
    rows = await session.execute(select(reminders).where(reminders.c.event == event))
    return tuple(_reminder(row) for row in rows)


async def set_reminder_due(session: Session, reminder: Reminder, due: datetime | None) -> None:
    """Another moment; None: it is too late for it."""
    there = (
        (reminders.c.chat == reminder.chat)
        & (reminders.c.event == reminder.event)
        & (reminders.c.occurrence == reminder.occurrence)
        & (reminders.c.lead == reminder.lead.value)
    )
    if due is None:
        await session.execute(delete(reminders).where(there))
    else:
        await session.execute(update(reminders).where(there).values(due=due))


def _reminder(row: Row[Any]) -> Reminder:
    return Reminder(row.chat, row.event, row.occurrence, Lead(row.lead), row.due)
