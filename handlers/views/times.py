"""When a place is open, as a line of a card or of a list, with the moment it was said."""

from datetime import datetime, timedelta

from markupsafe import Markup

from knowledge.conversation.answers import Asked, Offer
from knowledge.conversation.world import World
from knowledge.directory.entries import Permanence
from knowledge.schedule.rules import MINUTES_A_DAY, Slot
from knowledge.schedule.sessions import AlwaysOpen, Closed, Open, OpenState, state_at
from knowledge.wording.dates import clock_in_words, full_date, on_day
from knowledge.wording.hours import session_in_words, slot_in_words, state_in_words
from knowledge.wording.say import Say

_A_DAY, _A_MOMENT = timedelta(days=1), timedelta(microseconds=1)


def state_of(permanence: Permanence, world: World, now: datetime) -> OpenState:
    timetable = world.directory.timetable_of(permanence)
    return state_at(timetable, world.calendar, world.directory.territory.timezone, now)


def state_line(permanence: Permanence, world: World, now: datetime, say: Say) -> Markup:
    state = state_of(permanence, world, now)
    words = state_in_words(state, now, say.messages, world.directory.territory.timezone)
    match state:
        case Open() | AlwaysOpen():
            return say("card-open-now", state=words)
        case Closed():
            return say("card-closed-now", state=words)
    return say("card-hours-other", state=words)


def session_line(offer: Offer, world: World, now: datetime, say: Say) -> Markup | None:
    """The session in the time asked for. None where none was asked for, and where there are
    none: what never closes is open then too."""
    if offer.session is None:
        return None
    if offer.permanence and isinstance(state_of(offer.permanence, world, now), AlwaysOpen):
        return None
    tz = world.directory.territory.timezone
    words = session_in_words(offer.session, now, say.messages, tz)
    return say("card-hours-other", state=words)


def short_state(offer: Offer, world: World, now: datetime, say: Say) -> Markup | None:
    """The session in the time asked for; else whether it is open."""
    asked_for = session_line(offer, world, now, say)
    if asked_for is not None or offer.permanence is None:
        return asked_for
    return state_line(offer.permanence, world, now, say)


def shut_then(asked: Asked, world: World, now: datetime, say: Say) -> Markup:
    """That it is not open at the time asked for, which is named where it is one day or less."""
    tz = world.directory.territory.timezone
    if asked.start is None or asked.end is None:
        return say("caveat-not-then")
    start, end = asked.start.astimezone(tz), asked.end.astimezone(tz)
    if end - start > _A_DAY or start.date() != (end - _A_MOMENT).date():
        return say("caveat-not-then")
    day = on_day(start.date(), say.messages, now.astimezone(tz).date())
    slot = Slot(_minute(start), _minute(end) or MINUTES_A_DAY)
    if slot == Slot(0, MINUTES_A_DAY):
        return say("caveat-not-then-day", day=day)
    return say("caveat-not-then-slot", day=day, slot=slot_in_words(slot, say.messages))


def _minute(time: datetime) -> int:
    return time.hour * 60 + time.minute


def said_line(now: datetime, world: World, say: Say) -> Markup:
    """The moment a card was said, so that yesterday's "ouvert" deceives nobody."""
    local = now.astimezone(world.directory.territory.timezone)
    day = full_date(local.date(), say.messages, year=False)
    clock = clock_in_words(local.hour * 60 + local.minute, say.messages)
    return say("card-said", day=day, time=clock)
