"""A slow and plain reading of what rules mean, minute by minute, to hold ``sessions`` against.

It shares nothing with it but the values of ``rules``. Days are sets of minutes; the clock
is walked minute by minute in UTC.
"""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from knowledge.schedule.calendar import Calendar
from knowledge.schedule.rules import (
    DatedException,
    DateSpan,
    ExceptionKind,
    Holidays,
    Rule,
    Schedule,
    Timetable,
    WeekParity,
    YearSpan,
)

Minutes = set[tuple[int, bool]]
"""Minutes of a day that are open (0 to 2879), each with whether by appointment."""


def open_minutes(
    timetable: Timetable, calendar: Calendar, tz: ZoneInfo, start: datetime, end: datetime
) -> tuple[set[int], set[int]]:
    """UTC minutes of [start, end) since the epoch: those that are listed, those that are sure."""
    listed: set[int] = set()
    sure: set[int] = set()
    days: dict[date, tuple[Minutes, Minutes]] = {}
    moment = start.astimezone(UTC) - timedelta(days=1)
    shown = moment.astimezone(tz).replace(tzinfo=None)
    while moment < end.astimezone(UTC):
        # While the clock shows an hour for the second time it is held where it was.
        shown = max(shown, moment.astimezone(tz).replace(tzinfo=None))
        if moment >= start.astimezone(UTC):
            minute = shown.hour * 60 + shown.minute
            epoch = int(moment.timestamp()) // 60
            for back in (0, 1):
                day = shown.date() - timedelta(days=back)
                if day not in days:
                    days[day] = day_minutes(timetable, calendar, day)
                for kind, found in zip(days[day], (listed, sure), strict=True):
                    if any((minute + 1440 * back, by) in kind for by in (False, True)):
                        found.add(epoch)
        moment += timedelta(minutes=1)
    return listed, sure


def day_minutes(timetable: Timetable, calendar: Calendar, day: date) -> tuple[Minutes, Minutes]:
    """What is listed of a day, and what is sure, after all exceptions."""
    return _after(timetable.schedule, timetable.exceptions, calendar, day)


def _after(
    schedule: Schedule, exceptions: tuple[DatedException, ...], calendar: Calendar, day: date
) -> tuple[Minutes, Minutes]:
    if not exceptions:
        return _by_rules(schedule, calendar, day)
    *before, last = exceptions
    listed, sure = _after(schedule, tuple(before), calendar, day)
    given = {
        (m, schedule.appointment_only) for slot in last.slots for m in range(slot.start, slot.end)
    }
    if last.kind is ExceptionKind.EXTRA and last.start <= day <= (last.end or last.start):
        return listed | given, sure | given
    if last.kind is ExceptionKind.CLOSED and last.slots:
        shut = {
            minute + 1440 * away
            for away in (-1, 0, 1)
            if _closed(last, day + timedelta(days=away))
            for slot in last.slots
            for minute in range(slot.start, slot.end)
        }
        return {m for m in listed if m[0] not in shut}, {m for m in sure if m[0] not in shut}
    if last.kind is ExceptionKind.CLOSED and _closed(last, day):
        return set(), set()
    if last.kind is ExceptionKind.MOVED:
        if day == last.start:
            listed, sure = set(), set()
        if day == last.moved_to:
            had = _after(schedule, tuple(before), calendar, last.start)[0]
            moved = given or had or _by_rules(schedule, calendar, last.start)[0]
            return listed | moved, sure | moved
    return listed, sure


def _closed(exception: DatedException, day: date) -> bool:
    return exception.start <= day and (exception.end is None or day <= exception.end)


def _by_rules(schedule: Schedule, calendar: Calendar, day: date) -> tuple[Minutes, Minutes]:
    school = calendar.school_holiday(day)
    worlds = [
        _in_world(schedule, calendar, day, world)
        for world in ([True, False] if school is None else [school])
    ]
    listed = set.union(*(w[0] for w in worlds))
    sure = set.intersection(*(w[1] for w in worlds))
    return listed, sure


def _in_world(
    schedule: Schedule, calendar: Calendar, day: date, school: bool
) -> tuple[Minutes, Minutes]:
    if schedule.text:
        return set(), set()
    public = calendar.public_holiday(day) is not None
    winners: list[int] = []
    for position, rule in enumerate(schedule.rules):
        if matches(rule, day, public, school):
            winners = [*winners, position] if rule.extra else [position]
    listed: Minutes = set()
    sure: Minutes = set()
    for position in winners:
        rule = schedule.rules[position]
        minutes = {
            (m, rule.by_appointment or schedule.appointment_only)
            for slot in rule.slots
            for m in range(slot.start, slot.end)
        }
        spoken = (
            not public
            or rule.public_holidays is not Holidays.ANY
            or DateSpan(day, day) in rule.dates
            or (not rule.weekdays and any((s.start, s.end) == (0, 1440) for s in rule.slots))
            or any(r.public_holidays is Holidays.ONLY for r in schedule.rules[position + 1 :])
        )
        listed |= minutes
        sure |= minutes if spoken else set()
    return listed, sure


def matches(rule: Rule, day: date, public: bool, school: bool) -> bool:
    """Whether every condition of a rule holds on a day."""
    if rule.weekdays and day.weekday() not in rule.weekdays:
        return False
    if rule.nths:
        length = monthrange(day.year, day.month)[1]
        month = [date(day.year, day.month, d) for d in range(1, length + 1)]
        same = [d for d in month if d.weekday() == day.weekday()]
        place = same.index(day)
        if not {place + 1, place - len(same)} & rule.nths:
            return False
    for condition, holiday in ((rule.public_holidays, public), (rule.school_holidays, school)):
        if condition is Holidays.EXCEPT and holiday:
            return False
        if condition is Holidays.ONLY and not holiday:
            return False
    if rule.dates and not any(span.start <= day <= span.end for span in rule.dates):
        return False
    if rule.years and not any(_yearly(span, day) for span in rule.years):
        return False
    if rule.parity is not None:
        week = int(day.strftime("%V"))
        if week % 2 != (0 if rule.parity is WeekParity.EVEN else 1):
            return False
    if rule.fortnight is not None:
        monday = rule.fortnight.anchor - timedelta(days=rule.fortnight.anchor.weekday())
        weeks = ((day - timedelta(days=day.weekday())) - monday).days // 7
        if weeks % rule.fortnight.weeks:
            return False
    return True


def _yearly(span: YearSpan, day: date) -> bool:
    """Walks the calendar from the span's start to its end."""
    here = span.start
    while True:
        if here == (day.month, day.day):
            return True
        if here == span.end:
            return False
        month, number = here
        last = number == monthrange(2028, month)[1]
        here = (month % 12 + 1, 1) if last else (month, number + 1)
