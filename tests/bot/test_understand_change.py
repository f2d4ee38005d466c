"""The JSON contract of ``guichet understand change``."""

import pytest

from bot.understand.change import answer

LINE = {"id": 7, "today": "2026-12-01", "zone": "B"}


def test_whole_days_are_dates() -> None:
    assert answer({**LINE, "text": "fermer la permanence avocat du 31/12 au 2/01"}) == {
        "id": 7,
        "status": "ok",
        "action": "close",
        "closed": ["2026-12-31", "2027-01-01", "2027-01-02"],
        "moves": [],
        "open": [],
        "notes": [],
        "readings": [],
        "reason": None,
    }


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("fermé jeudi matin", [["2026-12-03T00:00", "2026-12-03T12:00"]]),
        ("fermé jeudi après-midi", [["2026-12-03T12:00", "2026-12-04T00:00"]]),
        ("fermé jeudi à partir de 15h", [["2026-12-03T15:00", "2026-12-04T00:00"]]),
        ("fermé jusqu'à nouvel ordre", [["2026-12-01T00:00", None]]),
        ("ouverture à 10h au lieu de 9h mardi 8", [["2026-12-08T09:00", "2026-12-08T10:00"]]),
    ],
)
def test_parts_of_days_are_pairs_of_minutes(text: str, closed: list[object]) -> None:
    assert answer({**LINE, "text": text})["closed"] == closed


@pytest.mark.parametrize(
    ("text", "move"),
    [
        (
            "permanence du 3 reportée au 4",
            {"from": "2026-12-03", "to": "2026-12-04", "hours": "same"},
        ),
        (
            "permanence du 3 reportée au 4 de 14h à 17h",
            {"from": "2026-12-03", "to": "2026-12-04", "hours": ["14:00", "17:00"]},
        ),
        (
            "la prochaine permanence est déplacée au 10 décembre",
            {"from": None, "to": "2026-12-10", "hours": "same"},
        ),
    ],
)
def test_a_move_says_both_days_and_the_hours(text: str, move: dict[str, object]) -> None:
    told = answer({**LINE, "text": text})
    assert (told["action"], told["moves"]) == ("move", [move])


def test_an_extra_session_is_a_period() -> None:
    told = answer({**LINE, "text": "permanence exceptionnelle samedi 5 décembre de 9h à 12h"})
    assert told["action"] == "add"
    assert told["open"] == [["2026-12-05T09:00", "2026-12-05T12:00"]]


def test_a_doubt_offers_its_readings_in_words() -> None:
    told = answer({**LINE, "text": "fermé mardi"})
    assert told["status"] == "ambiguous"
    assert told["readings"] == ["Fermé le mardi 1er décembre", "Fermé le mardi 8 décembre"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("fermé le 30 février", "Cette date n’existe pas : « le 30 fevrier »."),
        ("la permanence du 3 est annulée ?", "C’est une question : rien n’est modifié."),
        (
            "fermé vendredi 3 décembre",
            "Le jour et la date ne vont pas ensemble : « vendredi 3 decembre ».",
        ),
    ],
)
def test_a_refusal_says_why(text: str, reason: str) -> None:
    told = answer({**LINE, "text": text})
    assert (told["status"], told["reason"]) == ("reject", reason)


@pytest.mark.parametrize(
    "line", [{}, {**LINE}, {**LINE, "text": 3}, {**LINE, "text": "fermé demain", "zone": "?"}]
)
def test_a_line_that_cannot_be_used_is_an_error_that_keeps_its_id(line: dict[str, object]) -> None:
    told = answer(line)
    assert told["id"] == line.get("id")
    assert told["error"]
