"""Greeting a person, and asking which commune is theirs."""

from handlers.callbacks import CommuneButton, CommunesButton, SayButton
from knowledge.directory.territory import Commune, Territory
from knowledge.store.people import Person
from knowledge.wording.buttons import Row, View, button, in_rows, rows
from knowledge.wording.say import Say, paragraphs

_PAGE = 12
_WIDTH = 2


def greeting(
    territory: Territory, declared: str | None, say: Say, *, languages: bool = True
) -> View:
    """What the bot does, and in which ``languages``. A territory of one commune asks nobody
    to choose."""
    spoken = say("start-languages") if languages else None
    known = territory.commune(declared or "")
    if len(territory.communes) <= 1 or known is not None:
        there = say("start-known", commune=known.nom) if known else None
        text = paragraphs(say("start", territory=territory.nom), there, spoken)
        return View(text, rows([button(say.plain("button-themes"), SayButton(what="t"))]))
    asked = say("start-commune")
    text = paragraphs(say("start", territory=territory.nom), asked, spoken)
    return View(text, rows(*_rows(territory, 0, say, forget=False)))


def commune_of(person: Person, territory: Territory) -> Commune | None:
    """The declared commune; the only one, where the territory has a single one."""
    if len(territory.communes) == 1:
        return territory.communes[0]
    return territory.commune(person.commune or "")


def asked_commune(territory: Territory, declared: str | None, say: Say, page: int = 0) -> View:
    known = territory.commune(declared or "")
    there = say("start-known", commune=known.nom) if known else None
    text = paragraphs(there, say("commune-ask"))
    return View(text, rows(*_rows(territory, page, say, forget=True)))


def commune_chosen(commune: Commune | None, say: Say) -> View:
    if commune is None:
        return View(say("commune-forgotten"))
    return View(say("commune-set", commune=commune.nom))


def _rows(territory: Territory, page: int, say: Say, forget: bool) -> list[Row]:
    communes = sorted(territory.communes, key=lambda c: c.nom)
    pages = max(1, -(-len(communes) // _PAGE))
    page = page % pages
    shown = communes[page * _PAGE : (page + 1) * _PAGE]
    rows = in_rows([button(c.nom, CommuneButton(code_insee=c.code_insee)) for c in shown], _WIDTH)
    if pages > 1:
        rows.append([button(say.plain("commune-more"), CommunesButton(page=(page + 1) % pages))])
    if forget:
        rows.append([button(say.plain("commune-none"), CommuneButton())])
    return rows
