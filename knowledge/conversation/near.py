"""The services nearest to a position, for who shares where they are."""

from datetime import datetime

from knowledge.conversation.answers import Asked, Offer
from knowledge.conversation.browsing import open_to
from knowledge.conversation.offers import Position, offer_of_service
from knowledge.conversation.world import World
from knowledge.directory.entries import State
from knowledge.directory.territory import Commune

_SHOWN = 5


def services_near(
    here: Position, commune: Commune | None, world: World, now: datetime
) -> tuple[Offer, ...]:
    """Five eligible services at five different places, the nearest first."""
    today = world.directory.territory.today(now)
    offers = [
        offer_of_service(service, world, now, Asked(), here)
        for service in world.directory.shown(today)
        if open_to(service, commune, world.directory)
        and service.status.state_on(today) is State.ACTIVE
    ]
    placed = sorted((o for o in offers if o.distance is not None), key=lambda o: o.distance or 0.0)
    found: dict[object, Offer] = {}
    for offer in placed:
        place = offer.permanence and world.directory.place_of(offer.permanence)
        found.setdefault((place.latitude, place.longitude) if place else None, offer)
        if len(found) == _SHOWN:
            break
    return tuple(found.values())
