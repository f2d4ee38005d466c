"""The age that a question says, and whose: "en grande section", "6 mois et demi", "lycéen".

Owns reading ages in seven languages (``files/age.yaml``), in months, both ends included: 3
years is 36 to 47. Durations ("2 ans que j'attends", "depuis 5 mois") are no ages.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Final

from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import LONGEST, STOP, fold, listed, load, spelled, words_of_folded

_OLDEST: Final = 115
_OLDEST_IN_MONTHS: Final = 60
_YEAR: Final = 12
_CLASS: Final = "class "
# "3ans", "18mois" are written in one word as often as in two.
_GLUED = re.compile(r"(?<=\d)(?=(?:ans?|mois|moi|anos|yo|yrs?)\b)")
_NUMBER_WORDS: Final[Mapping[str, str]] = {
    **{"un": "1", "une": "1", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5"},
    **{"six": "6", "sept": "7", "huit": "8", "neuf": "9", "dix": "10", "onze": "11"},
    **{"douze": "12", "treize": "13", "quatorze": "14", "quinze": "15", "seize": "16"},
    **{"vingt": "20", "trente": "30", "quarante": "40", "cinquante": "50", "soixante": "60"},
    **{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "ten": "10"},
    **{"dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7"},
    **{"dois": "2", "três": "3", "quatro": "4", "iki": "2", "üç": "3", "dört": "4", "beş": "5"},
    **{"два": "2", "дві": "2", "три": "3", "чотири": "4", "п'ять": "5"},
}


class Whose(StrEnum):
    """SELF: who writes; CHILD; RELATIVE: a parent, a partner …; UNKNOWN where not said."""

    SELF = "self"
    CHILD = "child"
    RELATIVE = "relative"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AgeMention:
    """Ages in months, both included; ``max_months`` None: that age or older. Several
    children's ages are one range that holds them all.
    """

    min_months: int
    max_months: int | None
    whose: Whose = Whose.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Patterns:
    ages: Phrases
    lookalikes: Phrases
    owners: Mapping[str, Whose]


@cache
def _patterns() -> _Patterns:
    file = load("age.yaml")
    lists = {**file["listes"], "naissance": file["naissances"]}
    rules = {**file["ages"], **{_CLASS + span: said for span, said in file["classes"].items()}}
    owners: dict[str, Whose] = {}
    for name, whose in (
        ("moi", Whose.SELF),
        ("proches", Whose.RELATIVE),
        ("enfants", Whose.CHILD),
    ):
        owners |= {spelled(fold(word)): whose for word in listed(lists[name])}
    return _Patterns(
        Phrases(rules, lists, _NUMBER_WORDS),
        Phrases({"lookalike": file["contrastes"]}),
        owners,
    )


def read_age(text: str, now: datetime) -> AgeMention | None:
    """The age said, None where none is. A child's goes before its parent's: "j'ai 30 ans,
    une activité pour mon fils de 4 ans" asks for the son.
    """
    patterns = _patterns()
    said = words_of_folded(_GLUED.sub(" ", fold(text[:LONGEST])))
    mentions: list[AgeMention] = []
    lookalikes: list[Match] | None = None
    for match in patterns.ages.longest(said):
        span = _span(match, now)
        if span is None:
            continue
        if lookalikes is None:
            lookalikes = patterns.lookalikes.found(said)
        if any(match.start < x.end and x.start < match.end for x in lookalikes):
            continue
        mentions.append(AgeMention(*span, _whose(match, said, patterns.owners)))
    for whose in Whose.CHILD, Whose.RELATIVE, Whose.SELF, Whose.UNKNOWN:
        theirs = [m for m in mentions if m.whose is whose]
        if theirs:
            return _together(theirs, whose)
    return None


def _together(mentions: Sequence[AgeMention], whose: Whose) -> AgeMention:
    """One range for all; a word such as "bébé" says nothing more beside a number."""
    exact = [m for m in mentions if m.max_months is not None and _narrow(m)] or mentions
    tops = [m.max_months for m in exact if m.max_months is not None]
    low = min(m.min_months for m in exact)
    return AgeMention(low, max(tops) if len(tops) == len(exact) else None, whose)


def _narrow(mention: AgeMention) -> bool:
    return mention.max_months is not None and mention.max_months - mention.min_months < _YEAR


def _span(match: Match, now: datetime) -> tuple[int, int | None] | None:
    if match.tag.startswith(_CLASS):
        low, _, high = match.tag.removeprefix(_CLASS).partition("-")
        return int(low), int(high) if high else None
    if match.tag == "since":
        return None
    values = [int(v) for v in match.values]
    if match.tag.startswith("born"):
        return _born(values, match.tag == "born_year", now)
    if not values:
        return None
    return _numbers(match.tag, values)


def _numbers(tag: str, values: list[int]) -> tuple[int, int | None] | None:
    first, last = min(values), max(values)
    if "months" in tag:
        if last > _OLDEST_IN_MONTHS:
            return None
        return (0, first) if tag == "less_months" else (first, last)
    if tag == "mixed":  # "18 mois et 3 ans", the smaller unit first or last
        months, years = (values[0], values[1]) if values[0] > values[1] else (values[1], values[0])
        return min(months, years * _YEAR), max(months, years * _YEAR + 11)
    if last > _OLDEST:
        return None
    match tag:
        case "more_than":
            return first * _YEAR, None
        case "less_than":
            return 0, first * _YEAR - 1
        case "years_half":
            return first * _YEAR + 6, first * _YEAR + 11
    return first * _YEAR, last * _YEAR + 11


def _born(values: list[int], with_year: bool, now: datetime) -> tuple[int, int] | None:
    """Months since a birth; of a month without its year, the last such month."""
    if not values:
        return None
    today = now.year * _YEAR + now.month - 1
    if not with_year:
        months = (now.month - values[-1]) % _YEAR
        return max(months - 1, 0), months
    year = values[-1]
    if not now.year - _OLDEST <= year <= now.year:
        return None
    if len(values) > 1 and 1 <= values[-2] <= _YEAR:
        months = today - (year * _YEAR + values[-2] - 1)
        return max(months - 1, 0), max(months, 0)
    oldest = today - year * _YEAR
    return max(oldest - _YEAR, 0), oldest


_BEFORE: Final = 7
_AFTER: Final = 4


def _whose(match: Match, said: Sequence[str], owners: Mapping[str, Whose]) -> Whose:
    """By the nearest word that names someone, in the words of the age, before, or after.

    The words of a class come first: "lycéenne" says no one, "bébé" a child.
    """
    inside = (owners.get(word) for word in said[match.start : match.end])
    near = [w for w in inside if w is not None and w is not Whose.SELF]
    if near:
        return near[0]
    for index in range(match.start - 1, max(match.start - _BEFORE, 0) - 1, -1):
        if said[index] == STOP:
            break
        whose = owners.get(said[index])
        if whose is not None:
            return whose
    for word in said[match.end : match.end + _AFTER]:
        if word == STOP:
            break
        whose = owners.get(word)
        if whose is not None and whose is not Whose.SELF:
            return whose
    return Whose.UNKNOWN
