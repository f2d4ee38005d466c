"""``make bench``: every figure, each beside what one would use instead, in the same run.

``python -m bench matching`` (or moments, throughput, hours …) prints one part alone.
"""

import sys
from collections.abc import Callable
from importlib import import_module

PARTS = ("matching", "hours", "moments", "scale", "dangers", "throughput", "agents", "delivery")


def main() -> int:
    wanted = sys.argv[1:2] or PARTS
    unknown = [part for part in wanted if part not in PARTS]
    if unknown:
        sys.stderr.write(f"{unknown[0]}: one of {', '.join(PARTS)}\n")
        return 2
    # Each part reads the rest of the line itself.
    sys.argv = [sys.argv[0], *sys.argv[2:]]
    for part in wanted:
        sys.stdout.write(f"\n== {part}\n")
        sys.stdout.flush()
        run: Callable[[], object] = import_module(f"bench.{part}").main
        run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
