"""Field values in an agent's sentence, and whether they can be right.

Telephone numbers are checked by libphonenumber for France and its overseas, e-mail
addresses by email-validator; neither asks the network.
"""

import re
from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from pydantic import HttpUrl, TypeAdapter, ValidationError

from knowledge.directory.vocabulary import Frais

_EMAIL = re.compile(r"[^\s<>(),;:]+@[^\s<>(),;:]+")
_URL = re.compile(r"https?://\S+|\bwww\.\S+")
_DIGITS = re.compile(r"(?:\+|00)?\d[\d .\-]{7,}\d")
_SHORT = re.compile(r"(?<!\d)(?:1[0-9]{1}|11[0-9]|3\d{3}|116 ?\d{3})(?!\d)")
_FREE = re.compile(r"\bgratuit", re.IGNORECASE)
_PAYING = re.compile(r"\bpayant|€|\beuros?\b", re.IGNORECASE)
_URLS: TypeAdapter[HttpUrl] = TypeAdapter(HttpUrl)


@dataclass(frozen=True, slots=True)
class BadValue(ValueError):
    """A value that cannot be right. ``field`` as in a change; ``value`` as it was typed."""

    field: str
    value: str


def telephone(text: str) -> str | None:
    """The number that a text holds, spaced as it is read in France; None where it has none.

    Raises BadValue for digits that are no telephone number: nothing is kept that nobody
    could call. Short numbers (3919, 115) are right as they are.
    """
    match = _DIGITS.search(text)
    if match is None:
        short = _SHORT.search(text)
        return short.group() if short else None
    typed = match.group().strip(" .-")
    try:
        number = phonenumbers.parse(typed, "FR")
    except phonenumbers.NumberParseException as error:
        raise BadValue("contact.telephone", typed) from error
    if not phonenumbers.is_possible_number(number) or not _has_french_form(number):
        raise BadValue("contact.telephone", typed)
    if number.country_code == 33:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def email(text: str) -> str | None:
    """The address that a text holds. Raises BadValue for one that cannot be right."""
    match = _EMAIL.search(text)
    if match is None:
        return None
    typed = match.group().rstrip(".")
    try:
        return validate_email(typed, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise BadValue("contact.courriel", typed) from error


def link(text: str) -> str | None:
    """The web address that a text holds, with its scheme. Raises BadValue."""
    match = _URL.search(text)
    if match is None:
        return None
    typed = match.group().rstrip(".,;)")
    whole = typed if "://" in typed else f"https://{typed}"
    try:
        return str(_URLS.validate_python(whole))
    except ValidationError as error:
        raise BadValue("contact.site_web", typed) from error


def price(text: str) -> tuple[Frais | None, str | None]:
    """Whether it is free, and what is said beyond that word."""
    if _FREE.search(text) and not _PAYING.search(text):
        return Frais.GRATUIT, None
    detail = text.partition(":")[2].strip() or None
    return (Frais.PAYANT, detail) if _PAYING.search(text) or detail else (None, None)


def _has_french_form(number: phonenumbers.PhoneNumber) -> bool:
    """Ten digits in France: libphonenumber also takes numbers reserved for fiction as
    possible, which its validity tables do not know."""
    if number.country_code != 33:
        return bool(phonenumbers.is_valid_number(number))
    return len(str(number.national_number)) == 9
