"""What an event's sentence says besides date and place: age, price, registration, capacity …

Each piece is read and marked as read, so that a number is never taken for two things: the 12
of "01 99 00 12 34", of "12 places" and of "12 rue des Lilas" are no days of the month.
"""

import re
from dataclasses import dataclass, replace

from knowledge.directory.entries import AgeRange
from knowledge.directory.vocabulary import Frais
from knowledge.events.event import ANY_AGE
from knowledge.events.sentence.aligned import READ, Aligned
from knowledge.events.sentence.problem import Problem, ProblemKind

# Where one thing that is said ends: a comma that is no decimal one, a semicolon, a dash.
END = re.compile(r",(?!\d)|;|\.(?= |$)|\(|\)|\||(?<=[^\d]) - (?=[^\d])|" + READ)

_REGISTRATION = re.compile(
    r"\b(?:(?:sur|sans|avec) )?(?:pre-?)?(?:inscriptions?|reservations?)\b"
    r"|\bs'inscrire\b|\binscrivez\b|\breserve[zr]\b|\b(?:sur|sans) rendez-vous\b"
    r"|\brenseignements?\b|\binfos?\b|\bcontact(?:e[rz])?\b|\bplaces limitees\b(?! a)"
)
_PHONE = re.compile(
    r"(?:\b(?:au|tel\.?|telephone|contact)\b ?:? ?)?(?<!\d)(?:\+33|0)[ .-]?[1-9](?:[ .-]?\d){4,}"
)
_MAIL = re.compile(r"(?:\ba )?[^\s,;()~]+@[^\s,;()~]+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s,;()~]+")
_ORGANISER = re.compile(r"\b(?:organisee?s?|proposee?s?|porte[es]*) par (?P<who>[^,;~()]+)")
_COUNTED = r"places?|personnes?|participants?"
_CAPACITY = re.compile(
    r"(?:\b(?:limitee?s? a|dans la limite de|jauge(?: de| :)?|places? limitees? a) )?"
    rf"\b(?P<n>\d{{1,4}}) (?:(?:{_COUNTED})(?: (?:maximum|max\b\.?|disponibles?))?"
    r"|(?:enfants|familles|jeunes|adultes) (?:maximum|max\b\.?))"
)
_AGE_RANGE = re.compile(
    r"(?<!\d)(?P<low>\d{1,2}) ?(?P<lu>ans|mois)? ?(?:-|/|\ba\b|\bet\b|jusqu'a) ?"
    r"(?P<high>\d{1,3}) ?(?P<hu>ans|mois)\b"
)
_AGE_FROM = re.compile(
    r"(?:\b(?:a partir de|des|plus de)|\+ ?(?:de )?) ?(?P<low>\d{1,2}) ?(?P<lu>ans|mois)\b"
    r"|(?<!\d)(?P<low2>\d{1,2}) ?(?P<lu2>ans|mois) ?(?:et plus|et \+|\+)"
)
_AGE_TO = re.compile(
    r"(?:\b(?P<to>jusqu'a)|\b(?P<under>moins de|avant)|(?P<dash>- ?de)) "
    r"(?P<high>\d{1,2}) ?(?P<hu>ans|mois)\b"
)
_AGE_ONE = re.compile(
    r"\b(?:enfants?|jeunes?|bebes?|ados?|adolescents?|filles?|garcons?|public) (?:de |des )?"
    r"(?P<one>\d{1,2}) ?(?P<ou>ans|mois)\b"
)
_AGE_LEAD = re.compile(
    r"(?:\b(?:pour|reserve\w*|destine\w*|ouvert\w*|age|ages|public|tranche d'age)\b[ :]*"
    r"(?:(?:a|aux|les|des|le|l'|enfants?|jeunes|ados|adolescents|bebes|de|entre|agee?s)\b[ :]*)*"
    r"|(?:(?<=[,;(~] )|^)(?:les )?(?:enfants?|jeunes|ados|adolescents|bebes) (?:agee?s )?(?:de )?"
    r"|(?:\b(?:de|des|les|entre|aux)\b )+)$"
)
_AGE_COMPANY = re.compile(
    r",? (?:et|avec|accompagnee?s? d[e'])[^,;~()]*(?:parents?|famille|adulte)s?"
)
_PRICE_WORD = re.compile(
    r"\b(?:(?:entree|participation|acces) (?:libre(?: et gratuite?)?|gratuite?)|"
    r"gratuite?s?(?: pour tous)?|libre et gratuite?|payante?s?)\b"
)
_AMOUNT = re.compile(r"\d+(?:[.,]\d{1,2})? ?(?:€|euros?\b)|\bprix libre\b|\bquotient familial\b")
_PRICE_LEAD = re.compile(r"\b(?:tarifs?|prix|entree|participation|cout|adhesion)\b[^,;~]*$")
_PUBLIC = re.compile(
    r"\b(?:tout public|tous publics|ouverte? a tou\w+|pour tou\w+)\b"
    rf"|(?:(?<=[,;(){READ}])|(?<=[,;(){READ}] )|^)"
    r"(?:pour|reservee?s? (?:a|aux)|destinee?s? (?:a|aux))"
    r" [^,;~()]+"
)
_OLDEST_YEARS = 110


@dataclass(frozen=True, slots=True)
class Pieces:
    """What was found so far, and the text with it marked as read."""

    text: Aligned
    age: AgeRange = ANY_AGE
    frais: Frais | None = None
    price: str | None = None
    registration: str | None = None
    capacity: int | None = None
    organiser: str | None = None
    public: str | None = None


def read_numbers(text: Aligned) -> Pieces | Problem:
    """Everything whose numbers could be taken for dates or hours."""
    found = Pieces(text)
    for read in (_registration, _price, _age, _capacity, _organiser):
        found = read(found)
    if isinstance(found.age, AgeRange) and not _possible(found.age):
        return Problem(ProblemKind.AGE)
    return found


def read_public(found: Pieces) -> Pieces:
    """For whom; read once dates and place are, so that it does not run into them."""
    match = _PUBLIC.search(found.text.folded)
    if match is None or found.public is not None:
        return found
    said = found.text.original(*match.span()).strip(" ,;")
    return replace(found, text=found.text.without(match.span()), public=said or None)


def read_age(text: Aligned) -> tuple[AgeRange, tuple[int, int]] | None:
    """An age range in months and where it was said; "moins de 12 ans" ends at 11 years."""
    for pattern, read in (
        (_AGE_RANGE, _range),
        (_AGE_FROM, _from),
        (_AGE_TO, _to),
        (_AGE_ONE, _one),
    ):
        match = pattern.search(text.folded)
        if match is not None:
            return read(match), match.span()
    return None


def _registration(found: Pieces) -> Pieces:
    """From its word to the end of what is said; and numbers, addresses and links that stand
    alone, which are there for the same."""
    spans: list[tuple[int, int]] = []
    folded = found.text.folded
    for match in _REGISTRATION.finditer(folded):
        if any(b <= match.start() < e for b, e in spans):
            continue
        stop = END.search(folded, match.end())
        spans.append((match.start(), stop.start() if stop else len(folded)))
    for pattern in (_PHONE, _MAIL, _LINK):
        for match in pattern.finditer(folded):
            if not any(b <= match.start() < e for b, e in spans):
                spans.append(match.span())
    parts = [found.text.original(*span).strip(" ,;.:") for span in sorted(spans)]
    said = ", ".join(p for p in parts if p)
    return replace(found, text=found.text.without(*spans), registration=said or None)


def _price(found: Pieces) -> Pieces:
    """With an amount, all that the clause says of it; else the word alone."""
    folded = found.text.folded
    amount = _AMOUNT.search(folded)
    if amount is None:
        word = _PRICE_WORD.search(folded)
        if word is None:
            return found
        paying = "payant" in word.group()
        frais = Frais.PAYANT if paying else Frais.GRATUIT
        return replace(found, text=found.text.without(word.span()), frais=frais)
    begin = amount.start()
    clause = max((m.end() for m in END.finditer(folded, 0, begin)), default=0)
    lead = _PRICE_LEAD.search(folded, clause, begin) or _PRICE_WORD.search(folded, clause, begin)
    begin = lead.start() if lead else begin
    stop = END.search(folded, amount.end())
    end = stop.start() if stop else len(folded)
    free_too = _PRICE_WORD.match(folded, end + 2) if stop and stop.group() == "," else None
    if free_too:
        # "5 €, gratuit pour les moins de 12 ans" is one price.
        stop = END.search(folded, free_too.end())
        end = stop.start() if stop else len(folded)
    said = found.text.original(begin, end).strip(" ,;:.")
    return replace(
        found, text=found.text.without((begin, end)), frais=Frais.PAYANT, price=said or None
    )


def _age(found: Pieces) -> Pieces:
    read = read_age(found.text)
    if read is None:
        return found
    age, (begin, end) = read
    lead = _AGE_LEAD.search(found.text.folded, 0, begin)
    company = _AGE_COMPANY.match(found.text.folded, end)
    public = found.text.original(*company.span()).strip(" ,") if company else None
    span = (lead.start() if lead else begin, company.end() if company else end)
    return replace(found, age=age, public=public, text=found.text.without(span))


def _capacity(found: Pieces) -> Pieces:
    match = _CAPACITY.search(found.text.folded)
    if match is None:
        return found
    return replace(found, capacity=int(match["n"]), text=found.text.without(match.span()))


def _organiser(found: Pieces) -> Pieces:
    match = _ORGANISER.search(found.text.folded)
    if match is None:
        return found
    who = found.text.original(*match.span("who")).strip()
    return replace(found, organiser=who or None, text=found.text.without(match.span()))


def _range(match: re.Match[str]) -> AgeRange:
    unit = match["hu"]
    return AgeRange(_first(match["low"], match["lu"] or unit), _last(match["high"], unit))


def _from(match: re.Match[str]) -> AgeRange:
    return AgeRange(_first(match["low"] or match["low2"], match["lu"] or match["lu2"]), None)


def _to(match: re.Match[str]) -> AgeRange:
    if match["to"]:
        return AgeRange(None, _last(match["high"], match["hu"]))
    return AgeRange(None, _first(match["high"], match["hu"]) - 1)


def _one(match: re.Match[str]) -> AgeRange:
    return AgeRange(_first(match["one"], match["ou"]), _last(match["one"], match["ou"]))


def _first(number: str, unit: str) -> int:
    return int(number) * (12 if unit == "ans" else 1)


def _last(number: str, unit: str) -> int:
    return int(number) * 12 + 11 if unit == "ans" else int(number)


def _possible(age: AgeRange) -> bool:
    low, high = age.min_months or 0, age.max_months
    return low <= _OLDEST_YEARS * 12 and (high is None or low <= high)
