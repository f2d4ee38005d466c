"""Moments in residents' words: the share of periods read right, beside ``dateparser``.

``python -m bench.moments [FILE]``: FILE has one JSON object a line: ``id``, ``text``,
``lang``, ``now``, ``zone`` and the period meant, ``from`` and ``until``, both null where none
is. A period is right when it is equal; of a line marked ``loose``, when it overlaps. The row
``day`` is kinder: of the lines that have a period, those whose first day is right. Lines of odd
ids may be read to mend the reader; those of even ids are only counted, and tell whether the
mending is of any use elsewhere.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from dateparser.date import DateDataParser
from dateparser.search import search_dates

from bench.sets import OWN
from bot.understand.when import answer

TIMES = OWN / "moments" / "times.jsonl"
LANGUAGES = ("fr", "en", "es", "pt", "ar", "tr", "uk")
Period = tuple[datetime, datetime] | None
_HOUR = timedelta(hours=1)
_SPANS = {
    "time": _HOUR,
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
    "year": timedelta(days=365),
}
# The parts of the day that dateparser tells, at the hours of the specification.
_PARTS = {"morning": (8, 12), "afternoon": (12, 18), "evening": (18, 22), "night": (18, 22)}


@dataclass(frozen=True, slots=True)
class Moment:
    """A line of a set: what is said, when and in which zone, and the period meant."""

    id: str
    text: str
    lang: str
    now: str
    zone: str
    meant: Period
    loose: bool

    @property
    def kind(self) -> str:
        return "null" if self.meant is None else "loose" if self.loose else "strict"

    @property
    def half(self) -> str:
        return "odd" if int(self.id.lstrip("t")) % 2 else "even"


Reader = Callable[[Moment], Period]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=TIMES)
    moments = read_moments(parser.parse_args().file)
    own = _rates(moments, guichet)
    other = _rates(moments, dateparser)
    print(f"{'':8}{'lines':>11}{'guichet':>15}{'dateparser':>15}")
    print(f"{'':8}{'odd  even':>11}{'odd   even':>15}{'odd   even':>15}")
    for row in ("all", "strict", "loose", "null", "day", *LANGUAGES):
        counts = [own[row, half][1] for half in ("odd", "even")]
        shares = "".join(f"{_two(rates, row):>15}" for rates in (own, other))
        print(f"{row:8}{counts[0]:>6}{counts[1]:>5}{shares}")


def read_moments(path: Path) -> list[Moment]:
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)
    return [
        Moment(
            id=raw["id"],
            text=raw["text"],
            lang=raw["lang"],
            now=raw["now"],
            zone=raw["zone"],
            meant=_period(raw["from"], raw["until"]),
            loose=bool(raw.get("loose")),
        )
        for raw in lines
    ]


def guichet(moment: Moment) -> Period:
    line = {"id": moment.id, "text": moment.text, "now": moment.now, "zone": moment.zone}
    found = answer(line)
    return _period(found["from"], found["until"])


def dateparser(moment: Moment) -> Period:
    """The first date it finds, told the language; as long as it says that the date lasts."""
    settings = {
        "RELATIVE_BASE": datetime.fromisoformat(moment.now),
        "PREFER_DATES_FROM": "future",
        "RETURN_TIME_AS_PERIOD": True,
    }
    found = search_dates(moment.text, languages=[moment.lang], settings=settings)
    if not found:
        return None
    said, start = found[0]
    data = DateDataParser(languages=[moment.lang], settings=settings).get_date_data(said)
    start = start.replace(second=0, microsecond=0, tzinfo=None)
    if data.period == "time":
        return start, start + _HOUR
    start = start.replace(hour=0, minute=0)
    part = _PARTS.get(str(getattr(data, "part_of_day", None) and data.part_of_day.value))
    if part:
        return start + part[0] * _HOUR, start + part[1] * _HOUR
    if data.period == "month":
        start = start.replace(day=1)
    if data.period == "week":
        start -= timedelta(days=start.weekday())
    return start, start + _SPANS.get(data.period, _HOUR)


def right(moment: Moment, found: Period) -> bool:
    if moment.meant is None or found is None or not moment.loose:
        return found == moment.meant
    return found[0] < moment.meant[1] and moment.meant[0] < found[1]


Rates = dict[tuple[str, str], tuple[int, int]]


def _rates(moments: list[Moment], reader: Reader) -> Rates:
    """By row of the table and half of the set: lines right, lines."""
    rates: Rates = defaultdict(lambda: (0, 0))
    for moment in moments:
        for row, good in _marks(moment, reader(moment)):
            hits, lines = rates[row, moment.half]
            rates[row, moment.half] = hits + good, lines + 1
    return rates


def _marks(moment: Moment, found: Period) -> Iterator[tuple[str, bool]]:
    good = right(moment, found)
    yield from ((row, good) for row in ("all", moment.kind, moment.lang))
    if moment.meant:
        yield "day", bool(found and found[0].date() == moment.meant[0].date())


def _two(rates: Rates, row: str) -> str:
    shares = []
    for half in ("odd", "even"):
        hits, lines = rates[row, half]
        shares.append(f"{hits / lines:.3f}" if lines else "-")
    return " ".join(shares)


def _period(start: object, end: object) -> Period:
    if start is None or end is None:
        return None
    return datetime.fromisoformat(str(start)), datetime.fromisoformat(str(end))


if __name__ == "__main__":
    main()
