"""Reading hours as agents type them.

``read_hours`` gives one of three outcomes (``outcome``). ``tokens`` cuts the text and
corrects typos, ``reader`` makes the parts, ``clauses`` puts them together, ``compiling``
makes the rules. Nothing that was typed is skipped unless ``words`` says it means nothing.
"""

from knowledge.french.hours.outcome import (
    Ambiguous,
    Doubt,
    HoursReading,
    Refusal,
    Rejected,
    Understood,
)
from knowledge.french.hours.reading import read_hours

__all__ = [
    "Ambiguous",
    "Doubt",
    "HoursReading",
    "Refusal",
    "Rejected",
    "Understood",
    "read_hours",
]
