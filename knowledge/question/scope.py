"""Messages that no directory of services could answer, and why.

Owns telling insults, attempts to reprogram the bot, general knowledge or chat, and what
shops sell; ``nonsense`` tells what says nothing. It is careful: words of a need ("aide aux
devoirs", "atelier cuisine") undo it, since refusing a need is worse than looking for a
service in vain.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from knowledge.question.nonsense import is_nonsense
from knowledge.question.phrases import Match, Phrases
from knowledge.question.words import load, words

_GUARD: Final = "guard"
_SHOPS: Final = "shops"
# In words: who writes more than that tells a situation, and a word of it is no question.
_LONGEST_REQUEST: Final = 16


class OutOfScope(StrEnum):
    REPROGRAMMING = "reprogramming"
    INSULT = "insult"
    NONSENSE = "nonsense"
    GENERAL_KNOWLEDGE = "general-knowledge"


@dataclass(frozen=True, slots=True)
class _Patterns:
    """``shops`` are undone by ``shop_guards`` alone: "je cherche un coiffeur" seeks one."""

    refusals: Phrases
    guards: Phrases
    shops: Phrases
    shop_guards: Phrases


@cache
def _patterns() -> _Patterns:
    file = load("scope.yaml")
    return _Patterns(
        Phrases(file["refus"], file["listes"]),
        Phrases({_GUARD: file["gardes"]}),
        Phrases({_SHOPS: file["commerces"]}),
        Phrases({_GUARD: file["gardes_commerces"]}),
    )


def read_scope(text: str) -> OutOfScope | None:
    """Why a message is out of scope, None where it may be a need. An attempt to reprogram
    stays one whatever need it carries.
    """
    said = words(text)
    if is_nonsense(text, said):
        return OutOfScope.NONSENSE
    patterns = _patterns()
    refusals = patterns.refusals.found(said)
    reasons = {match.tag for match in refusals}
    if OutOfScope.REPROGRAMMING in reasons:
        return OutOfScope.REPROGRAMMING
    if len(said) > _LONGEST_REQUEST:
        return None
    if patterns.shops.found(said) and not patterns.shop_guards.found(said):
        return OutOfScope.GENERAL_KNOWLEDGE
    if not reasons or patterns.guards.found(said):
        return None
    if _tells_of_insults(said, refusals):
        reasons -= {OutOfScope.INSULT}
    return next((reason for reason in OutOfScope if reason.value in reasons), None)


# An insult that is thrown is short; who tells of one says who, to whom, and asks for help.
_LONGEST_INSULT: Final = 9
_TELLING: Final = re.compile(
    r"(?:je|j|me|m|mon|ma|mes|notre|nos|ex|mari|fils|fille|enfant\w*|voisin\w*|patron\w*|"
    r"trait\w*|insult\w*|appel\w*|harcel\w*|dit|disent|my|mi|meu|minha|benim|bana|мене|мій)"
)


def _tells_of_insults(said: Sequence[str], refusals: Sequence[Match]) -> bool:
    """Whether someone is insulted elsewhere; in "je t'emmerde" the words of telling insult."""
    if len(said) > _LONGEST_INSULT:
        return True
    insults = [match for match in refusals if match.tag == OutOfScope.INSULT]
    return any(
        _TELLING.fullmatch(word) and not any(m.start <= at < m.end for m in insults)
        for at, word in enumerate(said)
    )
