"""Days said somewhere in a text, and two of them joined into a span.

Owns the value of a mention, and what "du … au", "à partir de" and "jusqu'à" make of days.
Finding them is ``dates``.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from knowledge.french.date_patterns import RANGE_LINK, RANGE_OPEN, SINCE, UNTIL
from knowledge.french.days import A_WEEK, DateProblem

_A_DAY = timedelta(days=1)


class Wording(StrEnum):
    """How days were said; FULL says the month, DAY only its number, WEEKDAY only its name."""

    FULL = "full"
    DAY = "day"
    WEEKDAY = "weekday"
    RELATIVE = "relative"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class DateMention:
    """Days said at ``begin:end`` of folded text.

    Either ``days``, one by one, or the span ``first`` to ``last``, both included, a side
    that is None being open. With ``problem`` it is no date, and there are no days.
    """

    begin: int
    end: int
    wording: Wording
    days: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    problem: DateProblem | None = None


def joined(text: str, mentions: list[DateMention]) -> tuple[DateMention, ...]:
    """Two dates joined by au are a span; after à partir de or jusqu'à, half a one."""
    spans: list[DateMention] = []
    for mention in mentions:
        opening = spans[-1] if spans else None
        gap = text[opening.end : mention.begin] if opening else ""
        if (
            opening is not None
            and len(opening.days) == 1
            and len(mention.days) == 1
            and RANGE_LINK.fullmatch(gap)
            and (RANGE_OPEN.search(text[: opening.begin]) or _opens(text, opening))
        ):
            first, last = opening.days[0], mention.days[0]
            problem = DateProblem.IMPOSSIBLE if last < first else None
            if problem and mention.wording is not Wording.FULL:
                last += A_WEEK if mention.wording is Wording.WEEKDAY else timedelta()
                problem = DateProblem.IMPOSSIBLE if last < first else None
            spans[-1] = DateMention(
                opening.begin,
                mention.end,
                Wording.PERIOD,
                first=None if problem else first,
                last=None if problem else last,
                problem=problem,
            )
            continue
        spans.append(mention)
    return tuple(_half_open(text, m) for m in spans)


def _opens(text: str, mention: DateMention) -> bool:
    return text[mention.begin : mention.end].startswith("du ")


def _half_open(text: str, mention: DateMention) -> DateMention:
    if len(mention.days) != 1:
        return mention
    said = text[mention.begin : mention.end]
    before = text[: mention.begin] + ("du" if said.startswith("du ") else "")
    before += "au" if said.startswith("au ") else ""
    day = mention.days[0]
    # "avant le 10" leaves the 10th out, "jusqu'au 10" does not.
    if since := SINCE.search(before):
        first = day + _A_DAY if since.group().startswith("apres") else day
        return replace(mention, begin=min(since.start(), mention.begin), days=(), first=first)
    if until := UNTIL.search(before):
        last = day - _A_DAY if until.group().startswith("avant") else day
        return replace(mention, begin=min(until.start(), mention.begin), days=(), last=last)
    return mention
