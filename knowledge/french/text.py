"""Typed French made comparable, and words looked up despite their typos.

Owns the folding that every reader of French here starts from, and the correction of one
word. Which words are known is each reader's own.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import OSA

_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ`´′＇"), "'")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－➔→⇒➜►"), "-")
_SPACES = dict.fromkeys(map(ord, "\t\v\f\u00a0\u2007\u2009\u202f\u200a\u3000"), " ")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_OTHERS = {
    ord("œ"): "oe",
    ord("Œ"): "oe",
    ord("æ"): "ae",
    ord("º"): "°",
    ord("\r"): "\n",
    ord("…"): ".",
    ord("½"): " 1/2",
    ord("«"): '"',
    ord("»"): '"',
    ord("“"): '"',
    ord("”"): '"',
    ord("•"): "\n",
    ord("●"): "\n",
    ord("·"): "\n",
    ord("│"): "|",
}
_TABLE = _APOSTROPHES | _DASHES | _SPACES | _INVISIBLE | _OTHERS


def fold(text: str) -> str:
    """Lower case, without accents; one apostrophe, one dash, one kind of space.

    Line ends stay, as ``\\n``: they separate days. Runs of spaces become one.
    """
    decomposed = unicodedata.normalize("NFKD", text.translate(_TABLE))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    return re.sub(r" +", " ", re.sub(r" *\n[ \n]*", "\n", bare.translate(_TABLE))).strip()


# The word after a title is a name: Mme Martin comes no "matin".
TITLED = re.compile(
    r"\b(?:mmes?|m\.?|mr|mlle|dr|docteur|maitre|me|monsieur|madame) (?P<name>[a-z]+)"
)


@dataclass(frozen=True, slots=True)
class Correction:
    """A typo: the word that was typed, folded, and the one it was read as."""

    typed: str
    read: str


@dataclass(frozen=True, slots=True)
class WordRead:
    """A word of a lexicon; ``correction`` is None where it was typed right."""

    word: str
    correction: Correction | None = None


def allowed_typos(length: int) -> int:
    """How many edits (a swap of neighbours is one) a known word of this length may bear.

    Short words never: "mai" and "mat", "soir" and "voir" are different words.
    """
    if length <= 4:
        return 0
    return 1 if length <= 6 else 2


# A typed word shorter than this is what it is: "jeu" is no "jeudi".
MIN_TYPED = 4


def resembles(word: str, known: Iterable[str]) -> bool:
    """Whether a word that is not known may be a typo of one that is, however unsure."""
    return len(word) > 2 and any(
        OSA.distance(word, one, score_cutoff=2) <= (2 if min(len(word), len(one)) >= 7 else 1)
        for one in known
        if len(one) >= MIN_TYPED
    )


class Lexicon:
    """Words that may be met with typos.

    ``exact``: words that are known but never the outcome of a correction, nor corrected
    (abbreviations, short words, common words that resemble one of the lexicon).
    """

    def __init__(self, words: Iterable[str], exact: Iterable[str] = ()) -> None:
        self._words = frozenset(words)
        self._exact = frozenset(exact)

    def knows(self, word: str) -> bool:
        return word in self._words or word in self._exact

    def read(self, word: str) -> WordRead | None:
        """The one nearest word; None where there is none, or two as near that differ.

        ``word`` is folded. A plural and its singular are the same word in this respect.
        """
        if self.knows(word):
            return WordRead(word)
        if len(word) < MIN_TYPED or not word.isalpha():
            return None
        best, nearest = 99, set[str]()
        for known in self._words:
            limit = min(allowed_typos(len(known)), 1 if len(word) < 7 else 2)
            distance = OSA.distance(word, known, score_cutoff=limit)
            if distance > limit or distance > best:
                continue
            if distance < best:
                best, nearest = distance, set()
            nearest.add(known)
        if not nearest:
            return None
        singulars = {w.removesuffix("s") for w in nearest}
        if len(singulars) > 1:
            return None
        # The plural is kept where the typed word bears one.
        chosen = max(nearest) if word.endswith("s") else min(nearest)
        if chosen.removesuffix("s") == word.removesuffix("s"):
            return WordRead(chosen)
        return WordRead(chosen, Correction(word, chosen))
