"""/journal: who changed what, of all entries or of one."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from admin import commands
from admin.access import MayDo
from admin.callbacks import ChangeButton, HistoryButton
from admin.desk import Desk
from admin.views.journal import change_view, journal_view
from knowledge.directory.finding import services_named
from knowledge.editing.history import change_for, changes_for
from knowledge.team.roles import Task
from knowledge.wording.buttons import View


def journal_router() -> Router:
    router = Router(name="journal")
    reads = MayDo(Task.JOURNAL)
    router.message.register(show_journal, Command(commands.JOURNAL.name), reads)
    router.callback_query.register(turn_page, HistoryButton.filter(), reads)
    router.callback_query.register(show_change, ChangeButton.filter(), reads)
    return router


async def show_journal(message: Message, command: CommandObject, desk: Desk) -> None:
    code = ""
    if command.args:
        named = services_named(command.args, desk.moment.directory)
        if not named:
            await desk.screen.say(message, View(desk.say("journal-empty")))
            return
        code = named[0].entry.code
    await desk.screen.say(message, await _page(desk, code))


async def turn_page(query: CallbackQuery, callback_data: HistoryButton, desk: Desk) -> None:
    view = await _page(desk, callback_data.code, callback_data.before)
    await desk.screen.change(query, view, desk.say)


async def show_change(query: CallbackQuery, callback_data: ChangeButton, desk: Desk) -> None:
    moment = desk.moment
    change = await change_for(desk.database, moment.member, moment.directory, callback_data.change)
    if change is None:
        view = View(desk.say("journal-gone"))
    else:
        view = change_view(change, callback_data.code, moment, desk.team, desk.say)
    await desk.screen.change(query, view, desk.say)


async def _page(desk: Desk, code: str, before: int = 0) -> View:
    moment = desk.moment
    changes, more = await changes_for(desk.database, moment.member, moment.directory, code, before)
    return journal_view(changes, more, code, moment, desk.team, desk.say)
