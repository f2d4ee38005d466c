"""`guichet qr`: writes a poster. Nothing is asked of Telegram, and no token is needed."""

from pathlib import Path

import click

from bot.poster import PosterTrouble, poster_of
from bot.poster_page import page
from bot.settings import Settings
from knowledge.store.database import Database
from knowledge.store.entries import load_directory
from knowledge.store.migrating import migrate
from knowledge.wording.messages import messages

_STANDARD_OUTPUT = "-"


async def write_poster(
    settings: Settings,
    card: str | None,
    bot: str | None,
    commune: str | None,
    output: str | None,
) -> int:
    """0 written, 1 not. ``output``: a path, "-" for standard output, None for a name in this
    folder. Raises NoTerritory and the store's errors."""
    say = messages()
    async with Database.open(settings.database_url) as database:
        await migrate(database)
        async with database.read() as session:
            directory = await load_directory(session)
    try:
        poster = poster_of(directory, bot or settings.bot_name, say, card, commune)
    except PosterTrouble as trouble:
        click.echo(say(trouble.key, **trouble.arguments), err=True)
        return 1
    html = page(poster)
    if output == _STANDARD_OUTPUT:
        click.echo(html, nl=False)
        return 0
    path = Path(output) if output else Path(_named(poster.link))
    try:
        path.write_text(html, encoding="utf-8")
    except OSError as error:
        click.echo(say("poster-not-written", path=str(path), reason=str(error.strerror)), err=True)
        return 1
    click.echo(say("poster-written", path=str(path)))
    return 0


def _named(link: str) -> str:
    """affiche.html, or affiche-<code>.html: a second card's poster does not replace a first's."""
    _, _, code = link.partition("=f-")
    return f"affiche-{code}.html" if code else "affiche.html"
