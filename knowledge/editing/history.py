"""Which changes of the journal a member is shown: of all entries, or a partner's own."""

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.store.database import Database
from knowledge.store.journal import Change, change_of, journal
from knowledge.team.roles import Member, Role

A_PAGE = 8


async def changes_for(
    database: Database, member: Member, directory: Directory, code: str = "", before: int = 0
) -> tuple[tuple[Change, ...], bool]:
    """A page of the journal, the latest first, and whether there is more. ``code``: of a
    service, with its permanences, or of any other entry."""
    among = codes_about(code, directory) if code else None
    own = own_codes(member, directory)
    if own is not None:
        among = own if among is None else among & own
    async with database.read() as session:
        found = await journal(session, before=before or None, limit=A_PAGE + 1, among=among)
    return found[:A_PAGE], len(found) > A_PAGE


async def change_for(
    database: Database, member: Member, directory: Directory, change: int
) -> Change | None:
    """One change; None where there is none that the member may see."""
    async with database.read() as session:
        found = await change_of(session, change)
    own = own_codes(member, directory)
    return found if found and (own is None or found.entry in own) else None


def codes_about(code: str, directory: Directory) -> set[str]:
    """The entry itself, and a service's permanences, ended ones included."""
    return {code, *(p.code for p in directory.permanences.values() if p.service == code)}


def own_codes(member: Member, directory: Directory) -> set[str] | None:
    """The codes of a partner's entries; None for who sees all."""
    if member.role is not Role.PARTNER:
        return None
    services = {s.code for s in directory.services.values() if s.structure in member.structures}
    permanences = {p.code for p in directory.permanences.values() if p.service in services}
    return {*member.structures, *services, *permanences}


def service_of(change: Change, directory: Directory) -> Service | None:
    """The service that a change is about; None for a structure's."""
    permanence = directory.permanences.get(change.entry)
    return directory.services.get(permanence.service if permanence else change.entry)
