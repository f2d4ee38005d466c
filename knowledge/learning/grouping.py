"""Questions that ask the same, together: by their words, each allowed its typos, or by need.

Pure. A group is named by its first question, whose number does not change while it is open.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.search.taught import alike
from knowledge.search.text import terms
from knowledge.store.questions import Unanswered


@dataclass(frozen=True, slots=True)
class Group:
    """``questions``: the latest first."""

    questions: tuple[Unanswered, ...]

    @property
    def id(self) -> int:
        return min(q.id for q in self.questions)

    @property
    def count(self) -> int:
        return len(self.questions)

    @property
    def texts(self) -> tuple[str, ...]:
        """What was asked, each wording once, the most frequent first."""
        counted = Counter(q.text for q in self.questions)
        return tuple(text for text, _ in counted.most_common())

    @property
    def need(self) -> str | None:
        """The need that most of them were understood as."""
        needs = Counter(q.need for q in self.questions if q.need)
        return needs.most_common(1)[0][0] if needs else None

    @property
    def communes(self) -> tuple[str, ...]:
        """INSEE codes, the most frequent first."""
        found = Counter(q.commune for q in self.questions if q.commune)
        return tuple(code for code, _ in found.most_common())


def grouped(questions: Iterable[Unanswered]) -> tuple[Group, ...]:
    """The most frequent first, then the latest asked."""
    groups: list[tuple[list[frozenset[str]], list[Unanswered]]] = []
    by_stem: dict[str, set[int]] = {}
    for question in sorted(questions, key=lambda q: q.id):
        said = frozenset(terms(question.text))
        near = sorted({i for word in said for i in by_stem.get(word[:3], ())})
        found = next((i for i in near if any(alike(said, o) for o in groups[i][0])), None)
        if found is None:
            groups.append(([], []))
            found = len(groups) - 1
        words, members = groups[found]
        members.append(question)
        if said not in words:
            words.append(said)
            for word in said:
                by_stem.setdefault(word[:3], set()).add(found)
    made = [Group(tuple(reversed(members))) for _, members in groups]
    return tuple(sorted(made, key=lambda g: (-g.count, -g.questions[0].id)))
