"""``guichet understand when --jsonl``: one question in, the period that it says out."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.question.when import read_when
from knowledge.schedule.calendar import Calendar

PARIS = ZoneInfo("Europe/Paris")


def answer(line: Mapping[str, object]) -> dict[str, object]:
    """``{"id", "text", "now", "zone"}`` to ``{"id", "from", "until"}``.

    ``now`` is ISO, local to Europe/Paris where it has no offset; ``zone`` is A, B or C.
    ``from`` and ``until`` (excluded) are local ISO minutes, both None when no usable period
    is said. A line that lacks a field raises KeyError, a field that is wrong ValueError.
    """
    now = datetime.fromisoformat(str(line["now"]))
    now = now.replace(tzinfo=PARIS) if now.tzinfo is None else now.astimezone(PARIS)
    calendar = Calendar(SchoolZone(str(line["zone"])), HolidayRegion.METROPOLE)
    when = read_when(str(line["text"]), now, calendar)
    if when is None:
        return {"id": line["id"], "from": None, "until": None}
    return {"id": line["id"], "from": _minute(when.start), "until": _minute(when.end)}


def _minute(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")
