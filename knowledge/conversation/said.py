"""What a message says, by itself: the question to match, and whom, when and where it is for.

What it means within its thread is ``following``.
"""

from dataclasses import dataclass
from datetime import datetime

from knowledge.conversation.places import only_in, wanted_place
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune
from knowledge.question.age import read_age
from knowledge.question.commune import read_commune
from knowledge.question.facet import read_facet
from knowledge.question.facet_sense import asked_facet
from knowledge.question.language import detect_language
from knowledge.question.public import read_publics
from knowledge.question.scope import read_scope
from knowledge.question.smalltalk import read_smalltalk
from knowledge.question.when import read_when
from knowledge.search.query import Match, Query, Reason

# In months, for "over 60".
_OLDEST = 1500


@dataclass(frozen=True, slots=True)
class Said:
    """``question``: the text to match; the thread's own where the message only adds to it.
    ``follows``: it goes on with the thread; ``told``: the services of which it asks, already
    known, instead of a search; ``found``: what a search already found.
    ``start`` and ``end``: the time asked for. ``commune``: the one said, else the person's
    own; ``named``: only the one said; ``avoided``: INSEE codes of those not wanted;
    ``about``: the needs that the thread is about, where it bears on this message;
    ``placed``: something of this was said; ``left_out``: the services held only there;
    ``nowhere``: it asks for the same at a place that is not of this territory."""

    question: str
    language: str
    follows: bool = False
    told: tuple[str, ...] = ()
    found: Match | None = None
    declined: frozenset[str] = frozenset()
    facet: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    placed: bool = False
    commune: Commune | None = None
    named: Commune | None = None
    avoided: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    age_months: tuple[int, int] | None = None
    publics: tuple[str, ...] = ()
    doubt: Reason | None = None
    about: tuple[str, ...] = ()
    nowhere: bool = False

    def query(self, now: datetime) -> Query:
        """What the matcher is asked."""
        return Query(
            text=self.question,
            now=now,
            commune=self.commune.code_insee if self.commune else None,
            language=self.language,
            age_months=self.age_months,
            publics=self.publics,
            without=self.declined | self.left_out,
            doubt=self.doubt,
            about=self.about,
        )


def read(
    text: str,
    world: World,
    now: datetime,
    declared: Commune | None = None,
    shown: tuple[str, ...] = (),
) -> Said:
    """Read a message. ``declared``: the person's commune; ``shown``: the last answer's
    services, which "ailleurs" is said of."""
    when, age = read_when(text, now, world.calendar), read_age(text, now)
    language = detect_language(text).value
    doubt = doubt_of(text)
    # Thanks ask for nothing, and need no encoder.
    by_words_alone = doubt is not None or read_smalltalk(text) is not None
    facet = (
        read_facet(text)
        if by_words_alone
        else asked_facet(text, lambda: world.matcher.meaning(text, language))
    )
    mention = read_commune(text, world.directory.territory.communes)
    place = wanted_place(mention, world, declared, shown)
    return Said(
        question=text,
        language=language,
        facet=facet.value if facet else None,
        start=when.start if when else None,
        end=when.end if when else None,
        placed=place.commune is not None or bool(place.avoided),
        commune=place.commune or (None if place.avoided else declared),
        named=place.commune,
        avoided=place.avoided,
        left_out=only_in(place.avoided, world.directory),
        age_months=(age.min_months, age.max_months or _OLDEST) if age else None,
        publics=tuple(p.value for p in read_publics(text)),
        doubt=doubt,
    )


def doubt_of(text: str) -> Reason | None:
    """Why the words of a message look out of scope, if they do."""
    scope = read_scope(text)
    return Reason(scope.value) if scope else None
