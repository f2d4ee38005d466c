"""The team, its invitations, and what its members are in the middle of."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "members",
        sa.Column("chat", sa.BigInteger, autoincrement=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("structures", JSON, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("invited_by", sa.BigInteger),
        sa.Column("revoked_at", MOMENT),
        sa.PrimaryKeyConstraint("chat", name="pk_members"),
    )
    op.create_table(
        "invitations",
        sa.Column("digest", sa.String(64)),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("structures", JSON, nullable=False),
        sa.Column("invited_by", sa.BigInteger, nullable=False),
        sa.Column("expires", MOMENT, nullable=False),
        sa.Column("used_by", sa.BigInteger),
        sa.PrimaryKeyConstraint("digest", name="pk_invitations"),
    )
    op.create_table(
        "drafts",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.Column("updated", MOMENT, nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
    )
    op.create_index("ix_drafts_chat", "drafts", ["chat"])


def downgrade() -> None:
    op.drop_table("drafts")
    op.drop_table("invitations")
    op.drop_table("members")
