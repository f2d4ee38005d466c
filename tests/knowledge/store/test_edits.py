import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from knowledge.directory.entries import Contact, Service, State
from knowledge.store.database import Database
from knowledge.store.edits import create, edit, undo
from knowledge.store.entries import load
from knowledge.store.errors import CannotUndo, CodeTaken, NoSuchEntry, StaleEntry
from knowledge.store.holding import hold, revision_of
from knowledge.store.journal import Action, journal
from knowledge.store.revision import refreshed
from tests.knowledge.store.examples import AVOCAT, CCAS, NOW, PERMANENCE, TODAY


@pytest.fixture
async def kept(database: Database) -> Database:
    async with database.write() as session:
        await create(session, [CCAS, AVOCAT, PERMANENCE], who="claire", at=NOW)
    return database


async def test_an_edit_says_the_day_and_leaves_the_rest(kept: Database) -> None:
    async with kept.write() as session:
        done = await edit(
            session, "s1", {"contact.telephone": "01 99 00 12 34"}, who="claire", at=NOW
        )
    contact = Contact(telephone="01 99 00 12 34")
    assert done.entry == replace(AVOCAT, contact=contact, edited_on=TODAY)
    async with kept.read() as session:
        assert await load(session, "s1") == done
        assert await revision_of(session) == 2


async def test_verifying_is_no_edit(kept: Database) -> None:
    async with kept.write() as session:
        done = await edit(session, "s1", {"verified_on": TODAY}, who="claire", at=NOW)
    assert done.entry == replace(AVOCAT, verified_on=TODAY)


async def test_a_change_that_changes_nothing_leaves_no_trace(kept: Database) -> None:
    async with kept.write() as session:
        done = await edit(session, "s1", {"nom": AVOCAT.nom}, who="claire", at=NOW)
        assert done.version == 1
        assert len(await journal(session, entry="s1")) == 1


async def test_the_journal_knows_who_when_before_and_after(kept: Database) -> None:
    later = NOW + timedelta(hours=1)
    async with kept.write() as session:
        await edit(session, "s1", {"nom": "Avocat"}, who="claire", at=NOW)
        await edit(session, "s1", {"frais_precisions": "10 €"}, who="paul", at=later)
    async with kept.read() as session:
        last, first, new = await journal(session, entry="s1")
        assert (last.who, last.at, last.action) == ("paul", later, Action.EDIT)
        assert (last.before, last.after) == (
            {"frais_precisions": None},
            {"frais_precisions": "10 €"},
        )
        assert first.before == {"nom": "Permanence d'un avocat", "edited_on": None}
        assert first.after == {"nom": "Avocat", "edited_on": date(2026, 11, 23)}
        assert (new.action, new.who) == (Action.CREATE, "claire")
        assert [c.id for c in await journal(session, who="paul")] == [last.id]
        assert [c.id for c in await journal(session, since=later)] == [last.id]
        assert [c.id for c in await journal(session, before=last.id, limit=1)] == [first.id]


async def test_of_two_edits_of_one_version_the_second_sees_the_first(kept: Database) -> None:
    async with kept.write() as session:
        await edit(session, "s1", {"nom": "Avocat"}, who="claire", at=NOW, expected_version=1)
    with pytest.raises(StaleEntry) as stale:
        async with kept.write() as session:
            await edit(session, "s1", {"nom": "Maître"}, who="paul", at=NOW, expected_version=1)
    assert stale.value.who == "claire"
    assert stale.value.meanwhile == {"nom": "Avocat", "edited_on": TODAY}
    assert (stale.value.expected, stale.value.found) == (1, 2)


async def test_a_change_is_undone_once(kept: Database) -> None:
    async with kept.write() as session:
        await edit(session, "s1", {"nom": "Avocat"}, who="claire", at=NOW)
        change = (await journal(session))[0].id
        done = await undo(session, change, who="paul", at=NOW)
    assert done.entry == AVOCAT
    async with kept.read() as session:
        back, edited = await journal(session, entry="s1", limit=2)
    assert (back.action, back.who, edited.undone_by) == (Action.UNDO, "paul", back.id)
    with pytest.raises(CannotUndo):
        async with kept.write() as session:
            await undo(session, change, who="paul", at=NOW)


async def test_undoing_keeps_what_others_changed_since(kept: Database) -> None:
    async with kept.write() as session:
        await edit(session, "s1", {"nom": "Avocat"}, who="claire", at=NOW)
        change = (await journal(session))[0].id
        await edit(session, "s1", {"frais_precisions": "10 €"}, who="paul", at=NOW)
        done = await undo(session, change, who="claire", at=NOW)
    assert isinstance(done.entry, Service)
    assert (done.entry.nom, done.entry.frais_precisions) == (AVOCAT.nom, "10 €")


async def test_what_was_changed_again_is_not_undone(kept: Database) -> None:
    async with kept.write() as session:
        await edit(session, "s1", {"nom": "Avocat"}, who="claire", at=NOW)
        change = (await journal(session))[0].id
        await edit(session, "s1", {"nom": "Maître"}, who="paul", at=NOW)
    with pytest.raises(CannotUndo) as refused:
        async with kept.write() as session:
            await undo(session, change, who="claire", at=NOW)
    assert refused.value.fields == ("nom",)


async def test_an_undoing_is_undone(kept: Database) -> None:
    async with kept.write() as session:
        await edit(session, "s1", {"nom": "Avocat"}, who="claire", at=NOW)
        await undo(session, (await journal(session))[0].id, who="claire", at=NOW)
        done = await undo(session, (await journal(session))[0].id, who="claire", at=NOW)
    assert isinstance(done.entry, Service)
    assert done.entry.nom == "Avocat"


async def test_undoing_a_new_entry_ends_it(kept: Database) -> None:
    async with kept.write() as session:
        change = (await journal(session, entry="s1"))[0].id
        done = await undo(session, change, who="claire", at=NOW)
    assert done.entry.status.state is State.ENDED


async def test_an_entry_that_is_not_there_is_said(kept: Database) -> None:
    with pytest.raises(NoSuchEntry):
        async with kept.write() as session:
            await edit(session, "s9", {"nom": "x"}, who="claire", at=NOW)


@pytest.mark.parametrize("taken", [replace(CCAS, id="autre"), replace(CCAS, code="e2")])
async def test_a_code_or_an_id_is_taken_once(kept: Database, taken: object) -> None:
    with pytest.raises(CodeTaken):
        async with kept.write() as session:
            await create(session, [taken], who="claire", at=NOW)  # type: ignore[list-item]
    async with kept.read() as session:
        assert (await load(session, "e1")).entry == CCAS


async def test_of_200_edits_at_once_none_is_lost(kept: Database) -> None:
    async def add_one(number: int) -> None:
        async with kept.write() as session:
            await hold(session)
            stored = await load(session, "s1")
            assert isinstance(stored.entry, Service)
            weeks = (stored.entry.nombre_semaines or 0) + 1
            change = {"nombre_semaines": weeks}
            who = f"agent {number}"
            await edit(session, "s1", change, who=who, at=NOW, expected_version=stored.version)

    await asyncio.gather(*(add_one(number) for number in range(200)))
    async with kept.read() as session:
        stored = await load(session, "s1")
        assert isinstance(stored.entry, Service)
        assert stored.entry.nombre_semaines == 200
        assert len({c.who for c in await journal(session, entry="s1", limit=500)}) == 201
        assert await revision_of(session) == 201


async def test_edits_of_one_version_from_several_processes_lose_none(
    kept: Database, store_url: str
) -> None:
    """Each opens the database for itself, reads, and tries again when somebody was first."""

    async def add_ten(opened: Database, who: str) -> int:
        stale = 0
        for _ in range(10):
            while True:
                async with opened.read() as session:
                    stored = await load(session, "s1")
                assert isinstance(stored.entry, Service)
                change = {"nombre_semaines": (stored.entry.nombre_semaines or 0) + 1}
                try:
                    async with opened.write() as session:
                        await edit(
                            session, "s1", change, who=who, at=NOW, expected_version=stored.version
                        )
                    break
                except StaleEntry:
                    stale += 1
        return stale

    async with Database.open(store_url) as one, Database.open(store_url) as other:
        await asyncio.gather(add_ten(one, "claire"), add_ten(other, "paul"))
    async with kept.read() as session:
        stored = await load(session, "s1")
    assert isinstance(stored.entry, Service)
    assert stored.entry.nombre_semaines == 20


async def test_a_snapshot_is_refreshed_only_when_the_directory_changed(kept: Database) -> None:
    assert await refreshed(kept, 1) is None
