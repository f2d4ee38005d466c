"""Who is near in a danger: the services for it, whoever else the words resemble.

Owns which needs a danger is. The national numbers stand before, and are the wording's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from knowledge.conversation.answers import Alarm, Asked, Caveat, Offer
from knowledge.conversation.offers import offer_of
from knowledge.conversation.said import Said
from knowledge.conversation.world import World
from knowledge.question.danger import Danger, DangerKind
from knowledge.schedule.sessions import AlwaysOpen, Open, state_at
from knowledge.search.query import Candidate

_OFFERS = 3
# So many services of a need are looked at: more are never shown.
_LOOKED_AT = 6
# The needs that a danger is, those that help at once first; none where only the numbers do.
_NEEDS: dict[DangerKind, tuple[str, ...]] = {
    DangerKind.VIOLENCE: (
        "partir-violences",
        "violences-conjugales",
        "violences-familiales",
        "victimes-aide",
    ),
    DangerKind.SEXUAL: ("violences-sexuelles", "constat-blessures", "victimes-aide"),
    DangerKind.CHILD: ("protection-enfant", "enfant-temoin-violences", "violences-familiales"),
    DangerKind.SUICIDE: ("psy-adulte", "mal-etre-ado", "psy-enfant"),
    DangerKind.HOMELESS: ("hebergement-urgence", "accueil-jour-sans-abri"),
    DangerKind.MEDICAL: ("urgences-hopital", "medecin-garde"),
    DangerKind.ASSAULT: ("victimes-aide", "porter-plainte"),
    DangerKind.FIRE: (),
}
# Somebody has to be there now.
_AT_ONCE = {DangerKind.VIOLENCE, DangerKind.SEXUAL, DangerKind.CHILD, DangerKind.MEDICAL}


def alarm_of(danger: Danger, said: Said, world: World, now: datetime, asked: Asked) -> Alarm:
    """The alarm with the services for it, in the order of its needs; where an age was said,
    those that the message leads to before the others; where somebody has to be there now,
    who is open before the rest. Nobody that is closed to the person."""
    needs = [need for kind in danger.kinds for need in _NEEDS[kind]]
    found = world.matcher.match(replace(said, doubt=None).query(now)).candidates
    meant = [c for c in found if c.need in needs]
    known = {c.service for c in meant}
    ties = world.matcher.ties()
    meant += [
        Candidate(code, 0.0, need)
        for need in needs
        for code, _ in ties.get(need, ())[:_LOOKED_AT]
        if code not in known
    ]
    if said.age_months is None:
        # Not somebody's age group, where nobody's age was said.
        meant.sort(key=lambda c: needs.index(c.need or ""))
    if DangerKind.VIOLENCE not in danger.kinds and DangerKind.HOMELESS in danger.kinds:
        # A shelter for victims is not for who only has no roof.
        victims = {code for code, _ in ties.get("partir-violences", ())}
        meant = [c for c in meant if c.service not in victims]
    offers = _offered(meant, world, now, asked)
    if _AT_ONCE & set(danger.kinds):
        offers = _open_first(offers, world, now)
    kinds = tuple(k.value for k in danger.kinds)
    return Alarm(kinds, danger.silent, tuple(offers[:_OFFERS]), asked)


def danger_of(kinds: tuple[str, ...]) -> Danger:
    """A danger heard before; who writes is not taken to be unable to speak."""
    return Danger(tuple(DangerKind(kind) for kind in kinds))


def _offered(
    candidates: Sequence[Candidate], world: World, now: datetime, asked: Asked
) -> list[Offer]:
    """Each service once; without those that are suspended or closed to where it is asked."""
    offers: dict[str, Offer] = {}
    for candidate in candidates:
        offer = offer_of(candidate, world, now, asked)
        if offer and not {Caveat.SUSPENDED, Caveat.NOT_ELIGIBLE} & set(offer.caveats):
            offers.setdefault(offer.service.code, offer)
    return list(offers.values())


def _open_first(offers: Sequence[Offer], world: World, now: datetime) -> list[Offer]:
    def shut(offer: Offer) -> bool:
        if offer.permanence is None:
            return True
        timetable = world.directory.timetable_of(offer.permanence)
        tz = world.directory.territory.timezone
        return not isinstance(state_at(timetable, world.calendar, tz, now), Open | AlwaysOpen)

    return sorted(offers, key=shut)
