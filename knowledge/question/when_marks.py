"""Clock times and dates in figures, marked as single words before patterns are looked for.

Owns what figures mean by themselves (15h30, 3 pm, 3/12/2026, midi et demi) and which
figures are nothing of the kind: telephone numbers, prices. Works on folded text.
"""

import re
from typing import Final

from knowledge.question.phrase_elements import CLOCK_MARK, DATE_MARK
from knowledge.question.when_figures import in_figures

NOON: Final = 12 * 60
MINUTES_A_DAY: Final = 24 * 60

_NO_TIMES = re.compile(
    r"\+?\d(?:[ .-]?\d){8,}|\d+(?:[.,]\d+)? ?(?:€|euros?\b|eur\b|%|km\b)|\b\d{5}\b"
    r"|\b7 ?j?/ ?7\b|\b24 ?/ ?7\b"
)
# The full stop of an abbreviation ends no sentence: "sam. 28 nov. matin", "M. Avril".
_SHORTENED = re.compile(
    r"((?<![\w.])(?:mr|mme|m|dr|lun|mar|mer|jeu|ven|sam|dim)"
    r"|(?<=\d )(?:janv|fevr?|avr|juill?|sept?|oct|nov|dec))\.(?= *[a-z\d])"
)
# The names of days in two words are one word in the lists: combinations stay few.
_ONE_DAY = re.compile(
    r"\b(segunda|terca|quarta|quinta|sexta)s?[ -]feiras?\b"
    r"|\b(sali|carsamba|persembe|cuma|pazar|pazartesi|cumartesi) gunu\b|\b(п)'(?=ятниц)"
)
_DATE = re.compile(
    r"(?<![\d/])(?P<day>[0-3]?\d)(?:/(?P<month>[01]?\d)(?:/(?P<year>\d{4}|\d{2}))?"
    r"|[.-](?P<dotted>[01]?\d)[.-](?P<long>\d{4}))(?![\d/]| ?(?:h\b|heure|journee|tarif|part\b"
    r"|d.heure|ans?\b|mois\b|jours?\b|fois\b|semaines?\b|pers|enfants?\b|pieces?\b|emes?\b))"
)
_HALF_DAY = re.compile(
    r"(?<![\d:])(?P<hour>1[0-2]|0?[1-9])(?:[:.h](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.? ?m\b\.?"
)
_CLOCK = re.compile(
    r"(?<![\d:,])(?<!\d/)(?P<hour>[01]?\d|2[0-4])(?:"
    r":(?P<colon>[0-5]\d)(?!\d)(?: ?h\b)?"
    r"|(?: ?h(?:eures?|r?s)? ?(?P<minute>[0-5]\d)(?!\d| ?h)| ?h(?:eures?|r?s)?(?![a-z0-9]))"
    r"(?P<fraction> et demie?\b| et quart\b| moins (?:le quart|cinq|dix|vingt|25)\b)?"
    r")(?! ?/ ?(?:24|7))"
)
_SAAT = re.compile(r"(?:(?<=\bsaat )|(?<=\byarin ))(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)\b")
# "5th", "9da": endings written onto a number.
_ENDING = re.compile(r"(?<=\d)(st|nd|rd|th|[dt][ae]n?)\b")
_NOON_AND_HALF = re.compile(r"\bmidi et demie?\b|\bmidi trente\b|\bmidi 30\b")
_NOON = re.compile(
    r"(?:(?<=\ba )|(?<=\bjusqu'a )|(?<=\bavant )|(?<=\bentre )|(?<=\bvers )|(?<=\bde )"
    r"|(?<=h et )|(?<=\d et ))(?<!temps de )(?<!pause de )(?<!heure de )"
    r"midi\b(?! et (?:deux|2)\b)(?! deux\b)"
)
_MIDNIGHT = re.compile(
    r"\b(?:minuit|midnight|medianoche|meia[ -]noite|gece yarisi|північ|опівночі)\b"
)
_ROUND_THE_CLOCK = re.compile(r"\b24 ?h?(?:eures)? ?(?:/|sur) ?24(?: ?h)?\b")
_FRACTIONS = {
    **{"et demi": 30, "et demie": 30, "et quart": 15, "moins le quart": -15},
    **{"moins cinq": -5, "moins dix": -10, "moins vingt": -20, "moins 25": -25},
}


def marked(folded: str) -> str:
    """The text with each clock time as ``clock<minutes>m`` and each date as
    ``date<day>x<month>x<year>`` (the year 0 where none is given). Behind the minutes
    stands ``m``, or ``x`` where the hour was said exactly (3 am, 03:00) and 3 cannot be 15.
    """
    text = _NO_TIMES.sub(" . ", _ROUND_THE_CLOCK.sub(" ", folded))
    text = _ONE_DAY.sub(r"\1\2\3", text.replace("’", "'").replace("ʼ", "'"))
    text = in_figures(_SHORTENED.sub(r"\1 ", text))
    if any(c.isdigit() for c in text):
        text = _ENDING.sub(r" \1", text)
        text = _DATE.sub(_date, text)
        text = _HALF_DAY.sub(_half_day, text)
        text = _CLOCK.sub(_clock, text)
        text = _SAAT.sub(_clock, text)
    text = _NOON_AND_HALF.sub(f" {CLOCK_MARK}{NOON + 30}m ", text)
    text = _NOON.sub(f"{CLOCK_MARK}{NOON}m", text)
    return _MIDNIGHT.sub(f"{CLOCK_MARK}{MINUTES_A_DAY}m", text)


def _date(found: re.Match[str]) -> str:
    day, month = int(found["day"]), int(found["month"] or found["dotted"])
    year = int(found["year"] or found["long"] or 0)
    if not 1 <= day <= 31 or not 1 <= month <= 12:
        return found[0]
    return f" {DATE_MARK}{day}x{month}x{year + 2000 if 0 < year < 100 else year} "


def _half_day(found: re.Match[str]) -> str:
    hour = int(found["hour"]) % 12 + (12 if found["half"] == "p" else 0)
    return f" {CLOCK_MARK}{hour * 60 + int(found['minute'] or 0)}x "


def _clock(found: re.Match[str]) -> str:
    groups = found.groupdict()
    minutes = int(groups.get("colon") or groups.get("minute") or 0)
    minutes += _FRACTIONS.get((groups.get("fraction") or "").strip(), 0)
    total = int(found["hour"]) * 60 + minutes
    if not 0 <= total <= MINUTES_A_DAY:
        return found[0]
    exact = "x" if groups.get("colon") or len(found["hour"]) == 2 else "m"
    return f" {CLOCK_MARK}{total}{exact} "
