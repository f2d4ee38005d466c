"""A new entry from a wizard's answers: kept as a draft meanwhile, created in one transaction."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import uuid4

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import Permanence, Place, Service, Structure
from knowledge.directory.snapshot import Directory
from knowledge.editing.wizard import Progress, from_json
from knowledge.store.database import Database
from knowledge.store.drafts import Draft, begin, draft_of, end, end_all, latest, rewrite
from knowledge.store.edits import create
from knowledge.store.journal import journal
from knowledge.store.shape import Entry, with_changes

KIND = "wizard"
SOURCE = "guichet"
PLACE_KEY = "1"
# Later than that a message is no answer to it any more; /nouveau takes it up again.
AWAITED = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Wizard:
    draft: int
    progress: Progress
    updated: datetime


@dataclass(frozen=True, slots=True)
class Created:
    """``change``: the service's row of the journal."""

    service: Service
    change: int


async def start(database: Database, chat: int, progress: Progress, at: datetime) -> Wizard:
    """A new wizard; one that was begun before is given up."""
    async with database.write() as session:
        await end_all(session, chat, KIND)
        draft = await begin(session, chat, KIND, progress.to_json(), at=at)
    return Wizard(draft, progress, at)


async def begun(database: Database, chat: int) -> Wizard | None:
    """The wizard that a chat has not finished, however long ago."""
    async with database.read() as session:
        found = await latest(session, chat, KIND)
    return _wizard(found) if found else None


async def wizard_of(database: Database, draft: int, chat: int) -> Wizard | None:
    async with database.read() as session:
        found = await draft_of(session, draft, chat)
    return _wizard(found) if found and found.kind == KIND else None


async def keep(database: Database, wizard: Wizard, progress: Progress, at: datetime) -> Wizard:
    async with database.write() as session:
        await rewrite(session, wizard.draft, progress.to_json(), at=at)
    return Wizard(wizard.draft, progress, at)


async def give_up(database: Database, draft: int, chat: int) -> bool:
    async with database.write() as session:
        return await end(session, draft, chat)


async def finish(
    database: Database, draft: int, chat: int, directory: Directory, today: date, at: datetime
) -> Created | None:
    """Create the entries, all or none; None where the wizard has ended already."""
    async with database.write() as session:
        found = await draft_of(session, draft, chat)
        if found is None or found.kind != KIND or not await end(session, draft, chat):
            return None
        entries = built(from_json(found.data), directory, today)
        await create(session, entries, who=str(chat), at=at)
        service = next(e for e in entries if isinstance(e, Service))
        changes = await journal(session, entry=service.code, limit=1)
        return Created(service, changes[0].id)


def built(progress: Progress, directory: Directory, today: date) -> tuple[Entry, ...]:
    """The service with its permanence, after its structure where that is new too."""
    taken = {*directory.structures, *directory.services, *directory.permanences}
    structure = directory.structures.get(progress.structure or "")
    new: list[Entry] = []
    if structure is None:
        structure_id = uuid4().hex[:12]
        code = public_code(EntryKind.STRUCTURE, structure_id, taken)
        place = with_changes(Permanence("", "", ""), dict(progress.place)).place
        structure = Structure(
            code,
            structure_id,
            SOURCE,
            progress.structure_name,
            today,
            place=place,
            verified_on=today,
        )
        new.append(structure)
    service_id = uuid4().hex[:12]
    service = Service(
        public_code(EntryKind.SERVICE, service_id, taken),
        service_id,
        SOURCE,
        structure.code,
        structure.id,
        "",
        "",
        today,
        verified_on=today,
    )
    code = public_code(EntryKind.PERMANENCE, permanence_id(service_id, PLACE_KEY), taken)
    permanence = Permanence(code, service.code, PLACE_KEY, verified_on=today)
    own_place = progress.elsewhere or structure in new or not structure.place.known
    values = {p: v for p, v in progress.place.items() if own_place or p == "schedule"}
    placed = with_changes(permanence, values)
    if structure in new:
        # The place is the structure's own: the permanence falls back to it.
        placed = with_changes(placed, {"place": Place()})
    return (*new, with_changes(service, dict(progress.service)), placed)


def _wizard(found: Draft) -> Wizard:
    return Wizard(found.id, from_json(found.data), found.updated)
