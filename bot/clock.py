"""The clock of the real world: the only place where the present is asked for."""

from datetime import UTC, datetime


def system_clock() -> datetime:
    return datetime.now(UTC)
