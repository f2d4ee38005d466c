"""The forms of single values in data·inclusion: text, date, e-mail, link, codes, lists.

Each type accepts exactly what the standard's JSON schema does. Where the schema names a
format, the format is asserted: dates as YYYY-MM-DD; e-mail addresses by RFC 5322; links
with a scheme and no space. Values are never changed. One thing is refused that the schema
accepts: text that no database can keep (a null character, half of a surrogate pair).
"""

import re
from collections.abc import Callable, Hashable
from datetime import date
from typing import Annotated, Any, TypeVar

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

_T = TypeVar("_T")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x1f\x7f<>\"]+")
_WEB = re.compile(r"https?://[^/?#]+", re.IGNORECASE)
_NAMES_APART = frozenset({"arpa", "invalid", "local", "localhost", "onion", "test"})
_ZONE = re.compile(r"\w{5}|\w{2,3}|\d{9}|france")


def _refuse(reason: str) -> PydanticCustomError:
    return PydanticCustomError("guichet", "{reason}", {"reason": reason})


def _keepable(value: Any) -> Any:
    if isinstance(value, str) and ("\0" in value or any("\ud800" <= c <= "\udfff" for c in value)):
        raise _refuse("unkeepable")
    return value


def _day(value: str) -> str:
    try:
        if _DAY.fullmatch(value):
            date.fromisoformat(value)
            return value
    except ValueError:
        pass
    raise _refuse("date")


def _email(value: str) -> str:
    # Names set apart (RFC 6761) are no public Internet's, which is no matter of form.
    apart = value.rpartition(".")[2].lower() in _NAMES_APART
    try:
        validate_email(
            f"{value}.org" if apart else value,
            check_deliverability=False,
            globally_deliverable=False,
            allow_quoted_local=True,
            allow_domain_literal=True,
        )
    except EmailNotValidError as error:
        raise _refuse("email") from error
    return value


def _link(value: str) -> str:
    if not _LINK.fullmatch(value):
        raise _refuse("link")
    if value[:4].lower() == "http" and not _WEB.match(value):
        raise _refuse("link")
    return value


def _zone(value: str) -> str:
    if not _ZONE.fullmatch(value):
        raise _refuse("zone")
    return value


def _shape(pattern: str) -> Callable[[str], str]:
    form = re.compile(pattern)

    def check(value: str) -> str:
        if not form.fullmatch(value):
            raise _refuse("shape")
        return value

    return check


def _distinct(value: list[_T]) -> list[_T]:
    seen: set[Hashable] = set()
    for item in value:
        if item in seen:
            raise PydanticCustomError(
                "guichet", "{reason}", {"reason": "repeated", "item": str(item)}
            )
        seen.add(item)
    return value


def _whole(value: Any) -> Any:
    """To JSON, 4.0 is an integer."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


_KEEP = BeforeValidator(_keepable)
Text = Annotated[str, _KEEP]
Name = Annotated[str, Field(min_length=3, max_length=150), _KEEP]
Description = Annotated[str, Field(min_length=5, max_length=10_000), _KEEP]
Day = Annotated[Text, AfterValidator(_day)]
Email = Annotated[Text, AfterValidator(_email)]
Link = Annotated[str, Field(min_length=1, max_length=2083), _KEEP, AfterValidator(_link)]
InseeCode = Annotated[Text, AfterValidator(_shape(r"\w{5}"))]
PostalCode = Annotated[Text, AfterValidator(_shape(r"\d{5}"))]
Siret = Annotated[Text, AfterValidator(_shape(r"\d{14}"))]
Zone = Annotated[Text, AfterValidator(_zone)]
Number = Annotated[float, Field(allow_inf_nan=False)]
Hours = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Weeks = Annotated[int, Field(ge=1), BeforeValidator(_whole)]
Distinct = AfterValidator(_distinct)
