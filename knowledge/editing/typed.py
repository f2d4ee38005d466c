"""A value typed for one field, checked: the new values by path, or what is wrong with it.

Owns the forms of values; telephone, e-mail and link are ``values``, hours are
``knowledge.french.hours``.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from knowledge.directory.entries import AgeRange, Service, State, Status
from knowledge.directory.territory import Commune, CtgNode, Territory
from knowledge.editing.fields import Field, Form
from knowledge.editing.values import BadValue, email, link, telephone
from knowledge.french.dates import find_dates
from knowledge.french.hours import Understood, read_hours
from knowledge.french.text import fold
from knowledge.schedule.rules import Schedule
from knowledge.store.shape import Entry

NONE = frozenset({"rien", "aucun", "aucune", "vide", "-", "neant", "non renseigne", "effacer"})

_POSTCODE = re.compile(r"\d{5}")
_SIRET = re.compile(r"\d{14}")
_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?")
_AGE = re.compile(r"(\d{1,3})\s*(ans?|mois|m)?\b")
_FROM = re.compile(r"\b(?:des|a partir|depuis|plus de|\+ de|au moins|et plus)\b|\+\s*$")
_UP_TO = re.compile(r"\b(?:jusqu|moins de|au plus|maximum|max|avant)\b")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_OLDEST_YEARS = 120
_MOST_ITEMS, _LONGEST_ITEM = 40, 200


def typed_values(
    field: Field, text: str, entry: Entry, territory: Territory, today: date
) -> Mapping[str, Any]:
    """The new values by path. Raises BadValue, whose ``field`` names the message: it is
    ``field-bad-<field>``. An empty value is said by "rien", where there may be none."""
    said = text.strip()
    if fold(said) in NONE:
        if field.required:
            raise BadValue("required", said)
        return {field.path: () if field.form is Form.TEXTS else emptied(field)}
    match field.form:
        case Form.TEXT:
            return {field.path: _text(said, field)}
        case Form.TEXTS:
            return {field.path: texts_in(said)}
        case Form.TELEPHONE:
            return {field.path: _found(telephone(said), "telephone", said)}
        case Form.EMAIL:
            return {field.path: _found(email(said), "courriel", said)}
        case Form.LINK:
            return {field.path: _link(said)}
        case Form.POSTCODE:
            return {field.path: _shaped(_POSTCODE, said, "postcode")}
        case Form.SIRET:
            return {field.path: _shaped(_SIRET, said, "siret")}
        case Form.NUMBER:
            return {field.path: float(_shaped(_NUMBER, said, "number").replace(",", "."))}
        case Form.AGES:
            return {field.path: ages_in(said)}
        case Form.DAY:
            return {field.path: _in_window(day_in(said, today), field, entry)}
        case Form.COMMUNE:
            return commune_values(_commune(said, territory))
        case Form.STATUS:
            return {field.path: Status(State.SUSPENDED, _coming(day_in(said, today), today))}
        case Form.HOURS:
            return {field.path: _schedule(said, today)}
    raise BadValue("choice", said)


def emptied(field: Field) -> Any:
    """What a field holds when nothing is said."""
    match field.form:
        case Form.AGES:
            return AgeRange()
        case Form.YES_NO:
            return False
        case Form.STATUS:
            return Status()
        case Form.TEXTS | Form.CTG | Form.EXCEPTIONS:
            return ()
    return () if field.path.startswith("childcare.") else None


def texts_in(text: str) -> tuple[str, ...]:
    """A list as people type it: one a line, or with commas or semicolons. Raises BadValue."""
    parts = re.split(r"[\n;]+" if re.search(r"[\n;]", text) else r",", text)
    found = tuple(dict.fromkeys(p.strip(" -•\t.") for p in parts))
    items = tuple(p for p in found if p)
    if not items:
        raise BadValue("texts", text)
    if len(items) > _MOST_ITEMS or any(len(i) > _LONGEST_ITEM for i in items):
        raise BadValue("long", text[:40])
    return items


def ages_in(text: str) -> AgeRange:
    """ "de 3 à 11 ans", "dès 6 mois", "moins de 3 ans". A year as the upper end holds until the
    next birthday: up to 3 years is 47 months. Weeks are refused, as the directory counts in
    months. Raises BadValue."""
    folded = fold(text)
    ages = _AGE.findall(folded)
    if not ages or len(ages) > 2 or "semaine" in folded:
        raise BadValue("ages", text)
    unit = next((u for _, u in reversed(ages) if u), "")
    if not unit:
        raise BadValue("ages", text)
    spans = [_months(int(number), own or unit) for number, own in ages]
    if len(spans) == 2:
        low, high = spans[0][0], spans[1][1]
    elif _UP_TO.search(folded):
        exclusive = re.search(r"\b(?:moins de|avant)\b", folded)
        low, high = None, spans[0][0] - 1 if exclusive else spans[0][1]
    elif _FROM.search(folded):
        low, high = spans[0][0], None
    else:
        low, high = spans[0]
    if (high is not None and high < (low or 0)) or (high or low or 0) > _OLDEST_YEARS * 12 + 11:
        raise BadValue("ages", text)
    return AgeRange(low, high)


def day_in(text: str, today: date) -> date:
    """One date, its year the next one where it is not said. Raises BadValue."""
    exact = _DAY.fullmatch(text)
    try:
        if exact:
            return date(*(int(n) for n in exact.groups()))
    except ValueError:
        raise BadValue("day", text) from None
    days = [d for m in find_dates(text, today) if m.problem is None for d in m.days]
    if len(days) != 1:
        raise BadValue("day", text)
    return days[0]


def commune_values(commune: Commune) -> dict[str, Any]:
    """A commune of the territory: its name and code, and its postcode where it has one."""
    values: dict[str, Any] = {
        "place.commune": commune.nom,
        "place.code_insee": commune.code_insee,
    }
    if len(commune.codes_postaux) == 1:
        values["place.code_postal"] = commune.codes_postaux[0]
    return values


def ctg_actions(nodes: tuple[CtgNode, ...]) -> tuple[tuple[str, str], ...]:
    """Code and name of every level of the CTG, in order."""
    found: list[tuple[str, str]] = []
    for node in nodes:
        found.append((node.code, node.nom))
        found += ctg_actions(node.children)
    return tuple(found)


def _commune(text: str, territory: Territory) -> Commune:
    said = fold(text)
    for commune in territory.communes:
        names = (commune.nom, *commune.aliases, *commune.codes_postaux)
        if said in {fold(n) for n in names}:
            return commune
    raise BadValue("commune", text)


def _in_window(day: date, field: Field, entry: Entry) -> date:
    """Registration ends after it begins."""
    if isinstance(entry, Service):
        opens, closes = entry.registration.opens, entry.registration.closes
        ends_first = field.path.endswith("closes") and opens is not None and day < opens
        begins_last = field.path.endswith("opens") and closes is not None and day > closes
        if ends_first or begins_last:
            raise BadValue("window", day.isoformat())
    return day


def _coming(day: date, today: date) -> date:
    if day < today:
        raise BadValue("past", day.isoformat())
    return day


def _schedule(text: str, today: date) -> Schedule:
    """Hours of a structure: only what is understood exactly."""
    reading = read_hours(text, today=today)
    if not isinstance(reading, Understood):
        raise BadValue("hours", text)
    return reading.schedule


def _text(text: str, field: Field) -> str:
    if len(text) < field.shortest:
        raise BadValue("short", text)
    if len(text) > field.longest:
        raise BadValue("long", text[:40])
    return text


def _found(value: str | None, name: str, text: str) -> str:
    if value is None:
        raise BadValue(name, text)
    return value


def _link(text: str) -> str:
    """ "www.…" and "mairie.example.org" are links too, where one is asked for."""
    if " " in text or "." not in text:
        raise BadValue("site_web", text)
    return _found(link(text if "://" in text else f"https://{text}"), "site_web", text)


def _shaped(pattern: re.Pattern[str], text: str, name: str) -> str:
    compact = "".join(text.split())
    if not pattern.fullmatch(compact):
        raise BadValue(name, text)
    return compact


def _months(number: int, unit: str) -> tuple[int, int]:
    if unit.startswith("m"):
        return number, number
    return number * 12, number * 12 + 11


def chosen_by_label(text: str, labelled: Mapping[str, str]) -> tuple[str, ...] | None:
    """The values whose labels are typed, separated by commas; None where one is no label.
    ``labelled``: label by value."""
    by_label = {fold(label): value for value, label in labelled.items()}
    found = [by_label.get(fold(part)) for part in re.split(r"[,;\n]", text) if part.strip()]
    return tuple(v for v in found if v) if found and all(found) else None
