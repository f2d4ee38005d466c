import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from knowledge.store.database import Database
from knowledge.store.errors import DatabaseTooNew
from knowledge.store.migrating import migrate
from knowledge.store.tables import metadata


async def tables_of(database: Database) -> set[str]:
    async with database.engine.connect() as connection:
        return set(await connection.run_sync(lambda c: inspect(c).get_table_names()))


async def test_migrations_go_up_down_and_up(database: Database) -> None:
    up = await tables_of(database)
    await migrate(database, "base")
    assert await tables_of(database) <= {"alembic_version"}
    await migrate(database)
    assert await tables_of(database) == up
    assert set(metadata.tables) < up


async def test_migrating_again_changes_nothing(store_url: str, database: Database) -> None:
    await migrate(store_url)
    await migrate(database)


async def test_migrations_make_the_tables_that_the_program_uses(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_database_of_a_later_guichet_is_left_alone(database: Database) -> None:
    async with database.write() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew):
        await migrate(database)


async def test_a_database_in_memory_is_migrated_where_it_is_open() -> None:
    async with Database.open("sqlite://") as database:
        await migrate(database)
        assert "entries" in await tables_of(database)
