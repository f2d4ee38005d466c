"""An encoder that remembers: people ask the same things in the same words.

Keeps a digest of each text and its vector, never the text. Immutable from the outside: the
same text has the same vector.
"""

from collections import OrderedDict
from collections.abc import Sequence
from hashlib import blake2b

import numpy as np

from knowledge.search.encoder import Encoder, Vectors

# 2 kB each: some 8 MB.
REMEMBERED = 4_000
# Long lists are an index being built, whose vectors are kept elsewhere.
_A_QUESTION = 4


class Remembering:
    """Wraps an encoder; the vectors of the texts asked for least lately give way."""

    def __init__(self, encoder: Encoder, remembered: int = REMEMBERED) -> None:
        self._encoder, self._remembered = encoder, remembered
        self._known: OrderedDict[bytes, Vectors] = OrderedDict()

    @property
    def name(self) -> str:
        return self._encoder.name

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not 0 < len(texts) <= _A_QUESTION:
            return self._encoder.encode(texts)
        keys = [blake2b(text.encode(), digest_size=16).digest() for text in texts]
        missing = [i for i, key in enumerate(keys) if key not in self._known]
        if missing:
            fresh = self._encoder.encode([texts[i] for i in missing])
            self._known.update((keys[i], row) for i, row in zip(missing, fresh, strict=True))
        found = np.stack([self._known[key] for key in keys])
        for key in keys:
            self._known.move_to_end(key)
        while len(self._known) > self._remembered:
            self._known.popitem(last=False)
        return found
