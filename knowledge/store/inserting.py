"""The INSERT of each database's own dialect, which can pass over or replace what is there."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite

from knowledge.store.database import Session


def inserted(session: Session, table: Any) -> Any:
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    return dialect.insert(table)
