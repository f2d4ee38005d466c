"""The dates of an event and the hours of each, as typed.

"les 3, 10 et 17 décembre de 14h à 16h" are three dates with the same hours; "samedi 5
décembre 10h-12h et mercredi 9 à 14h" two with their own. A period is its days one by one,
"tous les mercredis du 6 janvier au 10 mars" its Wednesdays.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.events.event import Occurrence, numbered
from knowledge.events.sentence.aligned import Aligned
from knowledge.events.sentence.problem import Problem, ProblemKind
from knowledge.french.clock import Stretch, find_stretches
from knowledge.french.dates import find_dates
from knowledge.french.days import WEEKDAYS, DateProblem
from knowledge.french.mentions import DateMention, Wording
from knowledge.schedule.rules import MINUTES_A_DAY, Weekday

MOST_DATES = 62

_W = "|".join(WEEKDAYS)
_EACH = re.compile(rf"\b(?:tous les|toutes les|chaque) (?P<day>{_W})s?\b")
_NAMED_AFTER = re.compile(r"\b(?:du|des|de|les|d')(?: bon)? ?$")
_ALL_DAY = re.compile(r"\b(?:toute la journee|journee entiere|la journee)\b")
_LEAD = re.compile(r"(?:\b(?:a|de|des|vers|le|la|les|et|du|ce|pour le|ainsi que)\b[ ,]*)+$")
_PROBLEMS = {
    DateProblem.IMPOSSIBLE: ProblemKind.IMPOSSIBLE,
    DateProblem.PAST: ProblemKind.PAST,
    DateProblem.WEEKDAY: ProblemKind.WEEKDAY,
}
_AFTERNOON = re.compile(r"\bapres[- ]midi\b")
_PART = re.compile(r" (?:le |au |en |dans l')?(?:matin(?:ee)?|midi|apres[- ]midi|soir(?:ee)?)\b")
Hours = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Dates:
    """``spans``: where it was said, for the folded text. ``timed``: the hours are known, or
    it lasts all day."""

    occurrences: tuple[Occurrence, ...]
    spans: tuple[tuple[int, int], ...]
    timed: bool


def read_dates(text: Aligned, today: date) -> Dates | Problem:
    """No occurrence where no date is said."""
    each = _EACH.search(text.folded)
    spared = text.without(each.span()) if each else text
    mentions = [m for m in find_dates(spared.folded, today) if not _is_name(m, spared.folded)]
    fuller = any(m.wording is not Wording.WEEKDAY for m in mentions)
    if fuller:
        # "la fête du lundi, le 7 décembre": a weekday beside a date that says more.
        mentions = [m for m in mentions if m.wording is not Wording.WEEKDAY or _joined(m, spared)]
    for mention in mentions:
        if mention.problem is not None:
            said = text.original(mention.begin, mention.end)
            return Problem(_PROBLEMS[mention.problem], said)
    if each:
        return _recurring(WEEKDAYS[each["day"]], each.span(), mentions, text)
    hours, spans = _hours(spared.without(*((m.begin, m.end) for m in mentions)))
    wanted = []
    for mention in mentions:
        days = _days(mention)
        if isinstance(days, ProblemKind):
            return Problem(days, text.original(mention.begin, mention.end))
        wanted.append((mention, days))
    if sum(len(days) for _, days in wanted) > MOST_DATES:
        return Problem(ProblemKind.LONG)
    paired = _paired(wanted, hours)
    all_day = _ALL_DAY.search(spared.folded) if mentions or hours else None
    occurrences = tuple(
        Occurrence(day, *period) for days, periods in paired for day in days for period in periods
    )
    where = [(m.begin, m.end) for m in mentions] + spans
    if all_day and not hours:
        where.append(all_day.span())
    return Dates(
        numbered(occurrences),
        tuple(_with_lead(text.folded, span) for span in where),
        bool(all_day) or (bool(occurrences) and all(o.start is not None for o in occurrences)),
    )


def read_hours(text: Aligned) -> tuple[Hours, ...] | None:
    """The hours that an answer says; empty for all day; None where it says none."""
    if _ALL_DAY.search(text.folded):
        return ()
    hours, _ = _hours(text)
    return tuple(period for _, period in hours) or None


def _is_name(mention: DateMention, folded: str) -> bool:
    """ "le café du lundi" names no date."""
    if mention.wording is not Wording.WEEKDAY:
        return False
    return _NAMED_AFTER.search(folded[: mention.begin]) is not None


def _joined(mention: DateMention, text: Aligned) -> bool:
    """ "… et dimanche": said as one more date."""
    return re.search(r"(?:\bet|,|\+|&) ?(?:le )?$", text.folded[: mention.begin]) is not None


def _recurring(
    weekday: Weekday, span: tuple[int, int], mentions: list[DateMention], text: Aligned
) -> Dates | Problem:
    period = next((m for m in mentions if m.first and m.last), None)
    if period is None or period.first is None or period.last is None:
        return Problem(ProblemKind.RECURRING, text.original(*span))
    days = [d for d in _each_day(period.first, period.last) if d.weekday() == weekday]
    if not days or len(days) > MOST_DATES:
        return Problem(ProblemKind.LONG if days else ProblemKind.IMPOSSIBLE)
    where = [span, (period.begin, period.end)]
    hours, spans = _hours(text.without(*where))
    periods = [h for _, h in hours] or [(None, None)]
    occurrences = tuple(Occurrence(d, *h) for d in days for h in periods)
    return Dates(
        numbered(occurrences),
        tuple(_with_lead(text.folded, s) for s in (*where, *spans)),
        bool(hours) or _ALL_DAY.search(text.folded) is not None,
    )


def _days(mention: DateMention) -> tuple[date, ...] | ProblemKind:
    if mention.days:
        return mention.days
    if mention.first is None or mention.last is None:
        return ProblemKind.OPEN
    if (mention.last - mention.first).days >= MOST_DATES:
        return ProblemKind.LONG
    return _each_day(mention.first, mention.last)


def _each_day(first: date, last: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def _hours(text: Aligned) -> tuple[list[tuple[int, Hours]], list[tuple[int, int]]]:
    """The periods said with where they begin, and their spans."""
    found, spans = [], []
    # The midi of "après-midi" is no hour.
    plain = text.without(*(m.span() for m in _AFTERNOON.finditer(text.folded)))
    for stretch in find_stretches(plain.folded):
        period = _period(stretch)
        if period is not None:
            found.append((stretch.begin, period))
            spans.append((stretch.begin, stretch.end))
    return found, spans


def _period(stretch: Stretch) -> Hours | None:
    since, until = stretch.since, stretch.until
    if since is None:
        return None
    if until is None or until == since:
        return since % MINUTES_A_DAY, None
    return since, until + MINUTES_A_DAY if until < since else until


def _paired(
    wanted: list[tuple[DateMention, tuple[date, ...]]], hours: list[tuple[int, Hours]]
) -> list[tuple[tuple[date, ...], list[Hours]]]:
    """Each date with the hours after it, else with those of the dates it is listed with."""
    if not wanted:
        return []
    begins = [m.begin for m, _ in wanted]
    own: list[list[Hours]] = [[] for _ in wanted]
    leading: list[Hours] = []
    for place, period in hours:
        before = [i for i, begin in enumerate(begins) if begin < place]
        (own[before[-1]] if before else leading).append(period)
    if leading:
        # "de 10h à 12h, samedi 5 décembre": said first, for the date that follows.
        own[0] = leading + own[0] if not own[0] else own[0]
    for i in range(len(own) - 2, -1, -1):
        own[i] = own[i] or own[i + 1]
    for i in range(1, len(own)):
        own[i] = own[i] or own[i - 1]
    return [(days, own[i] or [(None, None)]) for i, (_, days) in enumerate(wanted)]


def _with_lead(folded: str, span: tuple[int, int]) -> tuple[int, int]:
    """The small words that lead to a date or an hour belong to it, and its part of the day."""
    lead = _LEAD.search(folded, 0, span[0])
    part = _PART.match(folded, span[1])
    return (lead.start() if lead else span[0], part.end() if part else span[1])
