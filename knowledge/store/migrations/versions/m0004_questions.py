"""Questions without an answer, and the column mappings of sheets."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "questions",
        sa.Column("id", ROW_ID, autoincrement=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("text", sa.String(300), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("commune", sa.String(5)),
        sa.Column("need", sa.String(100)),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("change", ROW_ID),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sa.ForeignKeyConstraint(["change"], ["changes.id"], name="fk_questions_change"),
    )
    op.create_index("ix_questions_state", "questions", ["state"])
    op.create_index("ix_questions_day", "questions", ["day"])
    op.create_table(
        "mappings",
        sa.Column("signature", sa.String(64)),
        sa.Column("data", JSON, nullable=False),
        sa.Column("confirmed_by", sa.String(200), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("signature", name="pk_mappings"),
    )


def downgrade() -> None:
    op.drop_table("mappings")
    op.drop_table("questions")
