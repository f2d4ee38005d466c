"""Several phrases as one: "lundi, mardi et jeudi"."""

from collections.abc import Sequence

from knowledge.wording.messages import Messages


def list_in_words(phrases: Sequence[str], words: Messages) -> str:
    """The phrases in their order; an empty string where there are none."""
    if len(phrases) < 2:
        return "".join(phrases)
    text = words("list-two", first=phrases[-2], last=phrases[-1])
    for phrase in reversed(phrases[:-2]):
        text = words("list-more", first=phrase, rest=text)
    return text
