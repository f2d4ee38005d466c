"""What Telegram says, and what it means for a delivery."""

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendMessage

from bot.delivery.courier import TelegramCourier, outcome_of
from bot.local.telegram import LocalTelegram
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
from tests.knowledge.store.broadcasts import PAYLOAD

CALL = SendMessage(chat_id=1, text="a")


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (TelegramRetryAfter(CALL, "Flood control exceeded", 37), Asked(37)),
        (TelegramMigrateToChat(CALL, "upgraded", -100_5), Moved(-100_5)),
        (TelegramForbiddenError(CALL, "Forbidden: bot was blocked by the user"), Gone("blocked")),
        (TelegramForbiddenError(CALL, "Forbidden: user is deactivated"), Gone("deactivated")),
        (TelegramForbiddenError(CALL, "Forbidden: something new"), Gone("forbidden")),
        (TelegramBadRequest(CALL, "Bad Request: chat not found"), Gone("not-found")),
        (TelegramBadRequest(CALL, "Bad Request: can't parse"), Refused("Bad Request: can't parse")),
        (TelegramServerError(CALL, "Bad Gateway"), Stumbled("TelegramServerError")),
        (TelegramNetworkError(CALL, "reset"), Stumbled("TelegramNetworkError")),
        (ClientDecodeError("html", ValueError(), "<html>"), Stumbled("ClientDecodeError")),
        (TelegramUnauthorizedError(CALL, "401"), Stumbled("TelegramUnauthorizedError")),
    ],
    ids=lambda value: str(value)[:40],
)
def test_an_error_means_one_thing(error: AiogramError, outcome: Outcome) -> None:
    assert outcome_of(error) == outcome


async def test_text_buttons_and_pictures_arrive() -> None:
    telegram = LocalTelegram()
    courier = TelegramCourier(Bot("1:test", session=telegram))
    assert isinstance(await courier.send(7, PAYLOAD), Delivered)
    shown = telegram.chat(7).messages[1]
    assert shown.html == "<b>Bonjour</b>"
    assert [b.url for b in shown.buttons] == ["https://example.org/"]
    await courier.send(7, Payload("Une image", picture="file-1"))
    assert telegram.chat(7).messages[2].text == "Une image"
    telegram.chat(8).blocked = True
    assert await courier.send(8, PAYLOAD) == Gone("blocked")
