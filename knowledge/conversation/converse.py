"""A turn of conversation: what was said, what it follows, what is answered.

Owns the turn from a message to an answer. Reading the words is ``knowledge.question``,
joining them with the thread ``said``, finding the services ``knowledge.search``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from knowledge.conversation.alarms import alarm_of, danger_of
from knowledge.conversation.answers import (
    UNKNOWN_PLACE,
    Alarm,
    Answer,
    Asked,
    Caveat,
    Chat,
    NotKnown,
    Offer,
    One,
    OutOfScope,
    Planned,
    Several,
)
from knowledge.conversation.browsing import open_to
from knowledge.conversation.following import (
    NEVER_A_NEED,
    asks_of_something,
    followed,
    opens_a_subject,
)
from knowledge.conversation.leading import meant, surely, well_meant
from knowledge.conversation.offers import offer_of
from knowledge.conversation.said import Said, read
from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune
from knowledge.events.agenda import Happening
from knowledge.events.asking import events_for
from knowledge.question.danger import DangerKind
from knowledge.question.danger_sense import sensed_danger, told_danger
from knowledge.question.sense import Meaning
from knowledge.question.smalltalk import Smalltalk, read_smalltalk
from knowledge.search.query import Candidate, Match, Outcome, Reason, Why

_FEWEST_CHOICES = 2
# After an alarm, "adieu" or "laissez tomber" is no courtesy.
_REASSURING = (Smalltalk.THANKS, Smalltalk.OK, Smalltalk.GREETING)
# From this likelihood on, a need may be what is meant.
_MEANT = 0.2
# Services of a thread that may still be meant.
_KEPT = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """``language``: in which the answer is worded; ``events``: those that go with it."""

    answer: Answer
    thread: Thread
    language: str
    events: tuple[Happening, ...] = ()


def converse(
    text: str,
    world: World,
    now: datetime,
    declared: Commune | None = None,
    thread: Thread | None = None,
    language: str | None = None,
) -> Turn:
    """Answer a message. ``declared``: the person's commune; ``thread``: what the last turns
    were about; ``language``: chosen by hand, else the message's own."""
    now, before = world.directory.territory.local(now), thread or Thread()
    said = followed(read(text, world, now, declared, before.shown), world, now, before)
    asked = Asked(said.facet, said.start, said.end, said.commune, said.avoided)
    found = _answer(text, said, world, now, asked, before)
    answer, events = _with_events(found, said, world, now, asked)
    thread = _followed(before, said, answer, asked)
    return Turn(answer, thread, language or said.language, events)


def _with_events(
    answer: Answer, said: Said, world: World, now: datetime, asked: Asked
) -> tuple[Answer, tuple[Happening, ...]]:
    """What is on, where that was asked or where nothing else answers; else beside the answer.
    Danger and courtesy stay alone."""
    if isinstance(answer, Alarm | Chat) or not world.directory.events:
        return answer, ()
    wanted = events_for(
        said.question,
        world.directory,
        now,
        start=asked.start,
        end=asked.end,
        commune=said.named.code_insee if said.named else None,
        near=asked.commune.code_insee if asked.commune else None,
        age_months=said.age_months,
        publics=said.publics,
    )
    nothing = isinstance(answer, NotKnown | OutOfScope)
    if (wanted.agenda and (wanted.events or nothing)) or (wanted.events and nothing):
        return Planned(wanted.events, asked), wanted.events
    return answer, wanted.events


def _answer(
    text: str, said: Said, world: World, now: datetime, asked: Asked, before: Thread
) -> Answer:
    """Danger, courtesy and what no directory answers come before any search."""

    def meaning() -> Meaning | None:
        return world.matcher.meaning(text, said.language)

    if danger := told_danger(text, meaning):
        return alarm_of(danger, said, world, now, asked)
    courtesy = read_smalltalk(text)
    if before.dangers and _still_in_danger(courtesy, said, world, now):
        return alarm_of(danger_of(before.dangers), said, world, now, asked)
    if courtesy:
        return Chat(courtesy.value, asked.commune)
    if said.nowhere:
        return NotKnown(UNKNOWN_PLACE, asked.commune, misses=before.misses)
    if said.told:
        return _told(said.told, world, now, asked)
    if said.doubt in NEVER_A_NEED:
        return OutOfScope(said.doubt.value, asked.commune)
    if danger := sensed_danger(text, meaning):
        return alarm_of(danger, said, world, now, asked)
    match = said.found or world.matcher.match(said.query(now))
    if not before.text and not meant(match) and asks_of_something(said, world):
        return NotKnown(Reason.NOT_UNDERSTOOD.value, asked.commune, misses=before.misses + 1)
    return _answered(match, world, now, asked, before)


def _still_in_danger(courtesy: Smalltalk | None, said: Said, world: World, now: datetime) -> bool:
    """Whether what follows an alarm is still of it: "can I bring my kids", "non je veux pas
    appeler". A subject of its own, thanks, and what is asked of the services shown are not."""
    if courtesy is not None:
        return courtesy not in _REASSURING
    if said.told and (said.facet or len(said.told) == 1):
        return False
    match = said.found or world.matcher.match(said.query(now))
    elsewhere = match.outcome is Outcome.OUT_OF_SCOPE or match.reason is Reason.NOT_OFFERED
    led = surely(match) or well_meant(match) or elsewhere
    return not (led and opens_a_subject(said, world))


def _answered(match: Match, world: World, now: datetime, asked: Asked, before: Thread) -> Answer:
    misses = before.misses + 1
    reason = match.reason.value if match.reason else ""
    if match.outcome is Outcome.OUT_OF_SCOPE:
        return OutOfScope(reason, asked.commune, match.score)
    shown, beyond = _shown(match)
    offers = _offers(shown, world, now, asked)
    if match.outcome is Outcome.UNKNOWN or not offers:
        unmet = match.reason is Reason.NEED_NOBODY_MEETS and match.needs
        need = match.needs[0][0] if unmet else None
        return NotKnown(reason, asked.commune, need, match.renvoi, misses, match.score)
    if len(offers) == 1:
        return One(offers[0], asked, match.score, beyond)
    offers = _then(offers, asked)
    return Several(offers, asked, match.score, beyond, _needs_meant(match, offers))


def _needs_meant(match: Match, offers: tuple[Offer, ...]) -> tuple[str, ...]:
    """The needs that the offers are for, where two or three may be meant; else none."""
    if match.reason is not Reason.TWO_NEEDS:
        return ()
    likely = dict(match.needs)
    asked = dict.fromkeys(o.need for o in offers if o.need and likely.get(o.need, 0.0) >= _MEANT)
    return tuple(asked) if len(asked) > 1 else ()


def _shown(match: Match) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """The candidates that a person is shown, and the codes of those that come after."""
    found = match.candidates
    if match.outcome is Outcome.ANSWER:
        shown = found[:1]
    else:
        plausible = tuple(c for c in found if c.plausible)
        shown = plausible if len(plausible) > 1 else found[:_FEWEST_CHOICES]
    return shown, tuple(c.service for c in found if c not in shown)


def _told(services: Iterable[str], world: World, now: datetime, asked: Asked) -> Answer:
    """Services that are known already, told from the side that is asked for."""
    offers = _offers((_known(code, world, asked) for code in services), world, now, asked)
    if not offers:
        return NotKnown("not-understood", asked.commune)
    return (
        One(offers[0], asked, 1.0)
        if len(offers) == 1
        else Several(_then(offers, asked), asked, 1.0)
    )


def _known(code: str, world: World, asked: Asked) -> Candidate:
    """A service that was shown, and whether it is for the people of the commune."""
    service = world.directory.services.get(code)
    open_here = service is None or open_to(service, asked.commune, world.directory)
    return Candidate(code, 1.0, why=() if open_here else (Why.NOT_ELIGIBLE,))


def _then(offers: tuple[Offer, ...], asked: Asked) -> tuple[Offer, ...]:
    """Where a time was asked for, those open then; all, with the caveat, where none is."""
    if asked.start is None:
        return offers
    return tuple(o for o in offers if Caveat.NOT_THEN not in o.caveats) or offers


def _offers(
    candidates: Iterable[Candidate], world: World, now: datetime, asked: Asked
) -> tuple[Offer, ...]:
    found = (offer_of(c, world, now, asked) for c in candidates)
    return tuple(o for o in found if o is not None)


def _brought_up(before: Thread, shown: tuple[str, ...], beyond: tuple[str, ...]) -> tuple[str, ...]:
    """What the thread found besides what is shown now, the latest first."""
    found = dict.fromkeys((*beyond, *before.shown, *before.beyond))
    return tuple(code for code in found if code not in shown)[:_KEPT]


def _followed(before: Thread, said: Said, answer: Answer, asked: Asked) -> Thread:
    """The thread after this turn. Courtesy changes nothing; danger leaves no trace but its
    kind, so that the numbers stay in sight, the language, which the buttons under the answer
    are in, and where there is a roof."""
    match answer:
        case Chat():
            return replace(before, language=before.language or said.language)
        # Nobody would look at the chat for that, and "c'est où ?" may follow.
        case Alarm((DangerKind.HOMELESS,), offers=offers) if offers:
            shown: tuple[str, ...] = tuple(o.service.code for o in offers)
            beyond: tuple[str, ...] = ()
        case Alarm(dangers):
            return Thread(language=said.language, dangers=dangers)
        case One(offer, beyond=beyond):
            shown = (offer.service.code,)
        case Several(offers, beyond=beyond):
            shown = tuple(o.service.code for o in offers)
        case Planned():
            shown, beyond = (), ()
        case NotKnown() if not before.shown:
            shown, beyond = (), ()
        case NotKnown() | OutOfScope():
            return replace(before, misses=before.misses + 1, language=said.language)
    return Thread(
        text=said.question,
        shown=shown,
        beyond=_brought_up(before, shown, beyond) if said.follows else beyond,
        declined=said.declined,
        asked=asked,
        age_months=said.age_months,
        language=said.language,
        misses=before.misses + 1 if isinstance(answer, NotKnown) else 0,
        needs=_spoken_of(answer) or (before.needs if said.follows else ()),
        dangers=_dangers(answer, said, before),
    )


def _dangers(answer: Answer, said: Said, before: Thread) -> tuple[str, ...]:
    """Those of an alarm, until something else is spoken of."""
    if isinstance(answer, Alarm):
        return answer.dangers
    return before.dangers if said.told else ()


def _spoken_of(answer: Answer) -> tuple[str, ...]:
    """The needs that an answer is for."""
    match answer:
        case One(offer):
            needs: tuple[str | None, ...] = (offer.need,)
        case Several(offers):
            needs = tuple(o.need for o in offers[:_FEWEST_CHOICES])
        case NotKnown(need=need):
            needs = (need,)
        case _:
            needs = ()
    return tuple(dict.fromkeys(n for n in needs if n))
