"""Random schedules, exceptions and moments; the moments are often where things go wrong."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import (
    DatedException,
    DateSpan,
    ExceptionKind,
    Fortnight,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
    WeekParity,
    YearSpan,
)

DELICATE_DAYS = [
    date(2026, 3, 28),  # before the clocks change, in spring and autumn
    date(2026, 10, 24),
    date(2027, 3, 27),
    date(2026, 12, 30),  # a year of 53 weeks ends
    date(2026, 10, 16),  # holidays begin, after class
    date(2027, 2, 28),
    date(2028, 2, 28),
    date(2028, 8, 30),  # the known school calendar ends
    date(2027, 5, 5),
    date(2026, 11, 10),
]

days = st.sampled_from(DELICATE_DAYS) | st.dates(date(2026, 1, 1), date(2029, 6, 30))
calendars = st.builds(Calendar, st.sampled_from(SchoolZone), st.sampled_from(HolidayRegion))


@st.composite
def slots(draw: st.DrawFn, overnight: bool = True) -> Slot:
    start = draw(st.integers(0, 95)) * 15
    latest = 2880 if overnight else 1440
    length = draw(st.sampled_from([15, 30, 120, 240, 600, 1440, 2000]))
    return Slot(start, max(start + 15, min(start + length, latest)))


@st.composite
def date_spans(draw: st.DrawFn) -> DateSpan:
    start = draw(days)
    return DateSpan(start, start + timedelta(days=draw(st.sampled_from([0, 1, 6, 40, 200]))))


month_days = st.tuples(st.integers(1, 12), st.integers(1, 28)) | st.sampled_from(
    [(2, 29), (1, 31), (12, 31), (1, 1)]
)
year_spans = st.builds(YearSpan, month_days, month_days)
holidays = st.sampled_from([Holidays.ANY] * 3 + [Holidays.EXCEPT] * 2 + [Holidays.ONLY])


@st.composite
def rules(
    draw: st.DrawFn, osm: bool = False, overnight: bool = True, by_holidays: bool = True
) -> Rule:
    """``osm``: only what OSM can say of one rule."""
    dated = draw(st.sampled_from(["", "", "", "years", "dates"]))
    weekly = draw(st.sampled_from(["", "", "", "parity", "" if osm else "fortnight"]))
    weekdays = draw(st.frozensets(st.sampled_from(Weekday), max_size=7))
    nths = draw(
        st.just(frozenset[int]())
        | st.frozensets(st.sampled_from([1, 2, 3, 4, 5, -1, -2]), min_size=1, max_size=3)
    )
    return Rule(
        slots=tuple(draw(st.lists(slots(overnight), max_size=3))),
        weekdays=weekdays,
        nths=nths,
        years=tuple(draw(st.lists(year_spans, min_size=1, max_size=2))) if dated == "years" else (),
        dates=tuple(draw(st.lists(date_spans(), min_size=1, max_size=2)))
        if dated == "dates"
        else (),
        parity=draw(st.sampled_from(WeekParity)) if weekly == "parity" else None,
        fortnight=Fortnight(draw(days), draw(st.sampled_from([2, 2, 3])))
        if weekly == "fortnight"
        else None,
        public_holidays=draw(holidays) if by_holidays else Holidays.ANY,
        school_holidays=draw(holidays) if by_holidays else Holidays.ANY,
        by_appointment=draw(st.booleans()) and draw(st.booleans()),
        extra=draw(st.booleans()),
    )


def schedules(osm: bool = False) -> st.SearchStrategy[Schedule]:
    return st.builds(
        Schedule,
        st.lists(rules(osm), min_size=1, max_size=4).map(tuple),
        appointment_only=st.sampled_from([False, False, False, True]),
    )


@st.composite
def exceptions(draw: st.DrawFn, around: date) -> DatedException:
    start = around + timedelta(days=draw(st.integers(-4, 6)))
    kind = draw(st.sampled_from(ExceptionKind))
    some = draw(st.lists(slots(), max_size=2))
    if kind is ExceptionKind.EXTRA and not some:
        some = [Slot(540, 720)]
    length = draw(st.sampled_from([0, 0, 1, 5]))
    end = draw(st.sampled_from([None, start + timedelta(days=length)]))
    moved_to = start + timedelta(days=draw(st.integers(-3, 3)))
    return DatedException(
        kind,
        start,
        end=end if kind is not ExceptionKind.MOVED else None,
        slots=tuple(some),
        moved_to=moved_to if kind is ExceptionKind.MOVED and draw(st.integers(0, 5)) else None,
    )


@st.composite
def moments(draw: st.DrawFn) -> datetime:
    """A UTC minute of a day that is often a delicate one."""
    minute = draw(st.integers(0, 2879))
    return datetime.combine(draw(days), datetime.min.time(), UTC) + timedelta(minutes=minute)
