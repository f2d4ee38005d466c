"""The types of the values in a territory's files: each reads the text that was typed.

A refused value raises PydanticCustomError with a ``Reason``; ``load`` turns it into a Fault.
"""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Never, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from email_validator import EmailNotValidError, validate_email
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from knowledge.schedule.rules import Slot
from knowledge.territories.faults import Reason

_E = TypeVar("_E", bound=StrEnum)

_TELEPHONE = re.compile(r"0[1-9](?: ?\d{2}){4}|\d{4}|\d{2,3}")
_AGE = re.compile(r"(\d{1,3}) (mois|ans?)")
_PERIOD = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


def refuse(reason: Reason, detail: str = "") -> Never:
    raise PydanticCustomError(reason.value, "refused", {"detail": detail})


def text_of(value: object) -> str:
    """The text without the spaces around it; line breaks of a folded block become spaces."""
    if not isinstance(value, str):
        refuse(Reason.NOT_A_TEXT)
    text = value.strip()
    if not text:
        refuse(Reason.EMPTY)
    return text


def _at_most(length: int) -> BeforeValidator:
    def check(value: object) -> str:
        text = text_of(value)
        if len(text) > length:
            refuse(Reason.TOO_LONG, str(length))
        return text

    return BeforeValidator(check)


def _matching(pattern: str, reason: Reason) -> BeforeValidator:
    compiled = re.compile(pattern)

    def check(value: object) -> str:
        text = text_of(value)
        if not compiled.fullmatch(text):
            refuse(reason)
        return text

    return BeforeValidator(check)


def one_of(values: type[_E]) -> BeforeValidator:
    """A value of a closed list, written as the list writes it."""

    def check(value: object) -> _E:
        try:
            return values(text_of(value))
        except ValueError:
            refuse(Reason.NOT_IN_LIST, ", ".join(v.value for v in values))

    return BeforeValidator(check)


def _date_of(value: object) -> date:
    text = text_of(value)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    refuse(Reason.DATE)


def _yes_or_no(value: object) -> bool:
    answer = {"oui": True, "non": False}.get(text_of(value))
    if answer is None:
        refuse(Reason.YES_OR_NO)
    return answer


def _email_of(value: object) -> str:
    text = text_of(value)
    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        refuse(Reason.EMAIL)
    return text


def _link_of(value: object) -> str:
    text = text_of(value)
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text
    except ValueError:
        good = False
    if not good:
        refuse(Reason.LINK)
    return text


def _telephone_of(value: object) -> str:
    text = text_of(value)
    if not _TELEPHONE.fullmatch(text):
        refuse(Reason.TELEPHONE)
    return text


def _coordinates_of(value: object) -> tuple[float, float]:
    """Latitude, longitude in WGS 84, as maps show them: ``47.3121, 2.9412``."""
    numbers = re.fullmatch(r"(-?\d{1,2}\.\d+), ?(-?\d{1,3}\.\d+)", text_of(value))
    if not numbers:
        refuse(Reason.COORDINATES)
    latitude, longitude = map(float, numbers.groups())
    if abs(latitude) > 90 or abs(longitude) > 180:
        refuse(Reason.COORDINATES)
    return latitude, longitude


def _first_month(value: object) -> int:
    """``3 ans`` is 36 months, ``10 mois`` is 10."""
    count, unit = _age_of(value)
    return count if unit == "mois" else count * 12


def _last_month(value: object) -> int:
    """The last month of that age, as people count: ``11 ans`` lasts to the 143rd month."""
    count, unit = _age_of(value)
    return count if unit == "mois" else count * 12 + 11


def _age_of(value: object) -> tuple[int, str]:
    found = _AGE.fullmatch(text_of(value))
    if not found:
        refuse(Reason.AGE)
    return int(found[1]), "mois" if found[2] == "mois" else "ans"


def _periods_of(value: object) -> tuple[Slot, ...]:
    """``09:00-12:00, 14:00-17:00``, within one day."""
    slots = []
    for part in text_of(value).split(","):
        found = _PERIOD.fullmatch(part.strip())
        if not found:
            refuse(Reason.PERIODS)
        start_hour, start_minute, end_hour, end_minute = map(int, found.groups())
        try:
            slots.append(Slot(start_hour * 60 + start_minute, end_hour * 60 + end_minute))
        except ValueError:
            refuse(Reason.PERIODS)
    return tuple(slots)


def _timezone_of(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(text_of(value))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        refuse(Reason.TIMEZONE)


Text = Annotated[str, BeforeValidator(text_of)]
Name = Annotated[str, _at_most(150)]
Description = Annotated[str, _at_most(10_000)]
Identifier = Annotated[str, _matching(r"[a-z0-9]+(-[a-z0-9]+)*", Reason.IDENTIFIER)]
Insee = Annotated[str, _matching(r"\d[\dAB]\d{3}", Reason.DIGITS)]
Postcode = Annotated[str, _matching(r"\d{5}", Reason.DIGITS)]
Siren = Annotated[str, _matching(r"\d{9}", Reason.DIGITS)]
Siret = Annotated[str, _matching(r"\d{14}", Reason.DIGITS)]
Departement = Annotated[str, _matching(r"\d[\dAB]\d?", Reason.DIGITS)]
CtgCode = Annotated[str, _matching(r"\d+(\.\d+)*", Reason.IDENTIFIER)]
Day = Annotated[date, BeforeValidator(_date_of)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Email = Annotated[str, BeforeValidator(_email_of)]
Link = Annotated[str, BeforeValidator(_link_of)]
Telephone = Annotated[str, BeforeValidator(_telephone_of)]
Coordinates = Annotated[tuple[float, float], BeforeValidator(_coordinates_of)]
AgeFrom = Annotated[int, BeforeValidator(_first_month)]
AgeTo = Annotated[int, BeforeValidator(_last_month)]
Periods = Annotated[tuple[Slot, ...], BeforeValidator(_periods_of)]
Timezone = Annotated[ZoneInfo, BeforeValidator(_timezone_of)]
