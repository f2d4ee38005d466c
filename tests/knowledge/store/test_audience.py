"""Whom a criterion selects, on each database."""

from itertools import product

import pytest

from knowledge.delivery.audience import FOLLOWERS, Criterion
from knowledge.directory.themes import Theme
from knowledge.events.agenda import EVERYTHING, Band, Filter
from knowledge.following.audiences import followers
from knowledge.following.topics import Topic, TopicKind, events_topic, pack_filter
from knowledge.store import audience
from knowledge.store.database import Database
from knowledge.store.entries import add
from knowledge.store.subscriptions import follow
from tests.knowledge.store.broadcasts import NOW, begin, claim, schedule
from tests.valbrune import AVOCAT, BUS, PERMANENCES, STRUCTURE

AT_VALBRUNE, AT_ORMOY = (p for p in PERMANENCES if p.service == BUS.code)
(AT_COURT,) = (p for p in PERMANENCES if p.service == AVOCAT.code)


async def follows(database: Database, chat: int, *topics: Topic) -> None:
    async with database.write() as session:
        for topic in topics:
            await follow(session, chat, topic.pack(), at=NOW)


async def selected(database: Database, criterion: Criterion) -> set[int]:
    """Those whom a broadcast for this criterion is for; the count is theirs."""
    number = await schedule(database, criterion=criterion)
    async with database.read() as session:
        counted = await audience.count(session, criterion)
    await begin(database, number)
    found = {c.chat for c in await claim(database, limit=10_000)}
    assert counted == len(found)
    return found


def about(**sides: object) -> Criterion:
    return followers(events_topic(Filter(**sides)))  # type: ignore[arg-type]


async def test_a_theme_reaches_who_follows_it_wherever_and_for_whatever_age(
    database: Database,
) -> None:
    await follows(database, 1, events_topic(Filter(Theme.FAMILY)))
    await follows(database, 2, events_topic(Filter(Theme.FAMILY, "98101", Band.TEEN)))
    await follows(database, 3, events_topic(Filter(Theme.LEISURE)))
    await follows(database, 4, events_topic(Filter(commune="98101")))
    assert await selected(database, about(theme=Theme.FAMILY)) == {1, 2}


async def test_combined_sides_leave_out_who_asked_for_another_commune_or_age(
    database: Database,
) -> None:
    await follows(database, 1, events_topic(Filter(Theme.FAMILY)))
    await follows(database, 2, events_topic(Filter(Theme.FAMILY, "98102")))
    await follows(database, 3, events_topic(Filter(Theme.FAMILY, "98101", Band.TEEN)))
    await follows(database, 4, events_topic(Filter(commune="98101")))
    await follows(database, 5, events_topic(Filter(band=Band.BABY)))
    found = await selected(database, about(theme=Theme.FAMILY, commune="98101", band=Band.TEEN))
    assert found == {1, 3, 4}


async def test_each_is_told_once_whatever_they_follow(database: Database) -> None:
    await follows(
        database, 1, events_topic(Filter(Theme.FAMILY)), events_topic(Filter(band=Band.TEEN))
    )
    assert await selected(database, about(theme=Theme.FAMILY, band=Band.TEEN)) == {1}


async def test_every_combination_is_selected_by_the_rule(database: Database) -> None:
    """The rule again, side by side: none contradicts, and one at least is shared."""
    themes, communes = (None, Theme.FAMILY, Theme.LEISURE), (None, "98101", "98102")
    bands = (None, Band.BABY, Band.TEEN)
    filters = [Filter(*f) for f in product(themes, communes, bands) if Filter(*f) != EVERYTHING]
    for chat, only in enumerate(filters, 1):
        await follows(database, chat, events_topic(only))

    def agree(one: Filter, other: Filter) -> bool:
        pairs = list(zip(pack_filter(one).split("."), pack_filter(other).split("."), strict=True))
        shared = any(a and a == b for a, b in pairs)
        return shared and all(a == b or not a or not b for a, b in pairs)

    async with database.read() as session:
        for said in filters:
            criterion = followers(events_topic(said))
            expected = sum(agree(said, followed) for followed in filters)
            assert await audience.count(session, criterion) == expected, said


async def test_a_services_followers_are_those_of_its_permanences_too(database: Database) -> None:
    async with database.write() as session:
        await add(session, (STRUCTURE, BUS, AVOCAT, AT_VALBRUNE, AT_ORMOY, AT_COURT))
    await follows(database, 1, Topic(TopicKind.SERVICE, BUS.code))
    await follows(database, 2, Topic(TopicKind.PERMANENCE, AT_VALBRUNE.code))
    await follows(database, 3, Topic(TopicKind.PERMANENCE, AT_ORMOY.code))
    await follows(database, 4, Topic(TopicKind.SERVICE, AVOCAT.code))
    bus = followers(Topic(TopicKind.SERVICE, BUS.code))
    assert await selected(database, bus) == {1, 2, 3}
    here = followers(Topic(TopicKind.PERMANENCE, AT_VALBRUNE.code))
    assert await selected(database, here) == {1, 2}


async def test_those_who_wait_for_a_need_are_an_audience(database: Database) -> None:
    await follows(database, 1, Topic(TopicKind.NEED, "creche"))
    await follows(database, 2, Topic(TopicKind.NEED, "piscine"))
    assert await selected(database, followers(Topic(TopicKind.NEED, "creche"))) == {1}


def test_a_topic_that_cannot_be_read_is_no_audience() -> None:
    with pytest.raises(KeyError):
        audience.chats_of(Criterion(FOLLOWERS, "x.nonsense"))
