"""Dates in free text, seen from Tuesday 1 December 2026."""

from datetime import date

import pytest

from knowledge.french.dates import find_dates
from knowledge.french.days import DateProblem
from knowledge.french.text import fold

TODAY = date(2026, 12, 1)


def said(typed: str) -> list[str]:
    """Each mention as its days, or as first..last."""
    told = []
    for mention in find_dates(fold(typed), TODAY):
        if mention.problem:
            told.append(mention.problem.value)
        elif mention.days:
            told.append(" ".join(d.isoformat() for d in mention.days))
        else:
            told.append(f"{mention.first or ''}..{mention.last or ''}")
    return told


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("3 décembre", ["2026-12-03"]),
        ("le 3", ["2026-12-03"]),
        ("le 1er", ["2026-12-01"]),
        ("03/12", ["2026-12-03"]),
        ("le 03.12.2026", ["2026-12-03"]),
        ("2026-12-03", ["2026-12-03"]),
        ("le 5 janv.", ["2027-01-05"]),
        ("jeudi 3 décembre", ["2026-12-03"]),
        ("demain", ["2026-12-02"]),
        ("après-demain", ["2026-12-03"]),
        ("jeudi", ["2026-12-03"]),
        ("mardi", ["2026-12-08"]),
        ("jeudi prochain", ["2026-12-03"]),
        ("ce jeudi", ["2026-12-03"]),
        ("lundi en huit", ["2026-12-14"]),
        ("jeudi de la semaine prochaine", ["2026-12-10"]),
        ("dans 15 jours", ["2026-12-15"]),
        ("dans 3 jours", ["2026-12-04"]),
        ("3, 10 et 17 décembre", ["2026-12-03 2026-12-10 2026-12-17"]),
        ("les 3, 10 et 17", ["2026-12-03 2026-12-10 2026-12-17"]),
        ("des 3 et 10", ["2026-12-03 2026-12-10"]),
        ("du 24/12 au 2/01", ["2026-12-24..2027-01-02"]),
        ("du 3 au 5 décembre", ["2026-12-03..2026-12-05"]),
        ("du mardi 8 au jeudi 10", ["2026-12-08..2026-12-10"]),
        ("du lundi au mercredi", ["2026-12-07..2026-12-09"]),
        ("jusqu'au 5 janvier", ["..2027-01-05"]),
        ("à partir du 5", ["2026-12-05.."]),
        ("cette semaine", ["2026-12-01..2026-12-06"]),
        ("la semaine prochaine", ["2026-12-07..2026-12-13"]),
        ("ce week-end", ["2026-12-05..2026-12-06"]),
        ("le mois prochain", ["2027-01-01..2027-01-31"]),
        ("jusqu'à la fin du mois", ["2026-12-01..2026-12-31"]),
        ("la permanence du 3 est déplacée au 4", ["2026-12-03", "2026-12-04"]),
        ("le 3 de 9h à 12h", ["2026-12-03"]),
        ("le 29 février", ["2028-02-29"]),
        ("9h-12h", []),
        ("de 9 à 12h", []),
    ],
)
def test_days_are_found_as_they_were_meant(typed: str, days: list[str]) -> None:
    assert said(typed) == days


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("30 février", DateProblem.IMPOSSIBLE),
        ("31/11", DateProblem.IMPOSSIBLE),
        ("vendredi 3 décembre", DateProblem.WEEKDAY),
        ("mercredi 3", DateProblem.WEEKDAY),
        ("le 25/11/2026", DateProblem.PAST),
        ("mercredi 25/11", DateProblem.PAST),
        ("du 10 au 5 décembre", DateProblem.IMPOSSIBLE),
    ],
)
def test_what_is_no_date_says_why(typed: str, problem: DateProblem) -> None:
    assert said(typed) == [problem.value]
