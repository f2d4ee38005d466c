"""What may come of sending one message, and what becomes of its delivery then."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from knowledge.delivery.states import DeliveryState

# With the waits below, a message is tried for about an hour: longer than most outages.
ATTEMPTS = 16
_LONGEST_WAIT = timedelta(minutes=5)
REASON_UNITS = 200


@dataclass(frozen=True, slots=True)
class Delivered:
    """``message``: its id in the chat."""

    message: int | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody will read there any more: blocked, deleted, never begun."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup of another id."""

    chat: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Telegram asks everybody to wait, so many seconds: it is no failed attempt."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stumbled:
    """A 5xx, a lost connection, an answer that never came: the message may have been sent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will not take this message, now or later."""

    reason: str


@dataclass(frozen=True, slots=True)
class Postponed:
    """It was not sent: nobody is written to at this hour."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Lapsed:
    """It was not sent: it would have come too late to be of use."""


Outcome = Delivered | Gone | Moved | Asked | Stumbled | Refused | Postponed | Lapsed


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is written of a delivery. ``not_before``: for those that are tried again; ``due``:
    where it is now meant to arrive later; ``chat``: where it is to go instead."""

    state: DeliveryState
    attempts: int
    not_before: datetime | None = None
    due: datetime | None = None
    message: int | None = None
    error: str | None = None
    chat: int | None = None


def settle(outcome: Outcome, attempts: int, now: datetime) -> Settlement:
    """``attempts``: how many failed before this one."""
    pending = DeliveryState.PENDING
    match outcome:
        case Delivered(message):
            return Settlement(DeliveryState.SENT, attempts + 1, message=message)
        case Gone(reason):
            return Settlement(DeliveryState.BLOCKED, attempts + 1, error=reason)
        case Refused(reason):
            return Settlement(DeliveryState.FAILED, attempts + 1, error=reason[:REASON_UNITS])
        case Lapsed():
            return Settlement(DeliveryState.FAILED, attempts, error="late")
        case Moved(chat):
            return Settlement(pending, attempts + 1, now, chat=chat)
        case Asked(seconds):
            return Settlement(pending, attempts, now + timedelta(seconds=seconds))
        case Postponed(until):
            return Settlement(pending, attempts, until, due=until)
        case Stumbled(reason):
            if attempts + 1 >= ATTEMPTS:
                return Settlement(DeliveryState.FAILED, attempts + 1, error=reason[:REASON_UNITS])
            return Settlement(pending, attempts + 1, now + wait_after(attempts + 1))


def wait_after(attempts: int) -> timedelta:
    """2, 4, 8 … seconds, at most five minutes."""
    return min(timedelta(seconds=2 ** min(attempts, 16)), _LONGEST_WAIT)
