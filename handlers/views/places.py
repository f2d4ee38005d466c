"""The other faces of a card: all the hours of a place, and all the places of a service."""

from datetime import datetime, timedelta

from markupsafe import Markup

from handlers.callbacks import card_button
from handlers.views.times import said_line, state_line
from knowledge.conversation.answers import Offer
from knowledge.conversation.world import World
from knowledge.directory.entries import Permanence
from knowledge.schedule.sessions import sessions
from knowledge.wording.buttons import Button, View, button, in_rows, rows
from knowledge.wording.exceptions import exception_in_words
from knowledge.wording.fit import cut, fitted
from knowledge.wording.hours import schedule_in_words, session_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

_NEXT_DATES = 4
_AHEAD = timedelta(days=120)
_PLACES_SHOWN = 20


def all_hours(offer: Offer, world: World, now: datetime, say: Say, back: str) -> View:
    """The schedule in words, the next dates, and what differs from it on given dates."""
    permanence = offer.permanence
    up = [to_card(offer, say, back)]
    if permanence is None:
        return View(say("hours-unknown"), rows(up))
    timetable = world.directory.timetable_of(permanence)
    territory = world.directory.territory
    tz = territory.timezone
    ahead = sessions(timetable, world.calendar, tz, now, now + _AHEAD)[:_NEXT_DATES]
    today = now.astimezone(tz).date()
    to_come = [e for e in timetable.exceptions if e.end is None or e.end >= today]
    schedule = timetable.schedule

    told = [exception_in_words(e, say.messages, today) for e in to_come]

    def render(limit: int) -> Markup:
        words = schedule_in_words(schedule, say.messages, today)
        return paragraphs(
            lines(say("card-title", name=offer.service.nom), _where(permanence, world, say)),
            lines(say("hours-title"), cut(words, limit)) if words else say("hours-unknown"),
            lines(
                say("hours-next"),
                *(f"• {session_in_words(s, now, say.messages, tz)}" for s in ahead),
            )
            if ahead
            else None,
            lines(
                say("hours-exceptions"),
                *(say("hours-exception", what=words) for words in told),
            )
            if to_come
            else None,
            said_line(now, world, say),
        )

    return View(fitted(render), rows(up))


def all_places(offer: Offer, world: World, now: datetime, say: Say, back: str) -> View:
    """Every place of a service and its state, each a button to the card there."""
    here = () if offer.permanence is None else (offer.permanence,)
    shown = (*here, *offer.others)[:_PLACES_SHOWN]
    buttons = [
        button(str(i), card_button("v", p.service, p.code, back)) for i, p in enumerate(shown, 1)
    ]
    text = paragraphs(
        lines(say("card-title", name=offer.service.nom), say("places-title")),
        *(
            lines(
                say("places-line", index=i, place=place_in_words(world.directory.place_of(p))),
                state_line(p, world, now, say),
            )
            for i, p in enumerate(shown, 1)
        ),
    )
    return View(text, rows(*in_rows(buttons, 5), [to_card(offer, say, back)]))


def to_card(offer: Offer, say: Say, back: str) -> Button:
    place = offer.permanence.code if offer.permanence else ""
    return button(say.plain("button-card"), card_button("v", offer.service.code, place, back))


def _where(permanence: Permanence, world: World, say: Say) -> Markup | None:
    words = place_in_words(world.directory.place_of(permanence))
    return say("card-place", place=words) if words else None
