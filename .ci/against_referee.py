"""The real bot process against the referee over HTTP: polling, then webhook.

Usage: against_referee.py FOLDER, the folder that holds fakegram.py. Ends with 1 where the
referee saw something that Telegram would have refused, or where an answer did not come.
"""

import asyncio
import os
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, sys.argv[1])

import aiohttp
from fakegram import FakeGram, User  # type: ignore[import-not-found]

GUICHET = Path(sys.executable).parent / "guichet"
GRAVE = {"rejected", "soft", "retry_after_ignored", "callback_unanswered"}
PATIENCE = 20
AGENT = 2001


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def conversation(tg: FakeGram) -> None:
    """What a resident does in five minutes, mistakes and hostile things included."""
    person = User(tg.url, 1001, first_name="Camille")
    await person.send("/start")
    hello = await person.wait_reply(PATIENCE)
    assert "guichet" in hello["text"], hello
    await person.press(hello["reply_markup"]["inline_keyboard"][0][0]["callback_data"])
    await person.wait_reply()
    for question in (
        "où inscrire mon enfant à la crèche",
        "bonjour",
        "qsdfghjklm",
        "<b>&amp; <script>alert(1)</script>",
        "😀" * 1000,
        "\u202eà l'envers\u0000\u0007",
        "/commandequinexistepas",
        "/aide",
        "/themes",
        "/bienvenue",
        "/urgence",
        "/mesdonnees",
    ):
        await person.send(question)
        assert (await person.wait_reply())["text"], question
    await person.send("je cherche une assistante maternelle")
    await walk(person, await person.wait_reply())
    await person.send(location={"latitude": 47.5, "longitude": 3.2})
    await person.wait_reply()
    await person.send("/oublier")
    asked = await person.wait_reply()
    await person.press(asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"])
    await person.wait_answer()


async def pressed(person: User, message: dict, label: str) -> dict:  # type: ignore[type-arg]
    """Tap the button whose label begins so; what the message then shows."""
    rows = message["reply_markup"]["inline_keyboard"]
    found = [b for row in rows for b in row if b["text"].startswith(label)]
    assert found, (label, message["text"])
    await person.press(found[0]["callback_data"], message["message_id"])
    return dict(await person.wait_reply(PATIENCE))


async def agents_journey(tg: FakeGram) -> None:
    """An agent changes the directory; a resident sees it at once; it is undone."""
    agent = User(tg.url, AGENT, first_name="Dominique")
    resident = User(tg.url, 1002, first_name="Sacha")
    await agent.send("Café-réparation à Lorvelle : fermé du 24/12 au 2/01")
    asked = await agent.wait_reply(PATIENCE)
    begun = time.perf_counter()
    published = await pressed(agent, asked, "✅")
    spent = time.perf_counter() - begun
    assert "publié" in published["text"], published
    await resident.send("café réparation à Lorvelle")
    assert (await resident.wait_reply())["text"]
    undone = await pressed(agent, published, "↩️")
    assert "comme avant" in undone["text"], undone
    for said in ("la permanence du 3 est annulée ?", "/journal", "/questions", "/verifier",
                 "/fiche médiathèque", "/equipe", "/exporter", "/horaires", "/fermer", "/nouveau",
                 "/evenement café des parents samedi 9 janvier 10h-12h à la médiathèque",
                 "/diffuser", "/annuler"):  # fmt: skip
        await agent.send(said)
        assert await agent.wait_reply(PATIENCE), said
        await asyncio.sleep(1)  # at a person's pace: Telegram takes one message a second
    print(f"from the agent's tap to what residents see: {spent * 1000:.0f} ms")


async def walk(person: User, message: dict) -> None:  # type: ignore[type-arg]
    """Press every button in turn, and each of the first one's twice."""
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if "callback_data" in button:
                for _ in range(2):
                    try:
                        await person.press(button["callback_data"], message["message_id"])
                        await person.wait_answer()
                    except AssertionError as gone:
                        if "no inline button" not in str(gone):
                            raise


async def scene(name: str, settings: dict[str, str]) -> None:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        async with FakeGram() as tg:
            environment = {
                **os.environ,
                "GUICHET_TOKEN": tg.token,
                "GUICHET_ADMINS": str(AGENT),
                "GUICHET_API_URL": tg.url,
                "GUICHET_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/guichet.sqlite3",
                "GUICHET_WEBHOOK_PORT": str(port),
                **{k: v.format(port=port) for k, v in settings.items()},
            }
            seeding = await asyncio.create_subprocess_exec(
                GUICHET, "import", "demo", env=environment
            )
            assert await seeding.wait() == 0
            bot = await asyncio.create_subprocess_exec(GUICHET, "run", env=environment)
            try:
                await conversation(tg)
                await agents_journey(tg)
                if settings:
                    await health(port)
            finally:
                bot.send_signal(signal.SIGTERM)
                code = await asyncio.wait_for(bot.wait(), PATIENCE)
            grave = [v for v in tg.violations if v["kind"] in GRAVE]
            assert not grave, grave
            assert code == 0, f"the bot ended with {code}"
    print(f"{name}: {tg.counts.total()} calls, no violation")


async def health(port: int) -> None:
    address = f"http://127.0.0.1:{port}/health"
    async with aiohttp.ClientSession() as http, http.get(address) as reply:
        assert (await reply.json())["status"] == "ok"


async def main() -> None:
    await scene("polling", {})
    await scene(
        "webhook",
        {
            "GUICHET_WEBHOOK_URL": "http://127.0.0.1:{port}/telegram",
            "GUICHET_WEBHOOK_SECRET": "a-secret_for-the-test",
        },
    )


asyncio.run(main())
