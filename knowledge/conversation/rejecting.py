"""What was shown is not what was meant: which other service of the thread is.

Owns "non, l'autre", "pas celui de X", "celui de la rue des Pins". Where nothing known fits,
the search goes on without what was declined: that is ``following``.
"""

from dataclasses import replace

from knowledge.conversation.choosing import by_words, like, named
from knowledge.conversation.coming import Coming
from knowledge.conversation.places import held_in
from knowledge.conversation.said import Said
from knowledge.question.followup import FollowUpKind

# More services than this are not one that was meant.
_FEW = 4


def rejected(coming: Coming) -> Said | None:
    """The services that are meant instead, by their place or by words of theirs; None where
    nothing that is known tells which."""
    follow, said, going_on, before = coming.follow, coming.said, coming.going_on, coming.before
    refuses = follow.kind is FollowUpKind.REJECTION or (follow.denies and said.placed)
    if not refuses or not before.shown:
        return None
    declined = declined_by(coming)
    left = tuple(c for c in coming.known if c not in declined)
    if said.avoided:
        there = tuple(c for c in left if c not in said.left_out)
        gone = declined | {c for c in before.shown if c in said.left_out}
        return replace(going_on, told=there[:1], declined=gone) if there else None
    others = (*left, *(c for c in like(before.shown[0], coming.world) if c not in left))
    others = tuple(c for c in others if c not in declined)
    if said.named is not None:
        there = held_in(others, said.named, coming.world.directory)
        known = tuple(c for c in there if c in left) or there
        if known and (len(known) <= _FEW or known != there):
            return replace(going_on, told=known[:1], declined=declined)
        return None
    own = tuple(word for word in follow.own if word not in follow.refused)
    found = by_words(own, others, coming.world)
    return replace(going_on, told=found, declined=declined) if 0 < len(found) <= _FEW else None


def declined_by(coming: Coming) -> frozenset[str]:
    """What the thread declined already and what this message takes away from it: all that
    was shown, the first, or those that have what is refused in their name."""
    follow, before = coming.follow, coming.before
    match follow.kind:
        case FollowUpKind.MORE:
            gone: tuple[str, ...] = before.shown
        case FollowUpKind.REJECTION:
            gone = before.shown[:1]
        case _:
            # "non, c'est pour ma mère": what was shown may suit her too.
            gone = before.shown[:1] if follow.denies and follow.own and not follow.someone else ()
    if follow.refused and (follow.corrects or follow.unwanted):
        refused = named(follow.refused, coming.known, coming.world)
        gone += refused or (before.shown[:1] if follow.unwanted else ())
    return before.declined | frozenset(gone)
