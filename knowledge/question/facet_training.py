"""The weights of ``facet_sense``: ``python -m knowledge.question.facet_training``.

To be run after a change of the texts in ``files/facets``; a test says when that was
forgotten. Takes half a minute, and gives the same weights for the same texts.

The texts: lines by facet and language, and ones that ask for none. Beside them the
thesaurus' phrases, told by the patterns of ``facet``: what these miss weighs too little to be
learnt, and how needs are told is learnt well.
"""

import sys
from collections.abc import Iterator

from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.facet import read_facet
from knowledge.question.facet_sense import KINDS, SHIPPED
from knowledge.question.sense_training import Line, make, written

FOLDER = "facets"
NONE = "none"
# What a phrase of a need weighs, as the patterns tell its facet.
NEED = 0.05


def told_by_patterns(thesaurus: Thesaurus) -> Iterator[Line]:
    """The phrases of needs with their facet."""
    for need in thesaurus.needs.values():
        for said, text in need.phrases:
            facet = read_facet(text)
            kind = facet.value if facet else NONE
            yield Line(kind, "fr" if said == "sms" else said, text, NEED)


def lines_of(thesaurus: Thesaurus) -> list[Line]:
    return [*written(FOLDER), *told_by_patterns(thesaurus)]


def main() -> int:
    return make(SHIPPED, FOLDER, [NONE, *(kind.value for kind in KINDS)], lines_of)


if __name__ == "__main__":
    sys.exit(main())
