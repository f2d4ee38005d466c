"""A proposal read back before it is published: before, after, and the next four dates."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from markupsafe import Markup

from admin.callbacks import CancelButton, ChooseButton, EntryButton, PublishButton, UndoButton
from admin.views.values import label_of, leaves, value_in_words
from knowledge.conversation.world import World
from knowledge.directory.entries import Permanence, Place
from knowledge.directory.snapshot import Directory
from knowledge.editing.proposal import Proposal, after, service_behind
from knowledge.french.text import Correction
from knowledge.schedule.rules import Schedule, Timetable
from knowledge.schedule.sessions import Session, sessions
from knowledge.store.shape import Entry, changed
from knowledge.wording.buttons import View, button, in_rows, rows
from knowledge.wording.fit import cut
from knowledge.wording.hours import session_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

NEXT_DATES = 4
_AHEAD = timedelta(days=400)
_VALUE = 300
_SILENT = frozenset({"edited_on", "date_maj"})


def proposal_view(
    draft: int,
    proposal: Proposal,
    entry: Entry,
    world: World,
    now: datetime,
    say: Say,
    lead: Markup | None = None,
    told: Markup | None = None,
) -> View:
    """What would change, how many will be told of it, and the button that publishes it."""
    whole = after(entry, proposal)
    publish = say.plain("edit-button-anyway" if lead else "edit-button-publish")
    return View(
        paragraphs(
            lead,
            heading(entry, world.directory, say),
            differences(entry, whole, world.directory.territory.today(now), say),
            _dates(entry, whole, world, now, say),
            say("edit-notes", notes=", ".join(proposal.notes)) if proposal.notes else None,
            told,
            say("edit-ask-publish"),
        ),
        rows(
            [button(publish, PublishButton(draft=draft))],
            [
                button(say.plain("edit-button-rewrite"), CancelButton(draft=draft, rewrite=True)),
                button(say.plain("edit-button-cancel"), CancelButton(draft=draft)),
            ],
        ),
    )


def published_view(entry: Entry, change: int | None, world: World, now: datetime, say: Say) -> View:
    service = service_behind(entry, world.directory)
    see = [button(say.plain("edit-button-see"), EntryButton(code=service.code))] if service else []
    if change is None:
        return View(say("edit-unchanged"), rows(see))
    undo = [button(say.plain("edit-button-undo"), UndoButton(change=change))]
    text = paragraphs(
        say("edit-published"),
        heading(entry, world.directory, say),
        next_dates(entry, world, now, say),
    )
    return View(text, rows(undo, see))


def heading(entry: Entry, directory: Directory, say: Say) -> Markup:
    """Which entry: the service's name, and the place where a permanence is meant."""
    service = service_behind(entry, directory)
    name = service.nom if service else getattr(entry, "nom", None) or entry.code
    where = place_in_words(directory.place_of(entry)) if isinstance(entry, Permanence) else ""
    return lines(say("edit-title", name=name), say("edit-place", place=where) if where else None)


def differences(before: Entry, whole: Entry, today: date, say: Say) -> Markup:
    """The fields that differ, as they were and as they would be."""
    fields = [f for f in changed(before, whole) if f not in _SILENT]
    pairs = leaves({f: getattr(before, f) for f in fields}, {f: getattr(whole, f) for f in fields})
    return paragraphs(
        lines(say("edit-before"), *(_line(path, one, today, say) for path, one, _ in pairs)),
        lines(say("edit-after"), *(_line(path, two, today, say) for path, _, two in pairs)),
    )


def next_dates(entry: Entry, world: World, now: datetime, say: Say) -> Markup | None:
    """The next four sessions of a permanence, as residents would be told them."""
    if not isinstance(entry, Permanence):
        return None
    coming = coming_sessions(entry, world, now)[:NEXT_DATES]
    if not coming:
        return say("edit-next-none")
    tz = world.directory.territory.timezone
    told = (session_in_words(s, now, say.messages, tz) for s in coming)
    return lines(say("edit-next"), *(say("edit-next-line", session=s) for s in told))


def coming_sessions(permanence: Permanence, world: World, now: datetime) -> list[Session]:
    structure_hours = world.directory.timetable_of(permanence).schedule
    schedule = permanence.schedule if permanence.schedule != Schedule() else structure_hours
    timetable = Timetable(schedule, permanence.exceptions)
    tz = world.directory.territory.timezone
    return sessions(timetable, world.calendar, tz, now, now + _AHEAD)


def which_entry(draft: int, codes: Sequence[str], directory: Directory, say: Say) -> View:
    """The entries that a sentence may mean, each a button."""
    told = []
    for index, code in enumerate(codes, 1):
        entry = directory.permanences.get(code) or directory.services[code]
        service = service_behind(entry, directory)
        place = directory.place_of(entry) if isinstance(entry, Permanence) else Place()
        where = place.commune or place.adresse or "…"
        name = service.nom if service else code
        told.append(say("edit-which-line", index=index, name=name, place=where))
    buttons = [
        button(str(i), ChooseButton(draft=draft, index=i - 1)) for i in range(1, len(codes) + 1)
    ]
    return View(paragraphs(say("edit-which"), lines(*told)), rows(*in_rows(buttons, 6)))


def which_reading(draft: int, asked: Markup, readings: Iterable[str]) -> View:
    buttons = [
        [button(reading, ChooseButton(draft=draft, index=i))] for i, reading in enumerate(readings)
    ]
    return View(asked, rows(*buttons))


def notes_in_words(corrections: Iterable[Correction], say: Say) -> tuple[str, ...]:
    """What was read otherwise than typed: a typo that was mended is always shown."""
    told = (say.plain("edit-note", typed=c.typed, read=c.read) for c in corrections)
    return tuple(dict.fromkeys(told))


def _dates(before: Entry, whole: Entry, world: World, now: datetime, say: Say) -> Markup | None:
    """The next dates; and a word where a closure closes nothing."""
    if not isinstance(before, Permanence) or not isinstance(whole, Permanence):
        return None
    useless = before.exceptions != whole.exceptions and coming_sessions(
        before, world, now
    ) == coming_sessions(whole, world, now)
    return paragraphs(
        say("edit-untouched") if useless else None, next_dates(whole, world, now, say)
    )


def _line(path: str, value: Any, today: date, say: Say) -> Markup:
    told = cut(value_in_words(value, today, say, path), _VALUE)
    return say("edit-field", field=label_of(path, say), value=told)
