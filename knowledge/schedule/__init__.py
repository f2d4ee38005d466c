"""When a service receives people: rules, calendar, sessions.

``rules`` says what a schedule is; ``osm`` reads and writes it as opening_hours;
``calendar`` knows public and school holidays; ``sessions`` gives the open periods.
Words for a schedule are in ``knowledge.wording``.
"""
