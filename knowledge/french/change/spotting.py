"""What a sentence about a change holds, and where: days, halves of days, times, verbs.

Owns finding the pieces in folded text and keeping count of what was read, so that nothing
that matters is passed over.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from knowledge.french.change.outcome import (
    AFTERNOON,
    EVENING,
    MORNING,
    ChangeDoubt,
    ChangeRefusal,
    Doubtful,
    Refused,
)
from knowledge.french.change.words import (
    FEASTS,
    FORMS,
    HALF,
    HARMLESS,
    MEANINGFUL,
    NAMED_DAYS,
    NEAR,
    NTH_OF_MONTH,
    PAST_WORDS,
    REST_OF_MONTH,
    REST_OF_WEEK,
    SCHOOL_HOLIDAYS,
    WEEKDAYS_OF_MONTH,
    WHOLE_DAY,
    WHOLE_MONTH,
)
from knowledge.french.clock import clock_at, find_stretches
from knowledge.french.dates import DateMention, Wording, find_dates
from knowledge.french.days import (
    MONTHS,
    WEEKDAYS,
    DateProblem,
    SaidDate,
    just_gone,
    monday_of,
    month_end,
    resolve,
)
from knowledge.french.text import TITLED, resembles
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import MINUTES_A_DAY, Slot

_PROBLEMS = {
    DateProblem.IMPOSSIBLE: ChangeRefusal.IMPOSSIBLE_DATE,
    DateProblem.PAST: ChangeRefusal.PAST_DATE,
    DateProblem.WEEKDAY: ChangeRefusal.WEEKDAY_DATE,
}
_HALVES = {"matin": MORNING, "matinee": MORNING, "soir": EVENING, "soiree": EVENING}
_NTHS = {
    "1er": 1,
    "premier": 1,
    "2e": 2,
    "2eme": 2,
    "deuxieme": 2,
    "second": 2,
    "3e": 3,
    "3eme": 3,
    "troisieme": 3,
    "4e": 4,
    "4eme": 4,
    "quatrieme": 4,
}
_FEASTS = {
    "easter": "easter-monday",
    "whit": "pentecost-monday",
    "ascension": "ascension",
    "saints": "all-saints",
    "assumption": "assumption",
    "armistice": "armistice",
}
_NAMED_HOLIDAYS = {
    "noel": (12, 1),
    "fin d'annee": (12, 1),
    "hiver": (2, 3),
    "fevrier": (2, 3),
    "printemps": (4, 5),
    "paques": (4, 5),
    "avril": (4, 5),
    "ete": (7, 8),
    "toussaint": (10, 11),
    "automne": (10, 11),
}


@dataclass(frozen=True, slots=True)
class Days:
    """Days said at ``begin:end``: one by one, or a span (``last`` None: no end said)."""

    begin: int
    end: int
    days: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    only_until: bool = False

    @property
    def one(self) -> date | None:
        return self.days[0] if len(self.days) == 1 else None


@dataclass(frozen=True, slots=True)
class Window:
    """Hours or half a day at ``begin:end``; a lone time has ``slot`` None and ``minute``."""

    begin: int
    end: int
    slot: Slot | None = None
    minute: int | None = None
    half: bool = False
    every: bool = False


# Between a day and a word that may say which: "lundi en huit", "jeudi de la semaine".
_SMALL = re.compile(r" (?:(?:en|au|a|de|du|de la|des|d'|le|la) ?)*")


@dataclass(slots=True)
class Spotted:
    """The sentence and its pieces; ``read`` marks each character that was understood."""

    text: str
    today: date
    days: list[Days] = field(default_factory=list)
    windows: list[Window] = field(default_factory=list)
    read: list[bool] = field(default_factory=list)
    names: frozenset[tuple[int, int]] = frozenset()

    def mark(self, begin: int, end: int) -> None:
        self.read[begin:end] = [True] * (end - begin)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first match of a pattern, marked as read."""
        match = pattern.search(self.text)
        if match:
            self.mark(*match.span())
        return match

    def take_all(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        found = list(pattern.finditer(self.text))
        for match in found:
            self.mark(*match.span())
        return found

    def check_all_read(self) -> None:
        """Doubtful where a word that matters, or any number, was not understood.

        A name may stand anywhere, but not one that resembles a word that matters ("atin"),
        nor right after the number of a day ("le 3 mrs").
        """
        left = "".join(c if not r else " " for c, r in zip(self.text, self.read, strict=True))
        for match in re.finditer(r"\d+|[a-z]+(?:-[a-z]+)*", left):
            word = match.group()
            if word.isdigit() or word in MEANINGFUL or word.split("-")[0] in MEANINGFUL:
                raise Doubtful(ChangeDoubt.PIECE, word)
            if word in HARMLESS or word in FORMS or match.span() in self.names:
                continue
            after_day = any(_SMALL.fullmatch(self.text, d.end, match.start()) for d in self.days)
            if after_day or resembles(word, NEAR):
                raise Doubtful(ChangeDoubt.PIECE, word)


def spot(text: str, today: date, calendar: Calendar | None, today_too: bool | None) -> Spotted:
    """The pieces of a folded sentence. Refused for dates and times that cannot be.

    ``today_too``: whether a bare weekday that today is stands for today; None to doubt.
    """
    names = frozenset((m.end() - len(m["name"]), m.end()) for m in TITLED.finditer(text))
    spotted = Spotted(text, today, read=[False] * len(text), names=names)
    if past := PAST_WORDS.search(text):
        raise Refused(ChangeRefusal.PAST_DATE, past.group())
    blank = _special_days(spotted, calendar)
    for mention in _in_week(find_dates(blank, today), spotted):
        spotted.days.append(_days_of(mention, spotted, today_too))
        spotted.mark(mention.begin, mention.end)
        blank = _blanked(blank, mention.begin, mention.end)
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


def _special_days(spotted: Spotted, calendar: Calendar | None) -> str:
    """Days that are no plain dates; the text is returned without them."""
    today, blank = spotted.today, spotted.text
    found = [_weekdays_of_month(m, today) for m in WEEKDAYS_OF_MONTH.finditer(blank)]
    if holidays := SCHOOL_HOLIDAYS.search(blank):
        span = _school_holidays(holidays["name"], today, calendar)
        found.append(Days(*holidays.span(), first=span[0], last=span[1]))
    for pattern, last in (
        (REST_OF_MONTH, month_end(today)),
        (REST_OF_WEEK, monday_of(today) + timedelta(days=6)),
    ):
        if rest := pattern.search(blank):
            found.append(Days(*rest.span(), first=today, last=last))
    found += [_nth_of_month(m, today) for m in NTH_OF_MONTH.finditer(blank)]
    found += [_whole_month(m, today) for m in WHOLE_MONTH.finditer(blank)]
    found += [_feast(m, today, calendar) for m in FEASTS.finditer(blank)]
    for match in NAMED_DAYS.finditer(blank):
        said = SaidDate(1, 1) if match["newyear"] else SaidDate(25, 12)
        day = resolve(said, today)
        assert isinstance(day, date)
        found.append(Days(*match.span(), days=(day,)))
    for one in found:
        spotted.days.append(one)
        spotted.mark(one.begin, one.end)
        blank = _blanked(blank, one.begin, one.end)
    return blank


def _blanked(text: str, begin: int, end: int) -> str:
    return text[:begin] + "#" * (end - begin) + text[end:]


def _without_read(spotted: Spotted) -> str:
    return "".join("#" if r else c for c, r in zip(spotted.text, spotted.read, strict=True))


def _weekdays_of_month(match: re.Match[str], today: date) -> Days:
    first = _month(match, today)
    days = []
    for number in range(1, month_end(first).day + 1):
        day = first.replace(day=number)
        if day.weekday() == WEEKDAYS[match["day"]] and day >= today:
            days.append(day)
    if not days:
        raise Refused(ChangeRefusal.PAST_DATE, match.group())
    return Days(*match.span(), days=tuple(days))


def _month(match: re.Match[str], today: date) -> date:
    """The first day of the month that is said: this one, or the next of that name."""
    month = MONTHS[match["month"]]
    year = int(match["year"]) if match["year"] else today.year + (month < today.month)
    return date(year, month, 1)


def _nth_of_month(match: re.Match[str], today: date) -> Days:
    first = _month(match, today)
    nth = -1 if match["nth"] == "dernier" else _NTHS[match["nth"]] - 1
    days = [date(first.year, first.month, n) for n in range(1, month_end(first).day + 1)]
    day = [d for d in days if d.weekday() == WEEKDAYS[match["day"]]][nth]
    if day < today:
        raise Refused(ChangeRefusal.PAST_DATE, match.group())
    return Days(*match.span(), days=(day,))


def _whole_month(match: re.Match[str], today: date) -> Days:
    first = _month(match, today)
    last = month_end(first)
    if last < today:
        raise Refused(ChangeRefusal.PAST_DATE, match.group())
    return Days(*match.span(), first=max(first, today), last=last)


def _feast(match: re.Match[str], today: date, calendar: Calendar | None) -> Days:
    """The next public holiday of that name, moving ones included."""
    name = next(key for name, key in _FEASTS.items() if match[name])
    for ahead in range(400 if calendar else 0):
        day = today + timedelta(days=ahead)
        if calendar and calendar.public_holiday(day) == name:
            if just_gone(day, today):
                raise Refused(ChangeRefusal.PAST_DATE, match.group())
            return Days(*match.span(), days=(day,))
    raise Doubtful(ChangeDoubt.DATE, match.group())


def _school_holidays(name: str | None, today: date, calendar: Calendar | None) -> tuple[date, date]:
    """The holidays that run or come next, of that name where one is said."""
    day, starts = today, None
    months = _NAMED_HOLIDAYS.get(name or "")
    while calendar is not None and day < today + timedelta(days=400):
        off = calendar.school_holiday(day)
        if off is None:
            break
        if off and starts is None:
            starts = day
        if not off and starts is not None:
            last = day - timedelta(days=1)
            # The Ascension bridge is no holiday that anybody names so.
            long_enough = (last - starts).days > 4 or starts == today
            if long_enough and (months is None or last.month in months or starts.month in months):
                return starts, last
            starts = None
        day += timedelta(days=1)
    raise Doubtful(ChangeDoubt.DATE, name or "")


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
