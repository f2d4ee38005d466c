"""In which language somebody is answered, before anything of theirs is read."""

from aiogram.types import CallbackQuery, Message, TelegramObject, Update

from knowledge.conversation.thread import Threads
from knowledge.people import People
from knowledge.wording.messages import FRENCH, languages
from knowledge.wording.spoken import language_of_buttons


class Languages:
    """The one chosen by hand; else that of the message whose button was pressed; else that
    of the conversation; else French: a phone's language is not always its owner's."""

    def __init__(self, people: People, threads: Threads) -> None:
        self._people, self._threads = people, threads
        self._known = languages()

    def of(self, event: TelegramObject, chat: int | None) -> str:
        """``event``: an Update, or what it brings; ``chat``: the person's private one."""
        if chat is None:
            return FRENCH
        said = event.event if isinstance(event, Update) else event
        thread = self._threads.get(chat)
        for language in (
            self._people.get(chat).language,
            _of_buttons(said) if isinstance(said, CallbackQuery) else None,
            thread.language if thread else None,
        ):
            if language in self._known:
                return language
        return FRENCH


def _of_buttons(query: CallbackQuery) -> str | None:
    message = query.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return None
    rows = message.reply_markup.inline_keyboard
    return language_of_buttons(button.text for row in rows for button in row)
