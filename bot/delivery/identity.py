"""The name under which a process claims deliveries, and which names are those of the dead.

A machine that knows its dead need not wait for their leases to end.
"""

import os
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

_BOOT = Path("/proc/sys/kernel/random/boot_id")
_NAMESPACE = Path("/proc/self/ns/pid")


def process_name() -> str:
    """Where process numbers mean the same, the number, and a word that tells two processes of
    one number apart."""
    return f"{_numbering()}:{os.getpid()}:{token_hex(4)}"


def dead_with(me: str) -> Callable[[str], bool]:
    """Whether a name is surely that of a dead process, seen from ``me``: only those of the
    same numbering can be known."""
    numbering, _, mine = me.rpartition(":")[0].rpartition(":")

    def dead(name: str) -> bool:
        place, _, number = name.rpartition(":")[0].rpartition(":")
        if name == me or not numbering or place != numbering or not number.isdigit():
            return False
        # The same number with another word: whoever had it before is gone.
        return number == mine or not _alive(int(number))

    return dead


def _numbering() -> str:
    """One boot of one machine, and one container of it: two containers both have a process 1.
    Empty where the system does not say; nobody is then known to be dead."""
    try:
        return f"{_BOOT.read_text().strip()}-{_NAMESPACE.readlink().name}"
    except OSError:
        return ""


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
