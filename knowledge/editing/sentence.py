"""An agent's sentence: which entry, what is to change, as a proposal or as a question back.

Owns the joining of the two. Reading hours and dates is ``knowledge.french``; names are
``knowledge.directory.finding``. Nothing is ever guessed past what was typed: a doubt is
asked, a refusal says why.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from knowledge.directory.entries import Permanence, Service, State, Status
from knowledge.directory.finding import services_named, words_of
from knowledge.directory.snapshot import Directory
from knowledge.editing.dated import Dated, DatedDoubt, DatedRefusal, exceptions_said
from knowledge.editing.intent import Intent, announced, naming_part
from knowledge.editing.moment import Moment
from knowledge.editing.proposal import SCHEDULE, STATUS, VERIFIED, Proposal
from knowledge.editing.values import BadValue, email, link, price, telephone
from knowledge.french.dates import find_dates
from knowledge.french.hours import Ambiguous, Rejected, Understood, read_hours
from knowledge.french.text import Correction, fold
from knowledge.schedule.rules import Schedule
from knowledge.team.roles import may_change


@dataclass(frozen=True, slots=True)
class NotAnEdit:
    """Nothing is announced: it is a question like any other."""


@dataclass(frozen=True, slots=True)
class WhichEntry:
    """Several entries fit, the best first (codes); none where nothing was named."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposed:
    proposal: Proposal
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class WhichHours:
    """The hours may be read in several ways, or something is missing (``readings`` empty)."""

    entry: str
    doubt: str
    piece: str
    readings: tuple[Schedule, ...]


@dataclass(frozen=True, slots=True)
class WhichDates:
    """A dated change may be read in several ways, or something is missing."""

    entry: str
    doubt: DatedDoubt


@dataclass(frozen=True, slots=True)
class Refused:
    """It cannot be carried out. ``reason`` is the key of its message, filled by ``piece``."""

    reason: str
    piece: str = ""


Sentence = NotAnEdit | WhichEntry | Proposed | WhichHours | WhichDates | Refused

_PLACED = frozenset({Intent.HOURS, Intent.DATED})
_MOST_CHOICES = 6


def read_sentence(
    text: str,
    moment: Moment,
    *,
    entry: str | None = None,
    intent: Intent | None = None,
) -> Sentence:
    """What a member asks for. ``entry``: already chosen (a permanence's or service's code);
    ``intent``: said by a command. Entries that the member may not change are not found."""
    intents = (intent,) if intent else announced(text)
    if not intents:
        return NotAnEdit()
    chosen = entry or _entry_named(text, moment, intents[0] in _PLACED)
    if isinstance(chosen, WhichEntry):
        # Words like "gratuit" or "fermé" are said in questions too; naming nothing is one.
        return chosen if chosen.codes or intent else NotAnEdit()
    last: Sentence = NotAnEdit()
    for wish in intents:
        found = _wished(wish, text, chosen, moment)
        if isinstance(found, Proposed | WhichHours | WhichDates):
            return found
        if isinstance(last, NotAnEdit):
            last = found
    return last


def _wished(intent: Intent, text: str, code: str, moment: Moment) -> Sentence:
    today = moment.today
    match intent:
        case Intent.VERIFY:
            return Proposed(Proposal(code, 0, {VERIFIED: today}))
        case Intent.RESUME:
            return Proposed(Proposal(code, 0, {STATUS: Status()}))
        case Intent.END:
            return Proposed(Proposal(code, 0, {STATUS: Status(State.ENDED)}))
        case Intent.SUSPEND:
            return _suspended(text, code, today)
        case Intent.CONTACT | Intent.PRICE:
            return _valued(intent, text, code)
        case Intent.DATED:
            return _dated(text, code, moment)
        case Intent.HOURS:
            return _scheduled(text, code, moment)


def _entry_named(text: str, moment: Moment, placed: bool) -> str | WhichEntry:
    """The one entry named. For hours and dates it is a permanence: the service's only one,
    or that of the commune the sentence names."""
    directory = moment.directory
    found = [
        f.entry
        for f in services_named(naming_part(text), directory)
        if may_change(moment.member, f.entry, directory)
    ]
    if not placed:
        codes = tuple(s.code for s in found)
    else:
        places = [p for s in found for p in directory.permanences_of(s)]
        codes = tuple(p.code for p in _where_said(text, places, directory))
    return codes[0] if len(codes) == 1 else WhichEntry(codes[:_MOST_CHOICES])


def _where_said(
    text: str, places: Sequence[Permanence], directory: Directory
) -> Sequence[Permanence]:
    """Those in the commune or building that the sentence names; all where it names none."""
    said = set(words_of(text))

    def named(permanence: Permanence) -> int:
        place = directory.place_of(permanence)
        names = " ".join(p for p in (place.commune, place.nom, permanence.nom) if p)
        return len(said & set(words_of(names)))

    most = max((named(p) for p in places), default=0)
    return [p for p in places if named(p) == most]


def _suspended(text: str, code: str, today: date) -> Sentence:
    dates = [d for mention in find_dates(text, today) for d in mention.days if isinstance(d, date)]
    until = max(dates) if dates else None
    if until is not None and until < today:
        return Refused("edit-past", until.isoformat())
    return Proposed(Proposal(code, 0, {STATUS: Status(State.SUSPENDED, until)}))


def _valued(intent: Intent, text: str, code: str) -> Sentence:
    values: dict[str, Any] = {}
    try:
        if intent is Intent.PRICE:
            frais, detail = price(text)
            values = {"frais": frais, "frais_precisions": detail} if frais or detail else {}
        else:
            said = {
                "contact.telephone": telephone(text),
                "contact.courriel": email(text),
                "contact.site_web": link(text),
            }
            values = {field: value for field, value in said.items() if value is not None}
    except BadValue as bad:
        return Refused(f"edit-bad-{bad.field.rpartition('.')[2]}", bad.value)
    return Proposed(Proposal(code, 0, values)) if values else Refused("edit-no-value")


def _dated(text: str, code: str, moment: Moment) -> Sentence:
    permanence = moment.directory.permanences[code]
    coming = moment.next_session(permanence)
    match exceptions_said(text, moment.today, moment.world.calendar, coming):
        case Dated() as said:
            return Proposed(Proposal(code, 0, {}, added=said.exceptions), said.corrections)
        case DatedDoubt() as doubt:
            return WhichDates(code, doubt)
        case DatedRefusal(reason, piece):
            return Refused(reason, piece)


def _scheduled(text: str, code: str, moment: Moment) -> Sentence:
    match read_hours(hours_part(text, code, moment.directory), today=moment.today):
        case Understood(schedule, corrections):
            values: Mapping[str, Any] = {SCHEDULE: schedule}
            return Proposed(Proposal(code, 0, values), corrections)
        case Ambiguous() as doubt:
            return WhichHours(code, f"hours-doubt-{doubt.doubt}", doubt.piece, doubt.readings)
        case Rejected(reason, piece):
            return Refused(f"hours-refusal-{reason}", piece)


def hours_part(text: str, code: str, directory: Directory) -> str:
    """What is left of a sentence once the entry's name is taken away."""
    head, colon, tail = text.partition(":")
    if colon and not any(c.isdigit() for c in head):
        return tail
    permanence = directory.permanences[code]
    service: Service | None = directory.services.get(permanence.service)
    structure = directory.structure_of(service) if service else None
    place = directory.place_of(permanence)
    names = (service and service.nom, structure and structure.nom, place.commune, place.nom)
    known = {w for name in names if name for w in words_of(name)} | _ANNOUNCING
    kept = [w for w in text.split() if not set(words_of(w)) or not set(words_of(w)) <= known]
    return " ".join(w for w in kept if fold(w) not in _ANNOUNCING)


_ANNOUNCING = frozenset(
    {
        *("desormais", "dorenavant", "maintenant", "nouveau", "nouveaux", "nouvel", "horaire"),
        *("horaires", "permanence", "permanences", "service", "sont", "est", "sera", "seront"),
        *("passe", "passent", "change", "changent", "aux", "c'est", "ce"),
    }
)
