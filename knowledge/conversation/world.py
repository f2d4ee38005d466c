"""What one turn of conversation stands on: a directory, its matcher, its calendar. Immutable."""

from dataclasses import dataclass

from knowledge.directory.snapshot import Directory
from knowledge.needs.thesaurus import Thesaurus
from knowledge.schedule.calendar import Calendar
from knowledge.search.match import Matcher


@dataclass(frozen=True, slots=True)
class World:
    """Replaced whole after each change of the directory, never changed."""

    directory: Directory
    matcher: Matcher
    calendar: Calendar
    thesaurus: Thesaurus
