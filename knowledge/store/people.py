"""What is kept about a resident: chat, declared commune, language, since when. No more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from knowledge.store import tables
from knowledge.store.database import Session
from knowledge.store.hearing import tell


@dataclass(frozen=True, slots=True)
class Person:
    """``commune`` is an INSEE code, ``language`` a code of ``knowledge/locale``."""

    chat: int
    created: datetime
    commune: str | None = None
    language: str | None = None


async def person_of(session: Session, chat: int) -> Person | None:
    """None for a chat that nothing is kept about."""
    row = (
        await session.execute(select(tables.people).where(tables.people.c.chat == chat))
    ).one_or_none()
    return None if row is None else Person(row.chat, row.created, row.commune, row.language)


async def everybody(session: Session) -> tuple[Person, ...]:
    """All people, by chat: a bot loads them once, so that no question waits for SQL."""
    rows = await session.execute(select(tables.people).order_by(tables.people.c.chat))
    return tuple(Person(r.chat, r.created, r.commune, r.language) for r in rows)


async def keep(session: Session, person: Person) -> None:
    """Keep or replace what is kept; the day of the first time stays. Other processes hear."""
    values = {"commune": person.commune, "language": person.language}
    there = tables.people.c.chat == person.chat
    replaced = await session.execute(update(tables.people).where(there).values(values))
    if replaced.rowcount == 0:  # type: ignore[attr-defined]
        row = values | {"chat": person.chat, "created": person.created}
        await session.execute(insert(tables.people).values(row))
    await tell(session, person.chat)


async def forget(session: Session, chat: int) -> bool:
    """Erase all of it; whether there was something. Other processes hear."""
    erased = await session.execute(delete(tables.people).where(tables.people.c.chat == chat))
    await tell(session, chat)
    return bool(erased.rowcount)  # type: ignore[attr-defined]
