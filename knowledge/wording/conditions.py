"""The conditions of a rule in words: which days, seasons, holidays, fortnights."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from knowledge.schedule.rules import (
    NO_END,
    DateSpan,
    Fortnight,
    Holidays,
    Rule,
    Weekday,
    YearSpan,
)
from knowledge.wording.dates import (
    day_of_year,
    full_date,
    month_name,
    short_date,
    weekday_key,
)
from knowledge.wording.lists import list_in_words
from knowledge.wording.messages import Messages

_END_OF_FEBRUARY = (2, 29)
_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Excepted:
    """The holidays that every opening rule excepts."""

    public: bool
    school: bool

    def lifted(self, rule: Rule) -> Rule:
        """The rule without what is said for all of them."""
        if self.public:
            rule = replace(rule, public_holidays=Holidays.ANY)
        if self.school:
            rule = replace(rule, school_holidays=Holidays.ANY)
        return rule

    def added(self, hours: str, words: Messages) -> str:
        if self.public and self.school:
            return words("schedule-no-holidays", hours=hours)
        if self.public:
            return words("schedule-no-public-holidays", hours=hours)
        if self.school:
            return words("schedule-no-school-holidays", hours=hours)
        return hours


def holidays_excepted(opening: Sequence[Rule]) -> Excepted:
    """What all of some opening rules except."""
    return Excepted(
        bool(opening) and all(r.public_holidays is Holidays.EXCEPT for r in opening),
        bool(opening) and all(r.school_holidays is Holidays.EXCEPT for r in opening),
    )


def days_in_words(rule: Rule, weekdays: frozenset[Weekday], words: Messages) -> str:
    """Which days of the week and month, "du lundi au vendredi", "un jeudi sur deux"."""
    days = sorted(weekdays)
    if rule.nths:
        text = _nths_in_words(rule.nths, days or list(Weekday), words)
    elif not days or len(days) == 7:
        text = words("days-every")
    else:
        text = list_in_words(_runs_in_words(days, words), words)
    if rule.fortnight is not None:
        weeks = rule.fortnight.weeks
        if len(days) == 1 and not rule.nths:
            text = words(
                "days-one-in-weeks", name=_name(days[0], words), weeks=weeks, day=_key(days[0])
            )
        else:
            text = words("days-in-weeks", days=text, weeks=weeks)
    if rule.parity is not None:
        text = words("days-in-parity", days=text, parity=rule.parity.value)
    return text


def _runs_in_words(days: Sequence[Weekday], words: Messages) -> list[str]:
    runs: list[list[Weekday]] = []
    for day in days:
        if runs and runs[-1][-1] + 1 == day:
            runs[-1].append(day)
        else:
            runs.append([day])
    phrases: list[str] = []
    for run in runs:
        if len(run) < 3:
            phrases += [words("days-one", name=_name(d, words), day=_key(d)) for d in run]
        else:
            first, last = _name(run[0], words), _name(run[-1], words)
            ends = {"start": _key(run[0]), "end": _key(run[-1])}
            phrases.append(words("days-range", first=first, last=last, **ends))
    return phrases


def _nths_in_words(nths: frozenset[int], days: Sequence[Weekday], words: Messages) -> str:
    ordered = sorted(nths, key=lambda n: (n < 0, n))
    if len(ordered) == 1:
        phrases = [
            words(
                "days-one-nth",
                nth=words("day-nth", nth=ordered[0], day=_key(d)),
                name=_name(d, words),
                day=_key(d),
            )
            for d in days
        ]
        return list_in_words(phrases, words)
    names = list_in_words([words("day-names", day=_key(d)) for d in days], words)
    spoken = [words("day-nth", nth=n, day=_key(days[0])) for n in ordered]
    return words(
        "days-many-nths", nths=list_in_words(spoken, words), names=names, day=_key(days[0])
    )


def _name(day: Weekday, words: Messages) -> str:
    return words("day-name", day=_key(day))


def _key(day: Weekday) -> str:
    return weekday_key(day)


def framed(
    rule: Rule,
    closed_days: Sequence[str],
    hours: str | None,
    words: Messages,
    today: date | None,
    term: bool,
) -> str:
    """Hours within their season, holidays and fortnight.

    ``hours`` None: the rule closes, on ``closed_days`` or, where there are none, for the
    whole season. ``term``: other rules are for the school holidays.
    """
    if hours is None:
        return _closed(rule, closed_days, words)
    if rule.fortnight is not None:
        hours = _anchored(rule, rule.fortnight, hours, words, today)
    if rule.by_appointment:
        hours = words("schedule-appointment", hours=hours)
    if rule.comment:
        hours = words("schedule-comment", hours=hours, comment=rule.comment)
    excepts_school = rule.school_holidays is Holidays.EXCEPT
    if rule.public_holidays is Holidays.EXCEPT and excepts_school and not term:
        hours = words("schedule-no-holidays", hours=hours)
    elif rule.public_holidays is Holidays.EXCEPT:
        hours = words("schedule-no-public-holidays", hours=hours)
    elif excepts_school and not term:
        hours = words("schedule-no-school-holidays", hours=hours)
    seasons = _seasons_in_words(rule, words)
    if seasons:
        hours = words("schedule-season", seasons=seasons, hours=hours)
    if excepts_school and term:
        hours = words("schedule-school-term", hours=hours)
    if rule.school_holidays is Holidays.ONLY:
        hours = words("schedule-school-holidays", hours=hours)
    return hours


def _closed(rule: Rule, days: Sequence[str], words: Messages) -> str:
    seasons = _seasons_in_words(rule, words)
    whole = [words("days-public-holidays")] if rule.public_holidays is Holidays.ONLY else []
    if days or whole:
        text = words("schedule-closed-days", days=list_in_words([*days, *whole], words))
    elif seasons:
        text, seasons = words("schedule-closed-season", seasons=seasons), ""
    elif rule.school_holidays is Holidays.ONLY:
        text = words("schedule-closed-school-holidays")
    else:
        text = words("schedule-closed")
    if seasons:
        text = words("schedule-season", seasons=seasons, hours=text)
    if rule.school_holidays is Holidays.ONLY and days:
        text = words("schedule-school-holidays", hours=text)
    if rule.comment:
        text = words("schedule-closed-comment", closed=text, comment=rule.comment)
    return text


def _anchored(
    rule: Rule, fortnight: Fortnight, hours: str, words: Messages, today: date | None
) -> str:
    """Which of the weeks it is: a date that is one of them, the next where today is known."""
    monday = fortnight.anchor - timedelta(days=fortnight.anchor.weekday())
    offset = min(rule.weekdays, default=0) if len(rule.weekdays) == 1 else 0
    day = monday + timedelta(days=int(offset))
    if today is None:
        key = "schedule-anchored" if len(rule.weekdays) == 1 else "schedule-anchored-week"
        return words(key, hours=hours, date=_date(day, words, None, rule))
    step = 7 * fortnight.weeks
    reached = today if len(rule.weekdays) == 1 else today - timedelta(days=6)
    day += timedelta(days=-((day - reached).days // step) * step)
    key = "schedule-dated" if len(rule.weekdays) == 1 else "schedule-dated-week"
    return words(key, hours=hours, date=_date(day, words, today, rule))


def _date(day: date, words: Messages, today: date | None, rule: Rule) -> str:
    if len(rule.weekdays) == 1:
        return full_date(day, words, year=today is None)
    return short_date(day, words, today)


def _seasons_in_words(rule: Rule, words: Messages) -> str:
    phrases = [_years_in_words(s, words) for s in rule.years]
    phrases += [_dates_in_words(s, words) for s in rule.dates]
    return list_in_words(phrases, words)


def _years_in_words(span: YearSpan, words: Messages) -> str:
    start = day_of_year(*span.start, words)
    if span.start == span.end:
        return words("season-day", day=start)
    first, last = span.start[0], span.end[0]
    whole = span.start[1] == 1 and span.end[1] == _MONTH_LENGTHS[last - 1]
    if whole and first == last:
        return words("season-month", month=month_name(first, words, alone=True), number=first)
    if span.end == _END_OF_FEBRUARY:
        month = month_name(last, words)
        return words("season-end-of-month", start=start, month=month)
    return words("season-span", start=start, end=day_of_year(*span.end, words))


def _dates_in_words(span: DateSpan, words: Messages) -> str:
    if span.start == span.end:
        return words("season-day", day=full_date(span.start, words, year=True))
    if span.end == NO_END:
        return words("season-from", start=short_date(span.start, words))
    near = span.end if span.start.year == span.end.year else None
    return words(
        "season-span",
        start=short_date(span.start, words, near),
        end=short_date(span.end, words),
    )
