"""/fiche: find an entry by its name and open the team's face of its card."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from admin import commands
from admin.access import MayDo
from admin.callbacks import EntryButton
from admin.desk import Desk
from admin.views.cards import team_card, which_card
from knowledge.directory.finding import services_named
from knowledge.team.roles import Task
from knowledge.wording.buttons import View


def cards_router() -> Router:
    router = Router(name="team-cards")
    reads = MayDo(Task.READ)
    router.message.register(find, Command(commands.CARD.name), reads)
    router.callback_query.register(open_card, EntryButton.filter(), reads)
    return router


async def find(message: Message, command: CommandObject, desk: Desk, username: str) -> None:
    if not command.args:
        await desk.explain(message, command.command)
        return
    services = [f.entry for f in services_named(command.args, desk.moment.directory)]
    if not services:
        example = next((s.nom for s in desk.moment.directory.services.values()), "")
        view = View(desk.say("desk-card-none", said=command.args[:60], example=example))
    elif len(services) == 1:
        view = team_card(services[0], desk.moment, username, desk.say)
    else:
        view = which_card(services, desk.moment, desk.say)
    await desk.screen.say(message, view)


async def open_card(
    query: CallbackQuery, callback_data: EntryButton, desk: Desk, username: str
) -> None:
    service = desk.moment.directory.services.get(callback_data.code)
    if service is None:
        await desk.screen.change(query, View(desk.say("desk-card-gone")), desk.say)
        return
    view = team_card(service, desk.moment, username, desk.say)
    await desk.screen.change(query, view, desk.say)
