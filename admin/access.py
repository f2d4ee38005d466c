"""Who is let in: a filter that a handler of the team's wears. Residents never get past it."""

import logging

from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, TelegramObject

from knowledge.team.roles import Member, Task, may

log = logging.getLogger(__name__)


class MayDo(BaseFilter):
    """Lets a member through who may do ``task``. A button pressed by anybody else is forged
    or out of date: it is logged, without a name, and falls through to "not valid"."""

    def __init__(self, task: Task) -> None:
        self.task = task

    async def __call__(self, event: TelegramObject, member: Member | None = None) -> bool:
        allowed = may(member, self.task)
        if not allowed and isinstance(event, CallbackQuery):
            log.warning("a button for %s was refused to chat %s", self.task, event.from_user.id)
        return allowed
