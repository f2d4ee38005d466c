"""Changing one field: choose it, give its new value by typing or by tapping, read it back.

Owns the way from the tap on "Modifier" to a proposal; publishing it is ``editing``'s.
"""

from collections.abc import Mapping
from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

from admin.access import MayDo
from admin.callbacks import FieldButton, FieldsButton, OptionButton
from admin.desk import Desk
from admin.views.fields import fields_view, question_view
from admin.views.values import options_of, ticked_of
from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.directory.entries import Permanence
from knowledge.editing.asked import (
    AskedField,
    answered,
    ask,
    asked_by,
    awaited,
    chosen_values,
    tick,
)
from knowledge.editing.fields import CHOSEN, MANY, Field, Form, field_of, value_of
from knowledge.editing.intent import Intent, is_question
from knowledge.editing.moment import Moment
from knowledge.editing.proposal import Proposal, entry_of
from knowledge.editing.sentence import NotAnEdit, read_sentence
from knowledge.editing.typed import chosen_by_label, emptied, typed_values
from knowledge.editing.values import BadValue
from knowledge.store.database import Database
from knowledge.store.shape import Entry
from knowledge.team.roles import Member, Task, may, may_change
from knowledge.wording.buttons import View
from knowledge.wording.say import Say

# Read as sentences about the entry are: with doubts, readings and corrections.
_SENTENCES = {Form.HOURS: Intent.HOURS, Form.EXCEPTIONS: Intent.DATED}


class AwaitsValue(BaseFilter):
    """Gives the handler the field that this chat was asked for. A question falls through to
    the conversation; so does the announcement of another change that is no such value."""

    async def __call__(
        self,
        message: Message,
        world: World,
        database: Database,
        clock: Clock,
        say: Say,
        member: Member | None = None,
    ) -> bool | dict[str, Any]:
        text = message.text or ""
        if member is None or not may(member, Task.EDIT):
            return False
        if not text or text.startswith("/") or text.rstrip().endswith("?"):
            return False
        moment = Moment(world, member, clock())
        asked = await awaited(database, member.chat, world, moment.now)
        if asked is None or not may_change(member, asked.entry, world.directory):
            return False
        if asked.field.form not in _SENTENCES:
            try:
                values_typed(asked.entry, asked.field, text, moment, say)
            except BadValue:
                if is_question(text) or not isinstance(read_sentence(text, moment), NotAnEdit):
                    return False
        return {"asked": asked}


def fields_router() -> Router:
    router = Router(name="fields")
    edits = MayDo(Task.EDIT)
    router.callback_query.register(show_fields, FieldsButton.filter(), edits)
    router.callback_query.register(ask_value, FieldButton.filter(), edits)
    router.callback_query.register(choose_option, OptionButton.filter(), edits)
    router.message.register(take_value, AwaitsValue())
    return router


async def show_fields(query: CallbackQuery, callback_data: FieldsButton, desk: Desk) -> None:
    entry = _changeable(callback_data.code, desk)
    gone = View(desk.say("edit-forbidden"))
    view = fields_view(entry, desk.moment, desk.say) if entry else gone
    await desk.screen.change(query, view, desk.say)


async def ask_value(query: CallbackQuery, callback_data: FieldButton, desk: Desk) -> None:
    entry = _changeable(callback_data.code, desk)
    field = field_of(entry, callback_data.key) if entry else None
    if entry is None or field is None:
        await desk.screen.change(query, View(desk.say("edit-forbidden")), desk.say)
        return
    moment = desk.moment
    ticked = ticked_of(entry, value_of(entry, field)) if field.form in _TICKED else ()
    asked = await ask(desk.database, moment.member.chat, entry, field, ticked, moment.now)
    await desk.screen.change(query, question_view(asked, moment, desk.say), desk.say)


async def take_value(message: Message, asked: AskedField, desk: Desk) -> None:
    text, moment = message.text or "", desk.moment
    intent = _SENTENCES.get(asked.field.form)
    if intent is not None and isinstance(asked.entry, Permanence):
        await answered(desk.database, asked, moment.member.chat)
        sentence = read_sentence(text, moment, entry=asked.entry.code, intent=intent)
        await desk.answer(message, text, sentence, intent)
        return
    try:
        values = values_typed(asked.entry, asked.field, text, moment, desk.say)
    except BadValue as bad:
        await desk.screen.say(message, question_view(asked, moment, desk.say, bad))
        return
    await answered(desk.database, asked, moment.member.chat)
    await desk.screen.say(message, await desk.proposed(Proposal(asked.entry.code, 0, values)))


async def choose_option(query: CallbackQuery, callback_data: OptionButton, desk: Desk) -> None:
    moment, what = desk.moment, callback_data.what
    asked = await asked_by(desk.database, callback_data.draft, moment.member.chat, moment.world)
    if asked is None or not may_change(moment.member, asked.entry, moment.directory):
        await desk.screen.change(query, View(desk.say("field-over")), desk.say)
        return
    if what == "x":
        await answered(desk.database, asked, moment.member.chat)
        await desk.screen.change(query, fields_view(asked.entry, moment, desk.say), desk.say)
        return
    ticked = _ticked(asked, what, desk)
    if ticked is not None:
        again = await tick(desk.database, asked, *ticked, moment.now)
        await desk.screen.change(query, question_view(again, moment, desk.say), desk.say)
        return
    try:
        values = _values_chosen(asked, what, desk)
    except BadValue as bad:
        await desk.screen.change(query, question_view(asked, moment, desk.say, bad), desk.say)
        return
    await answered(desk.database, asked, moment.member.chat)
    view = await desk.proposed(Proposal(asked.entry.code, 0, values))
    await desk.screen.change(query, view, desk.say)


def values_typed(
    entry: Entry, field: Field, text: str, moment: Moment, say: Say
) -> Mapping[str, Any]:
    """The new values by path of what was typed. Raises BadValue."""
    territory = moment.directory.territory
    if field.form in CHOSEN and field.form is not Form.COMMUNE:
        labelled = options_of(entry, field, territory, moment.today, say)
        chosen = chosen_by_label(text, labelled)
        if chosen is not None:
            return chosen_values(entry, field, chosen, territory)
    return typed_values(field, text, entry, territory, moment.today)


_TICKED = MANY | {Form.EXCEPTIONS}


def _ticked(asked: AskedField, what: str, desk: Desk) -> tuple[tuple[str, ...], int] | None:
    """The choices ticked and the page after a tap; None where the tap answers the question."""
    if what.startswith("p") and what[1:].isdecimal():
        return asked.chosen, int(what[1:])
    if asked.field.form not in _TICKED or not what.isdecimal():
        return None
    option = _option(asked, int(what), desk)
    if option in asked.chosen:
        return tuple(c for c in asked.chosen if c != option), asked.page
    return (*asked.chosen, option), asked.page


def _values_chosen(asked: AskedField, what: str, desk: Desk) -> Mapping[str, Any]:
    field, territory = asked.field, desk.moment.directory.territory
    if what == "none" and not field.required:
        return {field.path: emptied(field)}
    chosen = asked.chosen if what == "ok" else (_option(asked, _rank(what), desk),)
    return chosen_values(asked.entry, field, chosen, territory)


def _option(asked: AskedField, rank: int, desk: Desk) -> str:
    moment = desk.moment
    options = options_of(
        asked.entry, asked.field, moment.directory.territory, moment.today, desk.say
    )
    values = list(options)
    if not 0 <= rank < len(values):
        raise BadValue("choice", str(rank))
    return values[rank]


def _rank(what: str) -> int:
    return int(what) if what.isdecimal() else -1


def _changeable(code: str, desk: Desk) -> Entry | None:
    entry = entry_of(code, desk.moment.directory)
    allowed = entry and may_change(desk.moment.member, entry, desk.moment.directory)
    return entry if allowed else None
