"""Hours and changes read from French: shares understood, asked and refused.

``python -m bench.hours [FILE]``: on the repository's own phrases, each against what it
says, then on FILE, a table of hours as agents typed them (tab-separated, the last column a
JSON object of fields), where there is no right answer to compare with: its understood rows
are printed with ``--show N``, at random, to be read by a person.
"""

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from bot.understand.hours import open_minutes
from knowledge.french.change import read_change
from knowledge.french.hours import Ambiguous, Doubt, HoursReading, Rejected, Understood, read_hours
from knowledge.schedule.calendar import METROPOLE
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.messages import messages
from tests.knowledge.french.corpus import TODAY, meant, phrases
from tests.knowledge.french.test_change import told

STATUS = {Understood: "understood", Ambiguous: "asked", Rejected: "refused"}
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    _own_hours()
    _own_changes()
    if options.file and options.file.exists():
        _typed(options.file, options.show)


def _own_hours() -> None:
    counts: Counter[str] = Counter()
    kept = phrases("hours.tsv")
    started = time.perf_counter()
    for phrase in kept:
        reading = read_hours(phrase.text, today=TODAY)
        if isinstance(reading, Understood):
            right = phrase.status == "ok" and _same(reading, phrase.says)
            counts["right" if right else "silently wrong"] += 1
        else:
            status = "ask" if isinstance(reading, Ambiguous) else "no"
            counts["right" if phrase.status == status else "asked or refused for nothing"] += 1
    _print("hours, own phrases", counts, time.perf_counter() - started)


def _same(reading: Understood, says: str) -> bool:
    schedule, _ = meant(says)
    whole = (METROPOLE, TODAY, date(2027, 12, 31))
    return open_minutes(reading.schedule, *whole) == open_minutes(schedule, *whole)


def _own_changes() -> None:
    from knowledge.french.change import Ambiguous as Asked
    from knowledge.french.change import Understood as Read

    counts: Counter[str] = Counter()
    started = time.perf_counter()
    for phrase in phrases("changes.tsv"):
        reading = read_change(phrase.text, today=TODAY, calendar=METROPOLE)
        if isinstance(reading, Read):
            same = (reading.change.action.value, told(reading.change))
            right = same == (phrase.status, phrase.says)
            counts["right" if right else "silently wrong"] += 1
        else:
            status = "ask" if isinstance(reading, Asked) else "no"
            counts["right" if phrase.status == status else "asked or refused for nothing"] += 1
    _print("changes, own phrases", counts, time.perf_counter() - started)


def _typed(file: Path, show: int) -> None:
    counts: Counter[str] = Counter()
    whys: Counter[str] = Counter()
    understood: list[tuple[str, Understood]] = []
    started = time.perf_counter()
    for fields in _rows(file):
        text, reading = _read(fields)
        counts[STATUS[type(reading)]] += 1
        if isinstance(reading, Understood):
            understood.append((text, reading))
        elif isinstance(reading, Ambiguous):
            whys[f"asked: {reading.doubt}"] += 1
        else:
            whys[f"refused: {reading.reason}"] += 1
    _print(f"hours, {file.name}", counts, time.perf_counter() - started)
    for why, count in whys.most_common():
        print(f"    {count:4}  {why}")
    chosen = random.Random(20261201).sample(understood, min(show, len(understood)))
    for text, reading in chosen:
        print(f"\n{text}\n  = {schedule_in_words(reading.schedule, messages('fr'), TODAY)}")


def _rows(file: Path) -> Iterator[Mapping[str, object]]:
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        # Some rows escape brackets, which JSON does not.
        yield json.loads(re.sub(r'\\(?=[^"\\/bfnrtu])', "", line.split("\t")[-1]))


def _read(fields: Mapping[str, object]) -> tuple[str, HoursReading]:
    """The fields joined as their names say; days of another field only where needed."""
    days = [f"{k.split('_')[-1]} : {v}" for k, v in fields.items() if _is_day(k)]
    if days:
        text = "\n".join(days)
        return text, read_hours(text, today=TODAY)
    listed = [str(v) for v in fields.values() if str(v).startswith("{")]
    text = "\n".join(str(v) for v in fields.values() if not str(v).startswith("{"))
    reading = read_hours(text, today=TODAY)
    lacks = isinstance(reading, Rejected) or _asks_days(reading)
    if listed and lacks:
        text = f"{listed[0].strip('{}').replace(',', ', ')} : {text}".rstrip(" :")
        reading = read_hours(text, today=TODAY)
    return text, reading


def _asks_days(reading: HoursReading) -> bool:
    return isinstance(reading, Ambiguous) and reading.doubt in (Doubt.DAYS, Doubt.APPOINTMENT)


def _is_day(name: str) -> bool:
    return name.split("_")[-1] in _WEEKDAYS


def _print(title: str, counts: Counter[str], seconds: float) -> None:
    total = sum(counts.values())
    print(f"{title}: {total} in {seconds:.2f} s")
    for name, count in counts.most_common():
        print(f"    {count:4}  {count / total:6.1%}  {name}")


if __name__ == "__main__":
    main()
