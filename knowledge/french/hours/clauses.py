"""The parts of a sentence put together: which days have which hours, and when.

Owns what each part adds to the draft, appointments and places. Conflicts between clauses are
``compiling``.
"""

from knowledge.french.hours.clause import Sentence
from knowledge.french.hours.clause_conditions import add_condition
from knowledge.french.hours.clause_exclusions import add_exclusion
from knowledge.french.hours.clause_hours import add_days, add_half, add_hours
from knowledge.french.hours.draft import Draft
from knowledge.french.hours.items import (
    STRONG,
    Also,
    Appointment,
    Continuous,
    Days,
    Exclusion,
    Half,
    Hours,
    Including,
    Item,
    Mark,
    Only,
    Place,
    Unread,
    When,
)
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful


def built(items: list[Item], text: str, choices: Choices) -> Sentence:
    """The clauses of a sentence; Doubtful where they can be put together in two ways."""
    draft = Draft(items, text, choices)
    for at, item in enumerate(draft.items):
        draft.at = at
        match item:
            case Days():
                add_days(draft, item)
            case Hours():
                add_hours(draft, item)
            case Half():
                add_half(draft, item)
            case When():
                add_condition(draft, item)
            case Exclusion():
                add_exclusion(draft, item)
            case Appointment():
                _appointment(draft, item)
            case Also():
                _also(draft)
            case Only():
                pass
            case Continuous():
                if len(draft.current.slots) > 1:
                    raise Doubtful(Doubt.PAIRING, draft.piece(item))
            case Place():
                _place(draft, item)
            case Unread():
                if not draft.choices.skip_unread:
                    raise Doubtful(Doubt.PIECE, item.piece)
            case Mark(sign="or"):
                _or(draft, item)
            case Including() | Mark():
                pass
    draft.finish()
    return draft.sentence


def _appointment(draft: Draft, item: Appointment) -> None:
    current = draft.current
    following = draft.next_part()
    said = {b for b in current.booked if b is not None}
    if draft.hours_first and current.selectors and said and said != {item.needed}:
        # "9h-12h sur rdv lundi, sans rdv mardi"
        raise Doubtful(Doubt.APPOINTMENT, draft.piece(item))
    if not current.slots and not current.selectors:
        draft.heading_booked = item.needed or None
        return
    if current.slots:
        opening = draft.sign_before() in (".", "line", ";") and isinstance(following, Days)
        if opening or (draft.sign_after() == ":" and isinstance(following, Days)):
            draft.finish()
            draft.heading_booked = item.needed or None
            return
        parted = draft.sign_before() in (*STRONG, ",", "/", "-") or draft.sign_after() == ":"
        parted = parted or isinstance(draft.part_before(), Half)
        if parted and isinstance(following, Hours):
            # "9h-12h, sur rdv 14h-17h"
            draft.booked_next = item.needed
            return
        if draft.sign_before() == "and" and item.needed and not isinstance(following, Hours):
            draft.sentence.loose_appointment = True
            return
        marked = [n for n, b in enumerate(current.booked) if b is None]
        if any(b is False for b in current.booked) or not item.needed:
            marked = marked[-1:] if item.needed else marked
        for n in marked:
            current.booked[n] = item.needed
        return
    draft.booked_next = item.needed
    if not isinstance(following, Hours):
        raise Doubtful(Doubt.APPOINTMENT, draft.text[current.begin : item.end].strip())


def _also(draft: Draft) -> None:
    if draft.current.complete and isinstance(draft.next_part(), Days):
        draft.finish()
    draft.current.also = True


def _or(draft: Draft, item: Mark) -> None:
    if not (draft.current.slots and draft.current.conditioned_after):
        raise Doubtful(Doubt.PIECE, draft.text[item.begin : item.end])


def _place(draft: Draft, item: Place) -> None:
    draft.places.add(item.name)
    if len(draft.places) > 1:
        raise Doubtful(Doubt.PLACES, item.name)
