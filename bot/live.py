"""The world that answers now: replaced whole when the directory changes, never edited.

Owns the moment of replacement. An update that began with one world ends with it.
"""

import asyncio
import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread

from bot.clock import system_clock
from knowledge.conversation.world import World
from knowledge.directory.snapshot import Directory
from knowledge.needs.load import load as load_thesaurus
from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.ready import load_words
from knowledge.schedule.calendar import Calendar
from knowledge.search.encoder import Encoder, find_encoder
from knowledge.search.match import Matcher
from knowledge.search.remembering import Remembering
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.wording.messages import languages, messages

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Means:
    """What questions are understood with, whatever the territory. ``encoder`` None: words alone."""

    thesaurus: Thesaurus
    encoder: Encoder | None = None

    @classmethod
    def found(cls) -> "Means":
        """The project's thesaurus, and the encoder of this installation."""
        encoder = find_encoder()
        return cls(load_thesaurus(), Remembering(encoder) if encoder else None)


@contextmanager
def for_good() -> Iterator[None]:
    """While all that is made stays, as at a start: to look for garbage among so many objects
    again and again takes longer than to make them."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def read_words() -> None:
    """Read what questions will need: the first one shall not wait for it. About a second."""
    load_words(system_clock())
    for language in languages():
        messages(language)


def read_ahead() -> None:
    """The same beside whatever is done meanwhile."""
    Thread(target=read_words, daemon=True).start()


def world_of(directory: Directory, means: Means) -> World:
    territory = directory.territory
    return World(
        directory,
        Matcher.of(directory, means.thesaurus, means.encoder),
        Calendar(territory.school_zone, territory.holiday_region),
        means.thesaurus,
    )


class Live:
    """Holds the current world. ``take`` builds the next one beside it, then swaps."""

    def __init__(self, world: World, means: Means) -> None:
        self.world = world
        self._means = means
        self._turn = asyncio.Lock()

    async def refresh(self, database: Database) -> World:
        """Take what was just written, without waiting for the watcher to notice it."""
        async with database.read() as session:
            directory = await load_directory(session)
        await self.take(directory)
        return self.world

    async def take(self, directory: Directory) -> None:
        """Older revisions are ignored: two changes may be noticed out of order."""
        async with self._turn:
            if directory.revision < self.world.directory.revision:
                return
            # Indexing takes a while; questions go on being answered meanwhile.
            self.world = await asyncio.to_thread(world_of, directory, self._means)
            log.info("directory revision %s is live", directory.revision)
