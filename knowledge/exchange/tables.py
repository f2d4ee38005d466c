"""The directory as a table: one row a permanence, each cell as a person reads it.

What a cell says here, a sheet that comes back with it leaves as it is.
"""

from collections.abc import Iterator
from datetime import date

from knowledge.directory.entries import NOWHERE, Permanence, Service, State, Structure
from knowledge.directory.snapshot import Directory
from knowledge.exchange.mapping import Target
from knowledge.wording.ages import age_in_words
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.messages import Messages
from knowledge.wording.say import Say

COLUMNS = (
    Target.CODE,
    Target.STRUCTURE,
    Target.NAME,
    Target.DESCRIPTION,
    Target.PLACE,
    Target.ADDRESS,
    Target.COMPLEMENT,
    Target.POSTCODE,
    Target.COMMUNE,
    Target.INSEE,
    Target.HOURS,
    Target.TELEPHONE,
    Target.EMAIL,
    Target.SITE,
    Target.PERSON,
    Target.PRICE,
    Target.PUBLIC,
    Target.AGES,
    Target.DOCUMENTS,
    Target.CONDITIONS,
    Target.REGISTRATION,
    Target.ACCESS,
    Target.WORDS,
    Target.THEME,
    Target.VERIFIED,
)

Cells = dict[Target, str]


def headings(words: Messages) -> list[str]:
    return [words(f"target-{t.value}") for t in COLUMNS]


def rows_of(directory: Directory, say: Say, today: date) -> Iterator[list[str]]:
    """One a permanence; a service without any has one row. By structure and name; ended
    entries are left out."""
    services = [s for s in directory.services.values() if s.status.state is not State.ENDED]

    def order(service: Service) -> tuple[str, str, str]:
        structure = directory.structure_of(service)
        return structure.nom if structure else "", service.nom, service.code

    for service in sorted(services, key=order):
        structure = directory.structure_of(service)
        for permanence in directory.permanences_of(service) or (None,):
            cells = cells_of(service, permanence, structure, say, today)
            yield [cells.get(t, "") for t in COLUMNS]


def cells_of(
    service: Service,
    permanence: Permanence | None,
    structure: Structure | None,
    say: Say,
    today: date,
) -> Cells:
    """What stands in the entries themselves; what a structure lends is its own, but its
    place, without which a row would say nothing of where."""
    place = permanence.place if permanence else NOWHERE
    if not place.known and structure is not None:
        place = structure.place
    contact, hours = service.contact, ""
    if permanence is not None and (permanence.schedule.known or permanence.schedule.text):
        schedule = permanence.schedule
        hours = schedule.text or schedule_in_words(schedule, say.messages, today)
    publics = [say.label("public", p.value) for p in service.publics or ()]
    cells: dict[Target, str | None] = {
        Target.CODE: permanence.code if permanence else service.code,
        Target.STRUCTURE: structure.nom if structure else None,
        Target.NAME: service.nom,
        Target.DESCRIPTION: service.description,
        Target.PLACE: place.nom,
        Target.ADDRESS: place.adresse,
        Target.COMPLEMENT: place.complement_adresse,
        Target.POSTCODE: place.code_postal,
        Target.COMMUNE: place.commune,
        Target.INSEE: place.code_insee,
        Target.ACCESS: place.accessibilite,
        Target.HOURS: hours,
        Target.TELEPHONE: contact.telephone,
        Target.EMAIL: contact.courriel,
        Target.SITE: contact.site_web,
        Target.PERSON: contact.personne,
        Target.PRICE: price_in_words(service, say),
        Target.PUBLIC: service.publics_precisions or ", ".join(publics),
        Target.AGES: age_in_words(service.age, say),
        Target.DOCUMENTS: ", ".join(service.documents),
        Target.CONDITIONS: service.conditions_acces,
        Target.REGISTRATION: service.registration.how,
        Target.WORDS: ", ".join(service.words),
        Target.THEME: ", ".join(t.value for t in service.thematiques or ()),
        Target.VERIFIED: service.verified_on.isoformat() if service.verified_on else None,
    }
    return {target: cell for target, cell in cells.items() if cell}


def price_in_words(service: Service, say: Say) -> str:
    kind = say.label("frais", service.frais.value) if service.frais else ""
    return " : ".join(p for p in (kind, service.frais_precisions or "") if p)
