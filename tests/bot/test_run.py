"""`guichet run`: what it needs, and the web server that Telegram calls."""

import asyncio
import os
import signal
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.methods import SetWebhook, TelegramMethod
from aiogram.methods.base import TelegramType
from click.testing import CliRunner

from bot.application import opened
from bot.cli import main
from bot.local.telegram import LocalTelegram
from bot.run import UPDATES, MissingSetting, run, serve
from bot.settings import Settings
from tests.chats import keep, words_alone
from tests.valbrune import directory

SECRET = "un-secret"
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"GUICHET_{name.upper()}", raising=False)


async def test_without_a_token_it_does_not_run() -> None:
    with pytest.raises(MissingSetting) as missing:
        await run(Settings())
    assert missing.value.name == "GUICHET_TOKEN"


async def test_a_webhook_without_a_secret_does_not_run() -> None:
    settings = Settings(
        token="1:test",  # type: ignore[arg-type]
        webhook_url="https://example.org/telegram",  # type: ignore[arg-type]
    )
    with pytest.raises(MissingSetting) as missing:
        await run(settings)
    assert missing.value.name == "GUICHET_WEBHOOK_SECRET"


def test_the_command_says_which_setting_is_missing() -> None:
    done = CliRunner().invoke(main, ["run"])
    assert done.exit_code == 2
    assert done.output == "Il manque un réglage : GUICHET_TOKEN. Le README les décrit tous.\n"


class ListeningTelegram(LocalTelegram):
    """Knows when the webhook was set: from then on the server answers."""

    def __init__(self) -> None:
        super().__init__()
        self.listening = asyncio.Event()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        answer = await super().make_request(bot, method, timeout)
        if isinstance(method, SetWebhook):
            self.listening.set()
        return answer


@dataclass(frozen=True, slots=True)
class Served:
    address: str
    telegram: ListeningTelegram
    http: aiohttp.ClientSession
    serving: asyncio.Task[None]

    async def post(self, update: Any, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {_SECRET_HEADER: secret}
        url = f"{self.address}/telegram"
        async with self.http.post(url, json=update, headers=headers) as answer:
            return answer.status


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    url = f"sqlite+aiosqlite:///{tmp_path / 'guichet.sqlite3'}"
    await keep(url, directory())
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = Settings(
        database_url=url,
        webhook_url="https://example.org/telegram",  # type: ignore[arg-type]
        webhook_secret=SECRET,  # type: ignore[arg-type]
        webhook_port=port,
    )
    telegram = ListeningTelegram()
    bot = Bot("1:test", session=telegram)
    async with opened(settings, words_alone()) as application, aiohttp.ClientSession() as http:
        serving = asyncio.create_task(serve(bot, application, settings))
        await asyncio.wait_for(telegram.listening.wait(), 10)
        yield Served(f"http://127.0.0.1:{port}", telegram, http, serving)
        serving.cancel()
        await asyncio.wait({serving})


def said(text: str) -> dict[str, Any]:
    return {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 0,
            "chat": {"id": 7, "type": "private"},
            "from": {"id": 7, "is_bot": False, "first_name": "x"},
            "text": text,
        },
    }


async def test_telegram_is_told_where_with_which_secret_and_what_to_send(served: Served) -> None:
    (told,) = (c for c in served.telegram.calls if isinstance(c, SetWebhook))
    assert told.url == "https://example.org/telegram"
    assert told.secret_token == SECRET
    assert told.allowed_updates == UPDATES


async def test_an_update_with_the_secret_is_answered_before_telegram_is(served: Served) -> None:
    assert await served.post(said("/start")) == 200
    (shown,) = served.telegram.chat(7).messages.values()
    assert shown.text.startswith("Bonjour ! Je suis le guichet de Pays de Valbrune.")


@pytest.mark.parametrize("secret", [None, "", "un-autre", SECRET.upper(), SECRET + "x"])
async def test_an_update_without_the_secret_is_refused(served: Served, secret: str | None) -> None:
    assert await served.post(said("/start"), secret) == 401
    assert served.telegram.chat(7).messages == {}


async def test_health_says_what_is_being_served(served: Served) -> None:
    async with served.http.get(f"{served.address}/health") as answer:
        assert answer.status == 200
        told = await answer.json()
    assert told == {"status": "ok", "revision": told["revision"], "services": 5}
    assert told["revision"] >= 1


async def test_nothing_else_is_there(served: Served) -> None:
    async with served.http.get(f"{served.address}/telegram") as answer:
        assert answer.status == 405
    async with served.http.get(f"{served.address}/") as answer:
        assert answer.status == 404


async def test_it_stops_when_the_machine_asks(served: Served) -> None:
    assert await served.post(said("/start")) == 200
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(served.serving, 10)
    with pytest.raises(aiohttp.ClientConnectionError):
        await served.post(said("/start"))
