"""Holding the directory for a change: one writer at a time, and the revision it makes.

Owns the revision number. Raising it is the first write of every change, so that on
PostgreSQL too writers of the directory wait for one another there, and what they read
afterwards is the last word. Writes that are not the directory's (people) do not hold it.
"""

from sqlalchemy import select, update

from knowledge.store.database import Session
from knowledge.store.errors import NotMigrated
from knowledge.store.tables import revision

_HELD = "guichet_revision"


async def revision_of(session: Session) -> int:
    """The directory's revision in this transaction."""
    found = (await session.execute(select(revision.c.number))).scalar_one_or_none()
    if found is None:
        raise NotMigrated("revision")
    return int(found)


async def hold(session: Session) -> int:
    """Make others wait until this transaction ends; the new revision, raised only once."""
    held = session.info.get(_HELD)
    transaction = session.get_transaction()
    if held is not None and held[0] is transaction:
        return int(held[1])
    raised = update(revision).values(number=revision.c.number + 1).returning(revision.c.number)
    number = (await session.execute(raised)).scalar_one_or_none()
    if number is None:
        raise NotMigrated("revision")
    session.info[_HELD] = (transaction, number)
    return int(number)
