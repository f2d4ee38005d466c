"""Which events a question asks for: "quoi de prévu samedi pour un enfant de 6 ans ?".

Three ways lead to the agenda: words that ask what is on, a kind of event (spectacle, loto),
and an event's own title. What is over, cancelled or for others is never shown.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cache, lru_cache
from math import log2

from rapidfuzz.distance import OSA

from knowledge.directory.finding import words_of
from knowledge.directory.snapshot import Directory
from knowledge.directory.vocabulary import Public
from knowledge.events.agenda import Happening, could_suit, open_to_all, publics_of, shown, suits
from knowledge.events.event import Event
from knowledge.french.text import allowed_typos, fold
from knowledge.question.phrases import Phrases
from knowledge.question.words import listed, load, words

MOST = 5
_AHEAD = timedelta(days=14)
_FURTHER = timedelta(days=90)
# A title is named when a question holds this much of its words' weight.
_NAMED = 0.6
_SHORTEST_PREFIX = 3
_AGED_MONTHS = 60 * 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """``events``: the soonest first, at most five. ``agenda``: what is on was asked and nothing
    else, so that "nothing" is an answer too; "que faire samedi" may ask for a service."""

    events: tuple[Happening, ...] = ()
    agenda: bool = False


NOTHING_WANTED = Wanted()


@dataclass(frozen=True, slots=True)
class _Words:
    asking: Phrases
    lookalikes: Phrases
    kinds: tuple[str, ...]


@cache
def _words() -> _Words:
    file = load("agenda.yaml")
    return _Words(
        Phrases({"agenda": file["agenda"], "moment": file["moment"]}),
        Phrases({"lookalike": file["contrastes"]}),
        tuple(dict.fromkeys(_plain(k) for k in listed(file["genres"]))),
    )


def events_for(
    text: str,
    directory: Directory,
    now: datetime,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    commune: str | None = None,
    near: str | None = None,
    age_months: tuple[int, int] | None = None,
    publics: Iterable[str] = (),
) -> Wanted:
    """``start`` and ``end``: the time asked for; ``commune``: the INSEE code that was named,
    ``near`` the one that was declared, whose events come first."""
    events = list(shown(directory.events.values()))
    tags = _asked(text)
    agenda = "agenda" in tags
    what_is_on = agenda or ("moment" in tags and start is not None)
    if not events:
        return Wanted(agenda=agenda)
    tz = directory.territory.timezone
    named = _named(text, events)
    kinds = _kinds_said(text)
    pool: Sequence[Event]
    if named:
        pool = named
    elif what_is_on or (kinds and start is not None):
        pool = events
    elif kinds:
        pool = [e for e in events if _is_of(e, kinds)]
    else:
        return NOTHING_WANTED
    if kinds and not named:
        pool = [e for e in pool if _is_of(e, kinds)] or (pool if what_is_on else [])
    fitting = [e for e in pool if _fits(e, commune, age_months, frozenset(publics))]
    found = _in_time(fitting, now, tz, start, end, wide=bool(named))
    ranked = sorted(
        found,
        key=lambda h: (
            age_months is not None and not suits(h.event, age_months),
            near is not None and h.event.place.code_insee != near,
            h.occurrence.begins(tz),
            h.event.title,
        ),
    )
    best = ranked[:MOST]
    best.sort(key=lambda h: (h.occurrence.begins(tz), h.event.title))
    return Wanted(tuple(best), agenda)


def _asked(text: str) -> frozenset[str]:
    """The tags of the word file that a question bears, but for what only resembles them."""
    known, said = _words(), words(text)
    found = known.asking.found(said)
    if not found:
        return frozenset()
    others = known.lookalikes.found(said)
    return frozenset(
        m.tag for m in found if not any(m.start < o.end and o.start < m.end for o in others)
    )


def _kinds_said(text: str) -> tuple[str, ...]:
    """The kinds of events that a question names, in the singular."""
    said = f" {_plain(text)} "
    return tuple(k for k in _words().kinds if f" {k} " in said)


def _is_of(event: Event, kinds: tuple[str, ...]) -> bool:
    told = f" {_told(' '.join(p for p in (event.title, event.text) if p))} "
    return any(f" {kind} " in told for kind in kinds)


@lru_cache(maxsize=2000)
def _told(event_text: str) -> str:
    """``_plain`` of what events say. Of what residents ask, nothing is kept."""
    return _plain(event_text)


def _plain(text: str) -> str:
    """Folded words without their plurals."""
    cut = "".join(c if c.isalnum() else " " for c in fold(text))
    return " ".join(w.rstrip("sx") if len(w) > 3 else w for w in cut.split())


def _named(text: str, events: Sequence[Event]) -> list[Event]:
    """The events whose title the question says."""
    titles = {e.code: _title_words(e.title) for e in events}
    count = Counter(w for title in titles.values() for w in title)
    said = list(dict.fromkeys(words_of(text)))
    weight = {w: log2(1 + len(events) / n) for w, n in count.items()}
    heard = {w for w in count if _heard(w, said)}
    scores = {}
    for event in events:
        title = titles[event.code]
        whole = sum(weight[w] for w in title)
        held = sum(weight[w] for w in title if w in heard)
        if whole and held / whole >= _NAMED:
            scores[event.code] = held / whole
    best = max(scores.values(), default=0.0)
    return [e for e in events if scores.get(e.code, 0.0) >= max(best - 0.15, _NAMED)]


@lru_cache(maxsize=2000)
def _title_words(title: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words_of(title)))


def _heard(word: str, said: Sequence[str]) -> bool:
    """Whether the question says a word of a title: with a typo, or short ("ado")."""
    if word in said:
        return True
    for other in said:
        if other[0] != word[0]:
            # The first letter of a word is hardly ever mistyped.
            continue
        if len(other) >= _SHORTEST_PREFIX and len(word) > 5 and word.startswith(other):
            return True
        allowed = min(allowed_typos(len(word)), allowed_typos(len(other)))
        if allowed and OSA.distance(other, word, score_cutoff=allowed) <= allowed:
            return True
    return False


def _fits(
    event: Event,
    commune: str | None,
    age_months: tuple[int, int] | None,
    publics: frozenset[str],
) -> bool:
    if commune is not None and event.place.code_insee not in (None, commune):
        return False
    if age_months is not None:
        return could_suit(event, age_months)
    if Public.SENIORS.value in publics:
        oldest = event.age.max_months
        meant = open_to_all(event) or Public.SENIORS in publics_of(event)
        return meant and (oldest is None or oldest >= _AGED_MONTHS)
    return True


def _in_time(
    events: Iterable[Event],
    now: datetime,
    tz: tzinfo,
    start: datetime | None,
    end: datetime | None,
    *,
    wide: bool,
) -> list[Happening]:
    """Each event at its first date in the time asked for. Without one: the next two weeks,
    else what comes after; a named event at its next date, whenever that is."""
    coming = [Happening(e, o) for e in events for o in e.to_come(now, tz)]
    if start is not None and end is not None:
        then = _each_once(
            h for h in coming if h.occurrence.begins(tz) < end and h.occurrence.ends(tz) > start
        )
        return then or (_each_once(coming) if wide else [])
    if wide:
        return _each_once(coming)
    soon = _each_once(h for h in coming if h.occurrence.begins(tz) < now + _AHEAD)
    return soon or _each_once(h for h in coming if h.occurrence.begins(tz) < now + _FURTHER)


def _each_once(happenings: Iterable[Happening]) -> list[Happening]:
    found: dict[str, Happening] = {}
    for happening in happenings:
        found.setdefault(happening.event.code, happening)
    return list(found.values())
