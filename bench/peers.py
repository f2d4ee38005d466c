"""The ways of searching that the matcher is measured beside, over the same texts.

Each takes the services' texts and gives, for a question, their scores; none is told more
than the others. They never refuse, so their false answers are not counted against them.
"""

import math
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import Stemmer
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from knowledge.search.encoder import Encoder

Scores = NDArray[np.float64]
Scorer = Callable[[str], Scores]
_WORD = re.compile(r"\w+")


def bm25(texts: Sequence[str]) -> Scorer:
    """BM25 (k1 1.2, b 0.75) on Snowball's French stems."""
    stemmer = Stemmer.Stemmer("french")

    def stems(text: str) -> list[str]:
        found: list[str] = stemmer.stemWords(_WORD.findall(text.lower()))
        return found

    bags = [Counter(stems(t)) for t in texts]
    seen = Counter(term for bag in bags for term in bag)
    mean = sum(sum(b.values()) for b in bags) / max(len(bags), 1)

    def score(question: str) -> Scores:
        total = np.zeros(len(bags))
        for term in stems(question):
            if term not in seen:
                continue
            idf = math.log(1 + (len(bags) - seen[term] + 0.5) / (seen[term] + 0.5))
            for i, bag in enumerate(bags):
                count = bag[term]
                if count:
                    norm = 1.2 * (0.25 + 0.75 * sum(bag.values()) / mean)
                    total[i] += idf * count * 2.2 / (count + norm)
        return total

    return score


def trigram(texts: Sequence[str]) -> Scorer:
    """SQLite FTS5 with its trigram tokenizer: any of the question's trigrams, by bm25()."""
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table t using fts5(x, tokenize='trigram')")
    base.executemany("insert into t(rowid, x) values (?, ?)", enumerate(texts, 1))

    def score(question: str) -> Scores:
        total = np.zeros(len(texts))
        words = _WORD.findall(question.lower())
        grams = {w[i : i + 3] for w in words for i in range(len(w) - 2)}
        if grams:
            wanted = " OR ".join(f'"{g}"' for g in sorted(grams))
            found = base.execute("select rowid, -bm25(t) from t where t match ?", (wanted,))
            for row, value in found:
                total[row - 1] = value
        return total

    return score


def char_ngrams(texts: Sequence[str]) -> Scorer:
    """TF-IDF of character 2- to 5-grams, cosine."""

    def grams(text: str) -> Counter[str]:
        padded = f" {' '.join(_WORD.findall(text.lower()))} "
        return Counter(padded[i : i + n] for n in range(2, 6) for i in range(len(padded) - n + 1))

    bags = [grams(t) for t in texts]
    seen = Counter(g for bag in bags for g in bag)
    idf = {g: math.log(1 + len(bags) / n) for g, n in seen.items()}
    weights = [{g: (1 + math.log(n)) * idf[g] for g, n in bag.items()} for bag in bags]
    norms = [math.sqrt(sum(w * w for w in bag.values())) or 1.0 for bag in weights]

    def score(question: str) -> Scores:
        asked = {g: (1 + math.log(n)) * idf.get(g, 0.0) for g, n in grams(question).items()}
        return np.array(
            [
                sum(w * bag[g] for g, w in asked.items() if g in bag) / norm
                for bag, norm in zip(weights, norms, strict=True)
            ]
        )

    return score


def rapidfuzz(scorer: Callable[..., float]) -> Callable[[Sequence[str]], Scorer]:
    """rapidfuzz on whole strings, lower case."""

    def over(texts: Sequence[str]) -> Scorer:
        lowered = [t.lower() for t in texts]

        def score(question: str) -> Scores:
            return np.asarray(
                process.cdist([question.lower()], lowered, scorer=scorer)[0], np.float64
            )

        return score

    return over


def sentences(encoder: Encoder) -> Callable[[Sequence[str]], Scorer]:
    """The encoder alone: cosine of the question with each text."""

    def over(texts: Sequence[str]) -> Scorer:
        vectors = encoder.encode(list(texts))

        def score(question: str) -> Scores:
            return np.asarray(vectors @ encoder.encode([question])[0], np.float64)

        return score

    return over


WRATIO = rapidfuzz(fuzz.WRatio)
TOKEN_SET = rapidfuzz(fuzz.token_set_ratio)
