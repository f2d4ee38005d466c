"""A place in words: its building, its street, its town."""

from knowledge.directory.entries import Place


def place_in_words(place: Place) -> str:
    town = " ".join(p for p in (place.code_postal, place.commune) if p)
    parts = (place.nom, place.adresse, place.complement_adresse, town)
    return ", ".join(dict.fromkeys(p for p in parts if p))
