"""What the clock brings: reminders and digests that are due. The truth is in the tables.

Each call is one transaction: what it puts in the queue it takes out of the tables, so that a
process killed at any moment, or two at once, send nothing twice and forget nothing. Moments
are kept as instants that were worked out from the clock on the wall: a clock change moves none.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from knowledge.delivery.payload import Payload
from knowledge.delivery.states import Kind
from knowledge.directory.snapshot import Directory
from knowledge.events.event import Event
from knowledge.following.preferences import Cadence, decent
from knowledge.following.reminders import Lead
from knowledge.following.telling import EVENT
from knowledge.store.broadcasts import Recipient, enqueue
from knowledge.store.database import Session
from knowledge.store.events import event_from_json, events_of
from knowledge.store.news import (
    Waiting,
    due_chats,
    forget_told,
    note_told,
    take_news,
    told_events,
)
from knowledge.store.reminders import reminders_due
from knowledge.store.subscriptions import follower_of
from knowledge.wording.buttons import View
from knowledge.wording.messages import languages
from knowledge.wording.notices import digest, event_part, reminder_notice
from knowledge.wording.say import Say

# A digest that could not be sent for a day is yesterday's.
_DIGEST_LATE = timedelta(hours=20)


async def due_reminders(session: Session, directory: Directory, now: datetime) -> int:
    """Put the reminders whose time has come in the queue; how many. One that comes too late,
    since the machine slept, is still sent until the event begins."""
    tz = directory.territory.timezone
    due = await reminders_due(session, now)
    events = await events_of(session, (r.event for r in due))
    sent = 0
    for reminder in due:
        event = events.get(reminder.event)
        occurrence = event.occurrence(reminder.occurrence) if event else None
        if event is None or occurrence is None or event.cancelled:
            continue
        begins = occurrence.begins(tz)
        follower = await follower_of(session, reminder.chat)
        # An hour before is asked for at that very hour; the eve's is for a decent one.
        moment = now if reminder.lead is Lead.HOUR else decent(now, follower.quiet, tz)
        if moment >= begins:
            continue
        say = _say(follower.language)
        await enqueue(
            session,
            Kind.REMINDER,
            Payload.of(reminder_notice(event, occurrence, reminder.lead, directory, now, say)),
            [Recipient(reminder.chat, moment)],
            at=now,
            key=f"reminder:{event.code}:{occurrence.key}:{reminder.lead.value}:"
            f"{int(begins.timestamp())}:{say.language}{':own' if follower.chose_quiet else ''}",
            late=begins - now,
            at_night=reminder.lead is Lead.HOUR or follower.chose_quiet,
        )
        await note_told(session, event.code, [reminder.chat])
        sent += 1
    return sent


async def compose_digests(session: Session, directory: Directory, now: datetime) -> int:
    """Put the digests that are due in the queue; how many. People who are told the same in the
    same language share one message of the queue."""
    composed = _Composed()
    tz = directory.territory.timezone
    for chat in await due_chats(session, now):
        follower = await follower_of(session, chat)
        waiting = await take_news(session, chat)
        say = _say(follower.language)
        cadence = follower.cadence if follower.cadence is not Cadence.NOW else Cadence.DAILY
        parts = await _parts(session, waiting, directory, now, say)
        if not parts.told:
            continue
        view = digest(parts.told, parts.events, cadence, say)
        recipient = Recipient(chat, decent(now, follower.quiet, tz))
        composed.add(view, follower.chose_quiet, recipient)
        for event in parts.events:
            await note_told(session, event.code, [chat])
    for view, own, recipients in composed.messages:
        await enqueue(
            session,
            Kind.DIGEST,
            Payload.of(view),
            recipients,
            at=now,
            late=_DIGEST_LATE,
            at_night=own,
        )
    return sum(len(r) for _, _, r in composed.messages)


async def forget_past(session: Session, now: datetime, directory: Directory) -> None:
    """Once an event is over, nobody needs to know who was told of it."""
    codes = await told_events(session)
    events = await events_of(session, codes)
    tz = directory.territory.timezone
    await forget_told(
        session, [c for c in codes if c not in events or not events[c].to_come(now, tz)]
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """``events``: those that a digest's buttons lead to."""

    told: list[Markup]
    events: list[Event]


class _Composed:
    """Messages by what they say, each with its recipients."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, bool], tuple[View, list[Recipient]]] = {}

    def add(self, view: View, own: bool, recipient: Recipient) -> None:
        """``own``: with quiet hours of their own."""
        self._found.setdefault((repr(view), own), (view, []))[1].append(recipient)

    @property
    def messages(self) -> list[tuple[View, bool, list[Recipient]]]:
        return [(view, own, who) for (_, own), (view, who) in self._found.items()]


async def _parts(
    session: Session,
    waiting: tuple[Waiting, ...],
    directory: Directory,
    now: datetime,
    say: Say,
) -> _Parts:
    """What is still true of what waited."""
    tz = directory.territory.timezone
    events = await events_of(session, (w.subject for w in waiting if w.kind == EVENT))
    found = _Parts([], [])
    for one in waiting:
        if one.kind != EVENT:
            if datetime.fromisoformat(one.data["until"]) > now:
                found.told.append(Markup(one.data["html"]))
            continue
        event = events.get(one.subject)
        if event is None or not event.to_come(now, tz):
            continue
        before = one.data.get("before")
        if event.cancelled and before is None:
            continue
        known = None if before is None else event_from_json(before)
        found.told.append(event_part(event, known, directory, now, say))
        found.events.append(event)
    return found


def _say(language: str) -> Say:
    return Say(language if language in languages() else "fr")
