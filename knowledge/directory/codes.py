"""Public codes: the short names of entries in callbacks, links, posters and exports.

Owns how a new entry gets its code. A code never changes: whoever keeps entries gives one
once, when an id is first seen, and keeps it with the entry from then on.
"""

from collections.abc import Collection
from enum import StrEnum
from hashlib import blake2b

CODE_LENGTH = 9

# Crockford's base 32: no i, l, o or u, so that a code copied from a poster is read right.
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_HASH_BYTES = 5


class EntryKind(StrEnum):
    """The kind of entry; the first letter of its codes."""

    STRUCTURE = "e"
    SERVICE = "s"
    PERMANENCE = "p"
    EVENT = "v"


def public_code(kind: EntryKind, entry_id: str, taken: Collection[str] = ()) -> str:
    """The code of a new entry: nine characters of [a-z0-9], from its id alone.

    The same id gives the same code on every machine. ``taken``: codes that stand for other
    ids; on a collision (one in a trillion for a pair) the next code of the series is given.
    """
    attempt = 0
    while True:
        code = kind.value + _digest(f"{kind.name}:{entry_id}:{attempt}")
        if code not in taken:
            return code
        attempt += 1


def permanence_id(service_id: str, key: str) -> str:
    """The id of a permanence: its service's id and its key, unique within the service."""
    return f"{service_id}#{key}"


def kind_of(code: str) -> EntryKind | None:
    """The kind of entry that a code names, None where it is no code."""
    if len(code) != CODE_LENGTH or any(c not in _ALPHABET for c in code[1:]):
        return None
    return next((k for k in EntryKind if k.value == code[0]), None)


def _digest(text: str) -> str:
    number = int.from_bytes(blake2b(text.encode(), digest_size=_HASH_BYTES).digest())
    digits = []
    for _ in range(_HASH_BYTES * 8 // 5):
        number, digit = divmod(number, 32)
        digits.append(_ALPHABET[digit])
    return "".join(digits)
