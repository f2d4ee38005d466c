"""When a service is held: its schedule, what differs on given dates, its suspensions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from knowledge.directory.entries import State, Status
from knowledge.schedule.osm import InvalidHours, read_osm
from knowledge.schedule.rules import (
    UNKNOWN,
    DatedException,
    ExceptionKind,
    Fortnight,
    Schedule,
)
from knowledge.territories.faults import Reason
from knowledge.territories.forms import Etat, ExceptionForm, FermeForm, StatutForm

# Told the field, the refused value and the reason.
Refuse = Callable[[str, str, Reason], None]


def schedule_of(
    osm: str | None, fortnight_from: date | None, by_appointment: bool, refuse: Refuse
) -> Schedule:
    """``fortnight_from``: the hours are held every second week from that week on.

    ``by_appointment`` without hours: received on appointment, whenever it is.
    """
    schedule = UNKNOWN
    if osm is not None:
        try:
            schedule = read_osm(osm)
        except InvalidHours:
            refuse("horaires", osm, Reason.HOURS)
    if fortnight_from is not None:
        if not schedule.rules:
            refuse("quinzaine_depuis", fortnight_from.isoformat(), Reason.FORTNIGHT)
        schedule = _every_second_week(schedule, Fortnight(fortnight_from))
    return replace(schedule, appointment_only=True) if by_appointment else schedule


def _every_second_week(schedule: Schedule, fortnight: Fortnight) -> Schedule:
    """Closing rules hold every week."""
    rules = (replace(r, fortnight=fortnight) if r.slots else r for r in schedule.rules)
    return replace(schedule, rules=tuple(rules))


def exception_of(form: ExceptionForm) -> DatedException:
    if moved := form.deplace:
        return DatedException(
            ExceptionKind.MOVED,
            start=moved.le,
            slots=moved.heures or (),
            moved_to=moved.au,
            reason=moved.motif or "",
        )
    kind, said = (
        (ExceptionKind.CLOSED, form.ferme)
        if form.ferme
        else (ExceptionKind.EXTRA, form.supplementaire)
    )
    assert said is not None, "the form holds one kind"
    start, end = _days(said)
    return DatedException(kind, start, end, said.heures or (), reason=said.motif or "")


def _days(form: FermeForm) -> tuple[date, date | None]:
    if form.le is not None:
        return form.le, form.le
    assert form.du is not None, "the form holds a day"
    return form.du, form.au


def status_of(form: StatutForm | None) -> Status:
    if form is None:
        return Status()
    state = State.SUSPENDED if form.etat is Etat.SUSPENDU else State.ENDED
    return Status(state, form.jusqu_au, form.motif or "")
