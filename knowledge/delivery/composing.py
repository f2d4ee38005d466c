"""An agent's broadcast in the making: its draft, its schedule, and its course once it runs.

The draft stands in the database at every step, so that a restart loses nothing; two taps on
"send" make one broadcast.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from knowledge.clock import Clock
from knowledge.delivery.audience import EVERYBODY, Criterion
from knowledge.delivery.payload import Payload
from knowledge.delivery.quiet import QuietHours
from knowledge.delivery.states import BroadcastState, Kind
from knowledge.store import audience, broadcasts, drafts
from knowledge.store.broadcasts import Broadcast, Recipient
from knowledge.store.database import Database
from knowledge.store.tallies import Tally, tally

KIND = "broadcast"
# After that, what an agent types is no longer taken for what was asked.
_PATIENCE = timedelta(minutes=30)


class Step(StrEnum):
    """What the draft waits for: the agent's TEXT, the name of what is followed (WHOM), the
    moment (WHEN), or a button."""

    TEXT = "text"
    WHOM = "whom"
    WHEN = "when"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Composition:
    """``due`` None: as soon as it is confirmed. ``at_night``: the agent knows the hour."""

    step: Step = Step.TEXT
    payload: Payload | None = None
    criterion: Criterion = EVERYBODY
    due: datetime | None = None
    at_night: bool = False

    def to_json(self) -> dict[str, Any]:
        return {
            "step": self.step.value,
            "payload": self.payload and self.payload.to_json(),
            "criterion": self.criterion.to_json(),
            "due": self.due and self.due.isoformat(),
            "at_night": self.at_night,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Composition":
        return cls(
            Step(data["step"]),
            Payload.from_json(data["payload"]) if data["payload"] else None,
            Criterion.from_json(data["criterion"]),
            datetime.fromisoformat(data["due"]) if data["due"] else None,
            data["at_night"],
        )


@dataclass(frozen=True, slots=True)
class Broadcasting:
    """``late``: how much later than planned a broadcast may still begin."""

    database: Database
    clock: Clock
    quiet: QuietHours
    late: timedelta

    async def begin(self, chat: int, payload: Payload | None = None) -> int:
        """A new draft of this agent's."""
        step = Step.TEXT if payload is None else Step.READY
        data = Composition(step, payload).to_json()
        async with self.database.write() as session:
            return await drafts.begin(session, chat, KIND, data, at=self.clock())

    async def waiting(self, chat: int) -> tuple[int, Composition] | None:
        """The draft that waits for what this agent types now."""
        async with self.database.read() as session:
            draft = await drafts.latest(session, chat, KIND)
        if draft is None or self.clock() - draft.updated > _PATIENCE:
            return None
        composition = Composition.from_json(draft.data)
        return None if composition.step is Step.READY else (draft.id, composition)

    async def draft(self, draft: int, chat: int) -> Composition | None:
        """An open draft of this agent's."""
        async with self.database.read() as session:
            found = await drafts.draft_of(session, draft, chat)
        if found is None or found.kind != KIND:
            return None
        return Composition.from_json(found.data)

    async def keep(self, draft: int, composition: Composition) -> None:
        async with self.database.write() as session:
            await drafts.rewrite(session, draft, composition.to_json(), at=self.clock())

    async def drop(self, draft: int, chat: int) -> bool:
        async with self.database.write() as session:
            return await drafts.end(session, draft, chat)

    async def count(self, criterion: Criterion) -> int:
        """How many would receive it if it began now."""
        async with self.database.read() as session:
            return await audience.count(session, criterion)

    async def counts(self, criteria: Iterable[Criterion]) -> dict[Criterion, int]:
        """The same of each, at one moment."""
        async with self.database.read() as session:
            return {c: await audience.count(session, c) for c in criteria}

    async def send(self, draft: int, chat: int) -> Broadcast | None:
        """End the draft and put its broadcast in the queue, now or for later; None where that
        was done already, or there is nothing to send."""
        now = self.clock()
        async with self.database.write() as session:
            found = await drafts.draft_of(session, draft, chat)
            if found is None or not await drafts.end(session, draft, chat):
                return None
            made = Composition.from_json(found.data)
            if made.payload is None:
                return None
            number = await broadcasts.schedule(
                session,
                made.payload,
                made.criterion,
                author=chat,
                due=made.due or now,
                late=self.late,
                at_night=made.at_night,
            )
            return await broadcasts.broadcast_of(session, number)

    async def try_out(self, chat: int, payload: Payload) -> None:
        """Send it to its author alone, by the same way as to everybody."""
        now = self.clock()
        me = [Recipient(chat, now)]
        async with self.database.write() as session:
            await broadcasts.enqueue(session, Kind.TEST, payload, me, at=now, at_night=True)

    async def lead(self, broadcast: int, to: BroadcastState) -> bool:
        """Pause, resume or stop; False where another tap did so before."""
        async with self.database.write() as session:
            return await broadcasts.lead(session, broadcast, to, self.clock())

    async def send_late(self, broadcast: int) -> bool:
        """Send now what was missed."""
        async with self.database.write() as session:
            return await broadcasts.reschedule(session, broadcast, self.clock())

    async def look(self, broadcast: int) -> tuple[Broadcast, Tally] | None:
        async with self.database.read() as session:
            found = await broadcasts.broadcast_of(session, broadcast)
            return None if found is None else (found, await tally(session, broadcast))

    async def under_way(self) -> tuple[Broadcast, ...]:
        async with self.database.read() as session:
            return await broadcasts.under_way(session)

    async def show_in(self, broadcast: int, message: int) -> None:
        """Its progress is shown in this message of its author's chat."""
        async with self.database.write() as session:
            await broadcasts.show_progress_in(session, broadcast, message)


def ready(composition: Composition, **changed: Any) -> Composition:
    """The composition, changed, waiting for a button."""
    return replace(composition, step=Step.READY, **changed)
