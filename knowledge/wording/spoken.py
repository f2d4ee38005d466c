"""The language a message of ours is in, told by its buttons.

A card's buttons stay for months in a chat; pressed, they answer in the card's own language,
whatever was written since, and after a restart too.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cache

from knowledge.wording.messages import FRENCH, MissingMessage, languages, messages


def language_of_buttons(labels: Iterable[str]) -> str | None:
    """The language that most of the labels are in; None where none is ours, or two are as
    likely. Easy French is only ever chosen: where it says the same as French, it is French."""
    known = _labels()
    votes = Counter(language for label in labels for language in known.get(label, ()))
    ranked = votes.most_common(2)
    if not ranked:
        return None
    if len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        return FRENCH if votes[FRENCH] == ranked[0][1] else None
    return ranked[0][0]


@cache
def _labels() -> dict[str, tuple[str, ...]]:
    """The labels of residents' buttons, with the languages that have them."""
    found: dict[str, list[str]] = {}
    for language in languages():
        words = messages(language)
        for key in sorted(words.keys):
            if "button" not in key and not key.startswith("theme-"):
                continue
            try:
                label = words(key)
            except MissingMessage:
                continue  # It says a number or a name: another button of the row will tell.
            found.setdefault(label, []).append(language)
    return {label: tuple(dict.fromkeys(spoken)) for label, spoken in found.items()}
