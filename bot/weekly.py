"""The team's weekly review, sent on Monday morning, once, whatever process is up."""

from datetime import datetime, time, timedelta

from aiogram import Bot

from admin.weekly import weekly_review
from bot.live import Live
from bot.screen import keyboard
from knowledge.clock import Clock
from knowledge.store.database import Database
from knowledge.store.marks import claim
from knowledge.team.team import Team
from knowledge.wording.buttons import View

MARK = "weekly-review"
HOUR = time(9)


class WeeklyReview:
    """``tick`` looks whether Monday's hour has come since the last time."""

    def __init__(self, bot: Bot, database: Database, live: Live, team: Team, clock: Clock) -> None:
        self._bot, self._database, self._live = bot, database, live
        self._team, self._clock = team, clock

    async def tick(self) -> None:
        world = self._live.world
        now = self._clock().astimezone(world.directory.territory.timezone)
        async with self._database.write() as session:
            mine = await claim(session, MARK, now, last_monday(now))
        if mine:
            await weekly_review(self._team, self._database, world, now, self._send)

    async def _send(self, chat: int, view: View) -> None:
        await self._bot.send_message(
            chat, str(view.text), parse_mode="HTML", reply_markup=keyboard(view)
        )


def last_monday(now: datetime) -> datetime:
    """The last Monday at nine that is not to come, by the wall clock of ``now``."""
    monday = now.date() - timedelta(days=now.weekday())
    hour = datetime.combine(monday, HOUR, now.tzinfo)
    return hour if hour <= now else hour - timedelta(days=7)
