"""The directory, its history and revision, and what is kept about residents."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Types are written out here and not taken from tables.py: a migration stays what it was.
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "entries",
        sa.Column("code", sa.String(16)),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("identity", sa.String(64), nullable=False),
        sa.Column("parent", sa.String(16)),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("shape", sa.Integer, nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.Column("baseline", JSON),
        sa.PrimaryKeyConstraint("code", name="pk_entries"),
        sa.UniqueConstraint("identity", name="uq_entries_identity"),
        sa.ForeignKeyConstraint(["parent"], ["entries.code"], name="fk_entries_parent"),
    )
    op.create_index("ix_entries_parent", "entries", ["parent"])
    op.create_table(
        "changes",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.String(200), nullable=False),
        sa.Column("entry", sa.String(16), nullable=False),
        sa.Column("action", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("before", JSON),
        sa.Column("after", JSON),
        sa.Column("batch", sa.String(32)),
        sa.Column("undone_by", ROW_ID),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
        sa.ForeignKeyConstraint(["entry"], ["entries.code"], name="fk_changes_entry"),
        sa.ForeignKeyConstraint(["undone_by"], ["changes.id"], name="fk_changes_undone_by"),
    )
    op.create_index("ix_changes_entry_version", "changes", ["entry", "version"])
    op.create_index("ix_changes_batch", "changes", ["batch"])
    op.create_table(
        "territory",
        sa.Column("id", sa.Integer, autoincrement=False),
        sa.Column("data", JSON, nullable=False),
        sa.Column("derived", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_territory"),
    )
    numbers = op.create_table(
        "revision",
        sa.Column("id", sa.Integer, autoincrement=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
    )
    op.bulk_insert(numbers, [{"id": 1, "number": 0}])
    op.create_table(
        "people",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("commune", sa.String(5)),
        sa.Column("language", sa.String(8)),
        sa.Column("created", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_people"),
    )


def downgrade() -> None:
    for name in ("people", "revision", "territory", "changes", "entries"):
        op.drop_table(name)
