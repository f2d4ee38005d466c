"""The agenda, an event's card, and events beneath an answer."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from handlers.callbacks import AgendaButton, EventButton, FollowButton
from knowledge.conversation.world import World
from knowledge.directory.themes import Theme
from knowledge.events.agenda import Band, Filter, Happening, in_week, week_of, weeks_ahead
from knowledge.events.event import Event, Occurrence
from knowledge.following.reminders import leads_left
from knowledge.following.topics import events_topic
from knowledge.wording.buttons import Button, Row, View, button, in_rows, rows
from knowledge.wording.events import event_lines, filters_in_words, short_event, week_in_words
from knowledge.wording.fit import cut, fitted
from knowledge.wording.say import Say, lines, paragraphs

_PAGE = 6
_COMMUNES_SHOWN = 60


def only_of(shown: AgendaButton, world: World) -> Filter:
    """The filter that a button carries; what this version does not know leaves it open."""
    known = world.directory.territory.commune(shown.commune)
    return Filter(
        Theme(shown.theme) if shown.theme in {t.value for t in Theme} else None,
        known.code_insee if known else None,
        Band(shown.band) if shown.band in {b.value for b in Band} else None,
    )


def agenda(shown: AgendaButton, world: World, now: datetime, say: Say) -> View:
    """A page of a week's events, and the ways to narrow it, to go on and to follow it."""
    directory = world.directory
    tz = directory.territory.timezone
    only = only_of(shown, world)
    week = min(max(shown.week, 0), 100)
    found = in_week(directory, week_of(now, directory, week), now, only)
    then = weeks_ahead(directory, now, only, week)
    pages = max(1, -(-len(found) // _PAGE))
    page = min(max(shown.page, 0), pages - 1)
    here = found[page * _PAGE : (page + 1) * _PAGE]
    today = now.astimezone(tz).date()

    def goes(**fields: object) -> AgendaButton:
        return shown.model_copy(update={"what": "l", "page": 0, "week": week} | fields)

    filters = filters_in_words(only, _commune_name(only, world), say)
    title = say(
        "agenda-title",
        week=week_in_words(week_of(now, directory, week), say.messages, now, tz),
    )
    if found:
        empty = None
    elif then is None and week == 0:
        empty = say("agenda-none")
    else:
        empty = lines(say("agenda-empty"), say("agenda-next-week") if then is not None else None)
    text = paragraphs(
        lines(title, say("agenda-filters", filters=filters) if filters else None),
        empty,
        *(
            lines(
                say("agenda-line", index=i, title=h.event.title),
                short_event(h.event, h.occurrence, say, today),
            )
            for i, h in enumerate(here, 1)
        ),
        say("agenda-page", page=page + 1, pages=pages) if pages > 1 else None,
        say("agenda-pick") if here else None,
    )
    numbers = [
        button(str(i), EventButton(face="v", code=h.event.code, key=h.occurrence.key))
        for i, h in enumerate(here, 1)
    ]
    turning: list[Button] = []
    if week > 0:
        turning.append(button(say.plain("agenda-button-previous"), goes(week=week - 1)))
    if page + 1 < pages:
        turning.append(button(say.plain("agenda-button-more"), goes(page=page + 1)))
    if found or then == week + 1:
        turning.append(button(say.plain("agenda-button-next"), goes(week=week + 1)))
    elif then is not None:
        later = week_in_words(week_of(now, directory, then), say.messages, now, tz)
        turning.append(button(say.plain("agenda-button-then", week=later), goes(week=then)))
    follow: Row = []
    if not only.empty:
        topic = events_topic(only).pack()
        follow = [button(say.plain("follow-button"), FollowButton(what="+", topic=topic))]
    narrowing = _narrowing(only, world, goes, say)
    return View(text, rows(numbers, turning, *narrowing, follow))


def commune_choice(shown: AgendaButton, world: World, say: Say) -> View:
    def goes(code: str) -> AgendaButton:
        return shown.model_copy(update={"what": "l", "page": 0, "commune": code})

    communes = sorted(world.directory.territory.communes, key=lambda c: c.nom)
    buttons = [button(c.nom, goes(c.code_insee)) for c in communes[:_COMMUNES_SHOWN]]
    every = button(say.plain("agenda-any-commune"), goes(""))
    return View(say("agenda-ask-commune"), rows(*in_rows(buttons, 3), [every]))


def theme_choice(shown: AgendaButton, world: World, say: Say) -> View:
    def goes(theme: str) -> AgendaButton:
        return shown.model_copy(update={"what": "l", "page": 0, "theme": theme})

    there = {e.theme for e in world.directory.events.values() if e.theme}
    buttons = [button(say.label("theme", t.value), goes(t.value)) for t in Theme if t in there]
    every = button(say.plain("agenda-any-theme"), goes(""))
    return View(say("agenda-ask-theme"), rows(*in_rows(buttons, 2), [every]))


def band_choice(shown: AgendaButton, say: Say) -> View:
    def goes(band: str) -> AgendaButton:
        return shown.model_copy(update={"what": "l", "page": 0, "band": band})

    buttons = [button(say.label("band", b.value), goes(b.value)) for b in Band]
    every = button(say.plain("agenda-any-band"), goes(""))
    return View(say("agenda-ask-band"), rows(*in_rows(buttons, 3), [every]))


def event_card(event: Event, key: int, world: World, now: datetime, say: Say) -> View:
    """The card of an event on one of its dates; the others to come are named too."""
    tz = world.directory.territory.timezone
    today = now.astimezone(tz).date()
    coming = event.to_come(now, tz)

    def render(limit: int) -> Markup:
        state = None
        if event.cancelled:
            state = say("event-cancelled")
        elif not coming:
            state = say("event-over")
        return paragraphs(
            lines(say("event-title", title=event.title), state),
            lines(*event_lines(event, coming or event.occurrences, say, today, limit)),
            say("event-text", text=cut(event.text, limit)) if event.text else None,
        )

    first: list[Button] = []
    second: list[Button] = []
    code = event.code
    if coming:
        first.append(
            button(say.plain("event-button-calendar"), EventButton(face="i", code=code, key=key))
        )
    if coming and not event.cancelled:
        meant = date_of(event, key, now, world)
        if meant is not None and leads_left(meant, now, tz):
            first.append(
                button(say.plain("event-button-remind"), EventButton(face="r", code=code, key=key))
            )
        if not event.discreet:
            follow = FollowButton(what="e", topic=code)
            second.append(button(say.plain("event-button-follow"), follow))
    if event.picture:
        second.append(
            button(say.plain("event-button-picture"), EventButton(face="p", code=code, key=key))
        )
    up = button(say.plain("event-button-agenda"), AgendaButton())
    return View(fitted(render), rows(first, second, [up]))


def remind_choice(
    event: Event, occurrence: Occurrence, world: World, now: datetime, say: Say
) -> View:
    tz = world.directory.territory.timezone
    today = now.astimezone(tz).date()
    faces = {"day": "d", "hour": "h"}
    buttons = [
        [
            button(
                say.plain(f"event-remind-{lead.value}"),
                EventButton(face=faces[lead.value], code=event.code, key=occurrence.key),
            )
        ]
        for lead in leads_left(occurrence, now, tz)
    ]
    back = button(
        say.plain("event-button-card"),
        EventButton(face="v", code=event.code, key=occurrence.key),
    )
    head = lines(say("event-title", title=event.title), short_event(event, occurrence, say, today))
    asked = say("event-remind-ask") if buttons else say("event-remind-too-late")
    return View(paragraphs(head, asked), rows(*buttons, [back]))


def date_of(event: Event, key: int, now: datetime, world: World) -> Occurrence | None:
    """The date that a button means while it is to come, else the next one."""
    tz = world.directory.territory.timezone
    coming = event.to_come(now, tz)
    return next((o for o in coming if o.key == key), coming[0] if coming else None)


def planned(found: Sequence[Happening], world: World, now: datetime, say: Say) -> View:
    """What is on, as an answer: one event is its card."""
    if len(found) == 1:
        happening = found[0]
        return event_card(happening.event, happening.occurrence.key, world, now, say)
    if not found:
        up = button(say.plain("answer-button-agenda"), AgendaButton())
        return View(say("answer-no-events"), rows([up]))
    return with_events(View(Markup("")), found, world, now, say)


def with_events(
    view: View, found: Sequence[Happening], world: World, now: datetime, say: Say
) -> View:
    """An answer with the events that go with it beneath; as it is where there are none."""
    if not found:
        return view
    tz = world.directory.territory.timezone
    today = now.astimezone(tz).date()
    told = paragraphs(
        say("answer-events"),
        *(
            lines(
                say("answer-events-plain", title=h.event.title),
                short_event(h.event, h.occurrence, say, today),
            )
            for h in found
        ),
    )
    text = fitted(lambda _: paragraphs(view.text, told) if view.text else told)
    buttons = [
        [
            button(
                say.plain("answer-button-event", title=h.event.title),
                EventButton(face="v", code=h.event.code, key=h.occurrence.key),
            )
        ]
        for h in found
    ]
    up = button(say.plain("answer-button-agenda"), AgendaButton())
    return View(text, rows(*view.rows, *buttons, [up]))


def _narrowing(only: Filter, world: World, goes: object, say: Say) -> list[Row]:
    """A button for each side of the filter, named by what it is set to."""
    assert callable(goes)
    commune = _commune_name(only, world) or say.plain("agenda-any-commune")
    theme = say.label("theme", only.theme.value) if only.theme else say.plain("agenda-any-theme")
    band = say.label("band", only.band.value) if only.band else say.plain("agenda-any-band")
    first: list[Button] = []
    if len(world.directory.territory.communes) > 1:
        first.append(button(say.plain("agenda-button-commune", commune=commune), goes(what="c")))
    first.append(button(say.plain("agenda-button-band", band=band), goes(what="a")))
    return [first, [button(say.plain("agenda-button-theme", theme=theme), goes(what="t"))]]


def _commune_name(only: Filter, world: World) -> str | None:
    commune = world.directory.territory.commune(only.commune or "")
    return commune.nom if commune else None
