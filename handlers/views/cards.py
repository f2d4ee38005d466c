"""A service's card: what, when, where, whom to call, what it costs, what to bring.

Owns the order of the facts: what was asked for comes first, then whether it is open, then
the rest. A fact that was asked for and that the directory lacks is said to be missing.
"""

from datetime import date, datetime

from markupsafe import Markup

from handlers.callbacks import FollowButton, MapButton, card_button
from handlers.views import facts
from handlers.views.facets import lead, phone_line, place_of, when_line
from handlers.views.lists import back_row, wrong
from handlers.views.times import said_line, shut_then
from knowledge.conversation.answers import Asked, Caveat, Offer
from knowledge.conversation.world import World
from knowledge.directory.entries import State
from knowledge.following.discretion import is_discreet_service
from knowledge.question.facet import Facet
from knowledge.wording.ages import age_in_words
from knowledge.wording.buttons import Button, Row, View, button, link, rows
from knowledge.wording.dates import full_date, short_date
from knowledge.wording.fit import cut, fitted
from knowledge.wording.links import card_link, share_link
from knowledge.wording.say import Say, lines, paragraphs

# A date of verification older than this is shown with a caution.
STALE_AFTER_DAYS = 365


def card(
    offer: Offer,
    asked: Asked,
    world: World,
    now: datetime,
    say: Say,
    back: str = "",
    username: str = "",
) -> View:
    """The card of a service at one of its places, with its buttons. ``username``: the bot's,
    for the card's own link; without it the card is not offered to be shared."""

    def render(limit: int) -> Markup:
        told = lead(offer, asked, world, now, say, limit)
        return paragraphs(
            _title(offer, world, say),
            told,
            _caveats(offer, asked, world, now, say),
            lines(*_facts(offer, asked, world, now, say, limit)),
            say("card-conditions", conditions=cut(offer.service.description, limit)),
            _footer(offer, world, now, say),
        )

    buttons = _buttons(offer, world, say, back, username)
    return View(fitted(render), rows(*buttons, back_row(back, say)))


def _title(offer: Offer, world: World, say: Say) -> Markup:
    service = offer.service
    structure = world.directory.structure_of(service)
    named = structure and structure.nom not in service.nom
    return lines(
        say("card-title", name=service.nom),
        say("card-structure", structure=structure.nom) if structure and named else None,
    )


def _facts(
    offer: Offer, asked: Asked, world: World, now: datetime, say: Say, limit: int
) -> list[Markup | None]:
    """All that is known but what the lead already said."""
    service, place = offer.service, place_of(offer, world)
    said = asked.facet and Facet(asked.facet)
    everything: list[tuple[Facet | None, Markup | None]] = [
        (Facet.HORAIRES, when_line(offer, world, now, say)),
        (Facet.ADRESSE, facts.place_line(place, offer.distance, say) if place else None),
        (None, _stops(offer, say)),
        (Facet.TELEPHONE, phone_line(offer, world, say)),
        (None, _mail(offer, world, say)),
        (None, _site(offer, world, say)),
        (Facet.PRIX, facts.price_line(service, say, limit)),
        (Facet.DOCUMENTS, facts.documents_line(service, say, limit)),
        *((Facet.INSCRIPTION, x) for x in facts.registration_lines(service, say, limit)),
        (None, facts.public_line(service, say, limit)),
        (None, _conditions(offer, say, limit)),
        (None, facts.zone_line(service, world.directory, say)),
        (Facet.ACCESSIBILITE, facts.access_line(place, say, limit) if place else None),
    ]
    return [line for facet, line in everything if facet is None or facet is not said]


def _caveats(offer: Offer, asked: Asked, world: World, now: datetime, say: Say) -> Markup:
    age = age_in_words(offer.service.age, say) or ""
    place = place_of(offer, world)
    arguments: dict[Caveat, dict[str, str]] = {
        Caveat.OTHER_AGE: {"age": age},
        Caveat.OTHER_COMMUNE: {"commune": (place and place.commune) or ""},
    }
    shown = (c for c in offer.caveats if c is not Caveat.SUSPENDED)
    return lines(
        *(
            shut_then(asked, world, now, say)
            if c is Caveat.NOT_THEN
            else say(f"caveat-{c.value}", **arguments.get(c, {}))
            for c in shown
        )
    )


def _footer(offer: Offer, world: World, now: datetime, say: Say) -> Markup:
    today = world.directory.territory.today(now)
    return lines(
        _suspension(offer, today, say),
        _verified(offer, today, say),
        said_line(now, world, say) if offer.permanence else None,
    )


def _suspension(offer: Offer, today: date, say: Say) -> Markup | None:
    status = offer.service.status
    if status.state_on(today) is not State.SUSPENDED:
        return None
    if status.until is None:
        what = say("card-suspended-open")
    else:
        what = say("card-suspended", until=short_date(status.until, say.messages, today))
    return say("card-why", what=what, reason=status.reason) if status.reason else what


def _verified(offer: Offer, today: date, say: Say) -> Markup:
    service = offer.service
    if service.verified_on is None:
        edited = service.edited_on or service.date_maj
        return say("card-unverified", date=full_date(edited, say.messages, year=True))
    stale = (today - service.verified_on).days > STALE_AFTER_DAYS
    date_words = full_date(service.verified_on, say.messages, year=True)
    return say("card-stale" if stale else "card-verified", date=date_words)


def _mail(offer: Offer, world: World, say: Say) -> Markup | None:
    address = world.directory.contact_of(offer.service).courriel
    return say("card-mail", address=address) if address else None


def _site(offer: Offer, world: World, say: Say) -> Markup | None:
    site = world.directory.contact_of(offer.service).site_web
    return say("card-site", link=site) if site else None


def _stops(offer: Offer, say: Say) -> Markup | None:
    if not offer.service.itinerant:
        return None
    return say("card-itinerant", count=len(offer.others) + 1)


def _conditions(offer: Offer, say: Say, limit: int) -> Markup | None:
    words = offer.service.conditions_acces
    return say("card-conditions", conditions=cut(words, limit)) if words else None


def _buttons(offer: Offer, world: World, say: Say, back: str, username: str) -> list[Row]:
    service, permanence = offer.service.code, offer.permanence
    code = permanence.code if permanence else ""
    first: list[Button] = []
    if permanence is not None:
        first.append(button(say.plain("button-hours"), card_button("h", service, code, back)))
        place = world.directory.place_of(permanence)
        if place.latitude is not None and place.longitude is not None:
            first.append(button(say.plain("button-map"), MapButton(place=code)))
    second: list[Button] = []
    if offer.others:
        label = say.plain("button-places", count=len(offer.others))
        second.append(button(label, card_button("p", service, code, back)))
    if username:
        shared = share_link(card_link(username, service), offer.service.nom)
        second.append(link(say.plain("button-share"), shared))
    if offer.service.status.state is not State.ENDED and not is_discreet_service(
        offer.service, world
    ):
        follow = FollowButton(what="s", topic=service, value=code)
        second.append(button(say.plain("follow-button"), follow))
    refresh = button(say.plain("button-refresh"), card_button("v", service, code, back))
    return [first, second, [refresh, wrong(say)]]
