"""Broadcasts, their deliveries, and the pace they are sent at."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("key", sa.String(100)),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("priority", sa.Integer, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("author", sa.BigInteger),
        sa.Column("criterion", JSON),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("late", sa.Integer),
        sa.Column("at_night", sa.Boolean, nullable=False),
        sa.Column("beat", MOMENT),
        sa.Column("finished", MOMENT),
        sa.Column("counts", JSON, nullable=False),
        sa.Column("progress", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sa.UniqueConstraint("key", name="uq_broadcasts_key"),
    )
    op.create_index("ix_broadcasts_state_priority", "broadcasts", ["state", "priority"])
    op.create_table(
        "deliveries",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("broadcast", ROW_ID, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("not_before", MOMENT, nullable=False),
        sa.Column("claimed_by", sa.String(100)),
        sa.Column("message", sa.BigInteger),
        sa.Column("error", sa.String(200)),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("broadcast", "chat", name="uq_deliveries_broadcast"),
        sa.ForeignKeyConstraint(["broadcast"], ["broadcasts.id"], name="fk_deliveries_broadcast"),
    )
    op.create_index(
        "ix_deliveries_broadcast_state", "deliveries", ["broadcast", "state", "not_before"]
    )
    op.create_index("ix_deliveries_chat", "deliveries", ["chat"])
    op.create_table(
        "paces",
        sa.Column("bot", sa.BigInteger, autoincrement=False),
        sa.Column("next_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.Column("closed_until", MOMENT),
        sa.PrimaryKeyConstraint("bot", name="pk_paces"),
    )


def downgrade() -> None:
    for name in ("paces", "deliveries", "broadcasts"):
        op.drop_table(name)
