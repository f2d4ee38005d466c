"""`guichet demo`: the real Dispatcher and handlers, with a terminal in Telegram's place."""

import asyncio
import sys
import tempfile
from pathlib import Path

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.types import InlineKeyboardButton

from bot.application import opened
from bot.clock import system_clock
from bot.live import Means, read_ahead
from bot.local.person import Person
from bot.local.telegram import LocalTelegram, Shown
from bot.seeding import seed_demo
from bot.settings import Settings
from knowledge.wording.messages import messages

CHAT = 1000
# Nobody floods a terminal, and piped lines come all at once.
_UNHURRIED = 10_000


async def demo(database_url: str | None = None, *, agent: bool = False) -> None:
    """A conversation until the end of standard input. Without a database, on a new one that
    holds the demo territory and that is thrown away. ``agent``: as an administrator."""
    admins = (CHAT,) if agent else ()
    if database_url is not None:
        await _converse(Settings(database_url=database_url, flood_burst=_UNHURRIED, admins=admins))
        return
    with tempfile.TemporaryDirectory(prefix="guichet-") as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'demo.sqlite3'}"
        await seed_demo(url)
        await _converse(Settings(database_url=url, flood_burst=_UNHURRIED, admins=admins))


async def _converse(settings: Settings) -> None:
    screen = Screen()
    telegram = LocalTelegram(screen.show, screen.notice)
    bot = Bot("1:demo", session=telegram, default=DefaultBotProperties())
    async with (
        opened(settings, Means.found()) as application,
        application.delivery(bot).running(),
    ):
        read_ahead()
        you = Person(application.dispatcher, bot, telegram, CHAT, system_clock)
        interactive = sys.stdin.isatty()
        if interactive:
            screen.line(messages()("demo-intro"))
            await you.send("/start")
        while (line := await asyncio.to_thread(_read, interactive)) is not None:
            text = line.strip()
            if not text:
                continue
            if not interactive:
                screen.line(f"\n{messages()('demo-prompt')} {text}")
            chosen = screen.button(text)
            if chosen is not None:
                await you.press(chosen[1], chosen[0])
            else:
                await you.send(text)
        # A change made by the last line is written before the database goes away.
        await application.inflight.drained(5)


class Screen:
    """The chat on standard output; the buttons of the last message are numbered."""

    def __init__(self) -> None:
        self._buttons: list[tuple[Shown, InlineKeyboardButton]] = []

    def show(self, shown: Shown, edited: bool) -> None:
        say = messages()
        self.line("")
        if edited:
            self.line(say("demo-edited"))
        self.line(shown.text)
        if shown.venue is not None:
            latitude, longitude = shown.venue
            self.line(say("demo-venue", latitude=str(latitude), longitude=str(longitude)))
        if shown.file is not None:
            self.line(say("demo-file", name=shown.file[0], bytes=len(shown.file[1])))
        self._buttons = [(shown, b) for b in shown.buttons]
        labels = (
            say("demo-button", index=i, text=b.text) for i, (_, b) in enumerate(self._buttons, 1)
        )
        self.line("   ".join(labels))

    def notice(self, text: str) -> None:
        self.line(messages()("demo-notice", text=text))

    def button(self, text: str) -> tuple[Shown, InlineKeyboardButton] | None:
        """The button that a number stands for; None for a text."""
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= len(self._buttons):
            return None
        return self._buttons[int(text) - 1]

    def line(self, text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _read(interactive: bool) -> str | None:
    try:
        return input(f"\n{messages()('demo-prompt')} ") if interactive else input()
    except EOFError:
        return None
