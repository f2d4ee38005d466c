"""The one command, `guichet`: each subcommand reads its options and makes one call."""

import asyncio
import json
import logging
import sys
from collections.abc import Callable, Coroutine
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from bot.clock import system_clock
from bot.settings import Settings
from knowledge.store.errors import NoTerritory, StoreError
from knowledge.wording.messages import messages

_NO = 1
_MISUSED = 2


@click.group(help="Guichet : le robot Telegram qui dit où aller.")
@click.version_option(package_name="guichet")
def main() -> None:
    """Logs go to standard error, so that answers on standard output stay clean."""
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s")


def database(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--db",
        "db",
        default=None,
        metavar="URL",
        help="La base de données (sinon GUICHET_DATABASE_URL, sinon un fichier SQLite).",
    )(command)


def settings_of(db: str | None) -> Settings:
    return Settings(database_url=db) if db else Settings()


def carried_out(work: Coroutine[Any, Any, int | None]) -> None:
    """Run a command; what it cannot do is said in a sentence, with the exit code 1."""
    try:
        code = asyncio.run(work)
    except NoTerritory:
        click.echo(messages()("no-territory"), err=True)
        code = _NO
    except StoreError as error:
        click.echo(messages()("database-trouble", reason=str(error)), err=True)
        code = _NO
    except KeyboardInterrupt:
        code = _NO
    sys.exit(code or 0)


@main.command(help="Le robot, sur Telegram (il faut GUICHET_TOKEN).")
@database
def run(db: str | None) -> None:
    from bot.run import MissingSetting
    from bot.run import run as run_bot

    settings = settings_of(db)
    for ours in ("bot", "knowledge", "handlers", "admin"):
        logging.getLogger(ours).setLevel(settings.log_level)
    try:
        carried_out(run_bot(settings))
    except MissingSetting as missing:
        click.echo(messages()("missing-setting", name=missing.name), err=True)
        sys.exit(_MISUSED)


@main.command(help="La même conversation dans ce terminal, sans Telegram.")
@database
@click.option(
    "--agent", is_flag=True, help="Du côté de l’équipe : corriger l’annuaire en français."
)
def demo(db: str | None, agent: bool) -> None:
    from bot.demo import demo as run_demo

    carried_out(run_demo(db, agent=agent))


@main.command(help="Poser des questions : une par ligne sur l’entrée standard.")
@database
@click.option("--jsonl", is_flag=True, help="Un objet JSON par ligne, en entrée et en sortie.")
@click.option("--explain", is_flag=True, help="Montrer chaque étape de la recherche.")
@click.argument("words", nargs=-1)
def ask(db: str | None, jsonl: bool, explain: bool, words: tuple[str, ...]) -> None:
    from bot.asking import ask_lines

    lines = [" ".join(words)] if words else sys.stdin
    carried_out(ask_lines(settings_of(db), lines, jsonl=jsonl, explain=explain))


@main.command("import", help="Importer des fichiers data·inclusion, ou un dossier de territoire.")
@database
@click.option("--keep-valid", is_flag=True, help="Prendre ce qui est valide, rapporter le reste.")
@click.option("--end-missing", is_flag=True, help="Terminer ce qui n’est plus dans les fichiers.")
@click.argument("paths", nargs=-1, required=True)
def import_(db: str | None, keep_valid: bool, end_missing: bool, paths: tuple[str, ...]) -> None:
    from bot.exchange_commands import run_import
    from bot.seeding import run_seed, territory_folder

    url = settings_of(db).database_url
    folder = territory_folder(paths)
    if folder is not None:
        carried_out(run_seed(url, folder))
    files = tuple(Path(p) for p in paths)
    carried_out(run_import(url, files, keep_valid, end_missing, sys.stdout, at=system_clock()))


@main.command(help="Exporter l’annuaire en data·inclusion.")
@database
@click.argument("folder", type=click.Path(path_type=Path))
def export(db: str | None, folder: Path) -> None:
    from bot.exchange_commands import run_export

    carried_out(run_export(settings_of(db).database_url, folder, sys.stdout, at=system_clock()))


@main.command(help="Ce qu’une phrase veut dire : horaires, changement ou moment.")
@click.argument("what", type=click.Choice(["hours", "change", "when"]))
@click.option("--jsonl", is_flag=True, help="Un objet JSON par ligne.")
def understand(what: str, jsonl: bool) -> None:
    reader = import_module(f"bot.understand.{what}")
    for line in sys.stdin:
        if line.strip():
            click.echo(json.dumps(_understood(reader.answer, line, jsonl), ensure_ascii=False))


def _understood(
    answer: Callable[[dict[str, object]], dict[str, object]], line: str, jsonl: bool
) -> dict[str, object]:
    """One line; without --jsonl it is the text itself, as of today in zone A."""
    if not jsonl:
        return answer({"text": line.strip(), **_today()})
    try:
        given = json.loads(line)
    except ValueError:
        return {"id": None, "error": "not JSON"}
    if not isinstance(given, dict):
        return {"id": None, "error": "not an object"}
    try:
        return answer(given)
    except Exception as error:
        # One line that breaks a reader must not take the others with it.
        logging.getLogger(__name__).exception("a line could not be read")
        return {"id": given.get("id"), "error": type(error).__name__}


def _today() -> dict[str, object]:
    now = system_clock().astimezone()
    day = now.date()
    return {
        "zone": "A",
        "today": day.isoformat(),
        "now": now.replace(tzinfo=None).isoformat(timespec="minutes"),
        "from": day.isoformat(),
        "until": (day + timedelta(days=27)).isoformat(),
    }


@main.command(help="Une affiche à imprimer, avec le code QR du robot ou d’une fiche.")
@database
@click.option("--bot", metavar="NOM", help="Le @nom du robot (sinon GUICHET_BOT_NAME).")
@click.option("--commune", help="Celle dont l’affiche donne le guichet : nom ou code INSEE.")
@click.option("-o", "--output", metavar="FICHIER", help="Le fichier à écrire, - pour la sortie.")
@click.argument("card", metavar="[FICHE]", required=False)
def qr(
    db: str | None, bot: str | None, commune: str | None, output: str | None, card: str | None
) -> None:
    from bot.poster_command import write_poster

    carried_out(write_poster(settings_of(db), card, bot, commune, output))


@main.command(help="Les besoins auxquels les services du territoire répondent, et les autres.")
@database
def needs(db: str | None) -> None:
    from bot.asking import show_needs

    carried_out(show_needs(settings_of(db)))


@main.command(help="Ce que les habitants cherchent sans trouver, par commune et par mois.")
@database
def figures(db: str | None) -> None:
    from bot.learning_commands import show_figures

    carried_out(show_figures(settings_of(db), sys.stdout))


@main.command(help="Les mots que l’équipe a appris au robot, en fichier à relire.")
@database
def taught(db: str | None) -> None:
    from bot.learning_commands import export_taught

    carried_out(export_taught(settings_of(db), sys.stdout))
