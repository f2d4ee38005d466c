"""A published change of an entry as news for the followers of its permanences.

Owns the way from an entry before and after to whoever is told. Counting is for the agent's
read-back; telling belongs to the transaction that publishes, so that neither goes without the
other.
"""

from datetime import datetime

from knowledge.conversation.world import World
from knowledge.editing.proposal import preview
from knowledge.following.discretion import is_discreet_service
from knowledge.following.sessions import SessionNews, session_news
from knowledge.following.telling import sessions_reach, tell_sessions
from knowledge.store.database import Session
from knowledge.store.entries import Stored
from knowledge.store.shape import Entry


async def reach_of_change(
    session: Session, before: Entry, after: Entry, world: World, now: datetime
) -> int | None:
    """How many would be told; None where no session is closed, moved or added."""
    news = _news(before, after, world, now)
    return await sessions_reach(session, news) if news else None


async def tell_change(
    session: Session, before: Entry, stored: Stored, world: World, now: datetime
) -> None:
    news = _news(before, stored.entry, world, now)
    directory = preview(world.directory, stored.entry)
    await tell_sessions(session, news, stored.version, directory, now)


def _news(before: Entry, after: Entry, world: World, now: datetime) -> list[SessionNews]:
    """Of services that may be followed: what has become discreet since is told to nobody."""
    was, will = preview(world.directory, before), preview(world.directory, after)
    found = session_news(was, will, after, world.calendar, now)
    services = world.directory.services
    return [
        n
        for n in found
        if (service := services.get(n.permanence.service)) is not None
        and not is_discreet_service(service, world)
    ]
