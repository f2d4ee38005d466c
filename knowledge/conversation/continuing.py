"""A message that says nothing without its thread: "et le mercredi ?", "plutôt à X", "le 2e".

Owns what is told then: the services that were shown, from another side or at another place,
or those of the same need for somebody else.
"""

from dataclasses import replace

from knowledge.conversation.choosing import by_rank, like, of_age
from knowledge.conversation.coming import Coming
from knowledge.conversation.joining import joined
from knowledge.conversation.leading import certain, surely
from knowledge.conversation.places import held_in
from knowledge.conversation.rejecting import declined_by
from knowledge.conversation.said import Said
from knowledge.directory.territory import Commune
from knowledge.question.facet import Facet
from knowledge.question.followup import FollowUpKind
from knowledge.search.query import Why

# What says of somebody what it asks of a service: "ma mère est en fauteuil", "il a 3 ans".
_OF_SOMEONE = (Facet.ACCESSIBILITE, Facet.AGE)
# What the thread weighs beside a message that only shifts it ("et le mercredi ?").
_WITH_CONTEXT = 0.5
# As many of the candidates with the thread are what it likely still means.
_LIKELY = 3


def continued(coming: Coming) -> Said:
    """What the thread comes to."""
    follow, said, going_on = coming.follow, coming.said, coming.going_on
    shown = coming.before.shown
    if follow.kind in (FollowUpKind.REJECTION, FollowUpKind.MORE):
        # What it says of somebody or of a time is why: "pas celui-là, c'est pour ma mère".
        why = follow.someone or said.age_months or said.start is not None
        other = replace(coming.both if why else going_on, declined=declined_by(coming))
        return _next_known(coming, other)
    if not shown:
        told_more = said.placed or said.age_months or said.publics
        return coming.both if told_more else going_on
    if follow.kind is FollowUpKind.CHOICE and follow.rank is not None:
        chosen = by_rank(follow.rank, shown) or by_rank(follow.rank, coming.known)
        return replace(going_on, told=(chosen,) if chosen else shown)
    if said.named is not None:
        return _placed(said.named, coming)
    if said.placed:
        return going_on
    # "j'ai 26 ans, ça passe ?" is asked of what was shown.
    asks = follow.facet is not None and (follow.facet not in _OF_SOMEONE or follow.whether)
    if _leads_away(coming):
        return said
    if follow.refers or (asks and follow.kind is not FollowUpKind.TIME):
        return replace(going_on, told=shown)
    return _of_their_age(coming, _at_its_time(coming, _agreed(coming)))


def _next_known(coming: Coming, other: Said) -> Said:
    """Where nothing else is found, what the thread found beside what was shown."""
    if coming.found(other).best is not None:
        return other
    left = tuple(code for code in coming.before.beyond if code not in other.declined)
    return replace(other, told=left[:1])


def _leads_away(coming: Coming) -> bool:
    """Whether a message that goes on only in its first word leads away for certain: "et pour
    mon grand de 14 ans", "et la carte vitale"."""
    follow = coming.follow
    if not follow.goes_on or follow.kind in (FollowUpKind.TIME, FollowUpKind.PLACE):
        return False
    if follow.facet is not None and follow.facet is not Facet.ADRESSE:
        return False
    alone = coming.alone()
    away = certain(alone) or (coming.said.age_months is not None and surely(alone))
    return away and alone.best is not None and alone.best.service not in coming.known


def _placed(commune: Commune, coming: Coming) -> Said:
    """The same need elsewhere: what was shown where it has a place there, else what meets the
    same need there, else what was shown, wherever it is."""
    world, shown, going_on = coming.world, coming.before.shown, coming.going_on
    if there := held_in(shown, commune, world.directory):
        return replace(going_on, told=there)
    found = coming.found(going_on).candidates
    if not found or Why.OTHER_COMMUNE not in found[0].why:
        return going_on
    akin = {*shown, *like(shown[0], world)}
    same = tuple(c.service for c in found if c.need == found[0].need or c.service in akin)
    return replace(going_on, told=held_in(same, commune, world.directory) or shown)


def _agreed(coming: Coming) -> Said:
    """What the message leads to both alone and with the thread ("et pour son frère de 13
    ans ?"), else what was shown. A time alone ("et le mercredi ?") leads only to what the
    thread has found already: too much else is held then. Another age is looked for even
    where only the thread leads."""
    age, shown = coming.said.age_months, coming.before.shown
    same = replace(coming.going_on, told=shown)
    # "mon fils il a 3 ans": a detail of what was asked, where that is for his age.
    if age is not None and not coming.follow.goes_on and of_age(shown, age, coming.world):
        return same
    alone, together = coming.alone(), coming.found(coming.both)
    found = joined(alone, together, _WITH_CONTEXT)
    best = found.best.service if found.best else None
    if best is None or best not in {c.service for c in alone.candidates}:
        return replace(coming.both, found=together) if age is not None else same
    if best in shown:
        return replace(same, told=(best, *(c for c in shown if c != best)))
    known = {c.service for c in together.candidates}
    if coming.follow.kind is FollowUpKind.TIME and not coming.follow.someone:
        asked = {c.need for c in together.candidates if c.service in shown}
        likely = (c for c in together.candidates[:_LIKELY] if c.need in asked)
        known = {c.service for c in likely} & set(coming.before.beyond)
    return replace(coming.both, found=found) if best in known else same


def _at_its_time(coming: Coming, told: Said) -> Said:
    """Who asks known services for a time asks for their hours."""
    said = coming.said
    if not told.told or coming.follow.kind is not FollowUpKind.TIME or said.start is None:
        return told
    return replace(told, facet=said.facet or Facet.HORAIRES.value)


def _of_their_age(coming: Coming, told: Said) -> Said:
    """Of several, those that somebody of the age said may come to: "et pour le petit de 6
    ans"."""
    age = coming.said.age_months
    if age is None or len(told.told) < 2:
        return told
    return replace(told, told=of_age(told.told, age, coming.world) or told.told)
