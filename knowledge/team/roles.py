"""The roles of a team and what each may do. Pure: who is a member is ``knowledge.store.team``.

Residents have no role; nothing of this is shown to them.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.directory.snapshot import Directory


class Role(StrEnum):
    """ADMINISTRATOR runs the team; AGENT keeps the whole directory; PARTNER only the
    structures given to it; READER (the reception staff) sees professional contacts and
    changes nothing."""

    ADMINISTRATOR = "administrator"
    AGENT = "agent"
    PARTNER = "partner"
    READER = "reader"


class Task(StrEnum):
    """What a member may be about to do."""

    READ = "read"
    EDIT = "edit"
    CREATE = "create"
    TEACH = "teach"
    IMPORT = "import"
    EXPORT = "export"
    JOURNAL = "journal"
    BROADCAST = "broadcast"
    MANAGE_TEAM = "team"


_TASKS: dict[Role, frozenset[Task]] = {
    Role.ADMINISTRATOR: frozenset(Task),
    Role.AGENT: frozenset(Task) - {Task.MANAGE_TEAM},
    Role.PARTNER: frozenset({Task.READ, Task.EDIT, Task.CREATE, Task.JOURNAL}),
    Role.READER: frozenset({Task.READ}),
}


@dataclass(frozen=True, slots=True)
class Member:
    """``chat`` is also the person's Telegram id. ``structures``: a partner's own, by code.
    ``from_settings``: an administrator named by the technician, whom nobody can revoke in
    the chat."""

    chat: int
    name: str
    role: Role
    since: datetime
    structures: tuple[str, ...] = ()
    invited_by: int | None = None
    revoked_at: datetime | None = None
    from_settings: bool = False

    @property
    def active(self) -> bool:
        return self.revoked_at is None


def may(member: Member | None, task: Task) -> bool:
    """Whether somebody may do a thing at all. Nobody revoked, and no resident, may."""
    return member is not None and member.active and task in _TASKS[member.role]


def may_change(
    member: Member | None, entry: Structure | Service | Permanence, directory: Directory
) -> bool:
    """Whether somebody may change this entry: a partner only what is its structures' own."""
    if not may(member, Task.EDIT) or member is None:
        return False
    if member.role is not Role.PARTNER:
        return True
    return structure_behind(entry, directory) in member.structures


def structure_behind(entry: Structure | Service | Permanence, directory: Directory) -> str | None:
    """The code of the structure that an entry belongs to."""
    match entry:
        case Structure():
            return entry.code
        case Service():
            return entry.structure
        case Permanence():
            service = directory.services.get(entry.service)
            return service.structure if service else None
