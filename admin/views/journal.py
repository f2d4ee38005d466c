"""The journal: who changed what, when; one change before and after, with its undo."""

from collections.abc import Sequence

from markupsafe import Markup

from admin.callbacks import ChangeButton, EntryButton, HistoryButton, UndoButton
from admin.views.values import label_of, leaves, value_in_words
from knowledge.editing.history import service_of
from knowledge.editing.moment import Moment
from knowledge.editing.proposal import entry_of
from knowledge.store.journal import Action, Change
from knowledge.team.roles import Task, may, may_change
from knowledge.team.team import Team
from knowledge.wording.buttons import View, button, in_rows, rows
from knowledge.wording.dates import clock_in_words, day_in_words
from knowledge.wording.fit import cut, fitted
from knowledge.wording.say import Say, lines, paragraphs

SILENT = frozenset({"edited_on", "date_maj"})
_SAID = 160


def journal_view(
    changes: Sequence[Change], more: bool, code: str, moment: Moment, team: Team, say: Say
) -> View:
    if not changes:
        return View(say("journal-empty"))
    entry = entry_of(code, moment.directory)
    title = say("journal-of", name=getattr(entry, "nom", None) or code) if code else None

    def render(limit: int) -> Markup:
        told = (_line(i, c, moment, team, limit, say) for i, c in enumerate(changes, 1))
        return paragraphs(title or say("journal-title"), *told)

    numbers = [
        button(str(i), ChangeButton(change=c.id, code=code)) for i, c in enumerate(changes, 1)
    ]
    older = HistoryButton(code=code, before=changes[-1].id)
    return View(
        fitted(render, (_SAID, 60)),
        rows(
            *in_rows(numbers, 4),
            [button(say.plain("journal-older"), older)] if more else [],
            [button(say.plain("desk-button-card"), EntryButton(code=code))] if code else [],
        ),
    )


def change_view(change: Change, code: str, moment: Moment, team: Team, say: Say) -> View:
    """Before and after; the undo for who may change the entry, while it was not undone."""
    entry = entry_of(change.entry, moment.directory)
    pairs = _pairs(change)
    before = [_field(path, one, moment, say) for path, one, _ in pairs]
    after = [_field(path, two, moment, say) for path, _, two in pairs]
    text = paragraphs(
        lines(
            say("edit-title", name=_name(change, moment)),
            say("journal-detail", when=_when(change, moment, say), who=team.name(change.who)),
        ),
        lines(say("edit-before"), *before) if pairs else say.plain(_what(change)),
        lines(say("edit-after"), *after) if pairs else None,
        say("journal-taken-back") if change.undone_by else None,
    )
    mine = entry is not None and may_change(moment.member, entry, moment.directory)
    undo = mine and may(moment.member, Task.EDIT) and change.undone_by is None
    undoable = undo and change.action is not Action.UNDO
    return View(
        text,
        rows(
            [button(say.plain("edit-button-undo"), UndoButton(change=change.id))]
            if undoable
            else [],
            [button(say.plain("journal-back"), HistoryButton(code=code))],
        ),
    )


def what_changed(change: Change, moment: Moment, say: Say, limit: int = _SAID) -> str:
    """A change in a few words: the fields and what they became."""
    pairs = _pairs(change)
    if change.action is not Action.EDIT or not pairs:
        return say.plain(_what(change))
    told = (
        f"{label_of(path, say)} : {cut(value_in_words(v, moment.today, say, path), 80)}"
        for path, _, v in pairs
    )
    return cut(" ; ".join(told), limit)


def _line(index: int, change: Change, moment: Moment, team: Team, limit: int, say: Say) -> Markup:
    line = say(
        "journal-entry",
        index=index,
        when=_when(change, moment, say),
        who=cut(team.name(change.who), 40),
        name=cut(_name(change, moment), 80),
        what=what_changed(change, moment, say, limit),
    )
    return say("journal-undone", line=line) if change.undone_by else line


def _pairs(change: Change) -> list[tuple[str, object, object]]:
    kept = {f: v for f, v in change.after.items() if f not in SILENT}
    return leaves(change.before, kept)


def _what(change: Change) -> str:
    return f"journal-{change.action.value}"


def _name(change: Change, moment: Moment) -> str:
    service = service_of(change, moment.directory)
    structure = moment.directory.structures.get(change.entry)
    return service.nom if service else structure.nom if structure else change.entry


def _field(path: str, value: object, moment: Moment, say: Say) -> Markup:
    told = cut(value_in_words(value, moment.today, say, path), 300)
    return say("edit-field", field=label_of(path, say), value=told)


def _when(change: Change, moment: Moment, say: Say) -> str:
    local = change.at.astimezone(moment.directory.territory.timezone)
    day = day_in_words(local.date(), say.messages, moment.today)
    time = clock_in_words(local.hour * 60 + local.minute, say.messages)
    return say.plain("journal-when", day=day, time=time)
