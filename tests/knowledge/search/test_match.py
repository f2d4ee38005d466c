"""The matcher on a small directory: what is answered, what is refused, and why."""

from datetime import UTC, date, datetime

import pytest

from knowledge.directory.entries import AgeRange, State, Status
from knowledge.directory.snapshot import Directory
from knowledge.needs.thesaurus import Thesaurus
from knowledge.search.encoder import find_encoder
from knowledge.search.match import Match, Matcher, Outcome, Query, Reason, Why
from tests.knowledge.search.conftest import FERLIN, LORVELLE, directory, service

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ENCODER = find_encoder()

HALTE = service("halte", "Halte-garderie Les Lutins", "Accueil occasionnel des tout-petits.")
PERI_L = service("peri-l", "Accueil périscolaire de Lorvelle", zone=(LORVELLE,))
PERI_F = service("peri-f", "Accueil périscolaire de Saint-Ferlin", zone=(FERLIN,))
CNI = service("cni", "Cartes d'identité et passeports", "Demande et remise des titres.")
CONC = service("conc", "Conciliateur de justice", "Règle à l'amiable les conflits de voisinage.")
SMALL = directory(HALTE, PERI_L, PERI_F, CNI, CONC, placed={"peri-l": LORVELLE, "peri-f": FERLIN})


def ask(
    thesaurus: Thesaurus,
    text: str,
    of: Directory = SMALL,
    commune: str | None = None,
    age: tuple[int, int] | None = None,
    without: frozenset[str] = frozenset(),
) -> Match:
    query = Query(text, NOW, commune=commune, age_months=age, without=without)
    return Matcher.of(of, thesaurus, ENCODER).match(query)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("halte-garderie", "halte"),
        ("où refaire mon passeport ?", "cni"),
        ("ma carte didentité est perimée", "cni"),
        ("mon voisin fait trop de bruit la nuit", "conc"),
        ("kan je peu posé ma petite 2h jeudi", "halte"),
        ("I need somewhere to leave my baby for two hours", "halte"),
        ("де залишити дитину на кілька годин", "halte"),
    ],
)
def test_a_question_in_any_register_finds_its_service(
    thesaurus: Thesaurus, text: str, code: str
) -> None:
    best = ask(thesaurus, text).best
    assert best is not None
    assert best.service == code


def test_a_service_called_by_its_own_name_is_meant(thesaurus: Thesaurus) -> None:
    for text in ("les horaires des Lutins", "c'est ouvert aux lutins le jeudi ?"):
        best = ask(thesaurus, text).best
        assert best is not None
        assert best.service == "halte"


def test_a_known_need_that_nobody_meets_is_said_with_who_could_know(thesaurus: Thesaurus) -> None:
    found = ask(thesaurus, "y a-t-il une patinoire pour faire du patin à glace ?")
    assert found.outcome is Outcome.UNKNOWN
    assert found.reason is Reason.NEED_NOBODY_MEETS
    assert found.needs[0][0] == "patinoire"
    assert found.renvoi == "mairie"
    assert found.candidates == ()


def test_the_weather_is_out_of_scope(thesaurus: Thesaurus) -> None:
    found = ask(thesaurus, "quel temps fera-t-il dimanche ?")
    assert found.outcome is Outcome.OUT_OF_SCOPE
    assert found.candidates == ()


def test_nothing_at_all_is_not_understood(thesaurus: Thesaurus) -> None:
    for text in ("", "   ", "\u202e\u200f", "???"):
        assert ask(thesaurus, text).candidates == ()


@pytest.mark.parametrize(
    ("commune", "first", "other"), [(LORVELLE, "peri-l", "peri-f"), (FERLIN, "peri-f", "peri-l")]
)
def test_sisters_are_one_answer_the_declared_commune_first(
    thesaurus: Thesaurus, commune: str, first: str, other: str
) -> None:
    found = ask(thesaurus, "garderie du matin à l'école", commune=commune)
    assert found.outcome is Outcome.ANSWER
    assert found.best is not None
    assert (found.best.service, found.best.sisters) == (first, (other,))
    assert all(c.service != other for c in found.candidates)


def test_what_is_only_elsewhere_is_told_with_its_reason(thesaurus: Thesaurus) -> None:
    of = directory(PERI_F, CNI, placed={"peri-f": FERLIN})
    found = ask(thesaurus, "accueil périscolaire", of, commune=LORVELLE)
    assert found.best is not None
    assert found.best.service == "peri-f"
    assert found.reason is Reason.NOT_ELIGIBLE
    assert Why.NOT_ELIGIBLE in found.best.why


def test_a_wrong_age_ranks_below_a_right_one(thesaurus: Thesaurus) -> None:
    of = directory(
        service("petits", "Halte-garderie des petits", age=AgeRange(2, 36)),
        service("grands", "Halte-garderie des grands", "Pour les écoliers.", age=AgeRange(72, 143)),
    )
    young = ask(thesaurus, "halte-garderie", of, age=(12, 23))
    old = ask(thesaurus, "halte-garderie", of, age=(96, 107))
    assert young.best is not None
    assert old.best is not None
    first = {young.best.service, *young.best.sisters}
    assert "petits" in first
    assert old.best.service == "grands" or "grands" in old.best.sisters


def test_what_was_declined_is_not_offered_again(thesaurus: Thesaurus) -> None:
    found = ask(thesaurus, "halte-garderie", without=frozenset({"halte"}))
    assert all(c.service != "halte" for c in found.candidates)


def test_an_ended_service_is_never_found_and_a_suspended_one_says_so(thesaurus: Thesaurus) -> None:
    gone = service("gone", "Conciliateur de justice", status=Status(State.ENDED))
    off = service("off", "Halte-garderie", status=Status(State.SUSPENDED, until=date(2026, 12, 1)))
    of = directory(gone, off, CNI)
    assert all(c.service != "gone" for c in ask(thesaurus, "conciliateur", of).candidates)
    best = ask(thesaurus, "halte-garderie", of).best
    assert best is not None
    assert Why.SUSPENDED in best.why


def test_an_empty_directory_refuses_everything(thesaurus: Thesaurus) -> None:
    assert ask(thesaurus, "halte-garderie", directory()).candidates == ()


def test_without_encoder_words_still_find(thesaurus: Thesaurus) -> None:
    matcher = Matcher.of(SMALL, thesaurus, None)
    for text, code in (("un passeport", "cni"), ("conciliateur", "conc"), ("paseport", "cni")):
        best = matcher.match(Query(text, NOW)).best
        assert best is not None, text
        assert best.service == code


def test_without_thesaurus_names_still_find() -> None:
    matcher = Matcher.of(SMALL, Thesaurus.of(()), ENCODER)
    steps = matcher.explain(Query("conciliateur de justice", NOW))
    assert any("Conciliateur" in line for step in steps for line in step.lines)


def test_the_same_question_gives_the_same_match(thesaurus: Thesaurus) -> None:
    matcher = Matcher.of(SMALL, thesaurus, ENCODER)
    query = Query("mon voisin fait du bruit", NOW)
    assert matcher.match(query) == matcher.match(query)


def test_explain_tells_each_step(thesaurus: Thesaurus) -> None:
    steps = Matcher.of(SMALL, thesaurus, ENCODER).explain(Query("un paseport", NOW))
    assert [s.name for s in steps] == [
        "words", "corrections", "terms", "needs", "services", "decision",
    ]  # fmt: skip
    assert any("passeport" in line for line in steps[1].lines)


def test_ties_tell_what_meets_each_need(thesaurus: Thesaurus) -> None:
    ties = Matcher.of(SMALL, thesaurus, ENCODER).ties()
    assert [code for code, _ in ties["conciliateur"]] == ["conc"]
    assert "patinoire" not in ties


def test_a_telephone_number_says_nothing_of_what_is_asked(thesaurus: Thesaurus) -> None:
    alone = ask(thesaurus, "refaire ma carte d'identité")
    with_number = ask(thesaurus, "refaire ma carte d'identité, 06 39 98 12 34")
    assert alone.best is not None
    assert with_number.best is not None
    assert with_number.best.service == alone.best.service
    assert with_number.needs == alone.needs
