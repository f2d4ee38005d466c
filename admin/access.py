"""Who is let in: a filter that a handler of the team's wears. Residents never get past it."""

import logging

from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message, TelegramObject

from knowledge.team.roles import Member, Task, may

INVITATION_LINK = "i-"
INVITED = f"/start {INVITATION_LINK}"

log = logging.getLogger(__name__)


class InTeam(BaseFilter):
    """One look at the door: residents' messages skip everything that is the team's. Who is
    invited comes in by the link."""

    async def __call__(self, message: Message, member: Member | None = None) -> bool:
        return member is not None or (message.text or "").startswith(INVITED)


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
