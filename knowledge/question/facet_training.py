"""The weights of ``facet_sense``: ``python -m knowledge.question.facet_training``.

To be run after a change of the texts in ``files/facets``; a test says when that was
forgotten. Takes about two minutes, and gives the same weights for the same texts.

The texts: lines by facet and language, and ones that ask for none. Beside them the
thesaurus' phrases, told by the patterns of ``facet``: what these miss weighs too little to be
learnt, and how needs are told is learnt well.
"""

import sys
from collections.abc import Iterator

from knowledge.needs.load import load as load_thesaurus
from knowledge.needs.thesaurus import Thesaurus
from knowledge.question.facet import read_facet
from knowledge.question.facet_sense import KINDS, SHIPPED
from knowledge.question.sense import Weights, write
from knowledge.question.sense_training import Line, digest, train, vectors_of, written
from knowledge.search.encoder import find_encoder

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


def main() -> int:
    """0 where the file was written, 1 where there is no encoder to do it with."""
    encoder = find_encoder()
    if encoder is None:
        return 1
    thesaurus = load_thesaurus()
    lines = [*written(FOLDER), *told_by_patterns(thesaurus)]
    kinds = [NONE, *(kind.value for kind in KINDS)]
    learnt = train(lines, vectors_of(lines, encoder, thesaurus), kinds)
    write(Weights(encoder.name, digest(FOLDER), *learnt), SHIPPED)
    return 0


if __name__ == "__main__":
    sys.exit(main())
