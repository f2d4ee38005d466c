"""What an agent types while a draft of a broadcast waits for it."""

from typing import Any

from aiogram.filters import BaseFilter
from aiogram.types import Message

from knowledge.delivery.composing import Broadcasting, Step
from knowledge.team.roles import Member, Task, may


class Writing(BaseFilter):
    """Lets through what a member types while a draft of theirs is at one of these steps."""

    def __init__(self, *steps: Step) -> None:
        self.steps = steps

    async def __call__(
        self, message: Message, broadcasting: Broadcasting, member: Member | None = None
    ) -> bool | dict[str, Any]:
        if not may(member, Task.BROADCAST) or (message.text or "").startswith("/"):
            return False
        found = await broadcasting.waiting(message.chat.id)
        if found is None or found[1].step not in self.steps:
            return False
        return {"draft": found[0], "made": found[1]}
