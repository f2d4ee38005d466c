"""What followers are sent: an event's news, a permanence's, a reminder, a digest.

Their buttons lead back to the bot's own cards; what they carry is parsed by ``handlers``, and
a test holds both equal.
"""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from knowledge.conversation.world import World
from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.events.event import Event, Occurrence
from knowledge.following.preferences import Cadence
from knowledge.following.reminders import Lead
from knowledge.following.sessions import SessionNews
from knowledge.schedule.sessions import Session
from knowledge.wording.buttons import Button, View, rows
from knowledge.wording.events import event_lines, occurrence_in_words, short_event
from knowledge.wording.fit import cut, fitted
from knowledge.wording.openness import session_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

_SESSIONS_SHOWN = 4
_NEWS_SHOWN = 10


def event_data(code: str) -> str:
    """What a button carries that opens an event's card."""
    return f"v:v:{code}:0"


def card_data(service: str, permanence: str = "") -> str:
    """What a button carries that opens a service's card at a place."""
    return f"c:v:{service}:{permanence}:"


def event_notice(
    event: Event, before: Event | None, directory: Directory, now: datetime, say: Say
) -> View:
    """A new event, or what changed about one; ``before``: as it was."""
    tz = directory.territory.timezone
    today = now.astimezone(tz).date()
    if event.cancelled:
        head = say("notice-event-cancelled")
    elif before is None:
        head = say("notice-event")
    else:
        head = say("notice-event-changed")
    was = None
    dates = event.to_come(now, tz) or event.occurrences
    if before is not None and not event.cancelled and before.occurrences != event.occurrences:
        old = [o for o in before.occurrences if o not in event.occurrences]
        told = [occurrence_in_words(o, say.messages, today) for o in old[:_SESSIONS_SHOWN]]
        was = lines(*(say("notice-event-was", when=t) for t in told))

    def render(limit: int) -> Markup:
        return paragraphs(
            lines(head, say("event-title", title=event.title), was),
            lines(*event_lines(event, dates, say, today, limit)),
            say("event-text", text=cut(event.text, limit))
            if event.text and before is None
            else None,
        )

    return View(
        fitted(render),
        _about(Button(say.plain("notice-button-event"), event_data(event.code)), say),
    )


def session_notice(news: SessionNews, directory: Directory, now: datetime, say: Say) -> View:
    service = directory.services.get(news.permanence.service)
    text = session_lines(news, service, directory, now, say)
    carries = card_data(news.permanence.service, news.permanence.code)
    return View(text, _about(Button(say.plain("notice-button-card"), carries), say))


def session_lines(
    news: SessionNews, service: Service | None, directory: Directory, now: datetime, say: Say
) -> Markup:
    where = place_in_words(directory.place_of(news.permanence))
    tz = directory.territory.timezone

    def told(session: Session) -> str:
        return session_in_words(session, now, say.messages, tz)

    shown = [say("notice-session-cancelled", session=told(s)) for s in news.cancelled]
    shown += [
        say("notice-session-moved", **{"from": told(old)}, to=told(new)) for old, new in news.moved
    ]
    shown += [say("notice-session-added", session=told(s)) for s in news.added]
    shown += [say("notice-session-restored", session=told(s)) for s in news.restored]
    more = len(shown) - _SESSIONS_SHOWN
    if more > 1:
        shown = [*shown[:_SESSIONS_SHOWN], say("notice-session-more", count=more)]
    following = (
        say("notice-session-next", session=told(news.following))
        if news.following
        else say("notice-session-none")
    )
    return paragraphs(
        lines(
            say("notice-session-title", name=service.nom if service else ""),
            say("notice-session-place", place=where) if where else None,
        ),
        lines(*shown),
        following,
    )


def need_notice(need: str, service: Service, world: World, say: Say) -> View:
    """A service that meets a need which nobody met until now."""
    name = world.thesaurus.needs[need].nom
    text = say("notice-need", need=name, name=service.nom)
    return View(text, _about(Button(say.plain("notice-button-card"), card_data(service.code)), say))


def reminder_notice(
    event: Event, occurrence: Occurrence, lead: Lead, directory: Directory, now: datetime, say: Say
) -> View:
    """``lead`` as it was asked; what is said of the day is true at ``now``."""
    tz = directory.territory.timezone
    today = now.astimezone(tz).date()
    key = "notice-reminder-hour"
    if lead is Lead.DAY:
        key = "notice-reminder-day" if occurrence.day > today else "notice-reminder-soon"
    elif (occurrence.begins(tz) - now).total_seconds() < _ALMOST:
        key = "notice-reminder-soon"
    text = paragraphs(
        lines(say(key), say("event-title", title=event.title)),
        lines(*event_lines(event, (occurrence,), say, today)),
    )
    return View(text, _about(Button(say.plain("notice-button-event"), event_data(event.code)), say))


_ALMOST = 45 * 60


def digest(parts: Sequence[Markup], events: Sequence[Event], cadence: Cadence, say: Say) -> View:
    """Several pieces of news as one message; ``events``: those a button leads to."""
    title = "notice-digest-weekly" if cadence is Cadence.WEEKLY else "notice-digest-daily"
    shown = list(parts[:_NEWS_SHOWN])
    more = len(parts) - len(shown)

    def render(limit: int) -> Markup:
        # Where all is too long, fewer pieces are told rather than half of each.
        count = max(1, len(shown) * limit // 700)
        left = more + len(shown) - count
        return paragraphs(
            say(title),
            *shown[:count],
            say("notice-digest-more", count=left) if left > 0 else None,
        )

    buttons = [
        [Button(cut(say.plain("answer-button-event", title=e.title), 60), event_data(e.code))]
        for e in events[:_NEWS_SHOWN]
    ]
    return View(fitted(render), rows(*buttons, [_follows(say)]))


def event_part(
    event: Event, before: Event | None, directory: Directory, now: datetime, say: Say
) -> Markup:
    """An event's news as one paragraph of a digest."""
    tz = directory.territory.timezone
    today = now.astimezone(tz).date()
    occurrence = event.next(now, tz) or event.occurrences[0]
    head = None
    if event.cancelled:
        head = say("notice-event-cancelled")
    elif before is not None:
        head = say("notice-event-changed")
    return lines(
        head, say("event-title", title=event.title), short_event(event, occurrence, say, today)
    )


def _about(first: Button, say: Say) -> tuple[list[Button], ...]:
    return ([first], [_follows(say)])


def _follows(say: Say) -> Button:
    return Button(say.plain("notice-button-follows"), "fl:l::")
