"""A message within its thread: what is asked of the same services, of the same need under
another constraint, or anew.

Owns the decision. What the message shows of it by itself is ``knowledge.question.followup``;
a message that could open a subject is matched alone, to see whether it leads somewhere, then
with the thread where it does not: three matches more than a question takes at most.
"""

from dataclasses import replace
from datetime import datetime

from knowledge.conversation.choosing import by_rank, by_words, like, of_age
from knowledge.conversation.joining import joined
from knowledge.conversation.leading import certain, leads, meant, needs, sure, surely, well_meant
from knowledge.conversation.places import held_in, only_in
from knowledge.conversation.rejecting import declined_by, rejected
from knowledge.conversation.said import Said, doubt_of
from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune
from knowledge.question.danger import read_danger
from knowledge.question.facet import Facet
from knowledge.question.followup import FollowUp, FollowUpKind, read_followup, without_refused
from knowledge.question.smalltalk import read_smalltalk
from knowledge.search.query import Outcome, Reason, Why

NEVER_A_NEED = (Reason.REPROGRAMMING, Reason.NONSENSE)
# What says of somebody what it asks of a service: "ma mère est en fauteuil", "il a 3 ans".
_OF_SOMEONE = (Facet.ACCESSIBILITE, Facet.AGE)
# What the thread weighs beside a message that tells its own need ("et un médecin ?").
_LESS = 0.3
# And beside one that only shifts it ("et le mercredi ?").
_WITH_CONTEXT = 0.5
# As many of the candidates with the thread are what it likely still means.
_LIKELY = 3
# Fewer words say too little of their language to change the thread's.
_TELLING = 4

# So few words of its own, beside what is asked of a service, only say of what part of it.
_DETAILS = 2
# A name of a place has no more words that mean something.
_A_NAME = 3
# From so many words on, a message may be a question of its own though all are common ones.
_A_QUESTION = 5


def followed(said: Said, world: World, now: datetime, before: Thread) -> Said:
    """What a message comes to after ``before``: unchanged where it opens a subject. Danger
    and courtesy are never follow-ups."""
    text = said.question
    if not before.text or said.doubt in NEVER_A_NEED or read_danger(text) or read_smalltalk(text):
        return said
    follow = _follow_up(said, world)
    if follow is None:
        return said
    if _in_another_language(follow, said, before):
        return said
    if _beyond_here(follow, said, world, now, before):
        return replace(said, nowhere=True)
    # What looks out of scope and leads nowhere is asked of no service that was shown.
    if said.doubt and world.matcher.match(said.query(now)).outcome is Outcome.OUT_OF_SCOPE:
        return said
    new = said
    said = replace(said, about=before.needs)
    going_on = _going_on(follow, said, world, before)
    if not follow.own and _may_stand_alone(follow, said, before):
        alone = world.matcher.match(said.query(now))
        if (sure(alone) or well_meant(alone)) and (
            meant(alone) or said.language != before.language
        ):
            return new
    # "plûto à X": what says a place and one word more is about the place.
    only_a_place = said.named is not None and len(follow.own) <= 1 and bool(before.shown)
    refuses = follow.kind is FollowUpKind.REJECTION or (follow.denies and said.placed)
    if refuses and (other := rejected(follow, said, going_on, world, before)) is not None:
        return other
    if follow.own and not (only_a_place and not needs(world.matcher.match(said.query(now)))):
        return _with_words_of_its_own(follow, said, going_on, world, now, before)
    return _of_the_thread(follow, said, going_on, world, now, before)


def asks_of_something(said: Said, world: World) -> bool:
    """Whether a message only makes sense of a service that was shown: "c'est cher ?"."""
    follow = _follow_up(said, world)
    if follow is None or follow.own or said.placed or said.age_months or said.publics:
        return False
    return follow.facet is not None or follow.refers


def _follow_up(said: Said, world: World) -> FollowUp | None:
    facet = Facet(said.facet) if said.facet else None
    return read_followup(said.question, world.directory.territory.communes, facet)


def _in_another_language(follow: FollowUp, said: Said, before: Thread) -> bool:
    """Whether somebody else has the telephone: a sentence in another language that asks
    nothing of what went before."""
    tied = follow.goes_on or follow.corrects or follow.refers
    other = before.language is not None and said.language != before.language
    asks_nothing = follow.kind is FollowUpKind.OTHER and said.start is None and not tied
    return other and asks_nothing and len(said.question.split()) >= _TELLING


def _beyond_here(follow: FollowUp, said: Said, world: World, now: datetime, before: Thread) -> bool:
    """Whether the same is asked for at a place that is not known: "plutôt à Mirandon"."""
    placed = follow.kind is FollowUpKind.PLACE and 0 < len(follow.own) <= _A_NAME
    if not placed or said.placed or not before.shown:
        return False
    alone = world.matcher.match(said.query(now))
    return alone.best is None and not meant(alone)


def _may_stand_alone(follow: FollowUp, said: Said, before: Thread) -> bool:
    """Whether a message of common words only may be a question of its own: it is in another
    language, or long enough and asks nothing of what went before."""
    length = len(said.question.split())
    if follow.goes_on or follow.corrects or follow.refers:
        return False
    if before.language is not None and said.language != before.language and said.start is None:
        return length > 1
    return follow.kind is FollowUpKind.OTHER and length >= _A_QUESTION


def _going_on(follow: FollowUp, said: Said, world: World, before: Thread) -> Said:
    """The thread's question with what the message says of time, place and age instead.
    Somebody else than before is not of the age said before."""
    kept = before.asked
    other_language = len(said.question.split()) >= _TELLING
    return replace(
        said,
        question=before.text,
        language=said.language if other_language else before.language or said.language,
        follows=True,
        about=(),
        declined=before.declined,
        start=said.start or kept.start,
        end=said.end or kept.end,
        commune=said.commune if said.placed else kept.commune or said.commune,
        avoided=said.avoided if said.placed else kept.avoided,
        left_out=said.left_out if said.placed else only_in(kept.avoided, world.directory),
        age_months=said.age_months or (None if follow.someone else before.age_months),
        # What a service answered is in scope, whatever its words.
        doubt=None if before.shown else doubt_of(before.text),
    )


def _of_the_thread(
    follow: FollowUp, said: Said, going_on: Said, world: World, now: datetime, before: Thread
) -> Said:
    """A message that says nothing by itself."""
    shown = before.shown
    if follow.kind in (FollowUpKind.REJECTION, FollowUpKind.MORE):
        # What it says of somebody or of a time is why: "pas celui-là, c'est pour ma mère".
        why = follow.someone or said.age_months or said.start is not None
        question = _both(before, said) if why else before.text
        return replace(going_on, question=question, declined=declined_by(follow, before, world))
    if not shown:
        told_more = said.placed or said.age_months or said.publics
        return replace(going_on, question=_both(before, said)) if told_more else going_on
    if follow.kind is FollowUpKind.CHOICE and follow.rank is not None:
        chosen = by_rank(follow.rank, shown) or by_rank(follow.rank, (*shown, *before.beyond))
        return replace(going_on, told=(chosen,) if chosen else shown)
    if said.named is not None:
        return _placed(said.named, going_on, world, now, before)
    if said.placed:
        return going_on
    # "j'ai 26 ans, ça passe ?" is asked of what was shown.
    asks = follow.facet is not None and (follow.facet not in _OF_SOMEONE or follow.whether)
    if _elsewhere(follow, said, world, now, before):
        return said
    if follow.refers or (asks and follow.kind is not FollowUpKind.TIME):
        return replace(going_on, told=shown)
    other = _agreed(follow, said, going_on, world, now, before)
    found = _at_its_time(follow, said, other or replace(going_on, told=shown))
    # "et pour le petit de 6 ans": of several, those that he may come to.
    if len(found.told) > 1 and said.age_months:
        return replace(found, told=of_age(found.told, said.age_months, world) or found.told)
    return found


def _elsewhere(follow: FollowUp, said: Said, world: World, now: datetime, before: Thread) -> bool:
    """Whether a message that goes on only in its first word leads away for certain: "et pour
    mon grand de 14 ans", "et la carte vitale"."""
    if not follow.goes_on or follow.kind in (FollowUpKind.TIME, FollowUpKind.PLACE):
        return False
    if follow.facet is not None and follow.facet is not Facet.ADRESSE:
        return False
    alone = world.matcher.match(said.query(now))
    known = (*before.shown, *before.beyond)
    away = certain(alone) or (said.age_months is not None and surely(alone))
    return away and alone.best is not None and alone.best.service not in known


def _at_its_time(follow: FollowUp, said: Said, told: Said) -> Said:
    """Who asks known services for a time asks for their hours."""
    if not told.told or follow.kind is not FollowUpKind.TIME or said.start is None:
        return told
    return replace(told, facet=said.facet or Facet.HORAIRES.value)


def _placed(commune: Commune, going_on: Said, world: World, now: datetime, before: Thread) -> Said:
    """The same need elsewhere: what was shown where it has a place there, else what meets the
    same need there, else what was shown, wherever it is."""
    if there := held_in(before.shown, commune, world.directory):
        return replace(going_on, told=there)
    found = world.matcher.match(going_on.query(now)).candidates
    if not found or Why.OTHER_COMMUNE not in found[0].why:
        return going_on
    akin = {*before.shown, *(like(before.shown[0], world) if before.shown else ())}
    same = tuple(c.service for c in found if c.need == found[0].need or c.service in akin)
    return replace(going_on, told=held_in(same, commune, world.directory) or before.shown)


def _agreed(
    follow: FollowUp, said: Said, going_on: Said, world: World, now: datetime, before: Thread
) -> Said | None:
    """What the message leads to both alone and with the thread: "et pour son frère de 13
    ans ?". A time alone ("et le mercredi ?") leads only to what the thread has found already:
    too much else is held then. Another age is looked for even where only the thread leads."""
    alone = world.matcher.match(said.query(now))
    both = replace(going_on, question=_both(before, said))
    together = world.matcher.match(both.query(now))
    found = joined(alone, together, _WITH_CONTEXT)
    best = found.best.service if found.best else None
    if best is None or best not in {c.service for c in alone.candidates}:
        return replace(both, found=together) if said.age_months is not None else None
    if best in before.shown:
        return replace(going_on, told=(best, *(c for c in before.shown if c != best)))
    known = {c.service for c in together.candidates}
    if follow.kind is FollowUpKind.TIME and not follow.someone:
        asked = {c.need for c in together.candidates if c.service in before.shown}
        likely = (c for c in together.candidates[:_LIKELY] if c.need in asked)
        known = {c.service for c in likely} & set(before.beyond)
    return replace(both, found=found) if best in known else None


def _with_words_of_its_own(
    follow: FollowUp, said: Said, going_on: Said, world: World, now: datetime, before: Thread
) -> Said:
    """A message that could open a subject: it does where it leads to a service, or out of
    scope, and nothing ties it to the thread."""
    alone = world.matcher.match(
        replace(said, question=without_refused(said.question, follow.refused)).query(now)
        if follow.refused
        else said.query(now)
    )
    led = leads(alone)
    # "combien la main d'œuvre" is asked of the garage that was shown, whatever else it is.
    detail = follow.facet is not None and len(follow.own) <= _DETAILS
    if before.shown and detail and not (led and (follow.goes_on or meant(alone))):
        return replace(going_on, told=before.shown)
    refused = alone.outcome is Outcome.OUT_OF_SCOPE or alone.reason is Reason.NOT_OFFERED
    only_refuses = set(follow.own) <= set(follow.refused)
    adds = follow.goes_on and bool(before.shown) and follow.facet is None
    asks_more = follow.kind in (FollowUpKind.OTHER, FollowUpKind.FACET)
    if adds and (only_refuses or (asks_more and not led)):
        told = replace(said, question=without_refused(said.question, follow.refused))
        if (also := _also(told, going_on, world, now, before)) is not None:
            return also
    if refused and not follow.corrects:
        return said
    tied = follow.goes_on or follow.corrects or follow.refers
    # A thread that showed no service (an agenda, nothing) holds on to nobody.
    if not before.shown and not tied:
        return said
    if not follow.corrects:
        if follow.kind is FollowUpKind.MORE and alone.candidates and meant(alone):
            return said
        picked = by_words(follow.own, (*before.shown, *before.beyond), world)
        if picked and (not led or (alone.best and alone.best.service in picked)):
            return replace(going_on, told=picked)
        if alone.outcome is Outcome.UNKNOWN and meant(alone):
            return said
        if led and not tied:
            return said
    declined = declined_by(follow, before, world)
    both = replace(
        going_on,
        question=without_refused(_both(before, said), follow.refused),
        declined=declined,
    )
    weight = _LESS if needs(alone) and not follow.corrects else 1.0
    together = world.matcher.match(both.query(now))
    # What only says what is not wanted leads nowhere by itself.
    found = together if only_refuses else joined(alone, together, weight)
    return replace(both, found=found) if found.candidates else said


def _also(said: Said, going_on: Said, world: World, now: datetime, before: Thread) -> Said | None:
    """What else the person of the thread needs: "et pour qu'il voie du monde ?" is another
    service than the one shown. None where the two together do not lead to it clearly."""
    declined = before.declined | frozenset(before.shown)
    both = replace(going_on, question=_both(before, said), declined=declined)
    found = world.matcher.match(both.query(now))
    return replace(both, found=found, declined=before.declined) if leads(found) else None


def _both(before: Thread, said: Said) -> str:
    return f"{before.text.rstrip(' .')}. {said.question}"
