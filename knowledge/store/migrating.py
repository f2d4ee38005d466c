"""Bringing a database's tables up to date, by Alembic run from the program itself."""

from functools import partial
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from knowledge.store.database import Database
from knowledge.store.errors import DatabaseTooNew

MIGRATIONS = Path(__file__).parent / "migrations"

# Two processes that start together take turns (PostgreSQL; SQLite locks the file).
_LOCK = 7_118_115


async def migrate(target: str | Database, revision: str = "head") -> None:
    """Up to ``revision`` ("head", or "base" to take everything down), all or nothing.

    ``target``: a database's URL, or one that is open (an in-memory one must be).
    Raises DatabaseTooNew for one that a later Guichet made, DatabaseUnavailable.
    """
    if isinstance(target, str):
        async with Database.open(target) as database:
            await migrate(database, revision)
        return
    with target.told():
        await target.reach()
        async with target.engine.execution_options(guichet_writes=True).begin() as connection:
            await connection.run_sync(partial(_run, revision=revision))


def _run(connection: Connection, revision: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    found = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise DatabaseTooNew(found)
    if revision == "base":
        command.downgrade(config, revision)
    else:
        command.upgrade(config, revision)
