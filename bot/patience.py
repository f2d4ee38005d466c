"""What Telegram asks of whoever calls it: to wait when it says so, to try again when it stumbles.

Owns the few retries of an answer to a resident. The pause after a 429 is the budget's, which
broadcasts share; these have their own pace and their own retries.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import AnswerCallbackQuery, GetUpdates, TelegramMethod
from aiogram.methods.base import TelegramType

from bot.delivery.budget import Budget, counts, in_bulk

log = logging.getLogger(__name__)

TRIES = 4
# A person who waited longer has asked again.
_LONGEST_PAUSE = 60.0


class Patience(BaseRequestMiddleware):
    """Retries are few: a lost connection may hide a message that was sent."""

    def __init__(
        self,
        budget: Budget | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._budget = budget or Budget()
        self._sleep = sleep

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Any:
        polling: Any = method
        if isinstance(polling, GetUpdates) or in_bulk.get():
            # Polling has its own backoff, and the sender its own retries.
            return await make_request(bot, method)
        for attempt in range(1, TRIES + 1):
            left, pause = await self._turn(method), 0.0
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as asked:
                log.warning("Telegram asks to wait %s s", asked.retry_after)
                self._budget.close(asked.retry_after)
                if attempt == TRIES or asked.retry_after > _LONGEST_PAUSE:
                    raise
            except (TelegramServerError, TelegramNetworkError, ClientDecodeError):
                # A 502 may come as a page of HTML.
                if attempt == TRIES or isinstance(method, AnswerCallbackQuery):
                    raise
                pause = 0.5 * 2**attempt
            finally:
                if left is not None:
                    self._budget.landed(left)
            await self._sleep(pause)
        raise AssertionError("the loop returns or raises")

    async def _turn(self, method: TelegramMethod[Any]) -> float | None:
        """Wait for its turn; when it leaves, where Telegram counts it."""
        if not counts(method):
            await self._budget.opened()
            return None
        chat = getattr(method, "chat_id", None)
        return await self._budget.answer(chat if isinstance(chat, int) else None)
