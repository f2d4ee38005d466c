"""What begins, ends and is reported. It is Tuesday 24 November 2026, 9:00 UTC."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from admin.views.broadcast_course import AuthorWords
from bot.delivery.keeper import Keeper
from knowledge.delivery.moment import read_moment
from knowledge.delivery.outcomes import Gone
from knowledge.delivery.payload import Payload
from knowledge.delivery.states import BroadcastState
from knowledge.store import broadcasts
from knowledge.store.broadcasts import broadcast_of
from knowledge.store.database import Database
from knowledge.store.tallies import Tally, tally
from knowledge.wording.fit import plain
from knowledge.wording.say import Say
from tests.bot.delivery.fakes import FakeGauge, Post, SlowClock, post
from tests.knowledge.store.broadcasts import AGENT, NOW, enqueue, residents, schedule

HOUR = timedelta(hours=1)


class Kept:
    """A keeper beside a sender, on one clock."""

    def __init__(self, database: Database, clock: SlowClock | None = None) -> None:
        self.database = database
        self.post: Post = post(database, clock=clock)
        self.clock = self.post.clock
        self.gauge = FakeGauge()
        self.said: list[str] = []
        words = AuthorWords(Say())
        self.keeper = Keeper(database, self.clock, words, self.gauge, lambda: None)
        send = self.post.courier.send

        async def listening(chat: int, payload: Payload) -> object:
            if chat == AGENT:
                self.said.append(plain(payload.view.text))
            return await send(chat, payload)

        self.post.sender._courier = type("Listening", (), {"send": staticmethod(listening)})()

    async def live(self, seconds: int) -> None:
        """So many seconds of ticking and sending."""
        end = self.clock.now + timedelta(seconds=seconds)
        while self.clock.now < end:
            await self.keeper.tick()
            await self.post.send_all()
            self.clock.pass_time(seconds=1)

    async def state(self, number: int) -> BroadcastState:
        async with self.database.read() as session:
            found = await broadcast_of(session, number)
        assert found is not None
        return found.state

    @property
    def received(self) -> list[int]:
        return sorted(c for c in self.post.courier.chats if c != AGENT)


async def test_a_scheduled_broadcast_goes_out_within_two_seconds_of_its_time(
    database: Database,
) -> None:
    await residents(database, 1, 2, 3)
    await schedule(database, NOW + timedelta(minutes=1))
    kept = Kept(database)
    await kept.live(65)
    first = min(at for chat, at in kept.post.courier.sent if chat != AGENT)
    assert timedelta(0) <= first - (NOW + timedelta(minutes=1)) <= timedelta(seconds=2)
    assert kept.received == [1, 2, 3]


async def test_what_is_due_before_the_next_look_has_one_at_its_time(database: Database) -> None:
    kept, asked = Kept(database), list[float]()
    kept.keeper._wake = asked.append
    await schedule(database, NOW + timedelta(seconds=1.2))
    await schedule(database, NOW + timedelta(seconds=0.7))
    await schedule(database, NOW + timedelta(seconds=5))
    await kept.keeper.tick()
    kept.clock.pass_time(seconds=0.7)
    await kept.keeper.tick()
    kept.clock.pass_time(seconds=0.5)
    await kept.keeper.tick()
    assert asked == [0.7, 0.5]


async def test_its_author_gets_one_report_of_what_was_delivered_and_why_not(
    database: Database,
) -> None:
    await residents(database, *range(1, 8))
    number = await schedule(database)
    kept = Kept(database)
    kept.post.courier.answer = lambda chat: Gone("blocked") if chat == 4 else None
    await kept.live(10)
    assert await kept.state(number) is BroadcastState.DONE
    assert kept.said == [
        "📬 Votre message est arrivé\n« Bonjour »\n\n6 personnes l’ont reçu, sur 7.\n"
        "1 personne a bloqué le guichet ou supprimé son compte : elle est désinscrite."
    ]
    assert kept.gauge.shown[0] == ("running", 0)
    assert kept.gauge.shown[-1] == ("done", 6)


async def test_few_recipients_are_never_counted_out(database: Database) -> None:
    await residents(database, 1, 2)
    await schedule(database)
    kept = Kept(database)
    await kept.live(5)
    assert kept.said == [
        "📬 Votre message est arrivé\n« Bonjour »\n\nIl a été envoyé à moins de 5 personnes."
    ]


async def test_down_at_its_time_it_is_sent_late_within_the_limit(database: Database) -> None:
    await residents(database, 1)
    await schedule(database, NOW - HOUR)
    kept = Kept(database)
    await kept.live(3)
    assert kept.received == [1]


async def test_beyond_the_limit_it_is_not_sent_and_its_author_is_told(database: Database) -> None:
    await residents(database, 1)
    number = await schedule(database, NOW - 3 * HOUR)
    kept = Kept(database)
    await kept.live(5)
    assert await kept.state(number) is BroadcastState.MISSED
    assert kept.received == []
    assert len(kept.said) == 1
    assert kept.said[0].startswith("⚠️ Ce message n’est pas parti")
    async with database.write() as session:
        assert await broadcasts.reschedule(session, number, kept.clock.now)
    await kept.live(5)
    assert kept.received == [1]


async def test_after_an_hours_sleep_it_goes_on(database: Database) -> None:
    await residents(database, *range(1, 101))
    await schedule(database)
    kept = Kept(database)
    await kept.keeper.tick()
    await kept.post.sender.send_batch()
    await kept.post.sender.drain()
    kept.clock.pass_time(hours=1)
    assert await kept.post.sender.send_batch() == 0
    await kept.live(5)
    assert kept.received == list(range(1, 101))


async def test_after_three_hours_sleep_its_author_is_asked_about_the_rest(
    database: Database,
) -> None:
    await residents(database, *range(1, 101))
    number = await schedule(database)
    kept = Kept(database)
    await kept.keeper.tick()
    await kept.post.sender.send_batch()
    await kept.post.sender.drain()
    kept.clock.pass_time(hours=3)
    await kept.live(5)
    assert len(kept.received) == 25
    assert await kept.state(number) is BroadcastState.PAUSED
    assert kept.said[0].startswith("⚠️ L’envoi s’est interrompu longtemps")
    assert "25 reçus sur 100" in kept.said[0]
    async with database.write() as session:
        assert await broadcasts.lead(session, number, BroadcastState.RUNNING, kept.clock.now)
    await kept.live(10)
    assert kept.received == list(range(1, 101))
    assert len(kept.said) == 2


async def test_a_clock_set_back_by_an_hour_changes_nothing(database: Database) -> None:
    await residents(database, *range(1, 101))
    await schedule(database)
    kept = Kept(database)
    await kept.keeper.tick()
    await kept.post.sender.send_batch()
    await kept.post.sender.drain()
    kept.clock.pass_time(hours=-1)
    await kept.live(3)
    # What is due by the clock that was right is not early.
    kept.clock.pass_time(hours=1)
    await kept.live(10)
    assert kept.received == list(range(1, 101))


async def test_a_restart_forgets_nothing(database: Database) -> None:
    await residents(database, *range(1, 61))
    number = await schedule(database, NOW + timedelta(minutes=1))
    before = Kept(database)
    await before.live(30)
    again = Kept(database, SlowClock(NOW + timedelta(seconds=61)))
    await again.live(5)
    assert again.received == list(range(1, 61))
    assert before.received == []
    assert await again.state(number) is BroadcastState.DONE


async def test_two_keepers_report_once(every_database: Database) -> None:
    await residents(every_database, *range(1, 8))
    await schedule(every_database)
    clock = SlowClock()
    one, other = Kept(every_database, clock), Kept(every_database, clock)
    for _ in range(6):
        await one.keeper.tick()
        await other.keeper.tick()
        await one.post.send_all()
        await other.post.send_all()
        clock.pass_time(seconds=1)
    assert sorted(one.received + other.received) == list(range(1, 8))
    assert len(one.said + other.said) == 1


async def test_progress_is_shown_at_a_sober_pace(database: Database) -> None:
    await residents(database, *range(1, 301))
    await schedule(database)
    kept = Kept(database)
    began = kept.clock.now
    for _ in range(60):
        await kept.keeper.tick()
        await kept.post.sender.send_batch()
        await kept.post.sender.drain()
    lasted = (kept.clock.now - began).total_seconds()
    assert 11 < lasted < 13
    assert 3 <= len(kept.gauge.shown) <= 5


async def test_old_deliveries_are_erased_and_their_numbers_kept(database: Database) -> None:
    await residents(database, *range(1, 8))
    number = await schedule(database)
    await enqueue(database, 9)
    kept = Kept(database)
    await kept.live(5)
    await kept.keeper.sweep(kept.clock.now + HOUR)
    async with database.read() as session:
        assert await tally(session, number) == Tally(sent=7)
        assert await broadcast_of(session, 2) is None


async def test_across_both_clock_changes_it_goes_out_at_its_local_time(database: Database) -> None:

    paris = ZoneInfo("Europe/Paris")
    for eve, expected in (
        (datetime(2027, 3, 27, 20, 0, tzinfo=paris), "2027-03-28 09:00:00+02:00"),
        (datetime(2027, 10, 30, 20, 0, tzinfo=paris), "2027-10-31 09:00:00+01:00"),
    ):
        moment = read_moment("demain 9h", eve, paris)
        assert isinstance(moment, datetime)
        number = await schedule(database, moment)
        kept = Kept(database, SlowClock(moment - timedelta(seconds=30)))
        await kept.live(29)
        assert await kept.state(number) is BroadcastState.SCHEDULED
        await kept.live(3)
        assert await kept.state(number) is BroadcastState.DONE
        assert str(moment.astimezone(paris)) == expected
