"""What is still sent when it could not be in time: the machine slept, or the bot was down."""

from datetime import datetime, timedelta

# How often a running broadcast is noted to be in hand, and its progress shown.
BEAT = timedelta(seconds=4)
# Without a beat for so long it is not sent before somebody has looked whether it is too late.
ALIVE = timedelta(seconds=60)


def too_late(due: datetime, late: timedelta | None, now: datetime) -> bool:
    """Whether a moment is past by more than what is allowed; None allows any lateness."""
    return late is not None and now - due > late


def forsaken(beat: datetime | None, late: timedelta | None, now: datetime) -> bool:
    """Whether a running broadcast was in nobody's hand for so long that its author must say
    whether the rest is still to be sent."""
    return beat is not None and too_late(beat, late, now)
