"""Hostile inputs through the real Dispatcher: nothing fails, and nothing is lost."""

import logging
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from traceback import extract_tb
from typing import Any

import pytest
from aiogram.types import Update

from admin.callbacks import FileButton
from admin.commands import TEAM_COMMANDS
from handlers.commands import RESIDENT_COMMANDS
from knowledge.exchange.importing import Choices, import_files
from knowledge.store.entries import load_all, load_territory
from knowledge.store.people import everybody
from knowledge.store.team import members
from knowledge.wording.messages import messages
from tests.bot.broken_files import BROKEN_FILES
from tests.bot.hostile import ARGUMENTS, CONTENTS, TEXTS, forged, kinds
from tests.chats import Chats, open_chats, press
from tests.valbrune import CRECHE, PERMANENCES, STRUCTURE, TUESDAY_10, directory

AGENT, WITNESS, STRANGER = 500, 7, 77
CODES = (CRECHE.code, STRUCTURE.code, PERMANENCES[0].code, "s00000000", "v00000000")

_OURS = str(Path(__file__).parents[2]) + "/"

_ids = count(5_000_000)


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    """A bot with an administrator, and a resident who declared a commune."""
    async with open_chats(tmp_path, directory(), admins=(AGENT,), flood_burst=10**6) as opened:
        witness = opened.person(WITNESS)
        await witness.send("/start")
        await press(witness, "Saint-Ormoy")
        yield opened


def troubles(log: pytest.LogCaptureFixture) -> set[str]:
    """What failed, and where: each once."""
    return {_told(r) for r in log.records if r.levelno >= logging.ERROR or r.exc_info}


def _told(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return f"{record.name}: {record.getMessage()}"
    ours = [
        f
        for f in extract_tb(error.__traceback__)
        if f.filename.startswith(_OURS) and ".venv" not in f.filename
    ]
    where = f"{ours[-1].filename.removeprefix(_OURS)}:{ours[-1].lineno}" if ours else "?"
    return f"{error!r:.120} at {where}"


async def kept(chats: Chats) -> dict[str, Any]:
    """All that a hostile message must not change."""
    async with chats.application.database.read() as session:
        return {
            "revision": chats.application.live.world.directory.revision,
            "territory": await load_territory(session),
            "entries": {c: (s.version, s.entry) for c, s in (await load_all(session)).items()},
            "people": await everybody(session),
            "team": await members(session),
        }


async def feed(chats: Chats, **content: Any) -> None:
    """An update as Telegram would send it, whatever it holds."""
    await chats.dispatcher.feed_raw_update(chats.bot, {"update_id": next(_ids), **content})


def message(chat: int = STRANGER, **content: Any) -> dict[str, Any]:
    return {
        "message_id": next(_ids),
        "date": int(TUESDAY_10.timestamp()),
        "chat": {"id": chat, "type": "private"},
        "from": {"id": chat, "is_bot": False, "first_name": "<b>\u202e", "language_code": "zz"},
        **content,
    }


def pressed(chat: int, data: str | None, **more: Any) -> dict[str, Any]:
    by = {"id": chat, "is_bot": False, "first_name": "x"}
    held = {} if data is None else {"data": data}
    return {"id": str(next(_ids)), "from": by, "chat_instance": "x", **held, **more}


@pytest.mark.parametrize("chat", [STRANGER, AGENT])
async def test_texts_and_their_edits(
    chats: Chats, chat: int, caplog: pytest.LogCaptureFixture
) -> None:
    before = await kept(chats)
    for text in TEXTS:
        await feed(chats, message=message(chat, text=text))
    for text in TEXTS[::4]:
        await feed(chats, edited_message=message(chat, text=text, edit_date=1))
    assert troubles(caplog) == set()
    assert await kept(chats) == before


@pytest.mark.parametrize("chat", [STRANGER, AGENT])
async def test_messages_that_are_no_text(
    chats: Chats, chat: int, caplog: pytest.LogCaptureFixture
) -> None:
    before = await kept(chats)
    for content in CONTENTS:
        await feed(chats, message=message(chat, **content))
        await feed(chats, edited_message=message(chat, edit_date=1, **content))
    assert troubles(caplog) == set()
    assert await kept(chats) == before


async def test_messages_from_elsewhere(chats: Chats, caplog: pytest.LogCaptureFixture) -> None:
    before = await kept(chats)
    for kind in ("group", "supergroup", "channel"):
        room = {"id": -100123, "type": kind, "title": "<b>"}
        for text in ("/start f-x", "/oublier", "crèche", "\x00"):
            await feed(chats, message=message(text=text) | {"chat": room})
            await feed(chats, edited_message=message(text=text) | {"chat": room})
            await feed(chats, channel_post=message(text=text) | {"chat": room, "from": None})
    nobody = message(text="crèche")
    del nobody["from"]
    await feed(chats, message=nobody)
    by = {"id": STRANGER, "is_bot": False, "first_name": "x"}
    for query in ("", "crèche", "\x00<b>", "😀" * 64, "' OR 1=1"):
        asked = {"id": "1", "from": by, "query": query, "offset": "²"}
        await feed(chats, inline_query=asked)
    old, new = ({"user": by, "status": status} for status in ("member", "left"))
    moved = {"chat": message()["chat"], "from": by, "date": 1}
    await feed(chats, my_chat_member=moved | {"old_chat_member": old, "new_chat_member": new})
    await feed(
        chats,
        poll_answer={"poll_id": "1", "user": by, "option_ids": [99], "option_persistent_ids": []},
    )
    assert troubles(caplog) == set()
    assert await kept(chats) == before


@pytest.mark.parametrize("chat", [STRANGER, AGENT])
async def test_links_and_commands_with_anything_behind_them(
    chats: Chats, chat: int, caplog: pytest.LogCaptureFixture
) -> None:
    before = await kept(chats)
    names = [c.name for c in (*RESIDENT_COMMANDS, *TEAM_COMMANDS)] + ["rien", "²", "é" * 300]
    for argument in ARGUMENTS:
        await feed(chats, message=message(chat, text=f"/start {argument}"))
    for place, name in enumerate(names):
        for argument in ("", ARGUMENTS[place % len(ARGUMENTS)], TEXTS[place % len(TEXTS)][:900]):
            await feed(chats, message=message(chat, text=f"/{name} {argument}"))
    assert troubles(caplog) == set()
    assert await kept(chats) == before


async def test_forged_buttons_of_a_stranger(chats: Chats, caplog: pytest.LogCaptureFixture) -> None:
    before = await kept(chats)
    for kind in kinds():
        if kind.__prefix__ == "k":
            # A commune of the territory would rightly be noted.
            continue
        for data in forged(kind, CODES, 6):
            await feed(chats, callback_query=pressed(STRANGER, data, message=message()))
    assert troubles(caplog) == set()
    assert await kept(chats) == before


async def test_forged_buttons_of_an_administrator(
    chats: Chats, caplog: pytest.LogCaptureFixture
) -> None:
    """With drafts of every sort open, some forged buttons do what they say; none may fail, nor
    take an entry, a resident or the territory away."""
    before = await kept(chats)
    agent = chats.person(AGENT)
    for said in (
        "/nouveau",
        "/diffuser",
        "/evenement bal le 5 décembre à 20h",
        "le avocat ferme",
        "Fermeture de la crèche le 4 décembre",
        "/importer",
    ):
        await agent.send(said)
    for kind in kinds():
        for data in forged(kind, CODES, 12):
            await feed(chats, callback_query=pressed(AGENT, data, message=message(AGENT)))
    after = await kept(chats)
    assert troubles(caplog) == set()
    assert set(after["entries"]) >= set(before["entries"])
    assert after["territory"] == before["territory"]
    assert [p for p in after["people"] if p.chat == WITNESS] == list(before["people"])


async def test_buttons_of_messages_that_are_gone(
    chats: Chats, caplog: pytest.LogCaptureFixture
) -> None:
    gone = {"message_id": 1, "date": 0, "chat": {"id": STRANGER, "type": "private"}}
    for data in (f"c:v:{CRECHE.code}::", f"m:{PERMANENCES[0].code}", "t:fam::0", "o:1", "x:1", "g"):
        for chat in (STRANGER, AGENT):
            await feed(chats, callback_query=pressed(chat, data, message=gone))
            await feed(chats, callback_query=pressed(chat, data, inline_message_id="x"))
            await feed(chats, callback_query=pressed(chat, data))
    await feed(chats, callback_query=pressed(STRANGER, None, game_short_name="x"))
    assert troubles(caplog) == set()


@pytest.mark.parametrize("keep_valid", [False, True])
async def test_broken_files(
    chats: Chats, tmp_path: Path, keep_valid: bool, caplog: pytest.LogCaptureFixture
) -> None:
    before = await kept(chats)
    for name, content in BROKEN_FILES.items():
        path = tmp_path / name
        path.write_bytes(content)
        plan = await import_files(
            chats.application.database,
            [path],
            Choices(keep_valid=keep_valid, end_missing=not keep_valid),
            messages(),
            who="1",
            at=TUESDAY_10,
        )
        assert plan.refused or plan.empty, name
    assert troubles(caplog) == set()
    assert await kept(chats) == before


async def test_broken_files_sent_to_the_chat(
    chats: Chats, caplog: pytest.LogCaptureFixture
) -> None:
    before = await kept(chats)
    chats.telegram.files |= BROKEN_FILES
    for chat in (STRANGER, AGENT):
        for name in BROKEN_FILES:
            document = {"file_id": name, "file_unique_id": name, "file_name": name}
            await feed(chats, message=message(chat, document=document))
    for draft in range(3):
        for what in ("ok", "go", "fix", "c0", "c²", "x"):
            data = FileButton(draft=draft, what=what).pack()
            await feed(chats, callback_query=pressed(AGENT, data, message=message(AGENT)))
    assert troubles(caplog) == set()
    assert await kept(chats) == before


def test_there_are_enough_of_them() -> None:
    buttons = sum(1 for kind in kinds() for _ in forged(kind, CODES, 12))
    assert len(TEXTS) + len(CONTENTS) + len(ARGUMENTS) + len(BROKEN_FILES) >= 160
    assert buttons >= 900
    assert all(len(d.encode()) <= 64 for kind in kinds() for d in forged(kind, CODES, 25))


def test_every_update_is_one_that_telegram_could_send() -> None:
    for content in CONTENTS:
        Update.model_validate({"update_id": 1, "message": message(**content)})
