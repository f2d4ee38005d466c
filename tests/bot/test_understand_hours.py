"""The JSON contract of ``guichet understand hours``."""

import pytest

from bot.understand.hours import answer

LINE = {"id": "a1", "zone": "A", "from": "2026-12-01", "until": "2026-12-18"}


def test_what_is_understood_gives_all_open_periods() -> None:
    assert answer({**LINE, "text": "1er et 3e jeudis 9h-12h, sauf vacances scolaires"}) == {
        "id": "a1",
        "status": "ok",
        "intervals": [
            ["2026-12-03T09:00", "2026-12-03T12:00"],
            ["2026-12-17T09:00", "2026-12-17T12:00"],
        ],
        "notes": [],
        "readings": [],
        "reason": None,
        "by_appointment": False,
        "read_back": "les 1er et 3e jeudis du mois, de 9 h à 12 h, sauf vacances scolaires",
    }


def test_open_all_the_time_is_one_period_to_the_end_of_the_last_day() -> None:
    told = answer({**LINE, "text": "24h/24 7j/7"})
    assert told["intervals"] == [["2026-12-01T00:00", "2026-12-19T00:00"]]


def test_a_night_is_one_period() -> None:
    told = answer({**LINE, "text": "vendredi 22h-2h", "until": "2026-12-06"})
    assert told["intervals"] == [["2026-12-04T22:00", "2026-12-05T02:00"]]


def test_the_zone_decides_on_school_holidays() -> None:
    line = {**LINE, "text": "lundi 9h-12h hors vacances scolaires", "from": "2027-02-08"}
    zone_a = answer({**line, "until": "2027-02-22"})
    zone_c = answer({**line, "until": "2027-02-22", "zone": "C"})
    assert zone_a["intervals"] == [["2027-02-08T09:00", "2027-02-08T12:00"]]
    assert zone_c["intervals"] == [["2027-02-22T09:00", "2027-02-22T12:00"]]


def test_a_typo_is_a_note_and_clean_text_has_none() -> None:
    assert answer({**LINE, "text": "mardy 9h-12h"})["notes"] == ["« mardy » a été lu « mardi »"]
    assert answer({**LINE, "text": "MAR 9H-12H sur RDV"})["notes"] == []


def test_appointments_without_hours_are_asked() -> None:
    told = answer({**LINE, "text": "sur rendez-vous"})
    assert told["status"] == "ambiguous"
    assert told["by_appointment"] is True
    assert told["readings"]


def test_appointments_within_hours_are_hours() -> None:
    told = answer({**LINE, "text": "mardi 9h-12h sur rdv", "until": "2026-12-02"})
    assert (told["status"], told["by_appointment"]) == ("ok", True)
    assert told["intervals"] == [["2026-12-01T09:00", "2026-12-01T12:00"]]


def test_what_is_refused_says_why() -> None:
    told = answer({**LINE, "text": "lundi 9h-25h"})
    assert told["status"] == "reject"
    assert told["reason"] == "« 25h » n’est pas une heure."
    assert told["intervals"] == []


@pytest.mark.parametrize(
    "line",
    [
        {},
        {"id": 1},
        {**LINE},
        {**LINE, "text": None},
        {**LINE, "text": "lundi 9h-12h", "zone": "Z"},
        {**LINE, "text": "lundi 9h-12h", "from": "demain"},
    ],
)
def test_a_line_that_cannot_be_used_is_an_error_that_keeps_its_id(line: dict[str, object]) -> None:
    told = answer(line)
    assert told["id"] == line.get("id")
    assert told["error"]
