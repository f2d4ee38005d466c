"""Single cells of the list of France services: addresses, coordinates, dates."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from knowledge.exchange.faults import Reason
from knowledge.exchange.records import Values
from knowledge.exchange.standard import Wrong

_EMAIL = re.compile(r"[^\s;,/<>()]+@[^\s;,/<>()]+")
_LABELLED = re.compile(r"(\d{2}/\d{2}/\d{4})")
_IN_NAME = re.compile(r"(?<!\d)(20\d{2})[-_]?(\d{2})[-_]?(\d{2})(?!\d)")


def emails_in(row: Mapping[str, str]) -> list[str]:
    """The addresses of a cell that holds several: the standard has room for the first."""
    found = _EMAIL.findall(row["mail"])
    return found if len(found) > 1 else []


def position_in(row: Mapping[str, str]) -> tuple[Values, list[Wrong]]:
    found: Values = {}
    wrong: list[Wrong] = []
    for name in ("latitude", "longitude"):
        text = row[name].replace(",", ".")
        try:
            found[name] = float(text) if text else None
        except ValueError:
            wrong.append((name, text, Reason.NOT_A_NUMBER, {}))
    return found, wrong


def date_in_name(file: str) -> str | None:
    found = _IN_NAME.search(file)
    try:
        return date(*(int(n) for n in found.groups())).isoformat() if found else None
    except ValueError:
        return None


def date_of_label(text: str) -> str | None:
    found = _LABELLED.search(text)
    try:
        day = datetime.strptime(found[1], "%d/%m/%Y").date() if found else None  # noqa: DTZ007
    except ValueError:
        return None
    return day.isoformat() if day else None
