"""Filters that read a member's sentence: they let it through where it announces a change."""

from typing import Any

from aiogram.filters import BaseFilter
from aiogram.types import Message

from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.editing.moment import Moment
from knowledge.editing.sentence import NotAnEdit, read_sentence
from knowledge.team.roles import Member, Task, may


class AnnouncesChange(BaseFilter):
    """Gives the handler ``sentence``. A question, or what names no entry, falls through to
    the conversation that everybody has."""

    async def __call__(
        self, message: Message, world: World, clock: Clock, member: Member | None = None
    ) -> bool | dict[str, Any]:
        if member is None or not may(member, Task.EDIT) or not message.text:
            return False
        if message.text.startswith("/"):
            return False
        sentence = read_sentence(message.text, Moment(world, member, clock()))
        return False if isinstance(sentence, NotAnEdit) else {"sentence": sentence}
