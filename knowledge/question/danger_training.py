"""The weights of ``danger_sense``: ``python -m knowledge.question.danger_training``.

To be run after a change of the texts in ``files/dangers``; a test says when that was
forgotten. Takes about two minutes, and gives the same weights for the same texts.

The texts: alarms by kind and language, and calm ones, which look alike; beside them the
thesaurus' phrases of ordinary needs. So that a danger is heard in a long message, each alarm
is also read beside another one and beside an ordinary phrase; ordinary phrases beside each
other, so that length itself says nothing.
"""

import random
import sys
from collections import defaultdict
from collections.abc import Iterator

from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.danger_sense import KINDS, SHIPPED
from knowledge.question.sense_training import Line, make, written

FOLDER = "dangers"
CALM = "calm"
# Needs whose phrases tell of dangers too: their words are not calm.
DANGEROUS_THEME = "violences"
DANGEROUS = (
    "accueil-jour-sans-abri",
    "bagagerie",
    "centre-maternel",
    "domiciliation",
    "fugue-disparition",
    "harcelement-rue-cyber",
    "hebergement-asile",
    "hebergement-urgence",
    "hygiene-douche-laverie",
    "inquietude-mode-garde",
    "mal-etre-ado",
    "mariage-force-prostitution",
    "protection-enfant",
    "risque-alerte",
    "victimes-aide",
)
# What a line weighs: written for this, a phrase of a need, a line made of two.
OWN, NEED, JOINED = 1.0, 0.5, 0.5
JOINTS = (", ", ". ", " ", " et ", ". ")


def ordinary(thesaurus: Thesaurus) -> list[list[Line]]:
    """The phrases of each need, and of what is asked of no service, by language."""
    found: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for need in (*thesaurus.needs.values(), *thesaurus.outside.values()):
        if need.theme != DANGEROUS_THEME and need.id not in DANGEROUS:
            for said, text in need.phrases:
                language = "fr" if said == "sms" else said
                found[need.id, language].append(Line(CALM, language, text, NEED))
    return list(found.values())


def joined(lines: list[Line], needs: list[list[Line]]) -> Iterator[Line]:
    """Lines made of two, the same ones at each run."""
    chance = random.Random(7)
    alike: dict[tuple[str, str], list[Line]] = defaultdict(list)
    anything: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        alike[line.kind, line.language].append(line)
    for phrases in needs:
        anything[phrases[0].language] += phrases

    def join(first: Line, second: Line, weight: float) -> Line:
        text = first.text + chance.choice(JOINTS) + second.text
        kind = second.kind if first.kind == CALM else first.kind
        return Line(kind, first.language, text, weight)

    for line in lines:
        yield join(line, chance.choice(alike[line.kind, line.language]), JOINED)
        two = [line, chance.choice(anything[line.language])]
        chance.shuffle(two)
        yield join(two[0], two[1], JOINED)
    for phrases in needs:
        for _ in range(max(1, len(phrases) // 4)):
            yield join(chance.choice(phrases), chance.choice(phrases), JOINED * NEED)


def lines_of(thesaurus: Thesaurus) -> list[Line]:
    lines, needs = written(FOLDER, OWN), ordinary(thesaurus)
    return [*lines, *joined(lines, needs), *(line for phrases in needs for line in phrases)]


def main() -> int:
    return make(SHIPPED, FOLDER, [CALM, *(kind.value for kind in KINDS)], lines_of)


if __name__ == "__main__":
    sys.exit(main())
