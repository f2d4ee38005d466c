"""/importer and /exporter: a file sent to the chat, what it would change, one tap to apply it.

Owns the way of a file through a chat. The file itself stays with Telegram, from where it is
fetched again: a restart between two taps loses nothing, and nothing is written before "go".
"""

import io
import json
import time
from dataclasses import dataclass, replace
from typing import Any

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import Command
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from markupsafe import Markup

from admin import commands
from admin.access import MayDo
from admin.callbacks import ColumnButton, ExportButton, FileButton
from admin.desk import Desk
from admin.views.files import (
    EXPORTS,
    columns_view,
    export_view,
    plan_view,
    report_file,
    which_column,
    which_target,
)
from knowledge.exchange.calendars import as_calendar
from knowledge.exchange.export import export_datainclusion
from knowledge.exchange.faults import Fault
from knowledge.exchange.files import standard_file
from knowledge.exchange.importing import Choices, planned, write
from knowledge.exchange.mapping import Mapping, Target
from knowledge.exchange.plan import ImportPlan
from knowledge.exchange.sheet_importing import (
    Opened,
    Progress,
    confirm,
    digest_of,
    open_sheet,
    plan_of,
    silence,
)
from knowledge.exchange.sheets import UnreadableSheet
from knowledge.exchange.workbooks import as_csv, as_workbook
from knowledge.store.drafts import begin, draft_of, end, rewrite
from knowledge.store.errors import CodeTaken, StaleEntry
from knowledge.team.roles import Task
from knowledge.wording.buttons import View
from knowledge.wording.reports import fault_in_words, import_report
from knowledge.wording.say import data, paragraphs

KIND = "file"
# What Telegram gives a bot to download.
LARGEST = 20_000_000
_TOLD_EVERY = 2.0
# Below this many rows nobody waits long enough to be told.
_SLOW_ROWS = 300
_CHOICES = Choices(keep_valid=True)


@dataclass(frozen=True, slots=True)
class Sent:
    """A file in a chat. ``targets``: of its columns, once they were corrected; ``digest``: of
    the plan that was shown last."""

    draft: int
    file_id: str
    name: str
    targets: tuple[str | None, ...] | None = None
    digest: str = ""

    def to_json(self) -> dict[str, Any]:
        targets = None if self.targets is None else list(self.targets)
        return {
            "file_id": self.file_id,
            "name": self.name,
            "targets": targets,
            "digest": self.digest,
        }


@dataclass(frozen=True, slots=True)
class Planned:
    """``opened`` None: the file is in a form that needs no mapping."""

    plan: ImportPlan
    opened: Opened | None


def files_router() -> Router:
    router = Router(name="files")
    imports, exports = MayDo(Task.IMPORT), MayDo(Task.EXPORT)
    router.message.register(explain_import, Command(commands.IMPORT.name), imports)
    router.message.register(receive, F.document, imports)
    router.callback_query.register(decide, FileButton.filter(), imports)
    router.callback_query.register(correct, ColumnButton.filter(), imports)
    router.message.register(ask_export, Command(commands.EXPORT.name), exports)
    router.callback_query.register(export, ExportButton.filter(), exports)
    return router


async def explain_import(message: Message, desk: Desk) -> None:
    await desk.screen.say(message, View(desk.say("files-import-hint")))


async def receive(message: Message, bot: Bot, desk: Desk) -> None:
    """Columns are confirmed first, unless they were before."""
    document, say = message.document, desk.say
    if document is None:
        return
    size = document.file_size or 0
    if size > LARGEST:
        told = say("files-too-big", size=size // 1_000_000, limit=LARGEST // 1_000_000)
        await desk.screen.say(message, View(told))
        return
    name = document.file_name or "fichier"
    content = await _content(bot, document.file_id)
    if content is None:
        await desk.screen.say(message, View(say("files-lost")))
        return
    sent = await _keep(desk, Sent(0, document.file_id, name))
    try:
        if standard_file(name, content, say.messages) is None:
            opened = await open_sheet(desk.database, name, content)
            if not (opened.known and opened.mapping.usable):
                territory = desk.moment.directory.territory.nom
                view = columns_view(sent.draft, opened, territory, say)
                await desk.screen.say(message, view)
                return
        await _show_plan(message, sent, content, desk)
    except UnreadableSheet as unreadable:
        await _end(desk, sent)
        await desk.screen.say(message, View(_why(unreadable, name, desk)))


async def decide(query: CallbackQuery, callback_data: FileButton, bot: Bot, desk: Desk) -> None:
    what, say = callback_data.what, desk.say
    sent = await _sent(desk, callback_data.draft)
    if sent is None:
        await desk.screen.change(query, View(say("files-over")), say)
        return
    if what == "x":
        await _end(desk, sent)
        await desk.screen.change(query, View(say("files-cancelled")), say)
        return
    content = await _content(bot, sent.file_id)
    if content is None:
        await desk.screen.change(query, View(say("files-lost")), say)
        return
    try:
        await _decided(query, what, sent, content, desk)
    except UnreadableSheet as unreadable:
        await desk.screen.change(query, View(_why(unreadable, sent.name, desk)), say)


async def _decided(query: CallbackQuery, what: str, sent: Sent, content: bytes, desk: Desk) -> None:
    """Raises UnreadableSheet: a button about columns under a file that has none."""
    say = desk.say
    if what in ("ok", "go") and isinstance(query.message, Message):
        await query.answer()
        if what == "go":
            await _apply(query, sent, content, desk)
        else:
            await _show_plan(query.message, await _confirmed(sent, content, desk), content, desk)
        return
    opened = await _opened(sent, content, desk)
    columns = opened.sheet.columns
    if what == "fix":
        view = which_column(sent.draft, columns, say)
    elif what.startswith("c") and what[1:].isdecimal() and int(what[1:]) < len(columns):
        column = int(what[1:])
        example = next((row[column] for row in opened.sheet.rows if row[column]), "")
        view = which_target(sent.draft, column, columns[column], example, say)
    else:
        view = columns_view(sent.draft, opened, desk.moment.directory.territory.nom, say)
    await desk.screen.change(query, view, say)


async def correct(query: CallbackQuery, callback_data: ColumnButton, bot: Bot, desk: Desk) -> None:
    say = desk.say
    sent = await _sent(desk, callback_data.draft)
    content = await _content(bot, sent.file_id) if sent else None
    if sent is None or content is None:
        await desk.screen.change(query, View(say("files-over")), say)
        return
    try:
        opened = await _opened(sent, content, desk)
    except UnreadableSheet as unreadable:
        await desk.screen.change(query, View(_why(unreadable, sent.name, desk)), say)
        return
    rank, targets = callback_data.target, list(Target)
    if 0 <= callback_data.column < len(opened.sheet.columns) and rank < len(targets):
        target = targets[rank] if rank >= 0 else None
        opened = replace(opened, mapping=opened.mapping.with_(callback_data.column, target))
        await _keep(desk, replace(sent, targets=_values(opened.mapping)))
    view = columns_view(sent.draft, opened, desk.moment.directory.territory.nom, say)
    await desk.screen.change(query, view, say)


async def ask_export(message: Message, desk: Desk) -> None:
    await desk.screen.say(message, export_view(desk.say))


async def export(query: CallbackQuery, callback_data: ExportButton, desk: Desk) -> None:
    form = callback_data.form
    await query.answer()
    if not isinstance(query.message, Message) or form not in EXPORTS:
        return
    caption = desk.say.plain(f"export-caption-{form}")
    files = exported(form, desk)
    for rank, (name, content) in enumerate(files):
        document = BufferedInputFile(content, filename=name)
        await query.message.answer_document(document, caption=caption if rank == 0 else None)


def exported(form: str, desk: Desk) -> list[tuple[str, bytes]]:
    """The files of an export, by name."""
    moment, say, today = desk.moment, desk.say, desk.moment.today
    directory = moment.directory
    stem = f"annuaire-{today.isoformat()}"
    match form:
        case "xlsx":
            return [(f"{stem}.xlsx", as_workbook(directory, say, today))]
        case "csv":
            return [(f"{stem}.csv", as_csv(directory, say, today))]
        case "ics":
            content = as_calendar(directory, moment.world.calendar, say, moment.now)
            return [(f"permanences-{today.isoformat()}.ics", content)]
    structures, services = export_datainclusion(directory, say.messages, today)
    return [
        (f"{name}-{today.isoformat()}.json", json.dumps(rows, ensure_ascii=False).encode())
        for name, rows in (("structures", structures), ("services", services))
    ]


async def _show_plan(
    message: Message, sent: Sent, content: bytes, desk: Desk, lead: Markup | None = None
) -> None:
    """What the file would change, and the whole report beside it where it is long."""
    shown = await desk.screen.say(message, View(desk.say("files-reading")))
    planned = await _planned(sent, content, desk, _told(shown, desk))
    await _keep(desk, replace(sent, digest=digest_of(planned.plan)))
    sheet = planned.opened is not None
    view = plan_view(sent.draft, sent.name, planned.plan, sheet, desk.say, lead)
    await desk.screen.say(message, view)
    report = report_file(planned.plan, desk.say)
    if report is not None:
        name = desk.say.plain("files-report", day=desk.moment.today.isoformat())
        await message.answer_document(BufferedInputFile(report.encode("utf-8-sig"), filename=name))


async def _apply(query: CallbackQuery, sent: Sent, content: bytes, desk: Desk) -> None:
    """Only what was shown is applied: where it would be something else, it is shown again."""
    message, say = query.message, desk.say
    assert isinstance(message, Message)
    moment = desk.moment
    who = str(moment.member.chat)
    planned = await _planned(sent, content, desk, silence)
    meanwhile = say("files-changed-meanwhile")
    if digest_of(planned.plan) != sent.digest:
        await _show_plan(message, sent, content, desk, meanwhile)
        return
    if not await _end(desk, sent):
        await desk.screen.change(query, View(say("files-over")), say)
        return
    try:
        await write(desk.database, planned.plan, say.messages, who=who, at=moment.now)
    except (StaleEntry, CodeTaken):
        again = await _keep(desk, replace(sent, draft=0))
        await _show_plan(message, again, content, desk, meanwhile)
        return
    await desk.refresh()
    report = import_report(planned.plan, say.messages, applied=True, at_most=3)
    text = paragraphs(say("files-applied"), data(report[:3000]))
    await desk.screen.change(query, View(text), say)


async def _planned(sent: Sent, content: bytes, desk: Desk, progress: Progress) -> Planned:
    words, today = desk.say.messages, desk.moment.today
    parsed = standard_file(sent.name, content, words)
    if parsed is not None:
        return Planned(await planned(desk.database, parsed, _CHOICES, words, today), None)
    opened = await _opened(sent, content, desk)
    plan = await plan_of(desk.database, opened.sheet, opened.mapping, desk.say, today, progress)
    return Planned(plan, opened)


async def _opened(sent: Sent, content: bytes, desk: Desk) -> Opened:
    """The sheet, with the columns as this agent corrected them, if any were."""
    opened = await open_sheet(desk.database, sent.name, content)
    if sent.targets is None or len(sent.targets) != len(opened.sheet.columns):
        return opened
    mapping = Mapping(tuple(Target(t) if t else None for t in sent.targets))
    return replace(opened, mapping=mapping)


async def _confirmed(sent: Sent, content: bytes, desk: Desk) -> Sent:
    """The columns were said to be right: so they are for every file with these headings."""
    opened, moment = await _opened(sent, content, desk), desk.moment
    who = str(moment.member.chat)
    await confirm(desk.database, opened.sheet, opened.mapping, who, moment.now)
    return await _keep(desk, replace(sent, targets=_values(opened.mapping)))


def _told(shown: Any, desk: Desk) -> Progress:
    """Progress as an edited message, not more often than every two seconds."""
    last = time.monotonic()

    async def tell(done: int, count: int) -> None:
        nonlocal last
        if count < _SLOW_ROWS or time.monotonic() - last < _TOLD_EVERY or done == count:
            return
        last = time.monotonic()
        try:
            await shown.edit_text(desk.say.plain("files-progress", done=done, count=count))
        except TelegramAPIError:
            return

    return tell


def _values(mapping: Mapping) -> tuple[str | None, ...]:
    return tuple(t.value if t else None for t in mapping.targets)


def _why(unreadable: UnreadableSheet, name: str, desk: Desk) -> Markup:
    fault = Fault(name, "", "", unreadable.value, unreadable.reason)
    return desk.say("files-unreadable", reason=fault_in_words(fault, desk.say.messages))


async def _content(bot: Bot, file_id: str) -> bytes | None:
    """None where Telegram has the file no more."""
    try:
        found = await bot.download(file_id)
    except TelegramAPIError:
        return None
    return found.read() if isinstance(found, io.BytesIO) else None


async def _keep(desk: Desk, sent: Sent) -> Sent:
    moment = desk.moment
    async with desk.database.write() as session:
        if sent.draft:
            await rewrite(session, sent.draft, sent.to_json(), at=moment.now)
            return sent
        chat = moment.member.chat
        draft = await begin(session, chat, KIND, sent.to_json(), at=moment.now)
    return replace(sent, draft=draft)


async def _sent(desk: Desk, draft: int) -> Sent | None:
    async with desk.database.read() as session:
        found = await draft_of(session, draft, desk.moment.member.chat)
    if found is None or found.kind != KIND:
        return None
    targets = found.data["targets"]
    kept = None if targets is None else tuple(targets)
    return Sent(found.id, found.data["file_id"], found.data["name"], kept, found.data["digest"])


async def _end(desk: Desk, sent: Sent) -> bool:
    async with desk.database.write() as session:
        return await end(session, sent.draft, desk.moment.member.chat)
