"""Delivery, measured: pace, kills, faults, answers beside a broadcast, many, two processes.

Each part is a real sender process against a stand-in of Telegram in another process, beside
the loop that most bots use: send, sleep, next. ``python -m bench delivery pace faults`` runs
these parts only.
"""

import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.delivery.beside import questions_part
from bench.delivery.many import many_part
from bench.delivery.mishaps import faults_part, kills_part
from bench.delivery.pacing import pace_part, processes_part
from bench.delivery.referee import referee_part
from bench.delivery.schedules import schedules_part

PARTS: dict[str, Callable[[Path], Iterator[str]]] = {
    "pace": pace_part,
    "kills": kills_part,
    "faults": faults_part,
    "questions": questions_part,
    "schedules": schedules_part,
    "many": many_part,
    "processes": processes_part,
    "referee": referee_part,
}


def main() -> None:
    """The parts that the command line names, or all of them: about ten minutes."""
    logging.disable(logging.ERROR)
    for name in [n for n in sys.argv[1:] if n in PARTS] or PARTS:
        with tempfile.TemporaryDirectory(prefix="guichet-bench-") as folder:
            for line in PARTS[name](Path(folder)):
                sys.stdout.write(line + "\n")
                sys.stdout.flush()
