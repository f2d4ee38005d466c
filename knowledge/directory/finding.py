"""Finding an entry by the words an agent calls it by, in a sentence that says other things too.

Owns the matching of names: word by word, since agents shorten names ("la permanence avocat")
and misspell them. What residents mean is another matter: ``knowledge.search``.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import Generic, TypeVar

from rapidfuzz.distance import DamerauLevenshtein

from knowledge.directory.entries import Service, State, Structure
from knowledge.directory.snapshot import Directory
from knowledge.french.text import allowed_typos, fold

T = TypeVar("T")

_MUTE = frozenset(
    [
        *("a", "au", "aux", "avec", "d", "de", "des", "du", "en", "par", "pour", "sur", "s"),
        *("ce", "cette", "l", "la", "le", "les", "sa", "se", "son", "un", "une", "et", "ou", "est"),
        *("permanence", "service"),
    ]
)
# A name is meant when it holds this much of what the best one holds of the sentence.
_NEAR_BEST = 0.85
_BESIDE = 0.6


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """``score``: the weight of the sentence's words that the name holds, in bits."""

    entry: T
    score: float


def words_of(text: str) -> list[str]:
    """The words that tell names apart; "permanence" and the small words do not."""
    cut = "".join(c if c.isalnum() else " " for c in fold(text))
    return [w.rstrip("s") if len(w) > 3 else w for w in cut.split() if w not in _MUTE]


def best_named(
    sentence: str,
    entries: Iterable[T],
    name_of: Callable[[T], str],
    beside_of: Callable[[T], str] = lambda _: "",
) -> tuple[Found[T], ...]:
    """The entries that the sentence names best, the best first; none where no word is shared.

    A rare word weighs more; what stands beside the name (who runs it) weighs less than the
    name. A longer name that the sentence does not spell out only comes after its equals.
    """
    named = [(e, words_of(name_of(e)), words_of(beside_of(e))) for e in entries]
    count = Counter(w for _, words, beside in named for w in {*words, *beside})
    said = list(dict.fromkeys(words_of(sentence)))
    meant = {w: heard for w in count if (heard := _heard(w, said)) is not None}
    found = []
    for entry, words, beside in named:
        held: dict[str, float] = {}
        for weight, told in ((1.0, words), (_BESIDE, beside)):
            for w in told:
                if w in meant:
                    bits = weight * log(1 + len(named) / count[w], 2)
                    held[meant[w]] = max(bits, held.get(meant[w], 0.0))
        if held:
            found.append(Found(entry, sum(held.values()) - 0.01 * len(words)))
    found.sort(key=lambda f: -f.score)
    return tuple(f for f in found if f.score >= _NEAR_BEST * found[0].score)


def services_named(sentence: str, directory: Directory) -> tuple[Found[Service], ...]:
    """Services by their name, and less by their structure's and residents' words. Communes
    do not name a service: they tell its places apart."""
    living = (s for s in directory.services.values() if s.status.state is not State.ENDED)

    communes = {w for c in directory.territory.communes for w in words_of(c.nom)}

    def beside(service: Service) -> str:
        structure = directory.structure_of(service)
        told = words_of(" ".join((structure.nom if structure else "", *service.words)))
        return " ".join(w for w in told if w not in communes)

    def name(service: Service) -> str:
        return " ".join(w for w in words_of(service.nom) if w not in communes) or service.nom

    return best_named(sentence, living, name, beside)


def structures_named(sentence: str, directory: Directory) -> tuple[Structure, ...]:
    living = (s for s in directory.structures.values() if s.status.state is not State.ENDED)
    return tuple(f.entry for f in best_named(sentence, living, lambda s: s.nom))


def _heard(word: str, said: Sequence[str]) -> str | None:
    """The word of the sentence that this one is, a typo allowed by its length."""
    if word in said:
        return word
    allowed = allowed_typos(len(word))
    if not allowed:
        return None
    near = (s for s in said if abs(len(s) - len(word)) <= allowed)
    return next(
        (s for s in near if DamerauLevenshtein.distance(s, word, score_cutoff=allowed) <= allowed),
        None,
    )
