"""The facts of a card, each as one line: where, whom to call, what it costs, what to bring.

A fact that the directory does not have is None: the card leaves it out, or says so where
it was asked for.
"""

from babel.numbers import format_decimal
from markupsafe import Markup

from knowledge.directory.entries import Place, Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.vocabulary import ModeMobilisation
from knowledge.wording.ages import age_in_words
from knowledge.wording.dates import short_date
from knowledge.wording.fit import cut
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say


def place_line(place: Place, distance: float | None, say: Say) -> Markup | None:
    where = place_in_words(place)
    if not where:
        return None
    line = say("card-place", place=where)
    if distance is not None:
        line += " · " + say("card-distance", distance=distance_in_words(distance, say))
    return line


def distance_in_words(metres: float, say: Say) -> str:
    """To the nearest 50 m below a kilometre, then with one decimal."""
    if metres < 1000:
        return say.plain("distance-m", metres=max(50, round(metres / 50) * 50))
    km = format_decimal(metres / 1000, "0.0", locale=say.messages.locale)
    return say.plain("distance-km", km=km)


def price_line(service: Service, say: Say, limit: int) -> Markup | None:
    kind = service.frais and say.plain(
        "card-price-free" if service.frais.value == "gratuit" else "card-price-paying"
    )
    detail = service.frais_precisions and cut(service.frais_precisions, limit)
    if kind and detail:
        return say("card-price", price=say.plain("card-price-detail", kind=kind, detail=detail))
    known = kind or detail
    return say("card-price", price=known) if known else None


def documents_line(service: Service, say: Say, limit: int) -> Markup | None:
    if not service.documents:
        return None
    return say("card-documents", documents=cut(", ".join(service.documents), limit))


def registration_lines(service: Service, say: Say, limit: int) -> list[Markup]:
    """How to register or to ask: its own words, else the standard's modes of asking."""
    registration = service.registration
    found = []
    if registration.how:
        found.append(say("card-registration", how=cut(registration.how, limit)))
    link = registration.link or service.lien_mobilisation
    if link:
        found.append(say("card-registration-link", link=link))
    if window := _window(service, say):
        found.append(say("card-registration", how=window))
    if service.mobilisation_precisions and not registration.how:
        found.append(say("card-contact", how=cut(service.mobilisation_precisions, limit)))
    elif not found and service.modes_mobilisation:
        modes = (
            say.label("mobilisation", mode.value)
            for mode in service.modes_mobilisation
            if mode is not ModeMobilisation.UTILISER_LIEN_MOBILISATION
        )
        if words := ", ".join(modes):
            found.append(say("card-contact", how=words))
    return found


def public_line(service: Service, say: Say, limit: int) -> Markup | None:
    labels = [say.label("public", p.value) for p in service.publics or ()]
    words = say.apart(cut(service.publics_precisions or ", ".join(labels), limit))
    age = age_in_words(service.age, say)
    if not words and not age:
        return None
    shown = Markup(" · ").join(p for p in (words, age and say("card-age", age=age)) if p)
    return say("card-public", public=shown)


def access_line(place: Place, say: Say, limit: int) -> Markup | None:
    if not place.accessibilite:
        return None
    return say("card-access", access=cut(place.accessibilite, limit))


def zone_line(service: Service, directory: Directory, say: Say) -> Markup | None:
    """Said only where a service is kept to some of the territory's communes."""
    codes = set(service.zone_eligibilite or ())
    named = [c.nom for c in directory.territory.communes if c.code_insee in codes]
    wider = {"france", directory.territory.epci, directory.territory.departement} & codes
    if not named or wider or len(named) == len(directory.territory.communes):
        return None
    return say("card-zone", communes=", ".join(named))


def _window(service: Service, say: Say) -> Markup | None:
    opens, closes = service.registration.opens, service.registration.closes
    first = short_date(opens, say.messages) if opens else ""
    last = short_date(closes, say.messages) if closes else ""
    if first and last:
        return say("card-registration-window", opens=first, closes=last)
    if first:
        return say("card-registration-opens", opens=first)
    return say("card-registration-closes", closes=last) if last else None
