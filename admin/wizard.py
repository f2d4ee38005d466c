"""/nouveau: an entry created step by step, taken up again after any interruption.

Owns what each tap and each typed answer does at a step. A question asked midway goes to the
conversation; the step is then repeated.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.filters import BaseFilter, Command
from aiogram.types import CallbackQuery, Message, TelegramObject
from markupsafe import Markup

from admin import commands
from admin.access import MayDo
from admin.callbacks import WizardButton
from admin.desk import Desk
from admin.views.edits import notes_in_words
from admin.views.wizard import bad_answer, created_view, resume_view, step_view
from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.directory.finding import structures_named
from knowledge.directory.vocabulary import Frais, Public
from knowledge.editing import wizard as steps
from knowledge.editing.asked import AWAITING
from knowledge.editing.creating import (
    AWAITED,
    KIND,
    Wizard,
    begun,
    finish,
    give_up,
    keep,
    start,
    wizard_of,
)
from knowledge.editing.moment import Moment
from knowledge.editing.sentence import NotAnEdit, read_sentence
from knowledge.editing.typed import commune_values
from knowledge.editing.values import BadValue
from knowledge.editing.wizard import Progress, Step
from knowledge.store.database import Database
from knowledge.store.drafts import latest
from knowledge.team.roles import Member, Role, Task, may
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say


class AnswersStep(BaseFilter):
    """Gives the handler the wizard that a typed message answers. A question never does, nor
    the announcement of a change where it is no possible answer."""

    async def __call__(
        self,
        message: Message,
        world: World,
        database: Database,
        clock: Clock,
        member: Member | None = None,
    ) -> bool | dict[str, Any]:
        text = message.text or ""
        if not text or text.startswith("/") or asks(text) or not may(member, Task.CREATE):
            return False
        assert member is not None
        moment = Moment(world, member, clock())
        wizard = await awaiting(database, moment)
        if wizard is None:
            return False
        if wizard.progress.step is not Step.STRUCTURE:
            try:
                steps.answered(wizard.progress, text, world.directory, moment.today)
            except BadValue:
                if not isinstance(read_sentence(text, moment), NotAnEdit):
                    return False
        return {"wizard": wizard}


class RepeatsStep(BaseMiddleware):
    """After a question asked in the middle of a wizard was answered, its step again."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        done = await handler(event, data)
        member: Member | None = data.get("member")
        if isinstance(event, Message) and event.text and asks(event.text) and member is not None:
            moment = Moment(data["world"], member, data["clock"]())
            wizard = await awaiting(data["database"], moment) if may(member, Task.CREATE) else None
            screen: Screen = data["screen"]
            if wizard is not None:
                await screen.say(event, step_view(wizard, moment, Say()))
        return done


async def awaiting(database: Database, moment: Moment) -> Wizard | None:
    """The wizard that this chat is in the middle of, unless it was asked something else."""
    async with database.read() as session:
        last = await latest(session, moment.member.chat, *AWAITING)
    if last is None or last.kind != KIND or moment.now - last.updated > AWAITED:
        return None
    return await begun(database, moment.member.chat)


def asks(text: str) -> bool:
    return text.rstrip().endswith("?") and not text.startswith("/")


def wizard_router() -> Router:
    router = Router(name="wizard")
    creates = MayDo(Task.CREATE)
    router.message.register(begin, Command(commands.NEW.name), creates)
    router.message.register(type_answer, AnswersStep())
    router.callback_query.register(tap, WizardButton.filter(), creates)
    return router


async def begin(message: Message, desk: Desk) -> None:
    """One that was not finished is offered again first."""
    moment = desk.moment
    found = await begun(desk.database, moment.member.chat)
    if found is not None:
        await desk.screen.say(message, resume_view(found, desk.say))
        return
    await desk.screen.say(message, await _started(desk))


async def type_answer(message: Message, wizard: Wizard, desk: Desk) -> None:
    text, moment = message.text or "", desk.moment
    directory = moment.directory
    lead: Markup | None = None
    try:
        if wizard.progress.step is Step.STRUCTURE:
            progress = _structure_typed(wizard.progress, text, moment)
        else:
            match steps.answered(wizard.progress, text, directory, moment.today):
                case steps.WhichHours(progress, doubt, piece):
                    lead = desk.say(doubt, piece=piece)
                case (progress, corrections):
                    notes = ", ".join(notes_in_words(corrections, desk.say))
                    lead = desk.say("edit-notes", notes=notes) if notes else None
    except BadValue as bad:
        progress, lead = wizard.progress, bad_answer(bad, desk.say)
    kept = await keep(desk.database, wizard, progress, moment.now)
    await desk.screen.say(message, step_view(kept, moment, desk.say, lead))


async def tap(query: CallbackQuery, callback_data: WizardButton, desk: Desk) -> None:
    moment, what = desk.moment, callback_data.what
    wizard = await wizard_of(desk.database, callback_data.draft, moment.member.chat)
    if wizard is None:
        view = View(desk.say("wizard-over"))
    elif what == "again":
        view = await _started(desk)
    elif what == "x":
        await give_up(desk.database, wizard.draft, moment.member.chat)
        view = View(desk.say("wizard-stopped"))
    elif callback_data.step != wizard.progress.step.value or what == "here":
        # A button of a step that is behind: the present one is shown, nothing else.
        kept = await keep(desk.database, wizard, wizard.progress, moment.now)
        view = step_view(kept, moment, desk.say)
    elif what == "go":
        view = await _created(wizard, desk)
    elif what.startswith("m") and what[1:].isdecimal():
        view = step_view(wizard, moment, desk.say, page=int(what[1:]))
    else:
        view = await _stepped(wizard, what, desk)
    await desk.screen.change(query, view, desk.say)


async def _started(desk: Desk) -> View:
    moment = desk.moment
    progress = steps.first(moment.member, moment.directory)
    wizard = await start(desk.database, moment.member.chat, progress, moment.now)
    return step_view(wizard, moment, desk.say, desk.say("wizard-hint-note"))


async def _created(wizard: Wizard, desk: Desk) -> View:
    moment = desk.moment
    chat = moment.member.chat
    if wizard.progress.step is not Step.RECAP:
        return step_view(wizard, moment, desk.say)
    done = await finish(
        desk.database, wizard.draft, chat, moment.directory, moment.today, moment.now
    )
    if done is None:
        return View(desk.say("wizard-over"))
    desk = await desk.renewed()
    return created_view(done, desk.moment, desk.say)


async def _stepped(wizard: Wizard, what: str, desk: Desk) -> View:
    moment = desk.moment
    try:
        progress = _tapped(wizard.progress, what, moment)
    except (BadValue, IndexError, ValueError):
        progress = wizard.progress
    kept = await keep(desk.database, wizard, progress, moment.now)
    return step_view(kept, moment, desk.say)


def _tapped(progress: Progress, what: str, moment: Moment) -> Progress:
    """What a tap makes of the progress. Raises IndexError or ValueError for no choice."""
    directory = moment.directory
    match progress.step, what:
        case _, "b":
            return steps.back(progress, directory)
        case step, "s" if step in steps.OPTIONAL:
            return steps.skipped(progress, directory)
        case Step.STRUCTURE, "new" if moment.member.role is not Role.PARTNER:
            return steps.following(replace(progress, structure=None), directory)
        case Step.STRUCTURE, rank:
            code = steps.structures_for(moment.member, directory)[int(rank)]
            return steps.following(replace(progress, structure=code), directory)
        case Step.WHERE, rank:
            elsewhere = int(rank) == 1
            return steps.following(replace(progress, elsewhere=elsewhere), directory)
        case Step.COMMUNE, rank:
            values = commune_values(directory.territory.communes[int(rank)])
        case Step.HOURS, rank:
            values = {"schedule": progress.readings[int(rank)]}
        case Step.PRICE, rank:
            values = {"frais": list(Frais)[int(rank)]}
        case Step.PUBLICS, "ok":
            chosen = tuple(p for p in Public if p.value in progress.ticked)
            values = {"publics": chosen or None}
        case Step.PUBLICS, rank:
            value = list(Public)[int(rank)].value
            ticked = set(progress.ticked) ^ {value}
            return replace(progress, ticked=tuple(sorted(ticked)))
        case _:
            raise ValueError(what)
    return steps.following(steps.given(progress, values), directory)


def _structure_typed(progress: Progress, text: str, moment: Moment) -> Progress:
    """A structure by its name, among those that the member may give an entry to."""
    allowed = set(steps.structures_for(moment.member, moment.directory))
    named = [s for s in structures_named(text, moment.directory) if s.code in allowed]
    if not named:
        raise BadValue("wizard-no-such-structure", text)
    return steps.following(replace(progress, structure=named[0].code), moment.directory)
