"""A file that was sent: its columns, what it would change; the forms of the export."""

from collections.abc import Sequence

from markupsafe import Markup

from admin.callbacks import ColumnButton, ExportButton, FileButton
from knowledge.exchange.mapping import Target
from knowledge.exchange.plan import ImportPlan
from knowledge.exchange.sheet_importing import Opened
from knowledge.wording.buttons import Button, View, button, in_rows, rows
from knowledge.wording.fit import MESSAGE_UNITS, cut, units
from knowledge.wording.reports import import_report
from knowledge.wording.say import Say, data, lines, paragraphs

EXPORTS = ("xlsx", "csv", "json", "ics")
_OF_A_KIND = 6
_COLUMNS = 40
_ROOM = 600


def columns_view(draft: int, opened: Opened, territory: str, say: Say) -> View:
    """What was understood of the columns, to be confirmed."""
    sheet, mapping = opened.sheet, opened.mapping
    key = "files-columns-known" if opened.known else "files-columns"
    told = [
        say(
            "files-column",
            column=cut(column or "…", 40),
            target=target_name(target, say) if target else say.plain("files-ignored"),
        )
        for column, target in zip(sheet.columns[:_COLUMNS], mapping.targets, strict=False)
    ]
    structure = Target.STRUCTURE in mapping.targets or Target.CODE in mapping.targets
    text = paragraphs(
        say(key, name=cut(sheet.name, 80), rows=len(sheet.rows)),
        lines(*told),
        None if structure else say("files-no-structure", name=territory),
        say("files-columns-ask") if mapping.usable else say("files-no-name"),
    )
    right = button(say.plain("files-button-columns-right"), FileButton(draft=draft, what="ok"))
    fix = button(say.plain("files-button-columns-fix"), FileButton(draft=draft, what="fix"))
    return View(text, rows([right] if mapping.usable else [], [fix, _leave(draft, say)]))


def which_column(draft: int, columns: Sequence[str], say: Say) -> View:
    buttons = [
        button(column or "…", FileButton(draft=draft, what=f"c{i}"))
        for i, column in enumerate(columns[:_COLUMNS])
    ]
    return View(say("files-which-column"), rows(*in_rows(buttons, 2), [_leave(draft, say)]))


def which_target(draft: int, column: int, name: str, example: str, say: Say) -> View:
    buttons = [
        button(target_name(t, say), ColumnButton(draft=draft, column=column, target=i))
        for i, t in enumerate(Target)
    ]
    ignore = ColumnButton(draft=draft, column=column, target=-1)
    asked = say("files-which-target", column=cut(name, 60), example=cut(example or "…", 100))
    last = [button(say.plain("files-button-ignore"), ignore), _leave(draft, say)]
    return View(asked, rows(*in_rows(buttons, 3), last))


def plan_view(
    draft: int, name: str, plan: ImportPlan, sheet: bool, say: Say, lead: Markup | None = None
) -> View:
    """The report, cut to a message; ``report_file`` has all of it."""
    report = import_report(plan, say.messages, applied=False, at_most=_OF_A_KIND)
    whole = report_file(plan, say)
    told = data(cut(report, MESSAGE_UNITS - _ROOM))
    more = say("files-report-attached") if whole is not None else None
    nothing = plan.changes_nothing or plan.refused
    ask = say("files-plan-nothing" if nothing else "files-plan-ask")
    text = paragraphs(lead, say("files-plan", name=cut(name, 80)), told, more, ask)
    apply = button(say.plain("files-button-apply"), FileButton(draft=draft, what="go"))
    columns = button(say.plain("files-button-columns"), FileButton(draft=draft, what="cols"))
    last = [*([columns] if sheet else []), _leave(draft, say)]
    return View(text, rows([] if nothing else [apply], last))


def report_file(plan: ImportPlan, say: Say) -> str | None:
    """The whole report, where a message does not hold it."""
    report = import_report(plan, say.messages, applied=False)
    shown = import_report(plan, say.messages, applied=False, at_most=_OF_A_KIND)
    return report if report != shown or units(report) > MESSAGE_UNITS - _ROOM else None


def export_view(say: Say) -> View:
    buttons = [
        [button(say.plain(f"export-button-{form}"), ExportButton(form=form))] for form in EXPORTS
    ]
    return View(say("export-ask"), rows(*buttons))


def target_name(target: Target, say: Say) -> str:
    return say.plain(f"target-{target.value}")


def _leave(draft: int, say: Say) -> Button:
    return button(say.plain("files-button-cancel"), FileButton(draft=draft, what="x"))
