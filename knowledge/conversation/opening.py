"""A message within a thread that has words of its own: "et quelqu'un vient à la maison ?".

Owns whether it opens a subject, adds to the thread, or is asked of what was shown.
"""

from dataclasses import replace

from knowledge.conversation.choosing import by_words
from knowledge.conversation.coming import Coming
from knowledge.conversation.joining import joined
from knowledge.conversation.leading import leads, meant, needs
from knowledge.conversation.rejecting import declined_by
from knowledge.conversation.said import Said
from knowledge.question.followup import FollowUpKind, without_refused
from knowledge.search.query import Match, Outcome, Reason

# What the thread weighs beside a message that tells its own need ("et un médecin ?").
_LESS = 0.3
# So few words of its own, beside what is asked of a service, only say of what part of it.
_DETAILS = 2


def opened(coming: Coming) -> Said:
    """It opens a subject where it leads to a service, or out of scope, and nothing ties it to
    the thread."""
    follow, said, before = coming.follow, coming.said, coming.before
    wanted = _wanted(said, coming)
    alone = coming.found(wanted)
    # "combien la main d'œuvre" is asked of the garage that was shown, whatever else it is.
    detail = follow.facet is not None and len(follow.own) <= _DETAILS
    if before.shown and detail and not (leads(alone) and (follow.goes_on or meant(alone))):
        return replace(coming.going_on, told=before.shown)
    if (also := _also(coming, alone)) is not None:
        return also
    out_of_scope = alone.outcome is Outcome.OUT_OF_SCOPE or alone.reason is Reason.NOT_OFFERED
    if out_of_scope and not follow.corrects:
        return said
    # A thread that showed no service (an agenda, nothing) holds on to nobody.
    if not before.shown and not coming.tied:
        return said
    if not follow.corrects:
        picked = by_words(follow.own, coming.known, coming.world)
        if follow.kind is FollowUpKind.MORE and alone.candidates and meant(alone):
            return said
        if picked and (not leads(alone) or (alone.best and alone.best.service in picked)):
            return replace(coming.going_on, told=picked)
        if alone.outcome is Outcome.UNKNOWN and meant(alone):
            return said
        if leads(alone) and not coming.tied:
            return said
    return _together(coming, alone)


def _together(coming: Coming, alone: Match) -> Said:
    """Looked for alone and with the thread, without what is not wanted."""
    both = replace(_wanted(coming.both, coming), declined=declined_by(coming))
    by_itself = needs(alone) and not coming.follow.corrects
    weight = _LESS if by_itself or coming.follow.unwanted else 1.0
    together = coming.found(both)
    # What only says what is not wanted leads nowhere by itself.
    found = together if _only_refuses(coming) else joined(alone, together, weight)
    return replace(both, found=found) if found.candidates else coming.said


def _also(coming: Coming, alone: Match) -> Said | None:
    """What else the person of the thread needs: "et pour qu'il voie du monde ?" is another
    service than the one shown. None where the two together do not lead to it clearly."""
    follow, before = coming.follow, coming.before
    if not follow.goes_on or not before.shown or follow.facet is not None:
        return None
    asks_more = follow.kind in (FollowUpKind.OTHER, FollowUpKind.FACET)
    if not _only_refuses(coming) and (not asks_more or leads(alone)):
        return None
    declined = before.declined | frozenset(before.shown)
    both = replace(_wanted(coming.both, coming), declined=declined)
    found = coming.found(both)
    return replace(both, found=found, declined=before.declined) if leads(found) else None


def _only_refuses(coming: Coming) -> bool:
    return set(coming.follow.own) <= set(coming.follow.refused)


def _wanted(said: Said, coming: Coming) -> Said:
    """Without the words of what is not wanted: they would only find it again."""
    refused = coming.follow.refused
    return replace(said, question=without_refused(said.question, refused)) if refused else said
