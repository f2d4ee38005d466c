"""Hours per weekday as the list of France services has them: "08:45 - 12:00 / 13:30 - 18:00".

Read strictly, into an opening_hours value, or not at all.
"""

import re
from collections.abc import Sequence

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

_SLOT = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")
_END_OF_DAY = 24 * 60


class UnreadHours(ValueError):
    """A weekday's hours are not in the list's form, or are no hours of a day."""


def opening_hours(days: Sequence[str]) -> str | None:
    """The week, from Monday on; a day without hours is closed. None where no day has any.

    Public holidays are not spoken of, as in the list: sessions on them are unconfirmed.
    Raises UnreadHours.
    """
    groups: dict[str, list[str]] = {}
    for name, typed in zip(WEEKDAYS, days, strict=False):
        if typed.strip():
            groups.setdefault(_day(typed), []).append(name)
    if not groups:
        return None
    rules = [f"{','.join(names)} {hours}" for hours, names in groups.items()]
    return "; ".join(rules)


def _day(typed: str) -> str:
    slots: list[str] = []
    last = -1
    for part in typed.split("/"):
        found = _SLOT.fullmatch(part.strip())
        if found is None:
            raise UnreadHours(typed)
        hour, minute, end_hour, end_minute = (int(n) for n in found.groups())
        start, end = hour * 60 + minute, end_hour * 60 + end_minute
        if minute > 59 or end_minute > 59 or not last < start < end <= _END_OF_DAY:
            raise UnreadHours(typed)
        slots.append(f"{hour:02}:{minute:02}-{end_hour:02}:{end_minute:02}")
        last = end
    return ",".join(slots)
