from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from knowledge.directory.codes import EntryKind, public_code
from knowledge.directory.entries import AgeRange, Place
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Frais
from knowledge.events.event import Event, EventState, Occurrence
from knowledge.store.database import Database
from knowledge.store.entries import load_directory, save_territory
from knowledge.store.errors import CodeTaken, StaleEntry
from knowledge.store.events import (
    EventAction,
    create_event,
    event_changes,
    event_of,
    replace_event,
)
from knowledge.store.revision import revision_of
from tests.valbrune import TERRITORY

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CAFE = Event(
    public_code(EntryKind.EVENT, "cafe"),
    "Café des parents",
    (Occurrence(date(2026, 12, 5), 600, 720),),
    text="Échanges autour du sommeil",
    theme=Theme.FAMILY,
    public="les parents",
    age=AgeRange(0, 47),
    place=Place(nom="Médiathèque", commune="Valbrune", code_insee="98101"),
    registration="sur inscription au 01 99 00 00 10",
    capacity=12,
    frais=Frais.GRATUIT,
)


async def test_an_event_is_kept_whole_and_carried_by_the_snapshot(database: Database) -> None:
    async with database.write() as session:
        await save_territory(session, TERRITORY)
        before = await revision_of(session)
    async with database.write() as session:
        made = await create_event(session, CAFE, who="500", at=AT)
    async with database.read() as session:
        directory = await load_directory(session)
    assert made == replace(CAFE, edited=AT)
    assert directory.events == {CAFE.code: made}
    assert directory.revision == before + 1


async def test_changes_are_written_in_the_events_own_journal(database: Database) -> None:
    async with database.write() as session:
        made = await create_event(session, CAFE, who="500", at=AT)
        cancelled = replace(made, state=EventState.CANCELLED)
        kept = await replace_event(
            session, cancelled, EventAction.CANCEL, who="501", at=AT, expected_version=1
        )
    async with database.read() as session:
        changes = await event_changes(session, CAFE.code)
        assert await event_of(session, CAFE.code) == kept
    assert [(c.action, c.who, c.version) for c in changes] == [
        (EventAction.CANCEL, "501", 2),
        (EventAction.CREATE, "500", 1),
    ]
    assert changes[0].before == made
    assert changes[1].before is None


async def test_a_change_that_changes_nothing_leaves_no_trace(database: Database) -> None:
    async with database.write() as session:
        made = await create_event(session, CAFE, who="500", at=AT)
        await replace_event(session, made, EventAction.EDIT, who="5", at=AT, expected_version=1)
        assert len(await event_changes(session)) == 1


async def test_of_two_changes_on_one_version_the_second_is_refused(database: Database) -> None:
    async with database.write() as session:
        made = await create_event(session, CAFE, who="500", at=AT)
        one = replace(made, title="Café des familles")
        await replace_event(session, one, EventAction.EDIT, who="5", at=AT, expected_version=1)
        with pytest.raises(StaleEntry):
            await replace_event(session, made, EventAction.EDIT, who="6", at=AT, expected_version=1)


async def test_a_code_serves_one_event(database: Database) -> None:
    async with database.write() as session:
        await create_event(session, CAFE, who="500", at=AT)
        with pytest.raises(CodeTaken):
            await create_event(session, CAFE, who="500", at=AT)
