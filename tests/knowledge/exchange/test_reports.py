import pytest

from knowledge.exchange.faults import Argument, Fault, Reason
from knowledge.exchange.planning import plan_import
from knowledge.store.errors import (
    CannotUndo,
    DatabaseBusy,
    DatabaseFull,
    DatabaseTooNew,
    DatabaseUnavailable,
)
from knowledge.wording.reports import fault_in_words, import_report, store_error_in_words
from tests.knowledge.exchange.directories import WORDS, again, edited, imported, parsed
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE
from tests.knowledge.exchange.test_planning import S


def test_a_refused_file_is_told_entry_by_entry() -> None:
    rows = [
        SERVICE | {"frais": "gratuits", "nom": "Av"},
        SERVICE | {"id": "b", "structure_id": "x"},
    ]
    report = import_report(plan_import({}, parsed([STRUCTURE], rows)), WORDS, applied=False)
    assert report.splitlines() == [
        "2 fiches refusées :",
        "  services.json, avocat, nom : « Av » — ce texte est trop court : 2 caractères,"
        " 3 au moins.",
        "  services.json, avocat, frais : « gratuits » — cette valeur n'est pas dans la liste du"
        " standard ; vouliez-vous dire « gratuit » ?",
        "  services.json, b, structure_id : « x » — cette structure n'existe ni dans les fichiers"
        " ni dans l'annuaire.",
        "Import refusé : rien n'a été modifié.",
        "Corrigez les valeurs signalées, ou relancez avec --keep-valid pour importer seulement"
        " les fiches valides.",
    ]


def test_changes_and_conflicts_are_told_field_by_field() -> None:
    stored = edited(imported([STRUCTURE], [SERVICE]), S, nom="Avocate")
    row = SERVICE | {"nom": "Avocat", "publics": ["familles"]}
    other = STRUCTURE | {"id": "b", "horaires_accueil": "le matin"}
    report = import_report(again(stored, parsed([STRUCTURE, other], [row])), WORDS, applied=True)
    assert report.splitlines() == [
        "Import terminé.",
        "1 nouvelle fiche (1 structure, 0 service)",
        "1 fiche modifiée :",
        "  service avocat, « Avocate »",
        '    publics : (vide) → « ["familles"] »',
        "1 fiche inchangée",
        "1 conflit : un agent a changé ce champ depuis le dernier import, sa valeur est gardée.",
        "  service avocat, « Avocate »",
        "    nom : gardé « Avocate », le fichier dit maintenant « Avocat »",
        "1 point à relire :",
        "  structures.json, b, horaires_accueil : « le matin » — ces horaires ne peuvent pas être"
        " lus avec certitude : ils sont gardés en texte et montrés « à confirmer ».",
    ]


def test_a_long_report_is_counted() -> None:
    rows = [STRUCTURE | {"id": str(n), "nom": "A"} for n in range(5)]
    plan = plan_import({}, parsed(rows))
    lines = import_report(plan, WORDS, applied=False, at_most=2).splitlines()
    assert lines[3] == "  … et 3 de plus"


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_has_its_sentence(reason: Reason) -> None:
    arguments: dict[str, Argument] = {
        "limit": 3,
        "length": 2,
        "nearest": "gratuit",
        "known": "yes",
        "line": 2,
    }
    arguments |= {"column": 4, "expected": 5, "rank": 1}
    for entry, field in (("", ""), ("a", ""), ("a", "nom")):
        fault = Fault("f.json", entry, field, "x", reason, arguments)
        said = fault_in_words(fault, WORDS)
        assert said.startswith("f.json")
        assert said.endswith((".", "?"))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (DatabaseUnavailable("sqlite:///x", "absent"), "ne peut pas être ouverte : absent"),
        (DatabaseFull("x"), "Plus de place"),
        (DatabaseBusy("x"), "occupée"),
        (DatabaseTooNew("9"), "plus récente de Guichet (9)"),
        (CannotUndo(1, ("nom",)), "rien n'a été modifié (1: nom)"),
    ],
)
def test_each_error_of_the_store_has_its_sentence(error: Exception, words: str) -> None:
    assert words in store_error_in_words(error, WORDS)  # type: ignore[arg-type]
