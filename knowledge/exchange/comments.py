"""Whether a comment beside a counter's hours could change them.

A comment is harmless only where every word of it is known to be so, once telephone
numbers, e-mail addresses and links are taken out. Anything else (a day, a place, an
appointment, a word never met) leaves the hours to be confirmed: it is better to have
somebody telephone than to send them to a closed door.
"""

import re
import unicodedata

_ESCAPED = re.compile(r"\\x([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})")
_EMAIL = re.compile(r"\S+@\S+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TELEPHONE = re.compile(r"(?<!\d)(?:\+33\s?[1-9]|0[1-9])(?:[\s.\-]?\d{2}){4}(?!\d)")
_WORD = re.compile(r"[^\W_]+")

# "Structure non itinérante": said of a counter that stays where it is.
_FIXED = re.compile(r"\b(?:non|pas|n est pas) itinerante?s?\b")

_HARMLESS_WORDS = """
    a acces accessible accessibles accueil accueille adresse adresses agence agent
    agents arriere au aux avec batiment bureau bureaux centre chaussee chez commune
    conseiller conseillere conseilleres conseillers contact contacts continu courriel
    courriels dans de des directement du e electronique en entree est et etage facebook
    facile flux france gratuit handicapees hotel intercommunalite internet l la le les
    libre locaux mail mails mairie maison mediatheque mobilite notre nous numero ou oui
    par parking personnes place places plan pmr point postal poste proche proximite
    public publics reduite rez salle secondaire secretariat service services site situe
    situee social standard stationnement structure sur tel telephone telephones
    telephonique telephoniquement trouve un une ville votre vous web
"""
_HARMLESS = frozenset(_HARMLESS_WORDS.split())


def plain(comment: str) -> str:
    """The comment as somebody typed it: some rows of the list hold escapes of characters
    ("Le\\x20bus") and runs of blanks.
    """
    text = _ESCAPED.sub(lambda m: chr(int(m[1] or m[2], 16)), comment)
    text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


def harmless(comment: str) -> bool:
    """Whether the hours stand as they are typed, whatever the comment says."""
    text = _TELEPHONE.sub(" ", _LINK.sub(" ", _EMAIL.sub(" ", plain(comment))))
    words = " ".join(_WORD.findall(_folded(text)))
    words = _FIXED.sub("", words)
    return all(word in _HARMLESS for word in words.split())


def empty(comment: str) -> bool:
    """Nothing is said by it ("." stands in real rows)."""
    return not _WORD.search(comment)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
