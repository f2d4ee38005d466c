"""Patterns that begin alike share their first nodes: thousands cost some microseconds.

Owns the tree of a set of patterns and the walk along a message's words.
"""

from collections.abc import Iterator, Sequence

from knowledge.question.phrase_elements import Element
from knowledge.question.words import STOP


class Node:
    """What may follow: patterns that begin alike share their first nodes."""

    __slots__ = ("edges", "ends", "gaps", "loose", "nodes", "shortest", "stems", "words")

    def __init__(self) -> None:
        self.nodes: dict[Element, Node] = {}
        self.words: dict[str, list[tuple[str, Node]]] = {}
        self.stems: dict[str, list[tuple[str, Node]]] = {}
        self.shortest = 99
        self.loose: list[tuple[Element, Node]] = []
        self.gaps: list[tuple[int, Node]] = []
        self.edges: list[tuple[str, Node]] = []
        self.ends: list[str] = []

    def after(self, element: Element) -> "Node":
        node = self.nodes.get(element)
        if node is None:
            node = self.nodes[element] = Node()
            for word, value in element.exact:
                self.words.setdefault(word, []).append((value, node))
            for stem, value in element.prefixes:
                self.stems.setdefault(stem, []).append((value, node))
                self.shortest = min(self.shortest, len(stem))
            if element.loose:
                self.loose.append((element, node))
            if element.gap:
                self.gaps.append((element.gap, node))
            if element.edge:
                self.edges.append((element.edge, node))
        return node


# Where a pattern ends, its tag, and the values that it took.
End = tuple[int, str, tuple[str, ...]]


def walk(node: Node, text: Sequence[str], at: int, values: tuple[str, ...]) -> Iterator[End]:
    """Every pattern that can be ended from a node, the next word being at ``at``."""
    for tag in node.ends:
        yield at, tag, values
    if node.edges:
        yield from at_edges(node, text, at, values)
    for gap, child in node.gaps:
        for skip in range(gap + 1):
            yield from walk(child, text, at + skip, values)
            if at + skip >= len(text) or text[at + skip] == STOP:
                break
    if at >= len(text):
        return
    for child, taken in steps(node, text[at], values):
        yield from walk(child, text, at + 1, taken)


def at_edges(node: Node, text: Sequence[str], at: int, values: tuple[str, ...]) -> Iterator[End]:
    """The same, of the patterns that go on with an edge of the message or of a sentence."""
    for edge, child in node.edges:
        beside = at - 1 if edge == "^" else at
        if not 0 <= beside < len(text) or text[beside] == STOP:
            yield from walk(child, text, at, values)


def steps(node: Node, word: str, values: tuple[str, ...]) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """The nodes that a word leads to, and the values with its own."""
    for value, child in node.words.get(word, ()):
        yield child, (*values, value) if value else values
    for cut in range(node.shortest, len(word) + 1):
        for value, child in node.stems.get(word[:cut], ()):
            yield child, (*values, value) if value else values
    for element, child in node.loose:
        found = element.takes(word)
        if found is not None:
            yield child, (*values, found) if found else values
