from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chats import Chats, open_chats
from tests.valbrune import directory


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    """A bot for the territory of Valbrune, on Tuesday 24 November 2026 at 10:00."""
    async with open_chats(tmp_path, directory()) as opened:
        yield opened
