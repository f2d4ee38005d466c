"""Publishing a proposal, and taking it back: one transaction each.

Of two taps on one button, one publishes. Of two agents on one entry, the second is told
what changed meanwhile and loses nothing: the proposal is offered again on the new version.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from knowledge.editing.proposal import Proposal, after, from_json
from knowledge.store.database import Database, Session
from knowledge.store.drafts import begin, draft_of, end, rewrite
from knowledge.store.edits import edit, undo
from knowledge.store.entries import Stored, load
from knowledge.store.errors import StaleEntry
from knowledge.store.journal import Action, change_of, journal
from knowledge.store.questions import reopen
from knowledge.store.shape import Entry

KIND = "proposal"
_RECENT = 20


@dataclass(frozen=True, slots=True)
class Published:
    """``change``: its row of the journal, None where nothing was different."""

    stored: Stored
    change: int | None


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Somebody changed the entry first: who, and which fields. The draft was renewed."""

    who: str
    fields: tuple[str, ...]
    draft: int
    proposal: Proposal
    stored: Stored


@dataclass(frozen=True, slots=True)
class Over:
    """The draft has ended: published already, or cancelled."""


Outcome = Published | Overtaken | Over

# What goes with a change: given the entry as it was, and as it is kept now.
Also = Callable[[Session, Entry, Stored], Awaitable[None]]


async def _nothing(_session: Session, _before: Entry, _stored: Stored) -> None:
    """Nothing goes with it."""


async def propose(
    database: Database, chat: int, proposal: Proposal, at: datetime
) -> tuple[int, Proposal, Stored]:
    """Keep a proposal, on the entry's present version. Raises NoSuchEntry, InvalidValue."""
    async with database.write() as session:
        stored = await load(session, proposal.entry)
        proposal = replace(proposal, version=stored.version)
        after(stored.entry, proposal)
        draft = await begin(session, chat, KIND, proposal.to_json(stored.entry), at=at)
    return draft, proposal, stored


async def publish(
    database: Database, draft: int, chat: int, at: datetime, also: Also = _nothing
) -> Outcome:
    """Carry a proposal out, once; and ``also`` with it, in the same transaction."""
    async with database.write() as session:
        found = await draft_of(session, draft, chat)
        if found is None or found.kind != KIND:
            return Over()
        stored = await load(session, found.data["entry"])
        proposal = from_json(found.data, stored.entry)
        try:
            done = await edit(
                session,
                proposal.entry,
                proposal.on(stored.entry),
                who=str(chat),
                at=at,
                expected_version=proposal.version,
            )
        except StaleEntry as stale:
            renewed = replace(proposal, version=stale.found)
            await rewrite(session, draft, renewed.to_json(stored.entry), at=at)
            return Overtaken(stale.who, tuple(stale.meanwhile), draft, renewed, stored)
        await end(session, draft, chat)
        await also(session, stored.entry, done)
        return Published(done, await _last_change(session, done) if done != stored else None)


async def cancel(database: Database, draft: int, chat: int) -> bool:
    """Drop a proposal; whether it was still open."""
    async with database.write() as session:
        return await end(session, draft, chat)


async def take_back(
    database: Database, change: int, chat: int, at: datetime, also: Also = _nothing
) -> Stored:
    """Undo a change, and ``also`` with it; questions whose words it had taught wait again.
    Raises CannotUndo."""
    async with database.write() as session:
        found = await change_of(session, change)
        before = await load(session, found.entry) if found else None
        done = await undo(session, change, who=str(chat), at=at)
        await reopen(session, change)
        if before is not None:
            await also(session, before.entry, done)
        return done


async def last_change_of(database: Database, chat: int) -> int | None:
    """The last change of a member that nobody took back; None where there is none."""
    async with database.read() as session:
        changes = await journal(session, who=str(chat), limit=_RECENT)
    mine = (c for c in changes if c.undone_by is None and c.action is not Action.UNDO)
    found = next(mine, None)
    return found.id if found else None


async def _last_change(session: Session, stored: Stored) -> int | None:
    changes = await journal(session, entry=stored.entry.code, limit=1)
    return changes[0].id if changes else None
