"""What one follows, and what can be followed from a card: lists and choices."""

from collections.abc import Sequence
from datetime import datetime

from handlers.callbacks import AgendaButton, EventButton, FollowButton, card_button
from knowledge.conversation.world import World
from knowledge.delivery.quiet import QuietHours
from knowledge.directory.entries import Permanence, Service
from knowledge.events.agenda import Band, Filter, suits
from knowledge.events.event import Event
from knowledge.following.preferences import QUIET_CHOICES, Cadence, Follower
from knowledge.following.reminders import Reminder
from knowledge.following.topics import Topic, TopicKind, events_topic, unpack
from knowledge.store.subscriptions import Following
from knowledge.wording.buttons import View, button, rows
from knowledge.wording.dates import clock_in_words
from knowledge.wording.events import occurrence_in_words
from knowledge.wording.fit import cut
from knowledge.wording.say import Say, lines, paragraphs
from knowledge.wording.topics import topic_in_words

_SHOWN = 20


def service_choice(service: Service, permanence: Permanence | None, world: World, say: Say) -> View:
    """One place of a service, or all of them."""
    topics = []
    if permanence is not None:
        topics.append(Topic(TopicKind.PERMANENCE, permanence.code))
    if permanence is None or len(world.directory.permanences_of(service)) > 1:
        topics.append(Topic(TopicKind.SERVICE, service.code))
    place = permanence.code if permanence else ""
    back = button(say.plain("button-card"), card_button("v", service.code, place))
    return _choice(topics, world, say, back)


def event_choice(event: Event, world: World, say: Say) -> View:
    """What more of its kind there may be: its theme, its commune, its ages."""
    filters = []
    if event.theme:
        filters.append(Filter(theme=event.theme))
    if event.place.code_insee and len(world.directory.territory.communes) > 1:
        filters.append(Filter(commune=event.place.code_insee))
    filters += [Filter(band=b) for b in Band if suits(event, b.months)]
    if event.theme and event.place.code_insee and len(world.directory.territory.communes) > 1:
        filters.append(Filter(theme=event.theme, commune=event.place.code_insee))
    if not filters and event.place.code_insee:
        filters.append(Filter(commune=event.place.code_insee))
    back = button(say.plain("event-button-card"), EventButton(face="v", code=event.code))
    return _choice([events_topic(f) for f in filters], world, say, back)


def followed(topic: Topic, follower: Follower, world: World, say: Say) -> View:
    how = say("follow-done-how", cadence=follower.cadence.value)
    text = paragraphs(say("follow-done", topic=topic_in_words(topic, world, say)), how)
    stop = button(say.plain("follow-button-back"), FollowButton(what="l"))
    return View(text, rows([stop]))


def subscriptions(following: Following, world: World, now: datetime, say: Say) -> View:
    """Everything that one follows, each with its button to stop."""
    agenda = button(say.plain("follow-button-agenda"), AgendaButton())
    if following.empty:
        return View(say("follow-none"), rows([agenda]))
    shown = [(packed, unpack(packed)) for packed in following.topics[:_SHOWN]]
    named = [
        (packed, topic_in_words(topic, world, say) if topic else packed) for packed, topic in shown
    ]
    reminders = _reminders(following.reminders, world, now, say)
    follower = following.follower
    text = paragraphs(
        lines(
            say("follow-title"),
            *(say("follow-line", index=i, topic=name) for i, (_, name) in enumerate(named, 1)),
        )
        if named
        else None,
        lines(
            say("follow-reminders"),
            *(say("follow-reminder", title=title, when=when) for _, title, when in reminders),
        )
        if reminders
        else None,
        say(
            "follow-settings",
            cadence=say.plain(f"follow-cadence-{follower.cadence.value}"),
            quiet=quiet_in_words(follower.quiet, say),
        )
        if named
        else None,
    )
    stops = [
        [
            button(
                say.plain("follow-button-stop", topic=name),
                FollowButton(what="-", topic=packed),
            )
        ]
        for packed, name in named
    ]
    stops += [
        [
            button(
                say.plain("follow-button-stop-reminder", title=cut(title, 40)),
                FollowButton(what="r", topic=code),
            )
        ]
        for code, title in dict.fromkeys((code, title) for code, title, _ in reminders)
    ]
    settings = [
        button(say.plain("follow-button-cadence"), FollowButton(what="c")),
        button(say.plain("follow-button-quiet"), FollowButton(what="q")),
    ]
    return View(text, rows(*stops, settings if named else [], [agenda]))


def cadence_choice(follower: Follower, say: Say) -> View:
    choices = [
        (c.value, say.plain(f"follow-cadence-{c.value}"), c is follower.cadence) for c in Cadence
    ]
    return _settings("follow-ask-cadence", "c", choices, say)


def quiet_choice(follower: Follower, say: Say) -> View:
    choices = [
        (str(i), quiet_in_words(q, say), q == follower.quiet) for i, q in enumerate(QUIET_CHOICES)
    ]
    return _settings("follow-ask-quiet", "q", choices, say)


def quiet_in_words(quiet: QuietHours, say: Say) -> str:
    if quiet.begin == quiet.end:
        return say.plain("follow-quiet-none")
    begin, end = (clock_in_words(m, say.messages) for m in (quiet.begin, quiet.end))
    return say.plain("follow-quiet", begin=begin, end=end)


def _choice(topics: Sequence[Topic], world: World, say: Say, back: object) -> View:
    buttons = [
        [button(topic_in_words(topic, world, say), FollowButton(what="+", topic=topic.pack()))]
        for topic in topics
    ]
    return View(say("follow-ask"), rows(*buttons, [back]))  # type: ignore[list-item]


def _settings(key: str, what: str, choices: Sequence[tuple[str, str, bool]], say: Say) -> View:
    buttons = [
        [
            button(
                say.plain("follow-chosen", choice=words) if chosen else words,
                FollowButton(what=what, value=value),
            )
        ]
        for value, words, chosen in choices
    ]
    back = button(say.plain("follow-button-back"), FollowButton(what="l"))
    return View(say(key), rows(*buttons, [back]))


def _reminders(
    asked: Sequence[Reminder], world: World, now: datetime, say: Say
) -> list[tuple[str, str, str]]:
    """Event code, title and date of each reminder, once a date."""
    today = world.directory.territory.today(now)
    found: dict[tuple[str, int], tuple[str, str, str]] = {}
    for reminder in asked[:_SHOWN]:
        event = world.directory.events.get(reminder.event)
        occurrence = event.occurrence(reminder.occurrence) if event else None
        if event is not None and occurrence is not None:
            when = occurrence_in_words(occurrence, say.messages, today)
            found[event.code, occurrence.key] = (event.code, event.title, when)
    return list(found.values())
