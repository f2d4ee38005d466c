"""What is remembered from one message to the next, in memory only and for a while.

Owns the thread's form and its keeping. Nothing of it is ever written down.
"""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from knowledge.clock import Clock
from knowledge.conversation.answers import NOTHING_ASKED, Asked

# A chat's thread is about 1 kB: this bounds the memory at some 10 MB.
KEPT_CHATS = 10_000


@dataclass(frozen=True, slots=True)
class Thread:
    """``text``: the question that the thread is about; ``shown``: the services it brought,
    best first, none where it found nothing; ``beyond``: what else it found; ``declined``:
    those the person said no to; ``misses``: turns in a row without an answer; ``needs``: the
    ids of those that it is about; ``dangers``: the kinds that were heard and nothing since."""

    text: str = ""
    shown: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    declined: frozenset[str] = frozenset()
    asked: Asked = NOTHING_ASKED
    age_months: tuple[int, int] | None = None
    language: str | None = None
    misses: int = 0
    needs: tuple[str, ...] = ()
    dangers: tuple[str, ...] = ()


class Threads:
    """The threads of the chats that wrote lately; the oldest give way."""

    def __init__(self, clock: Clock, minutes: int, kept: int = KEPT_CHATS) -> None:
        self._clock, self._kept, self.minutes = clock, kept, minutes
        self._lasting = timedelta(minutes=minutes)
        self._threads: OrderedDict[int, tuple[datetime, Thread]] = OrderedDict()

    def get(self, chat: int) -> Thread | None:
        at, thread = self._threads.get(chat, (None, None))
        if at is None or self._clock() - at > self._lasting:
            self._threads.pop(chat, None)
            return None
        return thread

    def keep(self, chat: int, thread: Thread) -> None:
        """Also drops what has expired, so that silence too makes it disappear."""
        now = self._clock()
        self._threads[chat] = (now, thread)
        self._threads.move_to_end(chat)
        while len(self._threads) > self._kept or self._oldest_expired(now):
            self._threads.popitem(last=False)

    def drop(self, chat: int) -> None:
        self._threads.pop(chat, None)

    def _oldest_expired(self, now: datetime) -> bool:
        at, _ = next(iter(self._threads.values()))
        return now - at > self._lasting
