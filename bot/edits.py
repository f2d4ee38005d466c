"""Edits that would change nothing are not sent: Telegram refuses them.

Owns what each message was last made to show, by this process; a double tap meets it.
"""

from collections import OrderedDict
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods import EditMessageText, Response, TelegramMethod
from aiogram.methods.base import TelegramType

_KEPT = 10_000


class SpareEdits(BaseRequestMiddleware):
    """Remembers by hash: 10,000 messages are about 1 MB."""

    def __init__(self) -> None:
        self._shown: OrderedDict[tuple[int | str | None, int | None], int] = OrderedDict()

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Any:
        edit: Any = method
        if not isinstance(edit, EditMessageText):
            return await make_request(bot, method)
        where = (edit.chat_id, edit.message_id)
        what = hash((edit.text, edit.reply_markup and edit.reply_markup.model_dump_json()))
        if self._shown.get(where) == what:
            return Response[bool](ok=True, result=True).result
        # Before it is sent, so that the second tap of two finds the first.
        self._shown[where] = what
        self._shown.move_to_end(where)
        if len(self._shown) > _KEPT:
            self._shown.popitem(last=False)
        try:
            return await make_request(bot, method)
        except Exception:
            self._shown.pop(where, None)
            raise
