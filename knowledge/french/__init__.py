"""Reading agents' French: words, times, dates, hours, changes.

``text`` prepares what was typed; ``clock`` and ``dates`` find times and dates in it;
``hours`` reads a whole schedule, ``change`` a dated change. Values only: the words in
which an outcome is told are messages.
"""
