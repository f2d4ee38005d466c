"""`guichet run`: the bot against a Bot API server, by polling or by webhook."""

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError
from aiogram.types import BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from bot.application import Application, opened
from bot.clock import system_clock
from bot.delivery.budget import Budget
from bot.edits import SpareEdits
from bot.live import Means, for_good, read_words
from bot.patience import Patience
from bot.settings import Settings
from handlers.commands import menu
from knowledge.clock import Clock
from knowledge.wording.messages import FRENCH, languages

log = logging.getLogger(__name__)

# What the bot reads; Telegram then sends nothing else.
UPDATES = ["message", "edited_message", "callback_query", "inline_query", "my_chat_member"]
_STOP_SECONDS = 10


class MissingSetting(ValueError):
    """A setting that this way of running needs."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


async def run(settings: Settings, clock: Clock = system_clock) -> None:
    """Run until SIGTERM or SIGINT; updates that are being answered are finished first."""
    if settings.token is None:
        raise MissingSetting("GUICHET_TOKEN")
    if settings.webhook_url is not None and settings.webhook_secret is None:
        raise MissingSetting("GUICHET_WEBHOOK_SECRET")
    api = TelegramAPIServer.from_base(str(settings.api_url)) if settings.api_url else PRODUCTION
    session = AiohttpSession(api=api)
    session.middleware(SpareEdits())
    budget = Budget()
    session.middleware(Patience(budget))
    bot = Bot(settings.token.get_secret_value(), session=session)
    try:
        async with AsyncExitStack() as stack:
            with for_good():
                me = await _reached(bot)
                application = await stack.enter_async_context(
                    opened(settings, Means.found(), clock, username=me)
                )
                # Whoever has written meanwhile is answered at the same moment as if they were
                # read now; who writes from then on does not wait.
                await asyncio.gather(asyncio.to_thread(read_words), publish_commands(bot))
            await stack.enter_async_context(application.delivery(bot, budget).running())
            if settings.webhook_url is None:
                await poll(bot, application)
            else:
                await serve(bot, application, settings)
    finally:
        await bot.session.close()


async def _reached(bot: Bot) -> str:
    """The bot's own name, once Telegram can be reached: a machine may start before its network."""
    delay = 1.0
    while True:
        try:
            return (await bot.me()).username or ""
        except TelegramNetworkError as error:
            log.warning("Telegram cannot be reached, trying again in %.0f s: %s", delay, error)
            await asyncio.sleep(delay)
            delay = min(delay * 2, 60)


async def publish_commands(bot: Bot) -> None:
    """Residents' commands in private chats; none in groups, where the bot does not converse."""
    everybody = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands(menu(), scope=everybody)
    for language in languages():
        # Telegram knows a phone's language by two letters, and no easy French.
        if language != FRENCH and len(language) == 2:
            await bot.set_my_commands(menu(language), scope=everybody, language_code=language)
    await bot.delete_my_commands(scope=BotCommandScopeAllGroupChats())


async def poll(bot: Bot, application: Application) -> None:
    await bot.delete_webhook()
    await application.dispatcher.start_polling(
        bot, allowed_updates=UPDATES, close_bot_session=False
    )
    await application.inflight.drained(_STOP_SECONDS)
    if application.inflight.newest is not None:
        # What was answered is confirmed, or the next process would answer it again.
        with suppress(TelegramAPIError):
            await bot.get_updates(offset=application.inflight.newest + 1, limit=1, timeout=0)


async def serve(bot: Bot, application: Application, settings: Settings) -> None:
    """A web server with the webhook, and /health for whoever watches the machine."""
    assert settings.webhook_url is not None
    assert settings.webhook_secret is not None
    secret = settings.webhook_secret.get_secret_value()
    site = web.Application()
    site.router.add_get("/health", _health(application))
    path = settings.webhook_url.path or "/"
    # Telegram is answered once the update has been: what a crash interrupts is sent again.
    SimpleRequestHandler(
        application.dispatcher, bot, handle_in_background=False, secret_token=secret
    ).register(site, path=path)
    setup_application(site, application.dispatcher, bot=bot)
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=_STOP_SECONDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.webhook_host, settings.webhook_port).start()
        await bot.set_webhook(
            str(settings.webhook_url), secret_token=secret, allowed_updates=UPDATES
        )
        log.info("listening on %s:%s", settings.webhook_host, settings.webhook_port)
        await _until_stopped()
    finally:
        # The webhook stays set: Telegram keeps the updates for the next process.
        await runner.cleanup()


def _health(application: Application) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def health(_: web.Request) -> web.Response:
        directory = application.live.world.directory
        return web.json_response(
            {"status": "ok", "revision": directory.revision, "services": len(directory.services)}
        )

    return health


async def _until_stopped() -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stopped.set)
    await stopped.wait()
