"""/verifier: the stalest entries, each right, changed or ended with one tap."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from admin import commands
from admin.access import MayDo
from admin.callbacks import ReviewButton, VerifyButton
from admin.desk import Desk
from admin.views.cards import team_card
from admin.views.fields import fields_view
from admin.views.verifying import review_view
from knowledge.directory.entries import Service, State, Status
from knowledge.editing.proposal import STATUS, Proposal
from knowledge.editing.reviewing import stalest, verify
from knowledge.team.roles import Task, may_change
from knowledge.wording.buttons import View
from knowledge.wording.say import paragraphs


def verifying_router() -> Router:
    router = Router(name="verifying")
    edits = MayDo(Task.EDIT)
    router.message.register(review, Command(commands.VERIFY.name), edits)
    router.callback_query.register(turn_page, ReviewButton.filter(), edits)
    router.callback_query.register(judge, VerifyButton.filter(), edits)
    return router


async def review(message: Message, desk: Desk) -> None:
    await desk.screen.say(message, _due(desk))


async def turn_page(query: CallbackQuery, callback_data: ReviewButton, desk: Desk) -> None:
    await desk.screen.change(query, _due(desk, callback_data.skip), desk.say)


async def judge(
    query: CallbackQuery, callback_data: VerifyButton, desk: Desk, username: str
) -> None:
    """Right: noted, and the list goes on. Changed: its fields. Ended: read back first."""
    service = desk.moment.directory.services.get(callback_data.code)
    if service is None or not may_change(desk.moment.member, service, desk.moment.directory):
        await desk.screen.change(query, View(desk.say("edit-forbidden")), desk.say)
        return
    match callback_data.what:
        case "r" | "k":
            view = await _right(service, callback_data.what == "k", desk, username)
        case "e":
            ended = Proposal(service.code, 0, {STATUS: Status(State.ENDED)})
            view = await desk.proposed(ended)
        case _:
            hint = desk.say("verify-write", name=service.nom)
            fields = fields_view(service, desk.moment, desk.say)
            view = View(paragraphs(fields.text, hint), fields.rows)
    await desk.screen.change(query, view, desk.say)


async def _right(service: Service, on_card: bool, desk: Desk, username: str) -> View:
    moment = desk.moment
    await verify(desk.database, service.code, moment.member.chat, moment.today, moment.local)
    desk = await desk.renewed()
    if on_card:
        known = desk.moment.directory.services[service.code]
        return team_card(known, desk.moment, username, desk.say)
    return _due(desk, noted=service.nom)


def _due(desk: Desk, skip: int = 0, noted: str = "") -> View:
    moment = desk.moment
    lead = desk.say("verify-done", name=noted) if noted else None
    due = stalest(moment.directory, moment.member, moment.today)
    return review_view(due, skip, moment, desk.say, lead)
