"""How well questions find their services, beside the usual ways: one table a question set.

"false" is what must not be answered with a service and was; "refused" is what has a service
here and was given none; "answer" what came back as one answer, "right" how much of it was.
Sisters count as one, as residents see them. Without thesaurus nothing tells what to refuse:
that line never refuses.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from unittest.mock import patch

from bench import peers
from bench.sets import Asked, QuestionSet, present
from knowledge.needs.load import load
from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.age import read_age
from knowledge.question.public import read_publics
from knowledge.search import decision, ranking, vocabulary
from knowledge.search.ages import OLDEST
from knowledge.search.encoder import Encoder, find_encoder
from knowledge.search.match import Matcher, Outcome, Query

# A Friday morning in term time, for questions that say no moment.
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SHOWN = 3


@dataclass(slots=True)
class Tally:
    """Counts over one kind of question."""

    asked: int = 0
    first: int = 0
    among: int = 0
    none: int = 0
    answered: int = 0
    answered_right: int = 0


@dataclass(slots=True)
class Run:
    """One way of searching over one set; milliseconds of each question."""

    name: str
    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    spent: list[float] = field(default_factory=list)

    def pooled(self, kinds: Sequence[str]) -> Tally:
        found = [self.kinds[k] for k in kinds if k in self.kinds]
        return Tally(
            *(
                sum(getattr(t, name) for t in found)
                for name in ("asked", "first", "among", "none", "answered", "answered_right")
            )
        )


# What one question gets: families of ids best first, and whether one answer was meant.
Reply = tuple[list[set[str]], bool]


def measured(name: str, questions: Sequence[Asked], reply: Callable[[Asked], Reply]) -> Run:
    run = Run(name)
    for question in questions:
        start = time.perf_counter()
        families, single = reply(question)
        run.spent.append((time.perf_counter() - start) * 1000)
        tally = run.kinds[kind_of(question)]
        gold = set(question.gold)
        tally.asked += 1
        tally.first += bool(families and families[0] & gold)
        tally.among += any(f & gold for f in families[:SHOWN])
        tally.none += not families
        tally.answered += bool(families) and single
        tally.answered_right += bool(families) and single and bool(families[0] & gold)
    return run


def kind_of(question: Asked) -> str:
    if question.expect == "emergency":
        return "emergency"
    if question.expect != "answer":
        return f"not:{question.kind}"
    return question.kind if question.lang == "fr" else "other languages"


def ours(matcher: Matcher) -> Callable[[Asked], Reply]:
    def reply(question: Asked) -> Reply:
        age = read_age(question.text, NOW)
        query = Query(
            text=question.text,
            now=NOW,
            commune=question.commune,
            age_months=(age.min_months, age.max_months or OLDEST) if age else None,
            publics=tuple(read_publics(question.text)),
        )
        found = matcher.match(query)
        families = [{c.service, *c.sisters} for c in found.candidates]
        single = found.outcome in (Outcome.ANSWER, Outcome.EMERGENCY)
        return families, single

    return reply


def theirs(
    asked_of: QuestionSet, over: Callable[[Sequence[str]], peers.Scorer]
) -> Callable[[Asked], Reply]:
    services = list(asked_of.directory.services.values())
    score = over([f"{s.nom}. {s.description} {' '.join(s.words)}" for s in services])

    def reply(question: Asked) -> Reply:
        scores = score(question.text)
        order = scores.argsort()[::-1][:5].tolist()
        return [{services[i].code} for i in order if scores[i] > 0], True

    return reply


def runs(asked_of: QuestionSet, thesaurus: Thesaurus, encoder: Encoder | None) -> Iterator[Run]:
    """Guichet, what it is without each of its parts, and the peers."""
    questions, directory = asked_of.questions, asked_of.directory
    yield measured("Guichet", questions, ours(Matcher.of(directory, thesaurus, encoder)))
    nothing = Thesaurus.of(())
    with patch.object(decision, "NONE", -99.0):
        bare = ours(Matcher.of(directory, nothing, encoder))
        yield measured("  without thesaurus", questions, bare)
    yield measured("  without encoder", questions, ours(Matcher.of(directory, thesaurus, None)))
    with patch.object(vocabulary.Vocabulary, "_resembling", lambda *_: {}):
        exact = Matcher.of(directory, thesaurus, encoder)
        yield measured("  without fuzzy words", questions, ours(exact))
    whole = ours(Matcher.of(directory, thesaurus, encoder))
    with patch.object(ranking, "BY_WORDS", 0.0), patch.object(ranking, "BY_MEANING", 0.0):
        yield measured("  needs only", questions, whole)
    with patch.object(decision, "NONE", -99.0), patch.object(decision, "OUTSIDE", 0.0):
        yield measured("  never refusing", questions, whole)
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
        if kind.startswith("not:"):
            false = _share(tally.asked - tally.none, tally.asked)
            yield f"  {kind:18} {tally.asked:4}   false {false}"
            continue
        right = f"{_share(tally.first, tally.asked)}/{_share(tally.among, tally.asked)}"
        refused = _share(tally.none, tally.asked)
        yield f"  {kind:18} {tally.asked:4}   {right}  refused {refused}"


def report() -> Iterator[str]:
    thesaurus, encoder = load(), find_encoder()
    for asked_of in present():
        yield (
            f"Measured on {len(asked_of.questions)} questions of the set {asked_of.name!r} about "
            f"{len(asked_of.directory.services)} services; top-1/top-3, sisters counted once."
        )
        yield HEADER
        kinds: list[str] = []
        for run in runs(asked_of, thesaurus, encoder):
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
