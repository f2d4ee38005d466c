"""The ages that a service is for, in months, both included: its own range, else its words."""

import re

from knowledge.directory.entries import Service
from knowledge.search.text import plain

_MONTHS = {"semaine": 12 / 52, "mois": 1.0, "an": 12.0}
_UNIT = r"(semaines?|mois|ans?)"
_BETWEEN = re.compile(rf"(\d+)\s*{_UNIT}?\s*(?:a|-|et|–)\s*(\d+)\s*{_UNIT}")
_BELOW = re.compile(rf"(?:moins de|jusqu'a|avant)\s*(\d+)\s*{_UNIT}")
_ABOVE = re.compile(rf"(?:plus de|a partir de|des)\s*(?:l'age de\s*)?(\d+)\s*{_UNIT}")
OLDEST = 1500


def ages_served(service: Service) -> tuple[int, int]:
    """The service's age range, else what its conditions say in words ("de 6 à 11 ans")."""
    low, high = service.age.min_months, service.age.max_months
    if low is not None or high is not None:
        return low or 0, OLDEST if high is None else high
    said = plain(f"{service.conditions_acces or ''} ; {service.publics_precisions or ''}")
    between = _BETWEEN.search(said)
    if between:
        first, unit, last, last_unit = between.groups()
        return _months(first, unit or last_unit), _last_month(last, last_unit)
    below = _BELOW.search(said)
    if below and "parent" not in said:
        return 0, _months(*below.groups())
    above = _ABOVE.search(said)
    if above and "parent" not in said:
        return _months(*above.groups()), OLDEST
    return 0, OLDEST


def _months(number: str, unit: str) -> int:
    return int(int(number) * _MONTHS[unit.rstrip("s") if unit != "mois" else unit])


def _last_month(number: str, unit: str) -> int:
    """The last month of an age: 3 years end with the 47th month."""
    months = _months(number, unit)
    return months + 11 if unit.startswith("an") else months
