"""A value of an entry in a few words, for the report of a sheet."""

from datetime import date
from enum import StrEnum
from typing import Any

from knowledge.directory.entries import AgeRange, Place
from knowledge.schedule.rules import UNKNOWN, Schedule
from knowledge.wording.ages import age_in_words
from knowledge.wording.dates import full_date
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say

_PREFIXES = {"frais": "frais", "publics": "public", "thematiques": "thematique"}


def value_said(value: Any, path: str, say: Say, today: date) -> str:
    """Empty for what is not said."""
    match value:
        case None | () | "":
            return ""
        case Schedule():
            return "" if value == UNKNOWN else schedule_in_words(value, say.messages, today)
        case AgeRange():
            return age_in_words(value, say) or ""
        case Place():
            return place_in_words(value)
        case StrEnum():
            return say.label(_PREFIXES.get(path, ""), value.value)
        case date():
            return full_date(value, say.messages, year=True)
        case tuple():
            return ", ".join(value_said(v, path, say, today) for v in value)
    return str(value)
