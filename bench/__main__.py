"""``make bench``: what is measured, printed."""

import sys

from bench.matching import report

for row in report():
    sys.stdout.write(row + "\n")
    sys.stdout.flush()
