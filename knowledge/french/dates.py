"""Dates found in typed French: 3 décembre, le 3, 03/12, du 24/12 au 2/01, jeudi prochain.

Owns finding them in folded text (``text.fold``), as days or spans of days seen from a given
day. Names and single dates are ``days``, spans ``mentions``.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from knowledge.french.date_patterns import (
    BARE_DAY,
    BARE_WEEKDAY,
    LIST,
    PERIOD,
    RELATIVE,
    SAID,
    SHARED,
)
from knowledge.french.days import (
    A_WEEK,
    NUMBERS,
    WEEKDAYS,
    DateProblem,
    SaidDate,
    monday_of,
    month_end,
    month_number,
    next_weekday,
    resolve,
)
from knowledge.french.mentions import DateMention, Wording, joined


def find_dates(text: str, today: date) -> tuple[DateMention, ...]:
    """The days and spans of days said in a folded text, in order, without overlap.

    Corrections of typos are the caller's. A month that only the last of several dates says
    is the others' too ("3, 10 et 17 décembre", "du 3 au 5 décembre").
    """
    found: list[DateMention] = []
    for pattern, read in (
        (SHARED, _shared),
        (RELATIVE, _relative),
        (PERIOD, _period),
        (LIST, _list),
        (SAID, _said),
        (BARE_DAY, _bare_day),
        (BARE_WEEKDAY, _weekday),
    ):
        for match in pattern.finditer(text):
            if any(m.begin < match.end() and match.start() < m.end for m in found):
                continue
            mention = read(match, today)
            if mention is not None:
                found.append(mention)
    return joined(text, sorted(found, key=lambda m: m.begin))


def _of(match: re.Match[str], wording: Wording, *days: date | DateProblem) -> DateMention:
    here = DateMention(match.start(), match.end(), wording)
    problem = next((d for d in days if isinstance(d, DateProblem)), None)
    if problem is not None:
        return replace(here, problem=problem)
    return replace(here, days=tuple(d for d in days if isinstance(d, date)))


def _span(match: re.Match[str], first: date | DateProblem, last: date | DateProblem) -> DateMention:
    here = DateMention(match.start(), match.end(), Wording.PERIOD)
    if isinstance(first, DateProblem):
        return replace(here, problem=first)
    if isinstance(last, DateProblem):
        return replace(here, problem=last)
    if last < first:
        return replace(here, problem=DateProblem.IMPOSSIBLE)
    return replace(here, first=first, last=last)


def _full(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)


def _said(match: re.Match[str], today: date) -> DateMention | None:
    weekday = WEEKDAYS[match["weekday"]] if match["weekday"] else None
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        said = SaidDate(day, month, year, weekday)
    elif match["d"]:
        if int(match["m"]) > 12 and "-" in match.group():
            return None
        said = SaidDate(int(match["d"]), int(match["m"]), _full(match["y"]), weekday)
    else:
        said = SaidDate(
            int(match["day"]), month_number(match["month"]), _full(match["year"]), weekday
        )
    return _of(match, Wording.FULL, resolve(said, today))


def _bare_day(match: re.Match[str], today: date) -> DateMention:
    weekday = WEEKDAYS[match["weekday"]] if match["weekday"] else None
    return _of(match, Wording.DAY, resolve(SaidDate(int(match["day"]), weekday=weekday), today))


def _list(match: re.Match[str], today: date) -> DateMention | None:
    numbers = [int(n) for n in re.findall(r"\d+", match["days"])]
    month = month_number(match["month"]) if match["month"] else None
    if month is None and (
        not match.group().startswith(("le", "du", "des", "au")) or "/" in match["days"]
    ):
        return None
    days = (resolve(SaidDate(n, month, _full(match["year"])), today) for n in numbers)
    return _of(match, Wording.FULL if month else Wording.DAY, *days)


def _shared(match: re.Match[str], today: date) -> DateMention | None:
    month = month_number(match["month"]) if match["month"] else None
    year = _full(match["year"])
    w1, w2 = (WEEKDAYS[w] if w else None for w in (match["w1"], match["w2"]))
    first, last = int(match["d1"]), int(match["d2"])
    if month is None:
        if match.group().startswith("de ") or not match.group().startswith(("du", "entre")):
            return None
        start = resolve(SaidDate(first, weekday=w1), today)
        end = resolve(SaidDate(last, weekday=w2), start if isinstance(start, date) else today)
        return _span(match, start, end)
    end = resolve(SaidDate(last, month, year, w2), today)
    if isinstance(end, DateProblem):
        return _span(match, end, end)
    # Begun already: "du 1er au 15 décembre" said on the 5th.
    start = resolve(SaidDate(first, month, end.year, w1), date(end.year, month, 1))
    return _span(match, start, end)


def _relative(match: re.Match[str], today: date) -> DateMention:
    days = 0
    if match["tomorrow"]:
        days = 1
    elif match["after"]:
        days = 2
    elif match["n"]:
        count = int(match["n"]) if match["n"].isdigit() else NUMBERS[match["n"]]
        days = count * 7 if match["unit"].startswith("semaine") else count
        # "dans huit jours" and "dans quinze jours" are one and two weeks.
        days = {8: 7, 15: 14}.get(days, days) if match["unit"].startswith("jour") else days
    elif match["eight"]:
        weeks = A_WEEK if match["ahead"] in ("huit", "8") else 2 * A_WEEK
        return _of(match, Wording.RELATIVE, next_weekday(WEEKDAYS[match["eight"]], today) + weeks)
    elif match["coming"]:
        return _of(match, Wording.RELATIVE, next_weekday(WEEKDAYS[match["coming"]], today))
    elif match["ofnext"]:
        day = monday_of(today) + A_WEEK + timedelta(days=WEEKDAYS[match["ofnext"]])
        return _of(match, Wording.RELATIVE, day)
    elif match["ofthis"]:
        day = monday_of(today) + timedelta(days=WEEKDAYS[match["ofthis"]])
        return _of(match, Wording.RELATIVE, DateProblem.PAST if day < today else day)
    elif match["this"]:
        day = next_weekday(WEEKDAYS[match["this"]], today, with_today=True)
        return _of(match, Wording.RELATIVE, day)
    return _of(match, Wording.RELATIVE, today + timedelta(days=days))


def _period(match: re.Match[str], today: date) -> DateMention | None:
    monday = monday_of(today)
    if match["this_week"]:
        return _span(match, today, monday + timedelta(days=6))
    if match["next_week"]:
        return _span(match, monday + A_WEEK, monday + timedelta(days=13))
    if match["monday"]:
        said = next(iter(find_dates("le " + match["monday"], today)), None)
        if said is None or not said.days:
            return None
        start = monday_of(said.days[0])
        return _span(match, max(start, today), start + timedelta(days=6))
    if match["weekend"]:
        saturday = monday + timedelta(days=12 if match["later"] and today.weekday() >= 5 else 5)
        return _span(match, max(saturday, today), saturday + timedelta(days=1))
    if match["month_end"] or match["this_month"]:
        return _span(match, today, month_end(today))
    first = month_end(today) + timedelta(days=1)
    return _span(match, first, month_end(first))


def _weekday(match: re.Match[str], today: date) -> DateMention:
    return _of(match, Wording.WEEKDAY, next_weekday(WEEKDAYS[match["weekday"]], today))
