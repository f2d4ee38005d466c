"""What residents follow, how, and what waits to be told to them. Nobody lists them: agents are
given counts only, and all of it is erased with the person.
"""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, select, union, update

from knowledge.delivery.quiet import QuietHours
from knowledge.following.preferences import Cadence, Follower
from knowledge.following.reminders import Reminder
from knowledge.store.database import Session
from knowledge.store.inserting import inserted
from knowledge.store.reminders import reminders_of
from knowledge.store.tables import followers, news, people, reminders, subscriptions, told

_PAGE = 500
# Beyond that somebody no longer chooses: they scroll.
MOST_TOPICS = 50


@dataclass(frozen=True, slots=True)
class Following:
    """All that is kept of what one person follows."""

    follower: Follower
    topics: tuple[str, ...]
    reminders: tuple[Reminder, ...]

    @property
    def empty(self) -> bool:
        return not self.topics and not self.reminders


async def follow(session: Session, chat: int, topic: str, *, at: datetime) -> bool:
    """Whether it is followed now; False where somebody follows too much already."""
    known = await session.execute(
        select(func.count()).select_from(subscriptions).where(subscriptions.c.chat == chat)
    )
    if int(known.scalar_one()) >= MOST_TOPICS:
        return topic in await topics_of(session, chat)
    row = {"chat": chat, "topic": topic, "since": at}
    await session.execute(inserted(session, subscriptions).values(row).on_conflict_do_nothing())
    return True


async def unfollow(session: Session, chat: int, topic: str) -> None:
    """What waits because of it is told no more where nothing else is followed."""
    mine = subscriptions.c.chat == chat
    await session.execute(delete(subscriptions).where(mine, subscriptions.c.topic == topic))
    if not await topics_of(session, chat):
        await session.execute(delete(news).where(news.c.chat == chat))


async def topics_of(session: Session, chat: int) -> tuple[str, ...]:
    """The oldest first."""
    wanted = select(subscriptions.c.topic).where(subscriptions.c.chat == chat)
    rows = await session.execute(wanted.order_by(subscriptions.c.since, subscriptions.c.topic))
    return tuple(row.topic for row in rows)


async def following_of(session: Session, chat: int) -> Following:
    asked = await reminders_of(session, chat)
    return Following(await follower_of(session, chat), await topics_of(session, chat), asked)


async def follower_of(session: Session, chat: int) -> Follower:
    """The defaults for whoever chose nothing."""
    kept = (await session.execute(select(followers).where(followers.c.chat == chat))).one_or_none()
    language = await session.execute(select(people.c.language).where(people.c.chat == chat))
    spoken = language.scalar_one_or_none() or "fr"
    if kept is None:
        return Follower(chat, language=spoken)
    quiet = QuietHours(kept.quiet_begin, kept.quiet_end)
    return Follower(chat, Cadence(kept.cadence), quiet, spoken)


async def chosen_quiet(session: Session, chats: Collection[int]) -> dict[int, QuietHours]:
    """The quiet hours of those of the chats who chose other ones than everybody's."""
    wanted = select(followers.c.chat, followers.c.quiet_begin, followers.c.quiet_end)
    rows = await session.execute(wanted.where(followers.c.chat.in_(chats)))
    kept = {row.chat: QuietHours(row.quiet_begin, row.quiet_end) for row in rows}
    return {chat: quiet for chat, quiet in kept.items() if quiet != QuietHours()}


async def keep_follower(session: Session, follower: Follower) -> None:
    values = {
        "cadence": follower.cadence.value,
        "quiet_begin": follower.quiet.begin,
        "quiet_end": follower.quiet.end,
    }
    there = followers.c.chat == follower.chat
    replaced = await session.execute(update(followers).where(there).values(values))
    if replaced.rowcount == 0:  # type: ignore[attr-defined]
        await session.execute(insert(followers).values(values | {"chat": follower.chat}))


async def forget_follower(session: Session, chat: int) -> None:
    """Erase all of it."""
    for table in (subscriptions, followers, news, told, reminders):
        await session.execute(delete(table).where(table.c.chat == chat))


async def count_followers(
    session: Session, topics: Collection[str], told_of: str | None = None
) -> int:
    """How many people follow any of these, or were told of an event; each once."""
    chosen = _chats(topics, told_of).subquery()
    found = await session.execute(select(func.count()).select_from(chosen))
    return int(found.scalar_one())


async def followers_of(
    session: Session, topics: Collection[str], told_of: str | None = None
) -> AsyncIterator[list[Follower]]:
    """The same people with their preferences, a page at a time."""
    last: int | None = None
    while True:
        chosen = _chats(topics, told_of).subquery()
        wanted = (
            select(
                chosen.c.chat,
                followers.c.cadence,
                followers.c.quiet_begin,
                followers.c.quiet_end,
                people.c.language,
            )
            .select_from(chosen)
            .outerjoin(followers, followers.c.chat == chosen.c.chat)
            .outerjoin(people, people.c.chat == chosen.c.chat)
            .order_by(chosen.c.chat)
            .limit(_PAGE)
        )
        if last is not None:
            wanted = wanted.where(chosen.c.chat > last)
        page = [_follower(row) for row in await session.execute(wanted)]
        if not page:
            return
        yield page
        last = page[-1].chat


async def followed_needs(session: Session, prefix: str) -> tuple[str, ...]:
    """The distinct topics that begin so."""
    wanted = select(subscriptions.c.topic).where(subscriptions.c.topic.startswith(prefix))
    rows = await session.execute(wanted.distinct().order_by(subscriptions.c.topic))
    return tuple(row.topic for row in rows)


async def drop_topic(session: Session, topic: str) -> None:
    await session.execute(delete(subscriptions).where(subscriptions.c.topic == topic))


def _chats(topics: Collection[str], told_of: str | None) -> Any:
    """One column, the chats, each once."""
    parts: list[Select[tuple[int]]] = [
        select(subscriptions.c.chat).where(subscriptions.c.topic.in_(sorted(topics)))
    ]
    if told_of is not None:
        parts.append(select(told.c.chat).where(told.c.event == told_of))
        parts.append(select(reminders.c.chat).where(reminders.c.event == told_of))
    return union(*parts) if len(parts) > 1 else parts[0].distinct()


def _follower(row: Any) -> Follower:
    language = row.language or "fr"
    if row.cadence is None:
        return Follower(row.chat, language=language)
    quiet = QuietHours(row.quiet_begin, row.quiet_end)
    return Follower(row.chat, Cadence(row.cadence), quiet, language)
