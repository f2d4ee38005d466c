"""The text processors that serve the index and the question alike.

``words`` gives plain words (case, accents, elisions, SMS habits); ``terms`` the stems that
are indexed. What a mistyped word was meant to be is ``vocabulary``.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import Stemmer

from knowledge.search.spelling import HABITS

# Joins that NFD does not undo, and letters written in two ways.
_JOINED = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ı": "i", "ł": "l", "đ": "d",
        "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "",
        "’": "'", "ʼ": "'", "‘": "'", "`": "'", "´": "'",
    }
)  # fmt: skip
_MARKS = dict.fromkeys(c for c in range(0x300, 0x370)) | dict.fromkeys(range(0x64B, 0x660))
_WORD = re.compile(r"[^\W_]+(?:['’ʼ‘`´][^\W_]+)*|\d+")
# Marks stand apart from their letters and would cut a word in two.
_MARKED = re.compile("[\u0300-\u036f\u064b-\u065f]")
_LETTERS = re.compile(r"\w+")
_ELISION = re.compile(r"^(l|d|j|qu|c|s|n|m|t|jusqu|lorsqu|puisqu|quelqu|presqu)'", re.IGNORECASE)
_ELIDED = frozenset(("l", "d", "j", "qu", "c", "s", "n", "m", "t"))
_LETTER_AND_DIGITS = re.compile(r"^(\d+)(ans?|mois|h|euros?|m2|km|min|jours?|semaines?)$")

# Words that say nothing of a need: articles, pronouns, auxiliaries, politeness, and the
# ways of asking itself (où, comment, cherche, voudrais …).
EMPTY: frozenset[str] = frozenset(
    """
    a ai aie aient ait alors apres as au aucun aucune aujourd hui auquel aura aurai aurait
    aussi autre autres aux avaient avais avait avant avec avez avoir avons ayant bah bien
    bon bonjour bonsoir c ca car ce ceci cela celle celles celui cette ces cet ceux chaque
    chez ci comme comment d dans de deja depuis des dis dites doit dois donc du elle elles
    en encore entre es est et etaient etais etait ete etes etre eu eux fait faire fais fasse
    faudrait faut hein hello ici il ils j jamais je juste l la le les leur leurs lui ma mais
    me mes merci mon moi n ne ni nos notre nous on ont or ou par parce pas peu peut peuvent
    peux plait plus plusieurs possible pour pourquoi pourrait pourrais pouvez pouvoir puis
    puisque qu quand que quel quelle quelles quels quelque quelques quelqu qui quoi rien s
    sa salut sais sait sans se sera serait ses si soit son sont suis sur t ta te tes toi ton
    toujours tous tout toute toutes tres trop tu un une va vais vas veut veux voila vont vos
    votre vouloir voudrais voudrait vous vu y cherche cherchons savoir svp stp quelconque
    donner chose truc trucs machin genre est ce qu'est sinon ben euh voir aller the to of
    and my i in is for a can how where do me with our we you it that que mi el los las un
    una para con por como donde puedo de mi hijo o os as meu minha eu um uma souhaite
    souhaitons souhaiterais indiquer indiquez pourriez pourra pourrai faudra enfin parfois
    auriez aimerais aimerions sauriez dire demander
    """.split()  # noqa: SIM905
)

_stemmer = Stemmer.Stemmer("french")


def plain(text: str) -> str:
    """Lower case without accents, marks or typographic variants."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_JOINED)
    if folded.isascii():
        return folded
    return unicodedata.normalize("NFD", folded).translate(_MARKS).translate(_JOINED)


def words(text: str) -> list[str]:
    """The plain words of a text, elisions undone and SMS habits spelled out."""
    if _MARKED.search(text) or not unicodedata.is_normalized("NFKC", text):
        text = plain(text)
    found: list[str] = []
    for raw in _WORD.findall(text):
        found += _parts(raw)
    return found


# Texts are many and their words few: each is taken apart once.
@lru_cache(maxsize=100_000)
def _parts(raw: str) -> tuple[str, ...]:
    """The plain words of what stands between two spaces."""
    found: list[str] = []
    word = _plain_word(raw)
    elided = _ELISION.match(word)
    if elided:
        found.append(elided.group(1))
        word = word[elided.end() :]
    for part in word.split("'"):
        habit = HABITS.get(part)
        if habit is not None:
            found.extend(habit.split())
            continue
        measured = _LETTER_AND_DIGITS.match(part)
        if measured:
            found.extend(measured.groups())
        elif part:
            found.append(part)
    return tuple(found)


_plain_word = lru_cache(maxsize=100_000)(plain)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The French stem of a plain word; words of other alphabets are left as they are."""
    if not word.isascii() or len(word) < 4:
        return word
    stemmed: str = _stemmer.stemWord(word)
    return stemmed


def terms(text: str) -> list[str]:
    """The indexed stems of a text, in order, empty words left out."""
    return [stem(w) for w in words(text) if w not in EMPTY]


def accented(texts: Iterable[str]) -> dict[str, str]:
    """How the plain words of the texts are most often written, where that is not plainly:
    creche -> crèche."""
    seen = Counter(raw for text in texts for raw in _LETTERS.findall(text.casefold()))
    found: dict[str, str] = {}
    for raw, times in seen.items():
        if not raw.isascii():
            form = _plain_word(raw)
            if times > seen.get(found.get(form, form), 0):
                found[form] = raw
    return found


def sentence(found: Sequence[str], spelling: Mapping[str, str]) -> str:
    """Plain words as a French sentence again: accents back, elisions joined. What the
    encoder reads, of phrases and of questions alike."""
    written: list[str] = []
    for word in found:
        form = spelling.get(word, word)
        if written and written[-1] in _ELIDED and word[0] in "aeiouyh":
            written[-1] += "'" + form
        else:
            written.append(form)
    return " ".join(written)
