"""What kind of change an agent's sentence asks for, if any.

Owns the words that announce a change. A sentence that announces none, or that asks a
question, is no edit: agents ask questions too.
"""

import re
from enum import StrEnum

from knowledge.french.text import fold


class Intent(StrEnum):
    VERIFY = "verify"
    RESUME = "resume"
    SUSPEND = "suspend"
    END = "end"
    CONTACT = "contact"
    PRICE = "price"
    HOURS = "hours"
    DATED = "dated"


_ASKS = re.compile(
    r"\?\s*$|^(?:qui|que|quoi|quand|quel\w*|ou|comment|combien|pourquoi|est[- ]ce)\b"
)

# In this order: the first that is announced is meant.
_ANNOUNCED: tuple[tuple[Intent, re.Pattern[str]], ...] = (
    (
        Intent.VERIFY,
        re.compile(
            r"\b(?:toujours (?:exact|vrai|bon|valable|a jour)\w*|rien n'a change|verifi\w+)"
        ),
    ),
    (
        Intent.END,
        re.compile(
            r"\b(?:n'existe plus|definitivement|supprime[rz]? (?:la fiche|le service)|"
            r"a disparu|prend fin|arret definitif)"
        ),
    ),
    (
        Intent.RESUME,
        re.compile(r"\b(?:repren\w+|reprise|reactiv\w+|de nouveau (?:ouvert|actif)\w*)"),
    ),
    (Intent.SUSPEND, re.compile(r"\b(?:suspen\w+|en pause|interromp\w+|mis\w* en sommeil)")),
    (
        Intent.CONTACT,
        re.compile(
            r"\b(?:numero|tel|telephone|portable|standard|mail|e-mail|courriel|adresse mail|"
            r"adresse electronique|site|lien)\b"
        ),
    ),
    (Intent.PRICE, re.compile(r"\b(?:tarifs?|prix|coute\w*|gratuit\w*|payant\w*)\b|€|\beuros?\b")),
    (
        Intent.DATED,
        re.compile(
            r"\b(?:annul\w+|ferm\w+|report\w+|decal\w+|deplac\w+|avanc\w+|exceptionnel\w*|"
            r"supprim\w+|pas de permanence|n'a(?:ura)? pas lieu|n'y a(?:ura)? pas|ouvr\w+|"
            r"ouverture|rajout\w*|ajout\w*|supplementaire|absent\w*|conges?|au lieu d\w*)\b"
        ),
    ),
    (
        Intent.HOURS,
        re.compile(
            r"\b(?:horaires?|desormais|dorenavant|maintenant|a partir de (?:maintenant|la rentree)|"
            r"permanences?|tous les|toutes les)\b|:"
        ),
    ),
)


_WHEN = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|"
    r"juin|juillet|aout|septembre|octobre|novembre|decembre|demain|aujourd'hui|matin\w*|midi|"
    r"apres-midi|soir\w*|semaines?|mois|jours?|prochain\w*|nouvel\w*|nouveaux?|jusqu\w*|heures?|"
    r"du|au|de|des|a|exact\w*|est|sera|sont|seront|passe\w*|change\w*)s?\b|\S*\d\S*"
)


def naming_part(text: str) -> str:
    """The words of a sentence that may name an entry: neither when, nor what is to change.
    Before a colon that no figure precedes stands the name alone."""
    head, colon, _ = text.partition(":")
    named = fold(head if colon and not any(c.isdigit() for c in head) else text)
    for _, words in _ANNOUNCED:
        named = words.sub(" ", named)
    return _WHEN.sub(" ", named)


def is_question(text: str) -> bool:
    return _ASKS.search(fold(text)) is not None


def announced(text: str) -> tuple[Intent, ...]:
    """The changes that a sentence may ask for, the likeliest first; none for a question."""
    folded = fold(text)
    if _ASKS.search(folded):
        return ()
    return tuple(intent for intent, words in _ANNOUNCED if words.search(folded))
