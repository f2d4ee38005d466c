"""What Telegram asks of whoever calls it: to wait when it says so, to try again when it stumbles.

Owns the pause that all calls of this process keep after a 429, and the few retries of an
answer to a resident. Broadcasts have their own pace and their own retries.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import AnswerCallbackQuery, GetUpdates, TelegramMethod
from aiogram.methods.base import TelegramType

log = logging.getLogger(__name__)

TRIES = 4
# A person who waited longer has asked again.
_LONGEST_PAUSE = 60.0


class Patience(BaseRequestMiddleware):
    """Retries are few: a lost connection may hide a message that was sent."""

    def __init__(
        self,
        now: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._now, self._sleep = now, sleep
        self._closed_until = 0.0

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Any:
        polling: Any = method
        if isinstance(polling, GetUpdates):
            # Polling has its own backoff.
            return await make_request(bot, method)
        for attempt in range(1, TRIES + 1):
            await self._pause()
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as asked:
                log.warning("Telegram asks to wait %s s", asked.retry_after)
                self._closed_until = max(self._closed_until, self._now() + asked.retry_after)
                if attempt == TRIES or asked.retry_after > _LONGEST_PAUSE:
                    raise
            except (TelegramServerError, TelegramNetworkError):
                if attempt == TRIES or isinstance(method, AnswerCallbackQuery):
                    raise
                await self._sleep(0.5 * 2**attempt)
        raise AssertionError("the loop returns or raises")

    async def _pause(self) -> None:
        while (left := self._closed_until - self._now()) > 0:
            await self._sleep(left)
