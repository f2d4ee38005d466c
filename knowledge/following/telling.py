"""Telling followers: into the queue at once, or kept for their digest. One transaction each.

Each person is told once of one thing: a message's key is in the queue only once, and a piece
of news waits only once. Nobody is told at night, nor in a digest that would come too late.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from knowledge.conversation.world import World
from knowledge.delivery.payload import Payload
from knowledge.delivery.states import Kind
from knowledge.directory.snapshot import Directory
from knowledge.events.event import Event
from knowledge.following.discretion import is_discreet_need, is_discreet_service
from knowledge.following.preferences import Cadence, Follower, decent, next_digest
from knowledge.following.reminders import due_of
from knowledge.following.sessions import SessionNews
from knowledge.following.topics import Topic, TopicKind, topics_of_event, topics_of_permanence
from knowledge.store.broadcasts import Recipient, enqueue
from knowledge.store.database import Session
from knowledge.store.events import event_to_json
from knowledge.store.news import drop_news, note_told, put_news, told_of, waiting_for
from knowledge.store.reminders import reminders_of_event, set_reminder_due
from knowledge.store.subscriptions import (
    count_followers,
    drop_topic,
    followed_needs,
    followers_of,
)
from knowledge.wording.buttons import View
from knowledge.wording.messages import FRENCH, languages
from knowledge.wording.notices import event_notice, need_notice, session_lines, session_notice
from knowledge.wording.say import Say

EVENT, SESSIONS, NEED = "event", "sessions", "need"
_NEED_LASTS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing to tell. ``key``: what it is about, once for ever; ``before``: the moment by
    which it must be known; ``useful``: until when it is worth a message. ``view`` words it
    alone, ``data`` is what a digest needs, in somebody's language."""

    kind: str
    subject: str
    key: str
    before: datetime | None
    useful: datetime
    view: Callable[[Say], View]
    data: Callable[[Say], Mapping[str, Any]]
    picture: str | None = None


async def event_reach(session: Session, event: Event) -> int:
    """How many would be told of an event, or of a change of it."""
    told = event.code or None
    return await count_followers(session, topics_of_event(event), told)


async def tell_event(
    session: Session, event: Event, before: Event | None, directory: Directory, now: datetime
) -> None:
    """A new event (``before`` None), or one that is cancelled, postponed or elsewhere."""
    tz = directory.territory.timezone
    skipped: frozenset[int] = frozenset()
    if before is not None:
        # Whoever is still to hear of it hears of it as it is now, or not at all.
        skipped = await waiting_for(session, EVENT, event.code)
        skipped -= await told_of(session, event.code)
        if event.cancelled:
            await drop_news(session, EVENT, event.code)
    earlier = before or event
    dates = (*earlier.to_come(now, tz), *event.to_come(now, tz))
    if not dates:
        return
    telling = Telling(
        EVENT,
        event.code,
        f"event:{event.code}:{event.version}",
        min(o.begins(tz) for o in dates),
        max(o.ends(tz) for o in dates),
        lambda say: event_notice(event, before, directory, now, say),
        lambda _: {"before": None if before is None else event_to_json(before)},
    )
    told = event.code if before is not None else None
    at_once = await _tell(session, telling, topics_of_event(event), now, directory, told, skipped)
    if event.cancelled:
        await _move_reminders(session, event, directory, now)
    else:
        await note_told(session, event.code, at_once)
        await _move_reminders(session, event, directory, now)


async def sessions_reach(session: Session, news: Iterable[SessionNews]) -> int:
    """How many follow the permanences whose sessions change, each once."""
    return await count_followers(session, _topics(news))


async def tell_sessions(
    session: Session,
    news: Iterable[SessionNews],
    version: int,
    directory: Directory,
    now: datetime,
) -> None:
    """``version``: of the entry that was changed."""
    for one in news:
        service = directory.services.get(one.permanence.service)
        code = one.permanence.code
        telling = Telling(
            SESSIONS,
            f"{code}:{version}",
            f"sessions:{code}:{version}",
            one.soonest,
            one.soonest,
            lambda say, one=one: session_notice(one, directory, now, say),  # type: ignore[misc]
            lambda say, one=one, service=service: {  # type: ignore[misc]
                "html": str(session_lines(one, service, directory, now, say)),
                "until": one.soonest.isoformat(),
            },
        )
        await _tell(session, telling, _topics([one]), now, directory)


async def tell_met_needs(session: Session, world: World, now: datetime) -> int:
    """Needs that somebody follows and that a service now meets: told once, then followed no
    more. How many needs."""
    met = world.matcher.ties()
    found = 0
    for topic in await followed_needs(session, Topic(TopicKind.NEED, "").pack()):
        need = world.thesaurus.needs.get(topic.partition(".")[2])
        if need is None or is_discreet_need(need) or need.id not in met:
            continue
        services = (world.directory.services.get(code) for code, _ in met[need.id])
        service = next((s for s in services if s and not is_discreet_service(s, world)), None)
        if service is None:
            continue
        telling = Telling(
            NEED,
            need.id,
            f"need:{need.id}:{service.code}",
            None,
            now + _NEED_LASTS,
            lambda say, need=need, service=service: need_notice(  # type: ignore[misc]
                need.id, service, world, say
            ),
            lambda say, need=need, service=service: {  # type: ignore[misc]
                "html": str(need_notice(need.id, service, world, say).text),
                "until": (now + _NEED_LASTS).isoformat(),
            },
        )
        await _tell(session, telling, (topic,), now, world.directory)
        await drop_topic(session, topic)
        found += 1
    return found


async def _tell(
    session: Session,
    telling: Telling,
    topics: Collection[str],
    now: datetime,
    directory: Directory,
    told: str | None = None,
    skipped: frozenset[int] = frozenset(),
) -> list[int]:
    """Into the queue, or kept for a digest; who is told at once."""
    tz = directory.territory.timezone
    at_once: list[int] = []
    async for page in followers_of(session, topics, told):
        for (language, own), group in _alike(f for f in page if f.chat not in skipped):
            say = Say(language)
            due = {f.chat: next_digest(f, now, tz) for f in group}
            later = [f.chat for f in group if _can_wait(f, due[f.chat], telling.before)]
            await put_news(
                session,
                telling.kind,
                telling.subject,
                telling.data(say),
                [(chat, due[chat]) for chat in later],
            )
            waiting = set(later)
            recipients = [
                Recipient(f.chat, decent(now, f.quiet, tz)) for f in group if f.chat not in waiting
            ]
            useful = [r for r in recipients if r.not_before < telling.useful]
            if useful:
                await enqueue(
                    session,
                    Kind.ALERT,
                    Payload.of(telling.view(say), telling.picture),
                    useful,
                    at=now,
                    key=f"{telling.key}:{language}{':own' if own else ''}",
                    late=telling.useful - now,
                    at_night=own,
                )
            at_once += [r.chat for r in useful]
    return at_once


def _alike(
    followers: Iterable[Follower],
) -> list[tuple[tuple[str, bool], list[Follower]]]:
    """Those who are written to in the same language, and whose quiet hours are the sender's or
    their own: those who chose theirs are not held back by everybody's."""
    found: dict[tuple[str, bool], list[Follower]] = {}
    for follower in followers:
        spoken = follower.language if follower.language in languages() else FRENCH
        found.setdefault((spoken, follower.chose_quiet), []).append(follower)
    return list(found.items())


def _can_wait(follower: Follower, due: datetime, before: datetime | None) -> bool:
    """Whether a digest would still come in time."""
    return follower.cadence is not Cadence.NOW and (before is None or due < before)


def _topics(news: Iterable[SessionNews]) -> frozenset[str]:
    return frozenset(
        topic
        for one in news
        for topic in topics_of_permanence(one.permanence.code, one.permanence.service)
    )


async def _move_reminders(
    session: Session, event: Event, directory: Directory, now: datetime
) -> None:
    """Reminders follow a date that moves; those of a date that is no more are dropped."""
    tz = directory.territory.timezone
    for reminder in await reminders_of_event(session, event.code):
        occurrence = event.occurrence(reminder.occurrence)
        due = None
        if occurrence is not None and not event.cancelled:
            wanted = due_of(occurrence, reminder.lead, tz)
            due = wanted if wanted > now else None
        if due != reminder.due:
            await set_reminder_due(session, reminder, due)
