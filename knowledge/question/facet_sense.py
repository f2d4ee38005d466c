"""What is asked about a service, where no pattern tells: "ça va me coûter un bras ?".

Owns when the sense of a message says which facet it asks for; how it is weighed is ``sense``,
with the weights of ``facet_training``. Without an encoder the patterns of ``facet`` stand
alone.
"""

from functools import cache

from knowledge.question.facet import Facet, read_facet
from knowledge.question.sense import Asking, Weights, read, sensed
from knowledge.question.words import FILES, words

SHIPPED = FILES / "facets.npz"
KINDS = tuple(Facet)
# The log-odds of a facet against none from which it is asked for where no pattern says so;
# and from which, and by how much, it is rather than what a pattern says.
ASKED, RATHER, BY = 1.0, 3.0, 4.0


def asked_facet(text: str, meaning: Asking) -> Facet | None:
    """The facet that a message asks for, by its words or by its sense."""
    said = read_facet(text)
    odds = sensed(_weights(), words(text), meaning)
    if odds is None:
        return said
    best = int(odds.argmax())
    if said is None:
        return KINDS[best] if odds[best] >= ASKED else None
    if odds[best] >= RATHER and odds[best] - odds[KINDS.index(said)] >= BY:
        return KINDS[best]
    return said


@cache
def _weights() -> Weights | None:
    """The shipped weights, read once; None where they were not made yet."""
    return read(SHIPPED) if SHIPPED.exists() else None
