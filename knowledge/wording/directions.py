"""Directions in a right-to-left message: what reads left to right stands apart, and only that.

Owns the choice among the isolates that Fluent puts around every placeable. A name, an
address, a link or a telephone number keeps its own; a phrase in the message's own direction
loses it, so that a text is not strewn with invisible characters.
"""

import re
from unicodedata import bidirectional

FIRST_STRONG, POP = "\u2068", "\u2069"

# Groups of digits change places from right to left: "01 99 00" would read "00 99 01".
_GROUPED = re.compile(r"\+?\d[\d\s.()/-]*[\s.()/-][\d\s.()/-]*\d|\+\d+")


def mixed_only(text: str) -> str:
    """The text with the isolates that its directions need, each closed on its own line."""
    if FIRST_STRONG not in text and POP not in text:
        return text
    # Each level holds what it says, and what of it stands outside deeper isolates.
    levels: list[tuple[list[str], list[str]]] = [([], [])]
    for piece in re.split(f"([{FIRST_STRONG}{POP}])", text):
        if piece == FIRST_STRONG:
            levels.append(([], []))
        elif piece != POP:
            levels[-1][0].append(piece)
            levels[-1][1].append(piece)
        elif len(levels) > 1:
            _close(levels)
    while len(levels) > 1:
        _close(levels)
    return "".join(levels[0][0])


def balanced(text: str) -> str:
    """The text without its isolates, unless each is closed on the line where it begins."""
    for line in text.split("\n"):
        depth = 0
        for char in line:
            depth += (char == FIRST_STRONG) - (char == POP)
            if depth < 0:
                break
        if depth:
            return text.replace(FIRST_STRONG, "").replace(POP, "")
    return text


def _close(levels: list[tuple[list[str], list[str]]]) -> None:
    said, bare = levels.pop()
    content, outside = "".join(said), "".join(bare)
    if reads_left_to_right(outside):
        levels[-1][0].append("\n".join(_apart(line) for line in content.split("\n")))
    else:
        levels[-1][0].append(content)
        levels[-1][1].append(outside)


def _apart(line: str) -> str:
    return f"{FIRST_STRONG}{line}{POP}" if line else line


def reads_left_to_right(text: str) -> bool:
    """Whether a piece would be torn apart, or tear what is around it, from right to left."""
    if any(bidirectional(char) == "L" for char in text):
        return True
    return _GROUPED.fullmatch(text.strip()) is not None
