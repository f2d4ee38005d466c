"""The name under which a process claims deliveries, and who of this machine is dead.

A machine that knows its dead need not wait for their leases to end.
"""

import os
import socket
from collections.abc import Callable
from secrets import token_hex


def process_name() -> str:
    """Machine, process, and a word that tells two processes of one number apart."""
    return f"{socket.gethostname()[:60]}:{os.getpid()}:{token_hex(4)}"


def dead_on_this_machine(me: str) -> Callable[[str], bool]:
    """Whether a name is surely that of a dead process: only this machine's can be known."""
    host, pid, _ = me.rsplit(":", 2)

    def dead(name: str) -> bool:
        parts = name.rsplit(":", 2)
        if name == me or len(parts) != 3 or parts[0] != host or not parts[1].isdigit():
            return False
        # The same number with another word: whoever had it before is gone.
        return parts[1] == pid or not _alive(int(parts[1]))

    return dead


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
