"""What was asked of a service, as lines: its hours, its price, whom to call …

A card and a list begin with it. What was asked for and the directory lacks is said to be
missing.
"""

from datetime import datetime

from markupsafe import Markup

from handlers.views import facts
from handlers.views.times import session_line, state_line
from knowledge.conversation.answers import Asked, Offer
from knowledge.conversation.world import World
from knowledge.directory.entries import Place, State
from knowledge.question.facet import Facet
from knowledge.wording.ages import age_in_words
from knowledge.wording.say import Say, lines


def lead(
    offer: Offer, asked: Asked, world: World, now: datetime, say: Say, limit: int
) -> Markup | None:
    """What was asked for, first; None where nothing in particular was."""
    if asked.facet is None:
        return None
    facet = Facet(asked.facet)
    found = lines(*of_facet(facet, offer, world, now, say, limit))
    if found or facet is Facet.RENDEZ_VOUS:
        return found or say("lead-rendez-vous-none")
    return say(f"lead-{facet.value}-none")


def of_facet(
    facet: Facet, offer: Offer, world: World, now: datetime, say: Say, limit: int
) -> list[Markup | None]:
    service, place = offer.service, place_of(offer, world)
    match facet:
        case Facet.HORAIRES:
            return [when_line(offer, world, now, say)]
        case Facet.ADRESSE:
            return [facts.place_line(place, offer.distance, say) if place else None]
        case Facet.TELEPHONE:
            return [phone_line(offer, world, say)]
        case Facet.PRIX:
            return [facts.price_line(service, say, limit)]
        case Facet.DOCUMENTS:
            return [facts.documents_line(service, say, limit)]
        case Facet.INSCRIPTION:
            return [*facts.registration_lines(service, say, limit)]
        case Facet.AGE:
            age = age_in_words(service.age, say)
            return [say("card-public", public=say.plain("card-age", age=age)) if age else None]
        case Facet.RENDEZ_VOUS:
            return [_appointment(offer, world, say), *facts.registration_lines(service, say, limit)]
        case Facet.ACCESSIBILITE:
            return [facts.access_line(place, say, limit) if place else None]
    return []


def when_line(offer: Offer, world: World, now: datetime, say: Say) -> Markup | None:
    if is_suspended(offer, world, now) or offer.permanence is None:
        return None
    asked_for = session_line(offer, world, now, say)
    return lines(asked_for, state_line(offer.permanence, world, now, say))


def phone_line(offer: Offer, world: World, say: Say) -> Markup | None:
    number = world.directory.contact_of(offer.service).telephone
    return say("card-phone", number=number) if number else None


def _appointment(offer: Offer, world: World, say: Say) -> Markup | None:
    if offer.permanence is None:
        return None
    schedule = world.directory.timetable_of(offer.permanence).schedule
    if not schedule.known and not schedule.appointment_only:
        return None
    on_request = schedule.appointment_only or any(r.by_appointment for r in schedule.rules)
    return say("lead-rendez-vous-yes" if on_request else "lead-rendez-vous-no")


def place_of(offer: Offer, world: World) -> Place | None:
    return world.directory.place_of(offer.permanence) if offer.permanence else None


def is_suspended(offer: Offer, world: World, now: datetime) -> bool:
    today = world.directory.territory.today(now)
    return offer.service.status.state_on(today) is State.SUSPENDED
