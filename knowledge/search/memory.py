"""What the same question, asked of the same directory, was matched with.

Many people ask the same things in the same words. Kept by a digest, never by the text, and
gone with the matcher when the directory changes.
"""

from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b

from knowledge.search.query import Match, Query

# About 1 kB each.
REMEMBERED = 4_000


class Memory:
    """The matches asked for least lately give way."""

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._remembered = remembered
        self._matches: OrderedDict[bytes, Match] = OrderedDict()

    def match(self, query: Query, find: Callable[[Query], Match]) -> Match:
        """What ``find`` gave for this query before, or gives now. A match may depend on the
        day of the query, on nothing finer."""
        key = _digest(query)
        found = self._matches.get(key)
        if found is None:
            found = self._matches[key] = find(query)
            if len(self._matches) > self._remembered:
                self._matches.popitem(last=False)
        else:
            self._matches.move_to_end(key)
        return found


def _digest(query: Query) -> bytes:
    parts = (
        query.text,
        query.now.date(),
        query.commune,
        query.language,
        query.age_months,
        query.publics,
        sorted(query.without),
        query.doubt,
        query.about,
    )
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
