"""What people read: Fluent messages, dates and hours in words.

Sentences live in ``knowledge/locale/<language>/*.ftl``. Residents' handlers and agents'
handlers both read them, and neither may import the other: hence their place here.
"""
