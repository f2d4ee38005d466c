"""Reading dated changes as agents type them: closed, moved, extra.

``read_change`` gives one of three outcomes (``outcome``). ``spotting`` finds days, hours
and verbs, ``closing`` and ``moving`` put them together. Names of entries stand in the same
sentences; every word and number that could change the meaning must have been read.
"""

from knowledge.french.change.outcome import (
    Action,
    Ambiguous,
    Change,
    ChangeDoubt,
    ChangeReading,
    ChangeRefusal,
    Closing,
    Move,
    Opening,
    Rejected,
    Understood,
)
from knowledge.french.change.reading import read_change

__all__ = [
    "Action",
    "Ambiguous",
    "Change",
    "ChangeDoubt",
    "ChangeReading",
    "ChangeRefusal",
    "Closing",
    "Move",
    "Opening",
    "Rejected",
    "Understood",
    "read_change",
]
