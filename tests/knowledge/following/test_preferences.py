"""When somebody is told, across nights and clock changes. Paris time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from knowledge.delivery.quiet import QuietHours
from knowledge.events.event import Occurrence
from knowledge.following.preferences import Cadence, Follower, decent, next_digest
from knowledge.following.reminders import Lead, due_of, leads_left

PARIS = ZoneInfo("Europe/Paris")


def at(text: str) -> datetime:
    """A moment in Paris."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


def utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-11-24 20:59", "2026-11-24 19:59"),
        ("2026-11-24 21:00", "2026-11-25 07:00"),
        ("2026-11-25 03:00", "2026-11-25 07:00"),
        ("2026-11-25 08:00", "2026-11-25 07:00"),
        # The nights of both clock changes end at eight on the wall.
        ("2026-10-24 22:00", "2026-10-25 07:00"),
        ("2027-03-27 22:00", "2027-03-28 06:00"),
    ],
)
def test_nobody_is_told_at_night(moment: str, told: str) -> None:
    assert utc(decent(at(moment), QuietHours(), PARIS)) == told


@pytest.mark.parametrize(
    ("cadence", "now", "due"),
    [
        (Cadence.DAILY, "2026-11-24 10:00", "2026-11-24 17:00"),
        (Cadence.DAILY, "2026-11-24 18:00", "2026-11-25 17:00"),
        (Cadence.DAILY, "2026-10-24 18:30", "2026-10-25 17:00"),
        (Cadence.DAILY, "2026-10-23 18:30", "2026-10-24 16:00"),
        (Cadence.DAILY, "2027-03-27 18:30", "2027-03-28 16:00"),
        (Cadence.WEEKLY, "2026-11-24 10:00", "2026-11-26 17:00"),
        (Cadence.WEEKLY, "2026-11-26 18:00", "2026-12-03 17:00"),
        (Cadence.WEEKLY, "2027-03-25 18:00", "2027-04-01 16:00"),
        (Cadence.NOW, "2026-11-24 10:00", "2026-11-24 09:00"),
        (Cadence.NOW, "2026-11-24 23:00", "2026-11-25 07:00"),
    ],
)
def test_the_next_digest_is_at_six_on_the_wall(cadence: Cadence, now: str, due: str) -> None:
    assert utc(next_digest(Follower(1, cadence), at(now), PARIS)) == due


def test_a_digest_waits_for_the_end_of_ones_own_quiet_hours() -> None:
    follower = Follower(1, Cadence.DAILY, QuietHours(17 * 60, 9 * 60))
    assert utc(next_digest(follower, at("2026-11-24 10:00"), PARIS)) == "2026-11-25 08:00"


@pytest.mark.parametrize(
    ("day", "minute", "lead", "due"),
    [
        ("2026-12-05", 600, Lead.DAY, "2026-12-04 17:00"),
        ("2026-12-05", 600, Lead.HOUR, "2026-12-05 08:00"),
        # The day after a clock change: the eve is at 18:00 by the old time.
        ("2027-03-28", 600, Lead.DAY, "2027-03-27 17:00"),
        ("2026-10-25", 600, Lead.DAY, "2026-10-24 16:00"),
        # At 3:30 on the night that skips 2:00 to 3:00, an hour before is 1:30.
        ("2027-03-28", 210, Lead.HOUR, "2027-03-28 00:30"),
        # At 3:30 on the night that has 2:00 to 3:00 twice, it is the second 2:30.
        ("2026-10-25", 210, Lead.HOUR, "2026-10-25 01:30"),
        ("2026-12-05", 30, Lead.HOUR, "2026-12-04 22:30"),
    ],
)
def test_reminders_are_due(day: str, minute: int, lead: Lead, due: str) -> None:
    occurrence = Occurrence(datetime.fromisoformat(day).date(), minute)
    assert utc(due_of(occurrence, lead, PARIS)) == due


def test_only_reminders_to_come_are_offered() -> None:
    occurrence = Occurrence(datetime(2026, 12, 5).date(), 600)  # noqa: DTZ001
    assert leads_left(occurrence, at("2026-12-04 17:59"), PARIS) == (Lead.DAY, Lead.HOUR)
    assert leads_left(occurrence, at("2026-12-04 18:00"), PARIS) == (Lead.HOUR,)
    assert leads_left(occurrence, at("2026-12-05 09:00"), PARIS) == ()
    whole_day = Occurrence(datetime(2026, 12, 5).date())  # noqa: DTZ001
    assert leads_left(whole_day, at("2026-12-01 10:00"), PARIS) == (Lead.DAY,)
