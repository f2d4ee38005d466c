import csv
import io

import pytest

from knowledge.exchange.faults import Reason
from knowledge.exchange.fields import Offer, values_of, with_values
from knowledge.exchange.files import read_file
from knowledge.exchange.france_services import COLUMNS
from knowledge.exchange.records import HOURS_TEXT, Kind, Parsed
from knowledge.wording.messages import messages
from tests.knowledge.store.examples import AVOCAT, PERMANENCE

WORDS = messages("fr")

ROW = dict.fromkeys((*COLUMNS, "insee_dep"), "") | {
    "id_fs": "12",
    "lib_fs": "France services d'Essai",
    "adresse": "1 place du Puits",
    "insee_com": "99001",
    "code_postal": "99100",
    "lib_com": "Essai-le-Bourg",
    "latitude": "47.1",
    "longitude": "2.5",
    "mail": "essai@example.org",
    "telephone": "01 99 00 00 01",
    "h_lundi": "09:00 - 12:00 / 13:30 - 17:00",
    "h_samedi": "09:00 - 12:00",
    "prise_rdv": "Non",
    "format_fs": "Fixe",
    "labellisation_fs": "Espace labellisé 01/02/2020",
}


def read(*changes: dict[str, str], name: str = "liste.csv", encoding: str = "utf-8") -> Parsed:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(ROW))
    writer.writeheader()
    writer.writerows(ROW | change for change in changes)
    return read_file(name, out.getvalue().encode(encoding), WORDS)


def test_a_counter_is_a_structure_and_its_service() -> None:
    structure, service = read({}).records
    assert (structure.kind, structure.source, structure.id) == (
        Kind.STRUCTURE,
        "france-services",
        "12",
    )
    assert structure.values["commune"] == "Essai-le-Bourg"
    assert structure.values["telephone"] == "01 99 00 00 01"
    assert structure.values["date_maj"] == "2020-02-01"
    assert service.values["structure_id"] == "12"
    assert service.values["horaires_accueil"] == ("Mo 09:00-12:00,13:30-17:00; Sa 09:00-12:00")
    assert service.values[HOURS_TEXT] is None
    assert service.values["mobilisation_precisions"] is None


def test_the_files_own_date_is_the_entries() -> None:
    records = read({}, name="liste-fs-20240801.csv").records
    assert {r.values["date_maj"] for r in records} == {"2024-08-01"}


def test_a_byte_order_mark_and_other_encodings_are_read() -> None:
    for encoding in ("utf-8-sig", "cp1252"):
        assert read({"lib_fs": "Été"}, encoding=encoding).records[0].nom == "Été"


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (
            {"commentaire": "semaines impaires à La Loge"},
            "lundi 09:00 - 12:00 / 13:30 - 17:00 ; samedi 09:00 - 12:00 ;"
            " semaines impaires à La Loge",
        ),
        (
            {"format_fs": "Multisites"},
            "Plusieurs sites : le lieu change selon les jours ;"
            " lundi 09:00 - 12:00 / 13:30 - 17:00 ; samedi 09:00 - 12:00",
        ),
        (
            {"h_lundi": "9h à midi", "h_samedi": ""},
            "lundi 9h à midi",
        ),
        (
            {"format_fs": "Yourte", "h_lundi": "", "h_samedi": ""},
            "Yourte",
        ),
    ],
)
def test_where_the_hours_may_be_others_all_that_is_said_is_kept(
    change: dict[str, str], text: str
) -> None:
    parsed = read(change)
    service = parsed.records[1]
    assert (service.values["horaires_accueil"], service.values[HOURS_TEXT]) == (None, text)
    assert [f.reason for f in parsed.warnings] == [Reason.HOURS]
    # Neither open nor closed is ever told from it.
    subject = with_values(_blank(), dict(service.values))
    assert isinstance(subject, Offer)
    assert not subject.permanence.schedule.known
    assert subject.permanence.schedule.text == text
    assert values_of(subject)[HOURS_TEXT] == text


def test_a_counter_without_hours_has_none() -> None:
    service = read({"h_lundi": "", "h_samedi": ""}).records[1]
    assert (service.values["horaires_accueil"], service.values[HOURS_TEXT]) == (None, None)


def test_a_harmless_comment_leaves_the_hours_and_is_told_beside() -> None:
    service = read({"commentaire": "Accessible PMR", "prise_rdv": "Oui"}).records[1]
    assert service.values[HOURS_TEXT] is None
    assert service.values["mobilisation_precisions"] == (
        "Accueil possible aussi sur rendez-vous. Accessible PMR"
    )


def test_of_several_addresses_the_first_is_the_counters() -> None:
    parsed = read({"mail": "a@example.org - b@example.org"})
    assert parsed.records[0].values["courriel"] == "a@example.org"
    assert parsed.records[1].values["mobilisation_precisions"] == "a@example.org - b@example.org"
    assert [f.reason for f in parsed.warnings] == [Reason.SEVERAL_EMAILS]


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"insee_com": "123"}, "insee_com", Reason.SHAPE),
        ({"lib_fs": ""}, "lib_fs", Reason.TOO_SHORT),
        ({"mail": "essai"}, "mail", Reason.EMAIL),
        ({"latitude": "nord"}, "latitude", Reason.NOT_A_NUMBER),
        ({"labellisation_fs": ""}, "labellisation_fs", Reason.MISSING),
        ({"id_fs": ""}, "id_fs", Reason.MISSING),
    ],
)
def test_a_row_that_is_not_right_is_told_by_the_files_columns(
    change: dict[str, str], field: str, reason: Reason
) -> None:
    parsed = read(change, {"id_fs": "13"})
    assert (field, reason) in {(f.field, f.reason) for f in parsed.rejected}
    assert {r.id for r in parsed.records} == {"13"}
    assert parsed.refused_entries == 1


def test_a_counter_stands_once() -> None:
    parsed = read({}, {})
    assert [f.reason for f in parsed.rejected] == [Reason.SAME_ID]


def test_a_row_cut_short_and_a_missing_column_are_told() -> None:
    lines = ",".join(ROW) + "\n12,Essai\n\n"
    assert [f.reason for f in read_file("f", lines.encode(), WORDS).rejected] == [Reason.ROW_LENGTH]
    header = ",".join(c for c in ROW if c != "commentaire")
    assert [f.reason for f in read_file("f", f"{header}\n".encode(), WORDS).rejected] == [
        Reason.MISSING_COLUMNS
    ]


def _blank() -> Offer:
    return Offer(AVOCAT, PERMANENCE)
