"""Events, what residents follow, and what they asked to be reminded of."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("code", sa.String(16)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_events"),
    )
    op.create_table(
        "event_changes",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.String(200), nullable=False),
        sa.Column("event", sa.String(16), nullable=False),
        sa.Column("action", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("before", JSON),
        sa.Column("after", JSON),
        sa.PrimaryKeyConstraint("id", name="pk_event_changes"),
        sa.ForeignKeyConstraint(["event"], ["events.code"], name="fk_event_changes_event"),
    )
    op.create_index("ix_event_changes_event", "event_changes", ["event"])
    op.create_table(
        "followers",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("cadence", sa.String(8), nullable=False),
        sa.Column("quiet_begin", sa.Integer, nullable=False),
        sa.Column("quiet_end", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_followers"),
    )
    op.create_table(
        "subscriptions",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("topic", sa.String(100)),
        sa.Column("since", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("chat", "topic", name="pk_subscriptions"),
    )
    op.create_index("ix_subscriptions_topic", "subscriptions", ["topic", "chat"])
    op.create_table(
        "news",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(100), nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_news"),
        sa.UniqueConstraint("chat", "kind", "subject", name="uq_news_chat"),
    )
    op.create_index("ix_news_chat", "news", ["chat"])
    op.create_index("ix_news_due", "news", ["due"])
    op.create_table(
        "told",
        sa.Column("event", sa.String(16)),
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.PrimaryKeyConstraint("event", "chat", name="pk_told"),
        sa.ForeignKeyConstraint(["event"], ["events.code"], name="fk_told_event"),
    )
    op.create_index("ix_told_chat", "told", ["chat"])
    op.create_table(
        "reminders",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("event", sa.String(16)),
        sa.Column("occurrence", sa.Integer, autoincrement=False),
        sa.Column("lead", sa.String(8)),
        sa.Column("due", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("chat", "event", "occurrence", "lead", name="pk_reminders"),
        sa.ForeignKeyConstraint(["event"], ["events.code"], name="fk_reminders_event"),
    )
    op.create_index("ix_reminders_due", "reminders", ["due"])


def downgrade() -> None:
    for name in (
        "reminders",
        "told",
        "news",
        "subscriptions",
        "followers",
        "event_changes",
        "events",
    ):
        op.drop_table(name)
