from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.local.person import Person
from tests.chats import Chats, open_chats
from tests.valbrune import directory

AGENT = 500
RESIDENT = 1001


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    """A bot for Valbrune whose settings name one administrator, chat 500."""
    async with open_chats(tmp_path, directory(), admins=(AGENT,), flood_burst=500) as opened:
        yield opened


@pytest.fixture
def agent(chats: Chats) -> Person:
    """The administrator named by the settings."""
    return chats.person(AGENT)


@pytest.fixture
def resident(chats: Chats) -> Person:
    return chats.person(RESIDENT)
