"""The form of the set of dangers, and what is counted on it."""

import json
from collections import Counter

from bench.dangers import (
    DANGERS,
    KINDS,
    LANGUAGES,
    Line,
    first_number,
    guichet,
    half,
    key_words,
    read_lines,
    shown,
)
from knowledge.question.danger import DangerKind

LINES = read_lines(DANGERS)


def test_alarms_have_numbers_to_call_and_look_alikes_have_none() -> None:
    rows = [json.loads(line) for line in DANGERS.read_text(encoding="utf-8").splitlines()]
    assert [row["alarm"] for row in rows] == [bool(line.numbers) for line in LINES]
    assert all(line.kind in KINDS for line in LINES if line.numbers)
    assert {line.lang for line in LINES} == set(LANGUAGES)


def test_no_line_stands_twice() -> None:
    assert max(Counter(line.id for line in LINES).values()) == 1
    assert max(Counter(line.text for line in LINES).values()) == 1


def test_both_halves_hold_alarms_and_look_alikes() -> None:
    counts = Counter((line.half, bool(line.numbers)) for line in LINES)
    assert counts == {
        ("odd", True): 100,
        ("even", True): 100,
        ("odd", False): 85,
        ("even", False): 85,
    }


def test_the_half_is_that_of_the_last_number() -> None:
    assert half("x003") == "odd"
    assert half("second--q7-12") == "even"


def test_the_first_number_is_the_one_that_people_read_first() -> None:
    shown_first = {kind: first_number(kind) for kind in DangerKind}
    assert shown_first == {
        DangerKind.MEDICAL: "15",
        DangerKind.FIRE: "18",
        DangerKind.ASSAULT: "17",
        DangerKind.SEXUAL: "17",
        DangerKind.SUICIDE: "3114",
        DangerKind.CHILD: "119",
        DangerKind.VIOLENCE: "17",
        DangerKind.HOMELESS: "115",
    }


def test_key_words_are_met_anywhere_in_a_message() -> None:
    assert key_words("Au secours, mon voisin me FRAPPE") == (DangerKind.VIOLENCE,)
    assert key_words("horaires de la piscine") == ()


def test_without_matcher_patterns_are_read_alone() -> None:
    assert guichet("il me frappe", None) == (DangerKind.VIOLENCE,)
    assert guichet("mon petit me dit que papy le touche", None) == ()


def test_shares_are_told_by_halves() -> None:
    def line(number: int) -> Line:
        return Line(f"x{number}", "", "fr", "", frozenset())

    assert shown([(line(1), True), (line(3), False), (line(2), True)]) == "  50% 100%"
    assert shown([(line(1), True)]) == " 100%    –"
