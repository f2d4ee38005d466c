"""What is told to whom and when, on the tables. It is Tuesday 24 November 2026, 10:00."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from knowledge.directory.snapshot import Directory
from knowledge.events.event import Event, EventState, Occurrence, moved
from knowledge.following.clockwork import compose_digests, due_reminders, forget_past
from knowledge.following.preferences import QUIET_CHOICES, Cadence, Follower
from knowledge.following.reminders import Lead, Reminder, due_of
from knowledge.following.telling import event_reach, tell_event
from knowledge.store.database import Database
from knowledge.store.events import EventAction, create_event, replace_event
from knowledge.store.people import Person, keep
from knowledge.store.reminders import remind
from knowledge.store.subscriptions import follow, following_of, forget_follower, keep_follower
from knowledge.store.tables import told
from tests.events import CAFE, CONTE
from tests.queue import queued
from tests.valbrune import PARIS, TUESDAY_10, directory

NOW = TUESDAY_10
DIRECTORY: Directory = directory()
COMMUNE = "e..98101."


@pytest.fixture
async def known(database: Database) -> Database:
    """A database with two events, and five people who follow Valbrune's."""
    async with database.write() as session:
        for event in (CAFE, CONTE):
            await create_event(session, event, who="500", at=NOW)
        for chat in range(1, 6):
            await follow(session, chat, COMMUNE, at=NOW)
    return database


async def prefer(database: Database, chat: int, **choices: object) -> None:
    async with database.write() as session:
        await keep_follower(session, Follower(chat, **choices))  # type: ignore[arg-type]


async def tell(
    database: Database, event: Event, before: Event | None = None, now: datetime = NOW
) -> None:
    async with database.write() as session:
        await tell_event(session, event, before, DIRECTORY, now)


async def digests(database: Database, now: datetime) -> int:
    async with database.write() as session:
        return await compose_digests(session, DIRECTORY, now)


async def reminders(database: Database, now: datetime) -> int:
    async with database.write() as session:
        return await due_reminders(session, DIRECTORY, now)


async def cancelled(database: Database, event: Event, now: datetime = NOW) -> Event:
    async with database.write() as session:
        off = replace(event, state=EventState.CANCELLED)
        kept = await replace_event(
            session, off, EventAction.CANCEL, who="500", at=now, expected_version=1
        )
        await tell_event(session, kept, event, DIRECTORY, now)
        return kept


def chats(sent: Sequence[tuple[int, str, datetime]]) -> list[int]:
    return sorted(chat for chat, _, _ in sent)


async def test_an_event_is_told_once_to_each_who_follows_it_in_any_way(known: Database) -> None:
    async with known.write() as session:
        await follow(session, 1, "e.fam..", at=NOW)
        await follow(session, 9, "e.log..", at=NOW)
        assert await event_reach(session, CAFE) == 5
    await tell(known, CAFE)
    await tell(known, CAFE)
    assert chats(await queued(known)) == [1, 2, 3, 4, 5]


async def test_each_is_told_in_their_language_and_at_their_decent_hour(known: Database) -> None:
    night = datetime(2026, 11, 24, 21, 30, tzinfo=PARIS)
    await prefer(known, 2, quiet=QUIET_CHOICES[2])
    await prefer(known, 3, quiet=QUIET_CHOICES[3])
    async with known.write() as session:
        await keep(session, Person(4, NOW, language="en"))
    await tell(known, CAFE, now=night)
    moments = {chat: moment for chat, _, moment in await queued(known)}
    assert moments == {
        1: datetime(2026, 11, 25, 7, 0, tzinfo=UTC),
        2: datetime(2026, 11, 24, 20, 30, tzinfo=UTC),
        3: datetime(2026, 11, 24, 20, 30, tzinfo=UTC),
        4: datetime(2026, 11, 25, 7, 0, tzinfo=UTC),
        5: datetime(2026, 11, 25, 7, 0, tzinfo=UTC),
    }


async def test_a_digest_holds_what_came_since_and_is_sent_once(known: Database) -> None:
    for chat in (1, 2):
        await prefer(known, chat, cadence=Cadence.DAILY)
    await tell(known, CONTE)
    await tell(known, CAFE)
    assert chats(await queued(known)) == [3, 3, 4, 4, 5, 5]
    assert await digests(known, datetime(2026, 11, 24, 16, 59, 59, tzinfo=UTC)) == 0
    assert await digests(known, datetime(2026, 11, 24, 17, 0, tzinfo=UTC)) == 2
    assert await digests(known, datetime(2026, 11, 24, 17, 0, 1, tzinfo=UTC)) == 0
    composed = [(c, t) for c, t, _ in await queued(known) if c in (1, 2)]
    assert [c for c, _ in composed] == [1, 2]
    assert composed[0][1] == (
        "Vos nouvelles du jour\n"
        "\n"
        "📅 L’heure du conte\n"
        "🕐 samedi 28 novembre de 10 h 30 à 11 h 30\n"
        "📍 Médiathèque, 3 rue du Moulin, 98100 Valbrune\n"
        "\n"
        "📅 Café des parents\n"
        "🕐 samedi 5 décembre de 10 h à 12 h\n"
        "📍 Médiathèque, 3 rue du Moulin, 98100 Valbrune"
    )


async def test_what_a_digest_would_tell_too_late_is_told_at_once(known: Database) -> None:
    await prefer(known, 1, cadence=Cadence.WEEKLY)
    tomorrow = replace(CONTE, occurrences=(Occurrence(date(2026, 11, 25), 600, 660),))
    await tell(known, tomorrow)
    assert 1 in chats(await queued(known))


async def test_a_digest_leaves_out_what_was_cancelled_before_it_was_told(known: Database) -> None:
    await prefer(known, 1, cadence=Cadence.DAILY)
    await tell(known, CAFE)
    await cancelled(known, CAFE)
    assert chats(await queued(known)) == [2, 2, 3, 3, 4, 4, 5, 5]
    assert await digests(known, datetime(2026, 11, 24, 17, 0, tzinfo=UTC)) == 0


async def test_whoever_was_told_by_a_digest_is_told_of_the_cancellation(known: Database) -> None:
    await prefer(known, 1, cadence=Cadence.DAILY)
    await tell(known, CAFE)
    await digests(known, datetime(2026, 11, 24, 17, 0, tzinfo=UTC))
    await cancelled(known, CAFE, datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    assert await digests(known, datetime(2026, 11, 25, 17, 0, tzinfo=UTC)) == 1
    last = [t for c, t, _ in await queued(known) if c == 1][-1]
    assert "❌ Annulé\n📅 Café des parents" in last


async def test_a_reminder_is_sent_once_at_its_hour(known: Database) -> None:
    due = due_of(CAFE.occurrences[0], Lead.DAY, PARIS)
    async with known.write() as session:
        await remind(session, Reminder(7, CAFE.code, 1, Lead.DAY, due))
        await remind(session, Reminder(7, CAFE.code, 1, Lead.DAY, due))
    assert await reminders(known, due - timedelta(seconds=1)) == 0
    assert await reminders(known, due) == 1
    assert await reminders(known, due) == 0
    ((chat, text, _),) = await queued(known)
    assert chat == 7
    assert text.startswith("⏰ C’est demain\n📅 Café des parents\n\n🕐 demain de 10 h à 12 h")


async def test_a_reminder_that_slept_is_sent_until_the_event_begins(known: Database) -> None:
    occurrence = CAFE.occurrences[0]
    due = due_of(occurrence, Lead.HOUR, PARIS)
    async with known.write() as session:
        await remind(session, Reminder(7, CAFE.code, 1, Lead.HOUR, due))
        await remind(session, Reminder(8, CAFE.code, 1, Lead.DAY, due))
    assert await reminders(known, due + timedelta(minutes=40)) == 2
    texts = [text.splitlines()[0] for _, text, _ in await queued(known)]
    assert texts == ["⏰ C’est bientôt", "⏰ C’est bientôt"]
    async with known.write() as session:
        await remind(session, Reminder(9, CAFE.code, 1, Lead.HOUR, due))
    assert await reminders(known, due + timedelta(minutes=61)) == 0


async def test_a_reminder_moves_with_its_date_and_goes_with_it(known: Database) -> None:
    async with known.write() as session:
        due = due_of(CAFE.occurrences[0], Lead.DAY, PARIS)
        await remind(session, Reminder(7, CAFE.code, 1, Lead.DAY, due))
        later = moved(CAFE, 1, Occurrence(date(2026, 12, 12), 600, 720))
        kept = await replace_event(
            session, later, EventAction.POSTPONE, who="500", at=NOW, expected_version=1
        )
        await tell_event(session, kept, CAFE, DIRECTORY, NOW)
        (reminder,) = (await following_of(session, 7)).reminders
        assert reminder.due == datetime(2026, 12, 11, 17, 0, tzinfo=UTC)
    assert 7 in chats(await queued(known))


async def test_nobody_is_kept_as_told_once_an_event_is_over(known: Database) -> None:
    await tell(known, CAFE)
    async with known.write() as session:
        await forget_past(session, NOW, DIRECTORY)
        count = select(func.count()).select_from(told)
        assert (await session.execute(count)).scalar_one() == 5
        await forget_past(session, datetime(2026, 12, 5, 12, 0, tzinfo=UTC), DIRECTORY)
        assert (await session.execute(count)).scalar_one() == 0


async def test_whoever_is_forgotten_is_told_nothing_more(known: Database) -> None:
    await prefer(known, 1, cadence=Cadence.DAILY)
    await tell(known, CAFE)
    async with known.write() as session:
        await forget_follower(session, 1)
        assert await event_reach(session, CAFE) == 4
    assert await digests(known, datetime(2026, 11, 24, 17, 0, tzinfo=UTC)) == 0


@pytest.mark.parametrize(
    ("told_at", "due"),
    [
        (datetime(2026, 10, 24, 19, 0, tzinfo=PARIS), datetime(2026, 10, 25, 17, 0, tzinfo=UTC)),
        (datetime(2027, 3, 27, 19, 0, tzinfo=PARIS), datetime(2027, 3, 28, 16, 0, tzinfo=UTC)),
    ],
)
async def test_a_digest_is_at_six_across_both_clock_changes(
    known: Database, told_at: datetime, due: datetime
) -> None:
    await prefer(known, 1, cadence=Cadence.DAILY)
    coming = replace(CAFE, occurrences=(Occurrence(told_at.date() + timedelta(days=9), 600),))
    async with known.write() as session:
        kept = await replace_event(
            session, coming, EventAction.EDIT, who="500", at=told_at, expected_version=1
        )
        await tell_event(session, kept, None, DIRECTORY, told_at)
    assert await digests(known, due - timedelta(seconds=1)) == 0
    assert await digests(known, due) == 1
