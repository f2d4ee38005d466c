"""One test over every file of the thesaurus, and what the loader says of broken ones."""

from pathlib import Path

import pytest

from knowledge.needs.load import FILES, NAME_LENGTH, Fault, ThesaurusError, load, read
from knowledge.needs.thesaurus import Thesaurus
from knowledge.search.compiled import SHIPPED, key_of
from knowledge.search.compiled import read as read_compiled


@pytest.fixture(scope="module")
def shipped() -> tuple[Thesaurus, tuple[Fault, ...]]:
    return read()


def test_every_file_holds_to_its_form(shipped: tuple[Thesaurus, tuple[Fault, ...]]) -> None:
    assert [str(fault) for fault in shipped[1]] == []


def test_the_thesaurus_is_broad_and_speaks_seven_languages(
    shipped: tuple[Thesaurus, tuple[Fault, ...]],
) -> None:
    thesaurus, _ = shipped
    assert len(thesaurus) >= 300
    assert len(list(FILES.glob("*.yaml"))) == len(thesaurus.themes())
    for need in thesaurus.needs.values():
        spoken = [language for language, _ in need.phrases]
        assert spoken.count("fr") >= 5, need.id
        assert {"en", "es", "pt", "ar", "tr", "uk"} <= set(spoken), need.id
        assert len(need.nom) <= NAME_LENGTH
        assert need.services


def test_the_compiled_thesaurus_is_up_to_date(
    shipped: tuple[Thesaurus, tuple[Fault, ...]],
) -> None:
    """Else run ``python -m knowledge.needs.compile``."""
    assert read_compiled(SHIPPED, key_of(shipped[0], None), with_space=False) is not None


GOOD = """
theme: essai
besoins:
  - id: un
    nom: Un besoin
    phrases: {fr: [une phrase, no, "12:30"]}
    services: [un service]
"""


def loaded(tmp_path: Path, *texts: str) -> Thesaurus:
    for rank, text in enumerate(texts):
        (tmp_path / f"{rank}.yaml").write_text(text, encoding="utf-8")
    return load(tmp_path, tmp_path / "none")


def test_scalars_are_read_as_text(tmp_path: Path) -> None:
    need = loaded(tmp_path, GOOD).needs["un"]
    assert need.phrases == (("fr", "une phrase"), ("fr", "no"), ("fr", "12:30"))
    assert need.discret is False
    assert need.age is None


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("id: un", "id: Un Besoin", "id"),
        ("nom: Un besoin", "nom: " + "x" * 49, "nom"),
        ("services: [un service]", "services: []", "services"),
        ("services: [un service]", "services: [s]\n    renvoi: voisin", "renvoi"),
        ("services: [un service]", "services: [ss]\n    pas: [deux]", "pas"),
        ("services: [un service]", "services: [ss]\n    publics: [martiens]", "publics.0"),
        ("services: [un service]", "services: [ss]\n    thematiques: [lune]", "thematiques.0"),
        ("services: [un service]", "services: [ss]\n    age: {de: jeune}", "age.de"),
        ("services: [un service]", "services: [ss]\n    couleur: bleu", "couleur"),
        ("fr: [une phrase", "de: [ein Satz], fr: [une phrase", "phrases.de"),
    ],
)
def test_a_fault_is_named_with_its_need_and_field(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    with pytest.raises(ThesaurusError) as caught:
        loaded(tmp_path, GOOD.replace(old, new))
    assert field in [fault.field for fault in caught.value.faults]
    assert all(fault.file == "0.yaml" for fault in caught.value.faults)


def test_what_two_needs_share_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ThesaurusError) as caught:
        loaded(tmp_path, GOOD, GOOD)
    assert {fault.field for fault in caught.value.faults} == {"id"}
    with pytest.raises(ThesaurusError) as caught:
        loaded(tmp_path, GOOD, GOOD.replace("id: un", "id: deux"))
    assert {fault.field for fault in caught.value.faults} == {"phrases"}


@pytest.mark.parametrize("text", ["", "- liste", "theme: [", "theme: t\nbesoins: non"])
def test_a_file_of_another_form_is_a_fault(tmp_path: Path, text: str) -> None:
    with pytest.raises(ThesaurusError):
        loaded(tmp_path, text)
