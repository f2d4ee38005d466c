"""Assembly: from settings to a Dispatcher whose handlers have all that they ask for."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import partial
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher
from aiogram.types import ErrorEvent, TelegramObject, User

from admin import RepeatsStep, team_only_router
from bot.clock import system_clock
from bot.delivery.budget import Budget
from bot.delivery.service import Delivery
from bot.flood import FloodGate, SlowDown
from bot.following import FollowUp
from bot.inflight import InFlight
from bot.languages import Languages
from bot.live import Live, Means, world_of
from bot.screen import TelegramScreen
from bot.settings import Settings
from bot.weekly import WeeklyReview
from handlers import groups_router, residents_router
from knowledge.clock import Clock
from knowledge.conversation.thread import Threads
from knowledge.delivery.composing import Broadcasting
from knowledge.delivery.quiet import QuietHours, until
from knowledge.following.discretion import addressable
from knowledge.learning.queue import Queue
from knowledge.people import People
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.store.errors import StoreError
from knowledge.store.hearing import hear
from knowledge.store.migrating import migrate
from knowledge.store.revision import watch
from knowledge.team.team import Team
from knowledge.wording.buttons import View
from knowledge.wording.say import Say

log = logging.getLogger(__name__)

_TICK_SECONDS = 1.0
_FORGET_SECONDS = 3600.0
_REVIEW_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Application:
    dispatcher: Dispatcher
    live: Live
    people: People
    team: Team
    database: Database
    inflight: InFlight
    settings: Settings
    clock: Clock

    def delivery(
        self,
        bot: Bot,
        budget: Budget | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> Delivery:
        """What sends broadcasts by this bot; ``budget``: shared with the answers."""
        delivery = Delivery.of(
            bot,
            self.settings,
            self.database,
            self.clock,
            timezone=self._timezone,
            quiet=self._quiet_until,
            on_gone=self.people.forget,
            allowed=lambda criterion: addressable(criterion, self.live.world),
            budget=budget,
            sleep=sleep,
        )
        follow_up = FollowUp(self.database, self.live, self.clock, delivery.sender.nudge)
        delivery.jobs.every(_TICK_SECONDS, "following", follow_up.tick)
        delivery.jobs.every(_FORGET_SECONDS, "past events", follow_up.forget_past)
        review = WeeklyReview(bot, self.database, self.live, self.team, self.clock)
        delivery.jobs.every(_REVIEW_SECONDS, "weekly review", review.tick)
        return delivery

    def _timezone(self) -> tzinfo:
        return self.live.world.directory.territory.timezone

    def _quiet_until(self, chosen: QuietHours | None, now: datetime) -> datetime | None:
        return until(chosen or self.settings.quiet, now, self._timezone())


@asynccontextmanager
async def opened(
    settings: Settings,
    means: Means,
    clock: Clock = system_clock,
    username: str = "guichet_bot",
) -> AsyncIterator[Application]:
    """An application on the settings' database, watching it for changes until the end.

    Raises NoTerritory where nothing was ever imported, and the store's errors.
    """
    database = Database.open(settings.database_url)
    try:
        await migrate(database)
        async with database.read() as session:
            directory = await load_directory(session)
        live = Live(world_of(directory, means), means)
        people = People(database, clock)
        await people.load()
        team = Team(database, clock, settings.admins)
        await team.load()
        inflight = InFlight()
        dispatcher = assembled(settings, live, people, team, database, clock, username)
        dispatcher.update.outer_middleware(inflight)
        watching = asyncio.gather(
            watch(database, directory.revision, live.take),
            watch_team(team),
            hear(database, people.load, people.reread),
        )
        try:
            yield Application(dispatcher, live, people, team, database, inflight, settings, clock)
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching
    finally:
        await database.close()


def assembled(
    settings: Settings,
    live: Live,
    people: People,
    team: Team,
    database: Database,
    clock: Clock,
    username: str,
) -> Dispatcher:
    """The dispatcher, its routers in their order, and what handlers may ask for by name."""
    threads = Threads(clock, settings.thread_minutes)
    spoken = Languages(people, threads)
    dispatcher = Dispatcher(
        people=people,
        team=team,
        database=database,
        refresh=partial(live.refresh, database),
        clock=clock,
        threads=threads,
        username=username,
        screen=TelegramScreen(),
        queue=Queue(database),
        broadcasting=Broadcasting(
            database, clock, settings.quiet, timedelta(minutes=settings.late_minutes)
        ),
    )
    dispatcher.update.outer_middleware(
        SlowDown(FloodGate(settings.flood_burst, settings.flood_every), spoken.of)
    )
    dispatcher.update.outer_middleware(Present(live, spoken, team))
    dispatcher.message.outer_middleware(RepeatsStep())
    dispatcher.include_routers(groups_router(), team_only_router(), residents_router())
    dispatcher.errors.register(apologise)
    return dispatcher


class Present(BaseMiddleware):
    """Gives an update the world of this moment, who of the team it comes from, and the words in
    the person's language."""

    def __init__(self, live: Live, spoken: Languages, team: Team) -> None:
        self._live, self._spoken, self._team = live, spoken, team

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        user: User | None = data.get("event_from_user")
        data["world"] = self._live.world
        data["say"] = Say(self._spoken.of(event, user.id if user else None))
        data["member"] = self._team.get(user.id) if user else None
        return await handler(event, data)


async def watch_team(team: Team, every: float = 2.0) -> None:
    """Take what another process changed in the team; a moment's trouble is passed over."""
    while True:
        await asyncio.sleep(every)
        with suppress(StoreError):
            await team.load()


async def apologise(event: ErrorEvent, say: Say | None = None) -> None:
    """Nobody is left without a word. What was written is never logged."""
    log.error("update %s failed", event.update.update_id, exc_info=event.exception)
    words = say or Say()
    said = event.update.message or event.update.edited_message
    with suppress(Exception):
        if event.update.callback_query is not None:
            await event.update.callback_query.answer(words.plain("trouble"))
        elif said is not None:
            await TelegramScreen().say(said, View(words("trouble")))
