"""Rows that may be there already: the INSERT that passes over them, in each dialect."""

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from knowledge.store.database import Session


def insert_once(session: Session, table: Table) -> Any:
    """An INSERT to be given values; what breaks a unique key is left as it is."""
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    return dialect.insert(table).on_conflict_do_nothing()
