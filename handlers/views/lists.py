"""Numbered lists of services: choices after a question, a theme's page, a welcome."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from handlers.callbacks import CardButton, ListButton, OpinionButton, pack_codes
from handlers.views.facets import lead
from handlers.views.facts import distance_in_words
from handlers.views.times import short_state, shut_then
from knowledge.conversation.answers import NOTHING_ASKED, Asked, Caveat, Offer
from knowledge.conversation.world import World
from knowledge.question.facet import Facet
from knowledge.wording.buttons import Button, Row, View, button, in_rows, rows
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

_BUTTONS_A_ROW = 5
_FACET_LENGTH = 200
# A back button must carry all of them within 64 bytes.
_BACK_AT_MOST = 5


def choices(
    offers: Sequence[Offer], world: World, now: datetime, say: Say, asked: Asked = NOTHING_ASKED
) -> View:
    """Two to five services that may be meant, each with what was asked, where, and whether
    it is open."""
    codes = tuple(o.service.code for o in offers)
    text = paragraphs(
        say("choices"),
        *(offer_lines(i, o, world, now, say, asked=asked) for i, o in enumerate(offers, 1)),
        say("choices-pick"),
    )
    return View(text, rows(*in_rows(numbers(codes), _BUTTONS_A_ROW), [wrong(say)]))


def which_need(offers: Sequence[Offer], needs: Sequence[str], world: World, say: Say) -> View:
    """One short question where two needs may be meant: a button for each, one for all."""
    packed = pack_codes(tuple(o.service.code for o in offers[:_BACK_AT_MOST]))
    asked, picks = [], []
    for need in (world.thesaurus.needs[n] for n in needs):
        met = [o.service for o in offers if o.need == need.id]
        asked.append(say("which-need", need=need.nom, services=" · ".join(s.nom for s in met)))
        codes = tuple(s.code for s in met)
        single = len(codes) == 1
        picked = CardButton(face="v", service=codes[0], back=packed) if single else None
        picks.append([button(need.nom, picked or ListButton(codes=pack_codes(codes)))])
    every = button(say.plain("button-which-all"), ListButton(codes=packed))
    return View(paragraphs(say("which-title"), *asked), rows(*picks, [every, wrong(say)]))


def offer_lines(
    index: int,
    offer: Offer,
    world: World,
    now: datetime,
    say: Say,
    said: bool = True,
    asked: Asked = NOTHING_ASKED,
) -> Markup:
    """A service in a few lines: its name, what was asked of it, where, when."""
    hours_asked = asked.facet == Facet.HORAIRES
    answer = None if hours_asked else lead(offer, asked, world, now, say, _FACET_LENGTH)
    place = offer.permanence and world.directory.place_of(offer.permanence)
    told = place_in_words(place) if place else ""
    where = say("card-place", place=told) if told else Markup("")
    if place and offer.distance is not None:
        where += " · " + distance_in_words(offer.distance, say)
    state = said and offer.permanence and short_state(offer, world, now, say)
    return lines(
        say("choices-line", index=index, name=offer.service.nom),
        answer,
        where if asked.facet != Facet.ADRESSE else None,
        state or None,
        *(say(f"caveat-{c.value}") for c in offer.caveats if c in _PLAIN_CAVEATS),
        shut_then(asked, world, now, say) if Caveat.NOT_THEN in offer.caveats else None,
    )


_PLAIN_CAVEATS = (Caveat.NOT_ELIGIBLE, Caveat.SUSPENDED)


def numbers(codes: Sequence[str], back: bool = True) -> list[Button]:
    """A button a service, by its number in the list; the card can lead back to the list."""
    packed = pack_codes(tuple(codes)) if back and len(codes) <= _BACK_AT_MOST else ""
    return [
        button(str(i), CardButton(face="v", service=code, back=packed))
        for i, code in enumerate(codes, 1)
    ]


def back_row(back: str, say: Say) -> Row:
    return [button(say.plain("button-back"), ListButton(codes=back))] if back else []


def wrong(say: Say) -> Button:
    return button(say.plain("button-wrong"), OpinionButton())


def nearest(offers: Sequence[Offer], world: World, now: datetime, say: Say) -> View:
    """The services around a position, with their distances."""
    if not offers:
        return View(say("near-none"))
    text = paragraphs(
        say("near-title"),
        *(offer_lines(i, offer, world, now, say) for i, offer in enumerate(offers, 1)),
    )
    codes = tuple(o.service.code for o in offers)
    return View(text, rows(*in_rows(numbers(codes, back=False), _BUTTONS_A_ROW)))
