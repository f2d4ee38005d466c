"""An event in words: its dates, its facts one a line. Residents' and agents' views share them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from markupsafe import Markup

from knowledge.directory.vocabulary import Frais
from knowledge.events.agenda import Filter
from knowledge.events.event import Event, Occurrence
from knowledge.wording.ages import age_in_words
from knowledge.wording.dates import clock_in_words, day_in_words, short_date
from knowledge.wording.fit import cut
from knowledge.wording.messages import Messages
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say

_DATES_SHOWN = 6
_MIDNIGHT = 24 * 60


def occurrence_in_words(occurrence: Occurrence, words: Messages, today: date) -> str:
    """ "samedi 5 décembre de 10 h à 12 h", "demain à 14 h", "aujourd’hui"."""
    day = day_in_words(occurrence.day, words, today)
    return _timed(occurrence, words, "event-day", day=day) if occurrence.start is not None else day


def dates_in_words(occurrences: Sequence[Occurrence], words: Messages, today: date) -> list[str]:
    """One phrase a date, days in a row with the same hours as one; six at most, then how many
    more there are."""
    told = [_run_in_words(first, last, words, today) for first, last in _runs(occurrences)]
    if len(told) <= _DATES_SHOWN:
        return told
    more = words("event-dates-more", count=len(told) - _DATES_SHOWN + 1)
    return [*told[: _DATES_SHOWN - 1], more]


def event_lines(
    event: Event, occurrences: Sequence[Occurrence], say: Say, today: date, limit: int = 700
) -> list[Markup | None]:
    """The facts of an event; one that is not known is None. ``limit``: of long texts."""
    dates = dates_in_words(occurrences, say.messages, today)
    when = [say("event-when", when=d) for d in dates[:1]]
    when += [say("event-when-line", when=d) for d in dates[1:]]
    where = place_in_words(event.place)
    return [
        *when,
        say("event-place", place=where) if where else None,
        public_line(event, say),
        price_line(event, say, limit),
        say("event-registration", how=_capital(cut(event.registration, limit)))
        if event.registration
        else None,
        say("event-capacity", count=event.capacity) if event.capacity else None,
        say("event-organiser", who=cut(event.organiser, limit)) if event.organiser else None,
    ]


def public_line(event: Event, say: Say) -> Markup | None:
    public = event.public and say.apart(cut(event.public, 200))
    told = Markup(" · ").join(p for p in (age_in_words(event.age, say), public) if p)
    return say("event-for", public=_capital(told)) if told else None


def price_line(event: Event, say: Say, limit: int) -> Markup | None:
    if event.price:
        return say("event-price", price=cut(event.price, limit))
    if event.frais is None:
        return None
    key = "event-free" if event.frais is Frais.GRATUIT else "event-paying"
    return say("event-price", price=say.plain(key))


def short_event(event: Event, occurrence: Occurrence, say: Say, today: date) -> Markup:
    """When and where, in two lines."""
    where = place_in_words(event.place)
    told = [say("event-when", when=occurrence_in_words(occurrence, say.messages, today))]
    if where:
        told.append(say("event-place", place=where))
    return Markup("\n").join(told)


def week_in_words(monday: date, words: Messages, now: datetime, tz: tzinfo) -> str:
    today = now.astimezone(tz).date()
    if monday <= today < monday + timedelta(days=7):
        return words("agenda-this-week")
    sunday = monday + timedelta(days=6)
    return words(
        "agenda-week",
        first=short_date(monday, words, today),
        last=short_date(sunday, words, today),
    )


def filters_in_words(only: Filter, commune: str | None, say: Say) -> str:
    """ "Loisirs, à Valbrune, pour les 6-10 ans"; ``commune``: the name of the filter's."""
    parts = []
    if only.theme:
        parts.append(say.plain("follow-filter-theme", theme=say.label("theme", only.theme.value)))
    if only.commune:
        parts.append(say.plain("follow-filter-commune", commune=commune or only.commune))
    if only.band:
        parts.append(say.plain("follow-filter-band", band=say.label("band", only.band.value)))
    match parts:
        case [one]:
            return one
        case [one, two]:
            return say.plain("follow-filter-two", first=one, second=two)
        case [one, two, three]:
            return say.plain("follow-filter-three", first=one, second=two, third=three)
    return ""


def _runs(occurrences: Sequence[Occurrence]) -> list[tuple[Occurrence, Occurrence]]:
    """Days in a row (three or more) with the same single period, as first and last."""
    found: list[list[Occurrence]] = []
    for occurrence in occurrences:
        run = found[-1] if found else None
        if (
            run is not None
            and occurrence.day - run[-1].day == timedelta(days=1)
            and (occurrence.start, occurrence.end) == (run[-1].start, run[-1].end)
        ):
            run.append(occurrence)
        else:
            found.append([occurrence])
    pairs: list[tuple[Occurrence, Occurrence]] = []
    for run in found:
        if len(run) > 2:
            pairs.append((run[0], run[-1]))
        else:
            pairs += [(o, o) for o in run]
    return pairs


def _run_in_words(first: Occurrence, last: Occurrence, words: Messages, today: date) -> str:
    if first is last:
        return occurrence_in_words(first, words, today)
    ends = {
        "first": day_in_words(first.day, words, today),
        "last": day_in_words(last.day, words, today),
    }
    if first.start is None:
        return words("event-days", **ends)
    return _timed(first, words, "event-days", **ends)


def _timed(occurrence: Occurrence, words: Messages, key: str, **parts: str) -> str:
    start = clock_in_words(occurrence.start or 0, words)
    if occurrence.end is None:
        return words(f"{key}-at", start=start, **parts)
    end = occurrence.end - _MIDNIGHT if occurrence.end > _MIDNIGHT else occurrence.end
    return words(f"{key}-between", start=start, end=clock_in_words(end, words), **parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
