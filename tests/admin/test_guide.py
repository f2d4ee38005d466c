"""The agents' guide cannot lie: each of its exchanges is replayed against the bot.

All of them in order, in one bot, on Tuesday 24 November 2026 at 10:00.
"""

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from aiogram.types import Document

from admin.commands import TEAM_COMMANDS
from bot.local.person import Person
from tests.chats import Chats, press

GUIDE = Path(__file__).parents[2] / "docs" / "guide-agent.md"
_BLOCK = re.compile(r"```échange\n(.*?)```", re.DOTALL)
_ids = count(1)


@dataclass
class Replay:
    """Plays the lines of an exchange. What the guide quotes must stand in what was shown
    since the last thing the agent did."""

    chats: Chats
    agent: Person
    calls: int = 0
    rows: list[str] = field(default_factory=list)
    file: str = ""

    async def line(self, line: str) -> None:
        who, _, said = line.partition(" : ")
        match who:
            case "Vous":
                await self._act()
                await self.agent.send(said)
            case "Vous touchez":
                await self._act()
                await self._press(said)
            case "Vous envoyez":
                await self._act()
                self.file = said
            case "Un habitant":
                await self._act()
                await self.chats.person(3001).send(said)
            case "Guichet":
                await self._flush()
                assert said in self._shown(), f"{said!r} is not in {self._shown()!r}"
            case "Guichet jamais":
                assert said not in self._shown()
            case _:
                assert line.startswith("| "), line
                self.rows.append(line[2:])

    async def _act(self) -> None:
        await self._flush()
        self.calls = len(self.chats.telegram.calls)

    async def _flush(self) -> None:
        """Send the file whose rows were told."""
        if not self.rows:
            return
        file_id = f"guide{next(_ids)}"
        self.chats.telegram.files[file_id] = "\n".join(self.rows).encode("cp1252")
        self.rows = []
        document = Document(file_id=file_id, file_unique_id=file_id, file_name=self.file)
        await self.agent.send(document=document)

    async def _press(self, label: str) -> None:
        """Under the latest message that has such a button."""
        for shown in reversed(self.agent.messages):
            if any(b.text.startswith(label) for b in shown.buttons):
                await press(self.agent, label, shown)
                return
        raise AssertionError(f"no button {label!r}")

    def _shown(self) -> str:
        calls = self.chats.telegram.calls[self.calls :]
        texts = (getattr(c, "text", None) or getattr(c, "caption", None) or "" for c in calls)
        return re.sub(r"<[^>]*>", "", "\n".join(texts)).replace("&#39;", "'").replace("&amp;", "&")


async def test_every_exchange_of_the_guide_is_true(chats: Chats, agent: Person) -> None:
    blocks = _BLOCK.findall(GUIDE.read_text(encoding="utf-8"))
    assert len(blocks) >= 15
    replay = Replay(chats, agent)
    for block in blocks:
        for line in block.splitlines():
            await replay.line(line)


def test_the_guide_names_every_command() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert [c.name for c in TEAM_COMMANDS if f"`/{c.name}`" not in text] == []
