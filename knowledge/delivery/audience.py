"""Who a broadcast is for: a criterion, and how many it is told to reach.

Agents see how many, never who. What each criterion selects is ``knowledge.store.audience``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# Fewer than this could be recognised.
FEWEST_TOLD = 5
# The kind of a criterion whose value is a packed topic (``knowledge.following.topics``).
FOLLOWERS = "followers"


@dataclass(frozen=True, slots=True)
class Criterion:
    """``kind`` is a key of the store's selections; ``value`` what it selects by: for "commune"
    an INSEE code, for "followers" a packed topic, for "everybody" nothing."""

    kind: str = "everybody"
    value: str = ""

    def to_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "value": self.value}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Criterion":
        return cls(data["kind"], data.get("value", ""))


def told(count: int) -> int | None:
    """A count as it may be shown; None stands for "fewer than five"."""
    return count if count >= FEWEST_TOLD else None


EVERYBODY = Criterion()
