"""What a poster says: the bot's own, for the counter or the waiting room, or one of a card.

Owns which words and which human counter; ``bot.poster_page`` draws it, ``bot.poster_command``
reads what was asked for.
"""

import re
from dataclasses import dataclass

from knowledge.directory.entries import Service, State
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Commune
from knowledge.search.text import words
from knowledge.wording.fit import cut
from knowledge.wording.links import bot_link, card_link
from knowledge.wording.messages import EASY_FRENCH, FRENCH, Messages, languages

# More of them would not fit beneath the code: then one commune must be chosen.
COUNTERS_SHOWN = 12

_NAME = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{4,31})", re.ASCII)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_TITLE_UNITS = 110
_SENTENCE_UNITS = 230


class PosterTrouble(Exception):
    """A poster that cannot be made: the message that says why, and what it needs."""

    def __init__(self, key: str, **arguments: str | int) -> None:
        super().__init__(key)
        self.key, self.arguments = key, arguments


@dataclass(frozen=True, slots=True)
class Reached:
    """Somebody to call: a name, a telephone number, hours or ""."""

    name: str
    phone: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Poster:
    """Plain texts, from top to bottom; ``link`` is what the code holds."""

    over: str
    title: str
    sentence: str
    link: str
    steps: tuple[str, ...]
    name: str
    languages: str
    call: str
    reached: tuple[Reached, ...]


def bot_name(given: str) -> str:
    """A bot's name without its @. Raises PosterTrouble where Telegram has no such names."""
    named = _NAME.fullmatch(given.strip())
    if named is None:
        key = "poster-bot-wrong" if given.strip() else "poster-bot-missing"
        raise PosterTrouble(key, name=given.strip())
    return named[1]


def poster_of(
    directory: Directory,
    bot: str,
    say: Messages,
    card: str | None = None,
    commune: str | None = None,
) -> Poster:
    """``bot``: its @name; ``card``: a service's public code or id, None for the bot's own
    poster; ``commune``: whose human counter is shown, an INSEE code or a name. Raises
    PosterTrouble."""
    name = bot_name(bot)
    chosen = _commune(directory, commune) if commune is not None else None
    others = [code for code in languages() if code not in (FRENCH, EASY_FRENCH)]
    if card is None:
        over, title = directory.territory.nom, say("poster-title")
        sentence, link = say("poster-sentence"), bot_link(name)
        steps = ("poster-aim", "poster-open", "poster-ask")
        reached = _counters(directory, chosen)
    else:
        service = _service(directory, card)
        structure = directory.structure_of(service)
        named = structure is not None and structure.nom not in service.nom
        over = structure.nom if structure and named else directory.territory.nom
        title, link = service.nom, card_link(name, service.code)
        sentence = _SENTENCE_END.split(" ".join(service.description.split()))[0]
        steps = ("poster-aim", "poster-open", "poster-card")
        reached = _reached(directory, service, chosen)
    return Poster(
        over=cut(over, _TITLE_UNITS),
        title=cut(title, _TITLE_UNITS),
        sentence=cut(sentence, _SENTENCE_UNITS),
        link=link,
        steps=tuple(say(step) for step in steps),
        name=say("poster-name", name=name),
        languages=" · ".join(say(f"language-{code}") for code in others),
        call=say("poster-call", count=len(reached)),
        reached=reached,
    )


def _service(directory: Directory, named: str) -> Service:
    """By its public code, else by its id."""
    service = directory.services.get(named)
    if service is None:
        service = next((s for s in directory.services.values() if s.id == named), None)
    if service is None:
        raise PosterTrouble("poster-no-card", card=named)
    if service.status.state is State.ENDED:
        raise PosterTrouble("poster-card-ended", name=service.nom)
    return service


def _commune(directory: Directory, named: str) -> Commune:
    territory = directory.territory
    found = territory.commune(named.strip())
    if found is None:
        key = words(named)
        found = next((c for c in territory.communes if words(c.nom) == key), None)
    if found is None:
        raise PosterTrouble("poster-no-commune", commune=named)
    return found


def _counters(directory: Directory, chosen: Commune | None) -> tuple[Reached, ...]:
    """The chosen commune's human counter, else those of all communes, each once."""
    communes = (chosen,) if chosen else directory.territory.communes
    counters = dict.fromkeys(c.counter for c in communes)
    if len(counters) > COUNTERS_SHOWN:
        raise PosterTrouble("poster-which-commune", count=len(counters))
    return tuple(Reached(c.nom, c.telephone, c.horaires) for c in counters)


def _reached(directory: Directory, service: Service, chosen: Commune | None) -> tuple[Reached, ...]:
    """The service itself where it has a number, then the human counter of its commune."""
    own = directory.contact_of(service).telephone
    structure = directory.structure_of(service)
    where = chosen
    for permanence in directory.permanences_of(service):
        where = where or directory.territory.commune(
            directory.place_of(permanence).code_insee or ""
        )
    here = (
        (Reached(cut(structure.nom if structure else service.nom, _TITLE_UNITS), own),)
        if own
        else ()
    )
    if where is None and here:
        return here
    return (*here, *_counters(directory, where))
