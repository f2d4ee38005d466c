"""Changing the directory by a sentence: read, read back, publish, undo.

The commands are the same with the kind of change said first. Each handler makes one call
of ``knowledge.editing`` and shows what came of it.
"""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from admin import commands
from admin.access import MayDo
from admin.callbacks import CancelButton, ChooseButton, PublishButton, UndoButton
from admin.desk import Desk
from admin.reading import AnnouncesChange
from knowledge.editing.intent import Intent
from knowledge.editing.sentence import Sentence, read_sentence
from knowledge.team.roles import Task

_INTENTS = {
    commands.HOURS.name: Intent.HOURS,
    commands.CLOSE.name: Intent.DATED,
    commands.MOVE.name: Intent.DATED,
    commands.OPEN.name: Intent.DATED,
    commands.SUSPEND.name: Intent.SUSPEND,
}
# What a command stands for, where the sentence after it does not say it again.
_SAID = {
    commands.CLOSE.name: "fermer ",
    commands.MOVE.name: "reporter ",
    commands.OPEN.name: "ouverture exceptionnelle ",
}


def editing_router() -> Router:
    router = Router(name="editing")
    edits = MayDo(Task.EDIT)
    router.message.register(by_command, Command(*_INTENTS), edits)
    router.message.register(undo_last, Command(commands.UNDO.name), edits)
    router.message.register(by_sentence, AnnouncesChange())
    router.callback_query.register(publish, PublishButton.filter(), edits)
    router.callback_query.register(cancel, CancelButton.filter(), edits)
    router.callback_query.register(choose, ChooseButton.filter(), edits)
    router.callback_query.register(take_back, UndoButton.filter(), edits)
    return router


async def by_sentence(message: Message, sentence: Sentence, desk: Desk) -> None:
    await desk.answer(message, message.text or "", sentence)


async def by_command(message: Message, command: CommandObject, desk: Desk) -> None:
    """Without a sentence, the command's help with its example."""
    if not command.args:
        await desk.explain(message, command.command)
        return
    text = _SAID.get(command.command, "") + command.args
    intent = _INTENTS[command.command]
    sentence = read_sentence(text, desk.moment, intent=intent)
    await desk.answer(message, text, sentence, intent)


async def publish(query: CallbackQuery, callback_data: PublishButton, desk: Desk) -> None:
    await desk.publish(query, callback_data.draft)


async def cancel(query: CallbackQuery, callback_data: CancelButton, desk: Desk) -> None:
    await desk.cancel(query, callback_data.draft, rewrite=callback_data.rewrite)


async def choose(query: CallbackQuery, callback_data: ChooseButton, desk: Desk) -> None:
    await desk.choose(query, callback_data.draft, callback_data.index)


async def take_back(query: CallbackQuery, callback_data: UndoButton, desk: Desk) -> None:
    await desk.take_back(query, callback_data.change)


async def undo_last(message: Message, desk: Desk) -> None:
    await desk.undo_last(message)
