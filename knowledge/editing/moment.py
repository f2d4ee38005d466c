"""What a sentence is read against: a world, a member, and the day in the territory."""

from dataclasses import dataclass
from datetime import date, datetime

from knowledge.conversation.world import World
from knowledge.directory.entries import Permanence
from knowledge.directory.snapshot import Directory
from knowledge.schedule.sessions import next_session
from knowledge.team.roles import Member

_AHEAD = 400


@dataclass(frozen=True, slots=True)
class Moment:
    world: World
    member: Member
    now: datetime

    @property
    def directory(self) -> Directory:
        return self.world.directory

    @property
    def local(self) -> datetime:
        """The present as the clocks of the territory show it."""
        return self.directory.territory.local(self.now)

    @property
    def today(self) -> date:
        return self.directory.territory.today(self.now)

    def next_session(self, permanence: Permanence) -> date | None:
        """The day of the session to come, the running one not counted past its day."""
        tz = self.directory.territory.timezone
        timetable = self.directory.timetable_of(permanence)
        found = next_session(timetable, self.world.calendar, tz, self.now, _AHEAD)
        return found.start.astimezone(tz).date() if found else None
