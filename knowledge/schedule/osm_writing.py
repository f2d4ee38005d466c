"""Rules written as opening_hours.

OSM has "only on holidays" and "closed on holidays", but no "except on holidays" for one
rule among others. A rule that excepts holidays is written plainly; then the holidays are
closed as a whole, and the rules that hold on them are written again, for them alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.schedule.osm_comments import asks_for_appointment
from knowledge.schedule.rules import (
    MINUTES_A_DAY,
    DateSpan,
    Holidays,
    Rule,
    Schedule,
    Slot,
    Weekday,
    WeekParity,
    YearSpan,
)

_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_APPOINTMENT = "sur rendez-vous"
_PARITIES = {WeekParity.ODD: "week 01-53/2", WeekParity.EVEN: "week 02-52/2"}


@dataclass(frozen=True, slots=True)
class WrittenHours:
    """``osm`` None: the hours cannot be said so. ``text``: the hours in French words, where
    they cannot or where somebody typed them. Both None: no hours are known."""

    osm: str | None = None
    text: str | None = None


class _CannotSay(Exception):
    """OSM has no way to say these rules."""


def write_osm(schedule: Schedule) -> WrittenHours:
    """The opening_hours value that says all of the schedule, else its French sentence."""
    if schedule.text:
        return WrittenHours(text=schedule.text)
    if schedule.osm:
        return WrittenHours(osm=schedule.osm)
    if not schedule.rules and not schedule.appointment_only:
        return WrittenHours()
    try:
        return WrittenHours(osm=_written(schedule))
    except _CannotSay:
        return WrittenHours(text=_in_french(schedule))


def _in_french(schedule: Schedule) -> str:
    # Words stand above rules; only what OSM cannot say needs them here.
    from knowledge.wording.hours import schedule_in_words
    from knowledge.wording.messages import messages

    return schedule_in_words(schedule, messages("fr"))


def _written(schedule: Schedule) -> str:
    if not schedule.rules:
        raise _CannotSay
    rules = [r for r in schedule.rules if r.slots or not r.extra]
    if schedule.appointment_only:
        rules = [replace(r, by_appointment=bool(r.slots)) for r in rules]
    if not rules:
        rules = [Rule()]
    parts = _with_holidays(rules)
    value = parts[0][1]
    for extra, text in parts[1:]:
        value += (", " if extra else "; ") + text
    if schedule.appointment_otherwise:
        value += f' || "{_APPOINTMENT}"'
    return value


Part = tuple[bool, str]
"""Whether it adds to what is before it, and what it says."""


def _with_holidays(rules: Sequence[Rule]) -> list[Part]:
    public = _closed_on(rules, [r.public_holidays for r in rules])
    school = _closed_on(rules, [r.school_holidays for r in rules])
    # Rules for these holidays alone have nothing left to close.
    if public:
        kept = [r for r in rules if r.public_holidays is not Holidays.ONLY]
        rules = [replace(r, public_holidays=Holidays.ANY) for r in kept]
    if school:
        kept = [r for r in rules if r.school_holidays is not Holidays.ONLY]
        rules = [replace(r, school_holidays=Holidays.ANY) for r in kept]
    by_public = {r.public_holidays for r in rules} - {Holidays.ANY}
    by_school = {r.school_holidays for r in rules} - {Holidays.ANY}
    if by_public | by_school <= {Holidays.ONLY}:
        parts = [(r.extra, _sequence(r, _holiday(r))) for r in rules]
    elif by_public and by_school:
        raise _CannotSay
    elif by_public:
        parts = _restated(rules, "PH", [r.public_holidays for r in rules])
    else:
        parts = _restated(rules, "SH", [r.school_holidays for r in rules])
    closed = [name for name, shut in (("PH", public), ("SH", school)) if shut]
    parts += [(False, f"{','.join(closed)} off")] if closed else []
    return [p for p, before in zip(parts, [None, *parts], strict=False) if p != before]


def _holiday(rule: Rule) -> str:
    public = rule.public_holidays is Holidays.ONLY
    if public and rule.school_holidays is Holidays.ONLY:
        raise _CannotSay
    return "PH" if public else "SH" if rule.school_holidays is Holidays.ONLY else ""


def _closed_on(rules: Sequence[Rule], stands: Sequence[Holidays]) -> bool:
    """Whether nothing at all opens on these holidays."""
    return all(s is Holidays.EXCEPT for r, s in zip(rules, stands, strict=True) if r.slots) and any(
        r.slots for r in rules
    )


def _restated(rules: Sequence[Rule], name: str, stands: Sequence[Holidays]) -> list[Part]:
    pairs = list(zip(rules, stands, strict=True))
    plain = [(r.extra, _sequence(r)) for r, s in pairs if s is not Holidays.ONLY]
    within = [(r.extra, _sequence(r, name)) for r, s in pairs if s is not Holidays.EXCEPT]
    return [*plain, (False, f"{name} off"), *within]


def _sequence(rule: Rule, holiday: str = "") -> str:
    if rule.fortnight is not None or (rule.years and rule.dates) or '"' in rule.comment:
        raise _CannotSay
    dates = [_dates(s) for s in rule.dates] or [_years(s) for s in rule.years]
    words = [",".join(dates)] if dates else []
    if rule.parity is not None:
        words.append(_PARITIES[rule.parity])
    days = _days(rule)
    all_day = rule.slots == (Slot(0, MINUTES_A_DAY),)
    if not (words or days or holiday or rule.by_appointment or rule.comment) and all_day:
        return "24/7"
    words += [holiday] if holiday else []
    words += [days] if days else []
    if rule.slots:
        if not (words or all_day):
            words.append("Mo-Su")
        words.append(",".join(_slot(s) for s in rule.slots))
    else:
        words.append("off")
    comment = _comment(rule)
    return " ".join([*words, f'"{comment}"'] if comment else words)


def _comment(rule: Rule) -> str:
    if not (rule.by_appointment and rule.slots):
        if asks_for_appointment(rule.comment):
            raise _CannotSay
        return rule.comment
    if asks_for_appointment(rule.comment):
        return rule.comment
    return f"{_APPOINTMENT}, {rule.comment}" if rule.comment else _APPOINTMENT


def _days(rule: Rule) -> str:
    weekdays = sorted(rule.weekdays)
    if rule.nths:
        nths = ",".join(str(n) for n in sorted(rule.nths, key=lambda n: (n < 0, n)))
        return ",".join(f"{_WEEKDAYS[d]}[{nths}]" for d in weekdays or list(Weekday))
    if len(weekdays) == 7:
        return ""
    runs: list[list[Weekday]] = []
    for day in weekdays:
        if runs and runs[-1][-1] + 1 == day:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(_run(r) for r in runs)


def _run(days: Sequence[Weekday]) -> str:
    if len(days) < 3:
        return ",".join(_WEEKDAYS[d] for d in days)
    return f"{_WEEKDAYS[days[0]]}-{_WEEKDAYS[days[-1]]}"


def _years(span: YearSpan) -> str:
    (first, day), (last, end) = span.start, span.end
    if day == 1 and end == _MONTH_LENGTHS[last - 1]:
        months = _MONTHS[first - 1]
        return months if first == last else f"{months}-{_MONTHS[last - 1]}"
    start = f"{_MONTHS[first - 1]} {day:02}"
    return start if span.start == span.end else f"{start}-{_MONTHS[last - 1]} {end:02}"


def _dates(span: DateSpan) -> str:
    start, end = (f"{d.year} {_MONTHS[d.month - 1]} {d.day:02}" for d in (span.start, span.end))
    return start if start == end else f"{start}-{end}"


def _slot(slot: Slot) -> str:
    # A period past midnight is written as most tools read it, 22:00-02:00, unless it lasts
    # for more than a day.
    past = MINUTES_A_DAY < slot.end <= MINUTES_A_DAY + slot.start
    return f"{_clock(slot.start)}-{_clock(slot.end - MINUTES_A_DAY if past else slot.end)}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
