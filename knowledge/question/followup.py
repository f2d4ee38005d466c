"""Messages that go on with the thread: "et en soirée ?", "pas celui-là", "faut payer ?".

Owns what a message shows of it by itself: what it asks of the answer before (another time,
place or age, a facet, something else, the second one), what ties it to it ("et", "non, je
parlais de"), and which of its words could open a subject. Whether they do is for who can
search to say. What they say (which time, which place) is read by ``when``, ``commune``,
``age`` and ``facet``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from knowledge.directory.territory import Commune
from knowledge.question.commune_names import names_in, place_words
from knowledge.question.facet import Facet, facets_said, read_facet
from knowledge.question.phrases import Match, Phrases
from knowledge.question.when_words import time_items
from knowledge.question.words import STOP, load, words

# Longer messages tell of themselves.
_LONGEST = 24
_LAST = "dernier"
_PERSONS, _UNWANTED = "personnes", "unwanted"
# The plain words that are said of a service: papers to bring are asked of the one shown.
_OF_A_SERVICE = frozenset(("acces", "payer", "papiers", "joindre"))
_OPENING = 1
_CORRECTING = frozenset(("precision", "dementi"))


class FollowUpKind(StrEnum):
    """FACET of what was shown; other TIME, PLACE or AGE for the same need; REJECTION of what
    was shown; MORE choices; a CHOICE among those shown, by rank; OTHER: none of these.
    """

    FACET = "facet"
    TIME = "time"
    PLACE = "place"
    AGE = "age"
    REJECTION = "rejection"
    MORE = "more"
    CHOICE = "choice"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """``own``: the words that could open a subject, as ``words`` spells them; without any
    the message says nothing unless it goes on with the thread. ``goes_on``: it begins as what
    goes on does ("et", "sinon"); ``corrects``: it says what was meant, and ``denies`` that
    what was answered is; ``refers``: it speaks
    of something as known ("ils", "là-bas", "c'est"). ``refused``: those of ``own`` that say what
    is not wanted ("pas une crèche"), ``unwanted`` where that is said strongly ("pas envie
    d'un psy"). ``someone``: a person is named ("ma fille", "le grand").
    ``oneself``: who writes is ("et moi ?"). ``whether``: asks if that suits ("ça passe ?").
    ``rank``: from 1; 0 is the last."""

    kind: FollowUpKind
    facet: Facet | None = None
    own: tuple[str, ...] = ()
    goes_on: bool = False
    corrects: bool = False
    denies: bool = False
    refers: bool = False
    someone: bool = False
    oneself: bool = False
    whether: bool = False
    refused: tuple[str, ...] = ()
    unwanted: bool = False
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    turns: Phrases
    ranks: Phrases
    ties: Phrases
    refusing: Phrases
    refused: Phrases
    plain: Phrases


@cache
def _patterns() -> _Patterns:
    file = load("followup.yaml")
    return _Patterns(
        Phrases(file["suites"]),
        Phrases(file["rangs"]),
        Phrases(file["renvois"]),
        Phrases({"refused": file["refus"], _UNWANTED: file["refus_fort"]}),
        Phrases({_UNWANTED: file["refus_derriere"]}),
        Phrases(file["mots"]),
    )


def read_followup(
    text: str, communes: Sequence[Commune] = (), sensed: Facet | None = None
) -> FollowUp | None:
    """What a message asks of the answer before it; None where it is too long to, or empty.

    ``sensed``: the facet that it asks for by its sense, where that is known.
    Said before anything was answered it means nothing: the caller knows whether there is a
    thread.
    """
    patterns = _patterns()
    said = words(text)
    if not said or len(said) > _LONGEST:
        return None
    turns = patterns.turns.found(said)
    ties = {match.tag for match in patterns.ties.found(said)}
    facet = sensed or read_facet(text)
    ranks = patterns.ranks.longest(said)
    own = _own(said, (*turns, *ranks, *facets_said(text)), communes, patterns.plain)
    plain = {match.tag for match in patterns.plain.found(said)}
    rank = ranks[0].tag if ranks else None
    # "d'autres parents" asks for no other service; "autre chose, …" opens the message.
    tags = {m.tag for m in turns if m.tag != "more" or not own or m.start <= _OPENING}
    only_more = any(match.tag == "more" and match.length == len(said) for match in turns)
    refused, unwanted = _refused(said, own, patterns)
    return FollowUp(
        kind=_kind(tags, rank, facet, not only_more and bool(time_items(text))),
        facet=facet,
        own=own,
        goes_on="suite" in ties,
        corrects=bool(ties & _CORRECTING) or "rejection" in tags,
        denies="dementi" in ties or "rejection" in tags,
        refers="pronoun" in tags or bool(plain & _OF_A_SERVICE),
        someone=_PERSONS in plain,
        oneself="soi" in ties,
        whether="accord" in ties,
        refused=refused,
        unwanted=unwanted,
        rank=None if rank is None else 0 if rank == _LAST else int(rank),
    )


def _kind(tags: set[str], rank: str | None, facet: Facet | None, timed: bool) -> FollowUpKind:
    """Of several things said the one that changes most what is answered."""
    if "rejection" in tags:
        return FollowUpKind.REJECTION
    if rank is not None:
        return FollowUpKind.CHOICE
    if "more" in tags and not timed:
        return FollowUpKind.MORE
    if "age" in tags:
        return FollowUpKind.AGE
    if "place" in tags and not timed:
        return FollowUpKind.PLACE
    if timed and ("time" in tags or facet is Facet.HORAIRES):
        return FollowUpKind.TIME
    if facet is not None:
        return FollowUpKind.FACET
    if timed or "time" in tags:
        return FollowUpKind.TIME
    return FollowUpKind.FACET if "pronoun" in tags else FollowUpKind.OTHER


def _own(
    said: Sequence[str], phrases: Iterable[Match], communes: Sequence[Commune], plain: Phrases
) -> tuple[str, ...]:
    """The words that no phrase of a follow-up, no name of a place and no plain word says."""
    covered = [word == STOP or word[0].isdigit() for word in said]
    spans = [(m.start, m.end) for m in (*phrases, *place_words().places.found(said))]
    spans += [(m.start, m.end) for m in plain.found(said)]
    spans += [(f.start, f.end) for f in names_in(said, communes)] if communes else []
    for start, end in spans:
        covered[start:end] = [True] * (end - start)
    return tuple(word for word, known in zip(said, covered, strict=True) if not known)


def _refused(
    said: Sequence[str], own: Sequence[str], patterns: _Patterns
) -> tuple[tuple[str, ...], bool]:
    """The words of what is not wanted, and whether one of them is said not to be."""
    places = [(m.end, m.tag) for m in patterns.refusing.found(said) if m.end < len(said)]
    places += [(m.start - 1, m.tag) for m in patterns.refused.found(said) if m.start > 0]
    told = [(said[place], tag) for place, tag in places if said[place] in own]
    words_told = tuple(dict.fromkeys(word for word, _ in told))
    return words_told, any(tag == _UNWANTED for _, tag in told)


def without_refused(text: str, refused: Sequence[str]) -> str:
    """The message without the words of what is not wanted: they would only find it again."""
    return " ".join(word for word in text.split() if not set(words(word)) & set(refused))
