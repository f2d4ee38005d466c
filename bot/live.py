"""The world that answers now: replaced whole when the directory changes, never edited.

Owns the moment of replacement. An update that began with one world ends with it.
"""

import asyncio
import logging

from knowledge.conversation.world import World
from knowledge.directory.snapshot import Directory
from knowledge.needs.thesaurus import Thesaurus
from knowledge.schedule.calendar import Calendar
from knowledge.search.encoder import Encoder
from knowledge.search.match import Matcher

log = logging.getLogger(__name__)


def world_of(directory: Directory, thesaurus: Thesaurus, encoder: Encoder | None) -> World:
    territory = directory.territory
    return World(
        directory,
        Matcher.of(directory, thesaurus, encoder),
        Calendar(territory.school_zone, territory.holiday_region),
        thesaurus,
    )


class Live:
    """Holds the current world. ``take`` builds the next one beside it, then swaps."""

    def __init__(self, world: World, encoder: Encoder | None) -> None:
        self.world = world
        self._encoder = encoder
        self._turn = asyncio.Lock()

    async def take(self, directory: Directory) -> None:
        """Older revisions are ignored: two changes may be noticed out of order."""
        async with self._turn:
            if directory.revision < self.world.directory.revision:
                return
            # Indexing takes a while; questions go on being answered meanwhile.
            self.world = await asyncio.to_thread(
                world_of, directory, self.world.thesaurus, self._encoder
            )
            log.info("directory revision %s is live", directory.revision)
