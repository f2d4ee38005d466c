"""The value that days of time are read into."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Days:
    """Days from ``start`` to ``end`` (excluded). ``today``: they were said to be today.

    ``from_now``: what is over of today is left out ("d'ici vendredi"). ``before``: hours said
    are those of ``end``, and end the period as they begin ("avant vendredi midi").
    ``holidays``: they are school holidays.
    """

    start: date
    end: date
    today: bool = False
    holidays: bool = False
    from_now: bool = False
    before: bool = False

    @property
    def single(self) -> bool:
        return self.end - self.start == timedelta(days=1)


def one_day(day: date, today: bool = False) -> Days:
    return Days(day, day + timedelta(days=1), today)
