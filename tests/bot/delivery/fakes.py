"""A clock, a courier and a service whose time passes only when somebody sleeps."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.delivery.budget import Budget
from bot.delivery.pace import SharedPace
from bot.delivery.sender import Sender
from bot.delivery.service import at_any_hour
from knowledge.delivery.outcomes import Delivered, Outcome
from knowledge.delivery.payload import Payload
from knowledge.delivery.quiet import QuietHours
from knowledge.store.broadcasts import Broadcast
from knowledge.store.database import Database
from knowledge.store.tallies import Tally
from tests.knowledge.store.broadcasts import NOW

BOT = 42


@dataclass(slots=True)
class SlowClock:
    """Wall and monotonic clock at once: sleeping moves both; what is set back is the wall's
    alone."""

    now: datetime = NOW
    elapsed: float = 0.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.elapsed

    def pass_time(self, **much: float) -> None:
        self.now += timedelta(**much)
        self.elapsed += max(0.0, timedelta(**much).total_seconds())

    async def sleep(self, seconds: float) -> None:
        # What was begun before has its turn first.
        for _ in range(3):
            await asyncio.sleep(0)
        # A little more than asked for, as real ones: rounding must not make a loop of it.
        self.pass_time(seconds=max(0.0, seconds), microseconds=1)


@dataclass(slots=True)
class FakeCourier:
    """Delivers, unless ``answer`` says otherwise; remembers to whom and when."""

    clock: SlowClock
    answer: Callable[[int], Outcome | None] = lambda _: None
    sent: list[tuple[int, datetime]] = field(default_factory=list)
    tried: list[int] = field(default_factory=list)
    third: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, chat: int, payload: Payload) -> Outcome:
        self.tried.append(chat)
        outcome = self.answer(chat)
        if outcome is not None:
            return outcome
        self.sent.append((chat, self.clock.now))
        if len(self.sent) == 3:
            self.third.set()
        return Delivered(len(self.sent))

    @property
    def chats(self) -> list[int]:
        return [chat for chat, _ in self.sent]


@dataclass(slots=True)
class Post:
    """A sender on a database, with everything fake around it."""

    database: Database
    clock: SlowClock
    courier: FakeCourier
    budget: Budget
    pace: SharedPace
    sender: Sender
    gone: list[int]

    async def send_all(self) -> None:
        """All that is due now and becomes due while it is sent."""
        while await self.sender.send_batch():
            await self.sender.drain()


def post(
    database: Database,
    me: str = "a",
    clock: SlowClock | None = None,
    rate: float = 25,
    quiet: Callable[[QuietHours | None, datetime], datetime | None] = at_any_hour,
    in_flight: int = 8,
) -> Post:
    clock = clock or SlowClock()
    budget = Budget(clock.monotonic, clock.sleep)
    pace = SharedPace(database, BOT, rate, budget, clock, clock.sleep)
    courier = FakeCourier(clock)
    gone: list[int] = []

    async def on_gone(chat: int) -> None:
        gone.append(chat)

    sender = Sender(
        database,
        courier,
        pace,
        clock,
        quiet=quiet,
        on_gone=on_gone,
        me=me,
        in_flight=in_flight,
        sleep=clock.sleep,
    )
    return Post(database, clock, courier, budget, pace, sender, gone)


@dataclass(slots=True)
class FakeGauge:
    shown: list[tuple[str, int]] = field(default_factory=list)

    async def show(self, broadcast: Broadcast, done: Tally) -> None:
        self.shown.append((broadcast.state.value, done.sent))
