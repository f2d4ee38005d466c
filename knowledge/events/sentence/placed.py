"""Where an event is held: a place the directory knows, a kind of building, or a street."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from knowledge.directory.entries import NOWHERE, Place, State
from knowledge.directory.finding import words_of
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Commune
from knowledge.events.sentence.aligned import READ, Aligned
from knowledge.french.days import WEEKDAYS
from knowledge.french.text import fold
from knowledge.question.commune import read_commune

_KINDS = (
    r"salles?|mediatheque|bibliotheque|ludotheque|mairie|hotel de ville|gymnase|ecole|college|"
    r"lycee|parc|place|square|jardin|maison|centre|ccas|cias|espace|cinema|theatre|stade|piscine|"
    r"creche|eglise|foyer|mjc|halle|halles|pole|esplanade|bois|chateau|pmi|relais|rpe|local|"
    r"tiers[- ]lieu|ehpad|residence|musee|conservatoire|auditorium|chapiteau|marche|complexe|"
    r"club|point jeunes|accueil|lac|etang|plage|berges|quai|forum|mission locale|multi-accueil|"
    r"dojo|terrain|city[- ]stade|skatepark|maisons?|caf|temple|chapelle|presbytere|cour|preau"
)
_WHERE = (
    r"(?<![\w'-])(?:(?:a|dans|devant|sur) l'|(?:a la|au|aux|dans (?:la|le|les)|en|"
    r"devant (?:la|le)|sur (?:la|le)|chez|a) )"
)
# A name ends where it is told for whom, or with whom.
_NAME = r"(?:(?! (?:pour|avec|reserve|ouvert|animee?) )[^,;~()])*"
_KIND = re.compile(rf"(?P<where>{_WHERE})?(?<![\w-])(?P<name>(?:{_KINDS})\b{_NAME})")
_LOCATED = re.compile(rf"{_WHERE}(?P<name>[a-z0-9']{_NAME})")
# There is one of these in every commune: the only one that the directory knows may be another.
_EVERYWHERE = frozenset(
    (
        "place",
        "salle",
        "parc",
        "mairie",
        "eglise",
        "ecole",
        "stade",
        "terrain",
        "square",
        "fete",
        "polyvalente",
        "conseil",
        "marche",
        "cour",
        "preau",
        "gymnase",
        "cantine",
    )
)
_DAY = "(?:" + "|".join(WEEKDAYS) + ")"
_STREET = re.compile(
    r"(?:\b(?:au|a) )?(?<!\d)\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\b\.?|boulevard|"
    r"bd\b|place|chemin|impasse|allees?|route|quai|cours|square|voie|sentier)\b"
    rf"(?:(?! (?:(?:le|a|de|des) \d|\d|{_DAY}\b))[^,;~()])*"
)
_POSTCODE = re.compile(r"(?<!\d)\d{5}(?!\d)(?: [a-z' -]+)?")
_TRAIL = re.compile(r"(?: (?:de|d'|du|a|au|aux|a l'|en|et|le|la|pour|des?|l'|,|-))+ ?$")
_NO_PLACE = re.compile(
    r"(?:a|au|en) (?:partir|destination|l'occasion|l'heure|la decouverte|la rencontre|propos|"
    r"profit|programme|choix|plusieurs|tou[st]|volonte|famille|presence|compagnie|lien|"
    r"partenariat|avec|confirmer|definir)\b"
)


@dataclass(frozen=True, slots=True)
class Placed:
    place: Place
    text: Aligned


def read_street(text: Aligned) -> Placed:
    """A number and its street, read first: the number is no day of the month."""
    match = _STREET.search(text.folded)
    if match is None:
        return Placed(NOWHERE, text)
    said = text.original(*match.span()).strip(" ,;")
    said = re.sub(r"^(?:au|à|a) ", "", said, flags=re.IGNORECASE)
    rest = text.without(match.span())
    postcode = _POSTCODE.search(rest.folded, match.end())
    return Placed(Place(adresse=said), rest.without(postcode.span()) if postcode else rest)


def read_place(text: Aligned, directory: Directory, street: Place = NOWHERE) -> Placed:
    """The place said, with what the directory knows of it; NOWHERE where none is."""
    folded = text.folded
    communes = directory.territory.communes
    named = _commune_said(text.typed, directory)
    span = _known(folded, directory) or _of_a_kind(folded) or _located(folded)
    name = None
    if span is not None:
        begin, end = span
        name_span = _without_commune(folded, begin, end, named)
        name = text.original(*name_span).strip(" ,;:-") or None
        text = text.without((begin, end))
    place = replace(street, nom=_capital(name) if name else None)
    place = known_place(place, named, directory)
    if named is None and len(communes) == 1 and place.known:
        named = communes[0]
    if named is not None and place.code_insee is None:
        place = in_commune(place, named)
    return Placed(place, text)


def place_answered(text: str, directory: Directory) -> Place:
    """The place that an answer names, whatever its words."""
    named = _commune_said(text, directory)
    said = text.strip(" .,;")
    lone = named is not None and fold(said) in {fold(n) for n in (named.nom, *named.aliases)}
    name = re.sub(
        r"^(?:à la|a la|au|à l['’]|a l['’]|aux|en|dans (?:la|le)|à)\s*", "", said, flags=re.I
    )
    place = known_place(Place(nom=None if lone else _capital(name)), named, directory)
    if named is None and len(directory.territory.communes) == 1:
        named = directory.territory.communes[0]
    return in_commune(place, named) if named is not None and place.code_insee is None else place


def in_commune(place: Place, commune: Commune) -> Place:
    codes = commune.codes_postaux
    return replace(
        place,
        commune=commune.nom,
        code_insee=commune.code_insee,
        code_postal=codes[0] if len(codes) == 1 else None,
    )


def known_place(place: Place, commune: Commune | None, directory: Directory) -> Place:
    """The address and commune of the one place of the directory that bears this name."""
    if place.nom is None or place.adresse is not None:
        return place
    wanted = set(words_of(place.nom))
    alone = commune is None and len(directory.territory.communes) > 1
    if not wanted or (alone and wanted <= _EVERYWHERE):
        return place
    found = {
        (known.adresse, known.code_insee): known
        for name, known in _places(directory)
        if wanted <= set(words_of(name))
        and (commune is None or known.code_insee == commune.code_insee)
    }
    if len(found) != 1:
        return place
    known = next(iter(found.values()))
    return replace(known, nom=place.nom)


def _places(directory: Directory) -> Iterator[tuple[str, Place]]:
    for structure in directory.structures.values():
        if structure.status.state is not State.ENDED and structure.place.known:
            yield structure.nom, structure.place
            if structure.place.nom:
                yield structure.place.nom, structure.place
    for permanence in directory.permanences.values():
        if permanence.place.known and permanence.place.nom:
            yield permanence.place.nom, permanence.place


def _known(folded: str, directory: Directory) -> tuple[int, int] | None:
    """A name of the directory's, said after a word of place or as a clause of its own."""
    best: tuple[int, int] | None = None
    for name, _ in _places(directory):
        words = fold(name)
        at = folded.find(words)
        end = at + len(words)
        if len(words) < 5 or at < 0 or folded[end : end + 1].isalnum():
            continue
        lead = re.search(rf"{_WHERE}(?:la |le |les |l')?$", folded[:at])
        if lead is None and not _begins_clause(folded, at):
            continue
        span = (lead.start() if lead else at, end)
        if best is None or span[1] - span[0] > best[1] - best[0]:
            best = span
    return best


def _of_a_kind(folded: str) -> tuple[int, int] | None:
    for match in _KIND.finditer(folded):
        if match["where"] or (match.start("name") > 0 and _begins_clause(folded, match.start())):
            return match.span()
    return None


def _located(folded: str) -> tuple[int, int] | None:
    """ "à la Grange", where it begins a clause or follows a date."""
    for match in _LOCATED.finditer(folded):
        leads = match.start() > 0 and _begins_clause(folded, match.start())
        if leads and not _NO_PLACE.match(folded, match.start()):
            return match.span()
    return None


def _begins_clause(folded: str, at: int) -> bool:
    before = folded[:at].rstrip()
    return not before or before[-1] in ",;(-:|" + READ


def _without_commune(folded: str, begin: int, end: int, commune: Commune | None) -> tuple[int, int]:
    """The name alone: without its word of place, nor the commune after it."""
    lead = re.compile(_WHERE).match(folded, begin, end)
    begin = lead.end() if lead else begin
    if commune is not None:
        for name in (commune.nom, *commune.aliases):
            said = _spelled(name).search(folded, begin, end)
            if said is not None:
                end = said.start()
                break
    trail = _TRAIL.search(folded, begin, end)
    return begin, trail.start() if trail else end


def _spelled(name: str) -> re.Pattern[str]:
    """A commune's name with or without hyphens, its Saint written out or short."""
    parts = [re.escape(p) for p in re.split(r"[- ']+", fold(name)) if p]
    shorter = {"saint": "(?:saint|st\\.?)", "sainte": "(?:sainte|ste\\.?)"}
    return re.compile(r"\b" + r"[- ']+".join(shorter.get(p, p) for p in parts) + r"\b")


def _commune_said(text: str, directory: Directory) -> Commune | None:
    mention = read_commune(text, directory.territory.communes)
    return directory.territory.commune(mention.code_insee or "") if mention else None


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
