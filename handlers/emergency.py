"""/urgence, and the button that clears an exchange nobody else should see."""

from aiogram import Bot, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import commands
from handlers.callbacks import ClearButton
from knowledge.conversation.thread import Threads
from knowledge.wording.buttons import Screen, View, button, rows
from knowledge.wording.say import Say


def emergency_router() -> Router:
    router = Router(name="emergency")
    router.message.register(
        show_numbers, Command(commands.EMERGENCY.name, *commands.EMERGENCY.aliases)
    )
    router.callback_query.register(clear, ClearButton.filter())
    return router


async def show_numbers(message: Message, say: Say, screen: Screen) -> None:
    clear_it = button(say.plain("button-clear"), ClearButton(question=message.message_id))
    await screen.say(message, View(say("urgence"), rows(*[[clear_it]])))


async def clear(
    query: CallbackQuery, callback_data: ClearButton, bot: Bot, threads: Threads
) -> None:
    """Delete the answer and the question, and forget the thread. Telegram lets a bot delete
    what it was sent in a private chat, for 48 hours."""
    message = query.message
    await query.answer()
    threads.drop(query.from_user.id)
    if message is None:
        return
    for message_id in (callback_data.question, message.message_id):
        if message_id:
            try:
                await bot.delete_message(message.chat.id, message_id)
            except TelegramBadRequest:
                continue
