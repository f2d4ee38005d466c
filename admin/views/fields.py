"""The fields of an entry as buttons, and the question for one field's new value."""

from markupsafe import Markup

from admin.callbacks import EntryButton, FieldButton, FieldsButton, OptionButton
from admin.views.edits import heading
from admin.views.values import label_of, options_of, value_in_words
from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.editing.asked import AskedField
from knowledge.editing.fields import CHOSEN, MANY, Form, fields_of, value_of
from knowledge.editing.moment import Moment
from knowledge.editing.values import BadValue
from knowledge.store.shape import Entry
from knowledge.wording.buttons import Button, View, button, in_rows, rows
from knowledge.wording.fit import cut
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, paragraphs

PAGE = 10
_WHICH: dict[type[Entry], str] = {
    Service: "field-which",
    Permanence: "field-which-place",
    Structure: "field-which-structure",
}
_VALUE = 1500
_PLACES = 12


def fields_view(entry: Entry, moment: Moment, say: Say) -> View:
    """A service's fields, then its places and its structure, which have fields of their own."""
    buttons = [
        button(label_of(f.path, say), FieldButton(code=entry.code, key=f.key))
        for f in fields_of(entry)
        if f.form is not Form.CTG or moment.directory.territory.ctg
    ]
    asked = {Service: "field-which", Permanence: "field-which-place"}
    text = paragraphs(
        _heading(entry, moment, say), say(asked.get(type(entry), "field-which-structure"))
    )
    return View(text, rows(*_around(entry, moment, say), *in_rows(buttons, 2), _back(entry, say)))


def question_view(asked: AskedField, moment: Moment, say: Say, bad: BadValue | None = None) -> View:
    """What the field holds now, how to answer, and its choices as buttons."""
    field, entry = asked.field, asked.entry
    label = label_of(field.path, say)
    now = value_in_words(value_of(entry, field), moment.today, say, field.path)
    refused = None if bad is None else say("field-refused", reason=_reason(bad, say))
    text = paragraphs(
        _heading(entry, moment, say),
        refused,
        say("edit-title", name=label) + "\n" + say("field-now", value=cut(now, _VALUE)),
        say(f"field-hint-{field.form.value}"),
    )
    return View(text, rows(*_options(asked, moment, say), _last_row(asked, say)))


def _heading(entry: Entry, moment: Moment, say: Say) -> Markup:
    return heading(entry, moment.directory, say)


def _reason(bad: BadValue, say: Say) -> Markup:
    return say(f"field-bad-{bad.field.rpartition('.')[2]}", piece=cut(bad.value, 60))


def _around(entry: Entry, moment: Moment, say: Say) -> list[list[Button]]:
    if not isinstance(entry, Service):
        return []
    directory = moment.directory
    found = []
    for permanence in directory.permanences_of(entry)[:_PLACES]:
        where = permanence.nom or place_in_words(directory.place_of(permanence)) or "…"
        label = say.plain("field-button-place", place=where)
        found.append([button(label, FieldsButton(code=permanence.code))])
    structure = directory.structure_of(entry)
    if structure is not None:
        label = say.plain("field-button-structure", name=structure.nom)
        found.append([button(label, FieldsButton(code=structure.code))])
    return found


def _back(entry: Entry, say: Say) -> list[Button]:
    match entry:
        case Service(code=code) | Permanence(service=code):
            return [button(say.plain("desk-button-card"), EntryButton(code=code))]
        case Structure():
            return []
    return []


def _options(asked: AskedField, moment: Moment, say: Say) -> list[list[Button]]:
    """A page of choices, one a row where several may be ticked."""
    field = asked.field
    if field.form not in CHOSEN | {Form.STATUS, Form.EXCEPTIONS}:
        return []
    options = options_of(asked.entry, field, moment.directory.territory, moment.today, say)
    many = field.form in MANY or field.form is Form.EXCEPTIONS
    first = asked.page * PAGE
    found = []
    for rank, (value, label) in list(enumerate(options.items()))[first : first + PAGE]:
        if many:
            key = "field-ticked" if value in asked.chosen else "field-unticked"
            label = say.plain(key, label=label)
        found.append([button(label, OptionButton(draft=asked.draft, what=str(rank)))])
    pages = [
        button(say.plain(key), OptionButton(draft=asked.draft, what=f"p{page}"))
        for key, page in (("button-previous", asked.page - 1), ("button-next", asked.page + 1))
        if 0 <= page * PAGE < len(options)
    ]
    save = [button(say.plain("field-button-save"), OptionButton(draft=asked.draft, what="ok"))]
    return [*found, pages, *([save] if many else [])]


def _last_row(asked: AskedField, say: Say) -> list[Button]:
    field = asked.field
    clearable = not field.required and field.form not in (
        Form.HOURS,
        Form.STATUS,
        Form.YES_NO,
        Form.EXCEPTIONS,
    )
    empty = button(say.plain("field-button-empty"), OptionButton(draft=asked.draft, what="none"))
    leave = button(say.plain("field-button-cancel"), OptionButton(draft=asked.draft, what="x"))
    return [empty, leave] if clearable else [leave]
