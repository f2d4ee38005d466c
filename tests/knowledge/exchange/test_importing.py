import asyncio
import json
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from knowledge.directory.snapshot import Directory
from knowledge.exchange.importing import Choices, import_files, planned, write
from knowledge.exchange.plan import ImportPlan
from knowledge.exchange.territory import NoCommunes
from knowledge.store.database import Database
from knowledge.store.edits import edit
from knowledge.store.entries import load, load_all, load_directory, save_territory
from knowledge.store.errors import NoTerritory, StaleEntry
from knowledge.store.holding import revision_of
from knowledge.store.journal import Action, journal
from tests.knowledge.exchange.directories import WORDS, parsed
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE, Row
from tests.knowledge.exchange.test_planning import E, S
from tests.knowledge.store.examples import NOW, TERRITORY

VALID = Choices()


class Bench:
    """One database and the files that are imported into it."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.folder = folder

    async def run(
        self, structures: list[Row], services: list[Row], choices: Choices = VALID
    ) -> ImportPlan:
        paths = []
        for name, rows in (("structures", structures), ("services", services)):
            path = self.folder / f"{name}.json"
            path.write_text(json.dumps({name: rows}), encoding="utf-8")
            paths.append(path)
        return await import_files(self.database, paths, choices, WORDS, who="import", at=NOW)

    async def directory(self) -> Directory:
        async with self.database.read() as session:
            return await load_directory(session)

    async def revision(self) -> int:
        async with self.database.read() as session:
            return await revision_of(session)


@pytest.fixture
def bench(database: Database, tmp_path: Path) -> Bench:
    return Bench(database, tmp_path)


async def test_files_become_the_directory(bench: Bench) -> None:
    await bench.run([STRUCTURE], [SERVICE])
    directory = await bench.directory()
    assert set(directory.structures) == {E}
    assert [s.nom for s in directory.services.values()] == ["Permanence d'un avocat"]
    assert [c.nom for c in directory.territory.communes] == ["Essai-le-Bourg"]
    assert directory.revision == 1
    async with bench.database.read() as session:
        found = await journal(session)
    assert {(c.action, c.who) for c in found} == {(Action.IMPORT, "import")}
    assert len({c.batch for c in found}) == 1


async def test_an_invalid_file_changes_nothing(bench: Bench) -> None:
    plan = await bench.run([STRUCTURE], [SERVICE | {"nom": "A"}])
    assert plan.refused
    assert await bench.revision() == 0
    with pytest.raises(NoTerritory):
        await bench.directory()
    plan = await bench.run([STRUCTURE], [SERVICE | {"nom": "A"}], Choices(keep_valid=True))
    assert not plan.refused
    assert set((await bench.directory()).structures) == {E}


async def test_importing_the_same_again_is_no_revision(bench: Bench) -> None:
    await bench.run([STRUCTURE], [SERVICE])
    assert (await bench.run([STRUCTURE], [SERVICE])).empty
    assert await bench.revision() == 1


async def test_a_territory_that_somebody_wrote_stays(bench: Bench) -> None:
    async with bench.database.write() as session:
        await save_territory(session, TERRITORY)
    await bench.run([STRUCTURE | {"code_insee": "99002", "commune": "La Loge"}], [])
    assert (await bench.directory()).territory == TERRITORY


async def test_a_territory_made_by_an_import_grows_with_the_next(bench: Bench) -> None:
    await bench.run([STRUCTURE], [])
    await bench.run(
        [STRUCTURE, STRUCTURE | {"id": "b", "code_insee": "99002", "commune": "Bor"}], []
    )
    communes = (await bench.directory()).territory.communes
    assert [c.nom for c in communes] == ["Bor", "Essai-le-Bourg"]


async def test_without_any_commune_nothing_is_imported(bench: Bench) -> None:
    with pytest.raises(NoCommunes):
        await bench.run([STRUCTURE | {"code_insee": None}], [])
    assert await bench.revision() == 0


async def test_an_agents_change_is_kept_through_the_database(bench: Bench) -> None:
    await bench.run([STRUCTURE], [SERVICE])
    async with bench.database.write() as session:
        await edit(session, S, {"nom": "Avocate"}, who="claire", at=NOW)
    plan = await bench.run([STRUCTURE], [SERVICE | {"nom": "Avocat", "frais": "gratuit"}])
    assert [(c.field, c.also_changed) for c in plan.conflicts] == [("nom", True)]
    service = (await bench.directory()).services[S]
    assert (service.nom, service.frais) == ("Avocate", "gratuit")


async def test_a_plan_on_an_entry_that_changed_since_is_refused_whole(bench: Bench) -> None:
    await bench.run([STRUCTURE], [SERVICE])
    rows = ([STRUCTURE | {"nom": "CIAS"}], [SERVICE | {"nom": "Avocat"}])
    plan = await planned(bench.database, parsed(*rows), VALID, WORDS, NOW.date())
    async with bench.database.write() as session:
        await edit(session, S, {"frais_precisions": "10 €"}, who="claire", at=NOW)
    with pytest.raises(StaleEntry):
        await write(bench.database, plan, WORDS, who="import", at=NOW)
    async with bench.database.read() as session:
        assert (await load(session, E)).version == 1


async def test_what_is_gone_is_ended_in_the_journal(bench: Bench) -> None:
    await bench.run([STRUCTURE, STRUCTURE | {"id": "b"}], [])
    await bench.run([STRUCTURE], [], Choices(end_missing=True))
    async with bench.database.read() as session:
        (last,) = await journal(session, limit=1)
    assert last.action is Action.END
    assert last.at == NOW


async def test_two_imports_at_once_lose_nothing(bench: Bench, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    for folder in folders:
        folder.mkdir()
    rows = [[STRUCTURE | {"id": f"{n}{i}"} for i in range(20)] + [STRUCTURE] for n in "ab"]
    runs = [Bench(bench.database, f).run(r, []) for f, r in zip(folders, rows, strict=True)]
    await asyncio.gather(*runs)
    async with bench.database.read() as session:
        assert len(await load_all(session)) == 41


KILLED = """
import asyncio, sys
from datetime import datetime, UTC
from pathlib import Path
from knowledge.exchange import apply
from knowledge.exchange.importing import Choices, import_files
from knowledge.store.database import Database
from knowledge.wording.messages import messages

async def say_and_wait(*_):
    # Everything new is written and nothing is committed.
    print("half", flush=True)
    await asyncio.sleep(60)

async def main():
    apply.replace_all = say_and_wait
    async with Database.open(sys.argv[1]) as database:
        await import_files(database, [Path(sys.argv[2])], Choices(), messages("fr"),
                           who="import", at=datetime.now(UTC))

asyncio.run(main())
"""


async def test_an_import_killed_midway_leaves_nothing(
    bench: Bench, store_url: str, tmp_path: Path
) -> None:
    await bench.run([STRUCTURE], [])
    async with bench.database.read() as session:
        before = await load_all(session)
    path = tmp_path / "more.json"
    rows = [STRUCTURE | {"id": str(n)} for n in range(300)]
    path.write_text(json.dumps([STRUCTURE | {"nom": "CIAS"}, *rows]), encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        KILLED,
        store_url,
        str(path),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 30) == b"half\n"
    process.send_signal(signal.SIGKILL)
    assert await process.wait() == -signal.SIGKILL
    async with bench.database.read() as session:
        assert await load_all(session) == before
        assert await revision_of(session) == 1
    # Nothing stands in the way of doing it again.
    plan = await import_files(
        bench.database, [path], VALID, WORDS, who="import", at=NOW + timedelta(hours=1)
    )
    assert len(plan.new) == 300
    assert await bench.revision() == 2
