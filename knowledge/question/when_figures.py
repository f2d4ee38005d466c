"""Numbers that are written out, as dictation gives them, in figures: "vingt-quatre", "dix
heures quinze", "une heure". Works on folded French text.

Small numbers alone ("deux", "quinze") are the word file's: their words mean other things too.
"""

import re
from typing import Final

_UNITS: Final = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TENS: Final = {"dix": 10, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50}
_TO_SIXTEEN: Final = (*_UNITS, "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize")
_MINUTES: Final = {"cinq": 5, "quinze": 15, **_TENS}

_COMPOUND = re.compile(
    r"(?<!quatre )(?<!quatre-)(?<!cent )(?<!soixante )(?<!soixante-)\b(?:"
    r"(?P<ten>dix)[ -](?P<teen>sept|huit|neuf)"
    r"|(?P<tens>vingt|trente|quarante|cinquante)"
    r"(?:[ -]et[ -](?P<one>une?)|[ -](?P<unit>deux|trois|quatre|cinq|six|sept|huit|neuf))"
    r")\b(?! cents?\b| mille\b)"
)
_YEAR = re.compile(r"\bdeux mille (?P<rest>\d\d|vingt|trente)\b")
_HOUR = re.compile(r"\b(?P<hour>" + "|".join((*_TO_SIXTEEN[1:], "vingt")) + r")(?= h(?:eures?)?\b)")
# "dans une heure" and "pendant une heure" are no time of the day.
_ONE = re.compile(r"(?:(?<=\ba )|(?<=\bvers )|(?<=\bapres )|(?<=\bavant ))une heure\b")
_MINUTE = re.compile(
    r"(?:(?<=heures )|(?<=\dh )|(?<= h ))(?P<minute>" + "|".join(_MINUTES) + r")\b"
)


def in_figures(folded: str) -> str:
    """The text with numbers over sixteen, hours and their minutes, and years in figures."""
    text = _COMPOUND.sub(_compound, folded)
    text = _YEAR.sub(_year, text)
    if "heure" in text or " h" in text:
        text = _HOUR.sub(_hour, text)
        text = _ONE.sub("1 heure", text)
        text = _MINUTE.sub(lambda found: str(_MINUTES[found["minute"]]), text)
    return text


def _compound(found: re.Match[str]) -> str:
    tens = _TENS[found["ten"] or found["tens"]]
    unit = found["teen"] or found["unit"]
    return str(tens + (_UNITS.index(unit) + 1 if unit else 1))


def _year(found: re.Match[str]) -> str:
    return f"20{_TENS.get(found['rest'], found['rest'])}"


def _hour(found: re.Match[str]) -> str:
    word = found["hour"]
    return "20" if word == "vingt" else str(_TO_SIXTEEN.index(word) + 1)
