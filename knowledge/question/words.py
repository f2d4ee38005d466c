"""A message as plain words: one spelling for what people spell in many ways.

Owns folding (case, accents, Arabic and Turkish letters, doubled consonants), cutting into
words, and the abbreviations of SMS (``files/sms.yaml``). The patterns of the word files go
through the same steps, so both sides always meet.
"""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

FILES: Final = Path(__file__).parent / "files"
STOP: Final = "."
"""The word that stands for the end of a sentence; no pattern reaches across it."""

APOSTROPHES: Final = ("'", "’", "ʼ")

LONGEST: Final = 1500
"""Characters of a message that are read; the rest of a longer one is left out."""

# A letter three times in a row is shouting; a consonant twice is spelling, often missed;
# two letters alone ("tt", "cc") are an abbreviation.
_SHOUTED = re.compile(r"([^\W\d_])\1{2,}")
_DOUBLED = re.compile(r"(?<=[^\W\d_])([b-df-hj-np-tv-xz])\1|([b-df-hj-np-tv-xz])\2(?=[^\W\d_])")
_CUT = re.compile(r"[^\W_]+|[.!?;\n؟؛…]+")
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "ة": "ه",
        "ى": "ي",
        "ـ": None,
        "ґ": "г",
    }
    | {chr(0x660 + n): str(n) for n in range(10)}
    | {chr(0x6F0 + n): str(n) for n in range(10)}
)


def load(name: str) -> Any:
    """A word file, every scalar as text: ``no``, ``12:30`` and ``01`` stay what they are."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load((FILES / name).read_text(encoding="utf-8"), loader)


def listed(text: str) -> tuple[str, ...]:
    """The entries of a list as the files write them: separated by commas or lines."""
    return tuple(e for e in (part.strip() for part in re.split(r"[,\n]", text)) if e)


# Arabic writes "and" with the word that follows it: "والسبت", and Saturday. "والد" is a father.
_AND_THE = "\u0648\u0627\u0644"
_ARABIC_AND = re.compile("(?<!\\w)(\u0648)(?=\u0627\u0644(?!\u062f)\\w{3})")


def fold(text: str) -> str:
    """Lower case without accents or vowel marks; the length of the text may change."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))
    return plain.translate(_LETTERS)


def spelled(folded: str) -> str:
    """Folded text without doubled consonants and lengthened letters."""
    return _DOUBLED.sub(r"\1\2", _SHOUTED.sub(r"\1", folded))


@cache
def _abbreviations() -> dict[str, tuple[str, ...]]:
    table: dict[str, str] = load("sms.yaml")
    return {spelled(fold(short)): tuple(fold(long).split()) for short, long in table.items()}


# Readers ask for the same of one message several times: the last few are remembered.
REMEMBERED: Final = 8


@lru_cache(maxsize=REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """The words of a message, abbreviations written out, STOP between its sentences."""
    return words_of_folded(fold(text[:LONGEST]))


def words_of_folded(folded: str) -> tuple[str, ...]:
    """As ``words``, for text that is folded already."""
    short = _abbreviations()
    found: list[str] = []
    expanded = ""
    text = spelled(folded)
    if _AND_THE in text:
        text = _ARABIC_AND.sub(r"\1 ", text)
    for cut in _CUT.finditer(text):
        word = cut[0]
        if not word[0].isalnum():
            if found and found[-1] != STOP:
                found.append(STOP)
        elif word == expanded:
            expanded = ""  # "c est": the abbreviation was written out already
            continue
        elif word in short and (word == "j" or text[cut.end() : cut.end() + 1] not in APOSTROPHES):
            long = [spelled(w) for w in short[word]]
            found += long
            expanded = long[-1]
            continue
        else:
            found.append(word)
        expanded = ""
    if found and found[-1] == STOP:
        found.pop()
    return tuple(found)
