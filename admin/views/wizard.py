"""A step of the creation of an entry: its question, its choices, the way back; the recap."""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from admin.callbacks import EntryButton, UndoButton, WizardButton
from admin.views.edits import next_dates
from admin.views.values import label_of, value_in_words
from knowledge.directory.entries import Permanence
from knowledge.directory.vocabulary import Frais, Public
from knowledge.editing.creating import Created, Wizard, built
from knowledge.editing.fields import SERVICE_FIELDS, value_of
from knowledge.editing.moment import Moment
from knowledge.editing.values import BadValue
from knowledge.editing.wizard import OPTIONAL, Progress, Step, namesake, structures_for
from knowledge.team.roles import Role
from knowledge.wording.buttons import Button, Row, View, button, in_rows, rows
from knowledge.wording.fit import cut
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

A_PAGE = 8
_VALUE = 200


def step_view(
    wizard: Wizard, moment: Moment, say: Say, lead: Markup | None = None, page: int = 0
) -> View:
    """``lead``: why the last answer was not taken, or what was corrected in it."""
    progress = wizard.progress
    steps = list(Step)
    done = say("wizard-title", done=steps.index(progress.step) + 1, count=len(steps))
    name = str(progress.service.get("nom", ""))
    text = paragraphs(
        lines(done, say("wizard-so-far", name=name) if name else None),
        lead,
        _recap(progress, moment, say) if progress.step is Step.RECAP else None,
        _question(progress, moment, say),
    )
    return View(text, rows(*_choices(wizard, moment, say, page), *_ways(wizard, moment, say)))


def resume_view(wizard: Wizard, say: Say) -> View:
    name = str(wizard.progress.service.get("nom", "")) or "none"
    step = wizard.progress.step.value
    buttons = [
        button(say.plain(key), WizardButton(draft=wizard.draft, step=step, what=what))
        for key, what in (("wizard-button-resume", "here"), ("wizard-button-restart", "again"))
    ]
    return View(say("wizard-resume", name=name), rows(buttons))


def created_view(created: Created, moment: Moment, say: Say) -> View:
    service = moment.directory.services[created.service.code]
    dates = [
        next_dates(p, moment.world, moment.now, say)
        for p in moment.directory.permanences_of(service)
        if p.schedule.rules
    ]
    text = paragraphs(say("wizard-created"), say("edit-title", name=service.nom), *dates)
    undo = button(say.plain("wizard-button-undo"), UndoButton(change=created.change))
    see = button(say.plain("edit-button-see"), EntryButton(code=service.code))
    return View(text, rows([see], [undo]))


def bad_answer(bad: BadValue, say: Say) -> Markup:
    if say.messages.has(bad.field):
        return say("field-refused", reason=say(bad.field, piece=cut(bad.value, 60)))
    reason = say(f"field-bad-{bad.field.rpartition('.')[2]}", piece=cut(bad.value, 60))
    return say("field-refused", reason=reason)


def _question(progress: Progress, moment: Moment, say: Say) -> Markup:
    if progress.step is not Step.WHERE:
        return say(f"wizard-ask-{progress.step.value}")
    structure = moment.directory.structures.get(progress.structure or "")
    return say("wizard-ask-w", place=place_in_words(structure.place) if structure else "")


def _recap(progress: Progress, moment: Moment, say: Say) -> Markup:
    entries = built(progress, moment.directory, moment.today)
    service, permanence = entries[-2], entries[-1]
    assert isinstance(permanence, Permanence)
    known = moment.directory.structures.get(progress.structure or "")
    where = permanence.place if permanence.place.known or known is None else known.place
    if len(entries) == 3:
        where = getattr(entries[0], "place", where)
    named = known.nom if known else progress.structure_name
    key = "wizard-recap-structure" if known else "wizard-recap-new-structure"
    told = [say(key, name=named)]
    for one in SERVICE_FIELDS:
        if one.path in progress.service:
            value = value_in_words(value_of(service, one), moment.today, say, one.path)
            told.append(say("edit-field", field=label_of(one.path, say), value=cut(value, _VALUE)))
    if place := place_in_words(where):
        told.append(say("edit-place", place=place))
    if permanence.schedule.rules:
        hours = schedule_in_words(permanence.schedule, say.messages, moment.today)
        told.append(say("edit-field", field=label_of("schedule", say), value=hours))
    same = namesake(progress, moment.directory)
    return paragraphs(
        lines(*told),
        next_dates(permanence, moment.world, moment.now, say)
        if permanence.schedule.rules
        else None,
        say("wizard-namesake", name=same.nom) if same else None,
    )


def _choices(wizard: Wizard, moment: Moment, say: Say, page: int) -> Sequence[Row]:
    progress = wizard.progress

    def tap(label: str, what: object) -> Button:
        carries = WizardButton(draft=wizard.draft, step=progress.step.value, what=str(what))
        return button(label, carries)

    match progress.step:
        case Step.STRUCTURE:
            return _structures(moment, tap, say, page)
        case Step.WHERE:
            here, elsewhere = "wizard-button-here", "wizard-button-elsewhere"
            return [[tap(say.plain(here), 0)], [tap(say.plain(elsewhere), 1)]]
        case Step.COMMUNE:
            communes = moment.directory.territory.communes
            last = len(communes) <= (page + 1) * A_PAGE
            shown = list(enumerate(communes))[page * A_PAGE : (page + 1) * A_PAGE]
            more = [] if last else [tap(say.plain("commune-more"), f"m{page + 1}")]
            return [*in_rows((tap(c.nom, i) for i, c in shown), 2), more]
        case Step.HOURS:
            today, words = moment.today, say.messages
            told = (schedule_in_words(r, words, today) for r in progress.readings)
            return rows(*([tap(hours, i)] for i, hours in enumerate(told)))
        case Step.PRICE:
            return [[tap(say.label("frais", f.value), i) for i, f in enumerate(Frais)]]
        case Step.PUBLICS:
            ticked = [
                tap(
                    say.plain(
                        "field-ticked" if p.value in progress.ticked else "field-unticked",
                        label=say.label("public", p.value),
                    ),
                    i,
                )
                for i, p in enumerate(Public)
            ]
            return [*in_rows(ticked, 2), [tap(say.plain("wizard-button-done"), "ok")]]
        case Step.RECAP:
            return [[tap(say.plain("wizard-button-create"), "go")]]
    return []


def _structures(
    moment: Moment, tap: Callable[[str, object], Button], say: Say, page: int
) -> list[Row]:
    codes = structures_for(moment.member, moment.directory)
    shown = list(enumerate(codes))[page * A_PAGE : (page + 1) * A_PAGE]
    found: list[Row] = [[tap(moment.directory.structures[c].nom, i)] for i, c in shown]
    if len(codes) > (page + 1) * A_PAGE:
        found.append([tap(say.plain("wizard-button-more"), f"m{page + 1}")])
    if moment.member.role is not Role.PARTNER:
        found.append([tap(say.plain("wizard-button-new-structure"), "new")])
    return found


def _ways(wizard: Wizard, moment: Moment, say: Say) -> list[list[Button]]:
    """Back, skip, give up: whichever there are at this step."""
    step = wizard.progress.step
    single = moment.member.role is Role.PARTNER and len(moment.member.structures) == 1
    at_first = step is Step.STRUCTURE or (step is Step.NAME and single)
    known = (
        ("wizard-button-back", "b", not at_first),
        ("wizard-button-skip", "s", step in OPTIONAL),
        ("wizard-button-stop", "x", True),
    )
    return [
        [
            button(say.plain(key), WizardButton(draft=wizard.draft, step=step.value, what=what))
            for key, what, there in known
            if there
        ]
    ]
