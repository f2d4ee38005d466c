"""What tests of the queue put into it."""

from datetime import UTC, datetime, timedelta

from knowledge.delivery.audience import Criterion
from knowledge.delivery.outcomes import Delivered, Outcome, settle
from knowledge.delivery.payload import Payload
from knowledge.delivery.states import Kind
from knowledge.store import broadcasts, deliveries
from knowledge.store.broadcasts import Recipient
from knowledge.store.database import Database
from knowledge.store.deliveries import Claimed
from knowledge.store.people import Person, keep
from knowledge.wording.buttons import Button

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
AGENT = 500
LEASE = timedelta(seconds=60)
TWO_HOURS = timedelta(hours=2)
PAYLOAD = Payload("<b>Bonjour</b>", ((Button("Voir", url="https://example.org/"),),))


async def residents(database: Database, *chats: int, commune: str | None = "98101") -> None:
    async with database.write() as session:
        for chat in chats:
            await keep(session, Person(chat, NOW, commune))


async def enqueue(
    database: Database,
    *chats: int,
    kind: Kind = Kind.ALERT,
    at: datetime = NOW,
    key: str | None = None,
    late: timedelta | None = None,
    at_night: bool = True,
) -> int:
    async with database.write() as session:
        return await broadcasts.enqueue(
            session,
            kind,
            PAYLOAD,
            [Recipient(chat, at) for chat in chats],
            at=at,
            key=key,
            late=late,
            at_night=at_night,
        )


async def schedule(
    database: Database,
    due: datetime = NOW,
    criterion: Criterion | None = None,
    *,
    late: timedelta | None = TWO_HOURS,
    at_night: bool = True,
) -> int:
    async with database.write() as session:
        return await broadcasts.schedule(
            session,
            PAYLOAD,
            criterion or Criterion(),
            author=AGENT,
            due=due,
            late=late,
            at_night=at_night,
        )


async def begin(database: Database, broadcast: int, now: datetime = NOW) -> bool:
    async with database.write() as session:
        found = await broadcasts.broadcast_of(session, broadcast)
        assert found is not None
        return await broadcasts.begin(session, found, now)


async def claim(
    database: Database, me: str = "a", now: datetime = NOW, limit: int = 100
) -> tuple[Claimed, ...]:
    async with database.write() as session:
        return await deliveries.claim(session, me, now, LEASE, limit)


async def settled(
    database: Database,
    claimed: Claimed,
    outcome: Outcome | None = None,
    me: str = "a",
    now: datetime = NOW,
) -> None:
    """Written down as delivered, unless said otherwise."""
    async with database.write() as session:
        result = settle(outcome or Delivered(1), claimed.attempts, now)
        await deliveries.settle(session, me, [(claimed, result)])
