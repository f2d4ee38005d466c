"""An agent's sentence as an event: what was read, and what is still missing."""

import re
from dataclasses import dataclass, replace
from datetime import date

from knowledge.directory.snapshot import Directory
from knowledge.editing.values import BadValue, telephone
from knowledge.events.event import Event
from knowledge.events.sentence.aligned import READ, Aligned, aligned
from knowledge.events.sentence.dated import read_dates
from knowledge.events.sentence.pieces import END, read_numbers, read_public
from knowledge.events.sentence.placed import read_place, read_street
from knowledge.events.sentence.problem import Problem, ProblemKind
from knowledge.french.text import Correction

LONGEST_TITLE = 150

_ANNOUNCED = re.compile(
    r"^(?:(?:un |une )?(?:nouvel )?(?:evenement|agenda)\b ?:? ?"
    r"|(?:ajoute[rz]?|cree[rz]?|annonce[rz]?|note[rz]?|organise[rz]?)\b "
    r"(?:(?:un |une |l')?evenement\b ?:? ?)?|il y aura |nous organisons |on organise )"
    r"(?:(?:un|une|le|la|les) )?"
)
_EDGES = " ,;:.-–—|\"'()" + READ
_SMALL = re.compile(
    r"(?:^(?:(?:le|la|les|l'|a|au|aux|de|du|des|en|et|dans|pour|avec|sur|d')\b[ ,]*)+$)"
)
_TRAILING = re.compile(
    r"(?:[ ,;:(-]+(?:le|la|les|a|au|de|du|en|et|dans|ce|c'est|sera|aura lieu|est))+$"
)


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """``event``: without a code yet. ``timed``: its hours are known, or it lasts all day.
    ``corrections``: words that were mended."""

    event: Event
    timed: bool
    corrections: tuple[Correction, ...] = ()


def read_event(text: str, today: date, directory: Directory) -> ReadEvent | Problem:
    """What a sentence says of an event. Nothing typed is lost: what is neither date, place,
    price … is its title, then its text."""
    begun = aligned(text)
    announced = _ANNOUNCED.match(begun.folded)
    if announced:
        begun = begun.without(announced.span())
    pieces = read_numbers(begun)
    if isinstance(pieces, Problem):
        return pieces
    if wrong := _wrong_number(pieces.registration):
        return wrong
    street = read_street(pieces.text)
    dates = read_dates(street.text, today)
    if isinstance(dates, Problem):
        return dates
    undated = street.text.without(*dates.spans)
    placed = read_place(undated, directory, street.place)
    whole = read_public(replace(pieces, text=placed.text))
    title, rest = _title(whole.text)
    event = Event(
        code="",
        title=title,
        occurrences=dates.occurrences,
        text=rest,
        public=whole.public,
        age=whole.age,
        place=placed.place,
        registration=whole.registration,
        capacity=whole.capacity,
        frais=whole.frais,
        price=whole.price,
        organiser=whole.organiser,
    )
    return ReadEvent(event, dates.timed, begun.corrections)


def _wrong_number(said: str | None) -> Problem | None:
    """A number that nobody could call is not kept."""
    try:
        telephone(said or "")
    except BadValue as bad:
        return Problem(ProblemKind.TELEPHONE, bad.value)
    return None


def _title(text: Aligned) -> tuple[str, str | None]:
    """The words before the first thing that was read, else the first that are left; and the
    rest, one after the other."""
    chunks = [
        (begin, end)
        for begin, end in _between(text.folded)
        if sum(c.isalpha() for c in text.folded[begin:end]) > 2
        and not _SMALL.fullmatch(text.folded[begin:end].strip(_EDGES))
    ]
    if not chunks:
        return "", None
    begin, end = chunks[0]
    if end - begin > LONGEST_TITLE and (cut := END.search(text.folded, begin, end)):
        chunks.insert(1, (cut.end(), end))
        end = cut.start()
    trailing = _TRAILING.search(text.folded, begin, end)
    title = _trimmed(text.original(begin, trailing.start() if trailing else end))
    others = [_trimmed(text.original(*chunk)) for chunk in chunks[1:]]
    rest = ", ".join(o for o in others if o)
    return title[:1].upper() + title[1:], rest[:1].upper() + rest[1:] or None


def _trimmed(text: str) -> str:
    return text.strip().strip(" ,;:-–—|").strip()


def _between(folded: str) -> list[tuple[int, int]]:
    """The stretches that nobody read."""
    return [m.span() for m in re.finditer(f"[^{READ}]+", folded)]
