"""Which entries are to be read again, the stalest first; and saying that one is still true.

Owns the order and the limits. A person's word that an entry is right is no edit of it: only
``verified_on`` changes.
"""

from datetime import date, datetime, timedelta

from knowledge.directory.entries import Service, State
from knowledge.directory.snapshot import Directory
from knowledge.editing.proposal import VERIFIED
from knowledge.store.database import Database
from knowledge.store.edits import edit
from knowledge.store.entries import Stored
from knowledge.team.roles import Member, may_change

# Half of the time after which residents are shown a caution.
DUE_AFTER = timedelta(days=182)


def stalest(directory: Directory, member: Member, today: date) -> tuple[Service, ...]:
    """The services that a member may change and that nobody confirmed for half a year: first
    those never verified, by when they were last touched, then by when they were verified."""
    due = (
        s
        for s in directory.services.values()
        if s.status.state_on(today) is not State.ENDED
        and (s.verified_on is None or today - s.verified_on > DUE_AFTER)
        and may_change(member, s, directory)
    )
    return tuple(sorted(due, key=_staleness))


async def verify(database: Database, code: str, who: int, today: date, at: datetime) -> Stored:
    """Note that an entry is still true today. Raises NoSuchEntry."""
    async with database.write() as session:
        return await edit(session, code, {VERIFIED: today}, who=str(who), at=at)


def _staleness(service: Service) -> tuple[bool, date, str]:
    touched = service.verified_on or max(service.edited_on or date.min, service.date_maj)
    return service.verified_on is not None, touched, service.code
