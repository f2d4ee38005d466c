import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.exchange_commands import run_export, run_import
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from tests.chats import keep
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE, Row
from tests.valbrune import directory

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def written(folder: Path, *rows: Row) -> Path:
    path = folder / f"{len(list(folder.iterdir()))}.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


async def import_(url: str, *paths: Path, keep_valid: bool = False) -> tuple[int, str]:
    out = io.StringIO()
    code = await run_import(url, paths, keep_valid, False, out, at=NOW)
    return code, out.getvalue()


async def test_what_was_imported_is_exported(tmp_path: Path) -> None:
    url = str(tmp_path / "guichet.db")
    files = (written(tmp_path, STRUCTURE), written(tmp_path, SERVICE))
    assert (await import_(url, *files))[0] == 0
    out = io.StringIO()
    assert await run_export(url, tmp_path / "new" / "folder", out, at=NOW) == 0
    (structure,) = json.loads((tmp_path / "new/folder/structures.json").read_text("utf-8"))
    (service,) = json.loads((tmp_path / "new/folder/services.json").read_text("utf-8"))
    assert {k: v for k, v in structure.items() if v is not None} == STRUCTURE
    assert {k: v for k, v in service.items() if v is not None} == SERVICE
    assert out.getvalue().startswith("1 structure écrite et 1 service écrit dans ")


async def test_a_refused_import_is_one_and_the_valid_may_be_kept(tmp_path: Path) -> None:
    url = str(tmp_path / "guichet.db")
    path = written(tmp_path, STRUCTURE, STRUCTURE | {"id": "b", "nom": "B"})
    code, report = await import_(url, path)
    assert (code, "Import refusé : rien n'a été modifié." in report) == (1, True)
    assert (await import_(url, path, keep_valid=True))[0] == 0


async def test_a_file_that_is_no_directory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photo.json"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    code, report = await import_(str(tmp_path / "guichet.db"), path, tmp_path / "absent.json")
    assert code == 1
    assert report.splitlines()[:3] == [
        "Fichier refusé :",
        "  photo.json : ce fichier n'est pas du texte lisible : enregistrez-le en UTF-8.",
        f"  {tmp_path}/absent.json : ce fichier n'existe pas.",
    ]


@pytest.mark.parametrize("url", ["/absent/folder/guichet.db", "mysql://x/y"])
async def test_a_database_that_cannot_be_opened_is_two(url: str, tmp_path: Path) -> None:
    code, report = await import_(url, written(tmp_path, STRUCTURE))
    assert code == 2
    assert report.startswith("La base de données ")


async def test_nothing_imported_is_nothing_to_export(tmp_path: Path) -> None:
    out = io.StringIO()
    assert await run_export(str(tmp_path / "g.db"), tmp_path / "out", out, at=NOW) == 1
    assert not (tmp_path / "out").exists()


async def test_a_folder_that_cannot_be_written_is_two(tmp_path: Path) -> None:
    url = str(tmp_path / "guichet.db")
    path = written(tmp_path, STRUCTURE)
    await import_(url, path)
    out = io.StringIO()
    assert await run_export(url, path / "below", out, at=NOW) == 2
    assert out.getvalue().startswith("Impossible d'écrire dans ")


async def test_a_communes_sheet_is_imported_by_its_headings(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'guichet.db'}"
    await keep(url, directory())
    sheet = tmp_path / "permanences.csv"
    sheet.write_text(
        "Organisme;Intitulé;Horaires;CP\nADIL;Conseil logement;mardi 9h-12h;98100\n",
        encoding="cp1252",
    )
    code, told = await import_(url, sheet)
    assert code == 0
    assert "• « Organisme » : Structure" in told
    assert "2 nouvelles fiches" in told
    assert (await import_(url, sheet))[0] == 0
    async with Database.open(url) as database, database.read() as session:
        names = [s.nom for s in (await load_directory(session)).services.values()]
    assert names.count("Conseil logement") == 1


async def test_a_sheet_with_a_refused_row_changes_nothing_unless_the_valid_is_kept(
    tmp_path: Path,
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'guichet.db'}"
    await keep(url, directory())
    sheet = tmp_path / "permanences.csv"
    sheet.write_text("Service;CP\nConseil logement;98100\nAutre;abc\n", encoding="utf-8")
    code, told = await import_(url, sheet)
    assert code == 1
    assert "ligne 3 « Autre »" in told
    code, told = await import_(url, sheet, keep_valid=True)
    assert code == 0
    assert "nouvelle" in told
