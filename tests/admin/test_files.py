"""Files sent to the chat, and exports. It is Tuesday 24 November 2026, 10:00."""

import csv
import io
from itertools import count

import pytest
from aiogram.types import Document
from icalendar import Calendar
from openpyxl import Workbook, load_workbook

from bot.local.person import Person
from knowledge.store.entries import load_directory
from tests.chats import Chats, labels, press, running
from tests.valbrune import AVOCAT, CRECHE

_ids = count(1)

MESSY = """Liste des permanences 2026;;;;;
;;;;;
Organisme;Intitulé;Jours et horaires;Tél.;CP;Ville
CIDFF;Droits des femmes;2e et 4e mardis 14h-17h;199004455;98100;VALBRUNE
CIDFF;Médiation familiale;sur rdv;01 99 00 44 56;98110;Saint-Ormoy
ADIL;Conseil logement;mercredi 9h-12h sauf vacances scolaires;voir site;98100;Valbrune
ADIL;;jeudi 9h;;;
ADIL;Énergie;lundi 9h-12h;01 99 00;98100;Valbrune
"""


async def send_file(chats: Chats, person: Person, name: str, content: bytes) -> None:
    file_id = f"file{next(_ids)}"
    chats.telegram.files[file_id] = content
    document = Document(
        file_id=file_id, file_unique_id=file_id, file_name=name, file_size=len(content)
    )
    await person.send(document=document)


def text_of(person: Person) -> str:
    return "\n".join(m.text for m in person.messages if not m.file)


async def test_a_messy_sheet_shows_its_columns_then_what_would_change(
    chats: Chats, agent: Person, resident: Person
) -> None:
    await send_file(chats, agent, "permanences.csv", MESSY.encode("cp1252"))
    text = agent.last.text
    assert "permanences.csv : 5 lignes" in text
    assert "• « Organisme » : Structure" in text
    assert "• « Intitulé » : Service" in text
    assert "• « Jours et horaires » : Horaires" in text
    assert "• « Tél. » : Téléphone" in text
    assert "• « CP » : Code postal" in text
    await press(agent, "✅ C’est bien cela")
    shown = next(m for m in agent.messages if "Appliquer ?" in m.text)
    assert "5 nouvelles fiches" in shown.text
    assert "ligne 7" in shown.text
    assert "« 01 99 00 »" in shown.text
    await press(agent, "✅ Appliquer", shown)
    assert shown.text.startswith("✅ C’est fait. Les habitants le voient.")
    directory = chats.application.live.world.directory
    women = next(s for s in directory.services.values() if s.nom == "Droits des femmes")
    await resident.send(f"/start f-{women.code}")
    assert "☎️ 01 99 00 44 55" in resident.last.text
    (place,) = directory.permanences_of(women)
    assert place.schedule.rules
    assert place.place.commune == "Valbrune"
    mediation = next(s for s in directory.services.values() if s.nom == "Médiation familiale")
    (unsure,) = directory.permanences_of(mediation)
    assert unsure.schedule.text == "sur rdv"


async def test_the_mapping_is_remembered_and_a_second_sending_changes_nothing(
    chats: Chats, agent: Person
) -> None:
    await send_file(chats, agent, "permanences.csv", MESSY.encode("cp1252"))
    await press(agent, "✅ C’est bien cela")
    await press(agent, "✅ Appliquer", next(m for m in agent.messages if "Appliquer ?" in m.text))
    await send_file(chats, agent, "permanences.csv", MESSY.encode("utf-8"))
    text = next(m for m in reversed(agent.messages) if "permanences.csv" in m.text).text
    assert "Voici ce que j’ai compris des colonnes" not in text
    assert "Il n’y a rien à appliquer." in text


async def test_a_column_is_corrected_by_taps(chats: Chats, agent: Person) -> None:
    sheet = "Truc;Machin\nAtelier vélo;lundi 9h-12h\nAtelier bois;mardi 14h-16h\n"
    await send_file(chats, agent, "x.csv", sheet.encode())
    assert "Je n’ai pas trouvé la colonne du nom" in agent.last.text
    assert "✅ C’est bien cela" not in labels(agent.last)
    await press(agent, "✏️ Corriger")
    await press(agent, "Truc")
    assert "Par exemple : Atelier vélo" in agent.last.text
    await press(agent, "Service")
    await press(agent, "✏️ Corriger")
    await press(agent, "Machin")
    await press(agent, "Horaires")
    assert "• « Truc » : Service" in agent.last.text
    await press(agent, "✅ C’est bien cela")
    shown = next(m for m in agent.messages if "Appliquer ?" in m.text)
    await press(agent, "✅ Appliquer", shown)
    names = [s.nom for s in chats.application.live.world.directory.services.values()]
    assert "Atelier vélo" in names


async def test_the_exported_workbook_comes_back_unchanged_and_one_cell_changes_one_field(
    chats: Chats, agent: Person, resident: Person
) -> None:
    content = await exported(agent, "📊 Excel")
    await send_file(chats, agent, "annuaire.xlsx", content)
    await press(agent, "✅ C’est bien cela")
    assert "Il n’y a rien à appliquer." in text_of(agent)
    book = load_workbook(io.BytesIO(content))
    sheet = book.active
    assert sheet is not None
    titles = [c.value for c in sheet[1]]
    row = next(r for r in sheet.iter_rows(min_row=2) if r[2].value == CRECHE.nom)
    row[titles.index("Téléphone")].value = "01 99 00 88 88"
    changed = io.BytesIO()
    book.save(changed)
    await send_file(chats, agent, "annuaire.xlsx", changed.getvalue())
    if "✅ C’est bien cela" in labels(agent.last):
        await press(agent, "✅ C’est bien cela")
    shown = next(m for m in reversed(agent.messages) if "Appliquer ?" in m.text)
    assert "1 fiche modifiée" in shown.text
    assert "Téléphone" in shown.text
    await press(agent, "✅ Appliquer", shown)
    await resident.send(f"/start f-{CRECHE.code}")
    assert "☎️ 01 99 00 88 88" in resident.last.text


async def exported(agent: Person, label: str) -> bytes:
    await agent.send("/exporter")
    await press(agent, label)
    shown = next(m for m in reversed(agent.messages) if m.file)
    assert shown.file is not None
    return shown.file[1]


async def test_what_an_agent_changed_since_stays_where_the_sheet_only_repeats_itself(
    chats: Chats, agent: Person
) -> None:
    sheet = "Structure;Service;Téléphone\nMaison des familles;Atelier vélo;01 99 00 11 11\n"
    await send_file(chats, agent, "a.csv", sheet.encode())
    await press(agent, "✅ C’est bien cela")
    await press(agent, "✅ Appliquer", next(m for m in agent.messages if "Appliquer ?" in m.text))
    await agent.send("nouveau numéro de l'atelier vélo : 01 99 00 22 22")
    await press(agent, "✅ Publier")
    await send_file(chats, agent, "a.csv", sheet.encode())
    directory = chats.application.live.world.directory
    service = next(s for s in directory.services.values() if s.nom == "Atelier vélo")
    assert service.contact.telephone == "01 99 00 22 22"
    assert "01 99 00 22 22" in text_of(agent).rpartition("a.csv")[2]


async def test_an_import_that_was_overtaken_is_shown_again(chats: Chats, agent: Person) -> None:
    sheet = "Structure;Service;Téléphone\nMaison des familles;Crèche Les Lucioles;01 99 00 11 11\n"
    await send_file(chats, agent, "a.csv", sheet.encode())
    await press(agent, "✅ C’est bien cela")
    shown = next(m for m in agent.messages if "Appliquer ?" in m.text)
    await agent.send("nouveau numéro de la crèche Les Lucioles : 01 99 00 22 22")
    await press(agent, "✅ Publier")
    await press(agent, "✅ Appliquer", shown)
    assert "L’annuaire a changé entre-temps" in text_of(agent)
    directory = chats.application.live.world.directory
    assert directory.services[CRECHE.code].contact.telephone == "01 99 00 22 22"


async def test_killed_in_an_import_nothing_is_half_applied(
    chats: Chats, agent: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await send_file(chats, agent, "permanences.csv", MESSY.encode())
    await press(agent, "✅ C’est bien cela")
    shown = next(m for m in agent.messages if "Appliquer ?" in m.text)

    async def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr("knowledge.exchange.apply.replace_all", killed)
        with pytest.raises(KeyboardInterrupt):
            await press(agent, "✅ Appliquer", shown)
    async with chats.application.database.read() as session:
        assert len((await load_directory(session)).services) == 5


async def test_a_file_that_waits_for_its_tap_survives_a_restart(
    chats: Chats, agent: Person
) -> None:
    await send_file(chats, agent, "permanences.csv", MESSY.encode())
    await press(agent, "✅ C’est bien cela")
    shown = next(m for m in agent.messages if "Appliquer ?" in m.text)
    url = str(chats.application.database.engine.url)
    async with running(url, chats.clock, admins=(agent.id,)) as restarted:
        restarted.telegram.files.update(chats.telegram.files)
        again = restarted.person(agent.id)
        restarted.telegram.chat(agent.id).messages[shown.id] = shown
        await press(again, "✅ Appliquer", shown)
        assert shown.text.startswith("✅ C’est fait.")


async def test_a_data_inclusion_file_is_shown_before_it_is_applied(
    chats: Chats, agent: Person
) -> None:
    await agent.send("/exporter")
    await press(agent, "🧩")
    files = {m.file[0]: m.file[1] for m in agent.messages if m.file}
    content = files["structures-2026-11-24.json"]
    await send_file(chats, agent, "structures.json", content)
    assert "Il n’y a rien à appliquer." in text_of(agent)
    renamed = content.replace(b"Maison des familles", b"Maison des parents")
    await send_file(chats, agent, "structures.json", renamed)
    await press(agent, "✅ Appliquer", next(m for m in agent.messages if "Appliquer ?" in m.text))
    structures = chats.application.live.world.directory.structures.values()
    assert [s.nom for s in structures] == ["Maison des parents"]


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 not a workbook", b"\x89PNG\r\n\x1a\n\x00\x00", b"seul\n"]
)
async def test_what_is_no_sheet_is_refused_in_a_sentence(
    chats: Chats, agent: Person, content: bytes
) -> None:
    await send_file(chats, agent, "x.csv", content)
    assert agent.last.text.startswith("Je n’ai pas pu lire ce fichier")


async def test_a_residents_file_is_not_imported(chats: Chats, resident: Person) -> None:
    await send_file(chats, resident, "permanences.csv", MESSY.encode())
    assert "colonnes" not in resident.last.text


async def test_cells_that_look_like_formulas_are_neutralised(chats: Chats, agent: Person) -> None:
    await agent.send("/fiche avocat")
    await press(agent, "✏️ Modifier")
    await press(agent, "Conditions")
    await agent.send('=HYPERLINK("http://example.org")')
    await press(agent, "✅ Publier")
    rows = list(
        csv.reader(
            io.StringIO((await exported(agent, "📄 CSV")).decode("utf-8-sig")), delimiter=";"
        )
    )
    cells = [c for row in rows for c in row if "HYPERLINK" in c]
    assert cells == ['\'=HYPERLINK("http://example.org")']
    sheet = load_workbook(io.BytesIO(await exported(agent, "📊 Excel"))).active
    assert sheet is not None
    assert sheet.auto_filter.ref
    found = [c for row in sheet.iter_rows() for c in row if "HYPERLINK" in str(c.value)]
    assert [c.data_type for c in found] == ["s"]


async def test_the_calendar_has_each_session_of_the_months_to_come(agent: Person) -> None:
    calendar = Calendar.from_ical((await exported(agent, "📅")).decode())
    starts = [
        e.decoded("dtstart") for e in calendar.walk("VEVENT") if str(e["summary"]) == AVOCAT.nom
    ]
    assert [f"{s:%d/%m %H:%M}" for s in starts[:3]] == ["01/12 09:00", "15/12 09:00", "05/01 09:00"]


async def test_dates_as_workbook_numbers_are_dates(chats: Chats, agent: Person) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Structure", "Service", "Mise à jour", "CP"])
    sheet.append(["Maison des familles", "Atelier vélo", 46300, 1000])
    content = io.BytesIO()
    book.save(content)
    await send_file(chats, agent, "x.xlsx", content.getvalue())
    await press(agent, "✅ C’est bien cela")
    await press(agent, "✅ Appliquer", next(m for m in agent.messages if "Appliquer ?" in m.text))
    directory = chats.application.live.world.directory
    service = next(s for s in directory.services.values() if s.nom == "Atelier vélo")
    assert str(service.verified_on) == "2026-10-05"
    assert directory.permanences_of(service)[0].place.code_postal == "01000"
