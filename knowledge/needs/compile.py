"""Compile the thesaurus for shipping: ``python -m knowledge.needs.compile``.

To be run after a change of its files; a test says when that was forgotten.
"""

import sys

from knowledge.needs.load import load
from knowledge.search.compiled import SHIPPED, build, write
from knowledge.search.encoder import VectorStore, find_encoder


def main() -> int:
    """0 where the file was written, 1 where there is no encoder to do it with."""
    encoder = find_encoder()
    if encoder is None:
        return 1
    store = VectorStore(encoder)
    write(SHIPPED, build(load(), store))
    store.save()
    return 0


if __name__ == "__main__":
    sys.exit(main())
