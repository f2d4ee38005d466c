"""A whole bot in memory: real Dispatcher, handlers and database; only Telegram is local."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession

from bot.application import Application, opened
from bot.edits import SpareEdits
from bot.live import Means
from bot.local.person import Person
from bot.local.telegram import LocalTelegram, Shown
from bot.settings import Settings
from knowledge.directory.snapshot import Directory
from knowledge.needs.load import load as load_thesaurus
from knowledge.store.database import Database
from knowledge.store.entries import add, save_territory
from knowledge.store.migrating import migrate
from tests.valbrune import TUESDAY_10


@dataclass(slots=True)
class FixedClock:
    """A clock that moves when a test says so; it tells UTC, as the real one does."""

    now: datetime = TUESDAY_10

    def __call__(self) -> datetime:
        return self.now.astimezone(UTC)

    def pass_time(self, **much: float) -> None:
        self.now += timedelta(**much)


@dataclass(slots=True)
class Chats:
    """The bot, and whoever writes to it."""

    application: Application
    clock: FixedClock
    telegram: LocalTelegram
    bot: Bot
    notices: list[str] = field(default_factory=list)

    @property
    def dispatcher(self) -> Dispatcher:
        return self.application.dispatcher

    def person(self, chat_id: int = 1001) -> Person:
        return Person(self.dispatcher, self.bot, self.telegram, chat_id, self.clock)


@asynccontextmanager
async def open_chats(
    folder: Path, directory: Directory, clock: FixedClock | None = None, **settings: Any
) -> AsyncIterator[Chats]:
    """A bot on a new SQLite file that holds ``directory``."""
    url = f"sqlite+aiosqlite:///{folder / 'guichet.sqlite3'}"
    await keep(url, directory)
    async with running(url, clock or FixedClock(), **settings) as chats:
        yield chats


@cache
def words_alone() -> Means:
    """The project's thesaurus, without the encoder: tests need no vectors."""
    return Means(load_thesaurus())


@asynccontextmanager
async def running(url: str, clock: FixedClock, **settings: Any) -> AsyncIterator[Chats]:
    """A bot on a database that is there already: what a restart is."""
    notices: list[str] = []
    telegram = LocalTelegram(on_notice=notices.append, now=clock)
    session: BaseSession = telegram
    session.middleware(SpareEdits())
    bot = Bot("1:test", session=session)
    async with opened(
        Settings(database_url=url, **settings), words_alone(), clock, "guichet_test_bot"
    ) as application:
        yield Chats(application, clock, telegram, bot, notices)


async def keep(url: str, directory: Directory) -> None:
    async with Database.open(url) as database:
        await migrate(database)
        async with database.write() as session:
            await save_territory(session, directory.territory)
            await add(
                session,
                (
                    *directory.structures.values(),
                    *directory.services.values(),
                    *directory.permanences.values(),
                ),
            )


def labels(shown: Shown) -> list[str]:
    return [button.text for button in shown.buttons]


async def press(person: Person, label: str, under: Shown | None = None) -> None:
    """Tap the button whose label is, or begins with, ``label``."""
    shown = under or person.last
    found = [b for b in shown.buttons if b.text.startswith(label)]
    assert found, f"no button {label!r} under {shown.text!r}"
    await person.press(found[0], shown)
