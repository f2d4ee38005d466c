"""Events as their authors see them: read back before they are published, and after."""

from collections.abc import Sequence
from datetime import date, datetime

from markupsafe import Markup

from admin.event_callbacks import EventDeskButton, EventDraftButton
from knowledge.conversation.world import World
from knowledge.directory.themes import Theme
from knowledge.events.agenda import Happening
from knowledge.events.drafting import Draft
from knowledge.events.event import Event, Occurrence
from knowledge.events.sentence import Problem, Step
from knowledge.events.sentence.steps import NEEDED
from knowledge.wording.buttons import Button, Row, View, button, in_rows, rows
from knowledge.wording.counts import people_in_words
from knowledge.wording.events import event_lines, occurrence_in_words, short_event
from knowledge.wording.fit import cut, fitted
from knowledge.wording.say import Say, lines, paragraphs

_SHOWN = 8
_TEXT = 500
# In the order in which an agent thinks of them.
_CHANGEABLE = (
    Step.TITLE,
    Step.DATE,
    Step.HOURS,
    Step.PLACE,
    Step.COMMUNE,
    Step.AGE,
    Step.PUBLIC,
    Step.PRICE,
    Step.REGISTRATION,
    Step.CAPACITY,
    Step.ORGANISER,
    Step.THEME,
    Step.TEXT,
    Step.PICTURE,
)


def opening_view(known: Sequence[Happening], today: date, say: Say) -> View:
    """How an event is announced; and those that are to come."""
    listed = [
        say(
            "event-known-cancelled" if h.event.cancelled else "event-known-line",
            index=i,
            title=h.event.title,
            when=occurrence_in_words(h.occurrence, say.messages, today),
        )
        for i, h in enumerate(known[:_SHOWN], 1)
    ]
    numbers = [
        button(str(i), EventDeskButton(act="see", code=h.event.code))
        for i, h in enumerate(known[:_SHOWN], 1)
    ]
    steps = button(say.plain("event-button-steps"), EventDeskButton(act="new"))
    text = paragraphs(say("event-new"), lines(say("event-known"), *listed) if listed else None)
    return View(text, rows([steps], *in_rows(numbers, 4)))


def draft_view(
    number: int,
    draft: Draft,
    before: Event | None,
    reach: int | None,
    world: World,
    now: datetime,
    say: Say,
) -> View:
    """What was understood, what is missing, how many will be told; and the button that
    publishes. ``before``: the event as residents see it now; ``reach`` None: nobody need be
    told of such a change."""
    event = draft.event
    today = world.directory.territory.today(now)

    def render(limit: int) -> Markup:
        return paragraphs(
            say("event-read"),
            lines(
                say("event-title", title=event.title) if event.title else None,
                _moved(draft, before, today, say),
            ),
            lines(*event_lines(event, event.occurrences, say, today, limit)),
            say("event-text", text=cut(event.text, limit)) if event.text else None,
            lines(*_missing(draft, say)),
            _notes(draft, say),
            None if reach is None else _reach(event, reach, say),
            say("event-ask-publish") if draft.ready else None,
        )

    publish = button(say.plain("event-button-publish"), _act(number, "pub"))
    drop = button(say.plain("event-button-drop"), _act(number, "drop"))
    fields = [] if draft.moving else _fields(number, draft, say)
    return View(
        fitted(render, (_TEXT, 200, 60)),
        rows([publish] if draft.ready else [], *in_rows(fields, 3), [drop]),
    )


def step_view(
    number: int, draft: Draft, world: World, say: Say, problem: Problem | None = None
) -> View:
    """The question of now, with what went wrong with the last answer."""
    step = draft.steps[0]
    key = f"event-step-{step.value}"
    if step is Step.DATE and draft.moving:
        key = "event-step-postpone"
    elif step is Step.DATE and draft.event.title and not draft.version:
        key = "event-step-copy" if draft.event.place.known else key
    text = paragraphs(
        problem_in_words(problem, say) if problem else None,
        say("event-title", title=draft.event.title) if draft.event.title else None,
        say(key),
    )
    skip: list[Button] = []
    if step is Step.HOURS:
        skip.append(button(say.plain("event-button-all-day"), _act(number, "skip")))
    elif step not in NEEDED:
        skip.append(button(say.plain("event-button-skip"), _act(number, "skip")))
    if step is Step.PICTURE and draft.event.picture:
        skip.append(button(say.plain("event-button-remove-picture"), _act(number, "photo")))
    drop = button(say.plain("event-button-drop"), _act(number, "drop"))
    return View(text, rows(*_choices(number, step, world, say), [*skip, drop]))


def problem_in_words(problem: Problem, say: Say) -> Markup:
    return say(f"event-problem-{problem.kind.value}", piece=problem.piece)


def desk_view(event: Event, world: World, now: datetime, say: Say, lead: Markup | None) -> View:
    """A published event with what may be done with it."""
    tz = world.directory.territory.timezone
    today = now.astimezone(tz).date()
    coming = event.to_come(now, tz)
    text = paragraphs(
        lead,
        lines(
            say("event-title", title=event.title),
            say("event-cancelled") if event.cancelled else None,
        ),
        lines(*event_lines(event, coming or event.occurrences, say, today, _TEXT)),
        say("event-text", text=cut(event.text, _TEXT)) if event.text else None,
        lines(*_details(event, say)),
    )

    def does(act: str) -> Button:
        names = {"late": "postpone", "off": "cancel"}
        label = say.plain(f"event-button-{names.get(act, act)}")
        return button(label, EventDeskButton(act=act, code=event.code))

    if event.cancelled or not coming:
        return View(text, rows([does("copy")]))
    return View(
        text, rows([does("edit"), does("photo")], [does("late"), does("copy")], [does("off")])
    )


def which_date(event: Event, coming: Sequence[Occurrence], today: date, say: Say) -> View:
    buttons = [
        [
            button(
                occurrence_in_words(o, say.messages, today),
                EventDeskButton(act="late", code=event.code, key=o.key),
            )
        ]
        for o in coming[:_SHOWN]
    ]
    return View(say("event-step-which-date"), rows(*buttons))


def cancelling_view(event: Event, reach: int, world: World, now: datetime, say: Say) -> View:
    tz = world.directory.territory.timezone
    today = now.astimezone(tz).date()
    occurrence = event.next(now, tz) or event.occurrences[0]
    text = paragraphs(
        lines(say("event-title", title=event.title), short_event(event, occurrence, say, today)),
        _reach(event, reach, say),
        say("event-cancel-ask"),
    )
    sure = EventDeskButton(act="sure", code=event.code)
    keep = EventDeskButton(act="see", code=event.code)
    return View(
        text,
        rows(
            [button(say.plain("event-button-cancel-yes"), sure)],
            [button(say.plain("event-button-keep"), keep)],
        ),
    )


def told_line(reach: int, say: Say) -> Markup | None:
    return say("event-published-told", people=people_in_words(reach, say)) if reach else None


def _reach(event: Event, reach: int, say: Say) -> Markup:
    """How many, never who."""
    if event.discreet:
        return say("event-discreet")
    if not reach:
        return say("event-reach-none")
    return say("event-reach", people=people_in_words(reach, say))


def _moved(draft: Draft, before: Event | None, today: date, say: Say) -> Markup | None:
    if before is None or before.occurrences == draft.event.occurrences:
        return None
    gone = [o for o in before.occurrences if o not in draft.event.occurrences]
    come = [o for o in draft.event.occurrences if o not in before.occurrences]

    def told(occurrence: Occurrence) -> str:
        return occurrence_in_words(occurrence, say.messages, today)

    return lines(
        *(say("event-before", when=told(o)) for o in gone[:_SHOWN]),
        *(say("event-after", when=told(o)) for o in come[:_SHOWN]),
    )


def _missing(draft: Draft, say: Say) -> list[Markup]:
    event = draft.event
    found = []
    if not event.title:
        found.append(say("event-missing-title"))
    if not event.occurrences:
        found.append(say("event-missing-date"))
    elif any(o.start is None for o in event.occurrences):
        found.append(say("event-missing-hours"))
    if not event.place.known:
        found.append(say("event-missing-place"))
    return found + _details(event, say)


def _details(event: Event, say: Say) -> list[Markup]:
    theme = say.label("theme", event.theme.value) if event.theme else None
    found = [say("event-theme", theme=theme) if theme else say("event-no-theme")]
    if event.picture:
        found.append(say("event-picture-kept"))
    return found


def _notes(draft: Draft, say: Say) -> Markup | None:
    told = [say.plain("event-note-word", typed=t, read=r) for t, r in draft.notes]
    return say("event-note", notes=", ".join(told)) if told else None


def _fields(number: int, draft: Draft, say: Say) -> list[Button]:
    event = draft.event
    known = {
        Step.TITLE: event.title,
        Step.DATE: event.occurrences,
        Step.HOURS: draft.timed,
        Step.PLACE: event.place.nom or event.place.adresse,
        Step.COMMUNE: event.place.code_insee,
        Step.AGE: event.age.min_months is not None or event.age.max_months is not None,
        Step.PUBLIC: event.public,
        Step.PRICE: event.frais,
        Step.REGISTRATION: event.registration,
        Step.CAPACITY: event.capacity,
        Step.ORGANISER: event.organiser,
        Step.THEME: event.theme,
        Step.TEXT: event.text,
        Step.PICTURE: event.picture,
    }
    return [
        button(
            say.plain(
                "event-button-change" if known[step] else "event-button-add",
                field=say.plain(f"event-field-{step.value}"),
            ),
            _act(number, "ask", step.value),
        )
        for step in _CHANGEABLE
    ]


def _choices(number: int, step: Step, world: World, say: Say) -> list[Row]:
    if step is Step.THEME:
        buttons = [
            button(say.label("theme", t.value), _act(number, "theme", t.value)) for t in Theme
        ]
        return in_rows(buttons, 2)
    if step is Step.COMMUNE:
        communes = sorted(world.directory.territory.communes, key=lambda c: c.nom)
        buttons = [button(c.nom, _act(number, "commune", c.code_insee)) for c in communes[:60]]
        return in_rows(buttons, 3)
    return []


def _act(number: int, act: str, value: str = "") -> EventDraftButton:
    return EventDraftButton(draft=number, act=act, value=value)
