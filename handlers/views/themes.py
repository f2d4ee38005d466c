"""The themes that have services here, and the pages of one."""

from datetime import datetime

from handlers.callbacks import ThemeButton
from handlers.views.lists import numbers, offer_lines
from knowledge.conversation.answers import Asked
from knowledge.conversation.browsing import services_under, themes_here
from knowledge.conversation.offers import offer_of_service
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune
from knowledge.wording.buttons import Button, View, button, in_rows, rows
from knowledge.wording.say import Say, lines, paragraphs

_PAGE = 5
_WIDTH = 2


def themes(world: World, commune: Commune | None, now: datetime, say: Say) -> View:
    code = commune.code_insee if commune else ""
    buttons = [
        button(say.plain(f"theme-{theme.value}"), ThemeButton(theme=theme.value, commune=code))
        for theme in themes_here(world.directory, commune, now)
    ]
    title = say("themes-in", commune=commune.nom) if commune else say("themes")
    return View(title, rows(*in_rows(buttons, _WIDTH)))


def theme_page(
    theme: str, commune: Commune | None, page: int, world: World, now: datetime, say: Say
) -> View:
    """Five services of a theme; a page beyond the last is the last."""
    code = commune.code_insee if commune else ""
    services = services_under(theme, world.directory, commune, now)
    pages = max(1, -(-len(services) // _PAGE))
    page = min(max(page, 0), pages - 1)
    shown = services[page * _PAGE : (page + 1) * _PAGE]
    offers = [offer_of_service(s, world, now, Asked(commune=commune)) for s in shown]
    around: list[Button] = []
    if page > 0:
        before = ThemeButton(theme=theme, commune=code, page=page - 1)
        around.append(button(say.plain("button-previous"), before))
    if page < pages - 1:
        after = ThemeButton(theme=theme, commune=code, page=page + 1)
        around.append(button(say.plain("button-next"), after))
    title = say("theme-title", theme=say.label("theme", theme))
    text = paragraphs(
        lines(title, say("theme-page", page=page + 1, pages=pages) if pages > 1 else None),
        *(offer_lines(i, o, world, now, say, said=False) for i, o in enumerate(offers, 1)),
        None if offers else say("theme-empty"),
    )
    up = button(say.plain("button-themes"), ThemeButton(commune=code))
    return View(text, rows(numbers([s.code for s in shown]), around, [up]))
