"""How well questions find their services, beside the usual ways: one table a question set.

"false" is what must not be answered with a service and was; "refused" is what has a service
here and was given none; "answer" what came back as one answer, "right" how much of it was.
Guichet's milliseconds are of the whole turn, reading and wording included. Without thesaurus
nothing tells what to refuse: that line never refuses.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from unittest.mock import patch

from bench import peers
from bench.sets import NOW, Asked, QuestionSet, present
from bot.ask import Asking
from bot.live import Means, world_of
from knowledge.needs.thesaurus import Thesaurus
from knowledge.search import decision, ranking, vocabulary

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """What a question gets: services by id, the best first; ``kind`` as in ``guichet ask``."""

    services: tuple[str, ...]
    kind: str = "answer"
    facet: str | None = None


@dataclass(slots=True)
class Tally:
    """Counts over one kind of question."""

    asked: int = 0
    first: int = 0
    among: int = 0
    none: int = 0
    answered: int = 0
    answered_right: int = 0
    kind_right: int = 0
    faceted: int = 0
    facet_right: int = 0

    def add(self, question: Asked, reply: Reply) -> None:
        gold, found = set(question.gold), reply.services
        self.asked += 1
        self.first += bool(found) and found[0] in gold
        self.among += bool(gold & set(found[:SHOWN]))
        self.none += not found
        self.answered += bool(found) and reply.kind == "answer"
        self.answered_right += bool(found) and reply.kind == "answer" and found[0] in gold
        self.kind_right += reply.kind == question.expect
        if question.facet is not None:
            self.faceted += 1
            self.facet_right += reply.facet == question.facet


@dataclass(slots=True)
class Run:
    """One way of searching over one set; milliseconds of each question."""

    name: str
    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    spent: list[float] = field(default_factory=list)

    def pooled(self, kinds: Sequence[str]) -> Tally:
        total = Tally()
        for tally in (self.kinds[k] for k in kinds if k in self.kinds):
            for name in Tally.__slots__:
                setattr(total, name, getattr(total, name) + getattr(tally, name))
        return total


def measured(name: str, questions: Sequence[Asked], reply: Callable[[Asked], Reply]) -> Run:
    run = Run(name)
    for question in questions:
        begun = time.perf_counter()
        found = reply(question)
        run.spent.append((time.perf_counter() - begun) * 1000)
        run.kinds[kind_of(question)].add(question, found)
    return run


def kind_of(question: Asked) -> str:
    if question.expect == "emergency":
        return "emergency"
    if question.kind == "followup":
        return "followup" if question.expect == "answer" else f"turn:{question.expect}"
    if question.expect != "answer":
        return f"not:{question.kind}"
    return question.kind if question.lang == "fr" else "other languages"


def ours(directory: QuestionSet, means: Means) -> Callable[[Asked], Reply]:
    """The whole conversation, as ``guichet ask --jsonl`` holds it."""
    asking = Asking(world_of(directory.directory, means), lambda: NOW)

    def reply(question: Asked) -> Reply:
        given = {
            "text": question.text,
            "commune": question.commune,
            "at": question.at,
            "conversation": question.conversation,
        }
        found = asking.answer(given)
        return Reply(tuple(found["services"]), found["kind"], found["facet"])

    return reply


def theirs(
    asked_of: QuestionSet, over: Callable[[Sequence[str]], peers.Scorer]
) -> Callable[[Asked], Reply]:
    services = list(asked_of.directory.services.values())
    score = over([f"{s.nom}. {s.description} {' '.join(s.words)}" for s in services])

    def reply(question: Asked) -> Reply:
        scores = score(question.text)
        order = scores.argsort()[::-1][:5].tolist()
        return Reply(tuple(services[i].id for i in order if scores[i] > 0))

    return reply


def runs(asked_of: QuestionSet, means: Means) -> Iterator[Run]:
    """Guichet, what it is without each of its parts, and the peers."""
    questions, encoder = asked_of.questions, means.encoder
    yield measured("Guichet", questions, ours(asked_of, means))
    with patch.object(decision, "NONE", -99.0):
        bare = Means(Thesaurus.of(()), encoder)
        yield measured("  without thesaurus", questions, ours(asked_of, bare))
    lexical = Means(means.thesaurus, None)
    yield measured("  without encoder", questions, ours(asked_of, lexical))
    with patch.object(vocabulary.Vocabulary, "_resembling", lambda *_: {}):
        yield measured("  without fuzzy words", questions, ours(asked_of, means))
    with patch.object(ranking, "BY_WORDS", 0.0), patch.object(ranking, "BY_MEANING", 0.0):
        yield measured("  needs only", questions, ours(asked_of, means))
    with patch.object(decision, "NONE", -99.0), patch.object(decision, "OUTSIDE", 0.0):
        yield measured("  never refusing", questions, ours(asked_of, means))
    for name, over in (
        ("BM25, Snowball", peers.bm25),
        ("FTS5 trigram", peers.trigram),
        ("char 2-5-gram TF-IDF", peers.char_ngrams),
        ("rapidfuzz WRatio", peers.WRATIO),
        ("rapidfuzz token_set_ratio", peers.TOKEN_SET),
    ):
        yield measured(name, questions, theirs(asked_of, over))
    if encoder is not None:
        yield measured("encoder alone", questions, theirs(asked_of, peers.sentences(encoder)))


FRENCH = ("formal", "colloquial", "indirect", "no-accents", "typo", "sms")
HEADER = (
    f"{'':26} {'French':>11} {'other lang.':>11} {'refused':>8} {'false':>6} "
    f"{'answer':>7} {'right':>6} {'ms p50':>7} {'p99':>6}"
)


def line(run: Run) -> str:
    french, other = run.pooled(FRENCH), run.pooled(("other languages",))
    inside = run.pooled((*FRENCH, "other languages"))
    outside = run.pooled([k for k in run.kinds if k.startswith("not:")])
    spent = sorted(run.spent)
    return (
        f"{run.name:26} {_share(french.first, french.asked)}/{_share(french.among, french.asked)}"
        f" {_share(other.first, other.asked):>6}/{_share(other.among, other.asked)}"
        f" {_share(inside.none, inside.asked):>8}"
        f" {_share(outside.asked - outside.none, outside.asked):>6}"
        f" {_share(inside.answered, inside.asked):>7}"
        f" {_share(inside.answered_right, inside.answered):>6}"
        f" {spent[len(spent) // 2]:7.2f} {spent[int(len(spent) * 0.99)]:6.2f}"
    )


def by_kind(run: Run) -> Iterator[str]:
    for kind, tally in sorted(run.kinds.items()):
        false = _share(tally.asked - tally.none, tally.asked)
        if kind.startswith(("not:", "turn:")):
            named = _share(tally.kind_right, tally.asked)
            yield f"  {kind:20} {tally.asked:4}   with a service {false}  kind right {named}"
            continue
        if kind == "emergency":
            yield f"  {kind:20} {tally.asked:4}   alarms {_share(tally.kind_right, tally.asked)}"
            continue
        right = f"{_share(tally.first, tally.asked)}/{_share(tally.among, tally.asked)}"
        facet = _share(tally.facet_right, tally.faceted)
        yield (
            f"  {kind:20} {tally.asked:4}   {right}  refused {_share(tally.none, tally.asked)}"
            f"  facet {facet} of {tally.faceted}"
        )


def report() -> Iterator[str]:
    means = Means.found()
    for asked_of in present():
        yield (
            f"Measured on {len(asked_of.questions)} questions of the set {asked_of.name!r} about "
            f"{len(asked_of.directory.services)} services; top-1/top-3."
        )
        yield HEADER
        kinds: list[str] = []
        for run in runs(asked_of, means):
            yield line(run)
            kinds = kinds or list(by_kind(run))
        yield "Guichet by kind:"
        yield from kinds
        yield ""


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "    –"


def main() -> None:
    for row in report():
        print(row, flush=True)
