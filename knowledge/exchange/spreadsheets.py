"""A row of a sheet as what it wants of an entry: new values by path, and what is wrong in it.

Owns the reading of cells. Empty cells say nothing. Hours that cannot be read for sure are
kept as text, to be confirmed, and warned of: no closed door is promised open.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from knowledge.directory.territory import Territory
from knowledge.directory.vocabulary import Frais, Public, Thematique
from knowledge.editing.typed import ages_in
from knowledge.editing.values import BadValue, email, link, telephone
from knowledge.exchange.faults import Reason, shown
from knowledge.exchange.mapping import WEEKDAYS, Target
from knowledge.exchange.mapping import Mapping as Columns
from knowledge.french.hours import Understood, read_hours
from knowledge.french.text import fold
from knowledge.schedule.rules import Schedule
from knowledge.wording.messages import messages

# Of a workbook's days, 1 is 1 January 1900, and 1900 is taken for a leap year.
_EPOCH = date(1899, 12, 30)
_DAYS = range(30_000, 70_000)

_TYPED_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")
_CLOSED = frozenset({"ferme", "fermee", "-", "x", "/", "non", "neant"})


@dataclass(frozen=True, slots=True)
class Odd:
    """A cell that is refused, or only warned of. ``value`` as it stood."""

    target: Target
    value: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a row says. ``service`` and ``place``: values by path; ``cells``: its filled cells
    by target, to know what it only repeats."""

    rank: int
    code: str
    structure: str
    name: str
    service: Mapping[str, Any]
    place: Mapping[str, Any]
    cells: Mapping[Target, str]
    refused: tuple[Odd, ...] = ()
    warned: tuple[Odd, ...] = ()


class _Refused(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def read_row(
    rank: int, row: Sequence[str], columns: Columns, territory: Territory, today: date
) -> Wanted | None:
    """None for an empty row. ``rank``: its number in the file."""
    pairs = zip(columns.targets, row, strict=True)
    cells = {target: cell for target, cell in pairs if target is not None and cell}
    if not cells:
        return None
    service: dict[str, Any] = {}
    place: dict[str, Any] = {}
    refused: list[Odd] = []
    warned: list[Odd] = []
    for target, (onto, read) in _READERS.items():
        cell = cells.get(target)
        if cell is None:
            continue
        values = service if onto == "service" else place
        try:
            values.update(read(cell, territory))
        except _Refused as refusal:
            gone = refusal.reason in _ONLY_WARNED
            (warned if gone else refused).append(Odd(target, shown(cell), refusal.reason))
    hours = _hours_cell(cells)
    if hours:
        schedule, sure = hours_of(hours, today)
        place["schedule"] = schedule
        if not sure:
            warned.append(Odd(Target.HOURS, shown(hours), Reason.HOURS))
    name = cells.get(Target.NAME, "")
    if not name and Target.CODE not in cells:
        refused.append(Odd(Target.NAME, "", Reason.MISSING))
    elif name and not 3 <= len(name) <= 150:
        refused.append(Odd(Target.NAME, shown(name), Reason.NAME_LENGTH))
    elif name:
        service["nom"] = name
    return Wanted(
        rank,
        cells.get(Target.CODE, ""),
        cells.get(Target.STRUCTURE, ""),
        name,
        service,
        place,
        cells,
        tuple(refused),
        tuple(warned),
    )


@lru_cache(maxsize=20_000)
def hours_of(text: str, today: date) -> tuple[Schedule, bool]:
    """The schedule, and whether it was understood for sure."""
    reading = read_hours(text, today=today)
    if isinstance(reading, Understood) and not reading.notes:
        return reading.schedule, True
    return Schedule(text=text), False


def _hours_cell(cells: Mapping[Target, str]) -> str:
    """The hours of a row: one cell, or one a weekday."""
    if whole := cells.get(Target.HOURS):
        return whole
    days = ((day, cells.get(day, "")) for day in WEEKDAYS)
    return " ; ".join(f"{d.value} {c}" for d, c in days if c and fold(c) not in _CLOSED)


Read = Callable[[str, Territory], Mapping[str, Any]]


def _kept(path: str, longest: int = 10_000) -> Read:
    return lambda cell, _territory: {path: cell[:longest]}


def _telephone(cell: str, _territory: Territory) -> Mapping[str, Any]:
    """Of several, the first. A workbook drops the zero in front of a number."""
    digits = re.sub(r"\D", "", cell)
    if not digits:
        raise _Refused(Reason.NO_TELEPHONE)
    typed = f"0{digits}" if len(digits) == 9 and digits[0] != "0" else cell
    try:
        number = telephone(re.split(r"\s*(?:/|;|,|\bou\b|\n)\s*(?=\+?\d{2})", typed)[0])
    except BadValue:
        raise _Refused(Reason.TELEPHONE) from None
    if number is None:
        raise _Refused(Reason.TELEPHONE)
    return {"contact.telephone": number}


def _email(cell: str, _territory: Territory) -> Mapping[str, Any]:
    try:
        address = email(cell)
    except BadValue:
        raise _Refused(Reason.EMAIL) from None
    if address is None:
        raise _Refused(Reason.EMAIL if "@" in cell else Reason.NO_EMAIL)
    return {"contact.courriel": address}


def _site(cell: str, _territory: Territory) -> Mapping[str, Any]:
    try:
        found = link(cell if "://" in cell else f"https://{cell}") if "." in cell else None
    except BadValue:
        raise _Refused(Reason.LINK) from None
    if found is None or " " in cell:
        raise _Refused(Reason.NO_LINK)
    return {"contact.site_web": found}


def _price(cell: str, _territory: Territory) -> Mapping[str, Any]:
    folded = fold(cell)
    if folded in ("gratuit", "oui", "gratuite", "gratuitement", "0", "0 €", "0€", "libre"):
        return {"frais": Frais.GRATUIT}
    head, _, rest = cell.partition(":")
    if fold(head).strip() in ("payant", "gratuit") and rest.strip():
        kind = Frais.PAYANT if fold(head).strip() == "payant" else Frais.GRATUIT
        return {"frais": kind, "frais_precisions": rest.strip()}
    if folded in ("payant", "non"):
        return {"frais": Frais.PAYANT}
    if "gratuit" not in folded and (re.search(r"\d", cell) or "€" in cell or "payant" in folded):
        return {"frais": Frais.PAYANT, "frais_precisions": cell}
    return {"frais_precisions": cell}


def _publics(cell: str, _territory: Territory) -> Mapping[str, Any]:
    """The standard's publics where the cell is made of their labels, else its own words."""
    words = messages()
    known = {fold(words(f"public-{p.value}")): p for p in Public} | {p.value: p for p in Public}
    found = [known.get(fold(part)) for part in re.split(r"[,;/\n]", cell) if part.strip()]
    if found and all(found):
        return {"publics": tuple(dict.fromkeys(p for p in found if p))}
    return {"publics_precisions": cell}


def _ages(cell: str, _territory: Territory) -> Mapping[str, Any]:
    try:
        return {"age": ages_in(cell)}
    except BadValue:
        raise _Refused(Reason.NO_AGES) from None


def _texts(path: str) -> Read:
    def read(cell: str, _territory: Territory) -> Mapping[str, Any]:
        parts = re.split(r"[;\n]+" if re.search(r"[;\n]", cell) else ",", cell)
        found = tuple(dict.fromkeys(p.strip(" -•.")[:200] for p in parts if p.strip(" -•.")))
        return {path: found} if found else {}

    return read


def _themes(cell: str, _territory: Territory) -> Mapping[str, Any]:
    known = {t.value: t for t in Thematique}
    found = [known.get(part.strip()) for part in re.split(r"[,;\n]", cell) if part.strip()]
    if not found or not all(found):
        raise _Refused(Reason.UNKNOWN_THEME)
    return {"thematiques": tuple(dict.fromkeys(t for t in found if t))}


def _postcode(cell: str, _territory: Territory) -> Mapping[str, Any]:
    digits = "".join(cell.split())
    digits = f"0{digits}" if len(digits) == 4 and digits.isdigit() else digits
    if not re.fullmatch(r"\d{5}", digits):
        raise _Refused(Reason.POSTCODE)
    return {"place.code_postal": digits}


def _commune(cell: str, territory: Territory) -> Mapping[str, Any]:
    said = fold(cell)
    for commune in territory.communes:
        if said in {fold(n) for n in (commune.nom, *commune.aliases)}:
            return {"place.commune": commune.nom, "place.code_insee": commune.code_insee}
    return {"place.commune": cell}


def _insee(cell: str, _territory: Territory) -> Mapping[str, Any]:
    code = f"0{cell}" if len(cell) == 4 and cell.isdigit() else cell
    if not re.fullmatch(r"\w{5}", code):
        raise _Refused(Reason.POSTCODE)
    return {"place.code_insee": code.upper()}


def _position(path: str) -> Read:
    def read(cell: str, _territory: Territory) -> Mapping[str, Any]:
        try:
            return {path: float(cell.replace(",", "."))}
        except ValueError:
            raise _Refused(Reason.NOT_A_NUMBER) from None

    return read


def _verified(cell: str, _territory: Territory) -> Mapping[str, Any]:
    return {"verified_on": day_of(cell)}


def day_of(cell: str) -> date:
    """A date as typed, as ISO writes it, or as the number that a workbook keeps it by."""
    try:
        if exact := _ISO_DAY.fullmatch(cell):
            return date(*(int(n) for n in exact.groups()))
        if typed := _TYPED_DAY.fullmatch(cell):
            day, month, year = (int(n) for n in typed.groups())
            return date(year + 2000 if year < 100 else year, month, day)
        if cell.isdigit() and int(cell) in _DAYS:
            return _EPOCH + timedelta(days=int(cell))
    except ValueError:
        pass
    raise _Refused(Reason.DATE)


# A cell of words where a number or a link is expected is left out, and said so; one that
# tries to be such and is not makes the row refused.
_ONLY_WARNED = frozenset(
    {Reason.NO_TELEPHONE, Reason.NO_EMAIL, Reason.NO_LINK, Reason.NO_AGES, Reason.UNKNOWN_THEME}
)
_READERS: dict[Target, tuple[str, Read]] = {
    Target.DESCRIPTION: ("service", _kept("description")),
    Target.TELEPHONE: ("service", _telephone),
    Target.EMAIL: ("service", _email),
    Target.SITE: ("service", _site),
    Target.PERSON: ("service", _kept("contact.personne", 500)),
    Target.PRICE: ("service", _price),
    Target.PUBLIC: ("service", _publics),
    Target.AGES: ("service", _ages),
    Target.DOCUMENTS: ("service", _texts("documents")),
    Target.CONDITIONS: ("service", _kept("conditions_acces", 2000)),
    Target.REGISTRATION: ("service", _kept("registration.how", 2000)),
    Target.WORDS: ("service", _texts("words")),
    Target.THEME: ("service", _themes),
    Target.VERIFIED: ("service", _verified),
    Target.PLACE: ("place", _kept("place.nom", 200)),
    Target.ADDRESS: ("place", _kept("place.adresse", 300)),
    Target.COMPLEMENT: ("place", _kept("place.complement_adresse", 300)),
    Target.POSTCODE: ("place", _postcode),
    Target.COMMUNE: ("place", _commune),
    Target.INSEE: ("place", _insee),
    Target.LATITUDE: ("place", _position("place.latitude")),
    Target.LONGITUDE: ("place", _position("place.longitude")),
    Target.ACCESS: ("place", _kept("place.accessibilite", 1000)),
}
