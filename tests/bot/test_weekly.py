"""Agents are shown their stalest entries on Monday at nine. It begins on Tuesday 24 November."""

from datetime import datetime
from pathlib import Path

from bot.weekly import WeeklyReview, last_monday
from tests.chats import Chats, open_chats
from tests.valbrune import PARIS, directory

AGENT = 500


def weekly(chats: Chats) -> WeeklyReview:
    app = chats.application
    return WeeklyReview(chats.bot, app.database, app.live, app.team, chats.clock)


async def test_the_review_comes_on_monday_at_nine_and_once(tmp_path: Path) -> None:
    async with open_chats(tmp_path, directory(), admins=(AGENT,)) as chats:
        agent = chats.person(AGENT)
        await weekly(chats).tick()
        assert agent.messages == []
        chats.clock.pass_time(days=5, hours=22, minutes=50)
        await weekly(chats).tick()
        assert agent.messages == []
        chats.clock.pass_time(minutes=15)
        await weekly(chats).tick()
        await weekly(chats).tick()
        assert len(agent.messages) == 1


def test_last_monday_is_across_the_change_of_clocks_too() -> None:
    sunday = datetime(2026, 10, 25, 12, tzinfo=PARIS)
    assert last_monday(sunday) == datetime(2026, 10, 19, 9, tzinfo=PARIS)
    monday = datetime(2026, 10, 26, 9, tzinfo=PARIS)
    assert last_monday(monday) == monday
