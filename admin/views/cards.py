"""The team's face of a card: every field that is filled, and what may be done with it."""

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from admin.callbacks import EntryButton, FieldsButton, HistoryButton, VerifyButton
from admin.views.values import label_of, status_in_words, value_in_words
from knowledge.directory.entries import Service, State, Status
from knowledge.editing.fields import SERVICE_FIELDS, value_of
from knowledge.editing.moment import Moment
from knowledge.team.roles import may_change
from knowledge.wording.buttons import Button, View, button, link, rows
from knowledge.wording.dates import full_date
from knowledge.wording.fit import cut, fitted
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.links import card_link, share_link
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

# Beyond that residents are shown a caution (``handlers.views.cards``).
STALE_AFTER = timedelta(days=365)
_SHOWN = 12
_LONGEST = 250
_SHARED_NAME = 60

_PROFESSIONALS = frozenset(
    {
        "contact.personne",
        "modes_mobilisation",
        "mobilisable_par",
        "mobilisation_precisions",
        "lien_mobilisation",
    }
)


def team_card(service: Service, moment: Moment, username: str, say: Say) -> View:
    """A partner sees others' entries without the buttons that change them; the reception
    staff has the link to send on."""
    own = may_change(moment.member, service, moment.directory)
    structure = moment.directory.structure_of(service)

    def render(limit: int) -> Markup:
        wanted = [f for f in SERVICE_FIELDS if f.path not in ("nom", "status")]
        public = [f.path for f in wanted if f.path not in _PROFESSIONALS]
        facing = [f.path for f in wanted if f.path in _PROFESSIONALS]
        professionals = _facts(service, facing, moment.today, limit, say)
        return paragraphs(
            lines(
                say("edit-title", name=service.nom),
                say("desk-card-structure", structure=structure.nom) if structure else None,
                _state(service, moment.today, say),
                verified_line(service, moment.today, say),
            ),
            lines(*_places(service, moment, limit, say)),
            lines(*_facts(service, public, moment.today, limit, say)),
            lines(say("desk-card-professionals"), *professionals) if professionals else None,
            say("desk-card-link", link=card_link(username, service.code)),
        )

    text = fitted(render, (_LONGEST, 120, 60))
    return View(text, rows(*_buttons(service, own, username, say)))


def which_card(services: Sequence[Service], moment: Moment, say: Say) -> View:
    buttons = []
    for service in services[:_SHOWN]:
        structure = moment.directory.structure_of(service)
        name = f"{service.nom} · {structure.nom}" if structure else service.nom
        buttons.append([button(name, EntryButton(code=service.code))])
    return View(say("desk-card-which"), rows(*buttons))


def verified_line(service: Service, today: date, say: Say) -> Markup:
    if service.verified_on is None:
        day = service.edited_on or service.date_maj
        return say("desk-card-unverified", date=full_date(day, say.messages, year=True))
    told = full_date(service.verified_on, say.messages, year=True)
    stale = today - service.verified_on > STALE_AFTER
    return say("desk-card-stale" if stale else "desk-card-verified", date=told)


def _state(service: Service, today: date, say: Say) -> Markup | None:
    if service.status == Status() or service.status.state_on(today) is State.ACTIVE:
        return None
    return say("desk-card-state", state=status_in_words(service.status, today, say))


def _places(service: Service, moment: Moment, limit: int, say: Say) -> list[Markup]:
    found = []
    for permanence in moment.directory.permanences_of(service)[:_SHOWN]:
        schedule = moment.directory.timetable_of(permanence).schedule
        hours = cut(schedule_in_words(schedule, say.messages, moment.today), limit)
        where = place_in_words(moment.directory.place_of(permanence))
        if where:
            found.append(say("desk-card-place", place=where, hours=hours))
        else:
            found.append(say("desk-card-noplace", hours=hours))
    return found


def _facts(
    service: Service, paths: Sequence[str], today: date, limit: int, say: Say
) -> list[Markup]:
    found = []
    for field in SERVICE_FIELDS:
        value = value_of(service, field)
        if field.path not in paths or value in (None, (), "", False):
            continue
        told = value_in_words(value, today, say, field.path)
        if told != say.plain("edit-none"):
            label = label_of(field.path, say)
            found.append(say("desk-card-line", field=label, value=cut(told, limit)))
    return found


def _buttons(service: Service, own: bool, username: str, say: Say) -> list[list[Button]]:
    text = say.plain("desk-share-text", name=cut(service.nom, _SHARED_NAME))
    shared = share_link(card_link(username, service.code), text)
    share = link(say.plain("desk-button-send"), shared)
    if not own:
        return [[share]]
    code = service.code
    return [
        [
            button(say.plain("desk-button-right"), VerifyButton(code=code, what="k")),
            button(say.plain("desk-button-fields"), FieldsButton(code=code)),
        ],
        [share, button(say.plain("desk-button-history"), HistoryButton(code=code))],
    ]
