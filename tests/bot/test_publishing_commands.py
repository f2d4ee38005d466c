from aiogram import Bot
from aiogram.methods import SetMyCommands, TelegramMethod
from aiogram.types import BotCommandScopeAllPrivateChats

from bot.local.telegram import LocalTelegram
from bot.run import publish_commands
from handlers.commands import RESIDENT_COMMANDS
from tests.chats import FixedClock


class Recording(LocalTelegram):
    """Takes the calls that the local Telegram has no use for."""

    def __init__(self) -> None:
        super().__init__(on_notice=lambda _: None, now=FixedClock())
        self.taken: list[TelegramMethod[object]] = []

    async def make_request(self, bot, method, **_):  # type: ignore[no-untyped-def, override]
        self.taken.append(method)
        return True


async def test_the_menu_is_published_in_each_language_a_phone_may_have() -> None:
    telegram = Recording()
    await publish_commands(Bot("1:test", session=telegram))
    menus = {m.language_code: m.commands for m in telegram.taken if isinstance(m, SetMyCommands)}
    assert set(menus) == {None, "ar", "en", "es", "pt", "tr", "uk"}
    for commands in menus.values():
        assert [c.command for c in commands] == [c.name for c in RESIDENT_COMMANDS]
        assert all(1 <= len(c.description) <= 256 for c in commands)
    assert {c.command: c.description for c in menus["tr"]}["langue"] == "Dilimi seç"
    scopes = {type(m.scope) for m in telegram.taken if isinstance(m, SetMyCommands)}
    assert scopes == {BotCommandScopeAllPrivateChats}
