"""One message of a broadcast to one chat, and what Telegram says to it."""

import logging
from typing import Protocol

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
)

from bot.delivery.budget import in_bulk
from bot.screen import TelegramScreen
from knowledge.delivery.outcomes import (
    Asked,
    Delivered,
    Gone,
    Moved,
    Outcome,
    Refused,
    Stumbled,
)
from knowledge.delivery.payload import Payload

log = logging.getLogger(__name__)

# Much longer, and the lease of what waits behind would end.
TIMEOUT_SECONDS = 20

# Words of Telegram's refusals that mean that nobody is there, and the reason that is kept.
_GONE = {
    "blocked": "blocked",
    "deactivated": "deactivated",
    "chat not found": "not-found",
    "peer_id_invalid": "not-found",
    "can't initiate": "not-started",
    "user not found": "not-found",
    "kicked": "kicked",
    "not a member": "kicked",
}


class Courier(Protocol):
    async def send(self, chat: int, payload: Payload) -> Outcome: ...


class TelegramCourier:
    """``Courier``, with aiogram behind it. Raises nothing that Telegram or the network do."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._screen = TelegramScreen()

    async def send(self, chat: int, payload: Payload) -> Outcome:
        token = in_bulk.set(True)
        try:
            sent = await self._screen.deliver(
                self._bot, chat, payload.view, payload.picture, timeout=TIMEOUT_SECONDS
            )
        except AiogramError as error:
            return outcome_of(error)
        finally:
            in_bulk.reset(token)
        return Delivered(sent.message_id)


def outcome_of(error: AiogramError) -> Outcome:
    """What a failed call means for the delivery."""
    match error:
        case TelegramRetryAfter():
            log.warning("Telegram asks broadcasts to wait %s s", error.retry_after)
            return Asked(error.retry_after)
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError():
            return Gone(_gone(error.message) or "forbidden")
        case TelegramBadRequest() | TelegramEntityTooLarge() | TelegramNotFound():
            reason = _gone(error.message)
            return Gone(reason) if reason else Refused(error.message)
    # 5xx, lost connections, answers that are no JSON; and a revoked token, which somebody mends.
    return Stumbled(type(error).__name__)


def _gone(message: str) -> str | None:
    lowered = message.lower()
    return next((reason for words, reason in _GONE.items() if words in lowered), None)
