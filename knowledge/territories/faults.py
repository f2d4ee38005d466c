"""What is wrong in a territory's files: facts, and their sentence in ``territories.ftl``."""

from dataclasses import dataclass
from enum import StrEnum

from knowledge.wording.messages import Messages


class Reason(StrEnum):
    """Why a value is refused; ``.value`` is the end of its message's key."""

    SYNTAX = "syntax"
    SAME_KEY = "same-key"
    NOT_A_FOLDER = "not-a-folder"
    MISSING = "missing"
    EMPTY = "empty"
    UNKNOWN_KEY = "unknown-key"
    NOT_A_TEXT = "not-a-text"
    NOT_A_LIST = "not-a-list"
    NOT_A_GROUP = "not-a-group"
    NOT_IN_LIST = "not-in-list"
    DATE = "date"
    COMING_DAY = "coming-day"
    YES_OR_NO = "yes-or-no"
    IDENTIFIER = "identifier"
    DIGITS = "digits"
    TELEPHONE = "telephone"
    EMAIL = "email"
    LINK = "link"
    COORDINATES = "coordinates"
    AGE = "age"
    ORDER = "order"
    PERIODS = "periods"
    HOURS = "hours"
    FORTNIGHT = "fortnight"
    TIMEZONE = "timezone"
    TOO_LONG = "too-long"
    ONE_KIND = "one-kind"
    ONE_DATE = "one-date"
    HERE_OR_BELOW = "here-or-below"
    ALONE = "alone"
    SAME_ID = "same-id"
    NO_SUCH_STRUCTURE = "no-such-structure"
    NO_SUCH_COMMUNE = "no-such-commune"
    NO_SUCH_ZONE = "no-such-zone"
    NO_SUCH_ACTION = "no-such-action"
    NO_SUCH_WELCOME = "no-such-welcome"


@dataclass(frozen=True, slots=True)
class Fault:
    """One refused value. ``entry`` is its id (or its rank, "n° 3", where it has none),
    ``field`` the dotted path within it ("permanences.2.horaires"), empty for all of it.
    """

    file: str
    entry: str
    field: str
    value: str
    reason: Reason
    detail: str = ""

    def say(self, messages: Messages) -> str:
        return messages(
            "territory-fault",
            file=self.file,
            entry=self.entry or "-",
            field=self.field or "-",
            value=self.value or "-",
            reason=messages(f"territory-fault-{self.reason.value}", detail=self.detail),
        )


class TerritoryError(ValueError):
    """A territory's files are not right: every fault found, none of it loaded."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("; ".join(map(str, faults)))
