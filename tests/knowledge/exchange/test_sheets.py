"""Sheets as communes keep them: what their columns are taken for, how their cells are read."""

import io
import zipfile
from datetime import date

import pytest

from knowledge.exchange.mapping import Target, guess, signature
from knowledge.exchange.sheets import UnreadableSheet, read_sheet
from knowledge.exchange.spreadsheets import read_row
from knowledge.exchange.workbooks import neutral
from tests.valbrune import TERRITORY

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Nom de la structure", Target.STRUCTURE),
        ("ORGANISME GESTIONNAIRE", Target.STRUCTURE),
        ("Intitulé du service", Target.NAME),
        ("Jours et heures d'ouverture", Target.HOURS),
        ("N° de tél", Target.TELEPHONE),
        ("Telefone", Target.TELEPHONE),
        ("Adresse mail", Target.EMAIL),
        ("Code Postal ", Target.POSTCODE),
        ("Ville", Target.COMMUNE),
        ("Tarif (€)", Target.PRICE),
        ("Date de mise à jour", Target.VERIFIED),
        ("Public visé", Target.PUBLIC),
        ("Observations internes", None),
    ],
)
def test_a_heading_is_taken_for_what_it_says(heading: str, target: Target | None) -> None:
    other = "Zzz" if target is Target.NAME else "Service"
    sheet = read_sheet("x.csv", f"{heading};{other}\nqqq;rrr\n".encode())
    assert guess(sheet).targets[0] is target


def test_cells_tell_what_a_heading_does_not() -> None:
    rows = (
        "Service;Info 1;Info 2",
        "A b c;01 99 00 11 11;a@example.org",
        "D e f;0199002222;b@example.org",
    )
    targets = guess(read_sheet("x.csv", "\n".join(rows).encode())).targets
    assert targets == (Target.NAME, Target.TELEPHONE, Target.EMAIL)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separators_and_encodings_are_found(separator: str, encoding: str) -> None:
    rows = [["Service", "Présentation"], ["Accueil", "Écoute, aide ; soutien"]]
    text = "\n".join(separator.join(f'"{c}"' for c in row) for row in rows)
    sheet = read_sheet("x.csv", text.encode(encoding))
    assert sheet.columns == ("Service", "Présentation")
    assert sheet.rows == (("Accueil", "Écoute, aide ; soutien"),)


def test_the_same_headings_have_the_same_signature_however_they_are_capitalised() -> None:
    assert signature(("Tél", "NOM")) == signature(("tel", "Nom"))
    assert signature(("Tél", "Nom")) != signature(("Nom", "Tél"))


def test_an_archive_that_unfolds_without_end_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in range(4):
            archive.writestr(f"{part}.xml", b"\0" * 80_000_000)
    with pytest.raises(UnreadableSheet):
        read_sheet("x.xlsx", content.getvalue())


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("46350", "2026-11-24"),
        ("24/11/2026", "2026-11-24"),
        ("24.11.26", "2026-11-24"),
        ("2026-11-24", "2026-11-24"),
    ],
)
def test_a_date_is_read_however_it_is_kept(cell: str, read: str) -> None:
    sheet = read_sheet("x.csv", f"Service;Vérifié le\nAccueil;{cell}\n".encode())
    row = read_row(2, sheet.rows[0], guess(sheet), TERRITORY, TODAY)
    assert row is not None
    assert str(row.service["verified_on"]) == read


def test_one_column_a_weekday_makes_hours() -> None:
    text = "Service;Lundi;Mardi;Mercredi\nAccueil;9h-12h;fermé;14h-17h\n"
    sheet = read_sheet("x.csv", text.encode())
    row = read_row(2, sheet.rows[0], guess(sheet), TERRITORY, TODAY)
    assert row is not None
    assert len(row.place["schedule"].rules) == 2


def test_hours_of_two_readings_are_kept_as_text_and_warned_of() -> None:
    sheet = read_sheet("x.csv", b"Service;Horaires\nAccueil;mardi-jeudi 9h-12h\n")
    row = read_row(2, sheet.rows[0], guess(sheet), TERRITORY, TODAY)
    assert row is not None
    assert row.place["schedule"].text == "mardi-jeudi 9h-12h"
    assert [odd.target for odd in row.warned] == [Target.HOURS]


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-x", "@SUM(A1)", "\tx", "\r=1"])
def test_what_a_spreadsheet_would_run_is_given_an_apostrophe(text: str) -> None:
    assert neutral(text) == f"'{text}"
