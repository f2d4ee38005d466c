"""The demo territory, found by words alone: what is tried is what a thread changes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import knowledge.territories
from bot.live import world_of
from knowledge.conversation.answers import Answer, One, Several
from knowledge.conversation.converse import Turn, converse
from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.territories.load import load_territory
from tests.chats import words_alone

FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.fixture(scope="session")
def demo() -> World:
    folder = Path(knowledge.territories.__file__).parent / "demo"
    return world_of(load_territory(folder).directory(), words_alone())


Talk = Callable[..., Turn]


@pytest.fixture
def talk(demo: World) -> Talk:
    """The last of some messages of one person, answered; ``lives`` is their commune."""

    def turns(*texts: str, lives: str | None = None) -> Turn:
        declared = next((c for c in demo.directory.territory.communes if c.nom == lives), None)
        thread: Thread | None = None
        for text in texts:
            turn = converse(text, demo, FRIDAY, declared, thread)
            thread = turn.thread
        return turn

    return turns


def told(answer: Answer) -> Sequence[str]:
    """The ids of the services told, the best first."""
    match answer:
        case One(offer):
            return [offer.service.id]
        case Several(offers):
            return [offer.service.id for offer in offers]
    return []
