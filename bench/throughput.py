"""Updates a second of the whole bot, beside a bare aiogram echo bot, in the same run.

Both are real processes that poll the same local stand-in over HTTP; the stand-in hands out
questions as fast as they are taken and counts the messages that come back. The questions are
the repo's own, so that matching and rendering are paid for.
"""

import asyncio
import json
import os
import sys
import tempfile
import textwrap
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

TOKEN = "123456:BENCH"
MESSAGES = 3000
CHATS = 500
_BATCH = 100
_WARM_UP = 200

ECHO = textwrap.dedent(
    """
    import asyncio, sys
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    async def main():
        session = AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1]))
        dispatcher = Dispatcher()

        @dispatcher.message()
        async def echo(message):
            await message.answer(message.text)

        await dispatcher.start_polling(Bot(sys.argv[2], session=session))

    asyncio.run(main())
    """
)


class StandIn:
    """Just enough of the Bot API to be polled and answered; it checks nothing."""

    def __init__(self, questions: list[str]) -> None:
        self._questions = questions
        self._handed = 0
        self.answered = 0
        self.begun = 0.0
        self.ended = 0.0
        self.done = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        method = request.path.rpartition("/")[2].lower()
        if method == "getupdates":
            return self._reply(await self._updates())
        if method == "getme":
            me = {"id": 1, "is_bot": True, "first_name": "b", "username": "bench_bot"}
            return self._reply(me)
        if method == "sendmessage":
            self.answered += 1
            if self.answered == _WARM_UP:
                self.begun = time.perf_counter()
            if self.answered == MESSAGES:
                self.ended = time.perf_counter()
                self.done.set()
            chat = {"id": 1, "type": "private"}
            return self._reply({"message_id": 1, "date": 0, "chat": chat, "text": "x"})
        return self._reply(True)

    async def _updates(self) -> list[object]:
        if self._handed >= MESSAGES:
            await asyncio.sleep(0.2)
            return []
        batch = range(self._handed, min(self._handed + _BATCH, MESSAGES))
        self._handed = batch.stop
        return [self._update(i) for i in batch]

    def _update(self, number: int) -> dict[str, object]:
        chat = 1000 + number % CHATS
        person = {"id": chat, "is_bot": False, "first_name": "A"}
        return {
            "update_id": number + 1,
            "message": {
                "message_id": number + 1,
                "date": int(time.time()),
                "chat": {"id": chat, "type": "private", "first_name": "A"},
                "from": person,
                "text": self._questions[number % len(self._questions)],
            },
        }

    @staticmethod
    def _reply(result: object) -> web.Response:
        return web.json_response({"ok": True, "result": result})

    @property
    def rate(self) -> float:
        return (MESSAGES - _WARM_UP) / (self.ended - self.begun)


@asynccontextmanager
async def served(stand_in: StandIn) -> AsyncIterator[str]:
    runner = web.ServerRunner(web.Server(stand_in.handle))  # type: ignore[arg-type]
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


async def measured(questions: list[str], *command: str, **environment: str) -> float:
    """Updates a second of one bot process."""
    stand_in = StandIn(questions)
    async with served(stand_in) as url:
        filled = [part.format(url=url) for part in command]
        variables = {**os.environ, **{k: v.format(url=url) for k, v in environment.items()}}
        bot = await asyncio.create_subprocess_exec(
            *filled, env=variables, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            await asyncio.wait_for(stand_in.done.wait(), 180)
        finally:
            bot.terminate()
            await bot.wait()
    return stand_in.rate


def questions() -> list[str]:
    path = Path(__file__).parent / "questions" / "demo.jsonl"
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]


async def compare() -> None:
    asked = questions()
    guichet = Path(sys.executable).parent / "guichet"
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite+aiosqlite:///{folder}/bench.sqlite3"
        seeding = await asyncio.create_subprocess_exec(
            guichet, "import", "--db", database, "demo", stdout=asyncio.subprocess.DEVNULL
        )
        await seeding.wait()
        echo = await measured(asked, sys.executable, "-c", ECHO, "{url}", TOKEN)
        whole = await measured(
            asked,
            str(guichet),
            "run",
            GUICHET_TOKEN=TOKEN,
            GUICHET_API_URL="{url}",
            GUICHET_DATABASE_URL=database,
            GUICHET_FLOOD_BURST="1000000",
        )
    print(f"Updates a second over HTTP, {MESSAGES} questions of the demo set, one process each")
    print(f"  bare aiogram echo bot   {echo:8.0f}")
    print(f"  Guichet, whole          {whole:8.0f}   {whole / echo:.0%} of it")


def main() -> None:
    asyncio.run(compare())


if __name__ == "__main__":
    main()
