"""Where the pieces of a sentence about a change are: days, halves of days, times.

Owns finding them in folded text, dates first. Days that are no plain dates are
``named_days``.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from knowledge.french.change.named_days import blanked, special_days
from knowledge.french.change.outcome import (
    AFTERNOON,
    EVENING,
    MORNING,
    ChangeDoubt,
    ChangeRefusal,
    Doubtful,
    Refused,
)
from knowledge.french.change.pieces import Days, Spotted, Window
from knowledge.french.change.words import HALF, PAST_WORDS, WHOLE_DAY
from knowledge.french.clock import clock_at, find_stretches
from knowledge.french.dates import find_dates
from knowledge.french.days import DateProblem, just_gone, monday_of
from knowledge.french.mentions import DateMention, Wording
from knowledge.french.text import TITLED
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import MINUTES_A_DAY, Slot

_PROBLEMS = {
    DateProblem.IMPOSSIBLE: ChangeRefusal.IMPOSSIBLE_DATE,
    DateProblem.PAST: ChangeRefusal.PAST_DATE,
    DateProblem.WEEKDAY: ChangeRefusal.WEEKDAY_DATE,
}
_HALVES = {"matin": MORNING, "matinee": MORNING, "soir": EVENING, "soiree": EVENING}


def spot(text: str, today: date, calendar: Calendar | None, today_too: bool | None) -> Spotted:
    """The pieces of a folded sentence. Refused for dates and times that cannot be.

    ``today_too``: whether a bare weekday that today is stands for today; None to doubt.
    """
    names = frozenset((m.end() - len(m["name"]), m.end()) for m in TITLED.finditer(text))
    spotted = Spotted(text, today, read=[False] * len(text), names=names)
    if past := PAST_WORDS.search(text):
        raise Refused(ChangeRefusal.PAST_DATE, past.group())
    blank = special_days(spotted, calendar)
    for mention in _in_week(find_dates(blank, today), spotted):
        spotted.days.append(_days_of(mention, spotted, today_too))
        spotted.mark(mention.begin, mention.end)
        blank = blanked(blank, mention.begin, mention.end)
    _half_days(spotted, blank)
    _times(spotted, _without_read(spotted))
    spotted.take_all(WHOLE_DAY)
    spotted.days.sort(key=lambda d: d.begin)
    spotted.windows.sort(key=lambda w: w.begin)
    return spotted


def _in_week(mentions: tuple[DateMention, ...], spotted: Spotted) -> list[DateMention]:
    """ "la semaine prochaine, fermé jeudi": the weekdays are those of that week."""
    text = spotted.text
    weeks = [
        m
        for m in mentions
        if m.first
        and m.last
        and "semaine" in text[m.begin : m.end]
        # "reportée à la semaine prochaine" is where it goes, not which Thursday it is.
        and not text[: m.begin].endswith((" a ", " a la "))
    ]
    named = [m for m in mentions if m.wording is Wording.WEEKDAY and m.days]
    if not weeks or not named:
        return list(mentions)
    if len(weeks) > 1 or weeks[0].first is None:
        raise Doubtful(ChangeDoubt.DATE, spotted.text)
    spotted.mark(weeks[0].begin, weeks[0].end)
    monday = monday_of(weeks[0].first)
    placed = []
    for mention in mentions:
        if mention in named:
            day = monday + timedelta(days=mention.days[0].weekday())
            if day < spotted.today:
                raise Refused(ChangeRefusal.PAST_DATE, spotted.text[mention.begin : mention.end])
            placed.append(replace(mention, days=(day,), wording=Wording.RELATIVE))
        elif mention not in weeks:
            placed.append(mention)
    return placed


def _without_read(spotted: Spotted) -> str:
    return "".join("#" if r else c for c, r in zip(spotted.text, spotted.read, strict=True))


def _days_of(mention: DateMention, spotted: Spotted, today_too: bool | None) -> Days:
    text, today = spotted.text[mention.begin : mention.end], spotted.today
    if mention.problem is not None:
        raise Refused(_PROBLEMS[mention.problem], text)
    if re.search(r"\bou\b", text):
        raise Doubtful(ChangeDoubt.PIECE, text)
    if mention.wording is Wording.WEEKDAY and mention.days:
        day = mention.days[0]
        # "lundi et mardi" said on a Tuesday: the second follows the first.
        follows = any(d > today for said in spotted.days for d in said.days)
        if day == today + timedelta(days=7) and not follows:
            if today_too is None:
                raise Doubtful(ChangeDoubt.WEEKDAY_TODAY, text)
            mention = replace(mention, days=(today if today_too else day,))
    said_year = re.search(r"20\d\d|\d[/.]\d{1,2}[/.]\d\d", text)
    edge = mention.last or mention.first
    for said in mention.days or ((edge,) if edge else ()):
        if not said_year and just_gone(said, today):
            raise Refused(ChangeRefusal.PAST_DATE, text)
    only_until = mention.first is None and mention.last is not None
    return Days(mention.begin, mention.end, mention.days, mention.first, mention.last, only_until)


def _half_days(spotted: Spotted, blank: str) -> None:
    for match in HALF.finditer(blank):
        if match.span("half") in spotted.names:
            continue
        spotted.mark(*match.span())
        slot = _HALVES.get(match["half"], AFTERNOON)
        every = match.group().lstrip().startswith(("tous", "toutes", "chaque", "les "))
        spotted.windows.append(Window(*match.span(), slot=slot, half=True, every=every))
    # "ce matin" is read with its day: the half is within the words of the date.
    for days in spotted.days:
        said = spotted.text[days.begin : days.end]
        for name in ("matin", "soir", "apres midi", "apres-midi", "aprem"):
            if re.search(rf"\b{name}$", said):
                slot = _HALVES.get(name, AFTERNOON)
                spotted.windows.append(Window(days.end, days.end, slot=slot, half=True))
                break


def _times(spotted: Spotted, blank: str) -> None:
    for match in re.finditer(r"(?<![\d:.])\d{1,2}(?= ?[h:.])", blank):
        clock = clock_at(blank, match.start())
        if clock is not None and clock.minute is None:
            raise Refused(ChangeRefusal.IMPOSSIBLE_TIME, blank[clock.begin : clock.end])
    for stretch in find_stretches(blank):
        begin, end = stretch.begin, stretch.end
        spotted.mark(begin, end)
        since, until = stretch.since, stretch.until
        if since is not None and since == until:
            spotted.windows.append(Window(begin, end, minute=since))
            continue
        start, finish = since or 0, until or MINUTES_A_DAY
        if finish <= start:
            if since is not None and since >= 17 * 60 and finish <= 5 * 60:
                finish += MINUTES_A_DAY
            else:
                raise Refused(ChangeRefusal.END_BEFORE_START, spotted.text[begin:end])
        spotted.windows.append(Window(begin, end, slot=Slot(start, finish)))
