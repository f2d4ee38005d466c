"""The one clock: built in bot/, passed to whoever asks the time; tests pass a fixed one."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the present instant, aware."""
